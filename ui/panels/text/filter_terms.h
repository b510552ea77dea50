// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language of searches and tables: words, "quoted words", and terms that name something ("form:osfp",
// "reach>500", "from:\"dgx 1\""). Nothing typed is ever an error: what a table does not know by name is a word to it.

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace fabric::ui {

enum class Comparison : unsigned char { Equal, Less, LessEqual, Greater, GreaterEqual };

/// Equal within a millionth.
bool holds(Comparison comparison, double has, double wanted);

/// One thing typed, in lower case.
struct FilterTerm {
  QString name;  ///< empty: a word
  Comparison comparison = Comparison::Equal;
  QString value;
  QString typed;  ///< the whole of it, for whoever does not know the name

  /// The value where it is a plain number, with "." or the locale's own mark for decimals.
  std::optional<double> number() const;
};

std::vector<FilterTerm> filterTerms(const QString& typed);

}  // namespace fabric::ui
