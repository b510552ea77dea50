// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include <algorithm>

#include "core/design/design_edit.h"

namespace fabric {

const Variant* Project::find(std::uint32_t id) const {
  for (const Variant& variant : variants)
    if (variant.id == id) return &variant;
  return nullptr;
}

Variant* Project::find(std::uint32_t id) { return const_cast<Variant*>(std::as_const(*this).find(id)); }

const Variant* Project::find(std::string_view letterOrName) const {
  if (letterOrName.empty()) return find(baseline);
  for (const Variant& variant : variants)
    if (variant.name == letterOrName) return &variant;
  for (const Variant& variant : variants)
    if (letterOrName.size() == 1 && variant.letter == letterOrName.front()) return &variant;
  return nullptr;
}

bool Project::operator==(const Project& o) const {
  const bool sameCatalog = catalog == o.catalog || *catalog == *o.catalog;
  const bool sameTables =
      std::ranges::equal(ownTables, o.ownTables, [](const auto& a, const auto& b) { return a == b || *a == *b; });
  return name == o.name && sameCatalog && sameTables && settings == o.settings && waivers == o.waivers &&
         variants == o.variants && baseline == o.baseline && lastVariantId == o.lastVariantId;
}

Project emptyProject(std::string name, std::shared_ptr<const Catalog> catalog, IdSource& ids) {
  Project project;
  project.name = std::move(name);
  project.catalog = std::move(catalog);
  DesignEdit edit({}, project.catalog, ids);
  const Id<Site> site = edit.addSite({"Site 1"});
  const auto hall = edit.addHall({site, "Hall 1", {}});
  if (hall) {
    RackRow row;
    row.hall = *hall;
    row.name = "A";
    row.positions = 20;
    (void)edit.addRow(row);
  }
  (void)edit.addFabric({FabricKind::Compute, "compute"});
  project.variants.push_back({1, 'A', "Variant A", {}, false, std::move(edit).finish()});
  project.baseline = project.lastVariantId = 1;
  return project;
}

Variant& forkVariant(Project& project, std::uint32_t from, std::string name) {
  Variant copy = *project.find(from);
  copy.id = ++project.lastVariantId;
  copy.locked = false;
  copy.name = std::move(name);
  for (char letter = 'A'; letter <= 'Z'; ++letter) {
    const bool taken = std::ranges::any_of(project.variants, [&](const Variant& v) { return v.letter == letter; });
    if (taken) continue;
    copy.letter = letter;
    break;
  }
  return project.variants.emplace_back(std::move(copy));
}

}  // namespace fabric
