// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/direct_sizing.h"

#include <algorithm>

#include "core/base/divide.h"
#include "core/topology/peer_links.h"

namespace fabric {

namespace {

using std::to_string;

tl::unexpected<Error> refuseDirect(std::string what, std::string remedy = {}) {
  return fail(ErrorCode::DoesNotFit, "", std::move(what), std::move(remedy));
}

Result<> checkLinks(std::int64_t links, const std::string& what) {
  if (links <= mostLinks) return {};
  return refuseDirect(what + " has " + to_string(links) + " links, more than the " + to_string(mostLinks) +
                          " that a project holds",
                      "ask for fewer");
}

/// "1 host", "2 hosts".
std::string number(std::int64_t n, const std::string& word) { return to_string(n) + " " + word + (n == 1 ? "" : "s"); }

std::int64_t wholeCages(std::int64_t ports, int perCage) { return ceilDiv(ports, perCage) * perCage; }

/// What groups of switches have in common, whatever they are inside.
struct Groups {
  std::int64_t groups = 0, hostsOfGroup = 0, linksOfGroup = 0;  ///< its links to other groups
};

/// Groups so many that the hosts have room; an even number where the ends of an odd one would not pair up.
std::int64_t fewestGroups(const ClosRequest& r, const Groups& g) {
  std::int64_t groups = std::max<std::int64_t>(2, ceilDiv(r.hostPorts + r.extraEndpoints, g.hostsOfGroup));
  if (groups % 2 == 1 && g.linksOfGroup % 2 == 1) ++groups;
  return groups;
}

Result<> checkGroups(const ClosRequest& r, const Groups& g) {
  const std::int64_t most = g.linksOfGroup + 1, hosts = r.hostPorts + r.extraEndpoints;
  if (hosts > most * g.hostsOfGroup)
    return refuseDirect(to_string(hosts) + " host ports; groups of " + to_string(g.hostsOfGroup) + " with " +
                            to_string(g.linksOfGroup) + " links to others have at most " +
                            to_string(most * g.hostsOfGroup),
                        "use larger groups, or more global links");
  if (g.groups > most)
    return refuseDirect(to_string(g.groups) + " groups; one with " + to_string(g.linksOfGroup) +
                            " links to others reaches " + to_string(g.linksOfGroup) + " of them",
                        "use at most " + to_string(most) + " groups, or more global links");
  if (g.groups * g.linksOfGroup % 2 == 1)
    return refuseDirect(
        to_string(g.groups) + " groups of " + to_string(g.linksOfGroup) + " global links have an odd number of ends",
        "use " + to_string(g.groups - 1) + (g.groups < most ? " or " + to_string(g.groups + 1) : "") + " groups");
  if (hosts > g.groups * g.hostsOfGroup)
    return refuseDirect(to_string(hosts) + " host ports; " + to_string(g.groups) + " groups have " +
                            to_string(g.groups * g.hostsOfGroup),
                        "use at least " + to_string(fewestGroups(r, g)) + " groups");
  return checkLinks(g.groups * g.linksOfGroup / 2, "so large a network");
}

/// The hosts' side of groups of `leaves` switches with `down` hosts each.
ClosSize groupsOf(std::int64_t groups, int leaves, int down) {
  ClosSize size;
  size.grouped = true;
  size.down = down;
  size.units = groups;
  size.leavesPerUnit = leaves;
  size.leaves = groups * leaves;
  size.podUnits.assign(static_cast<std::size_t>(groups), 1);
  return size;
}

Result<> checkHosts(const ClosRequest& r) {
  if (r.hostPorts + r.extraEndpoints == 0)
    return refuseDirect("no system has a port for it", "it needs a host port or an extra endpoint");
  return {};
}

/// As large as the switch allows: p = h and a = 2 h in p + a - 1 + h ports.
DragonflySpec balanced(const ClosRequest& r) {
  DragonflySpec d;
  d.h = std::max(1, mostCagesDown(r, 0) * r.leafPortsPerCageDown / 4 + 1);
  const auto fits = [&] {
    const std::int64_t up = globalFirst({d.h, 2 * d.h, d.h, 0}, r.leafPortsPerCageUp) + d.h;
    return leafLacks(r, ceilDiv(d.h, r.leafPortsPerCageDown), ceilDiv(up, r.leafPortsPerCageUp)).empty();
  };
  while (d.h > 1 && !fits()) --d.h;
  d.p = d.h;
  d.a = 2 * d.h;
  return d;
}

std::string numbersOf(const DragonflySpec& d) {
  return "p = " + to_string(d.p) + ", a = " + to_string(d.a) + ", h = " + to_string(d.h);
}

}  // namespace

int globalFirst(const DragonflySpec& d, int portsPerCage) {
  return static_cast<int>(wholeCages(d.a - 1, portsPerCage));
}

Result<ClosSize> sizeDragonfly(const ClosRequest& r, DragonflySpec& d) {
  if (auto checked = checkHosts(r); !checked) return tl::unexpected(checked.error());
  if (d.a == 0) {
    const DragonflySpec usual = balanced(r);
    d = {usual.p, usual.a, usual.h, d.groups};
  }
  const int up = globalFirst(d, r.leafPortsPerCageUp) + d.h;
  const std::int64_t cagesDown = ceilDiv(d.p, r.leafPortsPerCageDown), cagesUp = ceilDiv(up, r.leafPortsPerCageUp);
  if (const std::string lack = leafLacks(r, cagesDown, cagesUp); !lack.empty())
    return refuseDirect(number(d.p, "host") + ", " + number(d.a - 1, "link") + " within the group and " +
                            to_string(d.h) + " to others, radix " + to_string(d.p + d.a - 1 + d.h) + "," + lack,
                        "nearest is " + numbersOf(balanced(r)));
  Groups groups{d.groups, std::int64_t{d.a} * d.p, std::int64_t{d.a} * d.h};
  if (d.groups == 0) d.groups = groups.groups = fewestGroups(r, groups);
  if (auto checked = checkGroups(r, groups); !checked) return tl::unexpected(checked.error());
  if (auto checked = checkLinks(d.groups * d.a * (d.a - 1) / 2, "so large a network"); !checked)
    return tl::unexpected(checked.error());
  ClosSize size = groupsOf(d.groups, d.a, d.p);
  size.up = up;
  size.upFirst = static_cast<int>(cagesDown) * r.leafPortsPerCageDown;
  return size;
}

Result<ClosSize> sizeDragonflyPlus(const ClosRequest& r, DragonflyPlusSpec& d) {
  if (auto checked = checkHosts(r); !checked) return tl::unexpected(checked.error());
  const std::int64_t cagesDown = ceilDiv(d.p, r.leafPortsPerCageDown),
                     cagesUp = ceilDiv(d.spines, r.leafPortsPerCageUp);
  if (const std::string lack = leafLacks(r, cagesDown, cagesUp); !lack.empty())
    return refuseDirect("a leaf's " + to_string(d.p) + " hosts and links to " + to_string(d.spines) + " spines" + lack,
                        "use fewer of either, or a leaf with more ports");
  ClosSize size = groupsOf(0, d.leaves, d.p);
  size.tiers = 2;
  size.up = d.spines;
  size.upFirst = static_cast<int>(cagesDown) * r.leafPortsPerCageDown;
  size.spinesPerPod = d.spines;
  size.leafSpineLinks = 1;
  size.spineDown = static_cast<int>(wholeCages(d.leaves, r.spinePortsPerCage));
  size.spineUp = d.h;
  if (wholeCages(size.spineDown + d.h, r.spinePortsPerCage) > r.spinePorts)
    return refuseDirect("a spine's links to " + to_string(d.leaves) + " leaves and " + to_string(d.h) +
                            " to other groups need " + to_string(size.spineDown + d.h) + " ports of a spine that has " +
                            to_string(r.spinePorts),
                        r.spinePorts > size.spineDown ? "nearest is h = " + to_string(r.spinePorts - size.spineDown)
                                                      : "use fewer leaves, or a spine with more ports");
  Groups groups{d.groups, std::int64_t{d.leaves} * d.p, std::int64_t{d.spines} * d.h};
  if (d.groups == 0) d.groups = groups.groups = fewestGroups(r, groups);
  if (auto checked = checkGroups(r, groups); !checked) return tl::unexpected(checked.error());
  size.units = d.groups;
  size.leaves = d.groups * d.leaves;
  size.podUnits.assign(static_cast<std::size_t>(d.groups), 1);
  return size;
}

Result<ClosSize> sizeRandomRegular(const ClosRequest& r, const RandomRegularSpec& g) {
  if (auto checked = checkHosts(r); !checked) return tl::unexpected(checked.error());
  const std::string ends = to_string(g.switches) + " switches with " + number(g.networkPorts, "network port") + " each";
  if (g.networkPorts >= g.switches)
    return refuseDirect(ends + "; one has " + to_string(g.switches - 1) + " others to be joined to",
                        "use at most " + to_string(g.switches - 1) + " network ports");
  if (g.networkPorts == 1 && g.switches > 2)
    return refuseDirect(ends + " are pairs that nothing joins", "use at least 2 network ports");
  if (g.switches * g.networkPorts % 2 == 1)
    return refuseDirect(ends + " have an odd number of ends",
                        "use " + to_string(g.switches - 1) + " or " + to_string(g.switches + 1) + " switches");
  if (auto checked = checkLinks(g.switches * g.networkPorts / 2, ends); !checked)
    return tl::unexpected(checked.error());
  const std::int64_t cagesUp = ceilDiv(g.networkPorts, r.leafPortsPerCageUp);
  const int most = mostCagesDown(r, cagesUp) * r.leafPortsPerCageDown;
  const int down = r.down > 0 ? r.down : most;
  const std::int64_t cagesDown = std::max<std::int64_t>(1, ceilDiv(down, r.leafPortsPerCageDown));
  if (const std::string lack = leafLacks(r, cagesDown, cagesUp); !lack.empty())
    return refuseDirect(number(std::max(1, down), "host") + " and " + number(g.networkPorts, "link") +
                            " to other switches" + lack,
                        most > 0 ? "nearest is " + to_string(most) + " hosts a switch" : "use fewer network ports");
  const std::int64_t hosts = r.hostPorts + r.extraEndpoints;
  if (hosts > g.switches * down)
    return refuseDirect(to_string(hosts) + " host ports; " + to_string(g.switches) + " switches have " +
                            to_string(g.switches * down) + " beside their network ports",
                        "use at least " + to_string(ceilDiv(hosts, down)) + " switches");
  ClosSize size;
  size.down = down;
  size.up = g.networkPorts;
  size.upFirst = static_cast<int>(cagesDown) * r.leafPortsPerCageDown;
  size.units = size.leaves = g.switches;
  size.podUnits = {g.switches};
  return size;
}

Result<int> sizeMesh(const JoinedSystems& joined) {
  const std::int64_t links = joined.systems * (joined.systems - 1) / 2;
  const std::string what = "a full mesh of " + to_string(joined.systems) + " systems";
  if (joined.systems < 2)
    return refuseDirect("a full mesh joins systems; only 1 has ports for it", "ask for at least 2 systems");
  if (joined.systems - 1 > joined.ports)
    return refuseDirect(what + ", " + to_string(links) + " links, needs " + to_string(joined.systems - 1) +
                            " ports of each, which has " + to_string(joined.ports),
                        "nearest is " + to_string(joined.ports + 1) + " systems");
  if (auto checked = checkLinks(links, what); !checked) return tl::unexpected(checked.error());
  return static_cast<int>(joined.systems - 1);
}

Result<int> sizeTorus(const JoinedSystems& joined, const TorusSpec& torus) {
  std::string what;
  std::int64_t nodes = 1;
  for (const int size : torus.dimensions) {
    what += (what.empty() ? "" : " x ") + to_string(size);
    nodes = std::min(nodes * size, mostSystems + 1);
  }
  if (nodes != joined.systems)
    return refuseDirect("a torus of " + what + " has " + (nodes > mostSystems ? "over " : "") +
                            to_string(std::min(nodes, mostSystems)) + " systems; the specification has " +
                            to_string(joined.systems) + " with ports for it",
                        nodes > mostSystems ? "use smaller dimensions" : "ask for " + to_string(nodes) + " systems");
  const int ports = torusPorts(torus.dimensions);
  if (ports > joined.ports)
    return refuseDirect("a torus of " + what + " needs " + to_string(ports) + " ports of each system, which has " +
                            to_string(joined.ports),
                        joined.ports < 2 ? "use other systems"
                                         : "nearest is a torus of " + to_string(joined.ports / 2) +
                                               (joined.ports < 4 ? " dimension" : " dimensions"));
  if (auto checked = checkLinks(nodes * ports / 2, "a torus of " + what); !checked)
    return tl::unexpected(checked.error());
  return ports;
}

}  // namespace fabric
