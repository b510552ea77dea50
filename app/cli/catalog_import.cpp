// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// catalog import: parts of a user's own, into a project or into the user's catalog folder.

#include <algorithm>
#include <filesystem>

#include "app/cli/commands.h"
#include "core/catalog/builtin.h"
#include "core/catalog/user_catalog.h"
#include "core/io/files.h"
#include "core/project/own_parts.h"

namespace fabric::cli {

namespace {

namespace fs = std::filesystem;

Result<std::vector<CatalogTable>> readAll(std::span<const std::string> paths) {
  const std::vector<fs::path> files(paths.begin(), paths.end());
  auto tables = readCatalogTables(files);
  if (tables && tables->empty())
    return fail(ErrorCode::InvalidInput, paths.front(), "there is no table in it", "tables end with .csv");
  return tables;
}

std::string taken(std::size_t parts, const std::string& where) {
  return std::to_string(parts) + (parts == 1 ? " part" : " parts") + " taken into " + where + "\n";
}

Result<int> said(const std::string& text) {
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> intoProject(std::span<const CatalogTable> tables, const std::string& file) {
  auto opened = openProject(file);
  if (!opened) return tl::unexpected(opened.error());
  const auto machine = catalogOfMachine();
  if (!machine) return tl::unexpected(machine.error());
  const Project before = opened->project;
  completeCatalog(opened->project, *machine);
  const std::size_t known = opened->project.catalog->partCount();
  auto larger = withOwnTables(std::move(opened->project), tables);
  if (!larger) return tl::unexpected(larger.error());
  if (larger->ownTables.size() == before.ownTables.size())
    return said(file + " has these tables already; nothing was changed\n");
  opened->project = std::move(*larger);
  if (auto saved = saveBack(*opened, file); !saved) return saved;
  return said(taken(opened->project.catalog->partCount() - known, file));
}

/// A file of the user's folder that is being written, and what was there before.
struct Copy {
  fs::path to;
  const CatalogTable* table = nullptr;
  const CatalogTable* old = nullptr;  ///< nullptr: no file was there
};

/// Writes all, or puts back what was there.
Result<> writeAll(std::span<const Copy> copies) {
  for (std::size_t i = 0; i < copies.size(); ++i) {
    const auto written = writeOutputFile(copies[i].to.string(), copies[i].table->text);
    if (written) continue;
    for (const Copy& copy : copies.first(i)) {
      std::error_code ignored;
      if (copy.old) (void)writeOutputFile(copy.to.string(), copy.old->text);
      else fs::remove(copy.to, ignored);
    }
    return written;
  }
  return {};
}

/// Which files are to be written: those that are not there yet as they are.
Result<std::vector<Copy>> copiesOf(std::span<const CatalogTable> tables, std::span<const CatalogTable> there,
                                   const fs::path& folder, bool replace) {
  std::vector<Copy> copies;
  for (const CatalogTable& table : tables) {
    const fs::path name = table.file.filename();
    const auto hasName = [&](const CatalogTable& other) { return other.file.filename() == name; };
    if (std::ranges::count_if(tables, hasName) > 1)
      return fail(ErrorCode::InvalidInput, table.file.string(), "another of these tables has its name",
                  "rename one of them");
    const auto old = std::ranges::find_if(there, hasName);
    if (old != there.end() && old->text == table.text) continue;
    if (old != there.end() && !replace)
      return fail(ErrorCode::CannotWrite, (folder / name).string(), "a table of this name is there, with other parts",
                  "add --replace to replace it, or rename the new one");
    copies.push_back({folder / name, &table, old == there.end() ? nullptr : &*old});
  }
  return copies;
}

Result<int> intoFolder(std::span<const CatalogTable> tables, bool replace) {
  const fs::path folder = userCatalogFolder();
  if (folder.empty())
    return fail(ErrorCode::CannotWrite, "", "no folder for own parts is known", "set HOME or LIGHTLOOM_CATALOG");
  std::error_code error;
  std::vector<CatalogTable> there;
  if (fs::is_directory(folder, error)) {
    auto read = readCatalogTables({&folder, 1});
    if (!read) return tl::unexpected(read.error());
    there = std::move(*read);
  }
  const auto copies = copiesOf(tables, there, folder, replace);
  if (!copies) return tl::unexpected(copies.error());
  if (copies->empty()) return said(folder.string() + " has these tables already; nothing was changed\n");
  // All of the folder as it will be, on top of the built-in catalog: what is wrong is said before anything is written.
  std::vector<CatalogTable> all;
  const auto isKept = [&](const CatalogTable& table) {
    return std::ranges::none_of(*copies, [&](const Copy& copy) { return copy.old == &table; });
  };
  std::ranges::copy_if(there, std::back_inserter(all), isKept);
  auto builtin = loadBuiltinCatalog();
  if (!builtin) return tl::unexpected(builtin.error());
  for (const Copy& copy : *copies) all.push_back(*copy.table);
  std::ranges::stable_sort(all, {}, &CatalogTable::kind);
  const std::size_t known = builtin->partCount();
  const auto whole = addCatalogTables(std::move(*builtin), all);
  if (!whole) return tl::unexpected(whole.error());
  fs::create_directories(folder, error);
  if (error) return fail(ErrorCode::CannotWrite, folder.string(), "cannot be made: " + error.message());
  if (auto written = writeAll(*copies); !written) return tl::unexpected(written.error());
  return said(std::to_string(copies->size()) + (copies->size() == 1 ? " table" : " tables") + " written; " +
              folder.string() + " now holds " + std::to_string(whole->partCount() - known) + " parts\n");
}

}  // namespace

Result<int> importParts(std::span<const std::string> paths, const std::string& project, bool replace) {
  if (replace && !project.empty())
    return fail(ErrorCode::Usage, "--replace", "a project keeps the parts it has",
                "give changed parts ids of their own");
  const auto tables = readAll(paths);
  if (!tables) return tl::unexpected(tables.error());
  return project.empty() ? intoFolder(*tables, replace) : intoProject(*tables, project);
}

}  // namespace fabric::cli
