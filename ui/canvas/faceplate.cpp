// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/faceplate.h"

#include <algorithm>
#include <cmath>

#include "core/design/shapes.h"
#include "ui/canvas/floor_layout.h"
#include "ui/canvas/zoom_level.h"

namespace fabric::ui {

namespace {

constexpr double titleWidth = 0.054, panelEdge = 0.010;  // metres: least room for a name, and to the right edge
constexpr double groupGap = 0.006, systemGap = 0.030;
constexpr std::uint16_t groupColumns = 8;  // a gap after so many columns of a long run
constexpr double namedPitch = 0.034;       // from here a cage has room for a name of its own
constexpr double titleHeight = 0.040, plateMargin = 0.010;
constexpr std::uint16_t lowHalfU = 6, tallHalfU = 32;
constexpr int acceleratorsPerTray = 4;  // of systems as high as a rack
constexpr double laserWidth = 0.021, laserHeight = 0.0125, laserPitch = 0.0232, laserLine = 0.0155;

/// A hole on the panel and the distance to the next, metres.
struct HoleSize {
  double width, height, pitchX, pitchY;
};

HoleSize holeOf(CageType cage) {
  switch (cage) {
  case CageType::Rj45: return {0.0118, 0.0112, 0.01397, 0.0140};
  case CageType::Sfp28: return {0.0137, 0.0089, 0.01425, 0.0118};
  case CageType::Osfp:
  case CageType::Osfp224:
  case CageType::OsfpXd:
  case CageType::OsfpNext: return {0.0224, 0.0130, 0.0232, 0.0162};
  case CageType::FixedFibre:
  case CageType::Optical: return {0.0106, 0.0090, 0.0118, 0.0108};
  default: return {0.0182, 0.0092, 0.0190, 0.0140};  // the QSFP family
  }
}

bool isOnPanel(CageType cage) { return cage != CageType::Backplane && cage != CageType::None; }

}  // namespace

bool showsPorts(const DeviceType& type, Face face) { return type.kind != DeviceKind::System || face == Face::Rear; }

/// Equal cages in their order.
struct Faceplate::Run {
  std::string name;
  std::uint16_t first = 0, count = 0;
  HoleSize hole{};

  std::uint16_t columns(int rows) const { return static_cast<std::uint16_t>((count + rows - 1) / rows); }
  double gaps(int rows) const { return (columns(rows) - 1) / groupColumns * groupGap; }
};

namespace {

template <class Runs>
double widthOf(const Runs& runs, int rows, double gap) {
  double width = gap * (static_cast<double>(runs.size()) - 1);
  for (const auto& run : runs) width += run.columns(rows) * run.hole.pitchX;
  return width;
}

/// The fewest rows in which runs fit: one for a handful of cages, else an even number.
template <class Runs>
int rowsFor(const Runs& runs, QSizeF room, double gap) {
  int count = 0;
  double pitch = 0;
  for (const auto& run : runs) {
    count += run.count;
    pitch = std::max(pitch, run.hole.pitchY);
  }
  const int most = std::max(1, static_cast<int>(room.height() / pitch));
  if (count <= 2 && widthOf(runs, 1, gap) <= room.width()) return 1;
  for (int rows = 2; rows <= most; rows += 2)
    if (widthOf(runs, rows, gap) <= room.width()) return rows;
  return most;
}

}  // namespace

Faceplate::Faceplate(const DeviceType& type, DeviceShape shape)
    : shape_(std::move(shape)), size_(panelWidth, type.heightHalfU * unitMetres / 2), cages_(shape_.cages().size()),
      laneOfCage_(shape_.cages().size(), 0) {
  std::vector<Run> runs;
  for (std::uint16_t i = 0; i < shape_.cages().size(); ++i) {
    const ShapeCage& cage = shape_.cages()[i];
    const CageGroup& group = shape_.group(cage);
    if (!isOnPanel(group.cage)) continue;
    if (runs.empty() || cage.number == 1) runs.push_back({group.name, i, 0, holeOf(group.cage)});
    ++runs.back().count;
  }
  if (type.kind == DeviceKind::System && type.heightHalfU > lowHalfU) placeSystem(type, std::move(runs));
  else placeSwitch(type, std::move(runs));
}

void Faceplate::placeSwitch(const DeviceType& type, std::vector<Run> runs) {
  placeLasers(type.lasers);
  const double foot = lasers_.empty() ? size_.height() : lasers_.front().top() - 0.002;
  const double room = size_.width() - titleWidth - panelEdge;
  double left = size_.width() - panelEdge;
  if (!runs.empty()) {
    const int rows = rowsFor(runs, {room, foot}, groupGap);
    double width = widthOf(runs, rows, groupGap), gaps = 0;
    for (const Run& run : runs) gaps += run.gaps(rows);
    const bool spread = width + gaps <= room;
    width = std::min(width + (spread ? gaps : 0), room);
    left -= width;
    placeRows(runs, QRectF(left, 0, width, foot), {rows, 2, groupGap, spread});
  }
  if (!lasers_.empty()) left = std::min(left, lasers_.front().left());
  title_ = QRectF(0.006, 0, left - 0.010, std::min(size_.height(), 2 * unitMetres));
}

void Faceplate::placeSystem(const DeviceType& type, std::vector<Run> runs) {
  title_ = QRectF(0.018, 0.004, size_.width() - 0.036, titleHeight - 0.008);
  const double room = size_.width() - 4 * plateMargin;
  QRectF area(2 * plateMargin, titleHeight, room, size_.height() - titleHeight - plateMargin);
  if (type.heightHalfU > tallHalfU) {
    if (runs.empty()) return;
    const int trays = type.accelerators / acceleratorsPerTray;
    const bool isEven = trays > 0 && std::ranges::all_of(runs, [&](const Run& run) { return run.count % trays == 0; });
    if (isEven && widthOf(runs, trays, systemGap) <= room && area.height() / trays > 0.02)
      return placeRows(runs, area, {trays, 1, systemGap, false});
    return placeRows(runs, area, {rowsFor(runs, area.size(), systemGap), 2, systemGap, false});
  }
  const double inside = area.height();
  vents_ = QRectF(2 * plateMargin, area.top(), room, inside * 0.40);
  tray_ = QRectF(plateMargin, vents_.bottom() + plateMargin, size_.width() - 2 * plateMargin, inside * 0.32);
  const double bayTop = tray_.bottom() + plateMargin, bayHeight = size_.height() - plateMargin - bayTop;
  constexpr int bays = 6;
  for (int i = 0; i < bays; ++i)
    bays_.emplace_back(plateMargin + i * (size_.width() - 2 * plateMargin) / bays, bayTop,
                       (size_.width() - 2 * plateMargin) / bays - 0.003, bayHeight);
  if (runs.empty()) return;
  area = tray_.adjusted(plateMargin, 0.006, -plateMargin, -0.018);
  std::vector<Run> wide = runs;
  for (Run& run : wide) run.hole.pitchX = std::max(run.hole.pitchX, namedPitch);
  const double named = widthOf(wide, 1, systemGap);
  if (named <= area.width()) {
    area = QRectF(area.center().x() - named / 2, area.top() + 0.006, named, area.height() - 0.006);
    placeRows(wide, area, {1, 1, systemGap, false});
    for (Block& block : blocks_) block.numbered = true;
    return;
  }
  const int rows = rowsFor(runs, area.size(), systemGap);
  const double width = std::min(widthOf(runs, rows, systemGap), area.width());
  placeRows(runs, QRectF(area.center().x() - width / 2, area.top(), width, area.height()), {rows, 2, systemGap, false});
}

/// Where rows stand in pairs, odd numbers are above even ones.
void Faceplate::placeRows(const std::vector<Run>& runs, const QRectF& area, const Rows& how) {
  const auto [rows, most, gap, spread] = how;
  const int together = std::min(rows, most);
  const int lines = (rows + together - 1) / together;
  const double slotHeight = area.height() / lines;
  const double wanted = widthOf(runs, rows, gap);
  const double squeeze = spread ? 1.0 : std::min(1.0, area.width() / wanted);
  lanes_.assign(static_cast<std::size_t>(lines), {});
  double x = area.left();
  for (const Run& run : runs) {
    const HoleSize& hole = run.hole;
    const double tight = std::min(1.0, slotHeight / (hole.pitchY * together));
    const int columns = run.columns(rows), inSlot = columns * together;
    Block block{QString::fromStdString(run.name), {}, run.first, run.count, false};
    for (int i = 0; i < run.count; ++i) {
      const int slot = i / inSlot, column = i % inSlot / together, row = i % together;
      const double left = x + (column * hole.pitchX + (spread ? column / groupColumns * groupGap : 0)) * squeeze;
      const double middle = area.top() + (slot + 0.5) * slotHeight + (row - (together - 1) / 2.0) * hole.pitchY * tight;
      const double width = hole.width * squeeze, height = hole.height * tight;
      const QRectF rect(left + (hole.pitchX * squeeze - width) / 2, middle - height / 2, width, height);
      const auto cage = static_cast<std::size_t>(run.first + i);
      cages_[cage] = rect;
      laneOfCage_[cage] = static_cast<std::uint16_t>(slot);
      Lanes& lanes = lanes_[static_cast<std::size_t>(slot)];
      lanes.top = std::max(lanes.top, rect.bottom());
      block.rect = i == 0 ? rect : block.rect.united(rect);
    }
    x += (columns * hole.pitchX + gap) * squeeze + (spread ? run.gaps(rows) : 0);
    blocks_.push_back(std::move(block));
  }
  for (int slot = 0; slot < lines; ++slot) {
    Lanes& lanes = lanes_[static_cast<std::size_t>(slot)];
    lanes.bottom = area.top() + (slot + 1) * slotHeight + (slot + 1 < lines ? slotHeight / 2 : 0);
    for (const QRectF& cage : cages_)
      if (cage.top() > lanes.top) lanes.bottom = std::min(lanes.bottom, cage.top());
    lanes.last = slot + 1 == lines && lanes.bottom > size_.height() - 0.001;
  }
}

/// External lasers in lines along the foot.
void Faceplate::placeLasers(int count) {
  if (count <= 0) return;
  const double room = size_.width() - titleWidth - panelEdge;
  const int most = static_cast<int>(room / laserPitch);
  const int lines = (count + most - 1) / most, columns = (count + lines - 1) / lines;
  const double line = std::min(laserLine, size_.height() * 0.4 / lines);
  const double left = size_.width() - panelEdge - columns * laserPitch;
  const double top = size_.height() - 0.004 - lines * line;
  for (int i = 0; i < count; ++i)
    lasers_.emplace_back(left + i % columns * laserPitch, top + i / columns * line, laserWidth,
                         laserHeight * line / laserLine);
}

QRectF Faceplate::portCell(std::uint16_t port) const {
  const ShapePort& place = shape_.ports()[port];
  const QRectF& cage = cages_[place.cage];
  const int ports = shape_.cages()[place.cage].ports, lines = ports > 4 ? 2 : 1, columns = (ports + lines - 1) / lines;
  const double width = cage.width() / columns, height = cage.height() / lines;
  const int at = place.number - 1;
  return {cage.left() + at % columns * width, cage.top() + at / columns * height, width, height};
}

QRectF Faceplate::plug(std::uint16_t port) const {
  const QRectF cell = portCell(port);
  const double width = std::min(cell.width() * 0.80, 0.0115), height = cell.height() * 0.60;
  return {cell.center().x() - width / 2, cell.top() + cell.height() * 0.28, width, height};
}

std::optional<std::uint16_t> Faceplate::cageAt(QPointF point) const {
  const auto cage = std::ranges::find_if(cages_, [&](const QRectF& rect) { return rect.contains(point); });
  if (cage == cages_.end()) return std::nullopt;
  return static_cast<std::uint16_t>(cage - cages_.begin());
}

std::optional<std::uint16_t> Faceplate::portAt(QPointF point) const {
  const auto cage = cageAt(point);
  if (!cage) return std::nullopt;
  const ShapeCage& place = shape_.cages()[*cage];
  for (std::uint8_t i = 0; i < place.ports; ++i)
    if (portCell(static_cast<std::uint16_t>(place.firstPort + i)).adjusted(0, 0, 1e-9, 1e-9).contains(point))
      return static_cast<std::uint16_t>(place.firstPort + i);
  return std::nullopt;
}

const Faceplate& Faceplates::of(const Design& design, const Catalog& catalog, const Device& device) {
  std::unique_ptr<Faceplate>& plate = plates_[(std::uint64_t{device.type.value} << 32) | device.layout.value];
  if (!plate) plate = std::make_unique<Faceplate>(catalog[device.type], Shapes(catalog).of(design, device));
  return *plate;
}

}  // namespace fabric::ui
