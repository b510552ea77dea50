// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/project_changes.h"

#include "core/design/design_edit.h"
#include "core/storage/changes.h"

namespace fabric::storage {

namespace {

template <class Type>
void writeNewTypes(ByteWriter& out, const Catalog& before, const Catalog& after) {
  const auto all = after.all<Type>();
  const std::size_t known = before.all<Type>().size();
  out.number(all.size() - known);
  for (std::size_t i = known; i < all.size(); ++i) out(all[i]);
}

template <class Type>
void readNewTypes(ByteReader& in, Catalog& catalog) {
  for (std::uint64_t left = in.number(); left > 0; --left) {
    Type type;
    in(type);
    if (!in.ok()) throw DatabaseError(0, "a type cannot be read");
    if (!catalog.add(std::move(type))) throw DatabaseError(0, "a type is there twice");
  }
}

/// Calls f with each kind of type, in the order they are stored in.
template <class F>
void forEachKind(F&& f) {
  f(static_cast<RackType*>(nullptr));
  f(static_cast<DeviceType*>(nullptr));
  f(static_cast<NicType*>(nullptr));
  f(static_cast<TransceiverType*>(nullptr));
  f(static_cast<CableType*>(nullptr));
  f(static_cast<LaserType*>(nullptr));
  f(static_cast<AccessoryType*>(nullptr));
}

/// Types are only ever added: the old catalog is the start of the new one, unless another catalog was taken.
bool isContinued(const Catalog& before, const Catalog& after) {
  bool continued = before.version == after.version;
  forEachKind([&](auto* kind) {
    using Type = std::remove_pointer_t<decltype(kind)>;
    const auto old = before.all<Type>(), now = after.all<Type>();
    continued = continued && old.size() <= now.size() && std::equal(old.begin(), old.end(), now.begin());
  });
  return continued;
}

enum class CatalogStep : std::uint8_t { Same, Continued, Replaced };

void writeCatalogStep(ByteWriter& out, const Project& before, const Project& after) {
  if (before.catalog == after.catalog) return out.number(static_cast<std::uint64_t>(CatalogStep::Same));
  const bool continued = isContinued(*before.catalog, *after.catalog);
  out.number(static_cast<std::uint64_t>(continued ? CatalogStep::Continued : CatalogStep::Replaced));
  out(after.catalog->version);
  const Catalog none;
  const Catalog& from = continued ? *before.catalog : none;
  forEachKind([&](auto* kind) { writeNewTypes<std::remove_pointer_t<decltype(kind)>>(out, from, *after.catalog); });
}

void readCatalogStep(ByteReader& in, Project& project) {
  const std::uint64_t step = in.number();
  if (step > static_cast<std::uint64_t>(CatalogStep::Replaced))
    throw DatabaseError(0, "the catalog's change cannot be read");
  if (step == static_cast<std::uint64_t>(CatalogStep::Same)) return;
  auto catalog = std::make_shared<Catalog>();
  if (step == static_cast<std::uint64_t>(CatalogStep::Continued)) *catalog = *project.catalog;
  in(catalog->version);
  forEachKind([&](auto* kind) { readNewTypes<std::remove_pointer_t<decltype(kind)>>(in, *catalog); });
  project.catalog = std::move(catalog);
}

/// The tables of a user's own parts, whole if they changed or waivers follow. They stand at the end of a step: steps
/// written before there were any end without them.
void writeOwnTables(ByteWriter& out, const Project& before, const Project& after) {
  if (before.ownTables == after.ownTables && before.waivers == after.waivers) return;
  out.number(after.ownTables.size());
  for (const auto& table : after.ownTables) {
    out(table->name);
    out.block(table->text);
  }
}

void readOwnTables(ByteReader& in, Project& project) {
  if (in.remaining() == 0) return;
  project.ownTables.clear();
  for (std::uint64_t left = in.number(); left > 0 && in.ok(); --left) {
    OwnTable table;
    in(table.name);
    table.text = in.block();
    project.ownTables.push_back(std::make_shared<const OwnTable>(std::move(table)));
  }
}

/// Where a variant's design came from: itself, or for a new one the design it shares most with.
std::uint32_t originOf(const Project& before, const Variant& variant) {
  if (before.find(variant.id)) return variant.id;
  std::uint32_t best = 0;
  std::size_t least = 0;
  for (const Variant& old : before.variants) {
    std::size_t bytes = 0;
    forEachTable([&](const char*, auto table) { bytes += (variant.design.*table).bytesBeyond(old.design.*table); });
    if (best != 0 && bytes >= least) continue;
    best = old.id;
    least = bytes;
  }
  return best;
}

void raiseIds(const DesignDifference& changes, IdSource& ids) {
  forEachChangeList([&](const char*, auto list, auto) {
    if (!(changes.*list).empty()) raise(ids, (changes.*list).back().id);
  });
}

}  // namespace

std::string encodeStep(const Project& before, const Project& after) {
  ByteWriter out;
  out(after.name, after.baseline, after.lastVariantId, after.settings);
  writeCatalogStep(out, before, after);
  out.number(after.variants.size());
  for (const Variant& variant : after.variants) {
    const std::uint32_t origin = originOf(before, variant);
    const Design none;
    const Variant* old = before.find(origin);
    out(variant.id, variant.letter, variant.name, variant.notes, variant.locked, origin);
    const std::vector<std::string> parts = encodeChanges(difference(old ? old->design : none, variant.design));
    out.number(parts.size());
    for (const std::string& part : parts) out.block(part);
  }
  writeOwnTables(out, before, after);
  if (before.waivers != after.waivers) out(after.waivers);
  return out.take();
}

void applyStep(Project& project, std::string_view step, IdSource& ids, int format) {
  ByteReader in(step, format);
  Project next;
  next.catalog = project.catalog;
  next.ownTables = project.ownTables;
  next.waivers = project.waivers;
  in(next.name, next.baseline, next.lastVariantId, next.settings);
  readCatalogStep(in, next);
  const std::uint64_t count = in.number();
  MemoryBudget budget(std::size_t{8} << 30);
  for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
    Variant variant;
    std::uint32_t origin = 0;
    in(variant.id, variant.letter, variant.name, variant.notes, variant.locked, origin);
    const Variant* old = project.find(origin);
    if (old) variant.design = old->design;
    DesignDifference changes;
    for (std::uint64_t parts = in.number(); parts > 0 && in.ok(); --parts)
      decodeChanges(in.block(), variant.design, changes, budget, format);
    if (!changes.empty()) variant.design = applyTables(std::move(variant.design), changes);
    raiseIds(changes, ids);
    next.variants.push_back(std::move(variant));
  }
  readOwnTables(in, next);
  if (in.remaining() > 0) in(next.waivers);
  if (!in.finished()) throw DatabaseError(0, "an edit cannot be read");
  project = std::move(next);
}

void completeDesigns(Project& project, IdSource& ids) {
  if (project.variants.empty() || !project.find(project.baseline))
    throw DatabaseError(0, "the project has no baseline");
  const Design* first = nullptr;
  for (Variant& variant : project.variants) {
    variant.design.index = {};
    auto whole = first ? applyDifference(*first, difference(*first, variant.design), *project.catalog, ids)
                       : assembleDesign(std::move(variant.design), *project.catalog, ids);
    if (!whole) throw DatabaseError(0, whole.error().sentence());
    variant.design = std::move(*whole);
    if (!first) first = &variant.design;
  }
}

}  // namespace fabric::storage
