// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What colours and marks of the floor view stand for: problems, and changes against another design.

#include "ui/floor/floor_view.h"

namespace fabric::ui {

void FloorView::setFindings(std::shared_ptr<const std::vector<Finding>> findings) {
  findings_ = std::move(findings);
  refreshMarks();
}

void FloorView::setBaseline(std::optional<Design> baseline) {
  baseline_ = std::move(baseline);
  refreshMarks();
}

/// Only what is shown is looked for.
void FloorView::refreshMarks() {
  FloorMarks marks;
  if (findings_ && (colorBy_ == ColorMode::Problems || layers_.problems))
    markProblems(marks, scene_.design(), *findings_);
  if (baseline_ && (colorBy_ == ColorMode::Changes || layers_.changes)) markChanges(marks, *baseline_, scene_.design());
  if (marks == marks_) return;
  marks_ = std::move(marks);
  invalidate();
}

void FloorView::setColorMode(ColorMode mode) {
  if (colorBy_ == mode) return;
  colorBy_ = mode;
  refreshMarks();
  emit colorModeChanged();
  invalidate();
}

void FloorView::setPowerScale(PowerScale scale) {
  if (powerScale_ == scale) return;
  powerScale_ = scale;
  emit powerScaleChanged();
  invalidate();
}

}  // namespace fabric::ui
