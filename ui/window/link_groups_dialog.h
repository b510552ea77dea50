// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LinkGroupsDialog: how many links run between two sets of devices, and how they pair, with what it brings before it is
// done. The answer is an edit to commit as one step.

#pragma once

#include "core/compose/link_groups.h"
#include "ui/document/document.h"

#include <QDialog>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace fabric::ui {

class LinkGroupsDialog : public QDialog {
  Q_OBJECT

 public:
  /// The document must outlive the dialog.
  LinkGroupsDialog(Document& document, const std::vector<ObjectRef>& a, const std::vector<ObjectRef>& b,
                   QWidget* parent);

  GroupLinks request() const;
  /// What the request brings; nothing if it is refused.
  const std::optional<AddedLinks>& added() const { return added_; }
  QString refusal() const;
  QString totals() const;
  QString commitText() const;
  /// The edit with the links, once the dialog is accepted.
  std::optional<DesignEdit> takeEdit() { return std::exchange(edit_, std::nullopt); }

  void setPairing(fabric::Pairing pairing);
  void setNumber(int number);
  void setPolicy(const QString& policy);
  /// Names of cage groups; empty: those that fit.
  void setPorts(const QString& first, const QString& second);

 private:
  void buildForm();
  QComboBox* makePorts(const std::vector<Id<Device>>& devices);
  void refresh();
  void showMedia();
  QString sideText(const std::vector<ObjectRef>& objects, const std::vector<Id<Device>>& devices) const;

  Document& document_;
  std::vector<ObjectRef> objectsA_, objectsB_;
  std::vector<Id<Device>> a_, b_;
  QComboBox* pairing_ = nullptr;
  QSpinBox* number_ = nullptr;
  QLabel* numberLabel_ = nullptr;
  QComboBox* portsA_ = nullptr;
  QComboBox* portsB_ = nullptr;
  QComboBox* medium_ = nullptr;
  QStandardItemModel* media_ = nullptr;
  QLabel* totals_ = nullptr;
  QPushButton* link_ = nullptr;
  std::optional<DesignEdit> edit_;
  std::optional<AddedLinks> added_;
  QString refusal_;
};

}  // namespace fabric::ui
