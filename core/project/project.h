// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Project: a catalog, settings and variants, as one value. History keeps such values.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/waiver.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

struct Variant {
  std::uint32_t id = 0;  ///< stable within the project, never used again
  char letter = 'A';     ///< stays with the variant when tabs are reordered
  std::string name;
  std::string notes;
  bool locked = false;
  Design design;

  bool operator==(const Variant&) const = default;
};

/// A table of a user's own parts as it was imported (own_parts.h).
struct OwnTable {
  std::string name;  ///< of its file, "acme-switches.csv"
  std::string text;

  bool operator==(const OwnTable&) const = default;
};

struct Project {
  std::string name;
  std::shared_ptr<const Catalog> catalog = std::make_shared<Catalog>();
  std::vector<std::shared_ptr<const OwnTable>> ownTables;  ///< in the order they were imported; their parts are in it
  Settings settings;
  std::vector<Waiver> waivers;    ///< findings that were accepted, in any variant
  std::vector<Variant> variants;  ///< in tab order; never empty in an open project
  std::uint32_t baseline = 0;     ///< id of the variant the others are compared with
  std::uint32_t lastVariantId = 0;

  const Variant* find(std::uint32_t id) const;
  Variant* find(std::uint32_t id);
  /// By letter ("B") or name, as the command line's --variant takes it; the baseline for an empty text.
  const Variant* find(std::string_view letterOrName) const;

  /// Compares contents (catalogs by value).
  bool operator==(const Project& other) const;
};

/// A project with one variant "A" and an empty design with one site, one hall and one row.
Project emptyProject(std::string name, std::shared_ptr<const Catalog> catalog, class IdSource& ids);

/// Adds a copy of `from` with the next free letter. Copying costs a few pointers.
Variant& forkVariant(Project& project, std::uint32_t from, std::string name);

}  // namespace fabric
