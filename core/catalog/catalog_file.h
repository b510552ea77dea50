// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalog files: one CSV table for each kind of part, read into a Catalog and written back. Each call is all or
// nothing: a bad file gets one line that names file, row, column, what is wrong and what to do, and nothing of it is
// taken.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog.h"

namespace fabric {

/// In the order files are read: a kind refers only to kinds before it.
enum class CatalogFileKind : std::uint8_t {
  Racks,
  Accessories,
  Nics,
  Transceivers,
  Lasers,
  Cables,
  Fibre,
  Systems,
  Switches,
  Conflicts,
};
inline constexpr std::size_t catalogFileKinds = 10;

/// "racks", "switches", …: the file's name without ".csv".
std::string_view code(CatalogFileKind kind);
/// The kind that a file name means: "switches.csv", "acme-switches.csv". Nothing if none.
std::optional<CatalogFileKind> catalogKindOf(const std::filesystem::path& file);
/// The columns a kind knows, in the order they are written.
std::vector<std::string> catalogColumns(CatalogFileKind kind);

/// What is done with a part that the catalog has already: refused, or passed over if it is the same in every column.
enum class KnownParts : std::uint8_t { Refuse, PassIfEqual };

/// The catalog with the parts of one table added. `place` names the table in messages.
Result<Catalog> addCatalogText(Catalog base, std::string_view text, std::string_view place, CatalogFileKind kind,
                               KnownParts known = KnownParts::Refuse);
/// The ids in the column part_id of a table of any kind; its other columns are not looked at.
Result<std::vector<std::string>> partIdsOf(std::string_view text, std::string_view place);
/// All parts of a kind as a table. Reading all kinds into an empty catalog in order gives an equal one, if systems were
/// added before switches and cables before fibre.
std::string catalogCsv(const Catalog& catalog, CatalogFileKind kind);

}  // namespace fabric
