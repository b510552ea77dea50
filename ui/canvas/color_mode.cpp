// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/color_mode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "core/design/difference.h"

namespace fabric::ui {

QString colorModeName(ColorMode mode) {
  static constexpr std::array<const char*, colorModes> names = {
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Class"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Power density"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Fabric"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Rail"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Unit"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Port use"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Problems"),
      QT_TRANSLATE_NOOP("fabric::ui::ColorMode", "Changes")};
  return QCoreApplication::translate("fabric::ui::ColorMode", names[static_cast<std::size_t>(mode)]);
}

const Severity* FloorMarks::problemOf(ObjectRef object) const {
  const auto place = std::ranges::lower_bound(problems, object, {}, [](const auto& problem) { return problem.first; });
  return place != problems.end() && place->first == object ? &place->second : nullptr;
}

bool FloorMarks::isChanged(ObjectRef object) const { return std::ranges::binary_search(changed, object); }

namespace {

/// Calls f with the devices an object is on, or with its rack.
template <class F>
void forPlaces(const Design& design, ObjectRef object, F&& f) {
  const auto device = [&](Id<Device> id) {
    const Device* row = design.devices.find(id);
    if (!row) return;
    f(ObjectRef::of(id));
    if (row->rack) f(ObjectRef::of(row->rack));
  };
  switch (object.kind) {
  case ObjectKind::Rack:
    if (design.racks.contains({object.id})) f(object);
    return;
  case ObjectKind::Device:
  case ObjectKind::Cage:
  case ObjectKind::Port: return device({object.id});
  case ObjectKind::Module:
    if (const Module* module = design.modules.find({object.id})) device(module->device);
    return;
  case ObjectKind::Link:
    if (const Link* link = design.links.find({object.id})) {
      device(link->a);
      device(link->b);
    }
    return;
  default: return;
  }
}

}  // namespace

void markProblems(FloorMarks& marks, const Design& design, std::span<const Finding> findings) {
  marks.problems.clear();
  std::array<std::unordered_map<std::uint32_t, Severity>, 2> worst;  // of racks, of devices
  for (const Finding& finding : findings) {
    for (const ObjectRef object : finding.objects) {
      forPlaces(design, object, [&](ObjectRef place) {
        Severity& known = worst[place.kind == ObjectKind::Device].try_emplace(place.id, finding.severity).first->second;
        known = std::max(known, finding.severity);
      });
    }
  }
  for (const auto& [id, severity] : worst[0]) marks.problems.emplace_back(ObjectRef::of(Id<Rack>{id}), severity);
  for (const auto& [id, severity] : worst[1]) marks.problems.emplace_back(ObjectRef::of(Id<Device>{id}), severity);
  std::ranges::sort(marks.problems, {}, [](const auto& problem) { return problem.first; });
}

void markChanges(FloorMarks& marks, const Design& before, const Design& after) {
  marks.changed.clear();
  const DesignDifference changes = difference(before, after);
  const auto mark = [&](const Design& design, ObjectRef object) {
    forPlaces(design, object, [&](ObjectRef place) { marks.changed.push_back(place); });
  };
  for (const auto& change : changes.racks) mark(after, ObjectRef::of(change.id));
  for (const auto& change : changes.devices) {
    mark(before, ObjectRef::of(change.id));
    mark(after, ObjectRef::of(change.id));
  }
  for (const auto& change : changes.modules) {
    mark(before, ObjectRef::of(change.id));
    mark(after, ObjectRef::of(change.id));
  }
  for (const auto& change : changes.links) {
    mark(before, ObjectRef::of(change.id));
    mark(after, ObjectRef::of(change.id));
  }
  std::ranges::sort(marks.changed);
  marks.changed.erase(std::unique(marks.changed.begin(), marks.changed.end()), marks.changed.end());
}

}  // namespace fabric::ui
