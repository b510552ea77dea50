// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/rack_wiring.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

#include "core/analysis/reach.h"
#include "core/analysis/route.h"
#include "ui/canvas/floor_scene.h"

namespace fabric::ui {

namespace {

constexpr double trayGap = 0.006;                       // metres: below the cages of systems, which have room
constexpr double laneGap = 0.0015, channelGap = 0.002;  // metres: below cages, and beside the panel
constexpr double leastGap = 0.010;                      // free height below a device that cables can use
constexpr double shareOfGap = 0.82;                     // of one free unit; the rest stays visible
constexpr double laneSpread = 0.018;                    // thickness of cables where they join a lane of the tray
constexpr double fibreDiameter = 0.003, copperDiameter = 0.0055;

/// One end of a link in the rack.
struct End {
  Id<Link> link;
  std::uint32_t level = 0;  ///< lanes from the top of the rack to its foot
  QPointF plug;
  bool seen = true;   ///< else it is behind the device
  bool left = false;  ///< the channel
  bool inside = false;
  double laneY = 0, diameter = 0, pitch = 0;
};

/// Lanes under one line of cages.
struct Level {
  double top = 0, bottom = 0;
};

double diameterOf(const Catalog& catalog, const Design& design, const Link& link) {
  const Cable* cable = design.cables.find(link.cable);
  if (!cable || !catalog.contains(cable->type)) return fibreDiameter;
  const CableType& type = catalog[cable->type];
  if (type.diameterMicrometres) return *type.diameterMicrometres / 1e6;
  return type.technology == Technology::Fibre || type.technology == Technology::Aoc ? fibreDiameter : copperDiameter;
}

class Wirer {
 public:
  Wirer(const FloorScene& scene, const FloorRack& rack, Face face, const RouteRules& rules)
      : scene_(scene), design_(scene.design()), catalog_(scene.catalog()), rack_(rack), face_(face), rules_(rules),
        plan_(design_, catalog_, rules) {
    const double width = std::min(panelWidth, rack.rect.width());
    panelLeft_ = rack.rect.center().x() - width / 2;
    panelRight_ = panelLeft_ + width;
  }

  RackWiring wire() {
    collect();
    placeLanes();
    return lay();
  }

 private:
  // ---- what ends here

  void collect() {
    std::vector<Id<Device>> devices = scene_.devicesOn(rack_.id, face_);
    std::ranges::reverse(devices);  // from the top
    const double foot = rack_.rect.bottom() - FloorLayout::firstUnit(rack_);
    for (std::size_t i = 0; i < devices.size(); ++i) {
      const QRectF box = scene_.rectOf(ObjectRef::of(devices[i]));
      const double below = i + 1 < devices.size() ? scene_.rectOf(ObjectRef::of(devices[i + 1])).top() : foot;
      collect(devices[i], box, std::clamp(below - box.bottom(), 0.0, unitMetres));
    }
    for (const Id<Device> id : design_.devicesIn(rack_.id))
      if (std::ranges::find(devices, id) == devices.end()) collectHidden(id);
  }

  void collect(Id<Device> id, const QRectF& box, double gap) {
    const Device& device = design_.devices[id];
    const DeviceType& type = catalog_[device.type];
    const Faceplate& plate = scene_.plateOf(device);
    const bool seen = showsPorts(type, face_);
    const auto first = static_cast<std::uint32_t>(levels_.size());
    if (!seen || plate.lanes().empty()) {
      levels_.push_back({box.top() + box.height() * 0.25, box.bottom() - box.height() * 0.25});
    } else {
      for (const Faceplate::Lanes& lanes : plate.lanes()) {
        const bool goesOn = lanes.last && gap >= leastGap;
        levels_.push_back(
            {goesOn ? box.bottom() + laneGap : box.top() + lanes.top + (plate.tray().isEmpty() ? laneGap : trayGap),
             goesOn ? box.bottom() + gap * shareOfGap : box.top() + lanes.bottom});
      }
    }
    QRectF cages;
    for (const Faceplate::Block& block : plate.blocks()) cages = cages.united(block.rect);
    const double middle = box.left() + cages.center().x();
    for (std::uint16_t port = 0; port < plate.shape().ports().size(); ++port) {
      const Id<Link> link = design_.linkAt(id, port);
      if (!link) continue;
      const std::uint16_t cage = plate.shape().ports()[port].cage;
      const bool onPanel = seen && !plate.cages()[cage].isEmpty();
      End end = endOf(link, type);
      end.level = first + (onPanel ? static_cast<std::uint32_t>(plate.lanesOf(cage)) : 0);
      end.seen = onPanel;
      if (onPanel) {
        // Of two plugs above each other, the cables hang beside each other.
        const QRectF plug = plate.plug(port).translated(box.topLeft());
        const bool lower = plate.cages()[cage].bottom() + 1e-6 >= plate.lanes()[plate.lanesOf(cage)].top;
        end.plug = {plug.center().x() + plug.width() * (lower ? 0.22 : -0.22), plug.bottom()};
        if (!end.inside && type.kind != DeviceKind::System) end.left = plug.center().x() < middle;
      } else {
        end.plug = {end.left ? panelLeft_ : panelRight_, box.center().y()};
      }
      ends_.push_back(end);
    }
  }

  /// Devices on the other face, and beside the units: their cables come out of the dark at their height.
  void collectHidden(Id<Device> id) {
    const Device& device = design_.devices[id];
    const DeviceType& type = catalog_[device.type];
    const QRectF box = FloorLayout::deviceRect(rack_, device.position, type.heightHalfU);
    const double middle = box.isEmpty() ? rack_.rect.center().y() : box.center().y();
    const double half = box.isEmpty() ? unitMetres : box.height() / 4;
    const auto level = static_cast<std::uint32_t>(levels_.size());
    levels_.push_back({middle - half, middle + half});
    for (std::uint16_t port = 0; port < design_.slotsOf(id).ports; ++port) {
      const Id<Link> link = design_.linkAt(id, port);
      if (!link) continue;
      End end = endOf(link, type);
      end.level = level;
      end.seen = false;
      end.plug = {end.left ? panelLeft_ : panelRight_, middle};
      ends_.push_back(end);
    }
  }

  End endOf(Id<Link> id, const DeviceType& type) const {
    const Link& link = design_.links[id];
    End end;
    end.link = id;
    end.inside = design_.devices[link.a].rack == design_.devices[link.b].rack;
    end.left = end.inside || type.kind != DeviceKind::System;
    end.diameter = diameterOf(catalog_, design_, link);
    return end;
  }

  // ---- where it lies

  void placeLanes() {
    std::ranges::stable_sort(ends_, {}, [](const End& end) {
      return std::tuple(end.level, end.left, end.left ? end.plug.x() : -end.plug.x());
    });
    for (std::size_t first = 0; first < ends_.size();) {
      std::size_t last = first;
      double thickest = 0;
      while (last < ends_.size() && ends_[last].level == ends_[first].level && ends_[last].left == ends_[first].left)
        thickest = std::max(thickest, ends_[last++].diameter);
      const Level& level = levels_[ends_[first].level];
      const double pitch =
          std::min(thickest * 1.05, std::max(level.bottom - level.top, 0.003) / static_cast<double>(last - first));
      for (std::size_t i = first; i < last; ++i) {
        ends_[i].laneY = level.top + (static_cast<double>(i - first) + 0.5) * pitch;
        ends_[i].pitch = pitch;
      }
      first = last;
    }
  }

  /// Gives each cable its place in a channel, from the panel outwards: cables that leave the rack by their lanes from
  /// the top, then those that stay in it.
  void placeChannel(bool left) {
    std::vector<std::size_t> order;
    for (const bool inside : {false, true})
      for (std::size_t i = 0; i < ends_.size(); ++i)
        if (ends_[i].left == left && ends_[i].inside == inside && !(inside && places_.contains(ends_[i].link.value))) {
          order.push_back(i);
          if (inside) places_[ends_[i].link.value] = 0;
        }
    double thickness = 0;
    for (const std::size_t i : order) thickness += ends_[i].diameter;
    const double inner = left ? panelLeft_ - channelGap : panelRight_ + channelGap;
    const double outer = left ? rack_.rect.left() + rackSide : rack_.rect.right() - rackSide;
    const double room = std::max(std::abs(outer - inner), 0.004);
    const double squeeze = std::min(1.0, room / std::max(thickness, 1e-6)), side = left ? -1 : 1;
    double at = inner;
    for (const std::size_t i : order) {
      const double step = ends_[i].diameter * squeeze;
      places_[ends_[i].link.value] = at + side * step / 2;
      ends_[i].pitch = std::min(ends_[i].pitch, step);
      at += side * step;
    }
  }

  RackWiring lay() {
    placeChannel(true);
    placeChannel(false);
    RackWiring wiring;
    wiring.cables.reserve(ends_.size());
    std::unordered_map<std::uint32_t, std::size_t> firstEnds;
    std::size_t leaving = 0;
    for (const End& end : ends_) leaving += !end.inside;
    std::size_t number = 0;
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      const End& end = ends_[i];
      const double x = places_.at(end.link.value);
      if (!end.inside) {
        RackCable& cable = add(wiring, end);
        push(cable, {end.plug, {end.seen ? end.plug.x() : x, end.laneY}, {x, end.laneY}});
        const double share = (static_cast<double>(number++) + 0.5) / static_cast<double>(leaving) - 0.5;
        leave(cable, x, share * laneSpread);
        continue;
      }
      const auto [other, isFirst] = firstEnds.try_emplace(end.link.value, i);
      if (isFirst) continue;
      const End& start = ends_[other->second];
      push(add(wiring, end), {start.plug,
                              {start.seen ? start.plug.x() : x, start.laneY},
                              {x, start.laneY},
                              {x, end.laneY},
                              {end.seen ? end.plug.x() : x, end.laneY},
                              end.plug});
    }
    std::ranges::reverse(wiring.cables);  // the highest lane on top
    return wiring;
  }

  RackCable& add(RackWiring& wiring, const End& end) const {
    RackCable cable;
    cable.link = end.link;
    cable.inside = end.inside;
    cable.diameter = end.diameter;
    cable.pitch = end.pitch;
    const Link& link = design_.links[end.link];
    cable.jacket = jacketOf(design_, catalog_, link);
    cable.shown = scene_.shown().shows(fabricKindOf(design_, link.fabric), cable.jacket);
    findReach(cable, link);
    wiring.cables.push_back(cable);
    return wiring.cables.back();
  }

  static void push(RackCable& cable, std::initializer_list<QPointF> points) {
    for (const QPointF point : points) {
      if (cable.count > 0 && cable.points[cable.count - 1u] == point) continue;
      cable.points[cable.count++] = point;
      const QRectF dot(point, QSizeF(1e-9, 1e-9));
      cable.bounds = cable.count == 1 ? dot : cable.bounds.united(dot);
    }
  }

  /// Up to the tray and along it to where the bundles of its jacket drop into the rack.
  void leave(RackCable& cable, double x, double spread) const {
    const Link& link = design_.links[cable.link];
    const FloorRack* a = scene_.layout().find(design_.devices[link.a].rack);
    const FloorRack* b = scene_.layout().find(design_.devices[link.b].rack);
    const bool joined = a && b && scene_.layout().rowOf(*a).hall == scene_.layout().rowOf(*b).hall;
    const double top = rack_.rect.top();
    if (!joined) return push(cable, {{x, top}});
    const double tray = scene_.layout().rowOf(rack_).tray + laneOffset(cable.jacket) + spread;
    push(cable, {{x, tray}, {rack_.rect.left() + dropOffset(cable.jacket, rack_.rect.width()), tray}});
  }

  void findReach(RackCable& found, const Link& link) const {
    const Cable* cable = design_.cables.find(link.cable);
    if (!cable || !catalog_.contains(cable->type)) return;
    const auto module = [&](Id<Device> device, std::uint16_t port) {
      const DeviceShape& shape = scene_.plateOf(design_.devices[device]).shape();
      const Id<Module> id = design_.moduleIn(device, shape.ports()[port].cage);
      return id ? design_.modules[id].type : Id<TransceiverType>{};
    };
    found.reach = reachOf(catalog_, cable->type, module(link.a, link.portA), module(link.b, link.portB));
    if (found.reach.count() <= 0) return;
    const auto route = routeBetween(plan_, rules_, link.a, link.b, loopKind(catalog_[cable->type].technology));
    if (route) found.length = std::max(route->total, cable->fixedLength);
    found.over = found.length > found.reach;
  }

  const FloorScene& scene_;
  const Design& design_;
  const Catalog& catalog_;
  const FloorRack& rack_;
  Face face_;
  const RouteRules& rules_;
  FloorPlan plan_;
  double panelLeft_ = 0, panelRight_ = 0;
  std::vector<Level> levels_;
  std::vector<End> ends_;
  std::unordered_map<std::uint32_t, double> places_;  // x in a channel by link
};

double distanceTo(QPointF point, QPointF a, QPointF b) {
  const QPointF along = b - a;
  const double length = QPointF::dotProduct(along, along);
  const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
  const QPointF away = point - (a + along * share);
  return std::hypot(away.x(), away.y());
}

}  // namespace

const RackCable* RackWiring::find(Id<Link> link) const {
  const auto cable = std::ranges::find(cables, link, &RackCable::link);
  return cable == cables.end() ? nullptr : &*cable;
}

const RackCable* RackWiring::at(QPointF floor, double near) const {
  const RackCable* nearest = nullptr;
  double least = near;
  for (auto cable = cables.rbegin(); cable != cables.rend(); ++cable) {
    if (!cable->shown || !cable->bounds.adjusted(-near, -near, near, near).contains(floor)) continue;
    for (std::size_t i = 1; i < cable->count; ++i) {
      const double away =
          std::max(0.0, distanceTo(floor, cable->points[i - 1], cable->points[i]) - cable->diameter / 2);
      if (away >= least) continue;
      least = away;
      nearest = &*cable;
    }
  }
  return nearest;
}

RackWiring wireRack(const FloorScene& scene, Id<Rack> rack, Face face, const RouteRules& rules) {
  const FloorRack* drawn = scene.layout().find(rack);
  return drawn ? Wirer(scene, *drawn, face, rules).wire() : RackWiring{};
}

LinkPath pathOfLink(const FloorScene& scene, Id<Link> id, Face face) {
  LinkPath path;
  const Link* link = scene.design().links.find(id);
  if (!link) return path;
  const Id<Rack> rackA = scene.design().devices[link->a].rack, rackB = scene.design().devices[link->b].rack;
  if (!scene.layout().find(rackA) || !scene.layout().find(rackB)) return path;
  const RackCable* a = scene.wiringOf(rackA, face).find(id);
  if (!a) return path;
  path.jacket = a->jacket;
  path.over = a->over;
  path.length = a->length;
  path.reach = a->reach;
  path.diameter = a->diameter;
  path.first.assign(a->path().begin(), a->path().end());
  if (a->inside) return path;
  const RackCable* b = scene.wiringOf(rackB, face).find(id);
  if (!b) return path;
  path.second.assign(b->path().rbegin(), b->path().rend());
  BundlePath way;
  FloorBundle bundle;
  bundle.a = rackA;
  bundle.b = rackB;
  bundle.jacket = path.jacket;
  if (!TrayMap::pathOf(scene.layout(), bundle, way)) return path;
  // From where each end leaves its channel straight along the tray, not over the place where bundles drop.
  path.first.pop_back();
  path.second.erase(path.second.begin());
  const double offset = laneOffset(path.jacket);
  const double yA = scene.layout().rows()[way.rowA].tray + offset, yB = scene.layout().rows()[way.rowB].tray + offset;
  path.first.back().setY(yA);
  path.second.front().setY(yB);
  if (way.rowA != way.rowB) {
    path.first.emplace_back(way.cross, yA);
    path.first.emplace_back(way.cross, yB);
  }
  path.first.insert(path.first.end(), path.second.begin(), path.second.end());
  path.second.clear();
  return path;
}

}  // namespace fabric::ui
