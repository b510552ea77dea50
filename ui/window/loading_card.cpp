// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/loading_card.h"

#include "ui/document/project_session.h"
#include "ui/theme/look.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fabric::ui {

LoadingCard::LoadingCard(QWidget* over, ProjectSession& session)
    : CentredCard(over), session_(session), name_(new QLabel(this)), bar_(new QProgressBar(this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
  const Look look = currentLook();
  setProperty("role", "card");
  name_->setProperty("role", "strong");
  name_->setTextFormat(Qt::PlainText);
  bar_->setRange(0, 100);
  bar_->setTextVisible(false);
  bar_->setAccessibleName(tr("Done so far"));
  auto* box = new QVBoxLayout(this);
  box->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
  box->setSpacing(look.px(10));
  for (QWidget* part : {static_cast<QWidget*>(name_), static_cast<QWidget*>(bar_)}) {
    part->setMinimumWidth(look.px(280));
    box->addWidget(part);
  }
  box->addWidget(cancel_, 0, Qt::AlignRight);
  hide();
  poll_.setInterval(50);
  connect(&poll_, &QTimer::timeout, this, &LoadingCard::follow);
  connect(&session, &ProjectSession::readingChanged, this, &LoadingCard::follow);
  connect(cancel_, &QPushButton::clicked, this, [this] { (void)session_.tasks().cancel(session_.readingTask()); });
}

void LoadingCard::follow() {
  const auto& rows = session_.tasks().rows();
  const auto task = std::ranges::find(rows, session_.readingTask(), &Tasks::Row::id);
  const bool reads = task != rows.end();
  if (reads != poll_.isActive()) reads ? poll_.start() : poll_.stop();
  const bool wanted = reads && Tasks::Clock::now() - task->since >= delay_;
  if (wanted) {
    name_->setText(task->name + QStringLiteral("…"));
    bar_->setValue(static_cast<int>(task->progress->fraction() * 100));
    place();
  }
  if (wanted == isVisibleTo(parentWidget())) return;
  setVisible(wanted);
  if (wanted) raise();
  emit shown(wanted);
}

}  // namespace fabric::ui
