// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fabric_shape.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/analysis/tiers.h"

namespace fabric {

namespace {

/// Devices that should be alike, and which of their links are compared.
struct AlikeKey {
  std::uint32_t type = 0;
  DeviceRole role = DeviceRole::Other;
  LinkTier tier = LinkTier::Other;

  auto operator<=>(const AlikeKey&) const = default;
};

/// The least and most of what was seen.
struct Spread {
  std::int64_t least = 0, most = 0;
  bool any = false;

  void add(std::int64_t value) {
    least = any ? std::min(least, value) : value;
    most = any ? std::max(most, value) : value;
    any = true;
  }
  bool isEven() const { return least == most; }
  std::optional<std::int64_t> value() const { return any && isEven() ? std::optional(least) : std::nullopt; }
};

/// One end of a link.
struct LinkEnd {
  std::uint32_t device = 0;
  LinkTier tier = LinkTier::Other;
  std::uint32_t peer = 0;

  auto operator<=>(const LinkEnd&) const = default;
};

class ShapeReader {
 public:
  ShapeReader(const Design& design, const Catalog& catalog, Id<Fabric> fabric, const Fabric& row)
      : design_(design), catalog_(catalog) {
    shape_.fabric = fabric;
    shape_.asked = row.topology;
    shape_.domains = row.kind == FabricKind::ScaleUp && row.topology == Topology::SingleSwitch;
  }

  void add(Id<Device> a, Id<Device> b) {
    const LinkTier tier = tierBetween(design_, catalog_, shape_.fabric, a, b);
    ends_.push_back({a.value, tier, b.value});
    ends_.push_back({b.value, tier, a.value});
  }

  FabricShape read() {
    std::ranges::sort(ends_);
    for (std::size_t i = 0; i < ends_.size();) i = readDevice(i);
    shape_.groups = static_cast<std::int64_t>(groups_.size());
    shape_.linksOfSystem = linksAt(DeviceRole::System, LinkTier::HostLeaf);
    shape_.leafUplinks = linksAt(DeviceRole::Leaf, LinkTier::LeafSpine);
    shape_.spineUplinks = linksAt(DeviceRole::Spine, LinkTier::SpineCore);
    shape_.linksOfPair = shape_.domains ? std::nullopt : pairs_.value();
    shape_.peers = peers_.value();
    shape_.localLinks = linksAt({}, LinkTier::Local);
    shape_.globalLinks = linksAt({}, LinkTier::Global);
    shape_.topology = isAsAsked() ? shape_.asked : Topology::Custom;
    return shape_;
  }

 private:
  /// The ends of one device, from `from` on; returns where those of the next begin.
  std::size_t readDevice(std::size_t from) {
    const Id<Device> id{ends_[from].device};
    const Device& device = design_.devices[id];
    count(device);
    std::size_t at = from;
    while (at < ends_.size() && ends_[at].device == id.value) at = readTier(device, at);
    // What has no link of a tier that its like have differs from them, too.
    ++devices_[{device.type.value, device.role}];
    return at;
  }

  std::size_t readTier(const Device& device, std::size_t from) {
    const LinkTier tier = ends_[from].tier;
    std::size_t at = from;
    std::int64_t neighbours = 0;
    while (at < ends_.size() && ends_[at].device == ends_[from].device && ends_[at].tier == tier) {
      std::size_t last = at;
      while (last < ends_.size() && ends_[last] == ends_[at]) ++last;
      const bool inDomain = shape_.domains && device.role == DeviceRole::System;
      if (tier == LinkTier::LeafSpine || inDomain) pairs_.add(static_cast<std::int64_t>(last - at));
      ++neighbours;
      at = last;
    }
    if (tier == LinkTier::Mesh || tier == LinkTier::Torus) peers_.add(neighbours);
    auto& [spread, seen] = spreads_[{device.type.value, device.role, tier}];
    spread.add(static_cast<std::int64_t>(at - from));
    ++seen;
    return at;
  }

  void count(const Device& device) {
    const bool isSwitch = catalog_[device.type].kind == DeviceKind::Switch;
    if (catalog_[device.type].kind == DeviceKind::System) ++shape_.systems;
    if (!isSwitch) return;
    if (device.role == DeviceRole::Leaf) ++shape_.leaves;
    else if (device.role == DeviceRole::Spine) ++shape_.spines;
    else if (device.role == DeviceRole::Core) ++shape_.cores;
    else ++shape_.otherSwitches;
    if (const std::uint32_t group = linkGroupOf(design_, device.group)) groups_.insert(group);
  }

  /// Of all devices of a role that have links of a tier; of any role without one.
  std::optional<std::int64_t> linksAt(std::optional<DeviceRole> role, LinkTier tier) const {
    Spread all;
    for (const auto& [key, found] : spreads_) {
      if (key.tier != tier || (role && key.role != *role)) continue;
      all.add(found.first.least);
      all.add(found.first.most);
    }
    return all.value();
  }

  bool isAsAsked() const {
    if (shape_.asked == Topology::Custom || ends_.empty()) return false;
    const std::int64_t others = shape_.spines + shape_.cores + shape_.otherSwitches;
    if (shape_.asked == Topology::SingleSwitch && (shape_.domains ? others > 0 : shape_.leaves + others != 1))
      return false;
    if (!pairs_.isEven() || !peersAreEven()) return false;
    return std::ranges::all_of(spreads_, [&](const auto& entry) {
      const auto& [key, found] = entry;
      if (key.tier == LinkTier::Other) return false;
      if (isUpperEnd(key)) return true;
      return found.first.isEven() && found.second == devices_.at({key.type, key.role});
    });
  }

  /// What is spread over the switches above has the same number at each lower end.
  static bool isUpperEnd(const AlikeKey& key) {
    const bool isSwitch = key.role == DeviceRole::Leaf || key.role == DeviceRole::Spine || key.role == DeviceRole::Core;
    return (key.tier == LinkTier::HostLeaf && isSwitch) ||
           (key.tier == LinkTier::LeafSpine && key.role == DeviceRole::Spine) ||
           (key.tier == LinkTier::SpineCore && key.role == DeviceRole::Core);
  }

  /// A node has as many neighbours as any other.
  bool peersAreEven() const { return !peers_.any || peers_.isEven(); }

  const Design& design_;
  const Catalog& catalog_;
  FabricShape shape_;
  std::vector<LinkEnd> ends_;
  std::set<std::uint32_t> groups_;
  std::map<AlikeKey, std::pair<Spread, std::int64_t>> spreads_;  ///< of links; how many devices have any
  std::map<std::pair<std::uint32_t, DeviceRole>, std::int64_t> devices_;
  Spread pairs_, peers_;
};

}  // namespace

std::vector<FabricShape> fabricShapes(const Design& design, const Catalog& catalog) {
  std::map<std::uint32_t, ShapeReader> readers;
  design.fabrics.forEach([&](Id<Fabric> id, const Fabric& row) {
    readers.emplace(std::piecewise_construct, std::forward_as_tuple(id.value),
                    std::forward_as_tuple(design, catalog, id, row));
  });
  ShapeReader* reader = nullptr;
  Id<Fabric> last;
  design.links.forEach([&](Id<Link>, const Link& link) {
    if (!reader || link.fabric != last) {
      const auto at = readers.find(link.fabric.value);
      reader = at == readers.end() ? nullptr : &at->second;
      last = link.fabric;
    }
    if (reader) reader->add(link.a, link.b);
  });
  std::vector<FabricShape> shapes;
  for (auto& [id, one] : readers) shapes.push_back(one.read());
  return shapes;
}

}  // namespace fabric
