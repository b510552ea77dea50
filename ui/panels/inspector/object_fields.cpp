// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/object_fields.h"

#include "core/compose/replace.h"
#include "ui/panels/inspector/cage_fits.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace fabric::ui {

namespace {

QString from(const std::string& utf8) { return QString::fromStdString(utf8); }

FieldEdit answer(const Result<>& result, const QString& step) {
  return result ? FieldEdit{{}, step} : FieldEdit{refusalText(result.error()), {}};
}

FieldEdit cannot() { return {Describe::tr("This value cannot be changed"), {}}; }

/// Runs `change` for each object; the first refusal ends it.
template <class Change>
FieldEdit forEachObject(std::span<const ObjectRef> objects, const QString& step, Change&& change) {
  for (const ObjectRef& object : objects)
    if (const Result<> done = change(object); !done) return {refusalText(done.error()), {}};
  return {{}, step};
}

Id<RackRow> rowNamed(const Design& design, Id<Hall> hall, const QString& name) {
  Id<RackRow> found;
  design.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    if (row.hall == hall && from(row.name) == name) found = id;
  });
  return found;
}

Id<Rack> rackNamed(const Design& design, const QString& name) {
  Id<Rack> found;
  design.racks.forEach([&](Id<Rack> id, const Rack&) {
    if (!found && from(rackName(design, id)).compare(name, Qt::CaseInsensitive) == 0) found = id;
  });
  return found;
}

FieldEdit editRack(DesignEdit& edit, Id<Rack> id, const QString& field, const QString& text) {
  const Design& design = edit.design();
  const Rack rack = design.racks[id];
  const QString old = from(rackName(design, id));
  if (field == QLatin1String("name")) {
    const QString position = from(positionLabel(design.rows[rack.row], rack.x));
    // Typing the position label gives the name back to the position.
    const QString name = text.trimmed() == position ? QString() : text.trimmed();
    return answer(edit.renameRack(id, name.toStdString()),
                  Describe::tr("Rename %1 to %2").arg(old, name.isEmpty() ? position : name));
  }
  if (field == QLatin1String("x")) {
    const auto x = typedLength(text);
    if (!x) return {Describe::tr("A length such as 2.70 m"), {}};
    const DesignEdit::RackPlace place{id, rack.row, *x};
    return answer(edit.moveRacks(std::span(&place, 1)), Describe::tr("Move %1 to %2").arg(old, lengthText(*x)));
  }
  if (field == QLatin1String("row")) {
    const Id<RackRow> row = rowNamed(design, design.rows[rack.row].hall, text);
    if (!row) return {Describe::tr("No row of that name"), {}};
    const DesignEdit::RackPlace place{id, row, rack.x};
    return answer(edit.moveRacks(std::span(&place, 1)), Describe::tr("Move %1 to row %2").arg(old, text));
  }
  return cannot();
}

FieldEdit editRow(DesignEdit& edit, Id<RackRow> id, const QString& field, const QString& text) {
  RackRow row = edit.design().rows[id];
  const QString step = Describe::tr("Change row %1").arg(from(row.name));
  if (field == QLatin1String("name")) {
    if (text.trimmed().isEmpty()) return {Describe::tr("A row needs a name"), {}};
    row.name = text.trimmed().toStdString();
    return answer(edit.setRow(id, row), Describe::tr("Rename row to %1").arg(text.trimmed()));
  }
  if (field == QLatin1String("fronts")) {
    row.frontsFaceBack = text == Describe::tr("To larger Y");
    return answer(edit.setRow(id, row), step);
  }
  const auto length = typedLength(text);
  if (!length) return {Describe::tr("A length such as 2.70 m"), {}};
  if (field == QLatin1String("y")) row.y = *length;
  else if (field == QLatin1String("pitch")) {
    if (*length < Length::millimetres(300)) return {Describe::tr("At least 0.30 m"), {}};
    row.slotPitch = *length;
  } else return cannot();
  return answer(edit.setRow(id, row), step);
}

FieldEdit editDevice(DesignEdit& edit, Id<Device> id, const QString& field, const QString& text) {
  const Design& design = edit.design();
  const Device device = design.devices[id];
  const QString old = from(device.name);
  if (field == QLatin1String("name"))
    return answer(edit.renameDevice(id, text.trimmed().toStdString()),
                  Describe::tr("Rename %1 to %2").arg(old, text.trimmed()));
  if (field == QLatin1String("unit")) {
    const auto unit = typedNumber(text);
    if (!unit || *unit < 1 || *unit > 200 || *unit * 2 != std::floor(*unit * 2))
      return {Describe::tr("A rack unit, counted from 1"), {}};
    const auto position = static_cast<std::uint16_t>(std::lround(*unit * 2) - 1);
    return answer(edit.moveDevice(id, device.rack, position, device.face),
                  Describe::tr("Move %1 to U%2").arg(old, shortNumberText(*unit, 1)));
  }
  if (field == QLatin1String("rack")) {
    const Id<Rack> rack = rackNamed(design, text.trimmed());
    if (!rack) return {Describe::tr("No rack of that name"), {}};
    Result<> moved = edit.moveDevice(id, rack, device.position, device.face);
    if (!moved) {  // where it stands now is taken over there: the next free place
      const auto place = edit.freePosition(rack, device.type, 1, device.face);
      if (!place) return {refusalText(place.error()), {}};
      moved = edit.moveDevice(id, rack, *place, device.face);
    }
    return answer(moved, Describe::tr("Move %1 to %2").arg(old, from(rackName(edit.design(), rack))));
  }
  if (field == QLatin1String("face")) {
    const Face face = text == Describe::face(Face::Rear) ? Face::Rear : Face::Front;
    return answer(edit.moveDevice(id, device.rack, device.position, face), Describe::tr("Turn %1").arg(old));
  }
  return cannot();
}

/// The fixed length that was typed; 0 lets cables follow their routes. Nothing for what is no length.
std::optional<Length> typedFixedLength(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty() || typed == Describe::tr("follows route")) return Length{};
  const auto length = typedLength(typed);
  return length && *length > Length{} ? length : std::nullopt;
}

FieldEdit fixLengths(DesignEdit& edit, std::span<const ObjectRef> links, const QString& text) {
  const auto length = typedFixedLength(text);
  if (!length) return {Describe::tr("A length such as 5 m, or nothing to follow the route"), {}};
  std::set<Id<Cable>> cables;
  for (const ObjectRef& object : links) cables.insert(edit.design().links[{object.id}].cable);
  for (const Id<Cable> id : cables) {
    Cable value = edit.design().cables[id];
    value.fixedLength = *length;
    if (const Result<> done = edit.setCable(id, value); !done) return {refusalText(done.error()), {}};
  }
  const QString count = countText(static_cast<std::int64_t>(cables.size()));
  if (*length > Length{})
    return {{},
            cables.size() == 1 ? Describe::tr("Fix cable length to %1").arg(shortLengthText(*length))
                               : Describe::tr("Fix length of %1 cables to %2").arg(count, shortLengthText(*length))};
  return {{},
          cables.size() == 1 ? Describe::tr("Let cable follow its route")
                             : Describe::tr("Let %1 cables follow their routes").arg(count)};
}

// ---------------------------------------------------------------- several at once

template <class Row>
std::vector<Id<Row>> idsOf(std::span<const ObjectRef> objects) {
  std::vector<Id<Row>> ids;
  for (const ObjectRef& object : objects) ids.push_back({object.id});
  return ids;
}

FieldEdit changeRacks(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& field, const QString& text) {
  const Design& design = edit.design();
  const QString count = countText(static_cast<std::int64_t>(objects.size()));
  const std::vector<Id<Rack>> racks = idsOf<Rack>(objects);
  if (field == QLatin1String("row")) {
    const Id<RackRow> row = rowNamed(design, design.rows[design.racks[racks.front()].row].hall, text);
    if (!row) return {Describe::tr("No row of that name"), {}};
    std::vector<DesignEdit::RackPlace> places;
    for (const Id<Rack> rack : racks) places.push_back({rack, row, design.racks[rack].x});
    return answer(edit.moveRacks(places), Describe::tr("Move %1 racks to row %2").arg(count, text));
  }
  if (field != QLatin1String("type")) return cannot();
  const auto types = edit.catalog().all<RackType>();
  const auto type = std::ranges::find(types, text, [](const RackType& each) { return PartText::name(each); });
  if (type == types.end()) return {Describe::tr("No rack of that name"), {}};
  const auto replaced = replaceRacks(edit, racks, {static_cast<std::uint32_t>(type - types.begin()) + 1});
  if (!replaced) return {refusalText(replaced.error()), {}};
  return {{}, Describe::tr("Replace %1 racks by %2").arg(count, text), replaced->made};
}

FieldEdit turnDevices(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& text) {
  const Face face = text == Describe::face(Face::Rear) ? Face::Rear : Face::Front;
  std::vector<DesignEdit::DevicePlace> places;
  for (const Id<Device> id : idsOf<Device>(objects)) {
    const Device& device = edit.design().devices[id];
    places.push_back({id, device.rack, device.position, face});
  }
  return answer(edit.moveDevices(places),
                Describe::tr("Turn %1 devices").arg(countText(static_cast<std::int64_t>(objects.size()))));
}

/// Fields that objects of one kind have in common; names are not among them.
FieldEdit editSeveral(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& field, const QString& text) {
  const ObjectKind kind = objects.front().kind;
  if (!std::ranges::all_of(objects, [&](const ObjectRef& object) { return object.kind == kind; })) return cannot();
  if (text == Describe::tr("mixed")) return {};
  if (kind == ObjectKind::Rack) return changeRacks(edit, objects, field, text);
  if (kind == ObjectKind::Device && field == QLatin1String("face")) return turnDevices(edit, objects, text);
  if (kind == ObjectKind::Link && field == QLatin1String("fixed")) return fixLengths(edit, objects, text);
  if (field != QLatin1String("module")) return cannot();
  const auto types = edit.catalog().all<TransceiverType>();
  const auto type = std::ranges::find(types, text, [](const TransceiverType& each) { return PartText::name(each); });
  return type == types.end() ? cannot() : plugPart(edit, objects, from(type->part.id));
}

FieldEdit lockAll(DesignEdit& edit, std::span<const ObjectRef> objects, bool locked) {
  const QString step = locked ? Describe::tr("Lock") : Describe::tr("Unlock");
  return forEachObject(objects, step, [&](const ObjectRef& object) -> Result<> {
    if (object.kind == ObjectKind::Rack) return edit.lockRack({object.id}, locked);
    if (object.kind == ObjectKind::Device) return edit.lockDevice({object.id}, locked);
    return {};
  });
}

FieldEdit setRoles(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& text) {
  for (const DeviceRole role : {DeviceRole::System, DeviceRole::Endpoint, DeviceRole::Leaf, DeviceRole::Spine,
                                DeviceRole::Core, DeviceRole::Other}) {
    if (Describe::role(role) != text) continue;
    return forEachObject(objects, Describe::tr("Set role to %1").arg(text), [&](const ObjectRef& object) -> Result<> {
      if (object.kind != ObjectKind::Device) return {};
      const Device device = edit.design().devices[{object.id}];
      return edit.setRole({object.id}, role, device.group, device.rail, device.plane);
    });
  }
  return cannot();
}

/// A rail or plane as it is typed; 0, which is none, for a field that was emptied.
std::optional<std::uint8_t> typedOrdinal(const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty() || typed == notApplicable() || typed == QLatin1String("-")) return std::uint8_t{0};
  const auto number = typedNumber(typed);
  const bool isOrdinal = number && *number >= 0 && *number <= 255 && *number == std::floor(*number);
  return isOrdinal ? std::optional(static_cast<std::uint8_t>(*number)) : std::nullopt;
}

FieldEdit setOrdinals(DesignEdit& edit, std::span<const ObjectRef> objects, bool isRail, const QString& text) {
  if (text == Describe::tr("mixed")) return {};
  const auto ordinal = typedOrdinal(text);
  if (!ordinal) return {Describe::tr("A whole number from 1 to 255, or nothing for none"), {}};
  const QString number = countText(*ordinal);
  const QString step = *ordinal == 0 ? (isRail ? Describe::tr("Clear rail") : Describe::tr("Clear plane"))
                       : isRail      ? Describe::tr("Set rail to %1").arg(number)
                                     : Describe::tr("Set plane to %1").arg(number);
  return forEachObject(objects, step, [&](const ObjectRef& object) -> Result<> {
    if (object.kind != ObjectKind::Device) return {};
    const Device device = edit.design().devices[{object.id}];
    return edit.setRole({object.id}, device.role, device.group, isRail ? *ordinal : device.rail,
                        isRail ? device.plane : *ordinal);
  });
}

}  // namespace

QString refusalText(const Error& error) {
  QString text = from(error.place.empty() ? error.what : error.place + " " + error.what);
  if (!error.remedy.empty()) text += QStringLiteral("; ") + from(error.remedy);
  return text;
}

FieldEdit editObjects(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& field, const QString& text) {
  if (field == QLatin1String("locked")) return lockAll(edit, objects, text == Describe::yesNo(true));
  if (field == QLatin1String("role")) return setRoles(edit, objects, text);
  const bool isRail = field == QLatin1String("rail");
  if (isRail || field == QLatin1String("plane")) return setOrdinals(edit, objects, isRail, text);
  if (objects.empty()) return cannot();
  if (objects.size() > 1) return editSeveral(edit, objects, field, text);
  const ObjectRef& object = objects.front();
  const auto fixed = [&](Id<Link> link) {
    const ObjectRef one = ObjectRef::of(link);
    return link && field == QLatin1String("fixed") ? fixLengths(edit, std::span(&one, 1), text) : cannot();
  };
  switch (object.kind) {
  case ObjectKind::Rack: return editRack(edit, {object.id}, field, text);
  case ObjectKind::Row: return editRow(edit, {object.id}, field, text);
  case ObjectKind::Device: return editDevice(edit, {object.id}, field, text);
  case ObjectKind::Link: return fixed({object.id});
  case ObjectKind::Port: return fixed(edit.design().linkAt({object.id}, object.sub));
  default: return cannot();
  }
}

FieldEdit plugPart(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& partId) {
  const Id<TransceiverType> type = edit.catalog().find<TransceiverType>(partId.toStdString());
  std::set<ObjectRef> cages;
  for (const ObjectRef& object : objects) cages.insert(cageOf(edit.design(), edit.shapes(), object));
  if (!type || cages.empty() || cages.begin()->kind == ObjectKind::None) return cannot();
  const QString name = PartText::moduleName(edit.catalog()[type]);
  bool anyReplaced = false;
  for (const ObjectRef& cage : cages) {
    const Id<Module> plugged = edit.design().moduleIn({cage.id}, cage.sub);
    anyReplaced = anyReplaced || plugged;
    if (plugged) {
      if (const auto done = edit.replaceModule(plugged, type); !done) return {refusalText(done.error()), {}};
    } else if (const auto made = edit.plug({cage.id}, cage.sub, type); !made) {
      return {refusalText(made.error()), {}};
    }
  }
  const QString count = countText(static_cast<std::int64_t>(cages.size()));
  if (cages.size() > 1)
    return {{},
            anyReplaced ? Describe::tr("Replace modules in %1 cages by %2").arg(count, name)
                        : Describe::tr("Plug %2 into %1 cages").arg(count, name)};
  return {{}, anyReplaced ? Describe::tr("Replace module by %1").arg(name) : Describe::tr("Plug %1").arg(name)};
}

}  // namespace fabric::ui
