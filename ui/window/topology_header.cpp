// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topology_header.h"

#include "ui/shell/segmented_control.h"
#include "ui/theme/metrics.h"
#include "ui/topology/topology_view.h"
#include "ui/window/view_switch.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr std::array groupings = {CardGrouping::Unit,  CardGrouping::Pod,  CardGrouping::Rail,
                                  CardGrouping::Plane, CardGrouping::Rack, CardGrouping::Model};

/// By segment.
constexpr std::array layouts = {DiagramLayout::Tiers, DiagramLayout::Rails, DiagramLayout::Ring, DiagramLayout::Grid};

}  // namespace

TopologyHeader::TopologyHeader(TopologyView& view, const Actions& actions, QWidget* parent)
    : HeaderStrip(metrics::canvasHeader, parent), view_(view) {
  addViewSwitch(*this, actions, CanvasKind::Topology);
  addSeparator();
  for (const ActionId id : {ActionId::ToolSelect, ActionId::ToolPan}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(actions[id]);
    addWidget(button);
  }
  addSeparator();
  layout_ = new SegmentedControl(SegmentStyle::Raised, this);
  layout_->addSegment(tr("Tiers"), std::nullopt, tr("Cards of one group in one column"));
  layout_->addSegment(tr("Rails"), std::nullopt, tr("One column a rail, with the leaves that serve it"));
  layout_->addSegment(tr("Ring"), std::nullopt, tr("Groups in a ring: dragonfly+ and full mesh"));
  layout_->addSegment(tr("Grid"), std::nullopt, tr("A folded grid: torus"));
  connect(layout_, &SegmentedControl::chosen, &view_,
          [this](int layout) { view_.setLayout(layouts[static_cast<std::size_t>(layout)]); });
  addWidget(layout_);
  group_ = new ChoiceButton(tr("Group by"), {}, this);
  group_->setMenu(groupMenu());
  group_->setPopupMode(QToolButton::InstantPopup);
  addWidget(group_);
  labels_ = new ChoiceButton(tr("Labels"), {}, this);
  labels_->setMenu(labelMenu());
  labels_->setPopupMode(QToolButton::InstantPopup);
  addWidget(labels_);
  auto* shown = new ChoiceButton(tr("Show"), {}, this);
  shown->setSymbol(Icon::Layers);
  shown->setMenu(shownMenu());
  shown->setPopupMode(QToolButton::InstantPopup);
  addWidget(shown);
  addStretch();
  zoom_ = new ChoiceButton({}, {}, this);
  zoom_->setMenu(zoomMenu());
  zoom_->setPopupMode(QToolButton::InstantPopup);
  addWidget(zoom_);
  addButton(Icon::Fit, actionText(ActionId::ViewFitAll))->setDefaultAction(actions[ActionId::ViewFitAll]);
  connect(&view_, &TopologyView::optionsChanged, this, &TopologyHeader::showOptions);
  connect(&view_, &TopologyView::diagramChanged, this, &TopologyHeader::showOptions);
  connect(&view_, &TopologyView::zoomChanged, this, &TopologyHeader::showZoom);
  showOptions();
  showZoom();
}

void TopologyHeader::showOptions() {
  const TopologyOptions& options = view_.options();
  const DiagramLayout shown =
      view_.layoutAsked() == DiagramLayout::Automatic ? view_.diagram().layout.kind() : view_.layoutAsked();
  layout_->setCurrent(static_cast<int>(std::ranges::find(layouts, shown) - layouts.begin()));
  labels_->setValue(labels_->menu()->actions()[static_cast<int>(view_.labels())]->text());
  const QList<QAction*> actions = group_->menu()->actions();
  group_->setValue(actions[static_cast<int>(options.grouping)]->text());
  group_->setEnabled(!options.rails);
  cut_->setChecked(options.cut);
  endpoints_->setChecked(options.endpoints);
}

void TopologyHeader::showZoom() {
  zoom_->setValue(tr("%1 %").arg(QLocale().toString(std::lround(view_.camera().scale() * 100))));
}

QMenu* TopologyHeader::groupMenu() {
  auto* menu = new QMenu(this);
  const std::array<QString, groupings.size()> names = {tr("Scalable unit"), tr("Pod"),  tr("Rail"),
                                                       tr("Plane"),         tr("Rack"), tr("Model")};
  for (std::size_t i = 0; i < names.size(); ++i)
    connect(menu->addAction(names[i]), &QAction::triggered, this, [this, i] { view_.setGrouping(groupings[i]); });
  return menu;
}

QMenu* TopologyHeader::labelMenu() {
  auto* menu = new QMenu(this);
  const std::array<QString, 3> names = {tr("Count, reach"), tr("Worst only"), tr("None")};
  for (std::size_t i = 0; i < names.size(); ++i)
    connect(menu->addAction(names[i]), &QAction::triggered, this,
            [this, i] { view_.setLabels(static_cast<EdgeLabels>(i)); });
  return menu;
}

QMenu* TopologyHeader::shownMenu() {
  auto* menu = new QMenu(this);
  cut_ = menu->addAction(tr("Bisection cut"));
  endpoints_ = menu->addAction(tr("Endpoints"));
  for (QAction* action : {cut_, endpoints_}) action->setCheckable(true);
  connect(cut_, &QAction::toggled, &view_, &TopologyView::setCutShown);
  connect(endpoints_, &QAction::toggled, &view_, &TopologyView::setEndpointsShown);
  return menu;
}

QMenu* TopologyHeader::zoomMenu() {
  auto* menu = new QMenu(this);
  for (const int percent : {25, 50, 75, 100, 150, 200})
    connect(menu->addAction(tr("%1 %").arg(percent)), &QAction::triggered, this,
            [this, percent] { view_.setScale(percent / 100.0); });
  return menu;
}

}  // namespace fabric::ui
