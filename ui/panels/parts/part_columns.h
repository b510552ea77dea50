// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog's own columns as filters: "connector is MPO-12", "reach_m >= 500". Read from the tables the catalog
// is written as, so that a new column can be filtered by at once.

#pragma once

#include "core/catalog/catalog.h"
#include "ui/panels/text/filter_terms.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace fabric::ui {

/// What a part must say in a column. Columns have the names of the catalog's files.
struct ColumnTerm {
  QString column;
  Comparison comparison = Comparison::Equal;
  QString value;

  /// "reach_m>=500"
  QString text() const;
  /// Reads that text; nothing if it names no column or compares with what is no number.
  static std::optional<ColumnTerm> parse(const QString& text);
};

class PartColumns {
 public:
  explicit PartColumns(const Catalog& catalog);

  /// Columns with more than one value, by name.
  QStringList columns() const;
  /// What parts say in a column, numbers in order of size.
  QStringList values(const QString& column) const;
  bool isNumber(const QString& column) const;
  bool accepts(const QString& partId, const ColumnTerm& term) const;

 private:
  std::map<QString, std::map<QString, QString>> cells_;  ///< by column, then part
};

}  // namespace fabric::ui
