// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/text/filter_terms.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace fabric::ui {

namespace {

Comparison comparisonOf(const QString& sign) {
  if (sign == QLatin1String("<")) return Comparison::Less;
  if (sign == QLatin1String("<=") || sign == QStringLiteral("≤")) return Comparison::LessEqual;
  if (sign == QLatin1String(">")) return Comparison::Greater;
  if (sign == QLatin1String(">=") || sign == QStringLiteral("≥")) return Comparison::GreaterEqual;
  return Comparison::Equal;
}

}  // namespace

bool holds(Comparison comparison, double has, double wanted) {
  switch (comparison) {
  case Comparison::Equal: return std::abs(has - wanted) < 1e-6;
  case Comparison::Less: return has < wanted;
  case Comparison::LessEqual: return has <= wanted;
  case Comparison::Greater: return has > wanted;
  case Comparison::GreaterEqual: return has >= wanted;
  }
  return false;
}

std::optional<double> FilterTerm::number() const {
  bool good = false;
  double parsed = value.toDouble(&good);
  if (!good) parsed = QLocale().toDouble(value, &good);
  return good ? std::optional(parsed) : std::nullopt;
}

std::vector<FilterTerm> filterTerms(const QString& typed) {
  static const QRegularExpression form(QStringLiteral("(?:([a-z]+)(<=|>=|≤|≥|[:=<>]))?(?:\"([^\"]*)\"?|(\\S+))"));
  std::vector<FilterTerm> terms;
  auto matches = form.globalMatch(typed.toLower());
  while (matches.hasNext()) {
    const auto match = matches.next();
    const QString quoted = match.captured(3).simplified();
    FilterTerm term{match.captured(1), comparisonOf(match.captured(2)), quoted.isEmpty() ? match.captured(4) : quoted,
                    match.captured(0)};
    if (!term.value.isEmpty()) terms.push_back(std::move(term));
  }
  return terms;
}

}  // namespace fabric::ui
