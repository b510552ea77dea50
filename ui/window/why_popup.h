// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card under a headline figure: the number, its formula, its terms and where each comes from.

#pragma once

#include "core/analysis/why.h"

#include "ui/panels/inspector/inspector_content.h"

#include <QFrame>

namespace fabric::ui {

/// Closes with a click elsewhere or Escape, and deletes itself then.
class WhyPopup : public QFrame {
  Q_OBJECT

 public:
  /// `subject` names what is explained; `note` is a sentence about it, or empty.
  WhyPopup(const Explanation& explanation, const QString& subject, const QString& note, QWidget* parent);

 signals:
  void sourcesRequested(const fabric::ui::WhyBlock& why);
  /// A term was followed to the part it is from.
  void partRequested(const QString& partId);
};

}  // namespace fabric::ui
