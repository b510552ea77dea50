// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/floor_change.h"

#include <optional>

#include "core/design/difference.h"

namespace fabric::ui {

namespace {

/// Collects places, of things that are there and of things that were.
class ChangePlaces {
 public:
  ChangePlaces(const FloorScene& scene, Face face, const Design& before)
      : scene_(scene), face_(face), before_(before) {}

  void add(ObjectRef object) { unite(scene_.rectOf(object, face_)); }
  void addGone(Id<Rack> rack) {
    if (scene_.layout().find(rack)) return unite(scene_.rectOf(ObjectRef::of(rack), face_));
    if (!old_) old_.emplace(before_, scene_.catalog());
    if (const FloorRack* there = old_->find(rack)) unite(there->rect);
  }
  /// A device that has gone is where its rack is, or was.
  void addDevice(Id<Device> id) {
    if (scene_.design().devices.contains(id)) return add(ObjectRef::of(id));
    if (const Device* gone = before_.devices.find(id); gone && gone->rack) addGone(gone->rack);
  }
  bool isEmpty() const { return rect_.isEmpty(); }
  const QRectF& rect() const { return rect_; }

 private:
  void unite(const QRectF& rect) {
    if (!rect.isEmpty()) rect_ = rect_.isEmpty() ? rect : rect_.united(rect);
  }

  const FloorScene& scene_;
  Face face_;
  const Design& before_;
  std::optional<FloorLayout> old_;
  QRectF rect_;
};

}  // namespace

QRectF changeRect(const FloorScene& scene, Face face, const Design& before) {
  const Design& after = scene.design();
  ChangePlaces places(scene, face, before);
  difference(before.racks, after.racks, [&](Id<Rack> id, const Rack*, const Rack* now) {
    if (now) places.add(ObjectRef::of(id));
    else places.addGone(id);
  });
  difference(before.devices, after.devices, [&](Id<Device> id, const Device*, const Device*) { places.addDevice(id); });
  // Rows, modules and links are a change by themselves only where nothing stands elsewhere than before.
  if (!places.isEmpty()) return places.rect();
  difference(before.rows, after.rows,
             [&](Id<RackRow> id, const RackRow*, const RackRow*) { places.add(ObjectRef::of(id)); });
  difference(before.modules, after.modules,
             [&](Id<Module>, const Module* was, const Module* now) { places.addDevice((now ? now : was)->device); });
  difference(before.links, after.links, [&](Id<Link>, const Link* was, const Link* now) {
    places.addDevice((now ? now : was)->a);
    places.addDevice((now ? now : was)->b);
  });
  return places.rect();
}

}  // namespace fabric::ui
