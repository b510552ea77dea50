// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Designs from the text of a specification, with the built-in catalog.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/catalog/builtin.h"
#include "core/io/spec_json.h"
#include "core/topology/generate.h"

namespace fabric::test {

struct Built {
  std::shared_ptr<const Catalog> catalog;
  Design design;
  std::vector<std::string> notes;
};

inline const Catalog& builtin() {
  static const Catalog catalog = loadBuiltinCatalog().value();
  return catalog;
}

/// Reads a specification and generates from it.
inline Result<Built> build(const std::string& text) {
  auto file = readSpec(text, "spec.json", builtin());
  if (!file) return tl::unexpected(file.error());
  Built built;
  built.catalog = std::make_shared<Catalog>(std::move(file->catalog));
  IdSource ids;
  DesignEdit edit({}, built.catalog, ids);
  auto notes = generate(file->spec, {}, edit);
  if (!notes) return tl::unexpected(notes.error());
  built.notes = notes->notes;
  built.design = std::move(edit).finish();
  return built;
}

}  // namespace fabric::test
