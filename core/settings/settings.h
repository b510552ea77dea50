// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings of a project: what the engineer decided about money, slack and policy. Every default names its source.
#pragma once

#include <cstdint>
#include <string>

#include "core/settings/currency.h"
#include "core/units/units.h"

namespace fabric {

/// Cable slack and tray geometry: L = up_A + tray + down_B + loops + share of the route. Engineering rules, planning
/// defaults from general knowledge: 0.3 m loops for copper and 0.5 m for fibre at each end, 5 % of the route,
/// trays 0.5 m above the rack; in one rack 0.3 m to each side and 0.3 m slack.
struct RouteRules {
  Length loopCopper = Length::millimetres(300);
  Length loopFibre = Length::millimetres(500);
  std::int32_t slackPermille = 50;
  Length trayClearance = Length::millimetres(500);
  Length sideOffset = Length::millimetres(300);
  Length slackInRack = Length::millimetres(300);
  std::int32_t marginPermille = 100;  ///< a link with less reach left than this share is flagged
  /// Of each tray over a row, and the cross trays: width between its sides, and their height. A common basket tray.
  Length trayWidth = Length::millimetres(600);
  Length traySides = Length::millimetres(100);

  bool operator==(const RouteRules&) const = default;
};

/// Tariff 0.078 USD/kWh and PUE 1.25 are planning defaults from published cluster analyses; five years is the usual
/// depreciation of such systems.
struct EconomyRules {
  Money tariffPerKwh = Money::microDollars(78'000);
  std::int32_t pueThousandths = 1250;
  std::int32_t years = 5;
  Currency currency;
  std::string pricesValidOn;  ///< the day the prices are meant for, "2026-03-31"; empty: not said

  bool operator==(const EconomyRules&) const = default;
};

/// Spares in permille of the quantity, rounded up, by class of the BOM.
struct SparesPolicy {
  std::int32_t systems = 0, nics = 0, switches = 10, transceivers = 20, cables = 20, lasers = 20, racks = 0;

  bool operator==(const SparesPolicy&) const = default;
};

/// Media policy per tier, as in a specification: "auto", a technology code, or a catalog id.
struct MediaPolicy {
  std::string hostLeaf = "auto", leafSpine = "auto", spineCore = "auto";

  bool operator==(const MediaPolicy&) const = default;
};

struct Settings {
  RouteRules routes;
  EconomyRules economy;
  SparesPolicy spares;
  MediaPolicy media;

  bool operator==(const Settings&) const = default;
};

}  // namespace fabric
