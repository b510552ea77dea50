// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the canvas shows while a project is being read: its name, how far it is, and Cancel. A file that opens at once
// never shows it.

#pragma once

#include "ui/window/centred_card.h"

#include <QTimer>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fabric::ui {

class ProjectSession;

class LoadingCard : public CentredCard {
  Q_OBJECT

 public:
  LoadingCard(QWidget* over, ProjectSession& session);

  /// How long a file may take before the card appears.
  void setDelay(std::chrono::milliseconds delay) { delay_ = delay; }
  QPushButton* cancelButton() const { return cancel_; }

 signals:
  void shown(bool visible);

 private:
  void follow();

  ProjectSession& session_;
  std::chrono::milliseconds delay_{150};
  QLabel* name_;
  QProgressBar* bar_;
  QPushButton* cancel_;
  QTimer poll_;
};

}  // namespace fabric::ui
