// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/floor_layout.h"

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr double halfUnit = 0.022225;
constexpr double leastAboveTallest = 0.26;
constexpr double labelsBelow = 0.2;    // under a base line, before the next tray
constexpr double aboveTallest = 0.34;  // from the tallest rack to the middle of the tray
constexpr double belowBase = 0.30;     // position labels
constexpr double betweenHalls = 2.0;
constexpr double leftOfRows = 0.95;  // row names
constexpr double trayOverhang = 0.06;

double metres(Length length) { return length.inMetres(); }

double heightOf(const RackType& type) { return std::max(metres(type.height), type.heightU * 2 * halfUnit); }

/// Space a row needs from the base line before it to its own: elevation, tray, labels of the row before.
double pitchNeeded(double tallest) {
  return std::max(smallestDrawnPitch, tallest + leastAboveTallest + trayWidth / 2 + labelsBelow);
}

/// Height of the tray's middle above the base line; lower where the row before leaves less room.
double trayHeight(double tallest, std::optional<double> pitch) {
  const double usual = std::max(trayAboveBase, tallest + aboveTallest);
  return pitch ? std::min(usual, std::max(*pitch - labelsBelow - trayWidth / 2, tallest + leastAboveTallest)) : usual;
}

}  // namespace

FloorLayout::FloorLayout(const Design& design, const Catalog& catalog) { build(design, catalog); }

void FloorLayout::build(const Design& design, const Catalog& catalog) {
  *this = {};
  rowIndex_.assign(design.rows.idLimit(), 0);
  racks_.assign(design.racks.idLimit(), {});
  design.halls.forEach([&](Id<Hall> id, const Hall& hall) {
    FloorHall drawn;
    drawn.id = id;
    for (const Length x : hall.crossTrays) drawn.crossTrays.push_back(metres(x));
    std::ranges::sort(drawn.crossTrays);
    halls_.push_back(std::move(drawn));
  });
  placeRows(design, catalog);
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    for (const Id<Rack> id : rows_[i].racks) placeRack(design, catalog, id, i);
    finishRow(rows_[i], design);
  }
  finishHalls();
}

void FloorLayout::placeRows(const Design& design, const Catalog& catalog) {
  design.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    const auto hall = std::ranges::find(halls_, row.hall, &FloorHall::id);
    if (hall == halls_.end()) return;
    FloorRow drawn;
    drawn.id = id;
    drawn.hall = static_cast<std::uint32_t>(hall - halls_.begin());
    drawn.trueY = metres(row.y);
    drawn.slotPitch = metres(row.slotPitch);
    drawn.positions = row.positions;
    drawn.frontsFaceBack = row.frontsFaceBack;
    drawn.racks = design.racksIn(id);
    for (const Id<Rack> rack : drawn.racks)
      drawn.tallest = std::max(drawn.tallest, heightOf(catalog[design.racks[rack].type]));
    rows_.push_back(std::move(drawn));
  });
  std::ranges::stable_sort(rows_, [](const FloorRow& a, const FloorRow& b) {
    return a.hall != b.hall ? a.hall < b.hall : a.trueY != b.trueY ? a.trueY < b.trueY : a.id < b.id;
  });
  double base = 0;
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    FloorRow& row = rows_[i];
    FloorHall& hall = halls_[row.hall];
    const double needed = pitchNeeded(row.tallest);
    std::optional<double> pitch;
    if (hall.rows++ == 0) {
      hall.firstRow = i;
      if (i > 0) base += needed + betweenHalls;
    } else {
      row.gap = row.trueY - rows_[i - 1].trueY;
      row.stretched = row.gap < needed;
      pitch = std::max(row.gap, needed);
      base += *pitch;
    }
    row.base = base;
    row.tray = base - trayHeight(row.tallest, pitch);
    rowIndex_[row.id.value] = i + 1;
  }
}

void FloorLayout::placeRack(const Design& design, const Catalog& catalog, Id<Rack> id, std::uint32_t row) {
  const Rack& rack = design.racks[id];
  const RackType& type = catalog[rack.type];
  const double height = heightOf(type);
  FloorRack& drawn = racks_[id.value];
  if (!drawn.id) ++rackCount_;
  drawn = {id, rack.type, row, type.heightU, {metres(rack.x), rows_[row].base - height, metres(type.width), height}};
}

void FloorLayout::finishRow(FloorRow& row, const Design& design) {
  std::ranges::sort(row.racks, [&](Id<Rack> a, Id<Rack> b) {
    const Length xa = design.racks[a].x, xb = design.racks[b].x;
    return xa != xb ? xa < xb : a < b;
  });
  row.end = row.positions * row.slotPitch;
  if (!row.racks.empty()) row.end = std::max(row.end, racks_[row.racks.back().value].rect.right());
}

void FloorLayout::finishHalls() {
  bounds_ = {};
  for (FloorHall& hall : halls_) {
    hall.racks = 0;
    if (hall.rows == 0) {
      hall.bounds = {};
      continue;
    }
    const FloorRow& first = rows_[hall.firstRow];
    const FloorRow& last = rows_[hall.firstRow + hall.rows - 1];
    double end = first.slotPitch;
    for (std::uint32_t i = 0; i < hall.rows; ++i) {
      end = std::max(end, rows_[hall.firstRow + i].end);
      hall.racks += rows_[hall.firstRow + i].racks.size();
    }
    hall.trayLeft = -trayOverhang;
    hall.trayRight = end + trayOverhang;
    const double top = first.tray - trayWidth / 2 - 0.1;
    hall.bounds = QRectF(QPointF(-leftOfRows, top), QPointF(hall.trayRight + 0.1, last.base + belowBase));
    hall.width = end;
    hall.depth = last.trueY - first.trueY + 1.2;
    bounds_ = bounds_.isEmpty() ? hall.bounds : bounds_.united(hall.bounds);
  }
}

// ---------------------------------------------------------------- following a change

void FloorLayout::update(const Design& after, const Catalog& catalog, const DesignDifference& changes) {
  if (!changes.halls.empty() || !changes.rows.empty()) return build(after, catalog);
  if (changes.racks.empty()) return;
  if (!moveRacks(after, catalog, changes)) build(after, catalog);
}

/// False if a row's drawn height changed, which moves every row after it.
bool FloorLayout::moveRacks(const Design& after, const Catalog& catalog, const DesignDifference& changes) {
  std::vector<std::uint32_t> touched;
  racks_.resize(std::max<std::size_t>(racks_.size(), after.racks.idLimit()));
  for (const Change<Rack>& change : changes.racks) {
    if (const FloorRack* old = find(change.id)) {
      touched.push_back(old->row);
      if (!change.after) {
        racks_[change.id.value] = {};
        --rackCount_;
      }
    }
    if (!change.after) continue;
    const auto row = find(change.after->row);
    if (!row) return false;
    touched.push_back(*row);
    placeRack(after, catalog, change.id, *row);
  }
  std::ranges::sort(touched);
  touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
  for (const std::uint32_t index : touched) {
    FloorRow& row = rows_[index];
    row.racks = after.racksIn(row.id);
    double tallest = 0;
    for (const Id<Rack> rack : row.racks) tallest = std::max(tallest, heightOf(catalog[after.racks[rack].type]));
    if (tallest != row.tallest) return false;
    finishRow(row, after);
  }
  racks_.resize(after.racks.idLimit());
  finishHalls();
  return true;
}

// ---------------------------------------------------------------- questions

const FloorRack* FloorLayout::find(Id<Rack> rack) const {
  if (!rack || rack.value >= racks_.size() || !racks_[rack.value].id) return nullptr;
  return &racks_[rack.value];
}

std::optional<std::uint32_t> FloorLayout::find(Id<RackRow> row) const {
  if (row.value >= rowIndex_.size() || rowIndex_[row.value] == 0) return std::nullopt;
  return rowIndex_[row.value] - 1;
}

std::pair<std::uint32_t, std::uint32_t> FloorLayout::rowsIn(double top, double bottom) const {
  const auto first =
      std::ranges::partition_point(rows_, [&](const FloorRow& row) { return row.base + belowBase < top; });
  const auto last =
      std::partition_point(first, rows_.end(), [&](const FloorRow& row) { return row.tray - trayWidth <= bottom; });
  return {static_cast<std::uint32_t>(first - rows_.begin()), static_cast<std::uint32_t>(last - rows_.begin())};
}

std::pair<std::size_t, std::size_t> FloorLayout::racksIn(const FloorRow& row, double left, double right) const {
  const auto first =
      std::ranges::partition_point(row.racks, [&](Id<Rack> id) { return racks_[id.value].rect.right() < left; });
  const auto last =
      std::partition_point(first, row.racks.end(), [&](Id<Rack> id) { return racks_[id.value].rect.left() <= right; });
  return {static_cast<std::size_t>(first - row.racks.begin()), static_cast<std::size_t>(last - row.racks.begin())};
}

const FloorRack* FloorLayout::rackAt(QPointF floor) const {
  const auto [firstRow, lastRow] = rowsIn(floor.y(), floor.y());
  for (std::uint32_t i = firstRow; i < lastRow; ++i) {
    const auto [first, last] = racksIn(rows_[i], floor.x(), floor.x());
    for (std::size_t r = first; r < last; ++r) {
      const FloorRack& rack = racks_[rows_[i].racks[r].value];
      const QRectF& box = rack.rect;
      if (floor.x() >= box.left() && floor.x() < box.right() && floor.y() >= box.top() && floor.y() < box.bottom())
        return &rack;
    }
  }
  return nullptr;
}

std::vector<Id<Rack>> FloorLayout::racksIn(const QRectF& floor, bool inside) const {
  std::vector<Id<Rack>> found;
  const auto [firstRow, lastRow] = rowsIn(floor.top(), floor.bottom());
  for (std::uint32_t i = firstRow; i < lastRow; ++i) {
    const auto [first, last] = racksIn(rows_[i], floor.left(), floor.right());
    for (std::size_t r = first; r < last; ++r) {
      const QRectF& box = racks_[rows_[i].racks[r].value].rect;
      if (inside ? floor.contains(box) : floor.intersects(box)) found.push_back(rows_[i].racks[r]);
    }
  }
  return found;
}

std::optional<std::uint32_t> FloorLayout::nearestRow(double y) const {
  std::optional<std::uint32_t> best;
  double distance = 0;
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    const double top = rows_[i].tray, bottom = rows_[i].base + belowBase;
    const double away = y < top ? top - y : y > bottom ? y - bottom : 0;
    if (!best || away < distance) {
      best = i;
      distance = away;
    }
  }
  return best;
}

double FloorLayout::firstUnit(const FloorRack& rack) {
  return std::max(0.0, (rack.rect.height() - rack.units * 2 * halfUnit) / 2);
}

QRectF FloorLayout::deviceRect(const FloorRack& rack, int position, int heightHalfU) {
  if (position <= 0 || heightHalfU <= 0) return {};
  const double width = std::min(panelWidth, rack.rect.width());
  const double left = rack.rect.center().x() - width / 2;
  const double bottom = rack.rect.bottom() - firstUnit(rack) - (position - 1) * halfUnit;
  return {left, bottom - heightHalfU * halfUnit, width, heightHalfU * halfUnit};
}

int FloorLayout::halfUnitAt(const FloorRack& rack, double y) {
  return static_cast<int>(std::floor((rack.rect.bottom() - firstUnit(rack) - y) / halfUnit)) + 1;
}

}  // namespace fabric::ui
