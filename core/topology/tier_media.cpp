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

/// The links of a cage at A go to one cage at B wherever two of them are used.
bool sharesCages(const Tier& tier, std::uint8_t kind) {
  std::vector<std::uint32_t> partner(tier.cagesA, 0);
  for (const TierLink& link : tier.links) {
    std::uint32_t& cage = partner[link.cageA];
    if (link.kind != kind) continue;
    if (cage != 0 && cage != link.cageB + 1) return false;
    cage = link.cageB + 1;
  }
  return true;
}

class Chooser {
 public:
  Chooser(const Catalog& catalog, const Tier& tier, std::string_view policy, std::string_view place)
      : catalog_(catalog), tier_(tier), policy_(policy), place_(place) {
    const PortEnd a = portEndOf(catalog, tier.endA);
    for (std::size_t kind = 0; kind < tier.endsB.size(); ++kind)
      options_.push_back(mediaOptions(catalog, a, portEndOf(catalog, tier.endsB[kind]),
                                      {sharesCages(tier, static_cast<std::uint8_t>(kind)), true}));
  }

  /// For a cluster with links of these kinds (bits): the option of each kind, as indices into takeOptions().
  using Choice = std::vector<std::uint16_t>;
  Result<Choice> choose(std::uint64_t kinds, Need need);
  std::vector<MediaOption> takeOptions() { return std::move(used_); }

 private:
  Result<MediaOption> pick(const std::vector<MediaOption>& options, Need need) const;
  std::uint16_t remember(const MediaOption& option);

  const Catalog& catalog_;
  const Tier& tier_;
  std::string_view policy_, place_;
  std::vector<std::vector<MediaOption>> options_;  // by kind
  std::vector<MediaOption> used_;                  // those chosen at least once
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

Result<MediaOption> Chooser::pick(const std::vector<MediaOption>& options, Need need) const {
  std::vector<MediaOption> copper, fibre;
  for (const MediaOption& option : options) {
    const bool isCopper = option.cable && loopKind(catalog_[option.cable].technology) == LoopKind::Copper;
    (isCopper ? copper : fibre).push_back(option);
  }
  const auto byCopper = chooseMedia(catalog_, copper, length(need.copper), policy_);
  const auto byFibre = chooseMedia(catalog_, fibre, length(need.fibre), policy_);
  if (byCopper && byFibre) {
    const bool copperFirst =
        rank(catalog_, *byCopper, length(need.copper)) <= rank(catalog_, *byFibre, length(need.fibre));
    return copperFirst ? byCopper : byFibre;
  }
  if (byCopper) return byCopper;
  if (byFibre) return byFibre;
  auto none = chooseMedia(catalog_, options, length(need.copper), policy_);
  if (none) none = chooseMedia(catalog_, options, length(need.fibre), policy_);
  if (none) return byFibre;
  Error error = none.error();
  error.what = tier_.name + ": " + (error.place.empty() ? "" : error.place + ": ") + error.what;
  error.place = std::string(place_);
  return tl::unexpected(std::move(error));
}

std::uint16_t Chooser::remember(const MediaOption& option) {
  const auto at = std::ranges::find(used_, option);
  if (at != used_.end()) return static_cast<std::uint16_t>(at - used_.begin());
  used_.push_back(option);
  return static_cast<std::uint16_t>(used_.size() - 1);
}

Result<Chooser::Choice> Chooser::choose(std::uint64_t kinds, Need need) {
  if (const auto at = chosen_.find({kinds, need}); at != chosen_.end()) return at->second;
  Choice choice(options_.size(), 0);
  const auto first = static_cast<std::size_t>(std::countr_zero(kinds));
  std::vector<MediaOption> candidates = options_[first];
  for (std::size_t kind = first + 1; kind < options_.size(); ++kind) {
    if (((kinds >> kind) & 1) == 0) continue;
    std::erase_if(candidates, [&](const MediaOption& option) {
      return option.verdict && std::ranges::none_of(options_[kind], [&](const MediaOption& other) {
               return other.verdict && shareCage(option, other);
             });
    });
  }
  const auto main = pick(candidates, need);
  if (!main) return tl::unexpected(main.error());
  choice[first] = remember(*main);
  for (std::size_t kind = first + 1; kind < options_.size(); ++kind) {
    if (((kinds >> kind) & 1) == 0) continue;
    std::vector<MediaOption> others = options_[kind];
    std::erase_if(others, [&](const MediaOption& other) { return !shareCage(*main, other); });
    const auto other = pick(others, need);
    if (!other) return tl::unexpected(other.error());
    choice[kind] = remember(*other);
  }
  chosen_.emplace(std::pair(kinds, need), choice);
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
    const std::int32_t copper = routes.millimetres(link.a, link.b, LoopKind::Copper);
    const std::int32_t fibre = routes.millimetres(link.a, link.b, LoopKind::Fibre);
    if (copper < 0 || fibre < 0)
      return fail(ErrorCode::DoesNotFit, std::string(place), tier.name + ": a link has no route");
    needs[i] = {(copper + step - 1) / step, (fibre + step - 1) / step};
  }
  return needs;
}

Result<TierMedia> chooseByCluster(const Tier& tier, const std::vector<Need>& needs, Chooser& chooser) {
  TierMedia media;
  Clusters clusters(std::size_t{tier.cagesA} + tier.cagesB);
  for (const TierLink& link : tier.links) clusters.join(link.cageA, tier.cagesA + link.cageB);
  struct Cluster {
    std::uint64_t kinds = 0;
    Need need;
  };
  std::vector<Cluster> byRoot(std::size_t{tier.cagesA} + tier.cagesB);
  for (std::size_t i = 0; i < tier.links.size(); ++i) {
    Cluster& cluster = byRoot[clusters.find(tier.links[i].cageA)];
    cluster.kinds |= std::uint64_t{1} << tier.links[i].kind;
    cluster.need.grow(needs[i]);
  }
  media.choice.resize(tier.links.size());
  for (std::size_t i = 0; i < tier.links.size(); ++i) {
    const Cluster& cluster = byRoot[clusters.find(tier.links[i].cageA)];
    const auto choice = chooser.choose(cluster.kinds, cluster.need);
    if (!choice) return tl::unexpected(choice.error());
    media.choice[i] = (*choice)[tier.links[i].kind];
  }
  media.options = chooser.takeOptions();
  return media;
}

}  // namespace

Result<TierMedia> chooseTierMedia(const Catalog& catalog, const Tier& tier, const RouteTable& routes,
                                  std::string_view policy, std::string_view place) {
  const auto needs = needsOf(tier, routes, place);
  if (!needs) return tl::unexpected(needs.error());
  Chooser chooser(catalog, tier, policy, place);
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
    if (shortest && (*shortest)[0] == (*longest)[0]) {
      media.choice.assign(tier.links.size(), (*longest)[0]);
      media.options = chooser.takeOptions();
      return media;
    }
  }
  return chooseByCluster(tier, *needs, chooser);
}

}  // namespace fabric
