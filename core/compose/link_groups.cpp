// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/link_groups.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fabric {

namespace {

constexpr int mostLinks = 1'000'000;

struct DevicePair {
  Id<Device> a, b;
};

/// What ports are for, most wanted first: a fabric's ports before those of storage and management.
int wish(PortRole role) {
  switch (role) {
  case PortRole::ScaleOut:
  case PortRole::Network: return 0;
  case PortRole::FrontEnd: return 1;
  case PortRole::Management: return 2;
  case PortRole::ScaleUp: return 3;
  }
  return 4;
}

/// Ports of one kind that a device has left.
struct FreePorts {
  std::vector<std::vector<std::uint16_t>> cages;  ///< free ports, by cage
  std::uint8_t portsPerCage = 1;

  std::size_t count() const {
    std::size_t sum = 0;
    for (const auto& cage : cages) sum += cage.size();
    return sum;
  }
  /// Takes so many: untouched cages as a whole if the number fills cages, else in order.
  std::vector<std::uint16_t> take(std::size_t number) {
    std::vector<std::uint16_t> taken;
    for (const bool wholeOnly : {true, false}) {
      if (wholeOnly && number % portsPerCage != 0) continue;
      for (auto& cage : cages) {
        if (wholeOnly && cage.size() != portsPerCage) continue;
        while (!cage.empty() && taken.size() < number) {
          taken.push_back(cage.front());
          cage.erase(cage.begin());
        }
      }
    }
    return taken;
  }
};

class GroupPairer {
 public:
  GroupPairer(const Design& design, const Catalog& catalog, const GroupLinks& request)
      : design_(design), catalog_(catalog), request_(request), shapes_(catalog) {}

  Result<std::vector<PortPair>> run() {
    if (auto sound = check(); !sound) return tl::unexpected(sound.error());
    const auto pairs = devicePairs();
    if (!pairs) return tl::unexpected(pairs.error());
    // Counted first, so that a refusal can say what is needed of a device in all.
    for (const auto& [pair, links] : *pairs) {
      needed_[{pair.a, pair.b}] += links;
      if (needed_.size() > mostLinks) break;
    }
    std::vector<PortPair> ports;
    for (const auto& [pair, links] : *pairs)
      if (auto added = addLinks(pair, links, ports); !added) return tl::unexpected(added.error());
    return ports;
  }

 private:
  using Kind = std::pair<std::uint8_t, std::int64_t>;  // cage group and rate of the port

  Result<> check() const {
    if (request_.a.empty() || request_.b.empty())
      return fail(ErrorCode::InvalidInput, "links", "a side has no devices with network ports", "choose other devices");
    for (const auto* side : {&request_.a, &request_.b})
      for (const Id<Device> id : *side)
        if (!design_.devices.contains(id))
          return fail(ErrorCode::NotFound, "device", "it is not in the design", "select one that is");
    for (const Id<Device> id : request_.a)
      if (std::ranges::find(request_.b, id) != request_.b.end())
        return fail(ErrorCode::Incompatible, name(id), "it is on both sides", "choose two sets without it in both");
    const auto pairs = static_cast<std::int64_t>(request_.a.size()) * static_cast<std::int64_t>(request_.b.size());
    if (request_.number < 1) return fail(ErrorCode::InvalidInput, "number", "at least 1 link is needed");
    if (request_.number > 4096 || pairs > mostLinks)
      return fail(ErrorCode::LimitExceeded, "links", "at most " + std::to_string(mostLinks) + " links are made at once",
                  "link fewer devices at a time");
    return {};
  }

  std::string name(Id<Device> id) const { return design_.devices[id].name; }
  std::uint8_t railOf(Id<Device> id) const { return design_.devices[id].rail; }

  // -------------------------------------------------------------- devices

  using Wanted = std::vector<std::pair<DevicePair, int>>;

  Result<Wanted> devicePairs() {
    switch (request_.pairing) {
    case Pairing::InOrder: return inOrder();
    case Pairing::ByRail: return byRail();
    case Pairing::Spread: return spread();
    case Pairing::AllToAll: break;
    }
    Wanted all;
    for (const Id<Device> a : request_.a)
      for (const Id<Device> b : request_.b) all.push_back({{a, b}, request_.number});
    return all;
  }

  Wanted inOrder() const {
    Wanted pairs;
    const std::size_t countA = request_.a.size(), countB = request_.b.size(), most = std::max(countA, countB);
    for (std::size_t i = 0; i < most; ++i)
      pairs.push_back({{request_.a[i * countA / most], request_.b[i * countB / most]}, request_.number});
    return pairs;
  }

  Wanted spread() const {
    std::map<std::pair<Id<Device>, Id<Device>>, int> counts;
    std::size_t next = 0;
    for (const Id<Device> a : request_.a)
      for (int link = 0; link < request_.number; ++link) ++counts[{a, request_.b[next++ % request_.b.size()]}];
    Wanted pairs;
    for (const Id<Device> a : request_.a)
      for (const Id<Device> b : request_.b)
        if (const auto at = counts.find({a, b}); at != counts.end()) pairs.push_back({{a, b}, at->second});
    return pairs;
  }

  bool haveRails(const std::vector<Id<Device>>& side) const {
    return std::ranges::any_of(side, [&](Id<Device> id) { return railOf(id) != 0; });
  }

  Result<Wanted> byRail() {
    // The side with rails is what the other is dealt to, whichever was named first.
    if (!haveRails(request_.b) && haveRails(request_.a)) {
      std::swap(request_.a, request_.b);
      std::swap(request_.portsA, request_.portsB);
    }
    std::map<std::uint8_t, std::vector<Id<Device>>> rails;
    for (const Id<Device> b : request_.b)
      if (railOf(b) != 0) rails[railOf(b)].push_back(b);
    if (rails.empty())
      return fail(ErrorCode::DoesNotFit, name(request_.b.front()), "neither it nor the others there have a rail",
                  "set rails, or pair in another way");
    Wanted pairs;
    std::map<std::uint8_t, std::size_t> turns;
    for (const Id<Device> a : request_.a) {
      if (railOf(a) != 0 && !rails.contains(railOf(a)))
        return fail(ErrorCode::DoesNotFit, name(a),
                    "the other side has no device of rail " + std::to_string(railOf(a)));
      for (const auto& [rail, devices] : rails) {
        if (railOf(a) != 0 && railOf(a) != rail) continue;
        pairs.push_back({{a, ofRail(a, devices, turns[rail])}, request_.number});
      }
    }
    return pairs;
  }

  /// The device of the same unit, else each in turn.
  Id<Device> ofRail(Id<Device> a, const std::vector<Id<Device>>& devices, std::size_t& turn) const {
    const Id<Group> group = design_.devices[a].group;
    const auto own = std::ranges::find_if(devices, [&](Id<Device> b) { return design_.devices[b].group == group; });
    if (group && own != devices.end()) return *own;
    return devices[turn++ % devices.size()];
  }

  // -------------------------------------------------------------- ports

  Result<> addLinks(const DevicePair& pair, int links, std::vector<PortPair>& ports) {
    const auto& kinds = kindsBetween(pair);
    if (kinds.empty())
      return fail(ErrorCode::Incompatible, name(pair.a) + " to " + name(pair.b), whyNot(pair),
                  "choose other devices or split their cages to match");
    const auto wanted = static_cast<std::size_t>(links);
    for (const auto& [kindA, kindB] : kinds) {
      FreePorts& freeA = freeOf(pair.a, kindA);
      FreePorts& freeB = freeOf(pair.b, kindB);
      if (freeA.count() < wanted || freeB.count() < wanted) continue;
      const auto portsA = freeA.take(wanted), portsB = freeB.take(wanted);
      for (std::size_t i = 0; i < wanted; ++i) ports.push_back({{pair.a, portsA[i]}, {pair.b, portsB[i]}});
      return {};
    }
    const auto& [kindA, kindB] = kinds.front();
    const bool atA = freeOf(pair.a, kindA).count() < wanted;
    return tooFew(atA ? pair.a : pair.b, atA ? pair.b : pair.a);
  }

  /// What the whole request asks of the device against what it had.
  tl::unexpected<Error> tooFew(Id<Device> device, Id<Device> other) {
    int needed = 0;
    std::size_t had = 0;
    for (const auto& [pair, links] : needed_)
      if (pair.first == device || pair.second == device) needed += links;
    for (const auto& [key, ports] : atStart_)
      if (key.first == device) had = std::max(had, ports);
    return fail(ErrorCode::DoesNotFit, name(device),
                "it has " + std::to_string(had) + " free ports that fit " + name(other) + "; " +
                    std::to_string(needed) + " are needed",
                "ask for fewer links, or link fewer devices");
  }

  FreePorts& freeOf(Id<Device> device, Kind kind) {
    const auto key = std::pair{device, kind};
    if (const auto at = free_.find(key); at != free_.end()) return at->second;
    FreePorts free;
    std::vector<std::vector<std::uint16_t>> filled;  // of cages with a module, which a named medium may not suit
    const DeviceShape& shape = shapes_.of(design_, device);
    for (const ShapeCage& cage : shape.cages()) {
      if (cage.group != kind.first || shape.ports()[cage.firstPort].rate.count() != kind.second) continue;
      free.portsPerCage = cage.ports;
      std::vector<std::uint16_t> ports;
      bool hasModule = false;
      for (std::uint16_t port = cage.firstPort; port < cage.firstPort + cage.ports; ++port) {
        const PortRef ref{device, port};
        const PortFacts facts = portFactsOf(design_, catalog_, shapes_, ref);
        hasModule = static_cast<bool>(facts.module);
        if (checkFree(design_, catalog_, shapes_, ref, facts)) ports.push_back(port);
      }
      (hasModule && !request_.policy.empty() ? filled : free.cages).push_back(std::move(ports));
    }
    std::ranges::move(filled, std::back_inserter(free.cages));
    atStart_[key] = free.count();
    return free_.emplace(key, std::move(free)).first->second;
  }

  /// Kinds of ports of the two devices that can be linked, most wanted first. Devices alike share the answer.
  const std::vector<std::pair<Kind, Kind>>& kindsBetween(const DevicePair& pair) {
    const Device& a = design_.devices[pair.a];
    const Device& b = design_.devices[pair.b];
    const auto key = std::tuple(a.type, a.layout, b.type, b.layout);
    if (const auto at = kinds_.find(key); at != kinds_.end()) return at->second;
    struct Found {
      int rank;
      Kind a, b;
    };
    std::vector<Found> found;
    for (const auto& [kindA, portA] : kindsOf(pair.a, request_.portsA))
      for (const auto& [kindB, portB] : kindsOf(pair.b, request_.portsB)) {
        const PortEnd endA = portEndOf(design_, catalog_, shapes_, {pair.a, portA}),
                      endB = portEndOf(design_, catalog_, shapes_, {pair.b, portB});
        const bool joined = endA.portRate == endB.portRate &&
                            std::ranges::any_of(mediaOptions(catalog_, endA, endB),
                                                [](const MediaOption& option) { return bool(option.verdict); });
        if (joined) found.push_back({wish(endA.group.role) + wish(endB.group.role), kindA, kindB});
      }
    std::ranges::stable_sort(found, {}, &Found::rank);
    auto& kinds = kinds_[key];
    for (const Found& f : found) kinds.emplace_back(f.a, f.b);
    return kinds;
  }

  /// The kinds of ports of a device with a port of each.
  std::map<Kind, std::uint16_t> kindsOf(Id<Device> device, const std::string& group) {
    std::map<Kind, std::uint16_t> kinds;
    const DeviceShape& shape = shapes_.of(design_, device);
    for (const ShapeCage& cage : shape.cages())
      if (group.empty() || shape.group(cage).name == group)
        kinds.try_emplace({cage.group, shape.ports()[cage.firstPort].rate.count()}, cage.firstPort);
    return kinds;
  }

  /// Why no ports of the two go together: of the first kinds, in the words of the media rules.
  std::string whyNot(const DevicePair& pair) {
    const auto kindsA = kindsOf(pair.a, request_.portsA), kindsB = kindsOf(pair.b, request_.portsB);
    if (kindsA.empty())
      return request_.portsA.empty() ? "it has no network ports" : "it has no ports named " + request_.portsA;
    if (kindsB.empty())
      return request_.portsB.empty() ? "the other end has no network ports"
                                     : "the other end has no ports named " + request_.portsB;
    const PortEnd a = portEndOf(design_, catalog_, shapes_, {pair.a, kindsA.begin()->second}),
                  b = portEndOf(design_, catalog_, shapes_, {pair.b, kindsB.begin()->second});
    if (a.portRate != b.portRate)
      return "ports of " + toText(a.portRate) + " Gb/s do not meet ports of " + toText(b.portRate) + " Gb/s";
    const auto none = chooseMedia(catalog_, mediaOptions(catalog_, a, b), {}, "auto");
    return none ? "no ports of theirs fit each other" : none.error().what;
  }

  const Design& design_;
  const Catalog& catalog_;
  GroupLinks request_;
  Shapes shapes_;
  std::map<std::pair<Id<Device>, Kind>, FreePorts> free_;
  std::map<std::pair<Id<Device>, Kind>, std::size_t> atStart_;
  std::map<std::pair<Id<Device>, Id<Device>>, int> needed_;
  std::map<std::tuple<Id<DeviceType>, Id<PortLayout>, Id<DeviceType>, Id<PortLayout>>,
           std::vector<std::pair<Kind, Kind>>>
      kinds_;
};

}  // namespace

Result<std::vector<PortPair>> pairPorts(const Design& design, const Catalog& catalog, const GroupLinks& request) {
  return GroupPairer(design, catalog, request).run();
}

Result<> linkGroups(DesignEdit& edit, const Settings& settings, const GroupLinks& request) {
  const auto pairs = pairPorts(edit.design(), edit.catalog(), request);
  if (!pairs) return tl::unexpected(pairs.error());
  return linkPorts(edit, settings, *pairs, request.policy);
}

std::vector<Id<Device>> linkableDevices(const Design& design, const Catalog& catalog,
                                        std::span<const ObjectRef> objects) {
  std::vector<Id<Device>> found;
  std::set<Id<Device>> seen;
  const auto add = [&](Id<Device> id) {
    const Device* device = design.devices.find(id);
    if (device && !catalog[device->type].cages.empty() && seen.insert(id).second) found.push_back(id);
  };
  for (const ObjectRef& object : objects) {
    if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Port || object.kind == ObjectKind::Cage)
      add({object.id});
    if (object.kind != ObjectKind::Rack) continue;
    std::vector<Id<Device>> inside = design.devicesIn({object.id});
    std::ranges::stable_sort(inside, std::ranges::greater{},
                             [&](Id<Device> id) { return design.devices[id].position; });
    std::ranges::for_each(inside, add);
  }
  return found;
}

std::string_view code(Pairing pairing) {
  switch (pairing) {
  case Pairing::InOrder: return "in-order";
  case Pairing::ByRail: return "by-rail";
  case Pairing::Spread: return "spread";
  case Pairing::AllToAll: return "all-to-all";
  }
  return "";
}

}  // namespace fabric
