// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random projects for the tests of storage: several variants, edited differently, notes and settings changed.
#pragma once

#include "core/project/own_parts.h"
#include "tests/core/design/random_edits.h"
#include "tests/core/design/small_catalog.h"
#include "tests/core/project/own_table.h"

namespace fabric::testing {

/// One random change: mostly of a design, sometimes a variant, a name, the settings or the catalog. Texts are valid.
inline Project randomlyChanged(const Project& project, IdSource& ids, Random& random) {
  Project next = project;
  Variant& variant = next.variants[random() % next.variants.size()];
  switch (random() % 16) {
  case 0:
    if (next.variants.size() < 5) (void)forkVariant(next, variant.id, "Variant " + std::to_string(random() % 100));
    break;
  case 1: variant.notes = "Notes \"" + std::to_string(random()) + "\"\nsecond line ☕"; break;
  case 2: {
    const std::uint64_t drawn = random();
    EconomyRules& economy = next.settings.economy;
    economy.years = static_cast<std::int32_t>(drawn % 9);
    economy.currency = {"EUR", static_cast<std::int64_t>(drawn % 2'000'000 + 1)};
    economy.pricesValidOn = drawn % 2 == 0 ? "" : "2026-03-31";
    next.settings.routes.trayWidth = Length::millimetres(static_cast<std::int32_t>(drawn % 900 + 100));
    break;
  }
  case 3: next.name = "Project " + std::to_string(random() % 1000); break;
  case 4:
    if (next.variants.size() > 3 && next.variants[1].id != next.baseline)
      next.variants.erase(next.variants.begin() + 1);
    break;
  case 5: next.baseline = variant.id; break;
  case 7:
    if (next.ownTables.size() < 3)
      next = withOwnTables(std::move(next), std::vector{nicTable("nic-" + std::to_string(random()))}).value();
    break;
  case 8:
    addWaiver(next.waivers, {FindingCode::ReachMargin,
                             {{"length_m", std::to_string(random() % 40)}},
                             {ObjectRef::of(Id<Link>{static_cast<std::uint32_t>(random() % 9 + 1)})},
                             "reason ☕ " + std::to_string(random() % 3)});
    break;
  case 6: std::swap(next.variants.front(), next.variants.back()); break;
  default: variant.design = randomlyEdited(variant.design, next.catalog, ids, random);
  }
  return next;
}

/// A project after `changes` random ones, on racks enough to hold something.
inline Project randomProject(IdSource& ids, Random& random, int changes) {
  const auto catalog = smallCatalog();
  Project project = emptyProject("Project ☕", catalog, ids);
  DesignEdit edit(project.variants[0].design, catalog, ids);
  for (int n = 0; n < 6; ++n) (void)edit.addRack({{1}, {1}, Length::millimetres(n * 600), false, ""});
  project.variants[0].design = std::move(edit).finish();
  for (int n = 0; n < changes; ++n) project = randomlyChanged(project, ids, random);
  return project;
}

}  // namespace fabric::testing
