// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/project_fields.h"

#include "core/base/date.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/part_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr std::array policyTechnologies = {Technology::Dac,     Technology::Acc, Technology::Aec, Technology::Aoc,
                                           Technology::Retimed, Technology::Lro, Technology::Lpo, Technology::Cpo};

QString autoText() { return Describe::tr("Auto: lowest cost"); }

std::string policyCode(const QString& text) {
  if (text == autoText()) return "auto";
  for (const Technology technology : policyTechnologies)
    if (text == PartText::technology(technology)) return std::string(code(technology));
  return text.trimmed().toStdString();
}

std::optional<std::int32_t> typedPermille(const QString& text, double most) {
  const auto percent = typedNumber(text);
  if (!percent || *percent < 0 || *percent > most) return std::nullopt;
  return static_cast<std::int32_t>(std::lround(*percent * 10));
}

/// "USD", "EUR 0.92", "jpy 149.5": without a rate only the dollar is known.
std::optional<Currency> typedCurrency(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^\\s*([A-Za-z]{3})\\s*[ ,:=]?\\s*([0-9].*)?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return std::nullopt;
  Currency currency{match.captured(1).toUpper().toStdString()};
  if (!match.captured(2).isEmpty()) {
    const auto rate = typedNumber(match.captured(2));
    if (!rate || *rate <= 0 || *rate > 1e7) return std::nullopt;
    currency.perDollarMillionths = std::llround(*rate * Currency::million);
  } else if (!currency.isDollar()) {
    return std::nullopt;
  }
  return isSound(currency) ? std::optional(currency) : std::nullopt;
}

struct PermilleField {
  const char* id;
  std::int32_t* value;
};
struct LengthField {
  const char* id;
  Length* value;
};

}  // namespace

QString policyText(const std::string& policy) {
  if (policy == "auto") return autoText();
  if (const auto technology = technologyFromCode(policy)) return PartText::technology(*technology);
  return QString::fromStdString(policy);
}

QStringList policyTexts() {
  QStringList texts{autoText()};
  for (const Technology technology : policyTechnologies) texts << PartText::technology(technology);
  return texts;
}

QString tierPolicyText(const MediaPolicy& policy, LinkTier tier) {
  switch (tier) {
  case LinkTier::HostLeaf: return policyText(policy.hostLeaf);
  case LinkTier::LeafSpine: return policyText(policy.leafSpine);
  case LinkTier::SpineCore: return policyText(policy.spineCore);
  default: return autoText();
  }
}

std::optional<double> typedNumber(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^[^0-9+\\-−.,]*([+\\-−]?[0-9.,\\s\\x{00a0}']*[0-9])"));
  QString number = form.match(text.trimmed()).captured(1);
  number.remove(QChar(QChar::Nbsp)).remove(QLatin1Char(' ')).replace(QStringLiteral("−"), QStringLiteral("-"));
  // Where a point groups digits, "1.200" is 1200 by the locale and 1.2 to whoever types a decimal point, which is taken
  // as well: no figure is made of a guess.
  static const QRegularExpression onePoint(QStringLiteral("^[+-]?[0-9]{1,3}\\.[0-9]{3}$"));
  if (QLocale().groupSeparator() == QLatin1String(".") && onePoint.match(number).hasMatch()) return std::nullopt;
  bool good = false;
  double value = QLocale().toDouble(number, &good);
  if (!good) value = QLocale::c().toDouble(number, &good);
  if (!good || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::optional<Length> typedLength(const QString& text) {
  const auto value = typedNumber(text);
  if (!value) return std::nullopt;
  const QString lower = text.trimmed().toLower();
  double millimetres = *value * 1000;
  if (lower.endsWith(QLatin1String("mm"))) millimetres = *value;
  else if (lower.endsWith(QLatin1String("cm"))) millimetres = *value * 10;
  else if (lower.endsWith(QLatin1String("km"))) millimetres = *value * 1e6;
  if (std::abs(millimetres) > 2e9) return std::nullopt;
  return Length::millimetres(static_cast<std::int32_t>(std::lround(millimetres)));
}

FieldEdit editProject(Project& project, std::uint32_t variant, const QString& field, const QString& typed) {
  Settings& s = project.settings;
  const auto is = [&](const char* id) { return field == QLatin1String(id); };
  const QString name = typed.trimmed();
  if (is("project-name")) {
    if (name.isEmpty()) return {Describe::tr("A project needs a name"), {}};
    project.name = name.toStdString();
    return {{}, Describe::tr("Rename project to %1").arg(name)};
  }
  if (is("variant-name")) {
    project.find(variant)->name = name.toStdString();
    return {{}, Describe::tr("Rename variant to %1").arg(name)};
  }
  if (is("variant-notes")) {
    project.find(variant)->notes = typed.toStdString();
    return {{}, Describe::tr("Change notes")};
  }
  if (is("currency")) {
    const auto currency = typedCurrency(typed);
    if (!currency) return {Describe::tr("A code and what one US dollar costs in it: \"EUR 0.92\""), {}};
    s.economy.currency = *currency;
    return {{}, Describe::tr("Change currency")};
  }
  if (is("prices-valid-on")) {
    if (!name.isEmpty() && !isDay(name.toStdString())) return {Describe::tr("A day, as 2026-03-31, or nothing"), {}};
    s.economy.pricesValidOn = name.toStdString();
    return {{}, Describe::tr("Change day of prices")};
  }
  if (is("tariff")) {
    const auto value = typedNumber(typed);
    const auto dollars = value && std::abs(*value) < 1e9
                             ? s.economy.currency.toDollars(Money::microDollars(std::llround(*value * 1e6)))
                             : std::nullopt;
    if (!dollars || *dollars < Money{} || *dollars > Money::dollars(100))
      return {Describe::tr("A price per kWh between $0 and $100"), {}};
    s.economy.tariffPerKwh = *dollars;
    return {{}, Describe::tr("Change tariff")};
  }
  for (const LengthField& entry :
       {LengthField{"tray-width", &s.routes.trayWidth}, {"tray-sides", &s.routes.traySides}}) {
    if (!is(entry.id)) continue;
    const auto length = typedLength(typed);
    if (!length || *length < Length::millimetres(10) || *length > Length::metres(5))
      return {Describe::tr("A length between 10 mm and 5 m"), {}};
    *entry.value = *length;
    return {{}, Describe::tr("Change tray size")};
  }
  if (is("pue")) {
    const auto value = typedNumber(typed);
    if (!value || *value < 1 || *value > 5) return {Describe::tr("A PUE between 1 and 5"), {}};
    s.economy.pueThousandths = static_cast<std::int32_t>(std::lround(*value * 1000));
    return {{}, Describe::tr("Change PUE")};
  }
  if (is("years")) {
    const auto value = typedNumber(typed);
    if (!value || *value < 1 || *value > 50 || *value != std::floor(*value))
      return {Describe::tr("Whole years, 1 to 50"), {}};
    s.economy.years = static_cast<std::int32_t>(*value);
    return {{}, Describe::tr("Change years")};
  }
  for (const auto& [id, policy] :
       {std::pair{"media-host-leaf", &s.media.hostLeaf}, std::pair{"media-leaf-spine", &s.media.leafSpine},
        std::pair{"media-spine-core", &s.media.spineCore}}) {
    if (!is(id)) continue;
    *policy = policyCode(typed);
    return {{}, Describe::tr("Change media policy")};
  }
  for (const LengthField& entry : {LengthField{"loop-copper", &s.routes.loopCopper},
                                   {"loop-fibre", &s.routes.loopFibre},
                                   {"clearance", &s.routes.trayClearance},
                                   {"side", &s.routes.sideOffset},
                                   {"slack-rack", &s.routes.slackInRack}}) {
    if (!is(entry.id)) continue;
    const auto length = typedLength(typed);
    if (!length || *length < Length{} || *length > Length::metres(20))
      return {Describe::tr("A length between 0 and 20 m"), {}};
    *entry.value = *length;
    return {{}, Describe::tr("Change slack rules")};
  }
  const PermilleField shares[] = {
      {"slack", &s.routes.slackPermille},      {"reach-margin", &s.routes.marginPermille},
      {"spares-systems", &s.spares.systems},   {"spares-nics", &s.spares.nics},
      {"spares-switches", &s.spares.switches}, {"spares-transceivers", &s.spares.transceivers},
      {"spares-cables", &s.spares.cables},     {"spares-lasers", &s.spares.lasers},
      {"spares-racks", &s.spares.racks}};
  for (const PermilleField& entry : shares) {
    if (!is(entry.id)) continue;
    const auto permille = typedPermille(typed, 100);
    if (!permille) return {Describe::tr("Per cent, 0 to 100"), {}};
    *entry.value = *permille;
    return {{},
            field.startsWith(QLatin1String("spares")) ? Describe::tr("Change spares")
                                                      : Describe::tr("Change slack rules")};
  }
  return {Describe::tr("This value cannot be changed"), {}};
}

}  // namespace fabric::ui
