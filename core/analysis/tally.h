// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tally: the sums behind every figure, as whole numbers that devices, modules, links and cables are added to and taken
// from. One pass over the tables makes it; a change takes the old rows out and puts the new ones in, and gives the same
// numbers as a new pass. Inner loops see dense arrays by id and by type, no strings and no allocation per link.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/analysis/bundles.h"
#include "core/analysis/paged_array.h"
#include "core/analysis/report.h"
#include "core/analysis/route.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// Devices alike in type, layout and role, and in the group that tells the tiers of their links apart.
struct DeviceClass {
  Id<DeviceType> type;
  Id<PortLayout> layout;
  DeviceRole role = DeviceRole::Other;
  std::uint32_t linkGroup = 0;  ///< see linkGroupOf
  std::int64_t count = 0;

  std::int8_t rank = -1;  ///< see tiers.h
  bool isSwitch = false, isSystem = false;
  std::uint8_t endBits = 0;  ///< what one end adds to a kind's key: 32 for a system, 8 for a host
  std::uint16_t ports = 0, cages = 0;
  std::uint16_t moduleCages = 0;          ///< cages that take modules
  std::uint32_t firstPort = 0;            ///< of its ports in the tally's table
  std::int64_t typical = 0, maximum = 0;  ///< milliwatts: system with NICs, switch with lasers; no plugged modules
  std::int64_t weight = 0;                ///< grams
};

/// Links alike in everything that figures ask, except where they run.
struct LinkKind {
  Id<CableType> cable;
  Id<TransceiverType> moduleA, moduleB;  ///< the module or optical engine at each end, or 0
  Id<Fabric> fabric;
  DataRate rate;
  LinkTier tier = LinkTier::Other;
  std::uint8_t systemEnds = 0;                      ///< ends at accelerator systems
  std::uint8_t hostEnds = 0;                        ///< ends at systems and endpoints
  bool needsModuleA = false, needsModuleB = false;  ///< fibre in a cage that takes modules
  Length reach;
  std::int64_t links = 0, overReach = 0, nearReach = 0, unknownLength = 0;
};

/// Ordered lengths of one cable family. `stock` counts by index into CableType::lengths; `made` by tens of metres of
/// fibre made to length; `tooLong` are assemblies no length of which is enough; `unknown` have no known length.
struct CableTally {
  std::vector<std::int64_t> stock, made;
  std::int64_t tooLong = 0, unknown = 0;

  std::int64_t total() const;
};

/// NIC power inside a system's figure: typical of one NIC where known, else maximum, times the NICs.
Power nicPower(const Catalog& catalog, const DeviceType& type);
/// Power of the external laser modules of one co-packaged switch.
Power laserPower(const Catalog& catalog, const DeviceType& type);

/// What stands and is plugged in one rack; powers in milliwatts, weight in grams.
struct RackTally {
  std::int64_t typical = 0, maximum = 0, weight = 0;
  std::array<std::uint64_t, 4> halfUnits{};  ///< bit n-1: half unit n is filled
  std::int32_t halfUnitsAbove = 0;           ///< half units above 128U, counted per device

  int usedHalfUnits() const;
  bool operator==(const RackTally&) const = default;
};

/// Capacity of one switch in one fabric, bit/s: towards the hosts, and away from them.
struct SwitchLoad {
  std::int64_t down = 0, up = 0;
  std::int32_t links = 0;

  bool operator==(const SwitchLoad&) const = default;
};

/// Where a device stands and what it is, for inner loops.
struct DeviceSpot {
  std::uint32_t rack = 0;   ///< 0: no device
  std::int32_t height = 0;  ///< of its ports, millimetres
  std::uint32_t cages = 0;  ///< of its cages in the tally's module table
  std::uint32_t ports = 0;  ///< of its ports in the tally's port table
  std::uint16_t klass = 0;  ///< index into the classes; 0 is none
};

/// Belongs to one catalog, which must outlive it or be replaced by an equal one through `use`.
class Tally {
 public:
  Tally(const Catalog& catalog, const Settings& settings);
  void use(const Catalog& catalog) { catalog_ = &catalog; }
  const Settings& settings() const { return settings_; }

  /// Adds a whole design to an empty tally. With bundles, fills them and the index of cables too.
  void addAll(const Design& design, bool withBundles);

  // ---- single rows, for following a change; sign is +1 or -1
  /// Notes where racks and devices are. Must precede counting them.
  void placeRacks(const Design& design);
  void placeRack(const FloorPlan& plan, Id<Rack> rack);
  void placeFabric(const Design& design, Id<Fabric> fabric);
  void placeDevice(const Design& design, Id<Device> device, const Device& row);
  void forgetDevice(Id<Device> device) { spots_.touch(device.value) = {}; }
  void setModule(Id<Device> device, std::uint16_t cage, Id<TransceiverType> type);
  void countRack(const Rack& rack, int sign);
  void countDevice(Id<Device> device, int sign);
  void countModules(Id<Device> device, Id<TransceiverType> type, std::int64_t count);
  /// Of a tally with bundles: cables with all their links, which `linksOf` appends to its last argument.
  using CableLinks = std::function<void(const Design&, Id<Cable>, std::vector<Link>&)>;
  void countCables(const Design& design, std::span<const Id<Cable>> cables, const CableLinks& linksOf, int sign);
  /// Counts the filled half units of a rack again.
  void fillRack(const Design& design, Id<Rack> rack);

  // ---- what was counted
  const std::vector<DeviceClass>& classes() const { return classes_; }  ///< the first is none
  const std::vector<LinkKind>& kinds() const { return kinds_; }
  std::span<const std::int64_t> modules() const { return modules_; }  ///< by transceiver id
  std::span<const CableTally> cables() const { return cables_; }      ///< by cable id
  std::span<const std::int64_t> rackTypes() const { return rackTypes_; }
  RackTally rack(Id<Rack> rack) const { return racks_.at(rack.value); }
  SwitchLoad load(Id<Fabric> fabric, Id<Device> device) const;
  /// Calls f(class, load) for every switch with a link in the fabric.
  template <class F>
  void forEachSwitch(Id<Fabric> fabric, F&& f) const {
    for (std::size_t i = 0; i < fabrics_.size(); ++i)
      if (fabrics_[i] == fabric)
        loads_[i].forEach([&](std::uint32_t device, const SwitchLoad& load) {
          if (load.links > 0) f(classes_[spots_[device].klass], load);
        });
  }
  const DeviceClass& classOf(Id<Device> device) const { return classes_[spots_.at(device.value).klass]; }
  std::int64_t totalLengthMm() const { return totalLength_; }
  std::int64_t cablePower() const { return cablePower_; }        ///< milliwatts
  std::int64_t assemblyCages() const { return assemblyCages_; }  ///< cages filled by fixed ends of cables
  Length maximumLength() const;
  const BundleTable& bundles() const { return bundles_; }
  BundleTable& bundles() { return bundles_; }
  BundleKey bundleOf(const Link& link, Id<CableType> cable) const;
  /// The kind of a counted link.
  const LinkKind& kindOf(const Link& link, Id<CableType> cable) const;
  /// Length of a link: its route, or the fixed length of its cable where that is longer; below 0 where not known.
  std::int32_t lengthOf(const Link& link, const Cable& cable) const;

  /// What the fixed ends of a cable draw: f(device, milliwatts) once for each cage one of them sits in; nothing for
  /// fibre. `links` are all links of the cable.
  template <class F>
  void forEachFixedEnd(const Cable& cable, std::span<const Link> links, F&& f) const {
    if (cableFacts_[cable.type.value].assembly)
      forEachPlug(cable.type.value, orderedLength(cable, links), links, std::forward<F>(f));
  }

  /// The same sums; order of entries and entries that sum to nothing do not matter.
  bool sameAs(const Tally& other) const;

 private:
  struct PortFacts {
    std::uint16_t cage = 0;
    std::uint16_t kind = 0;  ///< index into the port kinds
  };
  struct PortKind {
    std::int64_t rate = 0;
    bool takesModule = false, fixedFibre = false;

    bool operator==(const PortKind&) const = default;
  };
  struct CableFacts {
    LoopKind loops = LoopKind::Fibre;
    bool assembly = false;
    std::vector<std::int32_t> stock;           // ascending, millimetres
    std::vector<std::int64_t> powerA, powerB;  // by length, milliwatts
  };
  struct ModuleFacts {
    std::int64_t typical = 0, maximum = 0;
  };
  struct KindKey {
    std::uint64_t low = 0, high = 0;

    bool operator==(const KindKey&) const = default;
  };
  struct KindHash {
    std::size_t operator()(const KindKey& k) const noexcept {
      const std::uint64_t h = (k.low ^ (k.high * 0x9E3779B97F4A7C15)) * 0xC2B2AE3D27D4EB4F;
      return h ^ h >> 31;
    }
  };
  /// A link of a cable that carries several.
  struct SharedLink {
    Id<Cable> cable;
    Link link;
  };
  class LinkPass;
  LinkTier tierOfLink(const DeviceSpot& a, const DeviceSpot& b, std::size_t fabric) const;
  std::size_t placeOf(Id<Fabric> fabric) const {
    return static_cast<std::size_t>(std::ranges::find(fabrics_, fabric) - fabrics_.begin());
  }
  KindKey keyOf(const Link& link, std::uint32_t cable, std::uint16_t fabric) const;
  std::uint16_t portKindFor(const PortKind& kind);

  std::uint16_t classFor(const Design& design, const Device& device);
  std::uint32_t linkGroupFor(const Design& design, const Device& device);
  std::uint16_t fabricIndex(Id<Fabric> fabric);
  std::uint32_t kindFor(const KindKey& key);
  void addDevices(const Design& design);
  void addModules(const Design& design);
  void addLinks(const Design& design, bool withBundles);
  template <bool bundles>
  void scanLinks(const Design& design, LinkPass& pass, std::vector<SharedLink>& shared);
  static void countCable(LinkPass& pass, const Cable& cable, std::span<const Link> links);
  /// Length to order a cable for, or below 0: its fixed length, else its longest link.
  std::int32_t orderedLength(const Cable& cable, std::span<const Link> links) const;
  /// Index of the shortest stock length that is enough; the number of stock lengths where none is.
  static std::size_t variantOf(const CableFacts& facts, std::int32_t needed) {
    std::size_t i = 0;
    while (i < facts.stock.size() && facts.stock.data()[i] < needed) ++i;
    return i;
  }
  /// Fixed ends sit in cages and may draw power there: at each end, once for each cage.
  template <class F>
  void forEachPlug(std::uint32_t type, std::int32_t needed, std::span<const Link> links, F&& f) const;
  void fillDevice(RackTally& rack, const Device& device) const;

  const Catalog* catalog_;
  Settings settings_;
  RouteNumbers numbers_;

  // by type
  std::vector<CableFacts> cableFacts_;
  std::vector<ModuleFacts> moduleFacts_;
  std::vector<DeviceClass> classes_;
  std::vector<PortFacts> ports_;
  std::vector<PortKind> portKinds_;
  std::map<std::tuple<Id<DeviceType>, Id<PortLayout>, DeviceRole, std::uint32_t>, std::uint16_t> classIndex_;
  std::uint16_t lastClass_ = 0;
  Id<Group> lastGroup_;  // of a switch, and what linkGroupOf says of it: groups keep their place
  std::uint32_t lastLinkGroup_ = 0;

  // by row
  PagedArray<FloorPlace> places_;
  PagedArray<DeviceSpot> spots_;
  std::uint32_t cagesGiven_ = 0;
  std::vector<std::uint16_t> cageModules_;  // module or engine type by cage; see DeviceSpot::cages
  PagedArray<RackTally> racks_;
  std::vector<Id<Fabric>> fabrics_;
  std::vector<Topology> topologies_;           // by fabric index
  std::vector<PagedArray<SwitchLoad>> loads_;  // by fabric index, then device

  // sums
  std::vector<std::int64_t> modules_, rackTypes_;
  std::vector<CableTally> cables_;
  std::vector<LinkKind> kinds_;
  std::vector<KindKey> kindKeys_;
  std::unordered_map<KindKey, std::uint32_t, KindHash> kindIndex_;
  std::int64_t totalLength_ = 0, cablePower_ = 0, assemblyCages_ = 0;
  std::int32_t longest_ = 0;  // of a single pass
  bool hasBundles_ = false;
  BundleTable bundles_;
};

template <class F>
void Tally::forEachPlug(std::uint32_t type, std::int32_t needed, std::span<const Link> links, F&& f) const {
  const CableFacts& facts = cableFacts_[type];
  const std::size_t variant = std::min(variantOf(facts, std::max(needed, 0)), facts.stock.size() - 1);
  const auto plug = [&](Id<Device> device, std::uint16_t port, std::span<const Link> before, bool endB) {
    const PortFacts* ports = ports_.data() + spots_[device.value].ports;
    for (const Link& other : before)
      if ((endB ? other.b : other.a) == device && ports[endB ? other.portB : other.portA].cage == ports[port].cage)
        return;
    f(device, (endB ? facts.powerB : facts.powerA).data()[variant]);
  };
  for (std::size_t i = 0; i < links.size(); ++i) {
    plug(links[i].a, links[i].portA, links.first(i), false);
    plug(links[i].b, links[i].portB, links.first(i), true);
  }
}

}  // namespace fabric
