// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/switch_cages.h"

#include <algorithm>

namespace fabric {

namespace {

int cagesFor(int ports, int perCage) { return (ports + perCage - 1) / perCage; }

/// The cages of one side, split alike.
struct CageSide {
  std::vector<std::uint16_t> cages;  ///< within the group, from 0
  int perCage = 1;
  DataRate rate;
  bool native = true;
};

/// Runs of neighbouring cages, as splits.
void addSplits(const CageSide& side, std::uint16_t firstCage, std::vector<CageSplit>& splits) {
  if (side.native) return;
  const std::size_t before = splits.size();
  for (const std::uint16_t cage : side.cages) {
    const auto own = static_cast<std::uint16_t>(firstCage + cage);
    if (splits.size() > before && splits.back().first + splits.back().count == own) ++splits.back().count;
    else splits.push_back({own, 1, static_cast<std::uint8_t>(side.perCage), side.rate});
  }
}

/// Ports of the side's cages from the `first` on.
PortRun runOf(const CageSide& side, const DeviceShape& shape, std::uint16_t firstCage, int first, int count) {
  PortRun run;
  run.portsPerCage = static_cast<std::uint8_t>(side.perCage);
  for (int n = first; n < first + count; ++n) {
    const ShapeCage& cage = shape.cages()[firstCage + side.cages[static_cast<std::size_t>(n / side.perCage)]];
    run.numbers.push_back(static_cast<std::uint16_t>(cage.firstPort + n % side.perCage));
  }
  return run;
}

CageSide sideAt(const CageGroup& group, DataRate rate) {
  return {cagesAt(group, rate), std::max(1, portsPerCageAt(group, rate)), rate, rate == group.portRate};
}

void keepFirst(CageSide& side, int count) {
  if (static_cast<std::size_t>(count) < side.cages.size()) side.cages.resize(static_cast<std::size_t>(count));
}

void leaveOut(CageSide& side, const CageSide& taken) {
  std::erase_if(side.cages, [&](std::uint16_t cage) { return std::ranges::binary_search(taken.cages, cage); });
}

}  // namespace

SwitchCages fabricCages(const DeviceType& type) {
  SwitchCages best;
  std::int64_t bestRate = 0;
  std::uint16_t cage = 0;
  for (const CageGroup& group : type.cages) {
    const std::int64_t rate = (group.portRate * group.portsPerCage * group.cages).count();
    const bool forFabrics = group.role == PortRole::Network || group.role == PortRole::ScaleUp;
    if (forFabrics && rate > bestRate) {
      best = {&group, cage};
      bestRate = rate;
    }
    cage = static_cast<std::uint16_t>(cage + group.cages);
  }
  return best;
}

int portsPerCageAt(const CageGroup& group, DataRate rate) {
  if (rate == group.portRate) return group.portsPerCage;
  if (rate.count() <= 0 || rate > group.portRate) return 0;
  if (group.lanesPerCage == 0 || group.laneRate.count() == 0) return 0;
  const auto lanes = static_cast<int>((rate.count() + group.laneRate.count() - 1) / group.laneRate.count());
  return std::min<int>(group.maximumPortsPerCage, group.lanesPerCage / lanes);
}

std::vector<std::uint16_t> cagesAt(const CageGroup& group, DataRate rate) {
  std::vector<std::uint16_t> cages;
  const int ports = portsPerCageAt(group, rate);
  for (std::uint16_t cage = 0; ports > 0 && cage < group.cages; ++cage)
    if (ports <= group.maximumPortsOf(static_cast<std::uint16_t>(cage + 1))) cages.push_back(cage);
  return cages;
}

int portLimit(const DeviceType& type) {
  const CageGroup* group = fabricCages(type).group;
  if (!group || type.maximumPorts == 0) return 0;
  int others = 0;
  for (const CageGroup& other : type.cages)
    if (&other != group) others += other.cages * other.portsPerCage;
  return type.maximumPorts - others;
}

int mostPortsAt(const DeviceType& type, DataRate rate) {
  const CageGroup* group = fabricCages(type).group;
  if (!group) return 0;
  const int perCage = portsPerCageAt(*group, rate);
  int cages = static_cast<int>(cagesAt(*group, rate).size());
  // Cages that are not split count with the ports they have as delivered.
  if (const int limit = portLimit(type); limit > 0 && perCage > group->portsPerCage)
    cages = std::clamp((limit - group->cages * group->portsPerCage) / (perCage - group->portsPerCage), 0, cages);
  return cages * perCage;
}

bool runsWholeAt(const DeviceType& type, DataRate rate) {
  const CageGroup* group = fabricCages(type).group;
  const int perCage = group ? portsPerCageAt(*group, rate) : 0;
  return perCage > 0 && mostPortsAt(type, rate) == group->cages * perCage;
}

Result<SwitchPlan> splitSwitch(Id<DeviceType> id, const DeviceType& type, const SwitchUse& use) {
  SwitchPlan plan;
  plan.type = id;
  const SwitchCages cages = fabricCages(type);
  if (!cages.group) return plan;
  CageSide down = sideAt(*cages.group, use.downRate), up = sideAt(*cages.group, use.upRate);
  const int cagesDown = cagesFor(use.down, down.perCage), cagesUp = cagesFor(use.up, up.perCage);
  const bool shared = use.up > 0 && (use.downRate == use.upRate || use.upFirst < cagesDown * down.perCage);
  int upFirst = use.upFirst;
  if (shared) {
    // One rate: a cage may have ports of both, and where all may run so, all do.
    if (!runsWholeAt(type, use.downRate)) keepFirst(down, cagesFor(use.upFirst + use.up, down.perCage));
    addSplits(down, cages.firstCage, plan.splits);
    up = down;
  } else {
    // The side that may use fewer cages takes its own first.
    CageSide &first = up.cages.size() < down.cages.size() ? up : down, &second = &first == &up ? down : up;
    keepFirst(first, &first == &up ? cagesUp : cagesDown);
    leaveOut(second, first);
    keepFirst(second, &second == &up ? cagesUp : cagesDown);
    addSplits(down, cages.firstCage, plan.splits);
    addSplits(up, cages.firstCage, plan.splits);
    upFirst = 0;
  }
  const auto shape = DeviceShape::make(type, plan.splits);
  if (!shape) return tl::unexpected(shape.error());
  plan.down = runOf(down, *shape, cages.firstCage, 0, use.down);
  plan.up = runOf(up, *shape, cages.firstCage, upFirst, use.up);
  return plan;
}

}  // namespace fabric
