// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/tier_media.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <tuple>

namespace fabric {

namespace {

/// Lengths in steps of 100 mm, rounded up: reaches and stock lengths are multiples of it, so that links of one step get
/// the same choice.
constexpr std::int32_t step = 100;

/// Needed length with copper and with fibre loops, in steps.
struct Need {
  std::int32_t copper = 0, fibre = 0;

  void grow(const Need& other) {
    copper = std::max(copper, other.copper);
    fibre = std::max(fibre, other.fibre);
  }
  auto operator<=>(const Need&) const = default;
};

Length length(std::int32_t steps) { return Length::millimetres(steps * step); }

PortEnd portEndOf(const Catalog& catalog, const TierEnd& end) {
  return portEnd(catalog, catalog[end.type], end.group, end.portsPerCage, end.rate);
}

/// The links of a cage at A go to one cage at B wherever two of them are used. Between equals a cage has ends of both
/// sides, and what joins it to one other is not told apart.
bool sharesCages(const Tier& tier, std::uint8_t kind) {
  if (tier.peers) return tier.endA.portsPerCage == 1;
  std::vector<std::uint32_t> partner(tier.cagesA, 0);
  for (const TierLink& link : tier.links) {
    std::uint32_t& cage = partner[link.cageA];
    if (link.kind != kind) continue;
    if (cage != 0 && cage != link.cageB + 1) return false;
    cage = link.cageB + 1;
  }
  return true;
}

/// Options of one kind of far end, apart by the slack their cables need.
struct OptionLists {
  std::vector<MediaOption> copper, fibre;

  OptionLists() = default;
  OptionLists(const Catalog& catalog, std::vector<MediaOption> all) {
    for (MediaOption& option : all) {
      const bool isCopper = option.cable && loopKind(catalog[option.cable].technology) == LoopKind::Copper;
      (isCopper ? copper : fibre).push_back(std::move(option));
    }
  }
  /// Calls f(list) for both lists.
  template <class F>
  void each(F&& f) {
    f(copper);
    f(fibre);
  }
};

class Chooser {
 public:
  Chooser(const Catalog& catalog, const Tier& tier, std::string_view policy, std::string_view place,
          const MediaFilter& filter)
      : catalog_(catalog), tier_(tier), policy_(policy), place_(place) {
    const PortEnd a = portEndOf(catalog, tier.endA);
    for (std::size_t kind = 0; kind < tier.endsB.size(); ++kind) {
      // Between equals a head would be end A of one link and end B of another.
      const MediaRules rules{sharesCages(tier, static_cast<std::uint8_t>(kind)), !tier.peers};
      auto options = mediaOptions(catalog, a, portEndOf(catalog, tier.endsB[kind]), rules);
      for (MediaOption& option : options) {
        if (filter && option.verdict)
          if (Verdict verdict = filter(option); !verdict) option.verdict = std::move(verdict);
        // Between equals a cage is end A of one link and end B of the next.
        if (tier.peers && option.verdict && option.moduleA != option.moduleB)
          option.verdict = {"fit.cage", "both ends take one module here", "the fabric's wiring", {}};
      }
      lists_.emplace_back(catalog, std::move(options));
    }
  }

  /// For a cluster with links of these kinds (bits): the option of each kind, as indices into takeOptions(). The answer
  /// stays where it is.
  using Choice = std::vector<std::uint16_t>;
  Result<const Choice*> choose(std::uint64_t kinds, Need need);
  std::vector<MediaOption> takeOptions() { return std::move(used_); }

 private:
  Result<MediaOption> pick(const OptionLists& lists, Need need) const;
  Result<Choice> chooseMixed(std::uint64_t kinds, Need need);
  std::uint16_t remember(const MediaOption& option);

  const Catalog& catalog_;
  const Tier& tier_;
  std::string_view policy_, place_;
  std::vector<OptionLists> lists_;  // by kind
  std::vector<MediaOption> used_;   // those chosen at least once
  std::map<std::pair<std::uint64_t, Need>, Choice> chosen_;
};

/// Two kinds of far ends behind one cage at A: the same module there, and the same kind of plug in it.
bool shareCage(const MediaOption& x, const MediaOption& y) {
  return x.moduleA && x.moduleA == y.moduleA && x.linksPerCable == y.linksPerCable &&
         x.linksPerPlugA == y.linksPerPlugA;
}

/// The order in which chooseMedia prefers, for comparing a copper and a fibre choice that need different lengths.
auto rank(const Catalog& catalog, const MediaOption& option, Length needed) {
  const auto cost = mediaCost(catalog, option, needed).value_or(MediaCost{{}, {}, false});
  return std::tuple(option.availability != Availability::Shipping, !option.verdict.caution.empty(), !cost.complete,
                    cost.price, cost.power);
}

Result<MediaOption> Chooser::pick(const OptionLists& lists, Need need) const {
  auto byCopper = chooseMedia(catalog_, lists.copper, length(need.copper), policy_);
  auto byFibre = chooseMedia(catalog_, lists.fibre, length(need.fibre), policy_);
  if (byCopper && byFibre) {
    const bool copperFirst =
        rank(catalog_, *byCopper, length(need.copper)) <= rank(catalog_, *byFibre, length(need.fibre));
    return copperFirst ? byCopper : byFibre;
  }
  if (byCopper) return byCopper;
  if (byFibre) return byFibre;
  // Neither: the refusal is about all options together.
  std::vector<MediaOption> all = lists.copper;
  all.insert(all.end(), lists.fibre.begin(), lists.fibre.end());
  const auto none = chooseMedia(catalog_, all, length(need.fibre), policy_);
  Error error = none ? byFibre.error() : none.error();
  error.what =
      (tier_.name.empty() ? "" : tier_.name + ": ") + (error.place.empty() ? "" : error.place + ": ") + error.what;
  error.place = std::string(place_);
  return tl::unexpected(std::move(error));
}

std::uint16_t Chooser::remember(const MediaOption& option) {
  const auto at = std::ranges::find(used_, option);
  if (at != used_.end()) return static_cast<std::uint16_t>(at - used_.begin());
  used_.push_back(option);
  return static_cast<std::uint16_t>(used_.size() - 1);
}

Result<const Chooser::Choice*> Chooser::choose(std::uint64_t kinds, Need need) {
  if (const auto at = chosen_.find({kinds, need}); at != chosen_.end()) return &at->second;
  Choice choice(lists_.size(), 0);
  if (std::has_single_bit(kinds)) {
    const auto kind = static_cast<std::size_t>(std::countr_zero(kinds));
    const auto option = pick(lists_[kind], need);
    if (!option) return tl::unexpected(option.error());
    choice[kind] = remember(*option);
  } else {
    auto mixed = chooseMixed(kinds, need);
    if (!mixed) return tl::unexpected(mixed.error());
    choice = std::move(*mixed);
  }
  return &chosen_.emplace(std::pair(kinds, need), std::move(choice)).first->second;
}

/// Several kinds behind cages they share: the first kind chooses among what suits the others, and they follow.
Result<Chooser::Choice> Chooser::chooseMixed(std::uint64_t kinds, Need need) {
  Choice choice(lists_.size(), 0);
  const auto first = static_cast<std::size_t>(std::countr_zero(kinds));
  OptionLists candidates = lists_[first];
  const auto suits = [](const std::vector<MediaOption>& others, const MediaOption& option) {
    return std::ranges::any_of(others, [&](const MediaOption& o) { return o.verdict && shareCage(option, o); });
  };
  for (std::size_t kind = first + 1; kind < lists_.size(); ++kind) {
    if (((kinds >> kind) & 1) == 0) continue;
    candidates.each([&](std::vector<MediaOption>& list) {
      std::erase_if(list, [&](const MediaOption& option) {
        return option.verdict && !suits(lists_[kind].copper, option) && !suits(lists_[kind].fibre, option);
      });
    });
  }
  const auto main = pick(candidates, need);
  if (!main) return tl::unexpected(main.error());
  choice[first] = remember(*main);
  for (std::size_t kind = first + 1; kind < lists_.size(); ++kind) {
    if (((kinds >> kind) & 1) == 0) continue;
    OptionLists others = lists_[kind];
    others.each([&](std::vector<MediaOption>& list) {
      std::erase_if(list, [&](const MediaOption& other) { return !shareCage(*main, other); });
    });
    const auto other = pick(others, need);
    if (!other) return tl::unexpected(other.error());
    choice[kind] = remember(*other);
  }
  return choice;
}

/// Sets of cages joined by links, with path halving.
class Clusters {
 public:
  explicit Clusters(std::size_t cages) : parent_(cages) { std::iota(parent_.begin(), parent_.end(), 0u); }

  std::uint32_t find(std::uint32_t cage) {
    while (parent_[cage] != cage) cage = parent_[cage] = parent_[parent_[cage]];
    return cage;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a != b) parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

/// The needed lengths of all links, or the first that has no route.
Result<std::vector<Need>> needsOf(const Tier& tier, const RouteTable& routes, std::string_view place) {
  std::vector<Need> needs(tier.links.size());
  for (std::size_t i = 0; i < tier.links.size(); ++i) {
    const TierLink& link = tier.links[i];
    // Parallel links of a pair of devices follow each other.
    if (i > 0 && tier.links[i - 1].a == link.a && tier.links[i - 1].b == link.b) {
      needs[i] = needs[i - 1];
      continue;
    }
    const auto [copper, fibre] = routes.bothLengths(link.a, link.b);
    if (copper < 0 || fibre < 0)
      return fail(ErrorCode::DoesNotFit, std::string(place),
                  (tier.name.empty() ? "" : tier.name + ": ") + std::string("a link has no route"),
                  "no distance is known between halls");
    needs[i] = {(copper + step - 1) / step, (fibre + step - 1) / step};
  }
  return needs;
}

Result<TierMedia> chooseByCluster(const Tier& tier, const std::vector<Need>& needs, Chooser& chooser) {
  TierMedia media;
  Clusters clusters(tier.cages());
  for (const TierLink& link : tier.links) clusters.join(link.cageA, static_cast<std::uint32_t>(tier.cageOfB(link)));
  struct Cluster {
    std::uint64_t kinds = 0;
    Need need;
    const Chooser::Choice* choice = nullptr;
  };
  std::vector<Cluster> byRoot(tier.cages());
  std::vector<std::uint32_t> root(tier.links.size());
  for (std::size_t i = 0; i < tier.links.size(); ++i) {
    root[i] = clusters.find(tier.links[i].cageA);
    Cluster& cluster = byRoot[root[i]];
    cluster.kinds |= std::uint64_t{1} << tier.links[i].kind;
    cluster.need.grow(needs[i]);
  }
  media.choice.resize(tier.links.size());
  for (std::size_t i = 0; i < tier.links.size(); ++i) {
    Cluster& cluster = byRoot[root[i]];
    if (!cluster.choice) {
      const auto choice = chooser.choose(cluster.kinds, cluster.need);
      if (!choice) return tl::unexpected(choice.error());
      cluster.choice = *choice;
    }
    media.choice[i] = (*cluster.choice)[tier.links[i].kind];
  }
  media.options = chooser.takeOptions();
  return media;
}

}  // namespace

Result<TierMedia> chooseTierMedia(const Catalog& catalog, const Tier& tier, const RouteTable& routes,
                                  std::string_view policy, std::string_view place, const MediaFilter& filter) {
  const auto needs = needsOf(tier, routes, place);
  if (!needs) return tl::unexpected(needs.error());
  Chooser chooser(catalog, tier, policy, place, filter);
  TierMedia media;
  if (tier.endsB.size() == 1) {
    Need least = (*needs)[0], most = (*needs)[0];
    for (const Need& need : *needs) {
      least = std::min(least, need);
      most.grow(need);
    }
    const auto shortest = chooser.choose(1, least);
    const auto longest = chooser.choose(1, most);
    if (!longest) return tl::unexpected(longest.error());
    if (shortest && (**shortest)[0] == (**longest)[0]) {
      media.choice.assign(tier.links.size(), (**longest)[0]);
      media.options = chooser.takeOptions();
      return media;
    }
  }
  return chooseByCluster(tier, *needs, chooser);
}

}  // namespace fabric
