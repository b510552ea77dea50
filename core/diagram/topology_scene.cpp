// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/topology_scene.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "core/analysis/report_builder.h"
#include "core/analysis/switch_graph.h"
#include "core/diagram/card_tree.h"

namespace fabric {

namespace {

/// Of several values that come with counts, the one of most; the smaller value where counts are equal.
template <class Value>
class Most {
 public:
  void add(const Value& value, std::int64_t count) { counts_[value] += count; }
  bool empty() const { return counts_.empty(); }
  std::size_t size() const { return counts_.size(); }
  const std::map<Value, std::int64_t>& all() const { return counts_; }
  std::pair<Value, std::int64_t> most() const {
    std::pair<Value, std::int64_t> best{};
    for (const auto& [value, count] : counts_)
      if (count > best.second) best = {value, count};
    return best;
  }

 private:
  std::map<Value, std::int64_t> counts_;
};

/// What makes links one line.
struct EdgeKey {
  std::uint32_t lower = noCard, upper = noCard;
  std::int64_t rate = 0;
  Jacket jacket = Jacket::Dac;

  bool operator==(const EdgeKey&) const = default;
};
struct EdgeKeyHash {
  std::size_t operator()(const EdgeKey& k) const noexcept {
    std::uint64_t h = (std::uint64_t{k.lower} << 32 | k.upper) * 0x9E3779B97F4A7C15u;
    h ^= static_cast<std::uint64_t>(k.rate) * 8 + static_cast<std::uint64_t>(k.jacket);
    return (h ^ h >> 29) * 0xBF58476D1CE4E5B9u;
  }
};

class SceneMaker {
 public:
  SceneMaker(const Design& design, const Catalog& catalog, const Settings& settings, const TopologyOptions& options,
             const std::stop_token& stop)
      : design_(design), catalog_(catalog), settings_(settings), options_(options), stop_(stop),
        tally_(catalog, settings), rails_(design, catalog) {}

  std::optional<TopologyScene> make() {
    tally_.addAll(design_, false);
    if (stop_.stop_requested()) return std::nullopt;
    sums_ = sumDevices(design_, catalog_, tally_, options_.fabric, stop_);
    if (stop_.stop_requested()) return std::nullopt;
    scene_.endpoints = options_.endpoints;
    layCards(scene_, design_, sums_, options_);
    addCards();
    const Report report = reportOf(tally_, design_, catalog_, settings_);
    scene_.fabric = askedFabric(report);
    trace();
    if (stop_.stop_requested() || !addLinks()) return std::nullopt;
    finishEdges();
    finishGaps(report);
    if (options_.cut && !addCut()) return std::nullopt;
    return std::move(scene_);
  }

 private:
  // ---- cards
  void addCards() {
    std::vector<std::uint32_t> upOf(catalog_.all<DeviceType>().size() + 1);  // by type: most links upwards
    design_.devices.forEach([&](Id<Device> id, const Device& device) {
      std::uint32_t& most = upOf[device.type.value];
      most = std::max(most, sums_[id.value].up);
    });
    for (TopologyCard& card : scene_.cards) fill(card, upOf);
    for (TierSums& tier : scene_.tiers) {
      Most<std::uint32_t> models;
      for (std::uint32_t i = tier.firstCard; i < tier.firstCard + tier.cards; ++i) {
        const TopologyCard& card = scene_.cards[i];
        tier.ports += card.ports;
        tier.power += card.power;
        tier.accelerators += card.accelerators;
        for (const Id<Device> id : scene_.devicesOf(card)) models.add(design_.devices[id].type.value, 1);
      }
      for (const auto& [model, count] : models.all())
        tier.models.emplace_back(Id<DeviceType>{model}, static_cast<std::uint32_t>(count));
      std::ranges::stable_sort(tier.models, std::greater<>{}, &std::pair<Id<DeviceType>, std::uint32_t>::second);
    }
  }

  void fill(TopologyCard& card, const std::vector<std::uint32_t>& upOf) const {
    Most<std::uint32_t> models;
    std::vector<std::uint32_t> racks;
    for (const Id<Device> id : scene_.devicesOf(card)) {
      const Device& device = design_.devices[id];
      const DeviceSums& sum = sums_[id.value];
      card.power += Power::milliwatts(sum.power);
      const std::int64_t up = std::min<std::int64_t>(upOf[device.type.value], sum.ports);
      card.ports += {sum.up, sum.down, sum.side, up, sum.ports};
      card.accelerators += catalog_[device.type].accelerators;
      card.rails |= sum.rails;
      models.add(device.type.value, 1);
      if (racks.empty() || racks.back() != device.rack.value) racks.push_back(device.rack.value);
    }
    card.model = {models.most().first};
    card.mixedModels = models.size() > 1;
    card.firstMember = design_.devices[scene_.devices[card.firstDevice]].name;
    card.lastMember = design_.devices[scene_.devices[card.firstDevice + card.devices - 1]].name;
    card.firstRack = rackName(design_, {racks.front()});
    card.lastRack = rackName(design_, {racks.back()});
    std::ranges::sort(racks);
    racks.erase(std::unique(racks.begin(), racks.end()), racks.end());
    card.racks = static_cast<std::uint32_t>(racks.size());
    card.upLinks = card.ports.up;
    if (card.name.empty()) card.name = card.firstMember;
    if (card.key.kind == CardKind::Range && card.lastName.empty()) card.lastName = card.lastMember;
  }

  // ---- questions about a fabric
  /// The fabric cut and trace ask about: the one in view, else the one the report calls the compute fabric.
  Id<Fabric> askedFabric(const Report& report) const {
    if (options_.fabric) return options_.fabric;
    Id<Fabric> asked;
    for (const FabricFigures& figures : report.fabrics) {
      const auto isCompute = [&](Id<Fabric> f) { return f && design_.fabrics[f].kind == FabricKind::Compute; };
      if (figures.links.total > 0 && (!asked || (isCompute(figures.fabric) && !isCompute(asked))))
        asked = figures.fabric;
    }
    return asked;
  }

  void trace() {
    if (options_.traceFrom.empty() || options_.traceTo.empty()) return;
    scene_.traceAsked = true;
    // In the fabric asked about; else in any other that joins them.
    std::vector<Id<Fabric>> fabrics{scene_.fabric};
    if (!options_.fabric)
      design_.fabrics.forEach([&](Id<Fabric> id, const Fabric&) {
        if (id != scene_.fabric) fabrics.push_back(id);
      });
    for (const Id<Fabric> fabric : fabrics) {
      if (!fabric || scene_.trace || stop_.stop_requested()) continue;
      scene_.trace = tracePaths(design_, catalog_, tally_, fabric, options_.traceFrom, options_.traceTo, stop_);
    }
  }

  bool addCut() {
    if (!scene_.fabric) return true;
    const SwitchGraph graph = makeSwitchGraph(design_, catalog_, scene_.fabric);
    scene_.cut = bisection(graph, stop_);
    if (stop_.stop_requested()) return false;
    const Halves halves = naturalHalves(graph);
    for (std::uint32_t v = 0; !halves.empty() && v < graph.size(); ++v)
      for (std::uint32_t card = scene_.cardOf(graph.switches[v]); card != noCard; card = scene_.cards[card].parent) {
        scene_.cards[card].sourceRate += halves.source[v];
        scene_.cards[card].sinkRate += halves.sink[v];
      }
    return true;
  }

  // ---- links
  /// At the lower end the innermost card that is not a single device, at the upper end the innermost.
  std::uint32_t lowerCard(Id<Device> device) const {
    const std::uint32_t card = scene_.cardOf(device);
    const bool single = card != noCard && scene_.cards[card].key.kind == CardKind::Device;
    return single ? scene_.cards[card].parent : card;
  }

  bool addLinks() {
    const std::vector<Id<Link>> none;
    const std::vector<Id<Link>>& traced = scene_.trace ? scene_.trace->links : none;
    auto next = traced.begin();
    Table<Cable>::Reader cables(design_.cables);
    std::uint32_t count = 0;
    bool stopped = false;
    design_.links.forEach([&](Id<Link> id, const Link& link) {
      if (++count % 4096 == 0) stopped = stopped || stop_.stop_requested();
      if (stopped || (options_.fabric && link.fabric != options_.fabric)) return;
      while (next != traced.end() && *next < id) ++next;
      addLink(id, link, *cables.find(link.cable), next != traced.end() && *next == id);
    });
    return !stopped;
  }

  void addLink(Id<Link> id, const Link& link, const Cable& cable, bool isTraced) {
    const LinkEnds ends = endsOf(link, sums_);
    const LinkKind& kind = tally_.kindOf(link, cable.type);
    if (&kind != lastKind_) {
      lastKind_ = &kind;
      kindIndex_ = lookOfKind(kind);
    }
    const LinkLook& look = looks_[kindIndex_];
    const std::int32_t length = tally_.lengthOf(link, cable);
    const bool over = kind.reach.count() > 0 && length > kind.reach.count();
    ++scene_.links;
    ++scene_.byJacket[static_cast<std::size_t>(look.jacket)];
    scene_.over += over ? 1 : 0;
    countGap(ends, kind, over);
    std::uint32_t lower = lowerCard(ends.lower);
    const bool level = ends.lowerTier == ends.upperTier;
    std::uint32_t upper = level ? lowerCard(ends.upper) : scene_.cardOf(ends.upper);
    if (over) {
      ++scene_.cards[lower].over;
      if (upper != lower) ++scene_.cards[upper].over;
    }
    if (level && upper == lower) {
      ++scene_.cards[lower].inside;
      return;
    }
    if (level && upper < lower) std::swap(lower, upper);
    if (!options_.endpoints && isEndpoint(ends.lower)) {
      ++scene_.hiddenLinks;
      return;
    }
    TopologyEdge& edge = edgeFor({lower, upper, kind.rate.count(), look.jacket});
    ++edge.links;
    edge.over += over ? 1 : 0;
    edge.unjudged += kind.reach.count() == 0 || length < 0 ? 1 : 0;
    edge.traced = edge.traced || isTraced;
    edge.ids.push_back(id);
    edge.lengths.enter(length);
    if (kind.reach.count() > 0 && (edge.reach.count() == 0 || kind.reach < edge.reach)) edge.reach = kind.reach;
    if (ends.lowerTier == 0) {
      const int rail = catalog_[design_.devices[ends.lower].type].kind == DeviceKind::System
                           ? rails_.railOf(ends.lower, ends.lowerPort, design_.devices[ends.upper])
                           : 0;
      if (rail >= 1 && rail <= 64) edge.rails |= std::uint64_t{1} << (rail - 1);
    }
    ++media_[lastEdge_][kindIndex_];
  }

  bool isEndpoint(Id<Device> device) const { return design_.devices[device].role == DeviceRole::Endpoint; }

  std::uint32_t lookOfKind(const LinkKind& kind) {
    LinkLook look = lookOf(catalog_, kind);
    for (std::uint32_t i = 0; i < looks_.size(); ++i)
      if (looks_[i].jacket == look.jacket && looks_[i].media == look.media) return i;
    looks_.push_back(std::move(look));
    return static_cast<std::uint32_t>(looks_.size() - 1);
  }

  TopologyEdge& edgeFor(const EdgeKey& key) {
    if (key == lastKey_) return scene_.edges[lastEdge_];
    lastKey_ = key;
    const auto [at, isNew] = edgeIndex_.try_emplace(key, static_cast<std::uint32_t>(scene_.edges.size()));
    lastEdge_ = at->second;
    if (isNew) {
      TopologyEdge& edge = scene_.edges.emplace_back();
      edge.lower = key.lower;
      edge.upper = key.upper;
      edge.jacket = key.jacket;
      edge.rate = DataRate::bitsPerSecond(key.rate);
      media_.emplace_back();
    }
    return scene_.edges[lastEdge_];
  }

  void countGap(const LinkEnds& ends, const LinkKind& kind, bool over) {
    Gap& gap = gaps_[static_cast<std::size_t>(ends.lowerTier)][static_cast<std::size_t>(ends.upperTier)];
    ++gap.sums.links;
    gap.sums.over += over ? 1 : 0;
    gap.sums.bandwidth += kind.rate;
    if (kind.rate.count() != gap.lastRate) {
      gap.lastRate = kind.rate.count();
      gap.count = &gap.rates[gap.lastRate];
    }
    ++*gap.count;
  }

  void finishEdges() {
    for (std::size_t i = 0; i < scene_.edges.size(); ++i)
      for (const auto& [look, count] : media_[i])
        if (TopologyEdge& edge = scene_.edges[i]; count > edge.mediaLinks) {
          edge.media = looks_[look].media;
          edge.mediaLinks = count;
        }
    std::vector<Most<std::int64_t>> rates(scene_.cards.size());
    for (const TopologyEdge& edge : scene_.edges) rates[edge.lower].add(edge.rate.count(), edge.links);
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i)
      scene_.cards[i].upRate = DataRate::bitsPerSecond(rates[i].most().first);
    std::ranges::sort(scene_.edges, {},
                      [](const TopologyEdge& e) { return std::tuple(e.lower, e.upper, e.jacket, e.rate); });
  }

  void finishGaps(const Report& report) {
    const FabricFigures* figures = nullptr;
    for (const FabricFigures& each : report.fabrics)
      if (each.fabric == scene_.fabric) figures = &each;
    for (int lower = 0; lower < sceneTiers; ++lower)
      for (int upper = lower; upper < sceneTiers; ++upper) {
        Gap& gap = gaps_[static_cast<std::size_t>(lower)][static_cast<std::size_t>(upper)];
        if (gap.sums.links == 0) continue;
        gap.sums.lower = lower;
        gap.sums.upper = upper;
        Most<std::int64_t> rates;
        for (const auto& [rate, count] : gap.rates) rates.add(rate, count);
        gap.sums.rate = DataRate::bitsPerSecond(rates.most().first);
        gap.sums.rateLinks = rates.most().second;
        if (figures && lower == 1 && upper == 2) gap.sums.oversubscription = figures->oversubscriptionLeaf;
        if (figures && lower == 2 && upper == 3) gap.sums.oversubscription = figures->oversubscriptionSpine;
        scene_.gaps.push_back(gap.sums);
      }
    for (TierSums& tier : scene_.tiers)
      for (const GapSums& gap : scene_.gaps)
        if (gap.lower == tier.tier && gap.upper != gap.lower && tier.upRate.count() == 0) tier.upRate = gap.rate;
  }

  struct Gap {
    GapSums sums;
    std::map<std::int64_t, std::int64_t> rates;
    std::int64_t lastRate = -1;
    std::int64_t* count = nullptr;
  };

  const Design& design_;
  const Catalog& catalog_;
  const Settings& settings_;
  const TopologyOptions& options_;
  const std::stop_token& stop_;
  Tally tally_;
  RailFinder rails_;
  AllSums sums_;
  TopologyScene scene_;
  std::unordered_map<EdgeKey, std::uint32_t, EdgeKeyHash> edgeIndex_;
  EdgeKey lastKey_;
  std::uint32_t lastEdge_ = 0;
  const LinkKind* lastKind_ = nullptr;
  std::uint32_t kindIndex_ = 0;
  std::vector<LinkLook> looks_;
  std::vector<std::map<std::uint32_t, std::int64_t>> media_;  // by edge: links by look
  std::array<std::array<Gap, sceneTiers>, sceneTiers> gaps_;
};

}  // namespace

PortEnds& PortEnds::operator+=(const PortEnds& o) {
  up += o.up;
  down += o.down;
  side += o.side;
  upOf += o.upOf;
  ports += o.ports;
  return *this;
}

std::uint32_t TopologyScene::find(const CardKey& key) const {
  const auto at = std::ranges::find(cards, key, &TopologyCard::key);
  return at == cards.end() ? noCard : static_cast<std::uint32_t>(at - cards.begin());
}

const TierSums* TopologyScene::tier(int rank) const {
  const auto at = std::ranges::find(tiers, rank, &TierSums::tier);
  return at == tiers.end() ? nullptr : &*at;
}

std::optional<TopologyScene> makeTopologyScene(const Design& design, const Catalog& catalog, const Settings& settings,
                                               const TopologyOptions& options, std::stop_token stop) {
  return SceneMaker(design, catalog, settings, options, stop).make();
}

}  // namespace fabric
