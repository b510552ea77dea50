// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A user's own parts inside a project: tables that were imported, kept with the project as they were read.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/catalog/catalog_tables.h"
#include "core/project/project.h"

namespace fabric {

/// Bounds of what one project takes: tables, bytes of one, bytes of all, and parts of its catalog.
inline constexpr std::size_t mostOwnTables = 1'000;
inline constexpr std::size_t longestOwnTable = std::size_t{8} << 20;
inline constexpr std::size_t longestOwnTables = std::size_t{64} << 20;
inline constexpr std::size_t mostProjectParts = 100'000;

/// The project with the parts of these tables in its catalog, and the tables kept. A part that the catalog has already
/// is refused unless it is the same in every column; a table that the project has already is passed over. Errors name
/// file, row and column; nothing is taken then.
Result<Project> withOwnTables(Project project, std::span<const CatalogTable> tables);
/// The ids of the parts that came with tables of the project.
Result<std::set<std::string, std::less<>>> ownPartIds(const Project& project);
/// Adds to an opened project's catalog what this machine has beyond it; see completedCatalog.
void completeCatalog(Project& project, const Catalog& machine);

}  // namespace fabric
