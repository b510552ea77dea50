// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/scale_up.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/analysis/joined_devices.h"
#include "core/base/divide.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

bool isCopper(Technology technology) {
  return technology == Technology::Dac || technology == Technology::Acc || technology == Technology::Aec ||
         technology == Technology::Cpc;
}

}  // namespace

std::int64_t ScaleUpDomains::gigabytesPerSecond(const Catalog& catalog) const {
  return accelerators * catalog[system].scaleUpGigabytesPerSecond;
}

std::int64_t namedGigabytesPerSecond(std::int64_t gigabytes) {
  return gigabytes < 100'000 ? gigabytes : (gigabytes + 5'000) / 10'000 * 10'000;
}

std::vector<ScaleUpDomains> scaleUpDomains(const Design& design, const Catalog& catalog) {
  const auto isScaleUp = [&](Id<Fabric> id) {
    const Fabric* row = design.fabrics.find(id);
    return row && row->kind == FabricKind::ScaleUp;
  };
  std::map<Id<Fabric>, JoinedDevices> joins;
  std::set<std::pair<Id<Fabric>, Id<Device>>> members;
  design.links.forEach([&](Id<Link>, const Link& link) {
    if (!isScaleUp(link.fabric)) return;
    joins.try_emplace(link.fabric, design.devices.idLimit()).first->second.join(link.a.value, link.b.value);
    for (const Id<Device> end : {link.a, link.b}) members.emplace(link.fabric, end);
  });
  std::map<std::pair<Id<Fabric>, std::uint32_t>, ScaleUpDomains> joined;
  const auto domainOf = [&](Id<Fabric> fabric, Id<Device> device) -> ScaleUpDomains& {
    return joined[{fabric, joins.at(fabric).rootOf(device.value)}];
  };
  std::set<Id<Device>> inFabric;
  for (const auto& [fabric, id] : members) {
    const Device& device = design.devices[id];
    const DeviceType& type = catalog[device.type];
    ScaleUpDomains& domain = domainOf(fabric, id);
    domain.fabric = fabric;
    domain.domains = 1;
    domain.pairsKnown = true;
    if (type.kind == DeviceKind::Switch) {
      ++domain.switches;
      continue;
    }
    inFabric.insert(id);
    ++domain.systems;
    domain.accelerators += type.accelerators;
    if (!domain.system || device.type < domain.system) domain.system = device.type;
  }
  Shapes shapes(catalog);
  design.links.forEach([&](Id<Link>, const Link& link) {
    if (!isScaleUp(link.fabric)) return;
    ScaleUpDomains& domain = domainOf(link.fabric, link.a);
    ++domain.links;
    if (!isCopper(catalog[design.cables[link.cable].type].technology)) return;
    ++domain.copperLinks;
    domain.copperPairs += 2 * shapes.of(design, link.a).ports()[link.portA].lanes;
  });
  std::vector<ScaleUpDomains> list;
  const auto add = [&](const ScaleUpDomains& domain) {
    const auto same = std::ranges::find_if(list, [&](ScaleUpDomains other) {
      other.domains = domain.domains;
      return other == domain;
    });
    if (same == list.end()) list.push_back(domain);
    else same->domains += domain.domains;
  };
  for (const auto& [key, domain] : joined)
    if (domain.accelerators > 0) add(domain);
  std::map<Id<DeviceType>, std::int64_t> inside;
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    const DeviceType& type = catalog[device.type];
    if (type.accelerators > 0 && type.scaleUpGigabytesPerSecond > 0 && !inFabric.contains(id)) ++inside[device.type];
  });
  for (const auto& [id, systems] : inside) {
    const DeviceType& type = catalog[id];
    const auto most = std::max<std::int64_t>(type.accelerators, type.scaleUpDomain);
    ScaleUpDomains domain;
    domain.system = id;
    domain.systems = std::min(systems, most / type.accelerators);
    domain.accelerators = domain.systems * type.accelerators;
    domain.domains = ceilDiv(systems, domain.systems);
    list.push_back(domain);
  }
  return list;
}

}  // namespace fabric
