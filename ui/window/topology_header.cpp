// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topology_header.h"

#include "ui/shell/segmented_control.h"
#include "ui/theme/metrics.h"
#include "ui/topology/topology_view.h"
#include "ui/window/topology_commands.h"
#include "ui/window/view_switch.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

#include <array>
#include <cmath>
#include <cstddef>

namespace fabric::ui {

TopologyHeader::TopologyHeader(TopologyView& view, const Actions& actions, QWidget* parent)
    : HeaderStrip(metrics::canvasHeader, parent), view_(view), actions_(actions) {
  addViewSwitch(*this, actions, CanvasKind::Topology);
  addSeparator();
  for (const ActionId id : {ActionId::ToolSelect, ActionId::ToolPan}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(actions[id]);
    addWidget(button);
  }
  addSeparator();
  layout_ = new SegmentedControl(SegmentStyle::Raised, this);
  const std::array<QString, diagramLayouts> layouts = {tr("Tiers"), tr("Rails"), tr("Ring"), tr("Grid")};
  for (int i = 0; i < diagramLayouts; ++i)
    layout_->addSegment(layouts[static_cast<std::size_t>(i)], std::nullopt,
                        actions[actionAt(ActionId::DiagramTiers, i)]->toolTip());
  connect(layout_, &SegmentedControl::chosen, this,
          [this](int layout) { actions_[actionAt(ActionId::DiagramTiers, layout)]->trigger(); });
  addWidget(layout_);
  group_ = addChoices(tr("Group by"), ActionId::GroupByUnit, diagramGroupings);
  labels_ = addChoices(tr("Labels"), ActionId::LineLabelsAll, lineLabels);
  addChoices(tr("Show"), ActionId::DiagramCut, 2)->setSymbol(Icon::Layers);
  addStretch();
  zoom_ = addChoices({}, ActionId::DiagramZoom25, diagramZooms);
  addButton(Icon::Fit, actionText(ActionId::ViewFitAll))->setDefaultAction(actions[ActionId::ViewFitAll]);
  connect(&view_, &TopologyView::optionsChanged, this, &TopologyHeader::showOptions);
  connect(&view_, &TopologyView::diagramChanged, this, &TopologyHeader::showOptions);
  connect(&view_, &TopologyView::zoomChanged, this, &TopologyHeader::showZoom);
  showOptions();
  showZoom();
}

/// A button with a menu of actions that follow each other in the table.
ChoiceButton* TopologyHeader::addChoices(const QString& label, ActionId first, int count) {
  auto* button = new ChoiceButton(label, {}, this);
  button->setMenu(menuOf(actions_, first, count, this));
  button->setPopupMode(QToolButton::InstantPopup);
  addWidget(button);
  return button;
}

void TopologyHeader::showOptions() {
  const std::array<QString, diagramGroupings> groupings = {tr("Scalable unit"), tr("Pod"),  tr("Rail"),
                                                           tr("Plane"),         tr("Rack"), tr("Model")};
  const std::array<QString, lineLabels> labels = {tr("Count, reach"), tr("Worst only"), tr("None")};
  const TopologyOptions& options = view_.options();
  layout_->setCurrent(shownLayout(view_));
  labels_->setValue(labels[static_cast<std::size_t>(view_.labels())]);
  group_->setValue(groupings[static_cast<std::size_t>(options.grouping)]);
  group_->setEnabled(!options.rails);
}

void TopologyHeader::showZoom() {
  zoom_->setValue(tr("%1 %").arg(QLocale().toString(std::lround(view_.camera().scale() * 100))));
}

}  // namespace fabric::ui
