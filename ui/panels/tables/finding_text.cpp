// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/finding_text.h"

#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>
#include <set>

namespace fabric::ui {

namespace {

/// The model all of these devices are of, if they are of one.
QString commonModel(const Finding& finding, const Design& design, const Catalog& catalog) {
  std::set<Id<DeviceType>> types;
  for (const ObjectRef& object : finding.objects) {
    if (object.kind != ObjectKind::Device) return {};
    if (const Device* device = design.devices.find({object.id})) types.insert(device->type);
    if (types.size() > 1) return {};
  }
  return types.empty() ? QString() : PartText::name(catalog[*types.begin()]);
}

}  // namespace

QString FindingText::name(const ObjectRef& object, const Design& design, const Catalog& catalog, Shapes& shapes) {
  const Id<Device> device{object.id};
  switch (object.kind) {
  case ObjectKind::Site: return design.sites.contains({object.id}) ? text(design.sites[{object.id}].name) : QString();
  case ObjectKind::Hall: return design.halls.contains({object.id}) ? text(design.halls[{object.id}].name) : QString();
  case ObjectKind::Row:
    return design.rows.contains({object.id}) ? tr("row %1").arg(text(design.rows[{object.id}].name)) : QString();
  case ObjectKind::Rack: return design.racks.contains({object.id}) ? text(rackName(design, {object.id})) : QString();
  case ObjectKind::Device: return design.devices.contains(device) ? text(design.devices[device].name) : QString();
  case ObjectKind::Cage:
    return design.devices.contains(device)
               ? text(design.devices[device].name + "/" + shapes.of(design, device).cageName(object.sub))
               : QString();
  case ObjectKind::Port:
    return design.devices.contains(device) ? text(portLabel(design, shapes, device, object.sub)) : QString();
  case ObjectKind::Module: {
    const Module* module = design.modules.find({object.id});
    return module ? name(ObjectRef::cage(module->device, module->cage), design, catalog, shapes) : QString();
  }
  case ObjectKind::Cable: return QStringLiteral("C-%1").arg(object.id, 4, 10, QLatin1Char('0'));
  case ObjectKind::Link: {
    const Link* link = design.links.find({object.id});
    if (!link) return {};
    return tr("%1 → %2").arg(text(portLabel(design, shapes, link->a, link->portA)),
                             text(portLabel(design, shapes, link->b, link->portB)));
  }
  case ObjectKind::Fabric:
    return design.fabrics.contains({object.id}) ? text(design.fabrics[{object.id}].name) : QString();
  case ObjectKind::Group:
    return design.groups.contains({object.id}) ? text(design.groups[{object.id}].name) : QString();
  case ObjectKind::None: return {};
  }
  return {};
}

QString FindingText::where(const Finding& finding, const Design& design, const Catalog& catalog, Shapes& shapes) {
  if (finding.objects.empty()) return tr("whole design");
  const auto more = static_cast<std::int64_t>(finding.objects.size()) - 1;
  if (more > 0)
    if (const QString model = commonModel(finding, design, catalog); !model.isEmpty())
      return tr("%1 × %2").arg(countText(more + 1), model);
  const QString first = name(finding.objects.front(), design, catalog, shapes);
  return more > 0 ? tr("%1 and %2 more").arg(first, countText(more)) : first;
}

}  // namespace fabric::ui
