// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/link_ways.h"

#include <algorithm>
#include <array>

#include "core/analysis/tiers.h"

namespace fabric {

namespace {

constexpr std::size_t mostKnown = 256;

/// The branches of a splitter's head that share a plug with this port; 1 where the cable has one far end.
int branchesOf(const CableType& cable) { return cable.bEnds; }

/// The splitter whose head holds this port and that has a branch left.
Id<Cable> spareAt(const Design& design, const Catalog& catalog, PortRef port, const ShapeCage& cage,
                  std::uint8_t inCage) {
  for (std::uint8_t other = 0; other < cage.ports; ++other) {
    const auto number = static_cast<std::uint16_t>(cage.firstPort + other);
    const Id<Link> id = other == inCage ? Id<Link>{} : design.linkAt(port.device, number);
    if (!id) continue;
    const Link& link = design.links[id];
    const int branches = branchesOf(catalog[design.cables[link.cable].type]);
    const bool head = link.a == port.device && link.portA == number;
    if (branches < 2 || !head || other / branches != inCage / branches) continue;
    if (design.linksOf(link.cable) < branches) return link.cable;
  }
  return {};
}

Verdict cageHolds(const Catalog& catalog, Id<TransceiverType> module) {
  return {"fit.cage", "the cage holds " + catalog[module].part.model, "the design", {}};
}

/// What is in one cage already against what the option puts there.
Verdict goesWith(const Catalog& catalog, const PortFacts& facts, Id<TransceiverType> module, Id<CableType> cable) {
  if (facts.module && module != facts.module) return cageHolds(catalog, facts.module);
  if (facts.neighbourCable && cable) return sameOnBothPorts(catalog[facts.neighbourCable], catalog[cable]);
  return {};
}

Length neededFor(const RouteTable& routes, const Catalog& catalog, const PortPair& pair, Id<CableType> cable) {
  const std::int32_t length = routes.millimetres(pair.a.device, pair.b.device, loopKind(catalog[cable].technology));
  return Length::millimetres(std::max(0, length));
}

}  // namespace

PortEnd portEndOf(const Design& design, const Catalog& catalog, Shapes& shapes, PortRef port) {
  const Device& device = design.devices[port.device];
  const DeviceShape& shape = shapes.of(design, device);
  const ShapePort& at = shape.ports()[port.port];
  const ShapeCage& cage = shape.cages()[at.cage];
  return portEnd(catalog, catalog[device.type], shape.group(cage), cage.ports, at.rate);
}

PortFacts portFactsOf(const Design& design, const Catalog& catalog, Shapes& shapes, PortRef port) {
  const DeviceShape& shape = shapes.of(design, port.device);
  const ShapePort& at = shape.ports()[port.port];
  const ShapeCage& cage = shape.cages()[at.cage];
  PortFacts facts;
  facts.end = portEndOf(design, catalog, shapes, port);
  facts.cage = at.cage;
  facts.inCage = static_cast<std::uint8_t>(at.number - 1);
  facts.link = design.linkAt(port.device, port.port);
  if (const Id<Module> module = design.moduleIn(port.device, at.cage)) facts.module = design.modules[module].type;
  for (std::uint16_t other = cage.firstPort; other < cage.firstPort + cage.ports; ++other)
    if (const Id<Link> link = other == port.port ? Id<Link>{} : design.linkAt(port.device, other))
      facts.neighbourCable = design.cables[design.links[link].cable].type;
  if (facts.neighbourCable) facts.spare = spareAt(design, catalog, port, cage, facts.inCage);
  return facts;
}

Result<> checkFree(const Design& design, const Catalog& catalog, Shapes& shapes, PortRef port, const PortFacts& facts) {
  const std::string name = portLabel(design, shapes, port.device, port.port);
  if (facts.link) {
    const Link& link = design.links[facts.link];
    const bool isA = link.a == port.device && link.portA == port.port;
    const std::string far =
        isA ? portLabel(design, shapes, link.b, link.portB) : portLabel(design, shapes, link.a, link.portA);
    return fail(ErrorCode::PortInUse, name, "the port carries a link to " + far, "disconnect it first");
  }
  const bool fixedEnd = facts.neighbourCable && catalog[facts.neighbourCable].technology != Technology::Fibre;
  if (fixedEnd && !facts.spare)
    return fail(ErrorCode::PortInUse, name,
                "its cage holds the plug of a " + std::string(code(catalog[facts.neighbourCable].technology)) +
                    " cable",
                "change the medium of the neighbouring link first");
  return {};
}

std::string_view policyBetween(const Design& design, const Catalog& catalog, const Settings& settings, Id<Device> a,
                               Id<Device> b) {
  // Only tiers between ranks have a policy of the project: the fabric does not matter.
  switch (tierBetween(design, catalog, {}, a, b)) {
  case LinkTier::HostLeaf: return settings.media.hostLeaf;
  case LinkTier::LeafSpine: return settings.media.leafSpine;
  case LinkTier::SpineCore: return settings.media.spineCore;
  default: break;
  }
  return "auto";
}

MediaFilter filterFor(const Catalog& catalog, const PortFacts& a, const PortFacts& b, CageFill fill) {
  return [&catalog, a, b, fill](const MediaOption& option) -> Verdict {
    if (Verdict verdict = goesWith(catalog, a, option.moduleA, option.cable); !verdict) return verdict;
    if (Verdict verdict = goesWith(catalog, b, option.moduleB, option.cable); !verdict) return verdict;
    if (option.linksPerCable == 1 || fill == CageFill::Whole) return {};
    const std::string both = "the cable serves " + std::to_string(option.linksPerCable) + " ports of a cage together";
    if (fill == CageFill::Straight) return {"fit.ports", both, "the design", {}};
    if (option.linksPerPlugA > 1 && option.linksPerPlugB > 1)
      return {"fit.ports", both + ", and not all of them are linked", "the design", {}};
    return {};
  };
}

TierEnd tierEndOf(const Design& design, Id<Device> device, const PortFacts& facts) {
  return {design.devices[device].type, facts.end.group, facts.end.portsPerCage, facts.end.portRate};
}

// ---------------------------------------------------------------- ways

LinkWays::LinkWays(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings)
    : design_(design), catalog_(std::move(catalog)), settings_(settings), shapes_(*catalog_),
      routes_(RouteTable::onDemand(design_, *catalog_, settings.routes)) {}

Result<LinkWay> LinkWays::way(const PortPair& pair, std::string_view policy) {
  if (pair.a == pair.b)
    return fail(ErrorCode::Incompatible, portLabel(design_, shapes_, pair.a.device, pair.a.port),
                "a port cannot be linked to itself");
  const PortFacts a = facts(pair.a), b = facts(pair.b);
  if (auto free = checkFree(design_, *catalog_, shapes_, pair.a, a); !free) return tl::unexpected(free.error());
  if (auto free = checkFree(design_, *catalog_, shapes_, pair.b, b); !free) return tl::unexpected(free.error());
  if (pair.a.device == pair.b.device && a.cage == b.cage)
    return fail(ErrorCode::Incompatible, portLabel(design_, shapes_, pair.b.device, pair.b.port),
                "both ports are in one cage", "choose a port of another cage");
  Key key{a.end,         b.end,         a.module, b.module, a.neighbourCable,   b.neighbourCable,
          pair.a.device, pair.b.device, a.spare,  b.spare,  std::string(policy)};
  const auto at = std::ranges::find(known_, key, [](const auto& entry) -> const Key& { return entry.first; });
  if (at != known_.end()) return at->second;
  if (known_.size() >= mostKnown) known_.clear();
  const std::string_view named =
      policy.empty() ? policyBetween(design_, *catalog_, settings_, pair.a.device, pair.b.device) : policy;
  auto found = a.spare || b.spare ? onSpare(pair, a, b) : fresh(pair, a, b, named);
  return known_.emplace_back(std::move(key), std::move(found)).second;
}

Result<LinkWay> LinkWays::fresh(const PortPair& pair, const PortFacts& a, const PortFacts& b, std::string_view policy) {
  Tier tier;
  tier.endA = tierEndOf(design_, pair.a.device, a);
  tier.endsB = {tierEndOf(design_, pair.b.device, b)};
  tier.links = {{pair.a.device, pair.b.device, 0, 0, pair.a.port, pair.b.port, a.cage, b.cage, a.inCage, b.inCage, 0}};
  tier.cagesA = tier.cagesB = 1;
  const std::string place = portLabel(design_, shapes_, pair.a.device, pair.a.port) + " to " +
                            portLabel(design_, shapes_, pair.b.device, pair.b.port);
  Result<TierMedia> media = fail(ErrorCode::DoesNotFit, place, "");
  for (const CageFill fill : {CageFill::Straight, CageFill::Branches}) {
    media = chooseTierMedia(*catalog_, tier, routes_, policy, place, filterFor(*catalog_, a, b, fill));
    if (media) break;
  }
  if (!media) return tl::unexpected(media.error());
  LinkWay way;
  way.option = media->options[media->choice.front()];
  way.length = neededFor(routes_, *catalog_, pair, way.option.cable);
  return way;
}

/// On the free branch of a splitter that is there: its cable and its modules are given.
Result<LinkWay> LinkWays::onSpare(const PortPair& pair, const PortFacts& a, const PortFacts& b) const {
  const PortFacts& head = a.spare ? a : b;
  const PortFacts& tail = a.spare ? b : a;
  const PortRef headPort = a.spare ? pair.a : pair.b;
  Shapes shapes(*catalog_);
  const std::string place = portLabel(design_, shapes, headPort.device, headPort.port);
  if (tail.spare) return fail(ErrorCode::Incompatible, place, "a splitter leads from both ends", "choose another port");
  const Id<CableType> type = design_.cables[head.spare].type;
  const std::string name = (*catalog_)[type].part.model;
  for (MediaOption& option : mediaOptions(*catalog_, a.end, b.end)) {
    const Id<TransceiverType> headModule = a.spare ? option.moduleA : option.moduleB;
    const Id<TransceiverType> tailModule = a.spare ? option.moduleB : option.moduleA;
    const bool headFits = option.reversed != static_cast<bool>(a.spare) && headModule == head.module;
    if (!option.verdict || option.cable != type || !headFits || !goesWith(*catalog_, tail, tailModule, type)) continue;
    const Length needed = neededFor(routes_, *catalog_, pair, type);
    if (needed > option.reach)
      return fail(ErrorCode::DoesNotFit, place,
                  "the free branch of " + name + " reaches " + toText(option.reach) + " m, the link needs " +
                      toText(needed) + " m");
    return LinkWay{std::move(option), needed, head.spare};
  }
  return fail(ErrorCode::Incompatible, place, "the port is on a branch of " + name + ", which does not fit there",
              "choose another port");
}

}  // namespace fabric
