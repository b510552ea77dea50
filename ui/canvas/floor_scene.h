// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FloorScene: one design as the floor shows it: where its racks are drawn, which bundles run where, what is under a
// point. It follows the difference of two designs; nothing in it is an object per device, port or link.
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/design/object_ref.h"
#include "ui/canvas/color_mode.h"
#include "ui/canvas/faceplate.h"
#include "ui/canvas/floor_figures.h"
#include "ui/canvas/floor_layout.h"
#include "ui/canvas/rack_wiring.h"
#include "ui/canvas/shown_links.h"
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

  /// The rules lengths of cables follow: which are over their reach.
  void setRouteRules(const RouteRules& rules);

  /// Links that are not shown are not laid, drawn or found; they keep their places in racks.
  void show(const ShownLinks& shown);
  const ShownLinks& shown() const { return shown_; }
  bool shows(const Link& link) const;
  /// The shown links along the trays, without those of some racks (sorted).
  TrayMap layTrays(TrayMap::Which which, std::span<const Id<Rack>> without = {}) const {
    return TrayMap(layout_, figures_.bundles, which, shown_, without);
  }

  /// Pins a rack to one face, whatever the rest of the picture shows; nothing lets it go.
  void pin(Id<Rack> rack, std::optional<Face> face);
  std::optional<Face> pinOf(Id<Rack> rack) const;
  const std::map<Id<Rack>, Face>& pins() const { return pins_; }
  /// The face a rack shows in a picture of `face`. All questions about faces below mean the picture's.
  Face faceOf(Id<Rack> rack, Face face) const { return pinOf(rack).value_or(face); }

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
  /// Share of a rack's power on a scale of the legend, 0 … 1; nothing on that of limits for a rack without one.
  std::optional<double> powerShare(Id<Rack> rack, PowerScale scale) const;
  /// What the rack may draw, where that is known.
  std::optional<Power> powerLimitOf(Id<Rack> rack) const;
  bool isOverPower(Id<Rack> rack) const;
  /// Share of ports that have a link, 0 … 1; of a rack kept until the design changes.
  double portShare(Id<Device> device) const;
  double portShare(Id<Rack> rack) const;
  /// True if no system stands in the rack: its devices stay visible when racks become blocks.
  bool isNetworkRack(Id<Rack> rack) const;

  /// The smallest thing drawn at this level under a floor point; kind None on empty floor. From Ports on that is the
  /// port whose plug is there, its cage beside the plugs or without a module, or the link whose cable passes.
  ObjectRef at(QPointF floor, ZoomLevel level, Face face) const;
  /// The port whose part of a cage is under a floor point, with or without a module in the cage; for linking.
  std::optional<ObjectRef> portAt(QPointF floor, Face face) const;
  /// The thing around a thing: port or cage to device, device to rack, rack to row, row to hall; None above.
  ObjectRef parentOf(ObjectRef object) const;
  /// Where a thing is drawn; empty if it is not. A port or cage that this face does not show is where its device is; a
  /// link is around both its ends.
  QRectF rectOf(ObjectRef object, Face face = Face::Rear) const;
  QRectF rectOf(std::span<const ObjectRef> objects, Face face = Face::Rear) const;
  /// Where the cages of a device's type stand, in metres from the upper left corner of its box.
  const Faceplate& plateOf(const Device& device) const { return plates_->of(design_, *catalog_, device); }
  /// Racks, devices and cages (as the level shows) that touch or lie inside a rectangle; of nested ones the largest.
  std::vector<ObjectRef> within(const QRectF& floor, bool inside, ZoomLevel level, Face face) const;
  /// Devices of a rack that show on a face, from the bottom up.
  std::vector<Id<Device>> devicesOn(Id<Rack> rack, Face face) const;

  /// The cables of a rack as they lie on a face. Kept until the scene changes; the reference lives until the next call.
  const RackWiring& wiringOf(Id<Rack> rack, Face face) const;

  /// Shown links over their reach, rack pair by rack pair; no more than `most`. Costs the racks they are at.
  std::vector<Id<Link>> overLinks(std::size_t most = 1'000) const;

  /// Labels laid out for pictures of this scene, which are painted by one thread at a time.
  TextCache& texts() const { return *texts_; }

  bool operator==(const FloorScene& other) const;

 private:
  void layBundles();
  void deriveRows();
  /// The device whose box on this face is under a floor point.
  Id<Device> deviceAt(const FloorRack& rack, QPointF floor, Face face) const;
  ObjectRef partAt(QPointF floor, Face face) const;
  void addCagesWithin(const QRectF& floor, bool inside, Id<Device> id, Face face, std::vector<ObjectRef>& found) const;
  ObjectRef partOf(Id<Device> id, QPointF floor) const;
  Id<Link> cableAt(QPointF floor, Face face) const;
  QRectF rectOfDevice(const Device& device) const;
  QRectF rectOfPart(ObjectRef object, Face face) const;

  Design design_;
  std::shared_ptr<const Catalog> catalog_;
  FloorLayout layout_;
  FloorFigures figures_;
  TrayMap trays_, overReach_;
  std::vector<Power> rowPower_;
  std::vector<QString> rowUnits_;
  std::map<Id<Rack>, Face> pins_;
  ShownLinks shown_;
  RouteRules rules_;
  using Wirings = std::unordered_map<std::uint64_t, RackWiring>;
  using PortShares = std::unordered_map<std::uint32_t, double>;
  std::shared_ptr<PortShares> portShares_ = std::make_shared<PortShares>();  // by rack
  std::shared_ptr<Wirings> wirings_ = std::make_shared<Wirings>();
  std::shared_ptr<Faceplates> plates_ = std::make_shared<Faceplates>();
  std::shared_ptr<TextCache> texts_ = std::make_shared<TextCache>();
};

/// Full scale of the power colours, kW.
inline constexpr double powerScaleKilowatts = 50.0;

/// "C05", "dgx-127", "dgx-127/osfp2/1": the name of a thing on the floor as people call it.
QString nameOf(const Design& design, ObjectRef object);
QString nameOf(const FloorScene& scene, ObjectRef object);

}  // namespace fabric::ui
