// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding: something wrong with a design, as data. Core words nothing for people; ui/wording does.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/design/object_ref.h"

namespace fabric {

enum class Severity : std::uint8_t { Info, Warning, Error };

/// Stable codes, `area.what` in files and on the command line.
enum class FindingCode : std::uint8_t {
  ReachExceeded,
  ReachMargin,
  FitCage,
  FitTop,
  MatchLaneRate,
  MatchWavelength,
  MatchMedium,
  MatchConnector,
  MatchPolish,
  MatchProtocol,
  PortDoubleUse,
  PortOverflow,
  SpreadUneven,
  RackSpace,
  RackPower,
  RackWeight,
  OversubscriptionHigh,
  PartUnpriced,
  PartUnverified,
  SourceConflict,
  ModuleMissing,
  LengthUnknown,
  LengthShort,
  FitPorts,
  FitLinearHost,
  FitLaneSpeed,
  MatchPatchPlug,
  CatalogMissing,
  PriceAge,
  LossExceeded,
  SinglePoint,
  RackCooling,
  FaceplateDensity,
};

struct FindingRule {
  FindingCode code;
  std::string_view name;    ///< "reach.exceeded"
  std::string_view label;   ///< the short name shown in the window, "REACH"
  Severity severity;        ///< as a rule; a finding may carry another
  std::string_view rule;    ///< the rule in one sentence
  std::string_view source;  ///< where the rule is from
};

/// Every rule, in the order of the enum: the program's help is made from it.
const std::vector<FindingRule>& findingRules();
const FindingRule& rule(FindingCode code);
/// The code a name stands for ("fit.cage"); nothing for names that are no finding's.
std::optional<FindingCode> findingCode(std::string_view name);

/// A named number of a finding: ("length_m", "6.2"). Values are exact decimal texts in SI units.
struct FindingValue {
  std::string key;
  std::string value;

  bool operator==(const FindingValue&) const = default;
};

/// Equal findings about many objects are one finding with many objects.
struct Finding {
  FindingCode code{};
  Severity severity = Severity::Warning;
  std::vector<ObjectRef> objects;
  std::vector<FindingValue> values;
  std::string waiver = {};  ///< why it was accepted (waiver.h); empty: it counts

  bool operator==(const Finding&) const = default;
};

}  // namespace fabric
