// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/topology_commands.h"

#include "ui/topology/topology_view.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace fabric::ui {

namespace {

struct TopologyCommandText {
  Q_DECLARE_TR_FUNCTIONS(TopologyCommandText)
};

constexpr std::array<DiagramLayout, diagramLayouts> layouts = {DiagramLayout::Tiers, DiagramLayout::Rails,
                                                               DiagramLayout::Ring, DiagramLayout::Grid};
constexpr std::array<CardGrouping, diagramGroupings> groupings = {CardGrouping::Unit, CardGrouping::Pod,
                                                                  CardGrouping::Rail, CardGrouping::Plane,
                                                                  CardGrouping::Rack, CardGrouping::Model};
constexpr std::array<EdgeLabels, lineLabels> labels = {EdgeLabels::All, EdgeLabels::Worst, EdgeLabels::None};
constexpr std::array<int, diagramZooms> zoomPercents = {25, 50, 75, 100, 150, 200};

/// Actions of which one is checked: the first stands for the first of `choices`.
template <typename Choice, std::size_t Count, typename Shown, typename Choose>
void connectChoices(const Actions& actions, TopologyView& topology, ActionId first,
                    const std::array<Choice, Count>& choices, const Shown& shown, const Choose& choose) {
  for (std::size_t i = 0; i < Count; ++i) {
    QAction* action = actions[actionAt(first, static_cast<int>(i))];
    const auto show = [action, shown, choice = choices[i]] { action->setChecked(shown() == choice); };
    // The view is asked again: what it already shows stays checked.
    QObject::connect(action, &QAction::triggered, &topology, [choose, show, choice = choices[i]] {
      choose(choice);
      show();
    });
    QObject::connect(&topology, &TopologyView::optionsChanged, action, show);
    QObject::connect(&topology, &TopologyView::diagramChanged, action, show);
    show();
  }
}

void connectSwitch(QAction* action, TopologyView& topology, bool TopologyOptions::*member,
                   void (TopologyView::*set)(bool)) {
  QObject::connect(action, &QAction::triggered, &topology, set);
  const auto show = [action, &topology, member] { action->setChecked(topology.options().*member); };
  QObject::connect(&topology, &TopologyView::optionsChanged, action, show);
  show();
}

}  // namespace

int shownLayout(const TopologyView& topology) {
  const DiagramLayout asked = topology.layoutAsked();
  const DiagramLayout shown = asked == DiagramLayout::Automatic ? topology.diagram().layout.kind() : asked;
  return static_cast<int>(std::ranges::find(layouts, shown) - layouts.begin());
}

void connectTopologyCommands(const Actions& actions, TopologyView& topology) {
  connectChoices(
      actions, topology, ActionId::DiagramTiers, layouts,
      [&topology] { return layouts[static_cast<std::size_t>(shownLayout(topology))]; },
      [&topology](DiagramLayout layout) { topology.setLayout(layout); });
  connectChoices(
      actions, topology, ActionId::GroupByUnit, groupings, [&topology] { return topology.options().grouping; },
      [&topology](CardGrouping grouping) { topology.setGrouping(grouping); });
  connectChoices(
      actions, topology, ActionId::LineLabelsAll, labels, [&topology] { return topology.labels(); },
      [&topology](EdgeLabels which) { topology.setLabels(which); });
  connectSwitch(actions[ActionId::DiagramCut], topology, &TopologyOptions::cut, &TopologyView::setCutShown);
  connectSwitch(actions[ActionId::DiagramEndpoints], topology, &TopologyOptions::endpoints,
                &TopologyView::setEndpointsShown);
  for (std::size_t i = 0; i < zoomPercents.size(); ++i)
    QObject::connect(actions[actionAt(ActionId::DiagramZoom25, static_cast<int>(i))], &QAction::triggered, &topology,
                     [&topology, percent = zoomPercents[i]] { topology.setScale(percent / 100.0); });
}

void enableTopologyCommands(Actions& actions, const TopologyView& topology, bool isShown) {
  const int last = static_cast<int>(ActionId::DiagramZoom200) - static_cast<int>(ActionId::DiagramTiers);
  for (int i = 0; i <= last; ++i)
    actions.setEnabled(actionAt(ActionId::DiagramTiers, i), isShown,
                       TopologyCommandText::tr("in the Topology view only"));
  if (!isShown || !topology.options().rails) return;
  for (int i = 0; i < diagramGroupings; ++i)
    actions.setEnabled(actionAt(ActionId::GroupByUnit, i), false,
                       TopologyCommandText::tr("the layout by rails has its own groups"));
}

}  // namespace fabric::ui
