// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a place for the things in hand would mean in money, power and cable orders. Keeps the figures between questions,
// so that each costs what differs between one place and the next, not the size of the design.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/figures.h"
#include "core/settings/settings.h"
#include "ui/floor/floor_host.h"

namespace fabric::ui {

/// Differences of `after` against the design as it stands.
struct MoveFigures {
  std::optional<Money> capex;  ///< nothing where a sum is larger than the program holds
  Power power;                 ///< of systems and network
  int reordered = 0;           ///< cables that would be ordered in another length
};

/// For one document, on the window's thread.
class MoveEffects {
 public:
  /// Nothing for designs too large to be asked while the mouse moves.
  std::optional<MoveFigures> figuresOf(const Design& design, const Design& after,
                                       std::shared_ptr<const Catalog> catalog, const Settings& settings);
  /// The same in words.
  std::optional<MoveEffect> effectOf(const Design& design, const Design& after, std::shared_ptr<const Catalog> catalog,
                                     const Settings& settings);

 private:
  struct Sums {
    std::optional<Money> capex;
    Power power;
  };

  void follow(const Design& design, const Settings& settings);
  Sums sums(const Settings& settings) const;

  std::shared_ptr<const Catalog> catalog_;  ///< keeps the types the figures point at
  std::optional<LiveFigures> figures_;      ///< of at_
  Design at_;
  Design standing_;  ///< what standingSums_ are about
  std::optional<Settings> settings_;
  Sums standingSums_;
};

}  // namespace fabric::ui
