// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/selection_steps.h"

#include "core/analysis/paged_array.h"
#include "ui/document/document.h"

#include <algorithm>
#include <set>

namespace fabric::ui {

namespace {

void makeSet(std::vector<ObjectRef>& objects) {
  std::ranges::sort(objects);
  objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
}

/// Ports, cages, modules and links to their devices, devices to their racks; everything else stays.
std::vector<ObjectRef> holders(const Design& design, const std::vector<ObjectRef>& objects) {
  std::vector<ObjectRef> around;
  for (const ObjectRef& object : objects) {
    switch (object.kind) {
    case ObjectKind::Port:
    case ObjectKind::Cage: around.push_back(ObjectRef::of(Id<Device>{object.id})); break;
    case ObjectKind::Module:
      if (const Module* module = design.modules.find({object.id})) around.push_back(ObjectRef::of(module->device));
      break;
    case ObjectKind::Link:
      if (const Link* link = design.links.find({object.id}))
        for (const Id<Device> end : {link->a, link->b}) around.push_back(ObjectRef::of(end));
      break;
    case ObjectKind::Device: {
      const Device* device = design.devices.find({object.id});
      around.push_back(device && device->rack ? ObjectRef::of(device->rack) : object);
      break;
    }
    default: around.push_back(object);
    }
  }
  makeSet(around);
  return around;
}

/// The racks that hold a device of these racks' scalable units, and the racks themselves.
std::vector<ObjectRef> unitsAround(const Design& design, const std::vector<ObjectRef>& racks) {
  std::set<Id<Group>> groups;
  for (const ObjectRef& rack : racks)
    for (const Id<Device> id : design.devicesIn({rack.id}))
      if (const Id<Group> group = design.devices[id].group) groups.insert(group);
  std::vector<ObjectRef> around = racks;
  if (!groups.empty())
    design.devices.forEach([&](Id<Device>, const Device& device) {
      if (device.rack && groups.contains(device.group)) around.push_back(ObjectRef::of(device.rack));
    });
  makeSet(around);
  return around;
}

/// The racks that hold a device with links of these racks' fabrics, and the racks themselves.
std::vector<ObjectRef> fabricsAround(const Design& design, const std::vector<ObjectRef>& racks) {
  std::set<Id<Fabric>> fabrics;
  for (const ObjectRef& rack : racks)
    for (const Id<Device> id : design.devicesIn({rack.id}))
      for (std::uint16_t port = 0; port < design.slotsOf(id).ports; ++port)
        if (const Id<Link> link = design.linkAt(id, port)) fabrics.insert(design.links[link].fabric);
  PagedArray<bool> found;  // by rack
  if (!fabrics.empty())
    design.links.forEach([&](Id<Link>, const Link& link) {
      if (!fabrics.contains(link.fabric)) return;
      for (const Id<Device> end : {link.a, link.b}) found.touch(design.devices[end].rack.value) = true;
    });
  std::vector<ObjectRef> around = racks;
  found.forEach([&](std::uint32_t rack, bool isFound) {
    if (isFound && rack != 0) around.push_back(ObjectRef::of(Id<Rack>{rack}));
  });
  makeSet(around);
  return around;
}

}  // namespace

std::vector<ObjectRef> grownSelection(const Design& design, const std::vector<ObjectRef>& objects) {
  std::vector<ObjectRef> before = objects;
  makeSet(before);
  std::vector<ObjectRef> around = holders(design, before);
  if (around != before) return around;
  std::erase_if(around, [](const ObjectRef& object) { return object.kind != ObjectKind::Rack; });
  if (around.size() != before.size() || around.empty()) return before;
  if (std::vector<ObjectRef> unit = unitsAround(design, around); unit != before) return unit;
  return fabricsAround(design, around);
}

std::vector<ObjectRef> equalParts(const Design& design, const std::vector<ObjectRef>& objects) {
  std::set<Id<RackType>> racks;
  std::set<Id<DeviceType>> devices;
  std::set<Id<TransceiverType>> modules, inCages;
  std::set<Id<CableType>> cables;
  for (const ObjectRef& object : objects) {
    if (object.kind == ObjectKind::Rack) racks.insert(design.racks[{object.id}].type);
    if (object.kind == ObjectKind::Device) devices.insert(design.devices[{object.id}].type);
    if (object.kind == ObjectKind::Module) modules.insert(design.modules[{object.id}].type);
    if (object.kind == ObjectKind::Cage)
      if (const Id<Module> module = design.moduleIn({object.id}, object.sub))
        inCages.insert(design.modules[module].type);
    if (object.kind == ObjectKind::Link)
      if (const Cable* cable = design.cables.find(design.links[{object.id}].cable)) cables.insert(cable->type);
  }
  std::vector<ObjectRef> found;
  if (!racks.empty())
    design.racks.forEach([&](Id<Rack> id, const Rack& rack) {
      if (racks.contains(rack.type)) found.push_back(ObjectRef::of(id));
    });
  if (!devices.empty())
    design.devices.forEach([&](Id<Device> id, const Device& device) {
      if (devices.contains(device.type)) found.push_back(ObjectRef::of(id));
    });
  if (!modules.empty() || !inCages.empty())
    design.modules.forEach([&](Id<Module> id, const Module& module) {
      if (modules.contains(module.type)) found.push_back(ObjectRef::of(id));
      if (inCages.contains(module.type)) found.push_back(ObjectRef::cage(module.device, module.cage));
    });
  if (!cables.empty())
    design.links.forEach([&](Id<Link> id, const Link& link) {
      const Cable* cable = design.cables.find(link.cable);
      if (cable && cables.contains(cable->type)) found.push_back(ObjectRef::of(id));
    });
  makeSet(found);
  return found;
}

SelectionSteps::SelectionSteps(Document& document, QObject* parent) : QObject(parent), document_(document) {}

void SelectionSteps::grow() {
  std::vector<ObjectRef> before = document_.selection();
  std::vector<ObjectRef> next = grownSelection(document_.design(), before);
  std::vector<ObjectRef> sorted = before;
  makeSet(sorted);
  if (next.empty() || next == sorted) return;
  if (!canShrink()) from_.clear();
  from_.push_back(std::move(before));
  last_ = next;
  document_.select(std::move(next));
}

bool SelectionSteps::canShrink() const { return !from_.empty() && document_.selection() == last_; }

void SelectionSteps::shrink() {
  if (!canShrink()) return;
  last_ = std::move(from_.back());
  from_.pop_back();
  document_.select(last_);
}

void SelectionSteps::selectEqual() {
  std::vector<ObjectRef> found = equalParts(document_.design(), document_.selection());
  if (!found.empty()) document_.select(std::move(found));
}

}  // namespace fabric::ui
