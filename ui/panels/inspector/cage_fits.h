// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cages of a selection, what is plugged into them, and which transceivers would go into all of them.

#pragma once

#include "core/design/object_ref.h"
#include "core/design/shapes.h"
#include "ui/panels/inspector/inspector_content.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fabric::ui {

/// How a cage is run: what fits follows from it.
struct CageUse {
  CageGroup group;
  std::uint8_t ports = 1;
  DataRate rate;

  bool operator==(const CageUse&) const = default;
};

/// The cage that an object of the design is or stands for: of a module or port, the one it is in. None for others.
ObjectRef cageOf(const Design& design, Shapes& shapes, const ObjectRef& object);
/// How the cages of objects are run, each way once.
std::vector<CageUse> cageUses(const Design& design, Shapes& shapes, std::span<const ObjectRef> objects);
/// What is plugged into a cage, or 0.
Id<TransceiverType> pluggedInto(const Design& design, const ObjectRef& cage);

/// Table "fits": transceivers that fit every use; Return plugs one in. `current` is marked.
TableBlock fitsTable(const Catalog& catalog, std::span<const CageUse> uses, Id<TransceiverType> current);
/// Table "refused": those of the cage's form that do not fit, and why.
TableBlock refusedTable(const Catalog& catalog, const CageUse& use);

}  // namespace fabric::ui
