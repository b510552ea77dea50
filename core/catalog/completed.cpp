// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/completed.h"

namespace fabric {

namespace {

/// Adds the types of a kind; those that share a part with what is there are refused by add, and so passed over.
template <class Type>
void addMissing(Catalog& catalog, const Catalog& machine) {
  for (Type type : machine.all<Type>()) {
    if constexpr (std::is_same_v<Type, DeviceType>)
      if (type.nic) type.nic = catalog.find<NicType>(machine[type.nic].part.id);
    (void)catalog.add(std::move(type));
  }
}

}  // namespace

Catalog completedCatalog(Catalog own, const Catalog& machine, const std::set<std::string, std::less<>>& brought) {
  own.unlisted.clear();
  for (const std::string& id : own.partIds()) {
    const bool generic = id.starts_with("generic-") && own.part(own.find(id))->status == "generic";
    if (!generic && !brought.contains(id) && !machine.part(machine.find(id))) own.unlisted.insert(id);
  }
  own.version = machine.version;
  addMissing<RackType>(own, machine);
  addMissing<AccessoryType>(own, machine);
  addMissing<NicType>(own, machine);
  addMissing<TransceiverType>(own, machine);
  addMissing<LaserType>(own, machine);
  addMissing<CableType>(own, machine);
  addMissing<DeviceType>(own, machine);
  return own;
}

}  // namespace fabric
