// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/placement_blocks.h"

#include <algorithm>

#include "core/base/divide.h"

namespace fabric {

namespace {

constexpr std::uint32_t nowhere = 0xFFFFFFFF;

/// Leaves of one placement unit where the specification has no units of its own: what one leaf rack holds well.
constexpr int leavesPerBlock = 8;

class BlockMaker {
 public:
  BlockMaker(const DesignSpec& spec, const DesignPlan& plan, const PlacedDesign& placed,
             const std::vector<int>& perRack)
      : spec_(spec), plan_(plan), placed_(placed), perRack_(perRack) {
    const auto domains = std::ranges::find_if(plan.fabrics, &FabricPlan::domains);
    if (domains != plan.fabrics.end()) made_.base = static_cast<std::size_t>(domains - plan.fabrics.begin());
    made_.blockOfLeaf.resize(plan.fabrics.size());
  }

  PlacementBlocks make() {
    made_.blockOfSystem.assign(placed_.systems.size(), nowhere);
    if (base().tiers == 0) bySlabs();
    else byUnits();
    assignSystems();
    assignNetwork();
    joinSmallFabric();
    orderBlocks();
    return std::move(made_);
  }

 private:
  void byUnits();
  void bySlabs();
  void assignSystems();
  void assignNetwork();
  void joinSmallFabric();
  void orderBlocks();

  const ClosSize& size(std::size_t fabric) const { return plan_.fabrics[fabric].size; }
  const ClosSize& base() const { return size(made_.base); }
  std::size_t blockOfLeaf(std::size_t fabric, std::uint32_t leaf) const { return made_.blockOfLeaf[fabric][leaf]; }

  const DesignSpec& spec_;
  const DesignPlan& plan_;
  const PlacedDesign& placed_;
  const std::vector<int>& perRack_;
  PlacementBlocks made_;
};

/// Blocks follow the base fabric: its units, or some leaves of one pod, or the systems it joins.
void BlockMaker::byUnits() {
  const ClosSize& first = base();
  std::vector<std::uint32_t> blockOfLeaf;
  const bool single = first.leavesPerUnit == 1 && first.systemsPerUnit == 0;
  const std::int64_t unitsPerBlock = single ? leavesPerBlock : 1;
  for (std::size_t pod = 0; pod < first.podUnits.size(); ++pod) {
    const std::int64_t blocks = (first.podUnits[pod] + unitsPerBlock - 1) / unitsPerBlock;
    for (std::int64_t unit = 0; unit < first.podUnits[pod]; ++unit) {
      const auto block = made_.podOfBlock.size() + static_cast<std::size_t>(unit * blocks / first.podUnits[pod]);
      blockOfLeaf.insert(blockOfLeaf.end(), static_cast<std::size_t>(first.leavesPerUnit),
                         static_cast<std::uint32_t>(block));
    }
    made_.podOfBlock.insert(made_.podOfBlock.end(), static_cast<std::size_t>(blocks), pod);
  }
  made_.blocks.resize(made_.podOfBlock.size());
  for (const HostLink& link : placed_.fabrics[made_.base].hosts)
    if (made_.blockOfSystem[link.system] == nowhere) made_.blockOfSystem[link.system] = blockOfLeaf[link.leaf];
  made_.blockOfLeaf[made_.base] = std::move(blockOfLeaf);
}

/// A torus in slabs across its longest dimension, as many together as fill a rack; a mesh in one block.
void BlockMaker::bySlabs() {
  const FabricPlan& first = plan_.fabrics[made_.base];
  const std::int64_t systems = spec_.systems[first.joinedKind].count;
  const std::int64_t slab = first.joinedSlab > 0 ? first.joinedSlab : systems;
  const std::int64_t together = slab * std::max<std::int64_t>(1, perRack_[first.joinedKind] / slab);
  made_.blocks.resize(static_cast<std::size_t>(ceilDiv(systems, together)));
  made_.podOfBlock.assign(made_.blocks.size(), 0);
  std::int64_t joined = 0;
  for (std::size_t s = 0; s < placed_.systems.size(); ++s)
    if (placed_.systemKind[s] == first.joinedKind)
      made_.blockOfSystem[s] = static_cast<std::uint32_t>(joined++ / together);
}

/// Systems go where the base fabric has them: to the leaf of their first port, or into the slab. Those without a port
/// in it follow their neighbours.
void BlockMaker::assignSystems() {
  std::uint32_t last = 0;
  for (std::uint32_t s = 0; s < made_.blockOfSystem.size(); ++s) {
    if (made_.blockOfSystem[s] == nowhere) made_.blockOfSystem[s] = last;
    last = made_.blockOfSystem[s];
    made_.blocks[last].systems.push_back(s);
  }
}

/// Leaves of the other fabrics stand with the middle one of their systems. Endpoints stand with their leaf.
void BlockMaker::assignNetwork() {
  made_.spines.resize(base().grouped ? 1 : base().podUnits.size());
  for (std::size_t f = 0; f < placed_.fabrics.size(); ++f) {
    if (f != made_.base) {
      std::vector<std::vector<std::uint32_t>> served(static_cast<std::size_t>(size(f).leaves));
      for (const HostLink& link : placed_.fabrics[f].hosts)
        served[link.leaf].push_back(made_.blockOfSystem[link.system]);
      std::vector<std::uint32_t> block(served.size(), 0);
      for (std::size_t leaf = 0; leaf < served.size(); ++leaf)
        block[leaf] = served[leaf].empty() ? (leaf > 0 ? block[leaf - 1] : 0) : served[leaf][served[leaf].size() / 2];
      made_.blockOfLeaf[f] = std::move(block);
    }
    const auto fabric = static_cast<std::uint16_t>(f);
    for (std::uint16_t plane = 0; plane < placed_.fabrics[f].planes.size(); ++plane) {
      const PlacedPlane& devices = placed_.fabrics[f].planes[plane];
      for (std::uint32_t i = 0; i < devices.leaves.size(); ++i)
        made_.blocks[blockOfLeaf(f, i)].network.push_back({DeviceRole::Leaf, fabric, plane, i});
      for (std::uint32_t i = 0; i < devices.endpoints.size(); ++i)
        made_.blocks[blockOfLeaf(f, placed_.fabrics[f].endpointLinks[plane][i].leaf)].network.push_back(
            {DeviceRole::Endpoint, fabric, plane, i});
      for (std::uint32_t i = 0; i < devices.spines.size(); ++i) {
        const std::size_t pod = i / static_cast<std::size_t>(size(f).spinesPerPod);
        // The spines of a group stand with its leaves.
        if (f == made_.base && base().grouped)
          made_.blocks[pod].network.push_back({DeviceRole::Spine, fabric, plane, i});
        else
          made_.spines[pod * made_.spines.size() / size(f).podUnits.size()].push_back(
              {DeviceRole::Spine, fabric, plane, i});
      }
      for (std::uint32_t i = 0; i < devices.cores.size(); ++i)
        made_.cores.push_back({DeviceRole::Core, fabric, plane, i});
    }
  }
}

/// A fabric of one unit and a few switches has all of them in one rack.
void BlockMaker::joinSmallFabric() {
  if (made_.blocks.size() != 1 || made_.blocks[0].network.size() + made_.spines[0].size() > spinesPerRack) return;
  made_.blocks[0].network.insert(made_.blocks[0].network.end(), made_.spines[0].begin(), made_.spines[0].end());
  made_.spines[0].clear();
}

/// The ring through the slabs of a torus is folded, 1 8 2 7 3 6 4 5, so that slabs that are joined have at most one
/// other between them. The groups of a direct topology stand beside each other like the units of one pod.
void BlockMaker::orderBlocks() {
  const std::size_t blocks = made_.blocks.size();
  const bool ring = plan_.fabrics[made_.base].joinedSlab > 0;
  for (std::size_t i = 0; i < blocks; ++i)
    made_.floorOrder.push_back(!ring ? i : i % 2 == 0 ? i / 2 : blocks - 1 - i / 2);
  made_.floorPod = made_.podOfBlock;
  if (base().grouped) made_.floorPod.assign(blocks, 0);
}

}  // namespace

PlacementBlocks makeBlocks(const DesignSpec& spec, const DesignPlan& plan, const PlacedDesign& placed,
                           const std::vector<int>& systemsPerRack) {
  return BlockMaker(spec, plan, placed, systemsPerRack).make();
}

}  // namespace fabric
