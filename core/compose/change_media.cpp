// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/change_media.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/analysis/link_margins.h"
#include "core/analysis/reach.h"
#include "core/compose/link_ways.h"
#include "core/compose/rewire.h"

namespace fabric {

namespace {

/// The way a link is made now.
struct Made {
  Id<CableType> cable;
  Id<TransceiverType> moduleA, moduleB;  ///< with engines

  Id<TransceiverType> module() const { return moduleA ? moduleA : moduleB; }
  bool operator==(const Made&) const = default;
};

Made madeOf(const Design& design, const Catalog& catalog, Shapes& shapes, const Link& link) {
  return {design.cables[link.cable].type, opticsAt(design, catalog, shapes, link.a, link.portA),
          opticsAt(design, catalog, shapes, link.b, link.portB)};
}

/// Whether both ends, or the cable between them, are of the technology or part.
bool isMadeBy(const Made& made, const Catalog& catalog, std::string_view policy) {
  const CableType& cable = catalog[made.cable];
  if (cable.part.id == policy) return true;
  if (cable.technology != Technology::Fibre) return code(cable.technology) == policy;
  const auto isOf = [&](Id<TransceiverType> id) {
    return id && (code(catalog[id].technology) == policy || catalog[id].part.id == policy);
  };
  return isOf(made.moduleA) && isOf(made.moduleB);
}

/// Links between ports of the same two kinds.
struct Kind {
  PortEnd a, b;
  std::string_view policy;
  std::vector<Id<Link>> links;
};

class MediaChanger {
 public:
  MediaChanger(DesignEdit& edit, const Settings& settings)
      : edit_(edit), settings_(settings),
        routes_(RouteTable::onDemand(edit.design(), edit.catalog(), settings.routes)) {}

  Result<std::vector<MediaChange>> name(std::span<const Id<Link>> links, std::string_view partId) {
    const auto all = linksSharingCages(design(), edit_.shapes(), links);
    const auto kinds = kindsOf(all);
    for (const Kind& kind : kinds) {
      const auto option = choose(kind, partId);
      if (!option) return tl::unexpected(option.error());
      if (auto done = applyToKind(edit_, kind.links, *option); !done) return tl::unexpected(done.error());
    }
    return changes();
  }

  Result<ConvertedLinks> convert(std::span<const Id<Link>> links, std::string_view policy) {
    if (auto known = checkPolicy(catalog(), policy); !known) return tl::unexpected(known.error());
    return byCluster(links, [&](std::span<const Id<Link>> cluster) -> Result<std::optional<MediaOption>> {
      const auto isAlready = [&](Id<Link> id) { return isMadeBy(madeOf(id), catalog(), policy); };
      if (std::ranges::all_of(cluster, isAlready)) return std::optional<MediaOption>{};
      return wayFor(cluster, policy).map([](const MediaOption& way) { return std::optional(way); });
    });
  }

  Result<ConvertedLinks> fix(std::span<const Id<Link>> links) {
    return byCluster(links, [&](std::span<const Id<Link>> cluster) -> Result<std::optional<MediaOption>> {
      const Link& link = design().links[cluster.front()];
      auto way = wayFor(cluster, policyBetween(design(), catalog(), settings_, link.a, link.b));
      if (!way) way = wayFor(cluster, "auto");
      return way.map([](const MediaOption& found) { return std::optional(found); });
    });
  }

  std::vector<MediaChange> mend(std::span<const Id<Link>> links) {
    std::vector<Id<Link>> over;
    std::ranges::copy_if(links, std::back_inserter(over), [&](Id<Link> id) { return isOver(id); });
    if (over.empty()) return {};
    for (const Kind& kind : kindsOf(linksSharingCages(design(), edit_.shapes(), over))) {
      const auto option = choose(kind, kind.policy, Only::Straight);
      if (option) (void)applyToKind(edit_, kind.links, *option);
    }
    return changes();
  }

 private:
  const Design& design() const { return edit_.design(); }
  const Catalog& catalog() const { return edit_.catalog(); }

  Made madeOf(Id<Link> id) { return fabric::madeOf(design(), catalog(), edit_.shapes(), design().links[id]); }

  Length lengthOf(Id<Link> id, LoopKind loops) const {
    const Link& link = design().links[id];
    return std::max(Length::millimetres(std::max(0, routes_.millimetres(link.a, link.b, loops))),
                    design().cables[link.cable].fixedLength);
  }

  /// Gives links that share cages the way that `choose` finds for them, none where they have it already.
  template <class Choose>
  Result<ConvertedLinks> byCluster(std::span<const Id<Link>> links, Choose&& chooseWay) {
    ConvertedLinks result;
    std::set<Id<Link>> seen;
    for (const Id<Link> first : links) {
      if (seen.contains(first)) continue;
      const auto cluster = linksSharingCages(design(), edit_.shapes(), {&first, 1});
      seen.insert(cluster.begin(), cluster.end());
      const int count = static_cast<int>(cluster.size());
      const Result<std::optional<MediaOption>> way = chooseWay(cluster);
      if (way && !*way) {
        result.already += count;
      } else if (way) {
        if (auto done = applyAlternative(edit_, cluster, **way); !done) return tl::unexpected(done.error());
        result.converted += count;
      } else {
        result.left += count;
        const std::string reason = way.error().sentence();
        if (std::ranges::find(result.reasons, reason) == result.reasons.end()) result.reasons.push_back(reason);
      }
    }
    result.changes = changes();
    return result;
  }

  /// What the policy takes for links that share cages.
  Result<MediaOption> wayFor(std::span<const Id<Link>> cluster, std::string_view policy) {
    const auto kinds = kindsOf(cluster);
    if (kinds.size() > 1)
      return fail(ErrorCode::Incompatible, labelOf(cluster.front()), "its cage leads to ports of different kinds",
                  "change their media one by one");
    for (const Only only : {Only::Any, Only::Straight}) {
      auto option = choose(kinds.front(), policy, only);
      if (!option || suits(edit_, cluster, *option)) return option;
    }
    return fail(ErrorCode::DoesNotFit, labelOf(cluster.front()),
                "its cage leads to different cages, and the cable joins cage to cage");
  }

  std::string labelOf(Id<Link> id) {
    const Link& link = design().links[id];
    return portLabel(design(), edit_.shapes(), link.a, link.portA);
  }

  bool isOver(Id<Link> id) {
    if (!design().links.contains(id)) return false;
    const Made made = madeOf(id);
    const Length reach = reachOf(catalog(), made.cable, made.moduleA, made.moduleB);
    return reach > Length{} && lengthOf(id, loopKind(catalog()[made.cable].technology)) > reach;
  }

  std::vector<Kind> kindsOf(std::span<const Id<Link>> links) {
    std::vector<Kind> kinds;
    for (const Id<Link> id : links) {
      const Link& link = design().links[id];
      before_.try_emplace(id, madeOf(id));
      ends_.try_emplace(id, std::pair{PortRef{link.a, link.portA}, PortRef{link.b, link.portB}});
      Kind kind{portEndOf(design(), catalog(), edit_.shapes(), {link.a, link.portA}),
                portEndOf(design(), catalog(), edit_.shapes(), {link.b, link.portB}),
                policyBetween(design(), catalog(), settings_, link.a, link.b),
                {}};
      const auto at = std::ranges::find_if(kinds, [&](const Kind& other) {
        return other.a == kind.a && other.b == kind.b && other.policy == kind.policy;
      });
      Kind& home = at == kinds.end() ? kinds.emplace_back(std::move(kind)) : *at;
      home.links.push_back(id);
    }
    return kinds;
  }

  /// Straight ways can be given to any links; those that share cables only where the links of a cage run together.
  enum class Only : std::uint8_t { Any, Straight };

  Result<MediaOption> choose(const Kind& kind, std::string_view policy, Only only = Only::Any) {
    std::optional<MediaOption> best;
    std::optional<MediaCost> cost;
    std::vector<MediaOption> options = optionsOf(kind);
    if (only == Only::Straight)
      std::erase_if(options, [](const MediaOption& option) { return option.linksPerCable > 1; });
    Length longest;
    for (const LoopKind loops : {LoopKind::Fibre, LoopKind::Copper}) {
      std::vector<MediaOption> some;
      std::ranges::copy_if(options, std::back_inserter(some), [&](const MediaOption& option) {
        return option.cable && loopKind(catalog()[option.cable].technology) == loops;
      });
      Length needed;
      for (const Id<Link> id : kind.links) needed = std::max(needed, lengthOf(id, loops));
      longest = std::max(longest, needed);
      auto option = chooseMedia(catalog(), some, needed, policy);
      const auto price = option ? mediaCost(catalog(), *option, needed) : std::nullopt;
      if (!price || (cost && cost->price <= price->price)) continue;
      cost = price;
      best = *std::move(option);
    }
    if (best) return *std::move(best);
    // Neither: the refusal is about all ways together.
    return chooseMedia(catalog(), options, longest, policy);
  }

  /// Listed once for each pair of ends.
  const std::vector<MediaOption>& optionsOf(const Kind& kind) {
    const auto at = std::ranges::find_if(
        options_, [&](const auto& known) { return known.first.first == kind.a && known.first.second == kind.b; });
    if (at != options_.end()) return at->second;
    return options_.emplace_back(std::pair{kind.a, kind.b}, mediaOptions(catalog(), kind.a, kind.b)).second;
  }

  /// What the links asked about are now, by their ports: new cables may have given them new ids.
  std::vector<MediaChange> changes() {
    std::map<std::tuple<Id<CableType>, Id<TransceiverType>, Id<CableType>, Id<TransceiverType>>, MediaChange> found;
    for (const auto& [id, made] : before_) {
      const auto& [a, b] = ends_.at(id);
      const Id<Link> now = design().linkAt(a.device, a.port);
      if (!now) continue;
      const Made after = madeOf(now);
      const bool turned = design().links[now].a != a.device || design().links[now].portA != a.port;
      const Made straight = turned ? Made{after.cable, after.moduleB, after.moduleA} : after;
      if (straight == made) continue;
      MediaChange& change = found[{made.cable, made.module(), straight.cable, straight.module()}];
      change = {made.cable, straight.cable, made.module(), straight.module(), change.links + 1};
    }
    std::vector<MediaChange> list;
    for (const auto& [key, change] : found) list.push_back(change);
    std::ranges::stable_sort(list, std::ranges::greater{}, &MediaChange::links);
    return list;
  }

  DesignEdit& edit_;
  const Settings& settings_;
  RouteTable routes_;
  std::vector<std::pair<std::pair<PortEnd, PortEnd>, std::vector<MediaOption>>> options_;
  std::map<Id<Link>, Made> before_;
  std::map<Id<Link>, std::pair<PortRef, PortRef>> ends_;
};

}  // namespace

Result<std::vector<MediaChange>> changeMedia(DesignEdit& edit, const Settings& settings,
                                             std::span<const Id<Link>> links, std::string_view partId) {
  for (const Id<Link> id : links)
    if (!edit.design().links.contains(id))
      return fail(ErrorCode::NotFound, "link", "it is not in the design", "select one that is");
  return MediaChanger(edit, settings).name(links, partId);
}

int linksMadeBy(const Design& design, const Catalog& catalog, std::span<const Id<Link>> links,
                std::string_view policy) {
  Shapes shapes(catalog);
  return static_cast<int>(std::ranges::count_if(links, [&](Id<Link> id) {
    return isMadeBy(madeOf(design, catalog, shapes, design.links[id]), catalog, policy);
  }));
}

Result<ConvertedLinks> convertMedia(DesignEdit& edit, const Settings& settings, std::span<const Id<Link>> links,
                                    std::string_view policy) {
  return MediaChanger(edit, settings).convert(links, policy);
}

Result<ConvertedLinks> fixMedia(DesignEdit& edit, const Settings& settings, std::span<const Id<Link>> links) {
  return MediaChanger(edit, settings).fix(links);
}

std::vector<MediaChange> mendReach(DesignEdit& edit, const Settings& settings, std::span<const Id<Link>> links) {
  return MediaChanger(edit, settings).mend(links);
}

namespace {

ModuleFit fitAt(DesignEdit& edit, Id<Device> device, std::uint16_t cage, Id<TransceiverType> type) {
  const DeviceShape& shape = edit.shapes().of(edit.design(), device);
  const ShapeCage& place = shape.cages()[cage];
  return fitModule(edit.catalog()[type], shape.group(place), place.ports, shape.ports()[place.firstPort].rate);
}

/// Whether a link ends in the cage.
bool isLinked(DesignEdit& edit, Id<Device> device, std::uint16_t cage) {
  const ShapeCage& place = edit.shapes().of(edit.design(), device).cages()[cage];
  for (std::uint16_t port = place.firstPort; port < place.firstPort + place.ports; ++port)
    if (edit.design().linkAt(device, port)) return true;
  return false;
}

}  // namespace

Result<> plugInto(DesignEdit& edit, Id<Device> device, std::uint16_t cage, Id<TransceiverType> type) {
  if (!edit.design().devices.contains(device) || cage >= edit.design().slotsOf(device).cages)
    return fail(ErrorCode::NotFound, "cage", "it is not in the design", "select one that is");
  const std::string name =
      edit.design().devices[device].name + "/" + edit.shapes().of(edit.design(), device).cageName(cage);
  if (const ModuleFit fit = fitAt(edit, device, cage, type); !fit.verdict)
    return fail(ErrorCode::DoesNotFit, name, fit.verdict.reason);
  if (isLinked(edit, device, cage))
    return fail(ErrorCode::PortInUse, name, "links end in it",
                "drop the transceiver on a link to change both its ends");
  if (const Id<Module> there = edit.design().moduleIn(device, cage)) return edit.replaceModule(there, type);
  const auto plugged = edit.plug(device, cage, type);
  return plugged ? Result<>{} : tl::unexpected(plugged.error());
}

Result<int> plugIntoAll(DesignEdit& edit, Id<Device> device, Id<TransceiverType> type) {
  const Device* row = edit.design().devices.find(device);
  if (!row) return fail(ErrorCode::NotFound, "device", "it is not in the design", "select one that is");
  std::string reason = "it has no free cage";
  int filled = 0;
  for (std::uint16_t cage = 0; cage < edit.design().slotsOf(device).cages; ++cage) {
    if (edit.design().moduleIn(device, cage) || isLinked(edit, device, cage)) continue;
    const ModuleFit fit = fitAt(edit, device, cage, type);
    if (!fit.verdict) reason = fit.verdict.reason;
    else if (edit.plug(device, cage, type)) ++filled;
  }
  if (filled == 0) return fail(ErrorCode::DoesNotFit, row->name, reason);
  return filled;
}

}  // namespace fabric
