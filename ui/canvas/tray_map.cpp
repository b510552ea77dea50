// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/tray_map.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fabric::ui {

namespace {

/// A change of the number of links at a place; the running sum gives the runs.
struct Step {
  double at;
  std::int32_t links;
};

std::vector<TrayRun> merged(std::vector<Step>& steps) {
  std::ranges::sort(steps, {}, &Step::at);
  std::vector<TrayRun> runs;
  std::int32_t links = 0;
  for (std::size_t i = 0; i < steps.size();) {
    const double at = steps[i].at;
    if (!runs.empty() && links > 0) runs.back().to = at;
    const std::int32_t before = links;
    for (; i < steps.size() && steps[i].at == at; ++i) links += steps[i].links;
    if (links == before) continue;
    if (links > 0) runs.push_back({at, at, links});
  }
  return runs;
}

void mergeDrops(std::vector<TrayDrop>& drops) {
  std::ranges::sort(drops,
                    [](const TrayDrop& a, const TrayDrop& b) { return a.x != b.x ? a.x < b.x : a.rack < b.rack; });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drops.size(); ++i) {
    if (kept > 0 && drops[kept - 1].rack == drops[i].rack) drops[kept - 1].links += drops[i].links;
    else drops[kept++] = drops[i];
  }
  drops.resize(kept);
}

/// As the route: the nearest cross tray that makes the way shortest, or over B's middle where the hall has none.
double crossing(const FloorHall& hall, double a, double b) {
  if (hall.crossTrays.empty()) return b;
  const double left = std::min(a, b), right = std::max(a, b);
  const auto next = std::ranges::lower_bound(hall.crossTrays, left);
  if (next == hall.crossTrays.end()) return hall.crossTrays.back();
  if (*next <= right || next == hall.crossTrays.begin()) return *next;
  return left - *(next - 1) < *next - right ? *(next - 1) : *next;
}

}  // namespace

double laneOffset(Jacket jacket) {
  static constexpr std::array<double, jackets> offsets = {-0.135, -0.108, -0.050, 0.062, 0.130};
  return offsets[static_cast<std::size_t>(jacket)];
}

double dropOffset(Jacket jacket, double rackWidth) {
  static constexpr std::array<double, jackets> shares = {0.86, 0.73, 0.385, 0.565, 0.655};
  return shares[static_cast<std::size_t>(jacket)] * rackWidth;
}

bool TrayMap::pathOf(const FloorLayout& layout, const FloorBundle& bundle, BundlePath& path) {
  if (bundle.a == bundle.b) return false;
  const FloorRack* a = layout.find(bundle.a);
  const FloorRack* b = layout.find(bundle.b);
  if (!a || !b) return false;
  const std::uint32_t hall = layout.rowOf(*a).hall;
  if (hall != layout.rowOf(*b).hall) return false;
  path.rowA = a->row;
  path.rowB = b->row;
  path.dropA = a->rect.left() + dropOffset(bundle.jacket, a->rect.width());
  path.dropB = b->rect.left() + dropOffset(bundle.jacket, b->rect.width());
  if (a->row != b->row)
    path.cross = crossing(layout.halls()[hall], a->rect.center().x(), b->rect.center().x()) + laneOffset(bundle.jacket);
  return true;
}

TrayMap::TrayMap(const FloorLayout& layout, std::span<const FloorBundle> bundles, Which which, const ShownLinks& shown,
                 std::span<const Id<Rack>> without) {
  const auto isLeftOut = [&](Id<Rack> rack) { return std::ranges::binary_search(without, rack); };
  rows_.resize(layout.rows().size());
  std::vector<std::array<std::vector<Step>, jackets>> steps(rows_.size());
  std::array<std::map<double, std::vector<Step>>, jackets> crossSteps;
  for (std::size_t i = 0; i < bundles.size(); ++i) {
    const FloorBundle& bundle = bundles[i];
    const std::int32_t links = which == Which::All ? bundle.links : bundle.over;
    BundlePath path;
    if (links <= 0 || !shown.shows(bundle.fabric, bundle.jacket) || !pathOf(layout, bundle, path)) continue;
    if (!without.empty() && (isLeftOut(bundle.a) || isLeftOut(bundle.b))) continue;
    empty_ = false;
    const auto lane = static_cast<std::size_t>(bundle.jacket);
    const auto along = [&](std::uint32_t row, double from, double to) {
      if (from > to) std::swap(from, to);
      if (from < to) {
        steps[row][lane].push_back({from, links});
        steps[row][lane].push_back({to, -links});
      }
      rows_[row][lane].bundles.push_back(static_cast<std::uint32_t>(i));
    };
    const auto drop = [&](std::uint32_t row, Id<Rack> rack, double x) {
      rows_[row][lane].drops.push_back({rack, x, links});
    };
    drop(path.rowA, bundle.a, path.dropA);
    drop(path.rowB, bundle.b, path.dropB);
    if (path.rowA == path.rowB) {
      along(path.rowA, path.dropA, path.dropB);
      continue;
    }
    along(path.rowA, path.dropA, path.cross);
    along(path.rowB, path.cross, path.dropB);
    const double offset = laneOffset(bundle.jacket);
    const double a = layout.rows()[path.rowA].tray + offset, b = layout.rows()[path.rowB].tray + offset;
    std::vector<Step>& cross = crossSteps[lane][path.cross];
    cross.push_back({std::min(a, b), links});
    cross.push_back({std::max(a, b), -links});
  }
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    for (std::size_t lane = 0; lane < jackets; ++lane) {
      rows_[row][lane].runs = merged(steps[row][lane]);
      mergeDrops(rows_[row][lane].drops);
    }
  }
  for (std::size_t lane = 0; lane < jackets; ++lane)
    for (auto& [x, list] : crossSteps[lane]) crossings_[lane].push_back({x, merged(list)});
}

}  // namespace fabric::ui
