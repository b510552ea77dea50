// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/builtin.h"

#include "core/catalog/catalog_file.h"

namespace fabric {

Result<Catalog> loadBuiltinCatalog() {
  Catalog catalog;
  catalog.version = "1.0";
  for (const BuiltinCatalogFile& file : builtinCatalogFiles()) {
    const auto kind = catalogKindOf(std::string(file.name));
    if (!kind) return fail(ErrorCode::InvalidInput, std::string(file.name), "not a catalog table");
    auto larger = addCatalogText(std::move(catalog), file.text, file.name, *kind);
    if (!larger) return larger;
    catalog = std::move(*larger);
  }
  return catalog;
}

}  // namespace fabric
