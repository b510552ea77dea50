// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip above the topology: view, tools, layout, grouping, labels, what else is shown, zoom and fit.

#pragma once

#include "ui/actions/actions.h"
#include "ui/shell/header_strip.h"

namespace fabric::ui {

class SegmentedControl;
class TopologyView;

class TopologyHeader : public HeaderStrip {
  Q_OBJECT

 public:
  TopologyHeader(TopologyView& view, const Actions& actions, QWidget* parent = nullptr);

 private:
  void showOptions();
  void showZoom();
  ChoiceButton* addChoices(const QString& label, ActionId first, int count);

  TopologyView& view_;
  const Actions& actions_;
  SegmentedControl* layout_;
  ChoiceButton* group_;
  ChoiceButton* labels_;
  ChoiceButton* zoom_;
};

}  // namespace fabric::ui
