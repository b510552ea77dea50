// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/paster.h"

#include <algorithm>
#include <set>

#include "core/base/text.h"

namespace fabric {

// ---------------------------------------------------------------- names

FreeNames::FreeNames(const Design& design) {
  there_ = std::make_shared<There>();
  there_->names.reserve(design.devices.size());
  design.devices.forEach([&](Id<Device>, const Device& device) { there_->names.insert(device.name); });
  design.racks.forEach([&](Id<Rack>, const Rack& rack) {
    if (!rack.name.empty()) there_->names.insert(rack.name);
  });
}

template <class Named>
std::uint64_t FreeNames::firstFree(const std::string& around, std::size_t digits, std::uint64_t from,
                                   const Named& named) {
  constexpr std::uint64_t longWalk = 64;
  const std::tuple walk(around, digits, from);
  if (const auto known = there_->free.find(walk); known != there_->free.end()) return known->second;
  std::uint64_t number = from;
  while (there_->names.contains(named(number))) ++number;
  if (number - from >= longWalk) there_->free.emplace(walk, number);
  return number;
}

std::string FreeNames::count(const std::string& prefix, std::size_t digits, std::uint64_t from,
                             const std::string& suffix) {
  const std::string around = prefix + '\0' + suffix;
  std::uint64_t& last = last_[around];
  const auto named = [&](std::uint64_t number) {
    std::string text = std::to_string(number);
    if (text.size() < digits) text.insert(0, digits - text.size(), '0');
    return prefix + text + suffix;
  };
  for (std::uint64_t number = firstFree(around, digits, std::max(last + 1, from), named);; ++number) {
    std::string name = named(number);
    if (!take(name)) continue;
    last = number;
    return name;
  }
}

std::string FreeNames::next(const std::string& name) {
  std::size_t start = name.size();
  while (start > 0 && name[start - 1] >= '0' && name[start - 1] <= '9' && name.size() - start < 9) --start;
  if (start == name.size()) return count(name + "-", 1, 2, {});
  return count(name.substr(0, start), name.size() - start, std::stoull(name.substr(start)) + 1, {});
}

Result<std::string> FreeNames::fromPattern(const std::string& pattern) {
  const std::size_t open = pattern.find("{n"), close = pattern.find('}', open == std::string::npos ? 0 : open);
  const auto bad = [&] {
    return fail(ErrorCode::InvalidInput, "name pattern \"" + pattern + "\"", "it does not say where the number goes",
                "write {n} or {n:03}");
  };
  if (open == std::string::npos || close == std::string::npos) return bad();
  const std::string format = pattern.substr(open + 2, close - open - 2);
  std::size_t digits = 1;
  if (!format.empty()) {
    if (format.size() != 3 || format[0] != ':' || format[1] != '0' || format[2] < '1' || format[2] > '9') return bad();
    digits = static_cast<std::size_t>(format[2] - '0');
  }
  return count(pattern.substr(0, open), digits, 1, pattern.substr(close + 1));
}

// ---------------------------------------------------------------- places

Paster::Paster(DesignEdit& edit, const Settings& settings, const Clip& clip, const PasteOptions& options,
               FreeNames& names)
    : edit_(edit), settings_(settings), clip_(clip), options_(options), names_(names) {}

template <class Type>
Result<Id<Type>> Paster::typeOf(const std::string& partId) const {
  const Id<Type> type = edit_.catalog().find<Type>(partId);
  if (!type)
    return fail(ErrorCode::NotFound, partId, "this part is not in the catalog of this project",
                "copy from a project with the same catalog");
  return type;
}

bool Paster::isFree(const DesignEdit& edit, const Clip& clip, const ClipPlaces& places) {
  const Design& design = edit.design();
  const Catalog& catalog = edit.catalog();
  for (std::size_t i = 0; i < places.racks.size(); ++i) {
    const Id<RackType> type = catalog.find<RackType>(clip.racks[i].type);
    const Length x = places.racks[i].x, end = x + (type ? catalog[type].width : Length{});
    for (const Id<Rack> other : design.racksIn(places.racks[i].row))
      if (design.racks[other].x < end && x < design.racks[other].x + catalog[design.racks[other].type].width)
        return false;
  }
  std::size_t index = 0;
  for (const ClipDevice& device : clip.devices) {
    if (device.rack != ClipDevice::loose) continue;
    const auto& spot = places.devices[index++];
    const Id<DeviceType> type = catalog.find<DeviceType>(device.type);
    if (!type || device.position == 0) continue;
    const auto free = edit.freePosition(spot.rack, type, spot.position, device.face);
    if (!free || *free != spot.position) return false;
  }
  return true;
}

Result<> Paster::put(const ClipPlaces& places) {
  std::vector<Id<Rack>> racks;
  for (std::size_t i = 0; i < clip_.racks.size(); ++i)
    if (auto made = putRack(clip_.racks[i], places.racks[i], racks); !made) return made;
  std::vector<Id<Device>> devices;
  std::size_t index = 0;
  for (const ClipDevice& device : clip_.devices) {
    const bool isLoose = device.rack == ClipDevice::loose;
    ClipPlaces::DeviceSpot spot{isLoose ? Id<Rack>{} : racks[device.rack], device.position, false};
    if (isLoose) {
      spot = places.devices[index++];
      const auto type = typeOf<DeviceType>(device.type);
      if (!type) return tl::unexpected(type.error());
      const auto found = search(device, *type, spot);
      if (!found) return tl::unexpected(found.error());
      spot = *found;
    }
    const auto made = putDevice(device, spot.rack, spot.position);
    if (!made) return tl::unexpected(made.error());
    devices.push_back(*made);
    if (isLoose) pasted_.made.push_back(ObjectRef::of(*made));
  }
  pasted_.devices.insert(pasted_.devices.end(), devices.begin(), devices.end());
  if (auto done = putModules(devices); !done) return done;
  if (options_.links == CopyLinks::None) return {};
  if (auto done = putLinks(devices); !done) return done;
  return options_.links == CopyLinks::Outside ? gatherOuter(devices) : Result<>{};
}

Result<> Paster::putRack(const ClipRack& rack, const ClipPlaces::RackSpot& spot, std::vector<Id<Rack>>& racks) {
  const auto type = typeOf<RackType>(rack.type);
  if (!type) return tl::unexpected(type.error());
  const auto name = nameFor(rack.name, false);
  if (!name) return tl::unexpected(name.error());
  const auto made = edit_.addRack({*type, spot.row, spot.x, false, *name});
  if (!made) return tl::unexpected(made.error());
  racks.push_back(*made);
  pasted_.made.push_back(ObjectRef::of(*made));
  return {};
}

Result<Id<Device>> Paster::putDevice(const ClipDevice& copied, Id<Rack> rack, std::uint16_t position) {
  const auto type = typeOf<DeviceType>(copied.type);
  if (!type) return tl::unexpected(type.error());
  const auto layout = layoutFor(*type, copied.splits);
  if (!layout) return tl::unexpected(layout.error());
  auto name = nameFor(copied.name, true);
  if (!name) return tl::unexpected(name.error());
  Device device;
  device.type = *type;
  device.layout = *layout;
  device.rack = rack;
  device.position = position;
  device.face = copied.face;
  device.role = copied.role;
  device.rail = copied.rail;
  device.plane = copied.plane;
  device.group = groupNamed(copied.group);
  device.name = *std::move(name);
  return edit_.addDevice(std::move(device));
}

/// The spot itself, or the next free units above it, then in the racks to the right.
Result<ClipPlaces::DeviceSpot> Paster::search(const ClipDevice& device, Id<DeviceType> type,
                                              ClipPlaces::DeviceSpot from) const {
  if (!from.search) return from;
  const Design& design = edit_.design();
  std::vector<Id<Rack>> racks = design.racksIn(design.racks[from.rack].row);
  std::ranges::sort(racks, {}, [&](Id<Rack> id) { return design.racks[id].x; });
  auto at = std::ranges::find(racks, from.rack);
  const auto above = edit_.freePosition(from.rack, type, from.position, device.face);
  if (above) return ClipPlaces::DeviceSpot{from.rack, *above, false};
  for (; at != racks.end(); ++at)
    if (const auto free = edit_.freePosition(*at, type, 1, device.face))
      return ClipPlaces::DeviceSpot{*at, *free, false};
  return tl::unexpected(above.error());
}

// ---------------------------------------------------------------- rows the copy refers to

Result<std::string> Paster::nameFor(const std::string& name, bool isDevice) {
  if (isDevice && !options_.pattern.empty()) return names_.fromPattern(options_.pattern);
  if (name.empty() || options_.names == CopyNames::Keep) return name;
  return names_.like(name);
}

Result<Id<PortLayout>> Paster::layoutFor(Id<DeviceType> type, const std::vector<CageSplit>& splits) {
  if (splits.empty()) return Id<PortLayout>{};
  Id<PortLayout> found;
  edit_.design().layouts.forEach([&](Id<PortLayout> id, const PortLayout& layout) {
    if (layout.type == type && layout.splits == splits) found = id;
  });
  if (found) return found;
  return edit_.addLayout({type, splits});
}

Id<Group> Paster::groupNamed(const std::string& name) const {
  Id<Group> found;
  if (!name.empty())
    edit_.design().groups.forEach([&](Id<Group> id, const Group& group) {
      if (group.name == name) found = id;
    });
  return found;
}

Id<Fabric> Paster::fabricFor(const ClipLink& link) {
  Id<Fabric> named, ofKind;
  edit_.design().fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) {
    if (fabric.kind != link.fabric) return;
    if (!ofKind) ofKind = id;
    if (fabric.name == link.fabricName) named = id;
  });
  if (named || ofKind) return named ? named : ofKind;
  return edit_.addFabric({link.fabric, link.fabricName});
}

// ---------------------------------------------------------------- modules and links

/// Modules that serve links to the outside stay behind: such links choose theirs anew, or are not copied.
Result<> Paster::putModules(const std::vector<Id<Device>>& devices) {
  std::set<std::pair<std::uint32_t, std::uint16_t>> behind;
  const auto leave = [&](std::uint32_t device, std::uint16_t port) {
    behind.insert({device, edit_.shapes().of(edit_.design(), devices[device]).ports()[port].cage});
  };
  const auto hasPort = [&](std::uint32_t device, std::uint16_t port) {
    return device < devices.size() && port < edit_.design().slotsOf(devices[device]).ports;
  };
  for (const ClipOuterLink& link : clip_.outer)
    if (hasPort(link.device, link.port)) leave(link.device, link.port);
  if (options_.links == CopyLinks::None)
    for (const ClipLink& link : clip_.links) {
      if (hasPort(link.a, link.portA)) leave(link.a, link.portA);
      if (hasPort(link.b, link.portB)) leave(link.b, link.portB);
    }
  for (const ClipModule& module : clip_.modules) {
    if (behind.contains({module.device, module.cage})) continue;
    const auto type = typeOf<TransceiverType>(module.type);
    if (!type) return tl::unexpected(type.error());
    if (const auto made = edit_.plug(devices[module.device], module.cage, *type); !made)
      return tl::unexpected(made.error());
  }
  return {};
}

Result<> Paster::putLinks(const std::vector<Id<Device>>& devices) {
  std::vector<Id<Cable>> cables;
  for (const ClipCable& cable : clip_.cables) {
    const auto type = typeOf<CableType>(cable.type);
    if (!type) return tl::unexpected(type.error());
    cables.push_back(edit_.addCable({*type, cable.fixedLength}));
  }
  for (const ClipLink& link : clip_.links)
    if (const auto made = edit_.connect({devices[link.a], link.portA}, {devices[link.b], link.portB},
                                        cables[link.cable], fabricFor(link));
        !made)
      return tl::unexpected(made.error());
  return {};
}

Result<> Paster::gatherOuter(const std::vector<Id<Device>>& devices) {
  for (const ClipOuterLink& link : clip_.outer) {
    const auto far = nextPort(link);
    if (!far) return tl::unexpected(far.error());
    outer_.push_back({{devices[link.device], link.port}, *far});
  }
  return {};
}

/// The next free port of the far device that is like the one the original is linked to.
Result<PortRef> Paster::nextPort(const ClipOuterLink& link) {
  const Design& design = edit_.design();
  if (byName_.empty())
    design.devices.forEach([&](Id<Device> id, const Device& device) { byName_.try_emplace(device.name, id); });
  const auto at = byName_.find(link.far);
  if (at == byName_.end() || link.farPort >= design.slotsOf(at->second).ports)
    return fail(ErrorCode::NotFound, link.far, "the device that the original is linked to is not in this design",
                "paste without links to the outside");
  const Id<Device> device = at->second;
  const PortEnd like = portEndOf(design, edit_.catalog(), edit_.shapes(), {device, link.farPort});
  int free = 0;
  for (std::uint16_t port = 0; port < design.slotsOf(device).ports; ++port) {
    const PortRef ref{device, port};
    const PortFacts facts = portFactsOf(design, edit_.catalog(), edit_.shapes(), ref);
    if (facts.end != like || !checkFree(design, edit_.catalog(), edit_.shapes(), ref, facts)) continue;
    ++free;
    if (promised_.emplace(std::pair{device, port}, true).second) return ref;
  }
  return fail(ErrorCode::DoesNotFit, link.far,
              "it has " + std::to_string(free) + " free ports like port " + std::to_string(link.farPort + 1) +
                  ", and the copies need more",
              "copy without links to the outside");
}

Result<Pasted> Paster::finish() {
  if (!outer_.empty())
    if (auto linked = linkPorts(edit_, settings_, outer_); !linked) return tl::unexpected(linked.error());
  return pasted_;
}

}  // namespace fabric
