// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the headline bar shows: finished texts, so that the bar knows nothing of designs.

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fabric::ui {

/// How a figure stands to the baseline.
enum class Change : unsigned char { None, Equal, Up, Down };

/// Whether that is good; Neutral where a direction has no meaning.
enum class Direction : unsigned char { Neutral, Better, Worse };

/// The difference of a figure against the baseline: "▼ 8.8 %".
struct Difference {
  Change change = Change::None;  ///< None shows nothing, as on the baseline itself.
  Direction direction = Direction::Neutral;
  QString text;  ///< "8.8 %" without the arrow.

  bool operator==(const Difference&) const = default;
};

/// One figure of the bar.
struct HeadlineFigure {
  QString id;
  QString label;
  QString value;  ///< "–" if not applicable, "?" if unknown.
  QString unit;
  Difference difference;
  QString toolTip;
  bool stale = false;  ///< Being recomputed: greyed, with a clock mark after 150 ms.
  int dropRank = 0;    ///< 1 leaves first when the window is narrow; 0 stays longest.

  bool operator==(const HeadlineFigure&) const = default;
};

/// The last cell; never drops.
struct HeadlineProblems {
  int errors = 0;
  int warnings = 0;
  bool known = true;  ///< False shows "–".
  Difference difference;
  QString toolTip;
  bool stale = false;

  bool operator==(const HeadlineProblems&) const = default;
};

struct HeadlineModel {
  QStringList scopes;
  int scope = 0;  ///< Index into `scopes`.
  std::vector<HeadlineFigure> figures;
  HeadlineProblems problems;

  bool operator==(const HeadlineModel&) const = default;
};

/// Ids of the two cells that are not figures.
inline constexpr const char* headlineScopeId = "scope";
inline constexpr const char* headlineProblemsId = "problems";

}  // namespace fabric::ui
