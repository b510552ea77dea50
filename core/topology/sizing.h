// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many switches a fabric needs and how they are joined: pure arithmetic over port counts, no catalog, no floor.
//
// Formulas are those of folded Clos networks. With d ports of a leaf down and u up, radix k of the switches above and N
// host ports:
//   leaves L = ceil(N / d), or whole units of leaves where systems come in units;
//   spines S: the smallest divisor of u that is at least L u / k, so that every leaf-spine pair has the same whole
//   number u / S of links (published clusters do the same, which is why their spine counts can exceed ceil(L u / k));
//   three tiers: pods of leaves and spines as large as a spine's lower half allows; spine i of every pod joins the
//   cores of group i, G of them, where G is the smallest divisor of the spine's uplinks that is at least P u' / k for P
//   pods. Full trees of radix k then are k^2/2 hosts on 3k/2 switches, and k^3/4 hosts on 5k^2/4 switches.
// Rail-optimised: port i of every system of a unit goes to leaf i of that unit. Units with fewer systems than half a
// leaf has ports put several neighbouring rails on one leaf.
// Scale-up domains: every system of a domain has the same number of its P ports on each of the domain's S switches, one
// hop from any other. S is the smallest divisor of P for which a switch has ports for P / S of each of the domain's
// systems.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/topology/spec.h"

namespace fabric {

/// One plane of a fabric, as numbers.
struct ClosRequest {
  Topology topology = Topology::FatTree;
  int tiers = 0;  ///< 0: the fewest that suffice
  std::int64_t systems = 0;
  int portsPerSystem = 0;      ///< the most of any system; rail-optimised asks for equal systems
  std::int64_t hostPorts = 0;  ///< of all systems
  std::int64_t extraEndpoints = 0;
  std::int64_t systemsPerUnit = 0;    ///< 0: as suits
  std::int64_t systemsPerDomain = 0;  ///< of a scale-up domain joined by one hop; 0: it is none
  std::int64_t leastLeaves = 0;
  bool spreadPorts = false;  ///< a system's ports go to different leaves, as rails do
  int leafCages = 0, leafPortsPerCageDown = 1, leafPortsPerCageUp = 1;
  int leafCagesDown = 0, leafCagesUp = 0;     ///< those that may run at the hosts' rate and the uplinks'; 0: all
  int leafPortsPerCageIdle = 1;               ///< of a cage that is used for neither
  int leafPortLimit = 0;                      ///< most ports of all its cages together; 0: no limit
  int spinePorts = 0, spinePortsPerCage = 1;  ///< at the uplink rate
  int corePorts = 0;
  std::int64_t oversubscriptionThousandths = 1000;
  DataRate hostRate, uplinkRate;
  int down = 0, up = 0;  ///< 0: from the oversubscription
};

/// How the leaves' ports meet the hosts'.
enum class HostSpread : std::uint8_t {
  Blocks,  ///< hosts' ports fill leaf after leaf
  Rails,   ///< port i of a system goes to leaf i / railsPerLeaf of its unit
};

struct ClosSize {
  int tiers = 1;  ///< 0: no switches, hosts are joined to each other
  HostSpread spread = HostSpread::Blocks;
  int down = 0, up = 0;  ///< ports of one leaf; `up` is 0 with one tier
  int upFirst = 0;       ///< port number, from 0, of a leaf's first uplink among ports of the split
  std::int64_t units = 1;
  std::int64_t systemsPerUnit = 0;  ///< Rails: of a full unit; Blocks: 0 unless asked for
  int leavesPerUnit = 1, railsPerLeaf = 0;
  std::int64_t leaves = 1;
  std::vector<std::int64_t> podUnits;  ///< units of each pod; one pod with all of them in two tiers
  int spinesPerPod = 0;
  int leafSpineLinks = 0;          ///< of each leaf-spine pair
  int spineDown = 0, spineUp = 0;  ///< three tiers: ports of a spine
  bool grouped = false;            ///< pods are groups that are joined to each other, and hosts fill one after another
  int coresPerGroup = 0;           ///< groups of cores are as many as spines of a pod
  int spineCoreLinks = 0;          ///< of each spine-core pair

  bool hasPods() const { return grouped || tiers == 3; }
  std::int64_t pods() const { return static_cast<std::int64_t>(podUnits.size()); }
  std::int64_t spines() const { return tiers < 2 ? 0 : pods() * spinesPerPod; }
  std::int64_t cores() const { return tiers < 3 ? 0 : std::int64_t{spinesPerPod} * coresPerGroup; }
  std::int64_t switches() const { return leaves + spines() + cores(); }
  std::int64_t leafSpineTotal() const { return leaves * up; }
  std::int64_t spineCoreTotal() const { return tiers < 3 ? 0 : spines() * spineUp; }
};

/// Sizes one plane. Refused with the numbers that do not fit and the nearest that do.
Result<ClosSize> sizeClos(const ClosRequest& request);

/// Refuses ports of a leaf that make another oversubscription than was asked for; where none was, it is theirs.
Result<> checkRatio(const ClosRequest& request);

/// That the ports make another oversubscription than was asked for, in words; empty where they make that one.
std::string otherRatio(const ClosRequest& request, const ClosSize& size);

/// What of a leaf is not enough for so many cages down and up (" need 9 cages of a leaf that has 8"); empty if all is.
std::string leafLacks(const ClosRequest& request, std::int64_t cagesDown, std::int64_t cagesUp);
/// The most cages of a leaf down beside so many up.
int mostCagesDown(const ClosRequest& request, std::int64_t cagesUp);

/// "400 Gb/s", as messages write rates.
std::string gigabits(DataRate rate);

/// The smallest divisor of n that is at least `least`; 0 if there is none.
int divisorAtLeast(int n, std::int64_t least);

}  // namespace fabric
