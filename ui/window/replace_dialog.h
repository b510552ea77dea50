// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReplaceDialog: another part of the same class for the selected devices or racks. Says what is kept and what is lost
// before it is done. The answer is an edit to commit as one step.

#pragma once

#include "core/compose/replace.h"
#include "ui/document/document.h"

#include <QDialog>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace fabric::ui {

class ReplaceDialog : public QDialog {
  Q_OBJECT

 public:
  /// Of the document's selection, the kind of its first thing. The document must outlive the dialog.
  ReplaceDialog(Document& document, QWidget* parent);

  /// Whether anything selected can be replaced.
  bool hasObjects() const { return !devices_.empty() || !racks_.empty(); }
  void choose(const QString& partId);
  const std::optional<Replacement>& replacement() const { return replacement_; }
  QString summary() const;
  QString commitText() const;
  std::optional<DesignEdit> takeEdit() { return std::exchange(edit_, std::nullopt); }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void gather();
  void fillParts();
  void refresh();
  void summarise(const QStringList& lines);
  Result<Replacement> tryOn(DesignEdit& edit) const;

  Document& document_;
  std::vector<Id<Device>> devices_;
  std::vector<Id<Rack>> racks_;
  QComboBox* parts_ = nullptr;
  QLabel* summary_ = nullptr;
  QPushButton* replace_ = nullptr;
  std::optional<DesignEdit> edit_;
  std::optional<Replacement> replacement_;
};

}  // namespace fabric::ui
