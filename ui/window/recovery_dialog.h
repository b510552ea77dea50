// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a session left unsaved, step by step, before it is restored.

#pragma once

#include "core/storage/journal.h"

#include <QDialog>

namespace fabric::ui {

/// Accepted means restore.
class RecoveryDialog : public QDialog {
  Q_OBJECT

 public:
  /// `name` is that of the project's file.
  RecoveryDialog(const RecoverableSession& session, const QString& name, QWidget* parent = nullptr);
};

}  // namespace fabric::ui
