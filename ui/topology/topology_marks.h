// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Selections in a diagram: what a selection of the document marks there, and what a card or line selects.
#pragma once

#include <vector>

#include "core/design/object_ref.h"
#include "ui/canvas/topology/paint_topology.h"

namespace fabric::ui {

/// Cards all or some of whose devices are selected, lines with a selected link. Costs the selection, not the design.
TopologyPaintOptions marksOf(const TopologyScene& scene, const Design& design, const std::vector<ObjectRef>& selection);

/// The devices on a card; the links of a line.
std::vector<ObjectRef> objectsOf(const TopologyScene& scene, const TopologyCard& card);
std::vector<ObjectRef> objectsOf(const TopologyEdge& edge);

}  // namespace fabric::ui
