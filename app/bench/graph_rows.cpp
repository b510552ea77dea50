// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "core/analysis/switch_graph.h"

namespace fabric::bench {

std::vector<Row> graphRows(Subject& s) {
  Id<Fabric> fabric;
  s.design.fabrics.forEach([&](Id<Fabric> id, const Fabric&) { fabric = id; });
  const SwitchGraph graph = makeSwitchGraph(s.design, *s.order.catalog, fabric);
  std::optional<DataRate> quotient, whole;
  const Times fast = repeat([&] { quotient = bisection(graph); }, 500);
  const Times slow = repeat([&] { whole = bisectionOfWholeGraph(graph); }, 500, 1);
  Row row{s.size.name,  "bisection of the natural halves",
          "ms",         fast.median,
          fast.minimum, "whole-graph max-flow by Boost.Graph",
          slow.median,  0.1,
          true,         fast.repetitions};
  if (quotient != whole) row.name += " (THE TWO ANSWERS DIFFER)";
  return {row};
}

}  // namespace fabric::bench
