// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter chips: small rounded switches in a row that wraps.

#pragma once

#include "ui/icons/icon_names.h"
#include "ui/theme/token.h"

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace fabric::ui {

/// What a chip shows.
struct ChipText {
  QString id;
  QString text;
  std::optional<Icon> icon = std::nullopt;
  Token iconColour = Token::TextSecondary;
  bool removable = false;  ///< Shows ✕; a click then removes instead of switching.
  QString toolTip = {};
};

/// One chip. Checked chips are filled.
class FilterChip : public QAbstractButton {
  Q_OBJECT

 public:
  explicit FilterChip(ChipText text, QWidget* parent = nullptr);

  const QString& id() const { return text_.id; }
  bool isRemovable() const { return text_.removable; }
  /// Changes the text only, as for a count.
  void setLabel(const QString& label);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  ChipText text_;
};

/// Chips from the left, wrapping into further lines, with an optional "+" at the end.
class FilterChipRow : public QWidget {
  Q_OBJECT

 public:
  explicit FilterChipRow(QWidget* parent = nullptr);

  /// Replaces all chips; chips whose id stays keep their state.
  void setChips(const std::vector<ChipText>& chips);
  void setChecked(const QString& id, bool checked);
  bool isChecked(const QString& id) const;
  FilterChip* chip(const QString& id) const;
  /// Shows the "+" that asks for more filters.
  void setAddable(bool addable);

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void toggled(const QString& id, bool checked);
  void removed(const QString& id);
  void addRequested();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  std::vector<QAbstractButton*> shown() const;
  int place(int width, bool move) const;

  std::vector<FilterChip*> chips_;
  FilterChip* add_;
};

}  // namespace fabric::ui
