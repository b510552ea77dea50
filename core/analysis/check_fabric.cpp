// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ports used once, links spread evenly, oversubscription.

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/analysis/checks.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/tiers.h"
#include "core/base/text.h"

namespace fabric {

/// From the tables, not from the index: a file can say anything.
void checkPorts(const CheckInput& in, FindingSet& out) {
  PagedArray<std::uint8_t> used;
  const auto use = [&](Id<Device> device, std::uint16_t port) {
    const SlotRange range = in.design.slotsOf(device);
    if (port >= range.ports)
      return out.add(FindingCode::PortOverflow, {{"ports", std::to_string(range.ports)}},
                     ObjectRef::port(device, port));
    std::uint8_t& seen = used.touch(range.first + port);
    if (seen != 0)
      out.add(FindingCode::PortDoubleUse, {{"reason", "the port carries more than one link"}},
              ObjectRef::port(device, port));
    seen = 1;
  };
  in.design.links.forEach([&](Id<Link>, const Link& link) {
    if (in.stop.stop_requested()) return;
    use(link.a, link.portA);
    use(link.b, link.portB);
  });
}

namespace {

/// Links of one lower switch to the switches above it.
struct Upward {
  std::unordered_map<std::uint32_t, int> links;  // by upper device
};

FindingSet::Values spreadValues(const Fabric& fabric, LinkTier tier, int least, int most, std::size_t fewest,
                                std::size_t many) {
  return {
      {"fabric", fabric.name},        {"tier", std::string(code(tier))},        {"least", std::to_string(least)},
      {"most", std::to_string(most)}, {"fewest_peers", std::to_string(fewest)}, {"most_peers", std::to_string(many)}};
}

}  // namespace

void checkSpread(const CheckInput& in, FindingSet& out) {
  std::map<std::pair<Id<Fabric>, LinkTier>, std::map<Id<Device>, Upward>> tiers;
  in.design.links.forEach([&](Id<Link>, const Link& link) {
    if (in.stop.stop_requested()) return;
    const int rankA = in.tally.classOf(link.a).rank, rankB = in.tally.classOf(link.b).rank;
    const LinkTier tier = tierOf(rankA, rankB, Topology::Custom, true);
    if (tier != LinkTier::LeafSpine && tier != LinkTier::SpineCore) return;
    const Id<Device> lower = rankA < rankB ? link.a : link.b, upper = rankA < rankB ? link.b : link.a;
    ++tiers[{link.fabric, tier}][lower].links[upper.value];
  });
  for (const auto& [key, lowers] : tiers) {
    int least = 1 << 30, most = 0;
    std::size_t fewest = ~std::size_t{0}, many = 0;
    for (const auto& [device, upward] : lowers) {
      fewest = std::min(fewest, upward.links.size());
      many = std::max(many, upward.links.size());
      for (const auto& [upper, count] : upward.links) {
        least = std::min(least, count);
        most = std::max(most, count);
      }
    }
    if (least == most && fewest == many) continue;
    // Those that differ from the fullest spread are named.
    std::vector<ObjectRef> objects;
    for (const auto& [device, upward] : lowers) {
      const bool uneven = std::ranges::any_of(upward.links, [&](const auto& pair) { return pair.second != most; });
      if (uneven || upward.links.size() != many) objects.push_back(ObjectRef::of(device));
    }
    out.add(FindingCode::SpreadUneven, rule(FindingCode::SpreadUneven).severity,
            spreadValues(in.design.fabrics[key.first], key.second, least, most, fewest, many), objects);
  }
}

void checkOversubscription(const CheckInput& in, FindingSet& out) {
  in.design.fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) {
    const std::int64_t limit = fabric.kind == FabricKind::Compute ? 1000 : 3000;
    std::array<std::int64_t, 2> worst{};  // leaves, spines
    in.tally.forEachSwitch(id, [&](const DeviceClass& klass, const SwitchLoad& load) {
      if (klass.role != DeviceRole::Leaf && klass.role != DeviceRole::Spine) return;
      std::int64_t& most = worst[klass.role == DeviceRole::Leaf ? 0 : 1];
      most = std::max(most, ratioThousandths(load.down, load.up));
    });
    for (std::size_t i = 0; i < worst.size(); ++i)
      if (worst[i] > limit)
        out.add(FindingCode::OversubscriptionHigh,
                {{"at", i == 0 ? "leaf" : "spine"},
                 {"limit", formatDecimal(limit, 1000)},
                 {"ratio", formatDecimal(worst[i], 1000)}},
                ObjectRef::of(id));
  });
}

}  // namespace fabric
