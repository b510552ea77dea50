// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command palette (Ctrl+K): one field over ten rows that finds commands, parts, racks, devices and problems.
// Return runs, Ctrl+Return runs and stays, Tab completes.

#pragma once

#include "ui/window/palette_search.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <vector>

class QListView;

namespace fabric::ui {

class PaletteModel;
class SearchField;

class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  /// Rows on show at once.
  static constexpr int rows = 10;

  /// `go` shows a rack or device that was chosen.
  CommandPalette(PaletteSearch search, std::function<void(ObjectRef)> go, QWidget* parent);

  /// The texts on show, best first.
  QStringList shown() const;
  void setText(const QString& text);

 signals:
  /// A command was run, by its stable name.
  void commandRun(const QString& name);

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void filter(const QString& text);
  void setCurrent(int row);
  void runCurrent(bool stay);
  void complete();

  PaletteSearch search_;
  std::function<void(ObjectRef)> go_;
  SearchField* field_;
  QListView* list_;
  PaletteModel* model_;
};

}  // namespace fabric::ui
