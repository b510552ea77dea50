// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The headline figures of the window, made from a report and the baseline's.

#pragma once

#include "ui/document/analysis_runner.h"
#include "ui/shell/headline_model.h"
#include "ui/window/headline_options.h"

#include <QList>
#include <QString>

#include <utility>

namespace fabric::ui {

/// The whole bar. Scope 0 is all fabrics, then one entry a fabric of the design. Without a result every figure is "–".
/// `stale` marks all figures as being recomputed.
HeadlineModel headlineModel(const AnalysisResult* result, int scope, bool stale, const HeadlineOptions& options = {});

/// The labels of all figures by id, in the order of the design, for a menu that hides and shows them.
QList<std::pair<QString, QString>> headlineLabels();

}  // namespace fabric::ui
