// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands about what the topology shows: layout, grouping, labels, cut, endpoints, zoom. They stand in the table
// of actions like all others; menus of the topology's header are made of them.

#pragma once

#include "ui/actions/actions.h"

namespace fabric::ui {

class TopologyView;

/// How many actions there are of a kind, from DiagramTiers, GroupByUnit, LineLabelsAll and DiagramZoom25 on.
inline constexpr int diagramLayouts = 4, diagramGroupings = 6, lineLabels = 3, diagramZooms = 6;

/// Ties the commands to a view; their checks follow it.
void connectTopologyCommands(const Actions& actions, TopologyView& topology);

/// They can be used where they would do something: with the view on the canvas, grouping not where rails decide it.
void enableTopologyCommands(Actions& actions, const TopologyView& topology, bool isShown);

/// The layout in view, counted from DiagramTiers on.
int shownLayout(const TopologyView& topology);

}  // namespace fabric::ui
