// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bench/fabrics.h"

#include "core/catalog/builtin.h"
#include "core/topology/generic_parts.h"

namespace fabric::bench {

Result<Order> orderOf(const Size& size) {
  auto catalog = loadBuiltinCatalog();
  if (!catalog) return tl::unexpected(catalog.error());

  GenericPart server;
  server.accelerators = server.ports = 8;
  server.portRate = DataRate::gigabitsPerSecond(400);
  server.portsPerCage = 2;
  server.rackUnits = 8;
  server.power = Power::watts(10'200);
  const auto system = genericSystem(*catalog, server);
  if (!system) return tl::unexpected(system.error());

  GenericPart box;
  box.ports = size.radix;
  box.portRate = DataRate::gigabitsPerSecond(400);
  box.portsPerCage = 2;
  box.rackUnits = 2;
  box.power = Power::watts(1'500);
  const auto fabricSwitch = genericSwitch(*catalog, box);
  if (!fabricSwitch) return tl::unexpected(fabricSwitch.error());

  Order order;
  order.spec.name = size.name;
  order.spec.systems.push_back({*system, size.accelerators / 8});
  FabricSpec fabric;
  fabric.tiers = 3;
  fabric.leaf = fabric.spine = fabric.core = *fabricSwitch;
  order.spec.fabrics.push_back(fabric);
  order.spec.placement.rack = catalog->find<RackType>("rk-dgx-h100-su");
  order.spec.placement.systemsPerRack = 4;
  order.spec.placement.racksPerRow = 40;
  order.catalog = std::make_shared<const Catalog>(std::move(*catalog));
  return order;
}

Result<Design> build(const Order& order, IdSource& ids) {
  DesignEdit edit({}, order.catalog, ids);
  const auto notes = generate(order.spec, Settings{}, edit);
  if (!notes) return tl::unexpected(notes.error());
  return std::move(edit).finish();
}

}  // namespace fabric::bench
