// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card under a headline figure: the number, its formula, its terms and where each comes from.

#pragma once

#include "core/analysis/why.h"

#include "ui/panels/inspector/inspector_content.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace fabric::ui {

class WhyCard;

/// Closes with a click elsewhere or Escape, and deletes itself then.
class WhyPopup : public QFrame {
  Q_OBJECT

 public:
  /// `subject` names what is explained; `note` is a sentence about it, or empty. What there is to say comes later.
  WhyPopup(const QString& subject, const QString& note, QWidget* parent);
  void explain(const Explanation& explanation);
  bool isExplained() const;

 signals:
  void sourcesRequested(const fabric::ui::WhyBlock& why);
  /// A term was followed to the part it is from.
  void partRequested(const QString& partId);

 private:
  void fit();

  WhyBlock why_;
  QLabel* head_ = nullptr;
  QLabel* remark_ = nullptr;
  QLabel* waiting_ = nullptr;  ///< until it is explained
  QScrollArea* scroll_ = nullptr;
  WhyCard* card_ = nullptr;
};

}  // namespace fabric::ui
