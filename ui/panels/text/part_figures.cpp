// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one line of key figures under each part's name.

#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <QStringList>

#include <algorithm>

namespace fabric::ui {

namespace {

QString joined(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

QString unitsText(int halfUnits) {
  return halfUnits > 0 ? shortNumberText(halfUnits / 2.0, 1) + QLatin1Char('U') : QString();
}

std::optional<Power> either(const std::optional<Power>& first, const std::optional<Power>& second) {
  return first ? first : second;
}

/// Ports of a group over all its cages: "64 × 400G".
QString portsText(const CageGroup& group) {
  const int ports = group.cages * group.portsPerCage;
  if (ports == 0) return {};
  const QString count = countText(ports) + QStringLiteral(" × ") + shortRate(group.portRate);
  const QString generation = PartText::generation(group.laneRate, group.protocols);
  return generation.isEmpty() ? count : count + QLatin1Char(' ') + generation;
}

const CageGroup* firstGroup(const DeviceType& type, PortRole role) {
  const auto found = std::ranges::find(type.cages, role, &CageGroup::role);
  return found == type.cages.end() ? nullptr : &*found;
}

std::optional<Money> lowestPrice(const CableType& type) {
  std::optional<Money> lowest;
  for (const CableLength& length : type.lengths)
    if (length.part.price.amount && (!lowest || *length.part.price.amount < *lowest)) lowest = length.part.price.amount;
  return lowest;
}

}  // namespace

QString PartText::figures(const Catalog&, const RackType& type) {
  QStringList parts;
  if (type.heightU > 0) parts << countText(type.heightU) + QLatin1Char('U');
  if (type.powerLimit) parts << shortPowerText(*type.powerLimit);
  if (type.width > Length{} && type.depth > Length{})
    parts << tr("%1 × %2 mm").arg(type.width.inMillimetres()).arg(type.depth.inMillimetres());
  return joined(parts);
}

QString PartText::figures(const Catalog&, const DeviceType& type) {
  QStringList parts{unitsText(type.heightHalfU)};
  const bool isSwitch = type.kind == DeviceKind::Switch;
  if (type.accelerators > 0) parts << tr("%1 GPU").arg(countText(type.accelerators));
  const CageGroup* main = firstGroup(type, isSwitch ? PortRole::Network : PortRole::ScaleOut);
  if (!main && !type.cages.empty()) main = &type.cages.front();
  if (main) parts << portsText(*main);
  if (isSwitch && type.technology == Technology::Cpo) parts << QStringLiteral("CPO");
  if (type.lasers > 0) parts << tr("%1 ELS").arg(countText(type.lasers));
  const auto power = isSwitch ? either(type.typical, type.maximum) : either(type.maximum, type.typical);
  if (power) parts << shortPowerText(*power);
  return joined(parts);
}

QString PartText::figures(const Catalog&, const NicType& type) {
  QStringList parts{tr("%1 × %2").arg(countText(type.ports), shortRate(type.portRate)), cage(type.cage)};
  if (const auto power = either(type.maximum, type.typical)) parts << shortPowerText(*power);
  return joined(parts);
}

QString PartText::figures(const Catalog&, const TransceiverType& type) {
  QString rate =
      type.ports > 1 ? tr("%1 × %2").arg(countText(type.ports), shortRate(type.portRate)) : shortRate(type.rate);
  const QString speaks = generation(type.opticalLaneRate, type.protocols);
  if (!speaks.isEmpty()) rate += QLatin1Char(' ') + speaks;
  QStringList parts{rate};
  if (type.medium == Medium::SingleMode) parts << QStringLiteral("OS2 ") + shortLengthText(type.reach);
  else parts << QStringLiteral("OM4 ") + shortLengthText(type.reachOm4.value_or(type.reach));
  if (const auto power = either(type.typical, type.maximum)) parts << shortPowerText(*power);
  return joined(parts);
}

QString PartText::figures(const Catalog&, const CableType& type) {
  QStringList parts;
  if (!type.lengths.empty()) {
    const Length shortest = type.lengths.front().length, longest = type.lengths.back().length;
    parts << (shortest == longest
                  ? shortLengthText(longest)
                  : tr("%1 – %2").arg(shortNumberText(shortest.inMetres(), 2), shortLengthText(longest)));
    const auto& power = type.lengths.front().powerA;
    if (type.technology != Technology::Fibre && power && *power > Power{})
      parts << tr("%1/end").arg(shortPowerText(*power));
  }
  if (type.fibres > 0 && !type.trunk) parts << tr("%1 fibres").arg(countText(type.fibres));
  if (const auto lowest = lowestPrice(type)) parts << tr("from %1").arg(moneyText(*lowest));
  return joined(parts);
}

QString PartText::figures(const Catalog&, const LaserType& type) {
  QStringList parts;
  if (type.lasers > 0) parts << tr("%1 × laser").arg(countText(type.lasers));
  if (type.serves > DataRate{}) parts << tr("feeds %1").arg(shortRate(type.serves));
  if (type.power) parts << shortPowerText(*type.power);
  return joined(parts);
}

QString PartText::figures(const Catalog&, const AccessoryType& type) {
  QStringList parts{text(type.kind)};
  if (type.heightU > 0) parts << countText(type.heightU) + QLatin1Char('U');
  if (type.powerLimit) parts << shortPowerText(*type.powerLimit);
  if (type.loss) parts << decibelText(*type.loss, 2);
  if (type.attenuationPerKm) parts << tr("%1/km").arg(decibelText(*type.attenuationPerKm, 2));
  if (type.fibres > 0) parts << tr("%1 fibres").arg(countText(type.fibres));
  return joined(parts);
}

}  // namespace fabric::ui
