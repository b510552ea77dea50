// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What there is to explain about a figure of the headline bar, as the bar shows it: of one fabric or of all, shared out
// among the GPUs or not.

#pragma once

#include "ui/document/scope_figures.h"
#include "ui/window/headline_options.h"

#include <QString>

namespace fabric::ui {

struct HeadlineWhy {
  QString key;      ///< of the report (`report --why KEY`); empty if nothing explains the figure
  QString subject;  ///< what is explained: "Links, back-end"
  QString note;     ///< how that differs from what the bar shows; empty if it does not
};

/// Scope and options are those the bar is drawn with. Without a result nothing is known of scopes and shares.
HeadlineWhy headlineWhy(const AnalysisResult* result, const FigureScope& scope, const HeadlineOptions& options,
                        const QString& figureId, const ScopeReport* part = nullptr);

}  // namespace fabric::ui
