// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog a program starts with: the built-in tables, and a user's own parts from a folder of theirs.
#pragma once

#include <filesystem>
#include <optional>

#include "core/catalog/catalog.h"

namespace fabric {

/// Where a user's own tables lie: $LIGHTLOOM_CATALOG if set, else lightloom/catalog in $XDG_DATA_HOME or
/// ~/.local/share. Empty if no home is known. The folder need not exist.
std::filesystem::path userCatalogFolder();

/// The built-in catalog with the user's parts added. Errors: the first thing wrong with a table of the user's, in one
/// line that names file, row and column; nothing of the folder is taken then.
Result<Catalog> loadCatalog();
/// The same, or the built-in catalog alone and what is wrong with the user's: for work that needs no own parts.
Result<Catalog> loadCatalogOrBuiltin(std::optional<Error>& trouble);

}  // namespace fabric
