// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArrayDialog: how often the selection is copied along and across rows. Shows totals and the problems of the result
// while it is filled in; the canvas shows the copies as ghosts. The answer is an edit to commit as one step.

#pragma once

#include "core/compose/paste.h"
#include "ui/document/document.h"
#include "ui/document/latest_task.h"

#include <QDialog>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace fabric::ui {

class ArrayDialog : public QDialog {
  Q_OBJECT

 public:
  /// Copies the document's selection. The document must outlive the dialog, which gives up when the design changes.
  ArrayDialog(Document& document, QWidget* parent);

  /// A choice of what links a copy has, in the order of CopyLinks.
  static QComboBox* makeLinksChoice(QWidget* parent);

  ArrayCopy request() const;
  void setRequest(const ArrayCopy& array);
  /// Results with more links are worked out in the background.
  void setMostAtOnce(std::size_t links) { mostAtOnce_ = links; }
  /// As if typed: the preview follows in a moment.
  void setCounts(int along, int rows);
  const std::vector<ObjectRef>& objects() const { return objects_; }
  const std::optional<Pasted>& pasted() const { return pasted_; }
  /// The design with the copies; the document's where they are refused.
  Design preview() const { return edit_ ? edit_->design() : document_.design(); }
  QString refusal() const { return refusal_; }
  QString totals() const;
  QString commitText() const;
  std::optional<DesignEdit> takeEdit() { return std::exchange(edit_, std::nullopt); }
  void accept() override;

 signals:
  /// What the copies are and where: the design with them. Empty where they are refused.
  void previewed(const fabric::Design& after, const std::vector<fabric::ObjectRef>& made);

 private:
  void refresh();
  void showOutcome(const QStringList& parts, const Design& after);

  Document& document_;
  std::vector<ObjectRef> objects_;
  bool areRacks_ = false;
  QSpinBox* along_ = nullptr;
  QDoubleSpinBox* pitch_ = nullptr;
  QSpinBox* rows_ = nullptr;
  QDoubleSpinBox* rowPitch_ = nullptr;
  QSpinBox* skip_ = nullptr;
  QLineEdit* pattern_ = nullptr;
  QComboBox* links_ = nullptr;
  QLabel* totals_ = nullptr;
  QPushButton* copy_ = nullptr;
  QTimer* later_ = nullptr;
  std::optional<DesignEdit> edit_;
  std::optional<Pasted> pasted_;
  QString refusal_;
  std::size_t mostAtOnce_ = 20'000;
  LatestTask counting_;  ///< of the latest preview
};

}  // namespace fabric::ui
