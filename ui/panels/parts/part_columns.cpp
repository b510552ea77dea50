// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/part_columns.h"

#include "core/base/csv.h"
#include "core/catalog/catalog_file.h"
#include "ui/panels/text/natural_order.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace fabric::ui {

namespace {

std::optional<double> numberIn(const QString& text) {
  bool good = false;
  const double number = text.toDouble(&good);
  return good ? std::optional(number) : std::nullopt;
}

QString signOf(Comparison comparison) {
  switch (comparison) {
  case Comparison::Equal: return QStringLiteral("=");
  case Comparison::Less: return QStringLiteral("<");
  case Comparison::LessEqual: return QStringLiteral("<=");
  case Comparison::Greater: return QStringLiteral(">");
  case Comparison::GreaterEqual: return QStringLiteral(">=");
  }
  return {};
}

}  // namespace

QString ColumnTerm::text() const { return column + signOf(comparison) + value; }

std::optional<ColumnTerm> ColumnTerm::parse(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^\\s*([a-z0-9_]+)\\s*(<=|>=|=|<|>)\\s*(.+?)\\s*$"));
  const auto match = form.match(text);
  if (!match.hasMatch()) return std::nullopt;
  ColumnTerm term{match.captured(1), Comparison::Equal, match.captured(3)};
  for (const Comparison one : {Comparison::Less, Comparison::LessEqual, Comparison::Greater, Comparison::GreaterEqual})
    if (signOf(one) == match.captured(2)) term.comparison = one;
  if (term.comparison != Comparison::Equal && !numberIn(term.value)) return std::nullopt;
  return term;
}

PartColumns::PartColumns(const Catalog& catalog) {
  for (std::size_t i = 0; i < catalogFileKinds; ++i) {
    const auto kind = static_cast<CatalogFileKind>(i);
    if (kind == CatalogFileKind::Conflicts) continue;
    const auto table = readCsv(catalogCsv(catalog, kind), code(kind));
    if (!table) continue;  // what this program wrote it reads
    for (const CsvRow& row : table->rows)
      for (std::size_t column = 1; column < row.cells.size(); ++column)
        if (!row.cells[column].empty())
          cells_[QString::fromStdString(table->header[column])][QString::fromStdString(row.cells[0])] =
              QString::fromStdString(row.cells[column]);
  }
}

QStringList PartColumns::columns() const {
  QStringList names;
  for (const auto& [column, cells] : cells_)
    if (std::ranges::any_of(cells, [&](const auto& cell) { return cell.second != cells.begin()->second; }))
      names << column;
  return names;
}

QStringList PartColumns::values(const QString& column) const {
  const auto at = cells_.find(column);
  if (at == cells_.end()) return {};
  std::set<QString> found;
  for (const auto& [part, value] : at->second) found.insert(value);
  QStringList values(found.begin(), found.end());
  const NaturalOrder order;
  const bool numbers = isNumber(column);
  std::ranges::sort(values, [&](const QString& a, const QString& b) {
    return numbers ? a.toDouble() < b.toDouble() : order.compare(a, b) < 0;
  });
  return values;
}

bool PartColumns::isNumber(const QString& column) const {
  const auto at = cells_.find(column);
  return at != cells_.end() &&
         std::ranges::all_of(at->second, [](const auto& cell) { return numberIn(cell.second).has_value(); });
}

bool PartColumns::accepts(const QString& partId, const ColumnTerm& term) const {
  const auto column = cells_.find(term.column);
  if (column == cells_.end()) return false;
  const auto cell = column->second.find(partId);
  if (cell == column->second.end()) return false;
  const auto has = numberIn(cell->second), wanted = numberIn(term.value);
  if (has && wanted) return holds(term.comparison, *has, *wanted);
  return term.comparison == Comparison::Equal && cell->second == term.value;
}

}  // namespace fabric::ui
