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

/// Keeping the rack of a thing on one face, whatever the canvas shows.
void MainWindow::addPinning(QMenu& menu, const ObjectRef& object) {
  const Device* device = object.kind == ObjectKind::Device ? document().design().devices.find({object.id}) : nullptr;
  const Id<Rack> rack = object.kind == ObjectKind::Rack ? Id<Rack>{object.id} : device ? device->rack : Id<Rack>{};
  if (!rack) return;
  QMenu* faces = menu.addMenu(tr("Face of the rack"));
  const auto add = [&](const QString& text, std::optional<Face> face) {
    QAction* choice = faces->addAction(text);
    choice->setCheckable(true);
    choice->setChecked(floor_->scene().pinOf(rack) == face);
    connect(choice, &QAction::triggered, this, [this, rack, face] { floor_->pinRack(rack, face); });
  };
  add(tr("As the canvas"), std::nullopt);
  add(tr("Always front"), Face::Front);
  add(tr("Always rear"), Face::Rear);
}

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
    addPinning(menu, object);
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
  showHeadline();
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
  menu.addAction(action(ActionId::AnalyseWhy));
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
  const auto option = [&](const QString& text, bool HeadlineOptions::*member) {
    QAction* choice = menu.addAction(text);
    choice->setCheckable(true);
    choice->setChecked(headlineOptions_.*member);
    connect(choice, &QAction::triggered, this, [this, member](bool on) {
      HeadlineOptions options = headlineOptions_;
      options.*member = on;
      setHeadlineOptions(options);
    });
  };
  option(tr("Differences in the figure's own unit"), &HeadlineOptions::absolute);
  option(tr("Bandwidth, power and cost per GPU"), &HeadlineOptions::perGpu);
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
  QAction* reset = menu.addAction(tr("As delivered"));
  reset->setEnabled(!(headlineOptions_ == HeadlineOptions{}));
  connect(reset, &QAction::triggered, this, [this] { setHeadlineOptions({}); });
  menu.exec(at);
}

}  // namespace fabric::ui
