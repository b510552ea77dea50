// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is on a port and in its cage, and how two ports of a design would be linked: the cheapest way of the media
// policy that reaches, goes with the modules already plugged and leaves the neighbouring ports usable.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/analysis/route.h"
#include "core/catalog/media.h"
#include "core/design/design_edit.h"
#include "core/settings/settings.h"
#include "core/topology/tier_media.h"

namespace fabric {

struct PortPair {
  PortRef a, b;

  bool operator==(const PortPair&) const = default;
};

/// The end of a link at this port, as the choice of media sees it.
PortEnd portEndOf(const Design& design, const Catalog& catalog, Shapes& shapes, PortRef port);

/// What linking asks about one port.
struct PortFacts {
  PortEnd end;
  std::uint16_t cage = 0;
  std::uint8_t inCage = 0;       ///< place in the cage, from 0
  Id<Link> link;                 ///< on the port
  Id<TransceiverType> module;    ///< in the cage
  Id<CableType> neighbourCable;  ///< on another port of the cage
  Id<Cable> spare;               ///< a splitter whose head is in this port's plug and that has a free branch
};
/// Facts of a port that is there.
PortFacts portFactsOf(const Design& design, const Catalog& catalog, Shapes& shapes, PortRef port);

/// Why the port cannot take another link whatever is at the far end; nothing if it can.
Result<> checkFree(const Design& design, const Catalog& catalog, Shapes& shapes, PortRef port, const PortFacts& facts);

/// The policy of the project for links between these devices.
std::string_view policyBetween(const Design& design, const Catalog& catalog, const Settings& settings, Id<Device> a,
                               Id<Device> b);

/// How much of their cages a set of links fills. A cable from cage to cage needs all ports of both.
enum class CageFill : std::uint8_t { Straight, Branches, Whole };

/// Refuses ways that do not go with what is in the cages at both ends.
MediaFilter filterFor(const Catalog& catalog, const PortFacts& a, const PortFacts& b, CageFill fill);

struct LinkWay {
  MediaOption option;  ///< ends as in the pair
  Length length;       ///< with the loops of its cable
  Id<Cable> joins;     ///< a splitter already there, whose free branch it takes

  bool isBreakout() const { return option.linksPerCable > 1; }
};

/// Answers for one design, and remembers them.
class LinkWays {
 public:
  LinkWays(const Design& design, std::shared_ptr<const Catalog> catalog, const Settings& settings);
  LinkWays(const LinkWays&) = delete;  // its routes look into its design
  LinkWays& operator=(const LinkWays&) = delete;

  const Design& design() const { return design_; }
  const Catalog& catalog() const { return *catalog_; }
  Shapes& shapes() { return shapes_; }
  const RouteTable& routes() const { return routes_; }
  PortFacts facts(PortRef port) { return portFactsOf(design_, *catalog_, shapes_, port); }

  /// How the pair would be linked by itself. A way that needs a splitter is taken only where no straight one works.
  /// Refused with the port that is in use, or the first rule broken. An empty policy is that of the project.
  Result<LinkWay> way(const PortPair& pair, std::string_view policy = {});

 private:
  struct Key {
    PortEnd a, b;
    Id<TransceiverType> moduleA, moduleB;
    Id<CableType> neighbourA, neighbourB;
    Id<Device> deviceA, deviceB;
    Id<Cable> spareA, spareB;
    std::string policy;

    bool operator==(const Key&) const = default;
  };
  Result<LinkWay> fresh(const PortPair& pair, const PortFacts& a, const PortFacts& b, std::string_view policy);
  Result<LinkWay> onSpare(const PortPair& pair, const PortFacts& a, const PortFacts& b) const;

  Design design_;
  std::shared_ptr<const Catalog> catalog_;
  Settings settings_;
  Shapes shapes_;
  RouteTable routes_;
  std::vector<std::pair<Key, Result<LinkWay>>> known_;
};

/// One link as a tier of its own, or many of one kind: what chooseTierMedia is asked with.
TierEnd tierEndOf(const Design& design, Id<Device> device, const PortFacts& facts);

}  // namespace fabric
