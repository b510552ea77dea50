// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every way to connect a pair of port ends, and the choice among them. Options are listed once for a distinct pair of
// ends; choosing is asked per length. Policies are those of the specification: "auto", a technology, or a catalog id.
// Links that share a module or a cable must be given one option: ask with the longest of them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/catalog/fit.h"

namespace fabric {

/// One end of a tier's links: cages of one kind, run at a split. Works for catalog devices and for parts written in
/// place.
struct PortEnd {
  CageGroup group;
  std::uint8_t portsPerCage = 1;
  DataRate portRate;
  Id<TransceiverType> engine;  ///< optical engine behind a fixed-fibre port; 0 for cages

  bool operator==(const PortEnd&) const = default;
};

/// The end that a device type offers with this group. Without a split, as delivered.
PortEnd portEnd(const Catalog& catalog, const DeviceType& type, const CageGroup& group);
PortEnd portEnd(const Catalog& catalog, const DeviceType& type, const CageGroup& group, std::uint8_t portsPerCage,
                DataRate portRate);
/// Cages for a part written in place, of which only ports and rate are known: the usual single-port cage of the rate
/// (400 Gb/s: QSFP112), any protocol, any heat sink. Refused if no cage of the catalog's forms has that rate.
Result<CageGroup> genericCages(DataRate portRate, std::uint16_t ports, PortRole role);

/// What the surroundings allow.
struct MediaRules {
  /// The links of one cage at A may all go to one cage at B (leaf to spine with pairs of links: yes; hosts whose
  /// neighbouring ports go to different leaves: no). Asked of assemblies that carry several links cage to cage.
  bool sharedCages = true;
  /// The links of one cage may fan out to cages of several devices (1:2 assemblies, fibre splitters).
  bool fanOut = true;
};

/// One way to connect A and B. Ends are those of the pair as asked, not of the cable: if `reversed`, the cable's end A
/// plugs in at B.
struct MediaOption {
  /// Of the link: Cpo if an end is co-packaged, else of the assembly or of end A's module.
  Technology technology = Technology::Retimed;
  Technology technologyA = Technology::Retimed, technologyB = Technology::Retimed;
  Medium medium = Medium::SingleMode;
  Id<TransceiverType> moduleA, moduleB;                   ///< 0: fixed end of an assembly, or a co-packaged port
  std::uint8_t linksPerModuleA = 1, linksPerModuleB = 1;  ///< ports of the cage that share the module
  Id<CableType> cable;
  bool reversed = false;
  /// One cable carries linksPerCable links. A plug at an end carries linksPerPlug of them, all in one cage there, on
  /// neighbouring ports (1-2, 3-4). 1:2 cable: 2 links, plug 2 at its A end, plugs of 1 at its B ends.
  std::uint8_t linksPerCable = 1;
  std::uint8_t linksPerPlugA = 1, linksPerPlugB = 1;
  Length reach;                                        ///< longest link
  bool anyLength = false;                              ///< fibre is made to length beyond the longest stock length
  Availability availability = Availability::Shipping;  ///< the worst of its parts
  Verdict verdict;  ///< refused options stay in the list, after the working ones, to explain a refusal

  bool operator==(const MediaOption&) const = default;
};

/// Every way to connect the two ends, working ones first, each in order of catalog. Ends must run at one rate.
std::vector<MediaOption> mediaOptions(const Catalog& catalog, const PortEnd& a, const PortEnd& b,
                                      const MediaRules& rules = {});

/// Which length of a cable is ordered for a needed length.
struct CableOrder {
  std::uint16_t length = 0;  ///< index into CableType::lengths; the longest if made to length
  Length ordered;
  bool madeToLength = false;  ///< longer than stock: rounded up to 10 m, priced on from the two longest lengths
  std::optional<Money> price;
  bool estimated = false;  ///< the price is worked out, not quoted
};
/// The shortest stock length that is enough; for fibre beyond stock, made to length. Nothing if it is too long.
std::optional<CableOrder> orderCable(const CableType& cable, Length needed);

/// Of one link: shared modules and cables are divided among their links, rounded down to a millionth of a dollar and to
/// a milliwatt. Use it to compare, never to total: totals count whole parts.
struct MediaCost {
  Money price;
  Power power;           ///< maximum of both ends
  bool complete = true;  ///< false: a part has no price
};
std::optional<MediaCost> mediaCost(const Catalog& catalog, const MediaOption& option, Length needed);

/// Refuses a text that is no media policy, with the nearest that is.
Result<> checkPolicy(const Catalog& catalog, std::string_view policy);

/// The option of the policy that reaches and comes first: shipping before announced parts (obsolete ones only if
/// named), without cautions before with, all prices known before not, as asked at both ends before one end, then the
/// price of a link, then power, then catalog order. Refused with the longest reach of the policy or why nothing of it
/// connects the ports, and with what would reach. Policies: "auto"; a technology code ("dac", "acc", "aec", "aoc",
/// "retimed", "lro", "lpo", "coherent", "cpo"); a medium of fibre ("mmf", "smf"); the catalog id of a cable (its
/// family, any length) or a transceiver.
Result<MediaOption> chooseMedia(const Catalog& catalog, std::span<const MediaOption> options, Length needed,
                                std::string_view policy);

}  // namespace fabric
