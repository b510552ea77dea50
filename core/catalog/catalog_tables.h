// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalog tables as a user has them: files and folders. What kind of parts a file holds follows from its name.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog_file.h"

namespace fabric {

/// One table that was read, not yet looked into.
struct CatalogTable {
  std::filesystem::path file;
  CatalogFileKind kind = CatalogFileKind::Racks;
  std::string text;
};

/// The tables at these paths, in the order they are to be added in: kind by kind, then by name. A path is a file, or a
/// folder with .csv files directly in it (other files there are left alone).
Result<std::vector<CatalogTable>> readCatalogTables(std::span<const std::filesystem::path> paths);
/// The catalog with the parts of all tables added, or none.
Result<Catalog> addCatalogTables(Catalog base, std::span<const CatalogTable> tables,
                                 KnownParts known = KnownParts::Refuse);

/// Both for one file, and for one folder.
Result<Catalog> addCatalogFile(Catalog base, const std::filesystem::path& file);
Result<Catalog> addCatalogFolder(Catalog base, const std::filesystem::path& folder);

}  // namespace fabric
