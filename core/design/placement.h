// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who stands where: the one place that decides whether things in a row or a rack overlap. Edits ask before they change
// anything, files are checked with it after loading. Errors name the row or rack and what is in the way.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// A rack that stands or is to stand at x. `isNew` says whose fault an overlap is.
struct RackSpan {
  Id<Rack> rack;  ///< 0 for one that is not in the design yet
  std::int64_t from = 0, to = 0;
  bool isNew = false;
};

/// A device that stands or is to stand in a rack.
struct DeviceSpan {
  Id<Device> device;
  Id<DeviceType> type;
  std::uint16_t position = 0;
  Face face = Face::Front;
  bool isNew = false;
};

RackSpan spanOf(Id<Rack> id, const Rack& rack, const Catalog& catalog, bool isNew);
DeviceSpan spanOf(Id<Device> id, const Device& device, bool isNew);

/// Refused if two of the racks would share floor or one stands left of the row's start. Sorts `racks`.
Result<> checkRow(const Design& design, Id<RackRow> row, std::vector<RackSpan>& racks);
/// Refused if two of the devices would share units (half-depth devices on different faces do not), one is over the top
/// of the rack, one that needs units has none, or one of 0U has some. Sorts `devices`.
Result<> checkRack(const Design& design, const Catalog& catalog, Id<Rack> rack, std::vector<DeviceSpan>& devices);
/// The part of checkRack that needs no neighbours.
Result<> checkPosition(const Design& design, const Catalog& catalog, Id<Rack> rack, Id<DeviceType> type,
                       std::uint16_t position);

/// Half units in words: 3 is "1.5U".
std::string unitText(int halfUnits);

}  // namespace fabric
