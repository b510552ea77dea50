// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/media_drop.h"

#include "core/compose/change_media.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr double tolerancePx = 6;

QString dropText(const char* source) { return QCoreApplication::translate("fabric::ui::MediaDrop", source); }

/// Distance from a point to an upright or level stretch.
double distanceTo(QPointF point, QPointF from, QPointF to) {
  const double x = std::clamp(point.x(), std::min(from.x(), to.x()), std::max(from.x(), to.x()));
  const double y = std::clamp(point.y(), std::min(from.y(), to.y()), std::max(from.y(), to.y()));
  return std::hypot(point.x() - x, point.y() - y);
}

/// From the point to the way of a bundle along its trays.
std::optional<double> distanceTo(const FloorLayout& layout, const FloorBundle& bundle, QPointF point) {
  BundlePath path;
  if (!TrayMap::pathOf(layout, bundle, path)) return std::nullopt;
  const double lane = laneOffset(bundle.jacket);
  const double yA = layout.rows()[path.rowA].tray + lane, yB = layout.rows()[path.rowB].tray + lane;
  if (path.rowA == path.rowB) return distanceTo(point, {path.dropA, yA}, {path.dropB, yA});
  const double cross = path.cross + lane;
  return std::min({distanceTo(point, {path.dropA, yA}, {cross, yA}), distanceTo(point, {cross, yA}, {cross, yB}),
                   distanceTo(point, {cross, yB}, {path.dropB, yB})});
}

const FloorBundle* bundleAt(const FloorScene& scene, QPointF floor, double tolerance) {
  const FloorBundle* nearest = nullptr;
  double least = tolerance;
  for (const FloorBundle& bundle : scene.figures().bundles) {
    const auto distance = distanceTo(scene.layout(), bundle, floor);
    if (!distance || *distance > least) continue;
    least = *distance;
    nearest = &bundle;
  }
  return nearest;
}

std::vector<Id<Link>> linksOf(const FloorScene& scene, const FloorBundle& bundle) {
  const Design& design = scene.design();
  std::vector<Id<Link>> links;
  for (const Id<Device> device : design.devicesIn(bundle.a)) {
    const SlotRange range = design.slotsOf(device);
    for (std::uint16_t port = 0; port < range.ports; ++port) {
      const Id<Link> id = design.linkAt(device, port);
      if (!id) continue;
      const Link& link = design.links[id];
      const Id<Device> far = link.a == device && link.portA == port ? link.b : link.a;
      if (design.devices[far].rack == bundle.b && jacketOf(design, scene.catalog(), link) == bundle.jacket)
        links.push_back(id);
    }
  }
  std::ranges::sort(links);
  links.erase(std::unique(links.begin(), links.end()), links.end());
  return links;
}

class Planner {
 public:
  Planner(const FloorSurface& surface, const QString& name) : surface_(surface), name_(name) {}

  MediaDrop ontoLinks(const std::vector<Id<Link>>& links, std::string_view partId) {
    MediaDrop drop;
    drop.target = ObjectRef::of(links.front());
    FloorHost* host = surface_.host();
    DesignEdit edit = host->edit();
    const auto changed = changeMedia(edit, host->settings(), links, partId);
    const QString what = linksText(links);
    drop.card.title = QStringLiteral("%1 → %2").arg(name_, what);
    if (!changed) return refused(std::move(drop), QString::fromStdString(changed.error().sentence()));
    int count = 0;
    for (const MediaChange& change : *changed) count += change.links;
    if (count == 0)
      return refused(std::move(drop), dropText(QT_TRANSLATE_NOOP("fabric::ui::MediaDrop", "They are so already")));
    drop.card.delta = QCoreApplication::translate("fabric::ui::MediaDrop", "%n links", nullptr, count);
    const Design after = edit.snapshot();
    drop.preview = previewLinks(surface_.scene(), after, linksAfter(links, after), host->settings().routes);
    drop.card.groups = drop.preview.groups;
    drop.card.effect = host->effectOf(after);
    drop.commitText = QCoreApplication::translate("fabric::ui::MediaDrop", "Change %1 to %2").arg(what, name_);
    drop.edit.emplace(std::move(edit));
    return drop;
  }

  MediaDrop ontoCage(ObjectRef cage, Id<TransceiverType> type) {
    MediaDrop drop = onto(cage);
    DesignEdit edit = surface_.host()->edit();
    if (const auto done = plugInto(edit, {cage.id}, cage.sub, type); !done)
      return refused(std::move(drop), QString::fromStdString(done.error().sentence()));
    return plugged(std::move(drop), std::move(edit), 1);
  }

  MediaDrop ontoDevice(ObjectRef device, Id<TransceiverType> type) {
    MediaDrop drop = onto(device);
    DesignEdit edit = surface_.host()->edit();
    const auto filled = plugIntoAll(edit, {device.id}, type);
    if (!filled) return refused(std::move(drop), QString::fromStdString(filled.error().sentence()));
    return plugged(std::move(drop), std::move(edit), *filled);
  }

  MediaDrop nowhere(const QString& reason) const {
    MediaDrop drop;
    drop.card.title = name_;
    return refused(std::move(drop), reason);
  }

 private:
  static MediaDrop refused(MediaDrop drop, const QString& reason) {
    drop.card.refusal = reason;
    return drop;
  }

  QString linksText(const std::vector<Id<Link>>& links) const {
    const Design& design = surface_.scene().design();
    const Link& first = design.links[links.front()];
    if (links.size() == 1)
      return QStringLiteral("%1 – %2").arg(nameOf(surface_.scene(), ObjectRef::port(first.a, first.portA)),
                                           nameOf(surface_.scene(), ObjectRef::port(first.b, first.portB)));
    const int count = static_cast<int>(links.size());
    return QCoreApplication::translate("fabric::ui::MediaDrop", "%n links", nullptr, count) +
           QStringLiteral(" %1 – %2")
               .arg(nameOf(design, ObjectRef::of(design.devices[first.a].rack)),
                    nameOf(design, ObjectRef::of(design.devices[first.b].rack)));
  }

  /// The links on the same ports: a new cable may have made them anew.
  std::vector<Id<Link>> linksAfter(const std::vector<Id<Link>>& links, const Design& after) const {
    std::vector<Id<Link>> now;
    for (const Id<Link> id : links) {
      const Link& link = surface_.scene().design().links[id];
      if (const Id<Link> there = after.linkAt(link.a, link.portA)) now.push_back(there);
    }
    return now;
  }

  MediaDrop onto(ObjectRef object) const {
    MediaDrop drop;
    drop.target = object;
    drop.ghost = surface_.scene().rectOf(object, surface_.face());
    drop.card.title = QStringLiteral("%1 → %2").arg(name_, nameOf(surface_.scene(), object));
    return drop;
  }

  MediaDrop plugged(MediaDrop drop, DesignEdit edit, int cages) const {
    drop.card.delta = QCoreApplication::translate("fabric::ui::MediaDrop", "%n cages", nullptr, cages);
    drop.card.effect = surface_.host()->effectOf(edit.snapshot());
    drop.commitText = QCoreApplication::translate("fabric::ui::MediaDrop", "Plug %1 into %2")
                          .arg(name_, nameOf(surface_.scene(), drop.target));
    drop.edit.emplace(std::move(edit));
    return drop;
  }

  const FloorSurface& surface_;
  QString name_;
};

}  // namespace

std::vector<Id<Link>> linksUnder(const FloorScene& scene, QPointF floor, ZoomLevel level, Face face, double tolerance) {
  const ObjectRef object = scene.at(floor, level, face);
  if (object.kind == ObjectKind::Link) return {Id<Link>{object.id}};
  if (object.kind == ObjectKind::Port)
    if (const Id<Link> link = scene.design().linkAt({object.id}, object.sub)) return {link};
  if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Cage || object.kind == ObjectKind::Port)
    return {};
  const FloorBundle* bundle = bundleAt(scene, floor, tolerance);
  return bundle ? linksOf(scene, *bundle) : std::vector<Id<Link>>{};
}

MediaTarget mediaTargetAt(const FloorSurface& surface, QPointF floor) {
  const FloorScene& scene = surface.scene();
  MediaTarget target;
  target.links = linksUnder(scene, floor, surface.level(), surface.face(), tolerancePx / surface.camera().scale());
  if (!target.links.empty()) return target;
  target.object = scene.at(floor, std::max(surface.level(), ZoomLevel::Devices), surface.face());
  if (target.object.kind == ObjectKind::Port) {
    const DeviceShape& shape = scene.plateOf(scene.design().devices[{target.object.id}]).shape();
    target.object = ObjectRef::cage({target.object.id}, shape.ports()[target.object.sub].cage);
  }
  return target;
}

MediaDrop planMediaDrop(const FloorSurface& surface, const PartPlace& part, const QString& partName,
                        std::string_view partId, const MediaTarget& target) {
  Planner planner(surface, partName);
  if (!target.links.empty()) return planner.ontoLinks(target.links, partId);
  const auto* module = std::get_if<Id<TransceiverType>>(&part.type);
  if (!module)
    return planner.nowhere(dropText(QT_TRANSLATE_NOOP("fabric::ui::MediaDrop", "A cable goes onto a link or bundle")));
  if (target.object.kind == ObjectKind::Cage) return planner.ontoCage(target.object, *module);
  if (target.object.kind == ObjectKind::Device) return planner.ontoDevice(target.object, *module);
  return planner.nowhere(dropText(
      QT_TRANSLATE_NOOP("fabric::ui::MediaDrop", "A transceiver goes into a device, or onto a link or bundle")));
}

}  // namespace fabric::ui
