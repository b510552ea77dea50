// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Things of a design by the names the window and the tables give them. Errors say which name is none, with the nearest
// that is.
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric::cli {

/// The one device of this name.
Result<Id<Device>> deviceNamed(const Design& design, const std::string& name);
Result<Id<Rack>> rackNamed(const Design& design, const std::string& name);
/// "C12" as the schedule names it, or its two ports: "leaf-01/1/1--spine-01/1/1".
Result<Id<Cable>> cableNamed(const Design& design, const Catalog& catalog, const std::string& name);
/// By its cage: "leaf-01/8".
Result<Id<Module>> moduleNamed(const Design& design, const Catalog& catalog, const std::string& name);

}  // namespace fabric::cli
