// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/placement.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/base/text.h"

namespace fabric {

std::string unitText(int halfUnits) { return formatDecimal(halfUnits * 5, 10) + "U"; }

RackSpan spanOf(Id<Rack> id, const Rack& rack, const Catalog& catalog, bool isNew) {
  const std::int64_t x = rack.x.count();
  return {id, x, x + std::max(catalog[rack.type].width.count(), 0), isNew};
}

DeviceSpan spanOf(Id<Device> id, const Device& device, bool isNew) {
  return {id, device.type, device.position, device.face, isNew};
}

Result<> checkRow(const Design& design, Id<RackRow> row, std::vector<RackSpan>& racks) {
  std::ranges::sort(racks, {}, [](const RackSpan& s) { return std::tuple(s.from, s.to, s.rack.value); });
  const auto label = [&](const RackSpan& span) {
    return positionLabel(design.rows[row], Length::millimetres(static_cast<std::int32_t>(span.from)));
  };
  // A rack that is named after its place is not named twice.
  const auto standsThere = [](const std::string& place, const std::string& name) {
    return (name == place ? std::string("a rack") : "rack " + name) + " stands there";
  };
  const RackSpan* widest = nullptr;
  for (const RackSpan& span : racks) {
    if (span.from < 0)
      return fail(ErrorCode::DoesNotFit, "row " + design.rows[row].name, "the place is left of the row's start");
    if (widest && span.from < widest->to) {
      const RackSpan& here = span.isNew ? span : *widest;
      const RackSpan& other = span.isNew ? *widest : span;
      if (here.isNew && !other.isNew)
        return fail(ErrorCode::DoesNotFit, label(here), standsThere(label(here), rackName(design, other.rack)));
      return fail(ErrorCode::DoesNotFit, label(span), "two of the racks would overlap");
    }
    if (!widest || span.to >= widest->to) widest = &span;
  }
  return {};
}

Result<> checkPosition(const Design& design, const Catalog& catalog, Id<Rack> rack, Id<DeviceType> type,
                       std::uint16_t position) {
  const Rack* row = design.racks.find(rack);
  if (!row) return fail(ErrorCode::NotFound, "rack", "it is not in the design", "select one that is");
  const DeviceType& wanted = catalog[type];
  if (wanted.heightHalfU == 0) {
    if (position == 0) return {};
    return fail(ErrorCode::DoesNotFit, "rack " + rackName(design, rack),
                wanted.part.model + " takes no units, so it has no position");
  }
  if (position == 0)
    return fail(ErrorCode::DoesNotFit, "rack " + rackName(design, rack),
                wanted.part.model + " needs " + unitText(wanted.heightHalfU) + " and a position");
  const int limit = catalog[row->type].heightU * 2;
  if (position + wanted.heightHalfU - 1 > limit)
    return fail(ErrorCode::DoesNotFit, "rack " + rackName(design, rack),
                "it ends at " + unitText(limit) + "; " + wanted.part.model + " needs " + unitText(wanted.heightHalfU));
  return {};
}

Result<> checkRack(const Design& design, const Catalog& catalog, Id<Rack> rack, std::vector<DeviceSpan>& devices) {
  std::ranges::sort(devices, {}, [](const DeviceSpan& s) { return std::tuple(s.position, s.device.value); });
  struct Top {
    int end = 0;
    const DeviceSpan* device = nullptr;
  };
  std::array<Top, 2> faces;
  for (const DeviceSpan& span : devices) {
    if (auto fits = checkPosition(design, catalog, rack, span.type, span.position); !fits) return fits;
    const DeviceType& type = catalog[span.type];
    if (type.heightHalfU == 0) continue;
    for (const Face face : {Face::Front, Face::Rear}) {
      if (!type.fullDepth && face != span.face) continue;
      Top& top = faces[static_cast<std::size_t>(face)];
      if (span.position < top.end) {
        const DeviceSpan& other = span.isNew ? *top.device : span;
        if (other.isNew)
          return fail(ErrorCode::DoesNotFit, "rack " + rackName(design, rack), "two of the devices would overlap");
        return fail(ErrorCode::DoesNotFit, "rack " + rackName(design, rack),
                    design.devices[other.device].name + " stands there");
      }
      top = {span.position + type.heightHalfU, &span};
    }
  }
  return {};
}

}  // namespace fabric
