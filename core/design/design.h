// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Design: all tables of one variant, as one value. Copying costs a few pointers; nobody can change it, only make
// the next one through a DesignEdit. Everything that must react looks at before and after and asks for the difference.
#pragma once

#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/base/table.h"
#include "core/design/rows.h"

namespace fabric {

/// Where the derived index of a device's ports and cages starts: ports first, then cages.
struct SlotRange {
  std::uint32_t first = 0;
  std::uint16_t ports = 0, cages = 0;

  bool operator==(const SlotRange&) const = default;
};
/// The link on a port or the module in a cage, as the id's number.
struct Slot {
  std::uint32_t occupant = 0;

  bool operator==(const Slot&) const = default;
};
struct LinkCount {
  std::uint8_t links = 0;

  bool operator==(const LinkCount&) const = default;
};
struct RackContent {
  std::vector<Id<Device>> devices;

  bool operator==(const RackContent&) const = default;
};
struct RowContent {
  std::vector<Id<Rack>> racks;

  bool operator==(const RowContent&) const = default;
};

/// What DesignEdit keeps beside the tables so that questions are answered at once. Derived, never stored in a file,
/// never part of a comparison.
struct DesignIndex {
  Table<SlotRange> ranges;         // by device id
  Table<Slot> occupants;           // by slot number
  Table<LinkCount> cableLinks;     // by cable id; a cable with one link, as nearly all are, has no row
  Table<RackContent> rackContent;  // by rack id
  Table<RowContent> rowContent;    // by row id

  /// Only an edit calls this.
  void setLinksOf(EditNumber edit, Id<Cable> cable, std::uint8_t links) {
    if (links == 1) cableLinks.erase(edit, Id<LinkCount>{cable.value});
    else cableLinks.set(edit, Id<LinkCount>{cable.value}, {links});
  }
  void forget(EditNumber edit, Id<Cable> cable) { cableLinks.erase(edit, Id<LinkCount>{cable.value}); }
};

struct Design {
  Table<Site> sites;
  Table<Hall> halls;
  Table<RackRow> rows;
  Table<Rack> racks;
  Table<PortLayout> layouts;
  Table<Device> devices;
  Table<Module> modules;
  Table<Cable> cables;
  Table<Link> links;
  Table<Fabric> fabrics;
  Table<Group> groups;

  DesignIndex index;

  /// The link on a port, or 0.
  Id<Link> linkAt(Id<Device> device, std::uint16_t port) const;
  /// The module in a cage, or 0.
  Id<Module> moduleIn(Id<Device> device, std::uint16_t cage) const;
  /// How many links the cable carries.
  std::uint8_t linksOf(Id<Cable> cable) const;
  const std::vector<Id<Device>>& devicesIn(Id<Rack> rack) const;
  const std::vector<Id<Rack>>& racksIn(Id<RackRow> row) const;
  /// Ports and cages of a device, as the index knows them.
  SlotRange slotsOf(Id<Device> device) const;

  /// Compares the tables, not the index.
  bool operator==(const Design& other) const;
};

/// Every table of a design with its name in files: the one list that storage, comparison and tests walk.
/// Order: a table comes after the tables it refers to.
template <class F>
void forEachTable(F&& f) {
  f("sites", &Design::sites);
  f("halls", &Design::halls);
  f("rack_rows", &Design::rows);
  f("racks", &Design::racks);
  f("fabrics", &Design::fabrics);
  f("groups", &Design::groups);
  f("port_layouts", &Design::layouts);
  f("devices", &Design::devices);
  f("modules", &Design::modules);
  f("cables", &Design::cables);
  f("links", &Design::links);
}

/// Position label of a place in a row: "A05". Rows of more than 99 slots use three digits.
std::string positionLabel(const RackRow& row, Length x);
/// The rack's name, or its position label if it has none.
std::string rackName(const Design& design, Id<Rack> rack);
/// Lowest and highest U a device touches, 1-based ("U 11-18"); 0 and 0 for 0U devices.
std::pair<int, int> unitsOf(const Device& device, const DeviceType& type);

}  // namespace fabric
