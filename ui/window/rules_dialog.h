// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule the checks apply, with what it says and where it comes from.

#pragma once

#include <QDialog>

namespace fabric::ui {

class RulesDialog : public QDialog {
  Q_OBJECT

 public:
  explicit RulesDialog(QWidget* parent = nullptr);
};

}  // namespace fabric::ui
