// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/user_catalog.h"

#include <cstdlib>

#include "core/catalog/builtin.h"
#include "core/catalog/catalog_tables.h"

namespace fabric {

namespace {

std::filesystem::path fromEnvironment(const char* name) {
  const char* value = std::getenv(name);
  return value ? std::filesystem::path(value) : std::filesystem::path();
}

}  // namespace

std::filesystem::path userCatalogFolder() {
  if (const auto own = fromEnvironment("LIGHTLOOM_CATALOG"); !own.empty()) return own;
  auto data = fromEnvironment("XDG_DATA_HOME");
  if (data.empty()) {
    const auto home = fromEnvironment("HOME");
    if (home.empty()) return {};
    data = home / ".local" / "share";
  }
  return data / "lightloom" / "catalog";
}

Result<Catalog> loadCatalog() {
  auto catalog = loadBuiltinCatalog();
  const auto folder = userCatalogFolder();
  std::error_code unknown;
  if (!catalog || folder.empty() || !std::filesystem::is_directory(folder, unknown)) return catalog;
  return addCatalogFolder(std::move(*catalog), folder);
}

Result<Catalog> loadCatalogOrBuiltin(std::optional<Error>& trouble) {
  auto catalog = loadCatalog();
  if (catalog) return catalog;
  trouble = catalog.error();
  return loadBuiltinCatalog();
}

}  // namespace fabric
