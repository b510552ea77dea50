// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small cluster of catalog parts for tests of tools that ask about ports and media.
#pragma once

#include "core/catalog/builtin.h"
#include "core/topology/generate.h"
#include "tests/ui/canvas/sample_floor.h"

namespace fabric::test {

/// Four systems on their leaves, all linked but the last, which is fresh from its box: "new".
inline SampleFloor clusterFloor() {
  SampleFloor floor;
  const auto catalog = std::make_shared<const Catalog>(must(loadBuiltinCatalog()));
  floor.catalog = catalog;
  DesignSpec spec;
  spec.systems.push_back({catalog->find<DeviceType>("sys-dgx-h100"), 4});
  FabricSpec fabric;
  fabric.leaf = fabric.spine = fabric.core = catalog->find<DeviceType>("sw-qm9700");
  spec.fabrics.push_back(fabric);
  DesignEdit edit({}, catalog, floor.ids);
  must(generate(spec, Settings{}, edit));
  Id<Device> last;
  edit.design().devices.forEach([&](Id<Device> id, const Device& device) {
    if (device.role == DeviceRole::System) last = id;
  });
  Device device = edit.design().devices[last];
  must(edit.removeDevice(last));
  device.name = "new";
  must(edit.addDevice(device));
  floor.design = std::move(edit).finish();
  return floor;
}

}  // namespace fabric::test
