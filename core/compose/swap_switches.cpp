// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/swap_switches.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "core/catalog/fit.h"
#include "core/compose/link_ports.h"
#include "core/compose/replace.h"

namespace fabric {

namespace {

using DevicePort = std::pair<Id<Device>, std::uint16_t>;

/// A link that is taken off and made again.
struct SwapLink {
  PortRef a, b;
  Id<Fabric> fabric;
  bool ofTier = false;
  Length fixedLength;
  Id<TransceiverType> farModule;  ///< at the end that is not replaced
};

/// Ports of one rate that switches need, in the order of their ports.
struct PortsNeeded {
  DataRate rate;
  int all = 0, linked = 0;  ///< the most of a switch
};

/// How a candidate runs its cages to have the ports: splits, and which group.
std::optional<std::vector<CageSplit>> splitsFor(const DeviceType& type, std::size_t group,
                                                const std::vector<PortsNeeded>& needed) {
  std::uint16_t firstCage = 0;
  for (std::size_t g = 0; g < group; ++g) firstCage += type.cages[g].cages;
  const CageGroup& cages = type.cages[group];
  const auto portsAt = [&](DataRate rate) -> int {
    if (rate == cages.portRate) return cages.portsPerCage;
    const DataRate whole = cages.portRate * cages.portsPerCage;
    if (rate.count() <= 0 || whole.count() % rate.count() != 0) return 0;
    const std::int64_t ports = whole.count() / rate.count();
    return ports <= cages.maximumPortsPerCage ? static_cast<int>(ports) : 0;
  };
  std::vector<CageSplit> splits;
  int used = 0;
  for (const PortsNeeded& need : needed) {
    const int ports = portsAt(need.rate);
    if (ports == 0) return std::nullopt;
    const int wanted = (need.linked + ports - 1) / ports;
    const int taken = needed.size() == 1 ? std::max<int>(wanted, cages.cages) : wanted;
    if (used + taken > cages.cages) return std::nullopt;
    splits.push_back({static_cast<std::uint16_t>(firstCage + used), static_cast<std::uint16_t>(taken),
                      static_cast<std::uint8_t>(ports), need.rate});
    used += taken;
  }
  const bool asDelivered = splits.size() == 1 && splits.front().portRate == cages.portRate;
  if (asDelivered) splits.clear();
  return splits;
}

class SwitchSwapper {
 public:
  SwitchSwapper(const Design& base, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                const Settings& settings, const SwapRequest& request)
      : base_(base), catalog_(catalog), ids_(ids), settings_(settings), request_(request), shapes_(*catalog) {}

  Result<SwappedDesign> run() {
    gather();
    const Id<DeviceType> old = base_.devices[request_.switches.front()].type;
    std::optional<Error> first;
    for (const Choice& choice : choices(old))
      // With the modules that are plugged at the far ends, or else without.
      for (const bool keepFar : {true, false}) {
        auto swapped = attempt(old, choice, keepFar);
        if (swapped) return swapped;
        if (first) continue;
        first = swapped.error();
        first->place = (*catalog_)[choice.type].part.model + " in the place of " + (*catalog_)[old].part.model + ": " +
                       first->place;
      }
    if (first) return tl::unexpected(*std::move(first));
    return nothing((*catalog_)[old]);
  }

 private:
  struct Choice {
    Id<DeviceType> type;
    std::size_t group = 0;
    std::vector<CageSplit> splits;
  };

  // -------------------------------------------------------------- what is there

  void gather() {
    for (const Id<Device> id : request_.switches) replaced_.emplace(id, Id<Device>{});
    std::map<Id<Link>, bool> ofTier;
    for (const Id<Link> id : request_.links) ofTier.emplace(id, true);
    std::map<Id<Link>, bool> seen;
    for (const Id<Device> id : request_.switches) {
      const DeviceShape& shape = shapes_.of(base_, id);
      std::map<DataRate, PortsNeeded> counts;
      std::vector<DataRate> order;
      for (std::uint16_t port = 0; port < shape.ports().size(); ++port) {
        if (shape.groupOfPort(port).role != PortRole::Network) continue;
        const DataRate rate = shape.ports()[port].rate;
        if (!counts.contains(rate)) order.push_back(rate);
        PortsNeeded& need = counts[rate];
        need.rate = rate;
        ++need.all;
        const Id<Link> link = base_.linkAt(id, port);
        if (!link) continue;
        ++need.linked;
        if (seen.emplace(link, true).second) take(link, ofTier.contains(link));
      }
      for (const DataRate rate : order) {
        if (counts[rate].linked == 0) continue;
        const auto at = std::ranges::find(needed_, rate, &PortsNeeded::rate);
        PortsNeeded& most = at == needed_.end() ? needed_.emplace_back(PortsNeeded{rate, 0, 0}) : *at;
        most.all = std::max(most.all, counts[rate].all);
        most.linked = std::max(most.linked, counts[rate].linked);
      }
    }
  }

  void take(Id<Link> id, bool ofTier) {
    const Link& link = base_.links[id];
    SwapLink taken{
        {link.a, link.portA}, {link.b, link.portB}, link.fabric, ofTier, base_.cables[link.cable].fixedLength, {}};
    for (const PortRef& end : {taken.a, taken.b})
      if (!replaced_.contains(end.device)) taken.farModule = moduleTypeAt(base_, end);
    links_.push_back(taken);
    taken_.push_back(id);
  }

  Id<TransceiverType> moduleTypeAt(const Design& design, PortRef port) {
    const Id<Module> module = design.moduleIn(port.device, shapes_.of(design, port.device).ports()[port.port].cage);
    return module ? design.modules[module].type : Id<TransceiverType>{};
  }

  // -------------------------------------------------------------- what could be

  /// Types that have the ports, best first.
  std::vector<Choice> choices(Id<DeviceType> old) const {
    const DeviceType& before = (*catalog_)[old];
    using Rank = std::tuple<bool, Availability, int, bool, std::size_t>;
    std::vector<std::pair<Rank, Choice>> found;
    const auto all = catalog_->all<DeviceType>();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const DeviceType& type = all[i];
      const auto id = catalog_->find<DeviceType>(type.part.id);
      if (id == old || type.kind != DeviceKind::Switch || type.independentSwitches != before.independentSwitches ||
          type.part.availability() == Availability::Obsolete)
        continue;
      for (std::size_t g = 0; g < type.cages.size(); ++g) {
        const CageGroup& group = type.cages[g];
        if (!servesBy(type, group, request_.technology) || !sharesProtocol(before, group)) continue;
        auto splits = splitsFor(type, g, needed_);
        if (!splits) continue;
        const int ports = group.cages * group.portsPerCage;
        found.push_back(
            {{type.part.vendor != before.part.vendor, type.part.availability(), ports, !type.part.price.amount, i},
             {id, g, *std::move(splits)}});
      }
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    std::vector<Choice> list;
    for (auto& [rank, choice] : found) list.push_back(std::move(choice));
    return list;
  }

  static bool sharesProtocol(const DeviceType& before, const CageGroup& group) {
    return std::ranges::any_of(before.cages, [&](const CageGroup& old) {
      return old.role == PortRole::Network && old.protocols.shares(group.protocols);
    });
  }

  Result<SwappedDesign> nothing(const DeviceType& old) const {
    std::string ports;
    for (const PortsNeeded& need : needed_)
      ports +=
          (ports.empty() ? "" : " and ") + std::to_string(need.linked) + " ports of " + toText(need.rate) + " Gb/s";
    std::string models;
    for (const DeviceType& type : catalog_->all<DeviceType>())
      for (const CageGroup& group : type.cages)
        if (livesInSwitch(request_.technology) && type.kind == DeviceKind::Switch &&
            servesBy(type, group, request_.technology))
          models += (models.empty() ? "" : ", ") + type.part.model + " (" + std::to_string(group.cages) + " x " +
                    toText(group.portRate) + " Gb/s)";
    return fail(ErrorCode::DoesNotFit, old.part.model,
                "no " + std::string(code(request_.technology)) + " switch of the catalog has " + ports +
                    " of its protocol",
                models.empty() ? "choose another technology" : "there are " + models);
  }

  // -------------------------------------------------------------- trying one

  Result<SwappedDesign> attempt(Id<DeviceType> old, const Choice& choice, bool keepFar) {
    DesignEdit edit(base_, catalog_, ids_);
    for (const Id<Link> link : taken_)
      if (auto gone = edit.disconnect(link); !gone) return tl::unexpected(gone.error());
    if (!keepFar)
      if (auto cleared = clearFarCages(edit); !cleared) return tl::unexpected(cleared.error());
    int moved = 0;
    if (auto put = putInPlace(edit, choice, moved); !put) return tl::unexpected(put.error());
    if (auto linked = relink(edit, choice); !linked) return tl::unexpected(linked.error());
    SwappedDesign done{std::move(edit).finish(),
                       {old, choice.type, static_cast<int>(request_.switches.size()), 0, 0, moved}};
    done.swap.links = static_cast<int>(links_.size());
    done.swap.linksKeptFar = keepFar ? keptFar(done.design) : 0;
    return done;
  }

  /// Modules at the far ends that no link needs now.
  Result<> clearFarCages(DesignEdit& edit) {
    for (const SwapLink& link : links_)
      for (const PortRef& end : {link.a, link.b}) {
        if (replaced_.contains(end.device)) continue;
        const DeviceShape& shape = edit.shapes().of(edit.design(), end.device);
        const std::uint16_t at = shape.ports()[end.port].cage;
        const ShapeCage& cage = shape.cages()[at];
        const Id<Module> module = edit.design().moduleIn(end.device, at);
        bool inUse = !module;
        for (std::uint16_t port = cage.firstPort; port < cage.firstPort + cage.ports; ++port)
          inUse = inUse || edit.design().linkAt(end.device, port);
        if (inUse) continue;
        if (auto gone = edit.unplug(module); !gone) return gone;
      }
    return {};
  }

  /// Each where the old one stood; where it is too high for that, elsewhere in its rack.
  Result<> putInPlace(DesignEdit& edit, const Choice& choice, int& moved) {
    std::vector<Device> devices;
    for (const auto& [id, made] : replaced_) {
      devices.push_back(edit.design().devices[id]);
      if (auto removed = edit.removeDevice(id); !removed) return removed;
    }
    Id<PortLayout> layout;
    if (!choice.splits.empty()) {
      const auto like = layoutLike(edit, {choice.type, choice.splits});
      if (!like) return tl::unexpected(like.error());
      layout = *like;
    }
    std::size_t next = 0;
    for (auto& [id, made] : replaced_) {
      Device& device = devices[next++];
      device.type = choice.type;
      device.layout = layout;
      auto put = edit.addDevice(device);
      if (!put) {
        const auto free = edit.freePosition(device.rack, choice.type, 1, device.face);
        if (!free) return tl::unexpected(free.error());
        device.position = *free;
        put = edit.addDevice(device);
        ++moved;
      }
      if (!put) return tl::unexpected(put.error());
      made = *put;
    }
    return {};
  }

  /// Makes all links again, tier by tier.
  Result<> relink(DesignEdit& edit, const Choice& choice) {
    std::map<std::pair<Id<Fabric>, bool>, std::vector<PortPair>> pairs;
    for (const SwapLink& link : links_) {
      const auto a = portNow(edit, link.a, choice), b = portNow(edit, link.b, choice);
      if (!a) return tl::unexpected(a.error());
      if (!b) return tl::unexpected(b.error());
      pairs[{link.fabric, link.ofTier}].push_back({*a, *b});
    }
    for (const auto& [key, list] : pairs)
      if (auto linked = linkPorts(edit, settings_, list, key.second ? request_.policy : std::string_view{}, key.first);
          !linked)
        return linked;
    for (const SwapLink& link : links_) {
      if (link.fixedLength <= Length{}) continue;
      const PortRef end = *portNow(edit, link.a, choice);
      const Id<Cable> cable = edit.design().links[edit.design().linkAt(end.device, end.port)].cable;
      if (auto set = edit.setCable(cable, {edit.design().cables[cable].type, link.fixedLength}); !set) return set;
    }
    return {};
  }

  /// The port that takes the place of this one: the same in the count of its rate where the new switch has as many,
  /// else the next free one.
  Result<PortRef> portNow(DesignEdit& edit, PortRef old, const Choice& choice) {
    const auto at = replaced_.find(old.device);
    if (at == replaced_.end()) return old;
    const auto known = ports_.find({at->second, old.port});
    if (known != ports_.end()) return PortRef{at->second, known->second};
    mapPorts(edit, old.device, at->second, choice);
    const auto mapped = ports_.find({at->second, old.port});
    if (mapped == ports_.end())
      return fail(ErrorCode::DoesNotFit, edit.design().devices[at->second].name,
                  (*catalog_)[choice.type].part.model + " has too few ports");
    return PortRef{at->second, mapped->second};
  }

  void mapPorts(DesignEdit& edit, Id<Device> before, Id<Device> after, const Choice& choice) {
    const DeviceShape& old = shapes_.of(base_, before);
    const DeviceShape& now = edit.shapes().of(edit.design(), after);
    for (const PortsNeeded& need : needed_) {
      std::vector<std::uint16_t> from, linked, to;
      for (std::uint16_t port = 0; port < old.ports().size(); ++port) {
        if (old.groupOfPort(port).role != PortRole::Network || old.ports()[port].rate != need.rate) continue;
        from.push_back(port);
        if (base_.linkAt(before, port)) linked.push_back(port);
      }
      for (std::uint16_t port = 0; port < now.ports().size(); ++port)
        if (now.cages()[now.ports()[port].cage].group == choice.group && now.ports()[port].rate == need.rate)
          to.push_back(port);
      const std::vector<std::uint16_t>& order = from.size() <= to.size() ? from : linked;
      for (std::size_t i = 0; i < order.size() && i < to.size(); ++i) ports_[{after, order[i]}] = to[i];
    }
  }

  int keptFar(const Design& design) {
    int kept = 0;
    Shapes shapes(*catalog_);
    for (const SwapLink& link : links_)
      for (const PortRef& end : {link.a, link.b})
        if (link.farModule && !replaced_.contains(end.device)) {
          const Id<Module> now = design.moduleIn(end.device, shapes.of(design, end.device).ports()[end.port].cage);
          kept += now && design.modules[now].type == link.farModule;
        }
    return kept;
  }

  const Design& base_;
  std::shared_ptr<const Catalog> catalog_;
  IdSource& ids_;
  const Settings& settings_;
  const SwapRequest& request_;
  Shapes shapes_;
  std::map<Id<Device>, Id<Device>> replaced_;  ///< by the one that was there
  std::vector<SwapLink> links_;
  std::vector<Id<Link>> taken_;
  std::vector<PortsNeeded> needed_;
  std::map<DevicePort, std::uint16_t> ports_;  ///< of the new switch, by itself and the port of the old one
};

}  // namespace

bool servesBy(const DeviceType& type, const CageGroup& group, Technology technology) {
  if (group.role != PortRole::Network) return false;
  if (livesInSwitch(technology)) return group.cage == CageType::FixedFibre && type.technology == technology;
  return takesModules(group.cage);
}

Result<SwappedDesign> swapSwitches(const Design& base, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                                   const Settings& settings, const SwapRequest& request) {
  return SwitchSwapper(base, catalog, ids, settings, request).run();
}

}  // namespace fabric
