// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog_tables.h"

#include <algorithm>
#include <fstream>
#include <system_error>
#include <tuple>

#include "core/base/csv.h"
#include "core/base/text.h"

namespace fabric {

namespace {

/// The whole content of a regular file within the cap.
Result<std::string> readText(const std::filesystem::path& file) {
  std::error_code error;
  const std::string place = file.string();
  const auto status = std::filesystem::status(file, error);
  if (error || !std::filesystem::exists(status)) return fail(ErrorCode::CannotRead, place, "there is no such file");
  if (!std::filesystem::is_regular_file(status)) return fail(ErrorCode::CannotRead, place, "not a regular file");
  const auto size = std::filesystem::file_size(file, error);
  const CsvLimits limits;
  if (!error && size > limits.bytes)
    return fail(ErrorCode::LimitExceeded, place,
                "the file is larger than " + std::to_string(limits.bytes >> 20) + " MiB", "split it");
  std::ifstream in(file, std::ios::binary);
  std::string text(static_cast<std::size_t>(error ? 0 : size), '\0');
  if (!in || !in.read(text.data(), static_cast<std::streamsize>(text.size())))
    return fail(ErrorCode::CannotRead, place, "the file cannot be read", "check its permissions");
  return text;
}

/// The tables of a folder, by name.
Result<std::vector<std::filesystem::path>> tablesIn(const std::filesystem::path& folder) {
  std::error_code error;
  std::vector<std::filesystem::path> files;
  std::filesystem::directory_iterator entry(folder, error);
  if (error)
    return fail(ErrorCode::CannotRead, folder.string(), "the folder cannot be read", "check its name and permissions");
  for (; entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    if (error) return fail(ErrorCode::CannotRead, folder.string(), "the folder cannot be read to its end");
    if (lower(entry->path().extension().string()) == ".csv") files.push_back(entry->path());
  }
  return files;
}

Result<CatalogTable> readTable(const std::filesystem::path& file) {
  const auto kind = catalogKindOf(file);
  if (!kind) {
    std::string names;
    for (std::size_t i = 0; i < catalogFileKinds; ++i)
      names += (i == 0 ? "" : ", ") + std::string(code(static_cast<CatalogFileKind>(i))) + ".csv";
    return fail(ErrorCode::InvalidInput, file.string(), "the name does not say what kind of parts it holds",
                "name it one of " + names + ", with any prefix and a dash");
  }
  auto text = readText(file);
  if (!text) return tl::unexpected(text.error());
  return CatalogTable{file, *kind, std::move(*text)};
}

}  // namespace

Result<std::vector<CatalogTable>> readCatalogTables(std::span<const std::filesystem::path> paths) {
  std::vector<CatalogTable> tables;
  for (const std::filesystem::path& path : paths) {
    std::error_code unknown;
    std::vector<std::filesystem::path> files{path};
    if (std::filesystem::is_directory(path, unknown)) {
      auto found = tablesIn(path);
      if (!found) return tl::unexpected(found.error());
      files = std::move(*found);
    }
    for (const std::filesystem::path& file : files) {
      auto table = readTable(file);
      if (!table) return tl::unexpected(table.error());
      tables.push_back(std::move(*table));
    }
  }
  std::ranges::stable_sort(tables, {}, [](const CatalogTable& t) { return std::pair(t.kind, t.file); });
  return tables;
}

Result<Catalog> addCatalogTables(Catalog base, std::span<const CatalogTable> tables, KnownParts known) {
  for (const CatalogTable& table : tables) {
    auto larger = addCatalogText(std::move(base), table.text, table.file.string(), table.kind, known);
    if (!larger) return larger;
    base = std::move(*larger);
  }
  return base;
}

Result<Catalog> addCatalogFile(Catalog base, const std::filesystem::path& file) {
  auto table = readTable(file);
  if (!table) return tl::unexpected(table.error());
  return addCatalogTables(std::move(base), {&*table, 1});
}

Result<Catalog> addCatalogFolder(Catalog base, const std::filesystem::path& folder) {
  const auto tables = readCatalogTables({&folder, 1});
  if (!tables) return tl::unexpected(tables.error());
  return addCatalogTables(std::move(base), *tables);
}

}  // namespace fabric
