// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The widgets of a section: one view a block, refilled as long as the kinds of blocks stay the same.

#pragma once

#include "ui/panels/inspector/inspector_content.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QVBoxLayout;

namespace fabric::ui {

/// Property rows, with the terms of a computed row opened below it on demand.
class PropertyView : public QWidget {
  Q_OBJECT

 public:
  explicit PropertyView(QWidget* parent = nullptr);

  void setBlock(const PropertyBlock& block);
  /// Shows a refusal under the field of a row; an empty text takes it away.
  void setError(const QString& row, const QString& error);
  /// Opens or closes the terms of a computed row.
  void toggleWhy(const QString& row);
  const QString& openWhy() const { return open_; }
  WhyCard* whyCard() const { return card_; }
  QWidget* editor(const QString& row) const;
  /// The first computed row, for the shortcut that asks why.
  QString firstComputed() const;
  /// The row the keyboard is on; of an open Why card its row. Nothing if it is elsewhere.
  QString focusedRow() const;
  bool isComputed(const QString& row) const { return block_.why.contains(row); }

 signals:
  void edited(const QString& row, const QString& text);
  void sourcesRequested(const fabric::ui::WhyBlock& why);
  /// A term of a Why card was followed to the part it is from.
  void partFollowed(const QString& partId);

 private:
  void fill();

  PropertyBlock block_;
  QString open_;
  PropertyGrid* above_;
  WhyCard* card_;
  PropertyGrid* below_;
};

/// All blocks of one section.
class BlockColumn : public QWidget {
  Q_OBJECT

 public:
  explicit BlockColumn(QWidget* parent = nullptr);

  /// False if the kinds of blocks differ from those on show: make a new column then.
  bool fits(const std::vector<Block>& blocks) const;
  void setBlocks(const std::vector<Block>& blocks);
  std::vector<PropertyView*> properties() const;

 signals:
  void edited(const QString& row, const QString& text);
  void applied(const QString& table, const QString& action);
  void objectsChosen(const std::vector<fabric::ObjectRef>& objects);
  void sourcesRequested(const fabric::ui::WhyBlock& why);
  /// A term of a Why card was followed to the part it is from.
  void partFollowed(const QString& partId);

 private:
  QWidget* makeView(const Block& block);

  QVBoxLayout* column_;
  std::vector<QWidget*> views_;
  std::vector<std::size_t> kinds_;
};

}  // namespace fabric::ui
