// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FloorScene: one design as the floor shows it: where its racks are drawn, which bundles run where, what is under a
// point. It follows the difference of two designs; nothing in it is an object per device, port or link.
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/design/object_ref.h"
#include "ui/canvas/floor_figures.h"
#include "ui/canvas/floor_layout.h"
#include "ui/canvas/text_cache.h"
#include "ui/canvas/tray_map.h"
#include "ui/canvas/zoom_level.h"

namespace fabric::ui {

/// What a device is to the eye.
enum class DeviceFamily : unsigned char { System, Leaf, Spine, Other };
DeviceFamily familyOf(const Device& device);

class FloorScene {
 public:
  FloorScene() : catalog_(std::make_shared<Catalog>()) {}
  FloorScene(Design design, std::shared_ptr<const Catalog> catalog, FloorFigures figures);

  /// Follows a change of the design; figures stay those of the design before until setFigures brings the new ones.
  void update(Design after, std::shared_ptr<const Catalog> catalog);
  /// With both, the scene equals one made anew.
  void setFigures(FloorFigures figures);

  const Design& design() const { return design_; }
  const Catalog& catalog() const { return *catalog_; }
  const std::shared_ptr<const Catalog>& sharedCatalog() const { return catalog_; }
  const FloorLayout& layout() const { return layout_; }
  const FloorFigures& figures() const { return figures_; }
  const TrayMap& trays() const { return trays_; }
  const TrayMap& overReach() const { return overReach_; }

  Power powerOfRow(std::uint32_t row) const { return rowPower_[row]; }
  /// Names of the scalable units in a row, at most three: "SU 1, SU 2".
  const QString& unitsOfRow(std::uint32_t row) const { return rowUnits_[row]; }
  /// Share of a rack's power on the scale of the legend, 0 … 1.
  double powerShare(Id<Rack> rack) const;
  bool isOverPower(Id<Rack> rack) const;
  /// True if no system stands in the rack: its devices stay visible when racks become blocks.
  bool isNetworkRack(Id<Rack> rack) const;

  /// The smallest thing drawn at this level under a floor point; kind None on empty floor.
  ObjectRef at(QPointF floor, ZoomLevel level, Face face) const;
  /// The thing around a thing: device to rack, rack to row, row to hall; None above.
  ObjectRef parentOf(ObjectRef object) const;
  /// Where a thing is drawn; empty if it is not.
  QRectF rectOf(ObjectRef object) const;
  QRectF rectOf(std::span<const ObjectRef> objects) const;
  /// Devices or racks (as the level shows) that touch or lie inside a rectangle.
  std::vector<ObjectRef> within(const QRectF& floor, bool inside, ZoomLevel level, Face face) const;
  /// Devices of a rack that show on a face, from the bottom up.
  std::vector<Id<Device>> devicesOn(Id<Rack> rack, Face face) const;

  /// Labels laid out for pictures of this scene, which are painted by one thread at a time.
  TextCache& texts() const { return *texts_; }

  bool operator==(const FloorScene& other) const;

 private:
  void layBundles();
  void deriveRows();

  Design design_;
  std::shared_ptr<const Catalog> catalog_;
  FloorLayout layout_;
  FloorFigures figures_;
  TrayMap trays_, overReach_;
  std::vector<Power> rowPower_;
  std::vector<QString> rowUnits_;
  std::shared_ptr<TextCache> texts_ = std::make_shared<TextCache>();
};

/// Full scale of the power colours, kW.
inline constexpr double powerScaleKilowatts = 50.0;

/// "C05", "dgx-127": the name of a rack, device or row as people call it.
QString nameOf(const Design& design, ObjectRef object);

}  // namespace fabric::ui
