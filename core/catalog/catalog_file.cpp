// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_file.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/base/csv.h"
#include "core/catalog/schema.h"
#include "core/catalog/shape.h"

namespace fabric {

namespace {

using columns::Column;

template <class Row>
struct Parsed {
  Row row;
  std::string place;  ///< "switches.csv:12"
};

template <class Row>
std::vector<std::string> namesOf(const std::vector<Column<Row>>& known) {
  std::vector<std::string> names;
  for (const Column<Row>& column : known) names.push_back(column.name);
  return names;
}

/// For each column of the table, the known column of that name.
template <class Row>
Result<std::vector<const Column<Row>*>> matchHeader(const CsvTable& table, std::string_view place,
                                                    const std::vector<Column<Row>>& known) {
  const std::string where = std::string(place) + ":1";
  std::vector<const Column<Row>*> matched;
  for (const std::string& name : table.header) {
    const auto at = std::ranges::find(known, name, &Column<Row>::name);
    if (at == known.end()) {
      const auto near = nearest(name, namesOf(known));
      return fail(ErrorCode::InvalidInput, where, "there is no column \"" + name + "\"",
                  near ? "did you mean \"" + *near + "\"?" : "remove it");
    }
    matched.push_back(&*at);
  }
  for (const Column<Row>& column : known)
    if (column.required && std::ranges::find(table.header, column.name) == table.header.end())
      return fail(ErrorCode::InvalidInput, where, "the column \"" + column.name + "\" is missing", "add it");
  return matched;
}

template <class Row>
Result<std::vector<Parsed<Row>>> readRows(std::string_view text, std::string_view place,
                                          const std::vector<Column<Row>>& known) {
  const auto table = readCsv(text, place);
  if (!table) return tl::unexpected(table.error());
  const auto matched = matchHeader(*table, place, known);
  if (!matched) return tl::unexpected(matched.error());
  std::vector<Parsed<Row>> rows;
  for (const CsvRow& line : table->rows) {
    Parsed<Row> parsed{Row{}, std::string(place) + ":" + std::to_string(line.line)};
    for (std::size_t i = 0; i < matched->size(); ++i) {
      const Column<Row>& column = *(*matched)[i];
      const std::string_view cell = fromSpreadsheetSafe(line.cells[i]);
      const auto refuse = [&](std::string what, std::string remedy) {
        return fail(ErrorCode::InvalidInput, parsed.place + ", column " + column.name, std::move(what),
                    std::move(remedy));
      };
      if (cell.empty()) {
        if (column.required) return refuse("the cell is empty", "fill it");
        continue;
      }
      if (const auto wrong = column.read(parsed.row, cell)) return refuse(wrong->what, wrong->remedy);
    }
    if (const auto wrong = checkRow(parsed.row))
      return fail(ErrorCode::InvalidInput, parsed.place + ", column " + wrong->column, wrong->what, wrong->remedy);
    rows.push_back(std::move(parsed));
  }
  return rows;
}

/// Whether a catalog has this very type. What other sources say of it is a table of its own.
template <class Type>
bool isThere(const Catalog& catalog, const Type& type) {
  const Id<Type> id = catalog.find<Type>(type.part.id);
  if (!id) return false;
  Type there = catalog[id];
  there.part.provenance.conflicts.clear();
  if constexpr (std::is_same_v<Type, CableType>)
    for (CableLength& length : there.lengths) length.part.provenance.conflicts.clear();
  return there == type;
}

/// Adds a type; a refusal is told with its row.
template <class Type>
Result<> addType(Catalog& catalog, Type type, const std::string& place, KnownParts known) {
  if (const auto wrong = checkPart(type.part))
    return fail(ErrorCode::InvalidInput, place + ", column " + wrong->column, wrong->what, wrong->remedy);
  if (known == KnownParts::PassIfEqual && isThere(catalog, type)) return {};
  if (auto added = catalog.add(std::move(type)); !added)
    return fail(ErrorCode::InvalidInput, place + ", column part_id",
                "\"" + added.error().place + "\": " + added.error().what, added.error().remedy);
  return {};
}

template <class Row>
Result<Catalog> addPlain(Catalog base, std::string_view text, std::string_view place,
                         const std::vector<Column<Row>>& columns, KnownParts known) {
  auto rows = readRows(text, place, columns);
  if (!rows) return tl::unexpected(rows.error());
  for (auto& [row, where] : *rows)
    if (auto added = addType(base, std::move(row), where, known); !added) return tl::unexpected(added.error());
  return base;
}

/// The id of the part that a cell names, or an error at the cell.
template <class Type>
Result<Id<Type>> reference(const Catalog& catalog, const std::string& partId, const std::string& place,
                           std::string_view column) {
  if (partId.empty()) return Id<Type>{};
  const auto id = catalog.find<Type>(partId);
  if (id) return id;
  const auto near = nearest(partId, catalog.partIds());
  return fail(ErrorCode::NotFound, place + ", column " + std::string(column),
              "there is no part \"" + partId + "\" of this kind",
              near ? "did you mean \"" + *near + "\"?" : "add it first");
}

/// The column that makes no shape. Each group of cages was checked by itself, so it is the count of the first that
/// there is no room for beside those before it.
std::string columnWithoutShape(DeviceType type) {
  const std::vector<CageGroup> groups = std::exchange(type.cages, {});
  for (const CageGroup& group : groups) {
    type.cages.push_back(group);
    if (!DeviceShape::make(type)) break;
  }
  return "cage" + std::to_string(type.cages.size()) + "_count";
}

Result<Catalog> addDevices(Catalog base, std::string_view text, std::string_view place, bool switches,
                           KnownParts known) {
  auto rows = readRows(text, place, deviceColumns(switches, DeviceRow::maximumGroups));
  if (!rows) return tl::unexpected(rows.error());
  for (auto& [row, where] : *rows) {
    if ((row.type.kind == DeviceKind::Switch) != switches)
      return fail(ErrorCode::InvalidInput, where + ", column kind",
                  "\"" + std::string(code(row.type.kind)) + "\" is not for this table",
                  switches ? "say switch, or move it to systems.csv" : "move switches to switches.csv");
    const auto nic = reference<NicType>(base, row.nic, where, "nic");
    if (!nic) return tl::unexpected(nic.error());
    const auto engine = reference<TransceiverType>(base, row.type.engineId, where, "engine");
    if (!engine) return tl::unexpected(engine.error());
    const auto laser = reference<LaserType>(base, row.type.laserId, where, "laser");
    if (!laser) return tl::unexpected(laser.error());
    row.type.nic = *nic;
    for (const CageGroup& group : row.groups)
      if (group.cages > 0) row.type.cages.push_back(group);
    if (auto shape = DeviceShape::make(row.type); !shape)
      return fail(ErrorCode::InvalidInput, where + ", column " + columnWithoutShape(row.type), shape.error().what,
                  "lower it");
    if (auto added = addType(base, std::move(row.type), where, known); !added) return tl::unexpected(added.error());
  }
  return base;
}

/// What all lengths of a family have in common.
bool sameFamily(const CableType& a, const CableType& b) {
  CableType left = a;
  CableType right = b;
  left.part = right.part = {};
  left.lengths.clear();
  right.lengths.clear();
  return left == right;
}

/// A family without its lengths' order: lengths ascend, and its part is that of the shortest.
Result<> finishFamily(CableType& family, const std::string& place) {
  std::ranges::sort(family.lengths, {}, &CableLength::length);
  for (std::size_t i = 1; i < family.lengths.size(); ++i)
    if (family.lengths[i].length == family.lengths[i - 1].length)
      return fail(ErrorCode::InvalidInput, place + ", column length_m",
                  "\"" + family.lengths[i].part.model + "\" is there twice in this length", "remove one");
  family.part = family.lengths.front().part;
  for (CableLength& length : family.lengths) length.part.model += ", " + toText(length.length) + " m";
  return {};
}

Result<Catalog> addCables(Catalog base, std::string_view text, std::string_view place, bool fibre, KnownParts known) {
  auto rows = readRows(text, place, cableColumns());
  if (!rows) return tl::unexpected(rows.error());
  std::vector<Parsed<CableType>> families;
  std::map<std::pair<std::string, std::string>, std::size_t> byModel;
  for (auto& [row, where] : *rows) {
    if ((row.family.technology == Technology::Fibre) != fibre)
      return fail(ErrorCode::InvalidInput, where + ", column technology",
                  fibre ? "assemblies with fixed ends are not for this table" : "fibre is not for this table",
                  fibre ? "move it to cables.csv" : "move it to fibre.csv");
    const Part& part = row.length.part;
    const auto [at, fresh] = byModel.emplace(std::pair(part.vendor, part.model), families.size());
    if (fresh) families.push_back({row.family, where});
    CableType& family = families[at->second].row;
    if (!sameFamily(family, row.family))
      return fail(ErrorCode::InvalidInput, where + ", column model",
                  "\"" + part.model + "\" differs from its other lengths in more than length",
                  "give it a model name of its own");
    if (const auto wrong = checkPart(part))
      return fail(ErrorCode::InvalidInput, where + ", column " + wrong->column, wrong->what, wrong->remedy);
    family.lengths.push_back(std::move(row.length));
  }
  for (auto& [family, where] : families) {
    if (auto finished = finishFamily(family, where); !finished) return tl::unexpected(finished.error());
    if (auto added = addType(base, std::move(family), where, known); !added) return tl::unexpected(added.error());
  }
  return base;
}

Result<Catalog> addConflicts(Catalog base, std::string_view text, std::string_view place, KnownParts known) {
  auto rows = readRows(text, place, conflictColumns());
  if (!rows) return tl::unexpected(rows.error());
  for (auto& [row, where] : *rows) {
    const Part* part = base.part(base.find(row.partId));
    if (known == KnownParts::PassIfEqual && part && std::ranges::count(part->provenance.conflicts, row.conflict) > 0)
      continue;
    if (base.addConflict(row.partId, row.conflict)) continue;
    const auto near = nearest(row.partId, base.partIds());
    return fail(ErrorCode::NotFound, where + ", column part_id", "there is no part \"" + row.partId + "\"",
                near ? "did you mean \"" + *near + "\"?" : "add it first");
  }
  return base;
}

template <class Row>
std::string written(const std::vector<Column<Row>>& known, const std::vector<Row>& rows) {
  CsvWriter writer(CsvText::SpreadsheetSafe, "\n");
  writer.row(namesOf(known));
  for (const Row& row : rows) {
    for (const Column<Row>& column : known) {
      if (column.number) writer.number(column.write(row));
      else writer.text(column.write(row));
    }
    writer.endRow();
  }
  return writer.str();
}

template <class Type>
std::string writtenPlain(const std::vector<Column<Type>>& known, const Catalog& catalog) {
  const auto all = catalog.all<Type>();
  return written(known, std::vector<Type>(all.begin(), all.end()));
}

std::string writtenDevices(const Catalog& catalog, bool switches) {
  std::vector<DeviceRow> rows;
  std::size_t groups = 1;
  for (const DeviceType& type : catalog.all<DeviceType>()) {
    if ((type.kind == DeviceKind::Switch) != switches) continue;
    DeviceRow row;
    row.type = type;
    if (type.nic) row.nic = catalog[type.nic].part.id;
    const std::size_t count = std::min(type.cages.size(), DeviceRow::maximumGroups);
    std::copy_n(type.cages.begin(), count, row.groups.begin());
    groups = std::max(groups, count);
    rows.push_back(std::move(row));
  }
  return written(deviceColumns(switches, groups), rows);
}

std::string writtenCables(const Catalog& catalog, bool fibre) {
  std::vector<CableRow> rows;
  for (const CableType& family : catalog.all<CableType>()) {
    if ((family.technology == Technology::Fibre) != fibre) continue;
    for (const CableLength& length : family.lengths) {
      CableRow row{family, length};
      row.length.part.model = family.part.model;
      rows.push_back(std::move(row));
    }
  }
  return written(cableColumns(), rows);
}

std::string writtenConflicts(const Catalog& catalog) {
  std::vector<ConflictRow> rows;
  for (const std::string& id : catalog.partIds())
    for (const SourceConflict& conflict : catalog.part(catalog.find(id))->provenance.conflicts)
      rows.push_back({id, conflict});
  return written(conflictColumns(), rows);
}

}  // namespace

std::string_view code(CatalogFileKind kind) {
  static constexpr std::string_view names[catalogFileKinds] = {
      "racks", "accessories", "nics", "transceivers", "lasers", "cables", "fibre", "systems", "switches", "conflicts"};
  return names[static_cast<std::size_t>(kind)];
}

std::optional<CatalogFileKind> catalogKindOf(const std::filesystem::path& file) {
  if (lower(file.extension().string()) != ".csv") return std::nullopt;
  const std::string stem = lower(file.stem().string());
  for (std::size_t i = 0; i < catalogFileKinds; ++i) {
    const auto kind = static_cast<CatalogFileKind>(i);
    const std::string_view name = code(kind);
    if (!stem.ends_with(name)) continue;
    if (stem.size() == name.size() || contains("-_. ", stem.substr(stem.size() - name.size() - 1, 1))) return kind;
  }
  return std::nullopt;
}

std::vector<std::string> catalogColumns(CatalogFileKind kind) {
  switch (kind) {
  case CatalogFileKind::Racks: return namesOf(rackColumns());
  case CatalogFileKind::Accessories: return namesOf(accessoryColumns());
  case CatalogFileKind::Nics: return namesOf(nicColumns());
  case CatalogFileKind::Transceivers: return namesOf(transceiverColumns());
  case CatalogFileKind::Lasers: return namesOf(laserColumns());
  case CatalogFileKind::Cables:
  case CatalogFileKind::Fibre: return namesOf(cableColumns());
  case CatalogFileKind::Systems: return namesOf(deviceColumns(false, DeviceRow::maximumGroups));
  case CatalogFileKind::Switches: return namesOf(deviceColumns(true, DeviceRow::maximumGroups));
  case CatalogFileKind::Conflicts: return namesOf(conflictColumns());
  }
  return {};
}

Result<Catalog> addCatalogText(Catalog base, std::string_view text, std::string_view place, CatalogFileKind kind,
                               KnownParts known) {
  switch (kind) {
  case CatalogFileKind::Racks: return addPlain(std::move(base), text, place, rackColumns(), known);
  case CatalogFileKind::Accessories: return addPlain(std::move(base), text, place, accessoryColumns(), known);
  case CatalogFileKind::Nics: return addPlain(std::move(base), text, place, nicColumns(), known);
  case CatalogFileKind::Transceivers: return addPlain(std::move(base), text, place, transceiverColumns(), known);
  case CatalogFileKind::Lasers: return addPlain(std::move(base), text, place, laserColumns(), known);
  case CatalogFileKind::Cables: return addCables(std::move(base), text, place, false, known);
  case CatalogFileKind::Fibre: return addCables(std::move(base), text, place, true, known);
  case CatalogFileKind::Systems: return addDevices(std::move(base), text, place, false, known);
  case CatalogFileKind::Switches: return addDevices(std::move(base), text, place, true, known);
  case CatalogFileKind::Conflicts: return addConflicts(std::move(base), text, place, known);
  }
  return base;
}

Result<std::vector<std::string>> partIdsOf(std::string_view text, std::string_view place) {
  const auto table = readCsv(text, place);
  if (!table) return tl::unexpected(table.error());
  const auto column = std::ranges::find(table->header, "part_id");
  if (column == table->header.end())
    return fail(ErrorCode::InvalidInput, std::string(place) + ":1", "the column \"part_id\" is missing", "add it");
  std::vector<std::string> ids;
  for (const CsvRow& row : table->rows)
    ids.emplace_back(fromSpreadsheetSafe(row.cells[static_cast<std::size_t>(column - table->header.begin())]));
  return ids;
}

std::string catalogCsv(const Catalog& catalog, CatalogFileKind kind) {
  switch (kind) {
  case CatalogFileKind::Racks: return writtenPlain(rackColumns(), catalog);
  case CatalogFileKind::Accessories: return writtenPlain(accessoryColumns(), catalog);
  case CatalogFileKind::Nics: return writtenPlain(nicColumns(), catalog);
  case CatalogFileKind::Transceivers: return writtenPlain(transceiverColumns(), catalog);
  case CatalogFileKind::Lasers: return writtenPlain(laserColumns(), catalog);
  case CatalogFileKind::Cables: return writtenCables(catalog, false);
  case CatalogFileKind::Fibre: return writtenCables(catalog, true);
  case CatalogFileKind::Systems: return writtenDevices(catalog, false);
  case CatalogFileKind::Switches: return writtenDevices(catalog, true);
  case CatalogFileKind::Conflicts: return writtenConflicts(catalog);
  }
  return {};
}

}  // namespace fabric
