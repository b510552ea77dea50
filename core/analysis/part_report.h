// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report of a part of a design: of one fabric, or of some of its objects. Every piece is counted, priced and
// powered as in the report of the whole, so that a part that is everything has the figures of the whole.
#pragma once

#include <span>
#include <variant>
#include <vector>

#include "core/analysis/finding.h"
#include "core/analysis/report.h"
#include "core/design/design.h"
#include "core/design/object_ref.h"
#include "core/settings/settings.h"

namespace fabric {

/// A fabric is its links with their cables, the modules these use, and its switches with all that is plugged in them.
/// Systems belong to no single fabric: those it joins are counted with their accelerators, and draw and cost nothing
/// here. Objects are racks, rows, halls and sites with all in them, devices, modules, cages, ports and links; a device
/// brings its modules and every link that ends at it, with its cable. Other objects count nothing.
using DesignPart = std::variant<Id<Fabric>, std::vector<ObjectRef>>;

/// Without the figures that ask the graph, as reportOf; oversubscription is that of the fabric, and 0 of objects. Of
/// `findings`, which are those of the whole design, it counts those about anything in the part. `racks` and `fabrics`
/// are left empty.
Report partReport(const Design& design, const Catalog& catalog, const Settings& settings, const DesignPart& part,
                  std::span<const Finding> findings = {});

}  // namespace fabric
