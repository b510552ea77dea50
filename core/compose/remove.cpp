// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/remove.h"

#include <algorithm>
#include <vector>

namespace fabric {

namespace {

Result<> removeObject(DesignEdit& edit, ObjectRef object) {
  const Design& d = edit.design();
  const bool isSlot = object.kind == ObjectKind::Cage || object.kind == ObjectKind::Port;
  if (isSlot && !d.devices.contains({object.id})) return {};
  switch (object.kind) {
  case ObjectKind::Link:
    if (d.links.contains({object.id})) return edit.disconnect({object.id});
    break;
  case ObjectKind::Module:
    if (d.modules.contains({object.id})) return edit.unplug({object.id});
    break;
  case ObjectKind::Cage:
    if (const Id<Module> module = d.moduleIn({object.id}, object.sub)) return edit.unplug(module);
    break;
  case ObjectKind::Port:
    if (const Id<Link> link = d.linkAt({object.id}, object.sub)) return edit.disconnect(link);
    break;
  case ObjectKind::Device:
    if (d.devices.contains({object.id})) return edit.removeDevice({object.id});
    break;
  case ObjectKind::Rack:
    if (d.racks.contains({object.id})) return edit.removeRack({object.id});
    break;
  default: break;
  }
  return {};
}

}  // namespace

Result<> removeObjects(DesignEdit& edit, std::span<const ObjectRef> objects) {
  std::vector<ObjectRef> order(objects.begin(), objects.end());
  // Small things first: what a rack or a device takes with it needs no second removal.
  std::ranges::stable_sort(order, [](const ObjectRef& a, const ObjectRef& b) { return a.kind > b.kind; });
  for (const ObjectRef& object : order)
    if (auto removed = removeObject(edit, object); !removed) return removed;
  return {};
}

}  // namespace fabric
