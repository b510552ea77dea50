// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The right dock: an Inspector that follows the selection, and above it, while pinned, one that stays with what was
// selected when the pin was set.

#pragma once

#include "ui/panels/inspector/inspector.h"

#include <QSplitter>

#include <memory>

namespace fabric::ui {

class InspectorStack : public QSplitter {
  Q_OBJECT

 public:
  explicit InspectorStack(QWidget* parent = nullptr);

  void setDocument(Document* document);
  void setResult(std::shared_ptr<const AnalysisResult> result);
  /// Sets and takes off the pin; for the dock's title.
  QAction* pinAction() const { return pin_; }
  /// The one that follows the selection.
  Inspector* current() const { return current_; }
  /// Explains a value of the Inspector that has the keyboard; false if none has it.
  bool askWhy();
  /// The one that stays; nullptr without a pin.
  Inspector* pinned() const { return pinned_; }

 signals:
  void sourcesRequested(const fabric::ui::WhyBlock& why);
  void partRequested(const QString& partId);
  void refused(const QString& text);

 private:
  Inspector* make();
  void setPinned(bool pinned);

  QPointer<Document> document_;
  std::shared_ptr<const AnalysisResult> result_;
  Inspector* current_;
  Inspector* pinned_ = nullptr;
  QAction* pin_;
};

}  // namespace fabric::ui
