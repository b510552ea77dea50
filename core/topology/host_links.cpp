// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/host_links.h"

#include <algorithm>

namespace fabric {

namespace {

/// Ports that one leaf takes from hosts in blocks: all of its ports, or an even share where more leaves were asked for.
std::int64_t portsPerLeaf(const ClosSize& size, std::int64_t hostPorts) {
  const std::int64_t full = (hostPorts + size.down - 1) / size.down;
  return full >= size.leaves ? size.down : (hostPorts + size.leaves - 1) / size.leaves;
}

class HostLinker {
 public:
  HostLinker(const DesignSpec& spec, const FabricPlan& plan) : size_(plan.size) {
    std::int64_t ports = 0;
    for (std::size_t k = 0; k < spec.systems.size(); ++k)
      ports += spec.systems[k].count * static_cast<std::int64_t>(plan.portsOfPlane(k));
    links_.reserve(static_cast<std::size_t>(ports));
    perLeaf_ = size_.grouped ? size_.down : portsPerLeaf(size_, ports);
  }

  void add(std::uint32_t system, std::size_t ports) {
    if (size_.spread == HostSpread::Rails) addRails(system, ports);
    else addBlock(system, ports);
    ++systems_;
  }
  std::vector<HostLink> take() { return std::move(links_); }

 private:
  void addRails(std::uint32_t system, std::size_t ports) {
    const std::int64_t unit = systems_ / size_.systemsPerUnit, place = systems_ % size_.systemsPerUnit;
    for (std::size_t rail = 0; rail < ports; ++rail) {
      const auto r = static_cast<std::int64_t>(rail);
      link(system, rail, unit * size_.leavesPerUnit + r / size_.railsPerLeaf,
           place * size_.railsPerLeaf + r % size_.railsPerLeaf);
    }
  }
  void addBlock(std::uint32_t system, std::size_t ports) {
    const bool units = size_.tiers > 1 && size_.systemsPerUnit > 0;
    if (units && systems_ % size_.systemsPerUnit == 0) {
      next_ = 0;
      firstLeaf_ = systems_ / size_.systemsPerUnit * size_.leavesPerUnit;
    }
    const std::int64_t perLeaf = units ? size_.down : perLeaf_;
    for (std::size_t port = 0; port < ports; ++port, ++next_)
      link(system, port, firstLeaf_ + next_ / perLeaf, next_ % perLeaf);
  }
  void link(std::uint32_t system, std::size_t port, std::int64_t leaf, std::int64_t leafPort) {
    links_.push_back({system, static_cast<std::uint16_t>(port), static_cast<std::uint16_t>(leafPort),
                      static_cast<std::uint32_t>(leaf)});
  }

  const ClosSize& size_;
  std::vector<HostLink> links_;
  std::int64_t perLeaf_ = 1, systems_ = 0, next_ = 0, firstLeaf_ = 0;
};

}  // namespace

std::vector<HostLink> hostLinks(const DesignSpec& spec, const FabricPlan& plan) {
  if (plan.size.tiers == 0) return {};
  HostLinker linker(spec, plan);
  std::uint32_t system = 0;
  for (std::size_t k = 0; k < spec.systems.size(); ++k)
    for (std::int64_t i = 0; i < spec.systems[k].count; ++i, ++system)
      if (!plan.hostPorts[k].empty()) linker.add(system, plan.portsOfPlane(k));
  return linker.take();
}

std::vector<EndpointLink> endpointLinks(const FabricPlan& plan, const std::vector<HostLink>& hosts,
                                        std::int64_t count) {
  std::vector<EndpointLink> links;
  if (count == 0) return links;
  std::vector<int> used(static_cast<std::size_t>(plan.size.leaves), 0);
  for (const HostLink& host : hosts) used[host.leaf] = std::max<int>(used[host.leaf], host.leafPort + 1);
  const int perCage = plan.leaf.down.portsPerCage;
  for (bool found = true; found && static_cast<std::int64_t>(links.size()) < count;) {
    found = false;
    for (std::size_t leaf = 0; leaf < used.size() && static_cast<std::int64_t>(links.size()) < count; ++leaf) {
      const int ownCage = (used[leaf] + perCage - 1) / perCage * perCage;
      const int port = ownCage < plan.size.down ? ownCage : used[leaf];
      if (port >= plan.size.down) continue;
      used[leaf] = port + 1;
      links.push_back({static_cast<std::uint32_t>(leaf), static_cast<std::uint16_t>(port)});
      found = true;
    }
  }
  return links;
}

}  // namespace fabric
