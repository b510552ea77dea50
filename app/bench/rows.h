// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the benchmark: each measures one thing the product promises beside its limit, in the same run.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/bench/fabrics.h"

namespace fabric::ui {
class Appearance;
}

namespace fabric::bench {

/// One measured row. Times in milliseconds unless `unit` says otherwise.
struct Row {
  std::string size, name;
  std::string unit = "ms";
  double value = 0;       ///< what the product takes (median, or p99 where the goal is one)
  double best = 0;        ///< fastest repetition
  std::string limitName;  ///< what stands beside it; empty if the goal is absolute
  double limit = 0;
  double goal = 0;  ///< in the unit, or as a multiple of the limit if goalIsRatio
  bool goalIsRatio = false;
  std::size_t repetitions = 0;

  double ratio() const { return limit > 0 ? value / limit : 0; }
  bool reached() const { return goalIsRatio ? ratio() <= goal : value <= goal; }
};

/// A fabric to measure on.
struct Subject {
  Size size;
  Order order;
  Design design;
  IdSource ids;
  bool million() const { return size.accelerators > 500'000; }
};

std::vector<Row> engineRows(Subject& subject);    ///< generate, report, edit, memory
std::vector<Row> graphRows(Subject& subject);     ///< bisection
std::vector<Row> storageRows(Subject& subject);   ///< save, load, journal
std::vector<Row> canvasRows(Subject& subject);    ///< frame, drag
std::vector<Row> topologyRows(Subject& subject);  ///< diagram, frame
std::vector<Row> panelRows(Subject& subject);     ///< Inspector, palette
/// The whole window: looks, opening, an edit.
std::vector<Row> windowRows(Subject& subject, ui::Appearance& appearance);

}  // namespace fabric::bench
