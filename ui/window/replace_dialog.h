// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ReplaceDialog: another part of the same class for what is selected: devices, racks, modules, or the cables of links.
// Says what is kept and what is lost before it is done. The answer is an edit to commit as one step.

#pragma once

#include "core/compose/replace.h"
#include "ui/document/document.h"

#include <QDialog>

#include <optional>
#include <string>
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
  bool hasObjects() const { return count() > 0; }
  void choose(const QString& partId);
  /// What stands in the place of what was selected.
  const std::vector<ObjectRef>& made() const { return made_; }
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
  int count() const;
  QString becomeText() const;
  /// Each tries the part on the edit: what is kept and lost, line by line, or why it cannot be.
  Result<QStringList> tryOn(DesignEdit& edit);
  Result<QStringList> tryThings(DesignEdit& edit, const std::string& part);
  Result<QStringList> tryMedia(DesignEdit& edit, const std::string& part) const;
  std::vector<Id<Link>> linksAtModules() const;

  Document& document_;
  std::vector<Id<Device>> devices_;
  std::vector<Id<Rack>> racks_;
  std::vector<Id<Module>> modules_;
  std::vector<Id<Link>> links_;
  QComboBox* parts_ = nullptr;
  QLabel* summary_ = nullptr;
  QPushButton* replace_ = nullptr;
  std::optional<DesignEdit> edit_;
  std::vector<ObjectRef> made_;
};

}  // namespace fabric::ui
