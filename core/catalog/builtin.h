// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog that comes with the program: the tables of resources/catalog, built in when the program is made.
#pragma once

#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/catalog/catalog.h"

namespace fabric {

struct BuiltinCatalogFile {
  std::string_view name;  ///< "switches.csv"
  std::string_view text;
};

std::span<const BuiltinCatalogFile> builtinCatalogFiles();

/// Parses the built-in tables anew (a few milliseconds); keep the result. An error here is a bug of the program.
Result<Catalog> loadBuiltinCatalog();

}  // namespace fabric
