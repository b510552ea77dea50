// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faceplate: where cages, ports and lasers stand on a device, in metres from the upper left corner of its box. The
// catalog gives what cages there are and how many; their size and pitch follow from the form factor, their rows and
// columns from what fits on a panel of 482.6 mm.
//
// Sources of sizes: module widths and heights of the SFP, QSFP, QSFP-DD and OSFP specifications; pitches as in ganged
// cages. Which cage stands where on a given model is not in the catalog: the order is that of the usual 1U switch, odd
// numbers above even ones.
#pragma once

#include <QRectF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/catalog/shape.h"
#include "core/design/design.h"

namespace fabric::ui {

/// Whether ports of devices of this type are seen from that face. Systems have theirs at the rear; of other devices the
/// catalog does not say which way they are mounted, and both faces show them.
bool showsPorts(const DeviceType& type, Face face);

class Faceplate {
 public:
  Faceplate(const DeviceType& type, DeviceShape shape);

  /// Cages of equal ports that stand together under one name.
  struct Block {
    QString name;  ///< "osfp"; empty on switches
    QRectF rect;   ///< around its cages
    std::uint16_t firstCage = 0, cages = 0;
    bool numbered = false;  ///< there is room for a name over each cage
  };
  /// Room for cables on their way to the side: under a line of cages, one lane a cable.
  struct Lanes {
    double top = 0, bottom = 0;
    bool last = false;  ///< under the lowest cages: may go on below the device where nothing is mounted
  };

  const DeviceShape& shape() const { return shape_; }
  QSizeF size() const { return size_; }
  /// Holes by cage; null where a cage is not on the panel (blind-mate backplanes).
  std::span<const QRectF> cages() const { return cages_; }
  /// The part of its cage that belongs to a port.
  QRectF portCell(std::uint16_t port) const;
  /// The plug in the middle of the cell.
  QRectF plug(std::uint16_t port) const;
  /// The port whose cell is at or next to a point inside a cage.
  std::optional<std::uint16_t> portAt(QPointF point) const;
  std::optional<std::uint16_t> cageAt(QPointF point) const;

  const std::vector<Block>& blocks() const { return blocks_; }
  const std::vector<QRectF>& lasers() const { return lasers_; }
  const std::vector<Lanes>& lanes() const { return lanes_; }
  /// Index into lanes() for the cables of a cage.
  std::size_t lanesOf(std::uint16_t cage) const { return laneOfCage_[cage]; }
  /// Where the name is written; the rest of what is drawn besides cages.
  const QRectF& title() const { return title_; }
  const QRectF& vents() const { return vents_; }
  const QRectF& tray() const { return tray_; }
  const std::vector<QRectF>& bays() const { return bays_; }

  bool operator==(const Faceplate&) const = delete;

 private:
  struct Run;
  void placeSwitch(const DeviceType& type, std::vector<Run> runs);
  void placeSystem(const DeviceType& type, std::vector<Run> runs);
  struct Rows {
    int rows, together;  // in all, and next to each other
    double gap;          // between runs
    bool spread;         // a gap in long runs, too
  };
  void placeRows(const std::vector<Run>& runs, const QRectF& area, const Rows& how);
  void placeLasers(int count);

  DeviceShape shape_;
  QSizeF size_;
  std::vector<QRectF> cages_;
  std::vector<std::uint16_t> laneOfCage_;
  std::vector<Block> blocks_;
  std::vector<Lanes> lanes_;
  std::vector<QRectF> lasers_, bays_;
  QRectF title_, vents_, tray_;
};

/// Faceplates of the devices of one design, made once for each type and layout. One thread at a time.
class Faceplates {
 public:
  const Faceplate& of(const Design& design, const Catalog& catalog, const Device& device);

 private:
  std::unordered_map<std::uint64_t, std::unique_ptr<Faceplate>> plates_;
};

}  // namespace fabric::ui
