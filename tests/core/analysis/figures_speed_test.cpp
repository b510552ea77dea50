// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What figures cost, against a plain sum of the bytes they read, and what following one rack's move costs. Prints the
// numbers; fails only where they are far off, because machines differ. Sizes: ACCELERATORS=10240 (default), 102400,
// 1015808 in the environment.
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <random>

#include "core/analysis/checks.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/switch_graph.h"
#include "tests/core/analysis/fat_tree.h"

using namespace fabric;
using namespace fabric::test;

class FiguresSpeedTest : public QObject {
  Q_OBJECT

 private slots:
  void measures();
};

namespace {

/// Time this thread ran: other programs on the machine do not count.
double now() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(double from) { return now() - from; }

template <class F>
double median(int times, F&& f) {
  std::vector<double> all;
  for (int i = 0; i < times; ++i) {
    const auto start = now();
    f();
    all.push_back(milliseconds(start));
  }
  std::ranges::sort(all);
  return all[all.size() / 2];
}

FatTreeSize sizeFor(int accelerators) {
  FatTreeSize size;
  size.radix = accelerators > 500'000 ? 256 : accelerators > 50'000 ? 128 : 64;
  const int half = size.radix / 2;
  size.unitsPerPod = half / 8;
  size.systemsPerUnit = half;
  size.spinesPerPod = half;
  size.pods = accelerators / (half * half);
  size.coresPerSpine = (size.pods + 1) / 2;
  return size;
}

/// Sums as many bytes as the tables of the pass hold.
std::uint64_t plainSum(const std::vector<std::uint64_t>& words) {
  return std::accumulate(words.begin(), words.end(), std::uint64_t{0});
}

}  // namespace

void FiguresSpeedTest::measures() {
  const int accelerators =
      qEnvironmentVariableIntValue("ACCELERATORS") > 0 ? qEnvironmentVariableIntValue("ACCELERATORS") : 10'240;
  const FatTreeSize size = sizeFor(accelerators);
  SampleCatalog types;
  const auto switchType = switchOf(types, size.radix);
  Sample s(types);
  buildFatTree(s, switchType, size);
  const Design design = std::move(*s.edit).finish();
  const Settings settings;
  const std::size_t bytes = design.links.size() * sizeof(Link) +
                            design.cables.size() * (sizeof(Cable) + sizeof(LinkCount)) +
                            design.modules.size() * sizeof(Module) + design.devices.size() * sizeof(Device);
  std::vector<std::uint64_t> words(bytes / 8, 1);
  std::uint64_t sink = 0;
  const int times = accelerators > 500'000 ? 5 : 21;
  const double limit = median(times, [&] { sink += plainSum(words); });
  const double sums = median(times, [&] {
    Tally tally(*s.catalog, settings);
    tally.addAll(design, false);
    sink += static_cast<std::uint64_t>(tally.totalLengthMm());
  });
  const double full = median(times, [&] { sink += LiveFigures::full(design, *s.catalog, settings).bundles().size(); });
  auto live = LiveFigures::full(design, *s.catalog, settings);
  std::printf("%d accelerators, %zu links, %zu devices, %zu bundles, %.1f MB read\n", accelerators, design.links.size(),
              design.devices.size(), live.bundles().size(), static_cast<double>(bytes) / 1e6);
  std::printf("plain sum %.3f ms, tally %.3f ms (%.1fx), live from nothing %.3f ms (%.1fx)\n", limit, sums,
              sums / limit, full, full / limit);

  const double report = median(
      times, [&] { sink += static_cast<std::uint64_t>(reportOf(live, design, *s.catalog, settings).capex.count()); });
  const double graphTime = median(1, [&] { sink += makeSwitchGraph(design, *s.catalog, s.fabric).size(); });
  const SwitchGraph graph = makeSwitchGraph(design, *s.catalog, s.fabric);
  const double cut = median(3, [&] { sink += static_cast<std::uint64_t>(bisection(graph)->count()); });
  const double hops = median(1, [&] { sink += static_cast<std::uint64_t>(hopsBetweenHosts(graph)->sum); });
  const double findings = median(1, [&] { sink += check(live.tally(), design, *s.catalog, settings).size(); });
  std::printf("report of live figures %.3f ms, switch graph %.1f ms, bisection %.1f ms, hops %.1f ms, checks %.1f ms\n",
              report, graphTime, cut, hops, findings);

  std::mt19937 random(1);
  std::vector<double> edits;
  std::vector<Id<Rack>> racks;
  design.racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  Design before = design;
  DesignEdit rows(before, s.catalog, s.ids);
  RackRow row = design.rows[design.racks[racks.front()].row];
  row.y = Length::metres(90);
  const auto freeRow = must(rows.addRow(row));
  Design after = std::move(rows).finish();
  live.apply(before, after, *s.catalog, settings);
  before = after;
  for (int i = 0; i < 1000; ++i) {
    const Id<Rack> rack = racks[random() % racks.size()];
    DesignEdit edit(before, s.catalog, s.ids);
    const DesignEdit::RackPlace place{rack, freeRow, Length::millimetres(600 * i)};
    must(edit.moveRacks({&place, 1}));
    after = std::move(edit).finish();
    const auto start = now();
    live.apply(before, after, *s.catalog, settings);
    edits.push_back(milliseconds(start));
    before = after;
  }
  std::ranges::sort(edits);
  std::printf("one rack moved: median %.3f ms, p99 %.3f ms, worst %.3f ms\n", edits[500], edits[989], edits.back());
  QVERIFY(live == LiveFigures::full(after, *s.catalog, settings));
  QVERIFY(sink != 0);
#ifdef NDEBUG
  QVERIFY2(sums <= 25 * limit, "a full pass costs more than 25 plain sums");
  QVERIFY2(edits[989] <= 16.7, "one rack's move costs more than a frame");
#endif
}

QTEST_GUILESS_MAIN(FiguresSpeedTest)
#include "figures_speed_test.moc"
