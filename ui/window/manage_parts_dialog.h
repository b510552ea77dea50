// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the parts of the palette come from: the built-in catalog, the folder of the user's own tables, and tables
// inside the project. More can be taken in from here.

#pragma once

#include "core/project/project.h"

#include <QDialog>

#include <filesystem>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace fabric::ui {

class ManagePartsDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ManagePartsDialog(std::filesystem::path ownFolder, QWidget* parent = nullptr);

  void setProject(const Project& project);
  /// What is wrong with the own folder; nothing clears it.
  void setTrouble(const QString& sentence);
  QString trouble() const;

 signals:
  /// Take tables into the project.
  void importRequested();
  /// Read the own folder anew.
  void readRequested();

 private:
  void addRow(const QString& source, const QString& table, const QString& parts, const QString& toolTip = {});
  void addFolder();
  void openFolder();

  std::filesystem::path folder_;
  QStandardItemModel* model_;
  QTableView* table_;
  QLabel* trouble_;
};

}  // namespace fabric::ui
