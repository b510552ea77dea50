// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording/findings.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace fabric::ui {

namespace {

/// One way to say a finding. Words in braces are replaced by the finding's values; the first sentence whose values are
/// all there is used.
struct Wording {
  FindingCode code;
  const char* message;
};

const std::vector<Wording>& messages() {
  using enum FindingCode;
  static const std::vector<Wording> all = {
      {ReachExceeded, QT_TRANSLATE_NOOP("Findings", "{length_m} m over {cable}, which reaches {reason}")},
      {ReachExceeded, QT_TRANSLATE_NOOP("Findings", "{length_m} m over {cable}, which reaches {reach_m} m")},
      {ReachMargin,
       QT_TRANSLATE_NOOP("Findings", "{length_m} m over {cable} leave little of its reach of {reach_m} m")},
      {FitCage, QT_TRANSLATE_NOOP("Findings", "{module} does not go into the cage of {device}: {reason}")},
      {FitCage, QT_TRANSLATE_NOOP("Findings", "{cable} does not go into the cage of {device}: {reason}")},
      {FitTop, QT_TRANSLATE_NOOP("Findings", "{module} does not go into the cage of {device}: {reason}")},
      {FitTop, QT_TRANSLATE_NOOP("Findings", "{cable} does not go into the cage of {device}: {reason}")},
      {FitPorts, QT_TRANSLATE_NOOP("Findings", "{module} does not serve the ports of {device}: {reason}")},
      {FitPorts, QT_TRANSLATE_NOOP("Findings", "{cable} does not serve the ports of {device}: {reason}")},
      {MatchMedium, QT_TRANSLATE_NOOP("Findings", "{a} and {b} are not joined by {cable}: {reason}")},
      {MatchWavelength, QT_TRANSLATE_NOOP("Findings", "{a} and {b} do not talk to each other: {reason}")},
      {MatchLaneRate, QT_TRANSLATE_NOOP("Findings", "{a} and {b} do not talk to each other: {reason}")},
      {MatchLaneRate, QT_TRANSLATE_NOOP("Findings", "{module} does not work in {device}: {reason}")},
      {MatchConnector, QT_TRANSLATE_NOOP("Findings", "{a} and {b} are not joined by {cable}: {reason}")},
      {MatchPolish, QT_TRANSLATE_NOOP("Findings", "{a} and {b} are not joined by {cable}: {reason}")},
      {MatchProtocol, QT_TRANSLATE_NOOP("Findings", "{a} and {b} do not talk to each other: {reason}")},
      {MatchProtocol, QT_TRANSLATE_NOOP("Findings", "{module} does not work in {device}: {reason}")},
      {PortDoubleUse, QT_TRANSLATE_NOOP("Findings", "{cable}: {reason}")},
      {PortDoubleUse, QT_TRANSLATE_NOOP("Findings", "{reason}")},
      {PortOverflow, QT_TRANSLATE_NOOP("Findings", "A link ends at a port beyond the device's {ports}")},
      {SpreadUneven,
       QT_TRANSLATE_NOOP("Findings",
                         "{fabric}, {tier}: pairs of switches have {least} to {most} links, switches {fewest_peers} to "
                         "{most_peers} neighbours")},
      {RackSpace, QT_TRANSLATE_NOOP("Findings", "A device stands outside the {rack_u}U of its rack")},
      {RackSpace, QT_TRANSLATE_NOOP("Findings", "In a rack, {reason}")},
      {RackPower, QT_TRANSLATE_NOOP("Findings", "Up to {power_w} W in a rack for {limit_w} W")},
      {RackWeight, QT_TRANSLATE_NOOP("Findings", "{weight_kg} kg in a rack for {limit_kg} kg")},
      {OversubscriptionHigh,
       QT_TRANSLATE_NOOP("Findings", "The {at} switches are oversubscribed {ratio} to 1, over {limit} to 1")},
      {PartUnpriced, QT_TRANSLATE_NOOP("Findings", "No price for {part} ({quantity} needed): {reason}")},
      {PartUnpriced, QT_TRANSLATE_NOOP("Findings", "No price for {part} ({quantity} needed)")},
      {PartUnverified, QT_TRANSLATE_NOOP("Findings", "{part}: not verified: {fields}")},
      {SourceConflict,
       QT_TRANSLATE_NOOP("Findings", "{part}: {field} is {used}; another source ({source}) says {other}")},
      {ModuleMissing, QT_TRANSLATE_NOOP("Findings", "A fibre ends in an empty cage of {device}")},
      {LengthUnknown, QT_TRANSLATE_NOOP("Findings", "No route is known for {cable}")},
      {LengthShort,
       QT_TRANSLATE_NOOP("Findings", "A cable fixed at {cable_m} m is shorter than its route of {length_m} m")},
      {FitLinearHost, QT_TRANSLATE_NOOP("Findings", "{module} in {device} works if {reason}")},
      {FitLaneSpeed, QT_TRANSLATE_NOOP("Findings", "{module} in {device} works if {reason}")},
      {MatchPatchPlug, QT_TRANSLATE_NOOP("Findings", "{cable} joins {a} and {b}, but {reason}")},
      {CatalogMissing,
       QT_TRANSLATE_NOOP("Findings", "{part} is not in the catalog of this machine; the project's own copy is used")},
      {PriceAge, QT_TRANSLATE_NOOP("Findings", "The price of {part} is of {price_date}: {age_days} days old")},
      {LossExceeded,
       QT_TRANSLATE_NOOP("Findings", "{length_m} m over {cable} lose {loss_db} dB; the modules bear {budget_db} dB")},
      {SinglePoint,
       QT_TRANSLATE_NOOP(
           "Findings",
           "{fabric}: accelerators cut off if one switch fails: {accelerators} (such switches: {switches})")},
      {SinglePoint,
       QT_TRANSLATE_NOOP("Findings",
                         "{fabric}: accelerators cut off if one cable fails: {accelerators} (such cables: {cables})")},
      {RackCooling, QT_TRANSLATE_NOOP("Findings", "{device} is liquid-cooled, up to {heat_w} W; its rack is cooled by "
                                                  "{rack_cooling}")},
      {FaceplateDensity,
       QT_TRANSLATE_NOOP("Findings", "{part} has {cages} cages on a panel of {height_u}U, more than fit there")},
  };
  return all;
}

const char* fixOf(FindingCode code) {
  using enum FindingCode;
  switch (code) {
  case ReachExceeded: return QT_TRANSLATE_NOOP("Findings", "Choose media of longer reach, or move the racks closer");
  case ReachMargin: return QT_TRANSLATE_NOOP("Findings", "Choose media of longer reach if the route may still grow");
  case FitCage:
  case FitTop:
  case FitPorts: return QT_TRANSLATE_NOOP("Findings", "Choose a module or cable made for this cage");
  case MatchLaneRate:
  case MatchWavelength:
  case MatchProtocol: return QT_TRANSLATE_NOOP("Findings", "Use modules of one kind at both ends");
  case MatchMedium:
  case MatchConnector:
  case MatchPolish: return QT_TRANSLATE_NOOP("Findings", "Choose a cable for these modules");
  case PortDoubleUse:
  case PortOverflow: return QT_TRANSLATE_NOOP("Findings", "Connect the link to a free port");
  case SpreadUneven: return QT_TRANSLATE_NOOP("Findings", "Give every pair of switches the same number of links");
  case RackSpace:
  case RackPower:
  case RackWeight: return QT_TRANSLATE_NOOP("Findings", "Move devices to another rack, or choose a rack for more");
  case OversubscriptionHigh:
    return QT_TRANSLATE_NOOP("Findings", "Add uplinks, or raise the limit if the traffic allows it");
  case PartUnpriced: return QT_TRANSLATE_NOOP("Findings", "Enter a quote in a catalog file");
  case PartUnverified:
  case SourceConflict: return QT_TRANSLATE_NOOP("Findings", "Check the data sheet before ordering");
  case ModuleMissing: return QT_TRANSLATE_NOOP("Findings", "Plug a module");
  case LengthUnknown: return QT_TRANSLATE_NOOP("Findings", "Fix the cable's length");
  case LengthShort: return QT_TRANSLATE_NOOP("Findings", "Lengthen the cable, or let its length follow the route");
  case FitLinearHost:
    return QT_TRANSLATE_NOOP("Findings", "Ask the maker of the host, or choose retimed modules or a qualified host");
  case FitLaneSpeed:
    return QT_TRANSLATE_NOOP("Findings", "Set the lane rate of these cages when the device is configured");
  case MatchPatchPlug: return QT_TRANSLATE_NOOP("Findings", "Name the plug when the patches are ordered");
  case LossExceeded:
    return QT_TRANSLATE_NOOP("Findings", "Choose fibre that loses less, or modules with a larger loss budget");
  case SinglePoint: return QT_TRANSLATE_NOOP("Findings", "Add a second way if these must go on working");
  case RackCooling: return QT_TRANSLATE_NOOP("Findings", "Choose a rack with liquid cooling, or an air-cooled device");
  case FaceplateDensity: return QT_TRANSLATE_NOOP("Findings", "Choose fewer or smaller cages, or a higher device");
  case CatalogMissing: return QT_TRANSLATE_NOOP("Findings", "Import its table, if its data may be out of date");
  case PriceAge: return QT_TRANSLATE_NOOP("Findings", "Ask for a new quote");
  }
  return "";
}

QString translated(const char* text) { return QCoreApplication::translate("Findings", text); }

std::optional<QString> filled(const QString& text, const Finding& finding) {
  QString out;
  qsizetype at = 0;
  for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
    const qsizetype close = text.indexOf(u'}', open);
    const std::string key = text.mid(open + 1, close - open - 1).toStdString();
    const FindingValue* found = nullptr;
    for (const FindingValue& value : finding.values)
      if (value.key == key) found = &value;
    if (!found) return std::nullopt;
    out += QStringView(text).mid(at, open - at);
    out += QString::fromStdString(found->value);
    at = close + 1;
  }
  out += QStringView(text).mid(at);
  return out;
}

}  // namespace

QString findingMessage(const Finding& finding) {
  for (const Wording& wording : messages()) {
    if (wording.code != finding.code) continue;
    if (const auto text = filled(translated(wording.message), finding)) return *text;
  }
  // Values of a kind that no sentence expects: the rule that is broken, and the values as they are.
  const std::string_view broken = rule(finding.code).rule;
  QString text = translated(QT_TRANSLATE_NOOP("Findings", "Not kept: %1"))
                     .arg(QString::fromUtf8(broken.data(), static_cast<qsizetype>(broken.size())));
  for (const FindingValue& value : finding.values)
    text += QStringLiteral("; %1 %2").arg(QString::fromStdString(value.key), QString::fromStdString(value.value));
  return text;
}

QString findingFix(const Finding& finding) { return translated(fixOf(finding.code)); }

}  // namespace fabric::ui
