// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of what the floor shows: links by fabric and medium, and everything else that can be hidden.

#pragma once

#include "ui/canvas/paint_floor.h"
#include "ui/shell/check_menu.h"

#include <functional>
#include <vector>

namespace fabric::ui {

class FloorView;

class LayersMenu : public CheckMenu {
  Q_OBJECT

 public:
  explicit LayersMenu(FloorView& view, QWidget* parent = nullptr);

 private:
  using Choice = std::function<bool&(FloorLayers&)>;
  struct Entry {
    QAction* action = nullptr;
    Choice choice;
  };
  void add(const QString& text, Choice choice);
  void showLayers();

  FloorView& view_;
  std::vector<Entry> entries_;
};

}  // namespace fabric::ui
