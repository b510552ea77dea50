// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/part_query.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

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

std::optional<FigureTerm> figureTerm(const FilterTerm& term) {
  const auto figure = figureNamed(term.name);
  const auto value = figure ? valueOf(*figure, term.value) : std::nullopt;
  if (!value) return std::nullopt;
  return FigureTerm{*figure, term.comparison, *value};
}

/// "form:osfp", "medium:om4": a word whatever stands before the colon.
bool isPlainName(const QString& name) {
  static const std::set<QString> names = {
      QStringLiteral("form"),   QStringLiteral("cage"), QStringLiteral("medium"),     QStringLiteral("fibre"),
      QStringLiteral("fiber"),  QStringLiteral("tech"), QStringLiteral("technology"), QStringLiteral("maker"),
      QStringLiteral("vendor"), QStringLiteral("id"),   QStringLiteral("number"),     QStringLiteral("status"),
      QStringLiteral("class")};
  return names.contains(name);
}

}  // namespace

bool FigureTerm::accepts(const std::vector<FigureValue>& values) const {
  return std::ranges::any_of(
      values, [&](const FigureValue& has) { return has.figure == figure && holds(comparison, has.value, value); });
}

bool PartQuery::accepts(const QString& text, const std::vector<FigureValue>& values) const {
  return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }) &&
         std::ranges::all_of(figures, [&](const FigureTerm& term) { return term.accepts(values); });
}

PartQuery PartQuery::parse(const QString& typed) {
  PartQuery query;
  for (const FilterTerm& term : filterTerms(typed)) {
    if (const auto figure = figureTerm(term)) query.figures.push_back(*figure);
    else query.words.push_back(term.name.isEmpty() || isPlainName(term.name) ? term.value : term.typed);
  }
  return query;
}

}  // namespace fabric::ui
