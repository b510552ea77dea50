// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The difference of two designs, row by row. The cost follows the change, not the size.
#pragma once

#include <optional>
#include <vector>

#include "core/design/design.h"

namespace fabric {

/// One row that differs: absent before means added, absent after means removed.
template <class Row>
struct Change {
  Id<Row> id;
  std::optional<Row> before, after;

  bool operator==(const Change&) const = default;
};

struct DesignDifference {
  std::vector<Change<Site>> sites;
  std::vector<Change<Hall>> halls;
  std::vector<Change<RackRow>> rows;
  std::vector<Change<Rack>> racks;
  std::vector<Change<PortLayout>> layouts;
  std::vector<Change<Device>> devices;
  std::vector<Change<Module>> modules;
  std::vector<Change<Cable>> cables;
  std::vector<Change<Link>> links;
  std::vector<Change<Fabric>> fabrics;
  std::vector<Change<Group>> groups;

  bool empty() const;
};

/// Every table's changes with its name: the same order and names as forEachTable.
template <class F>
void forEachChangeList(F&& f) {
  f("sites", &DesignDifference::sites, &Design::sites);
  f("halls", &DesignDifference::halls, &Design::halls);
  f("rack_rows", &DesignDifference::rows, &Design::rows);
  f("racks", &DesignDifference::racks, &Design::racks);
  f("fabrics", &DesignDifference::fabrics, &Design::fabrics);
  f("groups", &DesignDifference::groups, &Design::groups);
  f("port_layouts", &DesignDifference::layouts, &Design::layouts);
  f("devices", &DesignDifference::devices, &Design::devices);
  f("modules", &DesignDifference::modules, &Design::modules);
  f("cables", &DesignDifference::cables, &Design::cables);
  f("links", &DesignDifference::links, &Design::links);
}

DesignDifference difference(const Design& before, const Design& after);
/// The tables of `before` with the changes applied; the index is not rebuilt (see assembleDesign).
Design applyTables(Design before, const DesignDifference& changes);

}  // namespace fabric
