// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/own_parts.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/catalog/completed.h"

namespace fabric {

namespace {

Result<> checkSizes(const Project& project, const std::string& place) {
  std::size_t bytes = 0;
  for (const auto& table : project.ownTables) {
    bytes += table->text.size();
    if (table->text.size() > longestOwnTable)
      return fail(ErrorCode::LimitExceeded, place,
                  "a project takes tables of up to " + std::to_string(longestOwnTable >> 20) + " MiB", "split it");
  }
  if (project.ownTables.size() > mostOwnTables || bytes > longestOwnTables)
    return fail(ErrorCode::LimitExceeded, place,
                "a project takes up to " + std::to_string(mostOwnTables) + " tables of together " +
                    std::to_string(longestOwnTables >> 20) + " MiB",
                "import only the tables it needs");
  if (project.catalog->partCount() > mostProjectParts)
    return fail(ErrorCode::LimitExceeded, place, "a project takes up to " + std::to_string(mostProjectParts) + " parts",
                "import only the parts it needs");
  return {};
}

}  // namespace

Result<Project> withOwnTables(Project project, std::span<const CatalogTable> tables) {
  auto catalog = addCatalogTables(*project.catalog, tables, KnownParts::PassIfEqual);
  if (!catalog) return tl::unexpected(catalog.error());
  std::vector<std::shared_ptr<const OwnTable>> fresh;
  for (const CatalogTable& table : tables) {
    auto own = std::make_shared<OwnTable>(OwnTable{table.file.filename().string(), table.text});
    if (!isName(own->name))
      return fail(ErrorCode::InvalidInput, table.file.string(), "its name cannot be kept in a project", "rename it");
    const auto same = [&](const auto& there) { return *there == *own; };
    if (std::ranges::none_of(project.ownTables, same)) fresh.push_back(std::move(own));
  }
  if (fresh.empty()) return project;
  project.ownTables.insert(project.ownTables.end(), fresh.begin(), fresh.end());
  const auto brought = ownPartIds(project);
  if (!brought) return tl::unexpected(brought.error());
  std::erase_if(catalog->unlisted, [&](const std::string& id) { return brought->contains(id); });
  project.catalog = std::make_shared<const Catalog>(std::move(*catalog));
  if (auto fits = checkSizes(project, tables.front().file.string()); !fits) return tl::unexpected(fits.error());
  return project;
}

Result<std::set<std::string, std::less<>>> ownPartIds(const Project& project) {
  std::set<std::string, std::less<>> ids;
  for (const auto& table : project.ownTables) {
    auto parts = partIdsOf(table->text, table->name);
    if (!parts) return tl::unexpected(parts.error());
    ids.insert(parts->begin(), parts->end());
  }
  return ids;
}

void completeCatalog(Project& project, const Catalog& machine) {
  const auto brought = ownPartIds(project);
  project.catalog = std::make_shared<const Catalog>(
      completedCatalog(*project.catalog, machine, brought ? *brought : std::set<std::string, std::less<>>{}));
}

}  // namespace fabric
