// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/text/part_text.h"

#include "ui/panels/text/number_text.h"
#include "ui/wording/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace fabric::ui {

namespace {

/// "SR4" out of "2x400G SR4 (SR8)", "DR4" out of "1.6T 2xDR4 (DR8)", "SR4.2" out of "400GBASE-SR4.2 (BiDi)".
QString opticsWord(const TransceiverType& type) {
  static const QRegularExpression word(
      QStringLiteral("(?<![A-Z])((?:SR|VR|DR|XDR|FR|LR|ER|CWDM)[0-9]+(?:\\.[0-9])?\\+?|ZR\\+?)"));
  return word.match(text(type.opticalSpec)).captured(1);
}

QString polishText(Polish polish) {
  switch (polish) {
  case Polish::Any: return {};
  case Polish::Apc: return QStringLiteral("/APC");
  case Polish::Upc: return QStringLiteral("/UPC");
  }
  return {};
}

}  // namespace

QString PartText::name(const RackType& type) { return text(type.part.model); }
QString PartText::name(const DeviceType& type) { return text(type.part.model); }
QString PartText::name(const NicType& type) { return text(type.part.model); }
QString PartText::name(const LaserType& type) { return text(type.part.model); }
QString PartText::name(const AccessoryType& type) { return text(type.part.model); }

QString PartText::name(const TransceiverType& type) {
  if (type.cage == CageType::None || opticsWord(type).isEmpty()) return text(type.part.model);
  return tr("%1, %2", "module name, technology").arg(moduleName(type), technology(type.technology));
}

QString PartText::moduleName(const TransceiverType& type) {
  if (type.cage == CageType::None || opticsWord(type).isEmpty()) return text(type.part.model);
  QString name = opticsName(type);
  if (type.ports == 1) name = shortRate(type.rate) + QLatin1Char(' ') + name;
  name += QLatin1Char(' ') + cage(type.cage);
  if (type.top == ModuleTop::Flat) name += QLatin1Char(' ') + top(type.top);
  return name;
}

QString PartText::opticsName(const TransceiverType& type) {
  const QString word = opticsWord(type);
  if (word.isEmpty()) return text(type.part.model);
  return type.ports > 1 ? QStringLiteral("%1×%2").arg(type.ports).arg(word) : word;
}

QString PartText::fibreName(const CableType& type) {
  if (type.technology == Technology::Fibre) {
    if (!type.fibreType.empty()) return text(type.fibreType);
    return medium(type.medium);
  }
  return technology(type.technology);
}

QString PartText::name(const CableType& type) {
  if (type.technology == Technology::Fibre) {
    QString plug = connector(type.a.connector, type.a.polish);
    if (plug.isEmpty()) return text(type.part.model);
    if (type.trunk) plug = tr("%1 trunk, %2 fibres").arg(plug, countText(type.fibres));
    else if (type.bEnds > 1) plug += QStringLiteral(" 1:%1").arg(type.bEnds);
    return tr("%1, %2", "connector, fibre").arg(plug, fibreName(type));
  }
  if (type.a.cages.empty() || type.rate == DataRate{}) return text(type.part.model);
  QStringList words{technology(type.technology), shortRate(type.rate), cage(type.a.cages.front())};
  if (type.a.top == ModuleTop::Flat) words << top(type.a.top);
  QString name = words.join(QLatin1Char(' '));
  const QString far = type.b.cages.empty() ? QString() : cage(type.b.cages.front());
  const bool other =
      !type.b.cages.empty() && (type.b.cages.front() != type.a.cages.front() || type.b.top != type.a.top);
  if (type.bEnds > 1) name += tr(" to %1 × %2").arg(type.bEnds).arg(far);
  else if (other) name += tr(" to %1").arg(far);
  if (other && type.b.top == ModuleTop::Flat) name += QLatin1Char(' ') + top(type.b.top);
  else if (other && type.b.top == ModuleTop::Finned && type.a.top == ModuleTop::Flat)
    name += QLatin1Char(' ') + top(type.b.top);
  return name;
}

QString PartText::technology(Technology technology) {
  switch (technology) {
  case Technology::Dac: return QStringLiteral("DAC");
  case Technology::Acc: return QStringLiteral("ACC");
  case Technology::Aec: return QStringLiteral("AEC");
  case Technology::Aoc: return QStringLiteral("AOC");
  case Technology::Retimed: return QStringLiteral("DSP");
  case Technology::Lro: return QStringLiteral("LRO");
  case Technology::Lpo: return QStringLiteral("LPO");
  case Technology::Coherent: return tr("coherent");
  case Technology::Cpo: return QStringLiteral("CPO");
  case Technology::Npo: return QStringLiteral("NPO");
  case Technology::Obo: return QStringLiteral("OBO");
  case Technology::Oio: return QStringLiteral("OIO");
  case Technology::Cpc: return QStringLiteral("CPC");
  case Technology::Fibre: return tr("fibre");
  }
  return {};
}

QString PartText::cage(CageType type) {
  switch (type) {
  case CageType::None: return {};
  case CageType::FixedFibre: return tr("fixed fibre");
  case CageType::Backplane: return tr("backplane");
  case CageType::Optical: return tr("optical");
  default: return text(code(type));
  }
}

QString PartText::top(ModuleTop top) {
  switch (top) {
  case ModuleTop::Any: return {};
  case ModuleTop::Finned: return tr("finned");
  case ModuleTop::Flat: return tr("flat top");
  }
  return {};
}

QString PartText::medium(Medium medium) {
  switch (medium) {
  case Medium::PassiveCopper: return tr("passive copper");
  case Medium::ActiveCopper: return tr("active copper");
  case Medium::Multimode: return tr("multimode");
  case Medium::SingleMode: return tr("single mode");
  }
  return {};
}

QString PartText::connector(Connector connector, Polish polish) {
  if (connector == Connector::None) return {};
  return text(code(connector)) + polishText(polish);
}

QString PartText::status(const Part& part) {
  switch (part.availability()) {
  case Availability::Shipping: return tr("shipping");
  case Availability::Announced: return tr("announced");
  case Availability::Obsolete: return tr("no longer sold");
  }
  return {};
}

QString PartText::confidence(Confidence confidence) {
  switch (confidence) {
  case Confidence::Low: return tr("low");
  case Confidence::Medium: return tr("medium");
  case Confidence::High: return tr("high");
  }
  return {};
}

QString PartText::generation(DataRate laneRate, Protocols protocols) {
  if (protocols.bits != Protocols::infiniBand) return {};
  switch (laneRate.wholeGigabitsPerSecond()) {
  case 25: return QStringLiteral("EDR");
  case 50: return QStringLiteral("HDR");
  case 100: return QStringLiteral("NDR");
  case 200: return QStringLiteral("XDR");
  default: return {};
  }
}

QString PartText::price(const Price& price) {
  return price.amount ? priceOf(moneyText(*price.amount), price.basis) : tr("no price");
}

QString PartText::priceOf(const QString& amount, PriceBasis basis) {
  return basis == PriceBasis::List ? tr("%1 list").arg(amount) : tr("≈ %1 estimate").arg(amount);
}

Token mediumToken(Technology technology, Medium medium) {
  if (technology == Technology::Cpo) return Token::MediumCpo;
  switch (medium) {
  case Medium::PassiveCopper: return Token::MediumDac;
  case Medium::ActiveCopper: return Token::MediumAec;
  case Medium::Multimode: return Token::MediumOm4;
  case Medium::SingleMode: return Token::MediumOs2;
  }
  return Token::MediumDac;
}

Token mediumToken(const CableType& cable) {
  return cable.technology == Technology::Aoc ? Token::MediumOm4 : mediumToken(cable.technology, cable.medium);
}

}  // namespace fabric::ui
