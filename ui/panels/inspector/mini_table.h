// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small table inside an Inspector section: painted, as high as its rows, without scroll bars of its own. Up and Down
// walk the rows; Return and a double click apply a row, a click selects what it names.

#pragma once

#include "ui/panels/inspector/inspector_content.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

namespace fabric::ui {

class MiniTable : public QWidget {
  Q_OBJECT

 public:
  explicit MiniTable(QWidget* parent = nullptr);

  void setTable(const TableBlock& table);
  const TableBlock& table() const { return table_; }
  int current() const { return current_; }
  QRect rowRect(int row) const;
  /// All rows with their heads, as tab separated text.
  QString asText() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  /// A row that names objects was clicked.
  void objectsChosen(const std::vector<fabric::ObjectRef>& objects);
  /// Return or a double click on a row with an action.
  void applied(const QString& table, const QString& action);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  int rowAt(const QPoint& point) const;
  std::vector<QRect> columns(const QRect& row) const;
  bool hasHeads() const;
  void paintCells(QPainter& painter, const QRect& row, const std::vector<MiniCell>& cells, const Look& look,
                  bool head) const;
  void apply(int row);

  TableBlock table_;
  int hovered_ = -1;
  int current_ = -1;
};

}  // namespace fabric::ui
