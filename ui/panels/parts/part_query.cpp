// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/part_query.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace fabric::ui {

namespace {

struct FigureName {
  const char* name;
  PartFigure figure;
};
constexpr std::array<FigureName, 17> figureNames{{
    {"rate", PartFigure::Rate},
    {"speed", PartFigure::Rate},
    {"gbps", PartFigure::Rate},
    {"reach", PartFigure::Reach},
    {"length", PartFigure::Reach},
    {"power", PartFigure::Power},
    {"w", PartFigure::Power},
    {"price", PartFigure::Price},
    {"cost", PartFigure::Price},
    {"ports", PartFigure::Ports},
    {"u", PartFigure::Units},
    {"height", PartFigure::Units},
    {"gpus", PartFigure::Gpus},
    {"gpu", PartFigure::Gpus},
    {"fibres", PartFigure::Fibres},
    {"fibers", PartFigure::Fibres},
    {"lanes", PartFigure::Lanes},
}};

std::optional<PartFigure> figureNamed(const QString& name) {
  for (const FigureName& entry : figureNames)
    if (name == QLatin1String(entry.name)) return entry.figure;
  return std::nullopt;
}

/// "10kw" is 10,000 of power, "2km" 2,000 of reach, "1.6t" 1,600 of rate; other letters are no number.
std::optional<double> valueOf(PartFigure figure, const QString& text) {
  static const QRegularExpression form(QStringLiteral("^\\$?([0-9]+(?:\\.[0-9]+)?)(k?m|k?w|[gtkmu]|gb/s|tb/s)?$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const double number = match.captured(1).toDouble();
  const QString unit = match.captured(2);
  if (unit == QLatin1String("km") || unit == QLatin1String("kw") || unit == QLatin1String("k")) return number * 1000;
  if (figure == PartFigure::Rate && unit.startsWith(QLatin1Char('t'))) return number * 1000;
  if (figure == PartFigure::Price && unit == QLatin1String("m")) return number * 1e6;
  return number;
}

Comparison comparisonOf(const QString& sign) {
  if (sign == QLatin1String("<")) return Comparison::Less;
  if (sign == QLatin1String("<=") || sign == QStringLiteral("≤")) return Comparison::LessEqual;
  if (sign == QLatin1String(">")) return Comparison::Greater;
  if (sign == QLatin1String(">=") || sign == QStringLiteral("≥")) return Comparison::GreaterEqual;
  return Comparison::Equal;
}

std::optional<FigureTerm> figureTerm(const QString& word) {
  static const QRegularExpression form(QStringLiteral("^([a-z]+)(<=|>=|≤|≥|[:=<>])(.+)$"));
  const auto match = form.match(word);
  if (!match.hasMatch()) return std::nullopt;
  const auto figure = figureNamed(match.captured(1));
  if (!figure) return std::nullopt;
  const auto value = valueOf(*figure, match.captured(3));
  if (!value) return std::nullopt;
  return FigureTerm{*figure, comparisonOf(match.captured(2)), *value};
}

/// "form:osfp", "medium:om4": a word whatever stands before the colon.
QString plainWord(const QString& word) {
  static const QRegularExpression form(
      QStringLiteral("^(?:form|cage|medium|fibre|fiber|tech|technology|maker|vendor|id|number|status|class)[:=](.+)$"));
  const auto match = form.match(word);
  return match.hasMatch() ? match.captured(1) : word;
}

}  // namespace

bool FigureTerm::accepts(const std::vector<FigureValue>& values) const {
  return std::ranges::any_of(values, [&](const FigureValue& has) {
    if (has.figure != figure) return false;
    switch (comparison) {
    case Comparison::Equal: return std::abs(has.value - value) < 1e-6;
    case Comparison::Less: return has.value < value;
    case Comparison::LessEqual: return has.value <= value;
    case Comparison::Greater: return has.value > value;
    case Comparison::GreaterEqual: return has.value >= value;
    }
    return false;
  });
}

bool PartQuery::accepts(const QString& text, const std::vector<FigureValue>& values) const {
  return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }) &&
         std::ranges::all_of(figures, [&](const FigureTerm& term) { return term.accepts(values); });
}

PartQuery PartQuery::parse(const QString& typed) {
  static const QRegularExpression term(QStringLiteral("\"([^\"]*)\"?|(\\S+)"));
  PartQuery query;
  auto matches = term.globalMatch(typed.toLower());
  while (matches.hasNext()) {
    const auto match = matches.next();
    const QString quoted = match.captured(1).simplified();
    if (!quoted.isEmpty()) query.words.push_back(quoted);
    const QString word = match.captured(2);
    if (word.isEmpty()) continue;
    if (const auto figure = figureTerm(word)) query.figures.push_back(*figure);
    else query.words.push_back(plainWord(word));
  }
  return query;
}

}  // namespace fabric::ui
