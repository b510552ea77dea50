// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of a report over its accelerators: what designs of different sizes are compared by. One list that the
// report prints and explanations walk.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/analysis/report.h"
#include "core/analysis/why.h"

namespace fabric {

struct PerAcceleratorFigure {
  std::string_view key;  ///< under "per_accelerator."
  AmountUnit unit = AmountUnit::Pieces;
  std::string_view of;  ///< the key of the figure it is a share of
  /// That figure in its unit; nothing where the report has none. Pieces are in thousandths.
  std::optional<std::int64_t> (*whole)(const Report& report) = nullptr;

  /// Rounded to the nearest; nothing without accelerators.
  std::optional<std::int64_t> value(const Report& report) const;
};

std::span<const PerAcceleratorFigure> perAcceleratorFigures();

}  // namespace fabric
