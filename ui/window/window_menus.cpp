// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the main window that open at the pointer: canvas, variant tabs, headline bar.

#include "ui/floor/floor_view.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/variant_tabs.h"
#include "ui/window/headline.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace fabric::ui {

void MainWindow::showFloorMenu(const ObjectRef& object, const QPoint& at) {
  if (object.kind != ObjectKind::None && !std::ranges::count(document().selection(), object))
    document().select({object});
  QMenu menu(this);
  if (document().selection().empty()) {
    for (const ActionId id : {ActionId::EditPaste, ActionId::InsertRow, ActionId::EditSelectAll, ActionId::ViewFitAll})
      menu.addAction(action(id));
  } else {
    for (const ActionId id : {ActionId::EditMove, ActionId::EditRename, ActionId::EditLock, ActionId::ViewFitSelection})
      menu.addAction(action(id));
    if (action(ActionId::PinNone)->isEnabled()) {
      QMenu* faces = menu.addMenu(tr("Face of the rack"));
      for (const ActionId id : {ActionId::PinNone, ActionId::PinFront, ActionId::PinRear}) faces->addAction(action(id));
    }
    menu.addSeparator();
    for (const ActionId id : {ActionId::EditCut, ActionId::EditCopy, ActionId::EditPaste, ActionId::EditDuplicate,
                              ActionId::EditArray, ActionId::EditReplace, ActionId::EditLinkGroups})
      menu.addAction(action(id));
    menu.addSeparator();
    menu.addAction(action(ActionId::EditDelete));
  }
  menu.exec(at);
}

void MainWindow::showVariantMenu(int index, const QPoint& at) {
  QMenu menu(this);
  connect(menu.addAction(tr("Rename")), &QAction::triggered, this, [=, this] { variantTabs()->editName(index); });
  connect(menu.addAction(tr("Set as baseline")), &QAction::triggered, this, [=, this] { setBaseline(index); });
  connect(menu.addAction(tr("Fork")), &QAction::triggered, this, [=, this] {
    document().activate(document().project().variants[static_cast<std::size_t>(index)].id);
    forkVariant();
  });
  const bool locked = document().project().variants[static_cast<std::size_t>(index)].locked;
  connect(menu.addAction(locked ? tr("Unlock") : tr("Lock")), &QAction::triggered, this,
          [=, this] { lockVariant(index, !locked); });
  menu.addSeparator();
  connect(menu.addAction(tr("Export BOM…")), &QAction::triggered, this, [=, this] {
    document().activate(document().project().variants[static_cast<std::size_t>(index)].id);
    exportBom();
  });
  menu.addSeparator();
  QAction* remove = menu.addAction(tr("Delete"));
  remove->setEnabled(document().project().variants.size() > 1);
  connect(remove, &QAction::triggered, this, [=, this] { removeVariant(index); });
  menu.exec(at);
}

// ---------------------------------------------------------------- headline

void MainWindow::setHeadlineOptions(const HeadlineOptions& options) {
  headlineOptions_ = options;
  QSettings settings;
  options.store(settings);
  showHeadlineOptions();
}

void MainWindow::showHeadlineOptions() {
  action(ActionId::HeadlineAbsolute)->setChecked(headlineOptions_.absolute);
  action(ActionId::HeadlinePerGpu)->setChecked(headlineOptions_.perGpu);
  actions_->setEnabled(ActionId::HeadlineReset, !(headlineOptions_ == HeadlineOptions{}), tr("nothing was changed"));
  if (runner_) showHeadline();
}

void MainWindow::shiftFigure(const QString& figure, int by) {
  HeadlineOptions options = headlineOptions_;
  options.order.clear();
  for (const HeadlineFigure& shown : headline()->model().figures) options.order << shown.id;
  const auto at = options.order.indexOf(figure);
  const auto to = at + by;
  if (at < 0 || to < 0 || to >= options.order.size()) return;
  options.order.swapItemsAt(at, to);
  setHeadlineOptions(options);
}

void MainWindow::addFigureMenu(QMenu& menu, const QString& figure) {
  const auto& figures = headline()->model().figures;
  const auto at = std::ranges::find(figures, figure, &HeadlineFigure::id);
  if (at == figures.end()) return;
  const QString text = at->unit.isEmpty() ? at->value : at->value + QLatin1Char(' ') + at->unit;
  connect(menu.addAction(tr("Copy %1").arg(text)), &QAction::triggered, this,
          [text] { QApplication::clipboard()->setText(text); });
  // Not the command: that is about where the keyboard is.
  connect(menu.addAction(action(ActionId::AnalyseWhy)->icon(), action(ActionId::AnalyseWhy)->text()),
          &QAction::triggered, this, [this, figure] { showWhy(figure, headlineCell(figure)); });
  menu.addSeparator();
  connect(menu.addAction(tr("Hide %1").arg(at->label)), &QAction::triggered, this, [this, figure] {
    HeadlineOptions options = headlineOptions_;
    options.hidden << figure;
    setHeadlineOptions(options);
  });
  QAction* left = menu.addAction(tr("Move to the left"));
  left->setEnabled(at != figures.begin());
  connect(left, &QAction::triggered, this, [this, figure] { shiftFigure(figure, -1); });
  QAction* right = menu.addAction(tr("Move to the right"));
  right->setEnabled(at + 1 != figures.end());
  connect(right, &QAction::triggered, this, [this, figure] { shiftFigure(figure, 1); });
  menu.addSeparator();
}

void MainWindow::showHeadlineMenu(const QString& figure, const QPoint& at) {
  QMenu menu(this);
  addFigureMenu(menu, figure);
  for (const ActionId id : {ActionId::HeadlineAbsolute, ActionId::HeadlinePerGpu}) menu.addAction(action(id));
  QMenu* shown = menu.addMenu(tr("Figures"));
  for (const auto& [id, label] : headlineLabels()) {
    QAction* choice = shown->addAction(label);
    choice->setCheckable(true);
    choice->setChecked(!headlineOptions_.hidden.contains(id));
    connect(choice, &QAction::triggered, this, [this, id = id](bool on) {
      HeadlineOptions options = headlineOptions_;
      options.hidden.removeAll(id);
      if (!on) options.hidden << id;
      setHeadlineOptions(options);
    });
  }
  menu.addSeparator();
  menu.addAction(action(ActionId::HeadlineReset));
  menu.exec(at);
}

}  // namespace fabric::ui
