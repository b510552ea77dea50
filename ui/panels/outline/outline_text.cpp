// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outline/outline_text.h"

#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>
#include <map>
#include <set>

namespace fabric::ui {

namespace {

std::uint64_t keyOf(const ObjectRef& object) { return std::uint64_t(object.kind) << 32 | object.id; }

QString portDetail(Id<Device> device, std::uint16_t port, const Design& design, Shapes& shapes) {
  const Id<Link> id = design.linkAt(device, port);
  if (!id) return OutlineText::tr("free");
  const Link& link = design.links[id];
  const bool isA = link.a == device && link.portA == port;
  return OutlineText::tr("→ %1").arg(
      text(portLabel(design, shapes, isA ? link.b : link.a, isA ? link.portB : link.portA)));
}

/// What most of a rack is for.
QString rackKind(Id<Rack> rack, const Design& design) {
  bool system = false, network = false;
  for (const Id<Device> id : design.devicesIn(rack)) {
    const DeviceRole role = design.devices[id].role;
    system = system || role == DeviceRole::System;
    network = network || role == DeviceRole::Leaf || role == DeviceRole::Spine || role == DeviceRole::Core;
  }
  return system ? OutlineText::tr("compute rack") : network ? OutlineText::tr("network rack") : OutlineText::tr("rack");
}

}  // namespace

void OutlineText::setResult(std::shared_ptr<const AnalysisResult> result) {
  result_ = std::move(result);
  counted_ = false;
}

QString OutlineText::name(const ObjectRef& object, const Design& design, Shapes& shapes) {
  const Id<Device> device{object.id};
  switch (object.kind) {
  case ObjectKind::Site: return text(design.sites[{object.id}].name);
  case ObjectKind::Hall: return text(design.halls[{object.id}].name);
  case ObjectKind::Row: return tr("Row %1").arg(text(design.rows[{object.id}].name));
  case ObjectKind::Rack: return text(rackName(design, {object.id}));
  case ObjectKind::Device: return text(design.devices[device].name);
  case ObjectKind::Cage: return text(shapes.of(design, device).cageName(object.sub));
  case ObjectKind::Port: return text(shapes.of(design, device).portName(object.sub));
  default: return {};
  }
}

QString OutlineText::rackContent(Id<Rack> rack, const Design& design, const Catalog& catalog) const {
  std::map<Id<DeviceType>, std::int64_t> counts;
  for (const Id<Device> id : design.devicesIn(rack)) ++counts[design.devices[id].type];
  std::vector<std::pair<std::int64_t, QString>> kinds;
  for (const auto& [type, count] : counts) kinds.emplace_back(count, PartText::name(catalog[type]));
  // The largest devices say what the rack is.
  std::ranges::stable_sort(kinds, std::greater<>(), &std::pair<std::int64_t, QString>::first);
  if (kinds.empty()) return tr("empty");
  QStringList parts;
  for (std::size_t i = 0; i < std::min<std::size_t>(kinds.size(), 3); ++i)
    parts << tr("%1 %2").arg(countText(kinds[i].first), kinds[i].second);
  if (kinds.size() > 3) parts << tr("%1 more kinds").arg(countText(static_cast<std::int64_t>(kinds.size()) - 3));
  return parts.join(QStringLiteral(", "));
}

QString OutlineText::rackPower(Id<Rack> rack, const Design& design, const Catalog& catalog) const {
  if (!result_) return {};
  const auto& racks = result_->report.racks;
  const auto at = std::ranges::lower_bound(racks, rack, {}, &RackFigures::rack);
  if (at == racks.end() || at->rack != rack) return {};
  const std::optional<Power> limit = catalog[design.racks[rack].type].powerLimit;
  if (!limit) return tr("%1 kW").arg(kilowattText(at->maximumPower));
  return tr("%1 of %2 kW").arg(kilowattText(at->maximumPower), shortNumberText(limit->inWatts() / 1000, 1));
}

QString OutlineText::detail(const ObjectRef& object, const Design& design, const Catalog& catalog,
                            Shapes& shapes) const {
  const Id<Device> device{object.id};
  switch (object.kind) {
  case ObjectKind::Row: {
    const auto racks = static_cast<std::int64_t>(design.racksIn({object.id}).size());
    return racks == 1 ? tr("1 rack") : tr("%1 racks").arg(countText(racks));
  }
  case ObjectKind::Rack: {
    const QString power = rackPower({object.id}, design, catalog);
    const QString content = rackContent({object.id}, design, catalog);
    return power.isEmpty() ? content : content + QStringLiteral(" · ") + power;
  }
  case ObjectKind::Device: {
    const Device& row = design.devices[device];
    const auto [low, high] = unitsOf(row, catalog[row.type]);
    const QString type = PartText::name(catalog[row.type]);
    if (low == 0) return type;
    return low == high ? tr("%1 · U%2").arg(type).arg(low) : tr("%1 · U%2–%3").arg(type).arg(low).arg(high);
  }
  case ObjectKind::Cage: {
    const Id<Module> module = design.moduleIn(device, object.sub);
    return module ? PartText::moduleName(catalog[design.modules[module].type]) : tr("empty");
  }
  case ObjectKind::Port: return portDetail(device, object.sub, design, shapes);
  default: return {};
  }
}

QString OutlineText::sentence(const ObjectRef& object, const Design& design, const Catalog& catalog,
                              Shapes& shapes) const {
  QStringList parts{name(object, design, shapes)};
  if (object.kind == ObjectKind::Rack) {
    parts << rackKind({object.id}, design) << rackContent({object.id}, design, catalog)
          << rackPower({object.id}, design, catalog);
  } else {
    if (object.kind == ObjectKind::Device) parts << Describe::role(design.devices[{object.id}].role);
    parts << detail(object, design, catalog, shapes).replace(QStringLiteral(" · "), QStringLiteral(", "));
  }
  if (result_ && result_->complete && (object.kind == ObjectKind::Rack || object.kind == ObjectKind::Device)) {
    const std::int64_t problems = problemsAt(object, design);
    parts << (problems == 0   ? tr("no problems")
              : problems == 1 ? tr("1 problem")
                              : tr("%1 problems").arg(countText(problems)));
  }
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

std::int64_t OutlineText::problemsAt(const ObjectRef& object, const Design& design) const {
  if (!counted_) countProblems(design);
  const auto at = problems_.find(keyOf(object));
  return at == problems_.end() ? 0 : at->second;
}

/// Once for a result, when it is first asked for: what is wrong with a device is wrong with its rack too.
void OutlineText::countProblems(const Design& design) const {
  counted_ = true;
  problems_.clear();
  for (const Finding& finding : result_->findings) {
    if (!finding.waiver.empty() || finding.severity == Severity::Info) continue;
    std::set<std::uint64_t> touched;  // a finding counts once for a rack, however many of its links it is about
    const auto touchDevice = [&](Id<Device> id) {
      const Device* device = design.devices.find(id);
      if (!device) return;
      touched.insert(keyOf(ObjectRef::of(id)));
      touched.insert(keyOf(ObjectRef::of(device->rack)));
    };
    for (const ObjectRef& object : finding.objects) {
      if (object.kind == ObjectKind::Rack) touched.insert(keyOf(object));
      if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Cage || object.kind == ObjectKind::Port)
        touchDevice({object.id});
      if (const Module* module = object.kind == ObjectKind::Module ? design.modules.find({object.id}) : nullptr)
        touchDevice(module->device);
      if (const Link* link = object.kind == ObjectKind::Link ? design.links.find({object.id}) : nullptr) {
        touchDevice(link->a);
        touchDevice(link->b);
      }
    }
    for (const std::uint64_t key : touched) ++problems_[key];
  }
}

}  // namespace fabric::ui
