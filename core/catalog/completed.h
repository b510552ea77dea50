// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog of an opened project: what the project brought with it, and what else this machine knows.
#pragma once

#include <functional>
#include <set>
#include <string>

#include "core/catalog/catalog.h"

namespace fabric {

/// `own` with every type of `machine` added that it has no part of. A type of `own` stays as it is under its id, also
/// where the machine has other data for it: figures of a project do not change by opening it elsewhere. `unlisted` then
/// names the parts of `own` that the machine does not have, without those in `brought` and those made for the project
/// alone (generic parts).
Catalog completedCatalog(Catalog own, const Catalog& machine, const std::set<std::string, std::less<>>& brought);

}  // namespace fabric
