// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// EndSignals: the system asks the program to end (SIGTERM, SIGHUP, SIGINT). A signal may arrive in the middle of
// anything, so it only writes a byte to a pipe; the rest happens in the event loop.

#pragma once

#include <QObject>

namespace fabric::ui {

class EndSignals : public QObject {
  Q_OBJECT

 public:
  /// Takes the signals over until it is destroyed. One at a time in a program.
  explicit EndSignals(QObject* parent = nullptr);
  ~EndSignals() override;

 signals:
  /// In the event loop, once for each signal; `number` is SIGTERM, SIGHUP or SIGINT.
  void received(int number);
};

}  // namespace fabric::ui
