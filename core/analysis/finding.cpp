// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/finding.h"

namespace fabric {

const std::vector<FindingRule>& findingRules() {
  using enum FindingCode;
  using enum Severity;
  static const std::vector<FindingRule> rules = {
      {ReachExceeded, "reach.exceeded", "REACH", Error, "A link is not longer than the reach of its cable and modules",
       "reach tables of NVIDIA LinkX, IEEE 802.3ck/db/df and MSA classes; see each part"},
      {ReachMargin, "reach.margin", "REACH", Warning,
       "A link leaves at least 10 % of its reach (the share is a setting)", "planning practice, general knowledge"},
      {FitCage, "fit.cage", "CAGE-TYPE", Error, "A module or plug goes into a cage of its form, lanes and ports",
       "vendors' compatibility lists; see the reason"},
      {FitTop, "fit.top", "FORM-FIT", Error,
       "Finned OSFP modules go into finned cages only, flat-top into flat-top cages only",
       "docs.nvidia.com, 400G and 800G cables and transceivers"},
      {MatchLaneRate, "match.lane-rate", "RATE", Error, "Both ends signal at one rate per lane and with one modulation",
       "docs.nvidia.com, 800G at 200G-PAM4; IEEE 802.3"},
      {MatchWavelength, "match.wavelength", "WAVELENGTH", Error, "Both ends use one wavelength plan",
       "IEEE 802.3, MSAs"},
      {MatchMedium, "match.medium", "MEDIUM", Error, "Modules and fibre are of one medium and mode", "IEEE 802.3"},
      {MatchConnector, "match.connector", "CONNECTOR", Error, "A cable's plug is the module's connector",
       "vendors' ordering lists"},
      {MatchPolish, "match.polish", "POLISH", Error, "Angled polish mates with angled polish only",
       "docs.nvidia.com, MPO and LC cable requirements"},
      {MatchProtocol, "match.protocol", "PROTOCOL", Error, "Both ends and the parts between them carry one protocol",
       "vendors' ordering lists"},
      {PortDoubleUse, "port.double-use", "PORT-COUNT", Error, "A port carries one link, a cage one module or plug",
       "counting rule"},
      {PortOverflow, "port.overflow", "PORT-COUNT", Error, "A link ends at ports its devices have", "counting rule"},
      {SpreadUneven, "spread.uneven", "BALANCE", Warning,
       "Every pair of switches of neighbouring tiers has the same whole number of links",
       "NVIDIA SuperPOD cabling guidance"},
      {RackSpace, "rack.space", "U-SPACE", Error, "Devices stand inside their rack and do not overlap", "EIA-310"},
      {RackPower, "rack.power", "RACK-POWER", Error, "The maximum power in a rack is within the rack's limit",
       "rack data sheets"},
      {RackWeight, "rack.weight", "RACK-WEIGHT", Error, "The weight in a rack is within the rack's limit",
       "rack data sheets"},
      {OversubscriptionHigh, "oversubscription.high", "OVERSUB", Warning,
       "A compute fabric is not oversubscribed; other fabrics at most 3 to 1", "vendors' reference architectures"},
      {PartUnpriced, "part.unpriced", "PRICE", Warning, "Every part has a price", "the catalog"},
      {PartUnverified, "part.unverified", "CATALOG", Info, "Every figure of a part has a source that was checked",
       "the catalog"},
      {SourceConflict, "source.conflict", "CATALOG", Warning, "The sources of a part's figures agree", "the catalog"},
      {ModuleMissing, "module.missing", "MODULE", Error, "Fibre ends in a module wherever the cage takes one",
       "counting rule"},
      {LengthUnknown, "length.unknown", "ORDER-LENGTH", Error, "Every cable has a route or a length fixed by hand",
       "floor geometry"},
      {LengthShort, "length.short", "ORDER-LENGTH", Error, "A length fixed by hand is not shorter than the route",
       "floor geometry"},
      {FitPorts, "fit.ports", "BREAKOUT", Error, "A module or plug serves exactly the ports its cage is run as",
       "vendors' port and splitter lists"},
      {FitLinearHost, "fit.linear-host", "LPO-HOST", Warning,
       "Modules with linear optics (LPO, LRO) stand in hosts that are qualified for them", "LPO MSA, 100G-DR-LPO"},
      {FitLaneSpeed, "fit.lane-speed", "RATE", Info,
       "A cage whose module has slower lanes is set to the lane rate of the module",
       "docs.nvidia.com, 800G at 200G-PAM4"},
      {MatchPatchPlug, "match.patch-plug", "CONNECTOR", Info,
       "Fibre patches are ordered with the small plug of a co-packaged faceplate where it has them",
       "NVIDIA portfolio pages on co-packaged switches"},
      {CatalogMissing, "catalog.missing", "CATALOG", Info, "Every part of a project is in the catalog of this machine",
       "the catalog"},
      {PriceAge, "price.age", "PRICE-AGE", Warning,
       "A price is at most 180 days older than the day prices are meant for (a setting)", "purchasing practice"},
      {LossExceeded, "loss.exceeded", "LOSS", Error,
       "Fibre and joints of a link lose no more than the smaller loss budget of its modules",
       "channel insertion loss of IEEE 802.3 and MSA classes; TIA-568 joints; see each part"},
      {SinglePoint, "single.point", "SINGLE-POINT", Info,
       "No switch or cable is the only way of accelerators; a warning where more than its own hosts hang on it",
       "articulation points and bridges of the fabric"},
      {RackCooling, "rack.cooling", "COOLING", Warning, "Liquid-cooled devices stand in racks with liquid cooling",
       "data sheets of racks and devices"},
      {FaceplateDensity, "faceplate.density", "FACEPLATE", Warning,
       "A switch has at most 32 OSFP or 36 QSFP cages in each rack unit of its height",
       "panels of products as sold, general knowledge"},
  };
  return rules;
}

const FindingRule& rule(FindingCode code) { return findingRules()[static_cast<std::size_t>(code)]; }

std::optional<FindingCode> findingCode(std::string_view name) {
  for (const FindingRule& rule : findingRules())
    if (rule.name == name) return rule.code;
  return std::nullopt;
}

}  // namespace fabric
