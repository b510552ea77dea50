// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LiveFigures: the figures of one design, kept up to date while it is edited. After each commit `apply` looks at what
// differs between the designs before and after and does work for that only; the numbers are the same as from a new
// pass, bit for bit. Undo and redo are edits like any other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/analysis/tally.h"
#include "core/design/difference.h"

namespace fabric {

/// Belongs to one thread. The catalog must outlive it or be replaced, through `apply`, by one that holds the same
/// types.
class LiveFigures {
 public:
  /// One pass over the whole design.
  static LiveFigures full(const Design& design, const Catalog& catalog, const Settings& settings);

  /// Follows an edit, or any change between two designs of one id space. `before` is the design of the last call.
  /// Where settings or catalog types changed, or most of the design, it makes a full pass.
  void apply(const Design& before, const Design& after, const Catalog& catalog, const Settings& settings);

  const Tally& tally() const { return *tally_; }
  /// Links by rack pair, cable type, fabric and tier; in no order that means anything.
  std::span<const Bundle> bundles() const { return tally_->bundles().all(); }
  /// Power, weight and units of one rack.
  RackFigures rack(Id<Rack> rack) const;
  /// Length of a link of the design: its route, or the fixed length of its cable where that is longer; nothing where
  /// neither is known.
  std::optional<Length> lengthOf(const Design& design, Id<Link> link) const;

  bool operator==(const LiveFigures& other) const { return tally_->sameAs(*other.tally_); }

 private:
  struct Change;
  LiveFigures() = default;

  void indexCables(const Design& design);
  void enterCable(Id<Cable> cable, Id<Link> link);
  void leaveCable(Id<Cable> cable, Id<Link> link);
  bool gather(const DesignDifference& d, const Design& before, const Design& after, Change& change) const;
  void count(const Change& change, const Design& design, int sign);
  void refreshStaleBundles(const Design& design);

  std::unique_ptr<Tally> tally_;
  std::size_t types_ = 0;                // parts in the catalog
  PagedArray<std::uint32_t> firstLink_;  // by cable id: one of its links
  PagedArray<std::uint32_t> nextLink_;   // by link id: another link of the same cable
};

}  // namespace fabric
