// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command palette (Ctrl+K): one field that finds commands, parts, racks and devices. Prefixes: ">" commands,
// "@" racks and devices, "#" parts.

#pragma once

#include <QDialog>
#include <QIcon>
#include <QString>

#include <functional>
#include <vector>

class QListWidget;

namespace fabric::ui {

class SearchField;

/// One thing the palette can do. Disabled entries stay in the list with their reason.
struct PaletteEntry {
  enum class Kind : unsigned char { Command, Device, Part };

  Kind kind = Kind::Command;
  QString text;
  QString path;  ///< "File", "Row A", "Switches"
  QString shortcut;
  QIcon icon;
  bool enabled = true;
  std::function<void()> run;
};

class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  /// Rows on show at once.
  static constexpr int rows = 10;

  explicit CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

  /// The texts on show, best first.
  QStringList shown() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void filter(const QString& text);
  void runCurrent();

  std::vector<PaletteEntry> entries_;
  std::vector<std::size_t> matches_;
  SearchField* field_;
  QListWidget* list_;
};

}  // namespace fabric::ui
