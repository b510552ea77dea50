// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures and words of headline cells. Private to the headline bar.

#pragma once

#include "ui/shell/headline_model.h"
#include "ui/theme/look.h"

#include <QString>

namespace fabric::ui {

/// "▼ 8.8 %", "=", or nothing.
QString differenceText(const Difference& difference);
/// The same for a screen reader: "down 8.8 %, better".
QString differenceInWords(const Difference& difference);

int figureContentWidth(const HeadlineFigure& figure, const Look& look);
int scopeContentWidth(const QStringList& scopes, const Look& look);
int problemsContentWidth(const HeadlineProblems& problems, const Look& look);

}  // namespace fabric::ui
