// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every panel filled from the sample hall, one after the other, to be looked at by people or compared with pictures.

#pragma once

#include "tests/ui/panels/panel_sample.h"
#include "ui/document/analysis_runner.h"
#include "ui/panels/panels.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/panel_tabs.h"
#include "ui/theme/look.h"
#include "ui/window/headline.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTableView>
#include <QTreeView>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace fabric::test {

/// The hall with something to tell: a rack over its power, links that do not reach, a history with an undone step.
class PanelPictures {
 public:
  /// Gets a panel at the size it is to be pictured in, and its name.
  using Show = std::function<void(QWidget& panel, const QString& name)>;

  explicit PanelPictures(Show show) : show_(std::move(show)) {
    DesignEdit edit = document().edit();
    const DesignEdit::RackPlace far{sample_.racks[0], sample_.rowB, Length::metres(54)};
    need(edit.moveRacks(std::span(&far, 1)));
    for (std::size_t i = 0; i < 3; ++i) need(edit.renameDevice(sample_.systems[i], "gpu-" + std::to_string(i + 1)));
    document().commit(std::move(edit), QStringLiteral("Move A01 to B91"));
    for (const char* step : {"Place rack", "Move A02 to B04", "Delete A02"}) {
      DesignEdit next = document().edit();
      need(next.removeDevice(sample_.systems[document().history().position() + 4]));
      document().commit(std::move(next), QLatin1String(step));
    }
    document().undo();
  }

  /// Waits for the figures, then shows each panel.
  void showAll() {
    ui::AnalysisRunner runner(document());
    wait([&] { return !runner.isBusy() && runner.latest() && runner.latest()->complete; });
    result_ = runner.latest();
    showHeadline();
    showParts();
    showOutline();
    showInspector();
    showTables();
  }

 private:
  ui::Document& document() { return *sample_.document; }

  static void wait(const std::function<bool()>& done) {
    QElapsedTimer timer;
    for (timer.start(); !done() && timer.elapsed() < 20'000;)
      QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    if (!done()) throw std::runtime_error("the figures of a panel did not come");
  }

  void show(QWidget& panel, const char* name, const QSize& size) {
    const ui::Look look = ui::currentLook();
    panel.resize(look.px(size.width()), look.px(size.height()));
    panel.show();
    for (int turn = 0; turn < 3; ++turn) QCoreApplication::processEvents();
    show_(panel, QLatin1String(name));
  }

  void showHeadline() {
    ui::HeadlineBar bar;
    bar.setModel(ui::headlineModel(result_.get(), {}, false));
    show(bar, "headline", {1280, bar.sizeHint().height() * 100 / ui::currentLook().px(100)});
  }

  void showParts() {
    ui::PartsPanel panel;
    panel.setDocument(&document());
    show(panel, "parts", {268, 480});
  }

  void showOutline() {
    ui::OutlinePanel panel;
    panel.setDocument(&document());
    panel.setResult(result_);
    panel.resize(268, 480);
    panel.show();
    wait([&] { return panel.model().rowCount({}) > 0; });
    panel.view()->expandToDepth(2);
    show(panel, "outline", {268, 480});
  }

  void showInspector() {
    ui::Inspector inspector;
    inspector.setDocument(&document());
    inspector.setResult(result_);
    std::vector<ObjectRef> bundle;
    for (std::size_t i = 0; i < 8; ++i) bundle.push_back(ObjectRef::of(sample_.links[i]));
    const std::vector<std::pair<const char*, std::vector<ObjectRef>>> subjects = {
        {"inspector-project", {}},
        {"inspector-rack", {ObjectRef::of(sample_.racks[1])}},
        {"inspector-system", {ObjectRef::of(sample_.systems[4])}},
        {"inspector-switch", {ObjectRef::of(sample_.leaves[2])}},
        {"inspector-link", {ObjectRef::of(sample_.links[0])}},
        {"inspector-bundle", bundle}};
    for (const auto& [name, objects] : subjects) {
      document().select(objects);
      show(inspector, name, {318, 620});
    }
    document().select({});
  }

  void showTables() {
    ui::PanelTabs tabs;
    auto* problems = new ui::ProblemsPanel;
    auto* bom = new ui::BomPanel;
    auto* links = new ui::LinksPanel;
    auto* history = new ui::HistoryPanel;
    const auto add = [&](const QString& name, ui::TablePage* page) {
      const int index = tabs.addPage(name, page, page->corner());
      QObject::connect(page, &ui::TablePage::countChanged, &tabs,
                       [&tabs, index](const QString& count) { tabs.setCount(index, count); });
    };
    add(QStringLiteral("Problems"), problems);
    add(QStringLiteral("BOM"), bom);
    add(QStringLiteral("Links"), links);
    add(QStringLiteral("Undo history"), history);
    problems->setDocument(&document());
    problems->setResult(result_);
    bom->setDocument(&document());
    bom->setResult(result_);
    links->setDocument(&document());
    links->setResult(result_);
    history->setDocument(&document());
    history->table()->setColumnHidden(ui::HistoryModel::Time, true);  // the only thing that is not the same next time
    const QSize size(1016, 190);
    int page = 0;
    for (const char* name : {"problems", "bom", "links", "history"}) {
      tabs.setCurrent(page++);
      tabs.resize(ui::currentLook().px(size.width()), ui::currentLook().px(size.height()));
      tabs.show();
      const QAbstractItemModel& rows = *static_cast<ui::TablePage*>(tabs.page(tabs.current()))->table()->model();
      wait([&] { return rows.rowCount() > 0; });
      if (page == 4)
        wait([&] {
          (void)tabs.grab();  // asks for the figures
          for (int row = 0; row + 1 < rows.rowCount(); ++row)
            if (rows.index(row, ui::HistoryModel::PowerChange).data().toString() == ui::notApplicable()) return false;
          return true;
        });
      show(tabs, name, size);
    }
  }

  Show show_;
  PanelSample sample_;
  std::shared_ptr<const ui::AnalysisResult> result_;
};

}  // namespace fabric::test
