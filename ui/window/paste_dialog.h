// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PasteDialog: which links and names the copies have.

#pragma once

#include "core/compose/paste.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace fabric::ui {

class PasteDialog : public QDialog {
  Q_OBJECT

 public:
  PasteDialog(const Clip& clip, QWidget* parent);

  PasteOptions options() const;

 private:
  QComboBox* links_ = nullptr;
  QComboBox* names_ = nullptr;
  QLineEdit* pattern_ = nullptr;
};

}  // namespace fabric::ui
