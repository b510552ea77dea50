// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Switches and cables without which accelerators are cut off: articulation points and bridges of each fabric's devices.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

#include "core/analysis/checks.h"
#include "core/analysis/tiers.h"

namespace fabric {

namespace {

using PointGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                         boost::property<boost::edge_index_t, std::size_t>>;

/// Devices that some links of one fabric join, by their first.
struct JoinedPair {
  Id<Fabric> fabric;
  Id<Device> a, b;
  Id<Cable> cable;
  Id<Link> link;
  bool oneCable = true;

  auto ends() const { return std::tuple(fabric, a, b); }
};

std::vector<JoinedPair> joinedPairs(const CheckInput& in) {
  std::vector<JoinedPair> pairs;
  in.design.links.forEach([&](Id<Link> id, const Link& link) {
    if (link.a != link.b)
      pairs.push_back({link.fabric, std::min(link.a, link.b), std::max(link.a, link.b), link.cable, id, true});
  });
  std::ranges::sort(pairs, {},
                    [](const JoinedPair& pair) { return std::tuple_cat(pair.ends(), std::tuple(pair.link)); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (kept > 0 && pairs[kept - 1].ends() == pairs[i].ends())
      pairs[kept - 1].oneCable = pairs[kept - 1].oneCable && pairs[kept - 1].cable == pairs[i].cable;
    else pairs[kept++] = pairs[i];
  }
  pairs.resize(kept);
  return pairs;
}

/// Accelerators on one side of a cut, and the systems they are in.
struct CutSide {
  std::int64_t accelerators = 0, systems = 0;
  bool isHost = false;  ///< one host and nothing else

  CutSide& operator+=(const CutSide& other) {
    accelerators += other.accelerators;
    systems += other.systems;
    return *this;
  }
};

/// The blocks of one fabric that no single device parts, and the tree they make.
class BlockTree {
 public:
  BlockTree(const CheckInput& in, std::span<const JoinedPair> pairs) : in_(in), pairs_(pairs) {
    for (const JoinedPair& pair : pairs)
      for (const Id<Device> end : {pair.a, pair.b}) devices_.push_back(end);
    std::ranges::sort(devices_);
    devices_.erase(std::unique(devices_.begin(), devices_.end()), devices_.end());
    findBlocks();
    gather();
  }

  /// f(device, sides without it)
  template <class F>
  void forEachPoint(F&& f) const {
    std::vector<CutSide> sides;
    for (std::uint32_t v = 0; v < devices_.size(); ++v) {
      if (blocksOf_[v].size() < 2) continue;
      sides.clear();
      CutSide rest = whole_[rootOf_[blocksOf_[v].front()]];
      rest.accelerators -= own(v).accelerators;
      rest.systems -= own(v).systems;
      for (const std::uint32_t block : blocksOf_[v]) {
        if (block == above_[v]) continue;
        sides.push_back(below_[block]);
        rest.accelerators -= below_[block].accelerators;
        rest.systems -= below_[block].systems;
      }
      if (above_[v] != none) sides.push_back({rest.accelerators, rest.systems, isHostEnd(above_[v], v)});
      f(devices_[v], sides);
    }
  }
  /// f(pair, the one side, the other) for every bridge of one cable.
  template <class F>
  void forEachBridge(F&& f) const {
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const std::size_t block = blockOf_[i];
      if (members_[block].size() != 2 || !pairs_[i].oneCable) continue;
      CutSide below = below_[block], rest = whole_[rootOf_[block]];
      if (parent_[block] == none) below = sideOf(members_[block].front(), block);  // the root block: either end
      rest.accelerators -= below.accelerators;
      rest.systems -= below.systems;
      f(pairs_[i], below, rest);
    }
  }

 private:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  std::uint32_t vertexOf(Id<Device> device) const {
    return static_cast<std::uint32_t>(std::ranges::lower_bound(devices_, device) - devices_.begin());
  }
  CutSide own(std::uint32_t v) const {
    const DeviceClass& klass = in_.tally.classOf(devices_[v]);
    const std::int64_t accelerators = klass.isSystem ? in_.catalog[klass.type].accelerators : 0;
    return {accelerators, accelerators > 0 ? 1 : 0, false};
  }
  bool isHost(std::uint32_t v) const { return blocksOf_[v].size() == 1 && !in_.tally.classOf(devices_[v]).isSwitch; }
  /// A block of two, of which one is a host that hangs on the other alone.
  bool isHostEnd(std::uint32_t block, std::uint32_t without) const {
    const auto& members = members_[block];
    return members.size() == 2 && isHost(members[members[0] == without ? 1 : 0]);
  }

  void findBlocks() {
    PointGraph graph(devices_.size());
    for (std::size_t i = 0; i < pairs_.size(); ++i)
      boost::add_edge(vertexOf(pairs_[i].a), vertexOf(pairs_[i].b), i, graph);
    blockOf_.resize(pairs_.size());
    const auto index = boost::get(boost::edge_index, graph);
    const std::size_t blocks =
        boost::biconnected_components(graph, boost::make_iterator_property_map(blockOf_.begin(), index));
    members_.resize(blocks);
    blocksOf_.resize(devices_.size());
    for (std::size_t i = 0; i < pairs_.size(); ++i)
      for (const Id<Device> end : {pairs_[i].a, pairs_[i].b}) members_[blockOf_[i]].push_back(vertexOf(end));
    for (std::uint32_t block = 0; block < blocks; ++block) {
      auto& members = members_[block];
      std::ranges::sort(members);
      members.erase(std::unique(members.begin(), members.end()), members.end());
      for (const std::uint32_t v : members) blocksOf_[v].push_back(block);
    }
  }

  /// From the root of each island down, then the sums back up.
  void gather() {
    above_.assign(devices_.size(), none);
    parent_.assign(members_.size(), none);
    rootOf_.assign(members_.size(), none);
    below_.resize(members_.size());
    whole_.resize(members_.size());
    std::vector<std::uint32_t> order;
    for (std::uint32_t root = 0; root < members_.size(); ++root) {
      if (rootOf_[root] != none) continue;
      rootOf_[root] = root;
      order.push_back(root);
      for (std::size_t i = order.size() - 1; i < order.size(); ++i) {
        const std::uint32_t block = order[i];
        for (const std::uint32_t v : members_[block]) {
          if (v == parent_[block]) continue;
          above_[v] = block;
          for (const std::uint32_t next : blocksOf_[v])
            if (next != block) {
              rootOf_[next] = root;
              parent_[next] = v;
              order.push_back(next);
            }
        }
      }
    }
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
      for (const std::uint32_t v : members_[*at])
        if (v != parent_[*at]) below_[*at] += sideOf(v, *at);
      below_[*at].isHost = parent_[*at] != none && isHostEnd(*at, parent_[*at]);
      if (parent_[*at] == none) whole_[*at] = below_[*at];
    }
  }
  /// A device and all that hangs on it beyond this block, its island's root upwards.
  CutSide sideOf(std::uint32_t v, std::size_t block) const {
    CutSide side = own(v);
    for (const std::uint32_t next : blocksOf_[v])
      if (next != block) side += below_[next];
    return side;
  }

  const CheckInput& in_;
  std::span<const JoinedPair> pairs_;
  std::vector<Id<Device>> devices_;                   ///< by vertex
  std::vector<std::size_t> blockOf_;                  ///< by pair
  std::vector<std::vector<std::uint32_t>> members_;   ///< vertices by block
  std::vector<std::vector<std::uint32_t>> blocksOf_;  ///< by vertex
  std::vector<std::uint32_t> above_;                  ///< by vertex: the block through which the root reaches it
  std::vector<std::uint32_t> parent_;                 ///< by block: its vertex nearest to the root
  std::vector<std::uint32_t> rootOf_;                 ///< by block
  std::vector<CutSide> below_;                        ///< by block: what the root loses with its parent
  std::vector<CutSide> whole_;                        ///< by root block: the island
};

/// Of some sides that reach each other no more: those cut off from the largest. Where that is one system, all.
struct CutOff {
  std::int64_t accelerators = 0;
  bool hostsOnly = true;  ///< each by itself, as its single home says
};
CutOff cutOffOf(std::span<const CutSide> sides) {
  const auto largest = std::ranges::max_element(sides, {}, &CutSide::accelerators);
  CutOff cut;
  for (auto side = sides.begin(); side != sides.end(); ++side) {
    if (side == largest && side->systems > 1) continue;
    cut.accelerators += side->accelerators;
    cut.hostsOnly = cut.hostsOnly && (side->isHost || side->accelerators == 0);
  }
  return cut;
}

/// What cuts off as many accelerators in the same way.
struct PointClass {
  bool isCable = false;
  Severity severity = Severity::Info;
  std::int64_t accelerators = 0;

  bool operator<(const PointClass& other) const {
    return std::tie(isCable, severity, accelerators) < std::tie(other.isCable, other.severity, other.accelerators);
  }
};
using PointClasses = std::map<PointClass, std::vector<ObjectRef>>;

constexpr std::size_t mostNamed = 1024;  ///< of one class; beyond it the fabric is named, and they are counted

PointClasses pointsOf(const CheckInput& in, Id<Fabric> fabric, std::span<const JoinedPair> pairs) {
  const BlockTree tree(in, pairs);
  const Fabric* row = in.design.fabrics.find(fabric);
  const bool hosts = row && joinsHosts(row->topology);
  PointClasses classes;
  const auto severity = [](bool hostsOnly) { return hostsOnly ? Severity::Info : Severity::Warning; };
  tree.forEachPoint([&](Id<Device> device, std::span<const CutSide> sides) {
    if (!hosts && !in.tally.classOf(device).isSwitch) return;
    if (const CutOff cut = cutOffOf(sides); cut.accelerators > 0)
      classes[{false, severity(cut.hostsOnly), cut.accelerators}].push_back(ObjectRef::of(device));
  });
  tree.forEachBridge([&](const JoinedPair& pair, const CutSide& a, const CutSide& b) {
    const std::int64_t cut = std::min(a.accelerators, b.accelerators);
    const bool atHost = !in.tally.classOf(pair.a).isSwitch || !in.tally.classOf(pair.b).isSwitch;
    if (cut > 0) classes[{true, severity(atHost), cut}].push_back(ObjectRef::of(pair.link));
  });
  return classes;
}

}  // namespace

void checkSinglePoints(const CheckInput& in, FindingSet& out) {
  const std::vector<JoinedPair> pairs = joinedPairs(in);
  for (std::size_t first = 0, end = 0; first < pairs.size(); first = end) {
    if (in.stop.stop_requested()) return;
    const Id<Fabric> fabric = pairs[first].fabric;
    while (end < pairs.size() && pairs[end].fabric == fabric) ++end;
    const Fabric* row = in.design.fabrics.find(fabric);
    for (auto& [klass, objects] : pointsOf(in, fabric, std::span(pairs).subspan(first, end - first))) {
      FindingSet::Values values{{"accelerators", std::to_string(klass.accelerators)},
                                {klass.isCable ? "cables" : "switches", std::to_string(objects.size())},
                                {"fabric", row ? row->name : ""}};
      std::ranges::sort(values, {}, &FindingValue::key);
      if (objects.size() > mostNamed) objects.assign(1, ObjectRef::of(fabric));
      out.add(FindingCode::SinglePoint, klass.severity, std::move(values), objects);
    }
  }
}

}  // namespace fabric
