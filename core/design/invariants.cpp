// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/invariants.h"

#include <map>
#include <set>

#include "core/design/design_edit.h"

namespace fabric {

namespace {

void checkIndex(const Design& d, std::vector<std::string>& broken) {
  std::map<std::uint32_t, std::uint32_t> cableLinks;
  std::size_t occupied = 0;
  d.links.forEach([&](Id<Link> id, const Link& link) {
    if (d.linkAt(link.a, link.portA) != id || d.linkAt(link.b, link.portB) != id)
      broken.push_back("link " + std::to_string(id.value) + " is not on both its ports");
    ++cableLinks[link.cable.value];
    occupied += 2;
  });
  d.modules.forEach([&](Id<Module> id, const Module& module) {
    if (d.moduleIn(module.device, module.cage) != id)
      broken.push_back("module " + std::to_string(id.value) + " is not in its cage");
    ++occupied;
  });
  if (occupied != d.index.occupants.size()) broken.push_back("the port index holds occupants that are not there");
  d.cables.forEach([&](Id<Cable> id, const Cable&) {
    if (d.linksOf(id) != cableLinks[id.value] || cableLinks[id.value] == 0)
      broken.push_back("cable " + std::to_string(id.value) + " counts its links wrong");
  });
  d.index.cableLinks.forEach([&](Id<LinkCount> id, const LinkCount& count) {
    if (count.links < 2 || !d.cables.contains(Id<Cable>{id.value}))
      broken.push_back("the cable index does not match the cables");
  });
  if (d.index.ranges.size() != d.devices.size()) broken.push_back("the slot ranges do not match the devices");
  std::size_t inRacks = 0;
  d.racks.forEach([&](Id<Rack> rack, const Rack&) {
    for (const Id<Device> device : d.devicesIn(rack)) {
      const Device* row = d.devices.find(device);
      if (!row || row->rack != rack)
        broken.push_back("rack " + std::to_string(rack.value) + " lists a device that is not in it");
      ++inRacks;
    }
  });
  if (inRacks != d.devices.size()) broken.push_back("a device is in no rack's list");
  std::size_t inRows = 0;
  d.rows.forEach([&](Id<RackRow> row, const RackRow&) {
    for (const Id<Rack> rack : d.racksIn(row)) {
      const Rack* there = d.racks.find(rack);
      if (!there || there->row != row)
        broken.push_back("row " + std::to_string(row.value) + " lists a rack that is not in it");
      ++inRows;
    }
  });
  if (inRows != d.racks.size()) broken.push_back("a rack is in no row's list");
}

}  // namespace

std::vector<std::string> brokenInvariants(const Design& design, const Catalog& catalog) {
  std::vector<std::string> broken;
  checkIndex(design, broken);
  // Everything else is what assembleDesign refuses: references, overlaps, port use, rates, cycles.
  IdSource scratch;
  if (auto again = assembleDesign(design, catalog, scratch); !again) broken.push_back(again.error().sentence());
  else if (!(*again == design)) broken.push_back("assembling the design again gives another design");
  return broken;
}

}  // namespace fabric
