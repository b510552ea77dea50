// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/sizing.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/divide.h"
#include "core/base/text.h"

namespace fabric {

namespace {

using std::to_string;

tl::unexpected<Error> refuseSize(std::string what, std::string remedy = {}) {
  return fail(ErrorCode::DoesNotFit, "", std::move(what), std::move(remedy));
}

/// Down ports and up ports of a leaf.
struct LeafSplit {
  int down = 0, up = 0, upFirst = 0;
};

bool sameRate(const ClosRequest& r) {
  return r.hostRate == r.uplinkRate && r.leafPortsPerCageDown == r.leafPortsPerCageUp;
}

/// Cages of a leaf that may run at the hosts' rate, at the uplinks', and at either.
int cagesDownAtMost(const ClosRequest& r) { return r.leafCagesDown > 0 ? r.leafCagesDown : r.leafCages; }
int cagesUpAtMost(const ClosRequest& r) { return r.leafCagesUp > 0 ? r.leafCagesUp : r.leafCages; }
int cagesInAll(const ClosRequest& r) {
  return r.leafCagesDown > 0 && r.leafCagesUp > 0 ? std::max(r.leafCagesDown, r.leafCagesUp) : r.leafCages;
}

/// Ports that the cages of a leaf run as, those that are not used as delivered.
std::int64_t portsRun(const ClosRequest& r, std::int64_t cagesDown, std::int64_t cagesUp) {
  return cagesDown * r.leafPortsPerCageDown + cagesUp * r.leafPortsPerCageUp +
         (r.leafCages - cagesDown - cagesUp) * r.leafPortsPerCageIdle;
}

/// True if so many cages of a leaf may run at the hosts' rate and so many at the uplinks'.
bool cagesSuffice(const ClosRequest& r, std::int64_t cagesDown, std::int64_t cagesUp) {
  return cagesDown <= cagesDownAtMost(r) && cagesUp <= cagesUpAtMost(r) && cagesDown + cagesUp <= cagesInAll(r) &&
         (r.leafPortLimit == 0 || portsRun(r, cagesDown, cagesUp) <= r.leafPortLimit);
}

/// True if down x rate <= oversubscription x up x rate.
bool withinOversubscription(const ClosRequest& r, std::int64_t down, std::int64_t up) {
  return down * r.hostRate.wholeGigabitsPerSecond() * 1000 <=
         r.oversubscriptionThousandths * up * r.uplinkRate.wholeGigabitsPerSecond();
}

/// The largest number of cages down that keeps the oversubscription with all cages in use.
LeafSplit splitByOversubscription(const ClosRequest& r) {
  for (int cagesDown = std::min(cagesInAll(r) - 1, cagesDownAtMost(r)); cagesDown > 0; --cagesDown) {
    const int down = cagesDown * r.leafPortsPerCageDown;
    // The fewest uplink cages that still keep it: 3:1 of 64 ports is 48 and 16, not 47 and 17.
    int cagesUp = std::min(cagesInAll(r) - cagesDown, cagesUpAtMost(r));
    if (!withinOversubscription(r, down, cagesUp * r.leafPortsPerCageUp)) continue;
    while (cagesUp > 1 && withinOversubscription(r, down, (cagesUp - 1) * r.leafPortsPerCageUp)) --cagesUp;
    if (!cagesSuffice(r, cagesDown, cagesUp)) continue;
    return {down, cagesUp * r.leafPortsPerCageUp, down};
  }
  return {};
}

/// The share that the oversubscription leaves for the side that is not given.
void completeSplit(const ClosRequest& r, LeafSplit& split) {
  if (split.up == 0)
    for (split.up = 1; !withinOversubscription(r, split.down, split.up) && split.up < 8192;) ++split.up;
  if (split.down == 0)
    for (split.down = 1; withinOversubscription(r, split.down + 1, split.up) && split.down < 8192;) ++split.down;
}

/// Ports down and up, and the oversubscription they are, in words: the least there can be. It is rounded up, so that it
/// suffices where it is asked for.
std::string leastOversubscription(const ClosRequest& r) {
  const std::int64_t down = r.leafPortsPerCageDown;
  std::int64_t cagesUp = std::min(cagesInAll(r) - 1, cagesUpAtMost(r));
  while (cagesUp > 0 && !cagesSuffice(r, 1, cagesUp)) --cagesUp;
  if (cagesUp < 1) return "a leaf needs a cage down and a cage up";
  const std::int64_t up = cagesUp * r.leafPortsPerCageUp;
  const std::int64_t thousandths =
      ceilDiv(down * r.hostRate.wholeGigabitsPerSecond() * 1000, up * r.uplinkRate.wholeGigabitsPerSecond());
  return "nearest is " + formatDecimal(thousandths, 1000) + ", with " + to_string(down) + " down and " + to_string(up) +
         " up";
}

Result<LeafSplit> splitLeaf(const ClosRequest& r) {
  LeafSplit split{r.down, r.up, 0};
  if (r.down == 0 && r.up == 0) split = splitByOversubscription(r);
  else completeSplit(r, split);
  if (split.down == 0 || split.up == 0)
    return refuseSize("a leaf of " + to_string(r.leafCages) +
                          " cages has no split into ports down and up at an oversubscription of " +
                          formatDecimal(r.oversubscriptionThousandths, 1000),
                      leastOversubscription(r));
  const std::int64_t cagesDown = ceilDiv(split.down, r.leafPortsPerCageDown),
                     cagesUp = ceilDiv(split.up, r.leafPortsPerCageUp);
  split.upFirst = static_cast<int>(cagesDown * r.leafPortsPerCageDown);
  if (cagesSuffice(r, cagesDown, cagesUp)) return split;
  // Ports of one rate may share a cage.
  const int ports = mostCagesDown(r, 0) * r.leafPortsPerCageDown;
  if (sameRate(r) && split.down + split.up <= ports) {
    split.upFirst = split.down;
    return split;
  }
  const std::string asked = to_string(split.down) + " ports down at " + gigabits(r.hostRate) + " and " +
                            to_string(split.up) + " up at " + gigabits(r.uplinkRate);
  std::int64_t roomUp = cagesInAll(r) - cagesDown;
  while (roomUp > 0 && !cagesSuffice(r, cagesDown, roomUp)) --roomUp;
  const std::string fits = roomUp > 0 ? "with " + to_string(split.down) + " down there is room for " +
                                            to_string(roomUp * r.leafPortsPerCageUp) + " up"
                                      : "it has " + to_string(ports) + " ports at " + gigabits(r.hostRate);
  return refuseSize(asked + leafLacks(r, cagesDown, cagesUp), fits);
}

/// Systems, with the extra endpoints counted as the systems whose ports they take.
std::int64_t slotsOf(const ClosRequest& r) {
  return r.systems + ceilDiv(r.extraEndpoints, std::max(1, r.portsPerSystem));
}

/// The largest divisor of the rails that one leaf takes.
int railsOnLeaf(const ClosRequest& r, int down, std::int64_t systemsPerUnit) {
  for (int rails = r.portsPerSystem; rails > 1; --rails)
    if (r.portsPerSystem % rails == 0 && systemsPerUnit * rails <= down) return rails;
  return 1;
}

Result<> sizeRails(const ClosRequest& r, ClosSize& size) {
  size.spread = HostSpread::Rails;
  const std::int64_t slots = slotsOf(r);
  size.systemsPerUnit = r.systemsPerUnit > 0 ? r.systemsPerUnit : std::min<std::int64_t>(slots, size.down);
  if (size.systemsPerUnit > size.down)
    return refuseSize("a unit of " + to_string(size.systemsPerUnit) +
                          " systems needs as many ports of each rail's leaf, which has " + to_string(size.down) +
                          " down",
                      "units of at most " + to_string(size.down) + " systems fit");
  size.units = std::max<std::int64_t>(1, r.systemsPerUnit > 0 ? ceilDiv(r.systems, size.systemsPerUnit)
                                                              : ceilDiv(slots, size.systemsPerUnit));
  size.railsPerLeaf = railsOnLeaf(r, size.down, size.systemsPerUnit);
  // Fewer rails on a leaf where more leaves are asked for, or where extra endpoints would find no port.
  const auto leaves = [&] { return size.units * (r.portsPerSystem / size.railsPerLeaf); };
  while (size.railsPerLeaf > 1 && (leaves() < r.leastLeaves || leaves() * size.down < r.hostPorts + r.extraEndpoints)) {
    do --size.railsPerLeaf;
    while (r.portsPerSystem % size.railsPerLeaf != 0);
  }
  size.leavesPerUnit = r.portsPerSystem / size.railsPerLeaf;
  size.units = std::max(size.units, ceilDiv(r.leastLeaves, size.leavesPerUnit));
  size.leaves = size.units * size.leavesPerUnit;
  const std::int64_t ports = size.leaves * size.down;
  const std::int64_t wanted = r.hostPorts + r.extraEndpoints;
  if (wanted <= ports) return {};
  const std::int64_t most = std::max<std::int64_t>(0, (ports - r.extraEndpoints) / r.portsPerSystem);
  return refuseSize(to_string(r.systems) + " systems of " + to_string(r.portsPerSystem) + " ports and " +
                        to_string(r.extraEndpoints) + " extra endpoints are " + to_string(wanted) + " ports; " +
                        to_string(size.leaves) + " leaves have " + to_string(ports),
                    to_string(most) + " systems fit, or ask for at least " +
                        to_string(size.leaves + size.leavesPerUnit) + " leaves");
}

void sizeBlocks(const ClosRequest& r, ClosSize& size) {
  size.spread = HostSpread::Blocks;
  const std::int64_t ports = r.hostPorts + r.extraEndpoints;
  size.leavesPerUnit = 1;
  size.leaves = std::max({std::int64_t{1}, r.leastLeaves, ceilDiv(ports, size.down)});
  if (r.systemsPerUnit > 0) {
    size.systemsPerUnit = r.systemsPerUnit;
    size.leavesPerUnit = static_cast<int>(ceilDiv(r.systemsPerUnit * r.portsPerSystem, size.down));
    const std::int64_t units = std::max(ceilDiv(r.systems, r.systemsPerUnit), ceilDiv(size.leaves, size.leavesPerUnit));
    size.leaves = units * size.leavesPerUnit;
  }
  size.units = size.leaves / size.leavesPerUnit;
}

/// Leaves for the hosts, in units.
Result<ClosSize> sizeLeaves(const ClosRequest& r) {
  const auto split = splitLeaf(r);
  if (!split) return tl::unexpected(split.error());
  ClosSize size;
  size.down = split->down;
  size.up = split->up;
  size.upFirst = split->upFirst;
  const bool rails =
      r.portsPerSystem > 0 && (r.topology == Topology::RailOptimised || (r.spreadPorts && r.portsPerSystem > 1));
  if (!rails) sizeBlocks(r, size);
  else if (auto sized = sizeRails(r, size); !sized) return tl::unexpected(sized.error());
  return size;
}

/// Host ports to plan for: those of full units where systems come in units.
std::int64_t plannedPorts(const ClosRequest& r) {
  if (r.systemsPerUnit == 0) return r.hostPorts + r.extraEndpoints;
  const std::int64_t full = ceilDiv(r.systems, r.systemsPerUnit) * r.systemsPerUnit * r.portsPerSystem;
  return std::max(full, r.hostPorts + r.extraEndpoints);
}

Result<ClosSize> sizeOneTier(const ClosRequest& r) {
  ClosSize size;
  size.down = mostCagesDown(r, 0) * r.leafPortsPerCageDown;
  size.podUnits = {1};
  size.systemsPerUnit = r.systems;
  const std::int64_t ports = plannedPorts(r);
  if (ports <= size.down && r.leastLeaves <= 1) return size;
  if (r.leastLeaves > 1)
    return refuseSize(to_string(r.leastLeaves) + " leaves are asked for; one tier has one switch", "use 2 tiers");
  return refuseSize(to_string(ports) + " host ports of " + gigabits(r.hostRate) + " on one switch that has " +
                        to_string(size.down),
                    "use 2 tiers or at most " + to_string(size.down) + " host ports");
}

Result<ClosSize> sizeDomains(const ClosRequest& r) {
  ClosSize size;
  const int ports = mostCagesDown(r, 0) * r.leafPortsPerCageDown;
  const std::int64_t per = r.systemsPerDomain;
  if (ports < per)
    return refuseSize("a domain of " + to_string(per) + " systems needs a port for each of them on a switch that has " +
                          to_string(ports),
                      "domains of at most " + to_string(ports) + " systems fit");
  const std::int64_t fewest =
      std::max(ceilDiv(per * r.portsPerSystem, ports), std::max<std::int64_t>(1, r.leastLeaves));
  size.leavesPerUnit = divisorAtLeast(r.portsPerSystem, fewest);
  if (size.leavesPerUnit == 0)
    return refuseSize(to_string(fewest) + " switches a domain are more than the " + to_string(r.portsPerSystem) +
                          " ports of a system",
                      "ask for at most " + to_string(r.portsPerSystem));
  size.spread = HostSpread::Rails;
  size.railsPerLeaf = r.portsPerSystem / size.leavesPerUnit;
  size.systemsPerUnit = per;
  size.units = ceilDiv(r.systems, per);
  size.leaves = size.units * size.leavesPerUnit;
  size.down = static_cast<int>(per) * size.railsPerLeaf;
  size.podUnits = {size.units};
  return size;
}

Result<ClosSize> sizeTwoTiers(const ClosRequest& r) {
  auto size = sizeLeaves(r);
  if (!size) return size;
  size->tiers = 2;
  size->podUnits = {size->units};
  const std::int64_t least = ceilDiv(size->leaves * size->up, r.spinePorts);
  size->spinesPerPod = divisorAtLeast(size->up, std::max<std::int64_t>(1, least));
  if (size->spinesPerPod == 0) {
    const std::int64_t leaves = r.spinePorts / size->leavesPerUnit * size->leavesPerUnit;
    return refuseSize(to_string(size->leaves) + " leaves; a spine of " + to_string(r.spinePorts) +
                          " ports joins at most " + to_string(r.spinePorts),
                      "two tiers take at most " + to_string(leaves * size->down) + " host ports on " +
                          to_string(leaves) + " leaves");
  }
  size->leafSpineLinks = size->up / size->spinesPerPod;
  size->spineDown = r.spinePorts;
  return size;
}

Result<ClosSize> sizeThreeTiers(const ClosRequest& r) {
  auto size = sizeLeaves(r);
  if (!size) return size;
  size->tiers = 3;
  const int half = r.spinePorts / r.spinePortsPerCage / 2 * r.spinePortsPerCage;
  size->spineDown = size->spineUp = half > 0 ? half : r.spinePorts / 2;
  const std::int64_t unitsPerPod = size->spineDown / size->leavesPerUnit;
  if (unitsPerPod == 0)
    return refuseSize("a unit of " + to_string(size->leavesPerUnit) + " leaves in a pod whose spines have " +
                          to_string(size->spineDown) + " ports down",
                      "units of at most " + to_string(size->spineDown) + " leaves fit");
  const std::int64_t pods = ceilDiv(size->units, unitsPerPod);
  if (pods > r.corePorts) {
    const std::int64_t most = std::int64_t{r.corePorts} * unitsPerPod * size->leavesPerUnit * size->down;
    return refuseSize(to_string(r.hostPorts + r.extraEndpoints) + " host ports need " + to_string(pods) +
                          " pods; a core of " + to_string(r.corePorts) + " ports joins at most " +
                          to_string(r.corePorts),
                      "three tiers of these switches take at most " + to_string(most) + " host ports");
  }
  for (std::int64_t pod = 0; pod < pods; ++pod)
    size->podUnits.push_back(size->units / pods + (pod < size->units % pods ? 1 : 0));
  const std::int64_t largest = size->podUnits[0] * size->leavesPerUnit;
  size->spinesPerPod = divisorAtLeast(size->up, ceilDiv(largest * size->up, size->spineDown));
  size->leafSpineLinks = size->up / size->spinesPerPod;
  size->coresPerGroup =
      divisorAtLeast(size->spineUp, std::max<std::int64_t>(1, ceilDiv(pods * size->spineUp, r.corePorts)));
  size->spineCoreLinks = size->spineUp / size->coresPerGroup;
  return size;
}

Result<> checkRequest(const ClosRequest& r) {
  if (r.hostPorts + r.extraEndpoints == 0)
    return refuseSize("no system has a port for it", "it needs a host port or an extra endpoint");
  if (r.leafCages * r.leafPortsPerCageDown < 1)
    return refuseSize("the leaf switch has no ports of " + gigabits(r.hostRate), "choose one that has");
  if (r.hostPorts + r.extraEndpoints <= mostPorts) return {};
  const std::int64_t most = (mostPorts - r.extraEndpoints) / std::max(1, r.portsPerSystem);
  return refuseSize(to_string(r.hostPorts + r.extraEndpoints) + " host ports are more than " + to_string(mostPorts),
                    r.extraEndpoints >= mostPorts
                        ? "ask for fewer extra endpoints"
                        : to_string(most) + " systems of " + to_string(r.portsPerSystem) + " ports stay within");
}

}  // namespace

namespace {

/// Thousandths of down to up bandwidth of a leaf with so many ports.
std::int64_t ratioOf(const ClosRequest& r, int down, int up) {
  const std::int64_t above = std::max<std::int64_t>(1, up * r.uplinkRate.wholeGigabitsPerSecond());
  return (down * r.hostRate.wholeGigabitsPerSecond() * 1000 + above / 2) / above;
}
/// As exact as three decimals are.
bool isRatio(std::int64_t made, std::int64_t asked) { return std::abs(made - asked) <= 1; }

}  // namespace

std::string otherRatio(const ClosRequest& r, const ClosSize& size) {
  const bool portsWereAsked = r.down > 0 && r.up > 0;
  if (size.tiers < 2 || size.grouped || size.up == 0 || portsWereAsked) return {};
  const std::int64_t made = ratioOf(r, size.down, size.up);
  if (isRatio(made, r.oversubscriptionThousandths)) return {};
  return "the oversubscription is " + formatDecimal(made, 1000) + " : 1, the nearest to " +
         formatDecimal(r.oversubscriptionThousandths, 1000) + " : 1 that the leaf's ports make (" +
         to_string(size.down) + " down, " + to_string(size.up) + " up)";
}

Result<> checkRatio(const ClosRequest& r) {
  if (r.down == 0 || r.up == 0 || r.oversubscriptionThousandths == 1000) return {};
  const std::int64_t made = ratioOf(r, r.down, r.up);
  if (isRatio(made, r.oversubscriptionThousandths)) return {};
  return refuseSize(to_string(r.down) + " ports down at " + gigabits(r.hostRate) + " and " + to_string(r.up) +
                        " up at " + gigabits(r.uplinkRate) + " make " + formatDecimal(made, 1000) + " : 1, not " +
                        formatDecimal(r.oversubscriptionThousandths, 1000) + " : 1",
                    "leave out the oversubscription or the ports");
}

std::string leafLacks(const ClosRequest& r, std::int64_t cagesDown, std::int64_t cagesUp) {
  if (cagesSuffice(r, cagesDown, cagesUp)) return {};
  if (cagesDown + cagesUp > r.leafCages)
    return " need " + to_string(cagesDown + cagesUp) + " cages of a leaf that has " + to_string(r.leafCages);
  const auto side = [&](std::int64_t needed, int perCage, int some) {
    return " need " + to_string(needed) + " cages run as " + to_string(perCage) + " ports of a leaf on which " +
           to_string(some) + " may";
  };
  if (cagesDown > cagesDownAtMost(r)) return side(cagesDown, r.leafPortsPerCageDown, cagesDownAtMost(r));
  if (cagesUp > cagesUpAtMost(r)) return side(cagesUp, r.leafPortsPerCageUp, cagesUpAtMost(r));
  if (cagesDown + cagesUp > cagesInAll(r)) return side(cagesDown + cagesUp, r.leafPortsPerCageDown, cagesInAll(r));
  return " make " + to_string(portsRun(r, cagesDown, cagesUp)) + " ports of all cages of a leaf that supports " +
         to_string(r.leafPortLimit);
}

int mostCagesDown(const ClosRequest& r, std::int64_t cagesUp) {
  int cages = r.leafCages;
  while (cages > 0 && !cagesSuffice(r, cages, cagesUp)) --cages;
  return cages;
}

std::string gigabits(DataRate rate) { return toText(rate) + " Gb/s"; }

int divisorAtLeast(int n, std::int64_t least) {
  for (std::int64_t d = std::max<std::int64_t>(1, least); d <= n; ++d)
    if (n % d == 0) return static_cast<int>(d);
  return 0;
}

Result<ClosSize> sizeClos(const ClosRequest& request) {
  if (auto checked = checkRequest(request); !checked) return tl::unexpected(checked.error());
  if (request.systemsPerDomain > 0) return sizeDomains(request);
  if (request.topology == Topology::SingleSwitch || request.tiers == 1) return sizeOneTier(request);
  if (request.tiers == 2) return sizeTwoTiers(request);
  if (request.tiers == 3) return sizeThreeTiers(request);
  if (request.up == 0)
    if (auto one = sizeOneTier(request)) return one;
  if (auto two = sizeTwoTiers(request)) return two;
  return sizeThreeTiers(request);
}

}  // namespace fabric
