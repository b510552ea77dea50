// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip above the canvas: view, tools, face, layers, snapping, zoom level and fit.

#pragma once

#include "ui/actions/actions.h"
#include "ui/shell/header_strip.h"

namespace fabric::ui {

class FloorView;
class SegmentedControl;

class CanvasHeader : public HeaderStrip {
  Q_OBJECT

 public:
  CanvasHeader(FloorView& view, const Actions& actions, QWidget* parent = nullptr);

 private:
  void showLevel();
  void showColor();

  FloorView& view_;
  SegmentedControl* face_;
  ChoiceButton* color_;
  ChoiceButton* level_;
};

}  // namespace fabric::ui
