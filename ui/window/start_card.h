// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an empty floor offers: drag a rack here, open an example, open a project. Stands in the middle of the canvas and
// lets everything beside its buttons through to it.

#pragma once

#include "ui/window/centred_card.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fabric::ui {

/// The examples in the program, by name, and the specification of one; empty for another name.
QStringList exampleNames();
QByteArray exampleText(const QString& name);

class StartCard : public CentredCard {
  Q_OBJECT

 public:
  /// Keeps itself in the middle of `canvas`.
  explicit StartCard(QWidget* canvas);

 signals:
  void exampleChosen(const QString& name);
  void openRequested();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool away_ = false;  ///< while something is dragged over the canvas
};

}  // namespace fabric::ui
