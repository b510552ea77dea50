// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/task_cells.h"

#include "ui/document/analysis_runner.h"
#include "ui/document/tasks.h"
#include "ui/shell/status_strip.h"
#include "ui/wording/numbers.h"

#include <QCursor>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace fabric::ui {

namespace {

QString tasksCell() { return QStringLiteral("tasks"); }
QString computingCell() { return QStringLiteral("recompute"); }

QString stageName(AnalysisStage stage) {
  switch (stage) {
  case AnalysisStage::Routes: return TaskCells::tr("Routes and sums");
  case AnalysisStage::Paths: return TaskCells::tr("Paths and cuts");
  case AnalysisStage::Checks: return TaskCells::tr("Checks");
  case AnalysisStage::Baseline: return TaskCells::tr("Baseline");
  case AnalysisStage::Orders: return TaskCells::tr("Bill of materials");
  }
  return {};
}

QString percent(double fraction) { return QLocale().toString(static_cast<int>(fraction * 100)); }

}  // namespace

TaskCells::TaskCells(StatusStrip& strip, Tasks& tasks, QObject* parent)
    : QObject(parent), strip_(strip), tasks_(tasks) {
  for (const QString& id : {tasksCell(), computingCell()}) {
    StatusCell cell;
    cell.id = id;
    strip_.setCell(cell);
  }
  poll_.setInterval(100);
  connect(&poll_, &QTimer::timeout, this, &TaskCells::follow);
  connect(&tasks_, &Tasks::changed, this, &TaskCells::follow);
  connect(&strip_, &StatusStrip::clicked, this, [this](const QString& cell) { press(cell, false); });
  connect(&strip_, &StatusStrip::cancelRequested, this, [this](const QString& cell) { press(cell, true); });
}

void TaskCells::setRunner(AnalysisRunner* runner) {
  if (runner_) runner_->disconnect(this);
  runner_ = runner;
  busySince_.start();
  const auto watch = [this](bool busy) {
    if (busy) busySince_.start();
    follow();
  };
  connect(runner, &AnalysisRunner::busyChanged, this, watch);
  connect(runner, &AnalysisRunner::ready, this, &TaskCells::follow);
  follow();
}

void TaskCells::follow() {
  showTasks();
  showComputing();
  const bool works = !tasks_.rows().empty() || (runner_ && runner_->isBusy());
  if (works != poll_.isActive()) works ? poll_.start() : poll_.stop();
}

void TaskCells::showTasks() {
  StatusCell cell;
  cell.id = tasksCell();
  const Tasks::Clock::time_point now = Tasks::Clock::now();
  const bool isLong =
      std::ranges::any_of(tasks_.rows(), [&](const Tasks::Row& row) { return now - row.since >= delays_.task; });
  if (!isLong) return strip_.setCell(cell);
  double done = 0;
  for (const Tasks::Row& row : tasks_.rows()) done += row.progress->fraction();
  const int count = static_cast<int>(tasks_.rows().size());
  cell.progress = done / count;
  cell.cancellable = true;
  cell.colour = Token::TextSecondary;
  cell.text = count == 1 ? tasks_.rows().front().name : tr("%Ln tasks", nullptr, count);
  cell.toolTip = count == 1 ? tr("✕ cancels it and leaves everything as it was") : tr("Click for the list");
  if (count == 1)
    if (const auto left = tasks_.rows().front().remaining(now))
      cell.text = tr("%1, %2 s left").arg(cell.text, QLocale().toString(static_cast<qlonglong>(left->count())));
  strip_.setCell(cell);
}

void TaskCells::showComputing() {
  StatusCell cell;
  cell.id = computingCell();
  if (!runner_) return strip_.setCell(cell);
  const auto latest = runner_->latest();
  if (runner_->isCancelled()) {
    cell.text = tr("Figures of an earlier design; F7 computes them");
    cell.icon = Icon::ProblemWarning;
    cell.colour = Token::StatusWarning;
  } else if (runner_->isBusy() && busySince_.elapsed() >= delays_.progress.count()) {
    cell.text = tr("%1 %2 %").arg(stageName(runner_->stage()), percent(runner_->fraction()));
    cell.icon = Icon::Clock;
    cell.progress = runner_->fraction();
    cell.cancellable = true;
    cell.toolTip = tr("✕ gives it up; the figures stay those of an earlier design");
  } else if (runner_->isBusy() && busySince_.elapsed() >= delays_.computing.count()) {
    cell.text = tr("Computing…");
    cell.icon = Icon::Clock;
  } else if (latest) {
    const int links = static_cast<int>(latest->linksRecomputed);
    const double milliseconds = static_cast<double>(latest->elapsed.count()) / 1000.0;
    cell.text = tr("%Ln links recomputed in %1 ms", nullptr, links).arg(QLocale().toString(milliseconds, 'f', 1));
  }
  strip_.setCell(cell);
}

void TaskCells::fillMenu(QMenu& menu) {
  for (const Tasks::Row& row : tasks_.rows()) {
    const QString text = tr("Cancel: %1, %2 %").arg(row.name, percent(row.progress->fraction()));
    connect(menu.addAction(text), &QAction::triggered, this, [this, id = row.id] { (void)tasks_.cancel(id); });
  }
}

void TaskCells::press(const QString& cell, bool onCross) {
  if (cell == computingCell()) {
    if (runner_ && onCross) runner_->cancel();
    else if (runner_ && runner_->isCancelled()) emit recomputeRequested();
    return;
  }
  if (cell != tasksCell() || tasks_.rows().empty()) return;
  if (tasks_.rows().size() == 1) {
    if (onCross) (void)tasks_.cancel(tasks_.rows().front().id);
    return;
  }
  auto* menu = new QMenu(&strip_);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  fillMenu(*menu);
  menu->popup(QCursor::pos());
}

}  // namespace fabric::ui
