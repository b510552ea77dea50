// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline figures of the window, made from a report and the baseline's.

#pragma once

#include "ui/document/scope_figures.h"
#include "ui/shell/headline_model.h"
#include "ui/window/headline_options.h"

#include <QList>
#include <QString>

#include <utility>

namespace fabric::ui {

/// The whole bar. Scopes are all fabrics, one entry a fabric of the design, and the selection. Without a result every
/// figure is "–". `stale` marks all figures as being recomputed. `part` is the report of a scope that is not
/// everything: without it, and for an empty selection, every figure is "–".
HeadlineModel headlineModel(const AnalysisResult* result, const FigureScope& scope, bool stale,
                            const HeadlineOptions& options = {}, const ScopeReport* part = nullptr);

/// The scope of an entry of HeadlineModel::scopes.
FigureScope scopeAt(const Design& design, int index);

/// The labels of all figures by id, in the order of the design, for a menu that hides and shows them.
QList<std::pair<QString, QString>> headlineLabels();

}  // namespace fabric::ui
