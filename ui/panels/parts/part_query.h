// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed into the part search: words, which must all be found, and figures ("rate:800 form:osfp reach>500
// power<10"). A term that names no known figure is a word, so nothing typed is ever an error.

#pragma once

#include "ui/panels/text/filter_terms.h"

#include <QString>

#include <vector>

namespace fabric::ui {

enum class PartFigure : unsigned char {
  Rate,   ///< Gb/s, of the part or of a port
  Reach,  ///< m; of cables each length
  Power,  ///< W
  Price,  ///< $
  Ports,
  Units,  ///< rack units
  Gpus,
  Fibres,
  Lanes,  ///< Gb/s a lane
};

/// One figure of a part. A part may have several of a kind: a cable has a reach for each length.
struct FigureValue {
  PartFigure figure{};
  double value = 0;
};

struct FigureTerm {
  PartFigure figure{};
  Comparison comparison = Comparison::Equal;
  double value = 0;

  bool accepts(const std::vector<FigureValue>& figures) const;
};

struct PartQuery {
  std::vector<QString> words;  ///< lower case
  std::vector<FigureTerm> figures;

  bool empty() const { return words.empty() && figures.empty(); }
  /// `text` is everything that can be found of a part, lower case.
  bool accepts(const QString& text, const std::vector<FigureValue>& values) const;

  /// Reads what was typed; "quoted words" stay together.
  static PartQuery parse(const QString& typed);
};

}  // namespace fabric::ui
