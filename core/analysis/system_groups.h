// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which systems a fabric joins: the groups that reach each other through its switches and through systems, which pass
// on between their own ports as they do from rail to rail; and the rates of their links.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// Costs a pass over the links. Only systems with accelerators count.
class SystemGroups {
 public:
  SystemGroups(const Design& design, const Catalog& catalog, Id<Fabric> fabric);

  struct Joined {
    std::int64_t accelerators = 0;
    DataRate rate;            ///< of all its links, one way
    std::uint32_t group = 0;  ///< a number that all of a group share
  };
  /// The systems with links in the fabric.
  const std::map<Id<Device>, Joined>& systems() const { return systems_; }
  /// Accelerators and systems of a group.
  struct Size {
    std::int64_t accelerators = 0, systems = 0;
  };
  const std::map<std::uint32_t, Size>& groups() const { return groups_; }
  /// The group with the most accelerators, of equals the first; 0 if there is none.
  std::uint32_t largest() const;

 private:
  std::map<Id<Device>, Joined> systems_;
  std::map<std::uint32_t, Size> groups_;
};

}  // namespace fabric
