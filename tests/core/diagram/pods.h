// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Generated designs for the tests of diagrams: pods of DGX H100 with QM9700 from the built-in catalog.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "core/catalog/builtin.h"
#include "core/settings/settings.h"
#include "core/topology/generate.h"

namespace fabric::test {

struct PodDesign {
  std::shared_ptr<const Catalog> catalog;
  IdSource ids;
  Design design;
};

inline const std::shared_ptr<const Catalog>& podCatalog() {
  static const auto shared = std::make_shared<const Catalog>(loadBuiltinCatalog().value());
  return shared;
}

inline DesignSpec podSpec(std::int64_t systems, int tiers = 2) {
  DesignSpec spec;
  spec.systems.push_back({podCatalog()->find<DeviceType>("sys-dgx-h100"), systems});
  FabricSpec fabric;
  fabric.tiers = tiers;
  fabric.systemsPerUnit = 32;
  fabric.leaf = fabric.spine = fabric.core = podCatalog()->find<DeviceType>("sw-qm9700");
  spec.fabrics.push_back(fabric);
  spec.placement.systemsPerRack = 4;
  return spec;
}

inline PodDesign buildPods(DesignSpec spec) {
  PodDesign made;
  Catalog catalog = *podCatalog();
  if (const auto added = addEndpointTypes(spec, catalog); !added) throw std::runtime_error(added.error().sentence());
  made.catalog = std::make_shared<const Catalog>(std::move(catalog));
  DesignEdit edit({}, made.catalog, made.ids);
  if (const auto notes = generate(spec, Settings{}, edit); !notes) throw std::runtime_error(notes.error().sentence());
  made.design = std::move(edit).finish();
  return made;
}

}  // namespace fabric::test
