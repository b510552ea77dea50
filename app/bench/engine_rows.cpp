// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <malloc.h>

#include <numeric>
#include <random>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "core/analysis/figures.h"
#include "core/analysis/report_builder.h"

namespace fabric::bench {

namespace {

std::size_t heapBytes() {
  const struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

/// Bytes of the rows a full report reads.
std::size_t reportBytes(const Design& d) {
  return d.links.size() * sizeof(Link) + d.cables.size() * sizeof(Cable) + d.modules.size() * sizeof(Module) +
         d.devices.size() * sizeof(Device) + d.racks.size() * sizeof(Rack);
}

Row reportRow(const Subject& s) {
  const Settings settings;
  const std::vector<std::uint64_t> bytes(reportBytes(s.design) / 8, 1);
  std::vector<double> sums, reports;
  for (int i = 0; i < (s.million() ? 7 : 31); ++i) {  // in turns, so that noise meets both
    sums.push_back(once([&] { keep(std::accumulate(bytes.begin(), bytes.end(), std::uint64_t{0})); }));
    reports.push_back(once([&] { keep(quickReport(s.design, *s.order.catalog, settings)); }));
  }
  const Times report = summarise(reports), sum = summarise(sums);
  return {s.size.name,    "full report from nothing",  "ms",       report.median,
          report.minimum, "sum of the bytes it reads", sum.median, 10,
          true,           report.repetitions};
}

Row editRow(Subject& s) {
  const Settings settings;
  LiveFigures figures = LiveFigures::full(s.design, *s.order.catalog, settings);
  std::vector<Id<Rack>> racks;
  s.design.racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  // Two neighbours trade places: always possible, and both racks' links get new lengths.
  std::mt19937 random(1);
  std::vector<double> times;
  Design design = s.design;
  while (times.size() < 300) {
    const Id<Rack> a = racks[random() % racks.size()], b = racks[random() % racks.size()];
    const Rack& left = design.racks[a];
    const Rack& right = design.racks[b];
    if (a == b || s.order.catalog->all<RackType>()[left.type.value - 1].width !=
                      s.order.catalog->all<RackType>()[right.type.value - 1].width)
      continue;
    const std::array<DesignEdit::RackPlace, 2> places{{{a, right.row, right.x}, {b, left.row, left.x}}};
    Design before = design;
    times.push_back(once([&] {
      DesignEdit edit(design, s.order.catalog, s.ids);
      if (!edit.moveRacks(places)) return;
      design = std::move(edit).finish();
      figures.apply(before, design, *s.order.catalog, settings);
      keep(reportOf(figures, design, *s.order.catalog, settings));
    }));
  }
  const Times t = summarise(times);
  return {s.size.name, "one edit (two racks trade places) to all live figures, p99",
          "ms",        t.p99,
          t.minimum,   "one frame at 60 Hz",
          1000.0 / 60, s.million() ? 5.0 : 1.0,
          false,       t.repetitions};
}

Row memoryRow(const Subject& s) {
  IdSource ids;
  const std::size_t before = heapBytes();
  const auto design = build(s.order, ids);
  const std::size_t after = heapBytes();
  const double perLink = static_cast<double>(after - before) / static_cast<double>(design->links.size());
  return {s.size.name, "memory of the document, per link",
          "bytes",     perLink,
          perLink,     "plain columns of a study",
          31,          60,
          false,       1};
}

}  // namespace

std::vector<Row> engineRows(Subject& s) {
  std::vector<Row> rows;
  rows.push_back(memoryRow(s));
  const Times generated = repeat(
      [&] {
        IdSource ids;
        keep(build(s.order, ids));
      },
      s.million() ? 4000 : 1000);
  rows.push_back({s.size.name, "generate", "ms", generated.median, generated.minimum, "", 0, s.million() ? 500.0 : 50.0,
                  false, generated.repetitions});
  rows.push_back(reportRow(s));
  rows.push_back(editRow(s));
  return rows;
}

}  // namespace fabric::bench
