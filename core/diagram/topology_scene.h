// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TopologyScene: a design as a diagram of tiers. Devices are gathered into cards, their links into bundles between
// cards. Every device is on exactly one card of each depth and every link is counted exactly once, so the sums of the
// scene are those of the report. Where things are drawn, and how they are worded, is not decided here.
//
// A scene has few cards whatever the size of the design: never more than mostCards beside each other. Where a tier has
// more groups, a card stands for a run of them and opens into them.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/bundles.h"
#include "core/analysis/link_look.h"
#include "core/analysis/path_trace.h"
#include "core/settings/settings.h"

namespace fabric {

/// What the devices of a tier are gathered by. Those without it are gathered by rack.
enum class CardGrouping : std::uint8_t { Unit, Pod, Rail, Plane, Rack, Model };

/// What a card stands for. `Range` is a run of what would be too many cards.
enum class CardKind : std::uint8_t { Group, Rack, Rails, Plane, Model, Endpoints, Range, Device };

/// Ranks of tiers.h, hosts first; then switches without a role and everything else.
inline constexpr int sceneTiers = 5, otherTier = 4;

inline constexpr std::uint32_t mostCards = 32;      ///< beside each other in a tier or inside a card
inline constexpr std::uint32_t mostLooseCards = 8;  ///< of devices that belong to no group
inline constexpr std::uint32_t noCard = ~std::uint32_t{0};

/// The same card in the scenes of two versions of a design.
struct CardKey {
  std::int8_t tier = 0;
  std::uint8_t depth = 0;
  CardKind kind = CardKind::Group;
  std::uint32_t value = 0;   ///< id of what it stands for; rails as bits; of a range, that of its first part
  std::uint32_t within = 0;  ///< value of the card it is in

  auto operator<=>(const CardKey&) const = default;
};

/// Ends of links at some devices, and their ports. What a port is for is not written anywhere: a device has as many
/// ports upwards as any device of its kind in the design uses, and the rest downwards.
struct PortEnds {
  std::int64_t up = 0, down = 0, side = 0;  ///< link ends towards higher tiers, lower tiers, the same tier
  std::int64_t upOf = 0, ports = 0;

  std::int64_t used() const { return up + down + side; }
  std::int64_t downOf() const { return ports - upOf; }
  PortEnds& operator+=(const PortEnds& o);
  bool operator==(const PortEnds&) const = default;
};

struct TopologyCard {
  CardKey key;
  std::uint32_t parent = noCard;
  std::uint32_t firstChild = 0, children = 0;  ///< of an open card: neighbours in TopologyScene::cards
  bool canOpen = false;

  std::uint32_t firstDevice = 0, devices = 0;  ///< in TopologyScene::devices
  std::string name, lastName;                  ///< of what it stands for; of a range, its first and last part
  std::string firstMember, lastMember;         ///< names of its first and last device
  std::uint32_t parts = 0;                     ///< of a range
  Id<DeviceType> model;                        ///< of most of its devices
  bool mixedModels = false;
  std::string firstRack, lastRack;
  std::uint32_t racks = 0;
  PortEnds ports;
  Power power;  ///< with NICs, lasers, modules and the fixed ends of cables in it
  std::int64_t accelerators = 0;
  std::uint64_t rails = 0;                    ///< its links to or from systems, by rail: bit r - 1
  std::int64_t inside = 0;                    ///< links between two of its own devices
  std::int64_t upLinks = 0;                   ///< as in ports.up; of the rate below
  DataRate upRate;                            ///< of most of its links upwards
  std::int64_t over = 0;                      ///< of its links, over their reach
  std::int64_t sourceRate = 0, sinkRate = 0;  ///< with the cut: host rate on the one and on the other side of it, bit/s

  bool isOpen() const { return children > 0; }
};

/// Links between two cards that look alike, as one line. Links of one tier have the card that comes first as `lower`.
struct TopologyEdge {
  std::uint32_t lower = 0, upper = 0;  ///< cards. At the lower end never a single device: those share the card's line
  Jacket jacket = Jacket::Dac;
  DataRate rate;  ///< of one link
  std::int64_t links = 0;
  std::int64_t over = 0;      ///< of these, over their reach
  std::int64_t unjudged = 0;  ///< of these, without a known length or reach
  LengthRange lengths;
  Length reach;       ///< the shortest of its kinds; 0 if not known
  std::string media;  ///< of most of the links
  std::int64_t mediaLinks = 0;
  std::uint64_t rails = 0;
  bool traced = false;
  std::vector<Id<Link>> ids;  ///< in order

  DataRate bandwidth() const { return rate * links; }
};

struct TierSums {
  int tier = 0;
  std::uint32_t devices = 0;
  std::vector<std::pair<Id<DeviceType>, std::uint32_t>> models;  ///< most first
  PortEnds ports;
  Power power;
  std::int64_t accelerators = 0;
  std::uint32_t firstCard = 0, cards = 0;
  DataRate upRate;  ///< of most links upwards
};

/// All links between two tiers, drawn or not; of one tier where both are the same.
struct GapSums {
  int lower = 0, upper = 0;
  std::int64_t links = 0, over = 0;
  DataRate bandwidth, rate;           ///< of all; of most
  std::int64_t rateLinks = 0;         ///< links of that rate
  std::int64_t oversubscription = 0;  ///< of the lower tier, thousandths, the worst switch, as in the report; 0: none
};

struct TopologyOptions {
  CardGrouping grouping = CardGrouping::Unit;
  bool rails = false;      ///< the rails layout: leaves by the rails they serve, hosts as one card
  Id<Fabric> fabric = {};  ///< links and devices of this fabric only; 0: all
  bool endpoints = false;  ///< show links of endpoints; otherwise they are counted in hiddenLinks
  bool cut = false;        ///< compute the bisection
  std::vector<CardKey> open = {};
  std::vector<Id<Device>> traceFrom = {}, traceTo = {};

  bool operator==(const TopologyOptions&) const = default;
};

struct TopologyScene {
  std::vector<TierSums> tiers;      ///< those with devices; hosts first
  std::vector<GapSums> gaps;        ///< those with links
  std::vector<TopologyCard> cards;  ///< of each tier in order, then what is in open cards
  std::vector<TopologyEdge> edges;  ///< by lower, upper
  std::vector<Id<Device>> devices;  ///< by tier and card
  std::int64_t links = 0;           ///< all
  std::array<std::int64_t, jackets> byJacket{};
  std::int64_t over = 0;
  std::int64_t hiddenLinks = 0;  ///< of endpoints that are not shown
  bool endpoints = false;        ///< shown, as the options say
  Id<Fabric> fabric;             ///< asked about for cut and trace; 0 if there is none
  std::optional<DataRate> cut;
  bool traceAsked = false;
  std::optional<PathTrace> trace;

  std::span<const Id<Device>> devicesOf(const TopologyCard& card) const {
    return std::span(devices).subspan(card.firstDevice, card.devices);
  }
  /// The innermost card a device is on, or noCard.
  std::uint32_t cardOf(Id<Device> device) const {
    return device.value < cardOf_.size() ? cardOf_[device.value] : noCard;
  }
  std::uint32_t find(const CardKey& key) const;
  const TierSums* tier(int rank) const;

  std::vector<std::uint32_t> cardOf_;  ///< by device id
};

/// Nothing if stopped. One pass over the tables; everything in it is a value, so that a worker can make it.
std::optional<TopologyScene> makeTopologyScene(const Design& design, const Catalog& catalog, const Settings& settings,
                                               const TopologyOptions& options, std::stop_token stop = {});

}  // namespace fabric
