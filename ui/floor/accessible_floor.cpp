// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/accessible_floor.h"

#include "ui/floor/floor_view.h"

#include <QAccessibleWidget>
#include <QWindow>

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace fabric::ui {

namespace {

/// A rack or device on the floor.
class AccessibleThing : public QAccessibleInterface {
 public:
  AccessibleThing(FloorView* view, ObjectRef thing) : view_(view), thing_(thing) {}

  bool isValid() const override { return !view_->viewRect(thing_).isEmpty(); }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override { return view_->window()->windowHandle(); }
  QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Name ? view_->sentence(thing_) : QString();
  }
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override {
    const QRect place = view_->viewRect(thing_).toAlignedRect();
    return {view_->mapToGlobal(place.topLeft()), place.size()};
  }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.selectable = true;
    state.selected = std::ranges::binary_search(view_->selection(), thing_);
    return state;
  }

 private:
  FloorView* view_;
  ObjectRef thing_;
};

/// The floor is a list of what the level in view draws: racks, and from Devices on the devices in them. Nothing is made
/// before somebody asks, and what has left the view is dropped.
class AccessibleFloor : public QAccessibleWidget {
 public:
  explicit AccessibleFloor(FloorView* view) : QAccessibleWidget(view, QAccessible::List), view_(view) {}
  ~AccessibleFloor() override {
    for (const auto& [thing, id] : made_) QAccessible::deleteAccessibleInterface(id);
  }

  QString text(QAccessible::Text kind) const override {
    if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
    const std::vector<ObjectRef>& selection = view_->selection();
    return selection.size() == 1 ? view_->sentence(selection.front()) : QString();
  }
  int childCount() const override { return static_cast<int>(things().size()); }
  QAccessibleInterface* child(int index) const override {
    const std::vector<ObjectRef>& all = things();
    if (index < 0 || index >= static_cast<int>(all.size())) return nullptr;
    return interfaceOf(all[static_cast<std::size_t>(index)]);
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    const std::vector<ObjectRef>& all = things();
    const auto at = std::ranges::find_if(all, [&](const ObjectRef& thing) {
      const auto known = made_.find(thing);
      return known != made_.end() && QAccessible::accessibleInterface(known->second) == child;
    });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    const QPointF at = view_->mapFromGlobal(QPoint(x, y));
    // The smallest: a device before its rack, which comes before it.
    const std::vector<ObjectRef>& all = things();
    const auto found = std::find_if(all.rbegin(), all.rend(),
                                    [&](const ObjectRef& thing) { return view_->viewRect(thing).contains(at); });
    return found == all.rend() ? nullptr : interfaceOf(*found);
  }

 private:
  /// What was looked at when the list was made.
  struct Seen {
    Camera camera;
    ZoomLevel level = ZoomLevel::Hall;
    Face face = Face::Front;
    Design design;

    bool operator==(const Seen&) const = default;
  };

  const std::vector<ObjectRef>& things() const {
    Seen now{view_->camera(), view_->level(), view_->face(), view_->scene().design()};
    if (seen_ && *seen_ == now) return things_;
    const QRectF visible = now.camera.visible();
    things_.clear();
    for (const ObjectRef& rack : view_->scene().within(visible, false, ZoomLevel::Racks, now.face)) {
      things_.push_back(rack);
      if (now.level < ZoomLevel::Devices) continue;
      const std::vector<Id<Device>> devices = view_->scene().devicesOn({rack.id}, now.face);
      for (auto device = devices.rbegin(); device != devices.rend(); ++device)
        things_.push_back(ObjectRef::of(*device));
    }
    std::vector<ObjectRef> sorted = things_;
    std::ranges::sort(sorted);
    std::erase_if(made_, [&](const auto& entry) {
      const bool gone = !std::ranges::binary_search(sorted, entry.first);
      if (gone) QAccessible::deleteAccessibleInterface(entry.second);
      return gone;
    });
    seen_ = std::move(now);
    return things_;
  }

  QAccessibleInterface* interfaceOf(const ObjectRef& thing) const {
    auto at = made_.find(thing);
    if (at == made_.end())
      at = made_.emplace(thing, QAccessible::registerAccessibleInterface(new AccessibleThing(view_, thing))).first;
    return QAccessible::accessibleInterface(at->second);
  }

  FloorView* view_;  // Qt drops this object with the view
  mutable std::optional<Seen> seen_;
  mutable std::vector<ObjectRef> things_;
  mutable std::map<ObjectRef, QAccessible::Id> made_;
};

QAccessibleInterface* accessibleFloor(const QString&, QObject* object) {
  auto* view = qobject_cast<FloorView*>(object);
  return view ? new AccessibleFloor(view) : nullptr;
}

}  // namespace

void installFloorAccessibility() { QAccessible::installFactory(accessibleFloor); }

}  // namespace fabric::ui
