// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of what the floor shows: links by fabric and medium, and everything else that can be hidden.

#pragma once

#include "ui/actions/actions.h"
#include "ui/shell/check_menu.h"

namespace fabric::ui {

class LayersMenu : public CheckMenu {
  Q_OBJECT

 public:
  explicit LayersMenu(const Actions& actions, QWidget* parent = nullptr);
};

}  // namespace fabric::ui
