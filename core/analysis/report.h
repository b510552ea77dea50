// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Report: every figure of a design, as contract.md's report lists them. Integer units throughout, so an incremental
// update and a full pass give the same bits. Bandwidth is one way.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/design/rows.h"
#include "core/units/units.h"

namespace fabric {

/// Tiers of links, by the roles of their ends; links between equals by the topology of their fabric.
enum class LinkTier : std::uint8_t { HostLeaf, LeafSpine, SpineCore, Mesh, Torus, Local, Global, Other };
inline constexpr std::size_t linkTiers = 8;
std::string_view code(LinkTier tier);  ///< "host-leaf" …
/// Those of every report, also with no link; the others are listed where there are any.
constexpr bool isAlwaysListed(LinkTier tier) { return tier <= LinkTier::SpineCore; }

/// Classes of power and cost.
enum class CostClass : std::uint8_t { Systems, Nics, Switches, Transceivers, Cables, Lasers, Racks, Other };
inline constexpr std::size_t costClasses = 8;
std::string_view code(CostClass c);

/// How the heat of devices is carried away, as the catalog says of them.
enum class Cooling : std::uint8_t { Air, Liquid, Either, Unknown };
inline constexpr std::size_t coolings = 4;
std::string_view code(Cooling cooling);  ///< "air", "liquid", "air_or_liquid", "unknown"

/// Where the total power goes as heat. Modules and fixed ends of cables are cooled with the device they are in; which
/// share of it the catalog does not say.
struct HeatFigures {
  std::array<Power, coolings> devices{};  ///< with their NICs and lasers
  Power plugged;                          ///< modules and fixed ends of cables
  Power maxRackAir, maxRackLiquid;        ///< of the devices of one rack cooled so, and only so; by makeReport

  bool operator==(const HeatFigures&) const = default;
};

/// Classes of parts that fail.
enum class FailureClass : std::uint8_t { Systems, Nics, Switches, OpticalEngines, Transceivers, Cables, Lasers, Other };
inline constexpr std::size_t failureClasses = 8;
std::string_view code(FailureClass c);

/// Failures to expect in a year, of the pieces whose rate is published; see reliability.h.
struct FailureSum {
  std::int64_t rated = 0;    ///< billionths of a failure a year
  std::int64_t pieces = 0;   ///< that are in it
  std::int64_t unrated = 0;  ///< pieces without a published rate
  bool overflow = false;     ///< the sum is larger than the program holds

  /// Nothing where no piece has a rate, or the sum does not fit.
  std::optional<std::int64_t> value() const;
  bool operator==(const FailureSum&) const = default;
};

struct Reliability {
  FailureSum total;
  std::array<FailureSum, failureClasses> byClass{};

  bool operator==(const Reliability&) const = default;
};

struct LinkCounts {
  std::int64_t total = 0;
  std::array<std::int64_t, linkTiers> byTier{};

  bool operator==(const LinkCounts&) const = default;
};

struct Counts {
  std::int64_t sites = 0, halls = 0, racks = 0, systems = 0, accelerators = 0, nics = 0, endpoints = 0;
  std::int64_t switches = 0, leaves = 0, spines = 0, cores = 0;
  LinkCounts links;
  std::int64_t cables = 0;
  std::map<Technology, std::int64_t> cablesByTechnology;  ///< fibre patches by Medium live in fibreCables
  std::map<Medium, std::int64_t> fibreCables;
  std::int64_t transceivers = 0;
  std::map<Id<TransceiverType>, std::int64_t> transceiversByType;
  std::map<Technology, std::int64_t> transceiversByTechnology;
  std::int64_t opticalEngines = 0, externalLasers = 0, fibres = 0;
  std::int64_t cages = 0, cagesOccupied = 0, ports = 0, portsUsed = 0;

  bool operator==(const Counts&) const = default;
};

/// What one fabric is and gives. Oversubscription is a ratio in thousandths (1:1 is 1000); 0 where it has no meaning.
struct FabricFigures {
  Id<Fabric> fabric;
  std::int64_t switches = 0, leaves = 0, spines = 0, cores = 0, endpoints = 0;
  LinkCounts links;
  DataRate injection;                 ///< sum of host link rates
  std::optional<DataRate> bisection;  ///< a real cut, the least between halves that were tried; absent until computed
  std::optional<DataRate> bisectionLow, bisectionHigh;  ///< bounds over all halves, see capacity_bounds.h
  std::int64_t oversubscriptionLeaf = 0, oversubscriptionSpine = 0;
  int maxHops = 0;                    ///< on the longest shortest path between hosts; see hopsOf
  std::int64_t meanHops = 0;          ///< thousandths, over all pairs of host links; 0 without pairs
  int leastPaths = 0, mostPaths = 0;  ///< see path_diversity.h; 0 without pairs of switches, or where not asked
  Duration maxPathLatency;

  bool operator==(const FabricFigures&) const = default;
};

struct RackFigures {
  Id<Rack> rack;
  Power power, maximumPower;
  Mass weight;
  int usedHalfUnits = 0;

  bool operator==(const RackFigures&) const = default;
};

struct Report {
  Counts counts;
  std::vector<FabricFigures> fabrics;
  std::vector<RackFigures> racks;  ///< in order of rack id

  DataRate injection;
  std::optional<DataRate> bisection;                    ///< of the compute fabric
  std::optional<DataRate> bisectionLow, bisectionHigh;  ///< of the same
  DataRate scaleUpPerAccelerator, scaleOutPerAccelerator;
  std::int64_t oversubscriptionLeaf = 0, oversubscriptionSpine = 0;  ///< of the compute fabric, thousandths
  Duration maxPathLatency;
  std::int64_t totalLengthMm = 0;  ///< of all cables' routes
  Length maxLength;

  std::array<Power, costClasses> power{};  ///< typical (maximum where no typical figure exists)
  Power totalPower, networkPower, facilityPower, maxRackPower;
  Power maximumPower;  ///< with every part at its maximum
  HeatFigures heat;
  std::array<Money, costClasses> cost{};
  std::array<bool, costClasses> costOverflow{};  ///< a class whose sum is larger than the program holds: it is void
  Money capex, energyPerYear, totalCost;         ///< totalCost is capex plus energy over the years of the settings
  std::int32_t years = 5;
  /// What the years of the settings cost beside capex and energy: spares by the policy of the settings, at their
  /// prices; and new parts for those of a published failure rate that fail, without the work. Nothing: larger than can
  /// be held.
  std::optional<Money> spares, replacements;
  bool moneyOverflow = false;  ///< a sum of money is larger than the program holds: capex and total are void
  std::int64_t unpriced = 0;   ///< parts (pieces) without any price
  Reliability reliability;
  std::int64_t errors = 0, warnings = 0, infos = 0;  ///< findings that are not waived
  std::int64_t waived = 0;

  bool operator==(const Report&) const = default;
};

}  // namespace fabric
