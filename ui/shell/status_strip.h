// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The status bar: hints of the tool at the left, cells at the right.

#pragma once

#include "ui/icons/icon_names.h"
#include "ui/theme/look.h"

#include <QStatusBar>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace fabric::ui {

/// A cell of the status bar: "1 rack selected".
struct StatusCell {
  QString id;
  QString text;
  Token colour = Token::TextMuted;
  std::optional<Icon> icon = std::nullopt;
  QString toolTip = {};
  std::optional<double> progress = std::nullopt;  ///< 0 … 1 draws a bar behind the text.
  bool cancellable = false;                       ///< Shows ✕, which asks to cancel.

  bool operator==(const StatusCell&) const = default;
};

/// Painted whole. Cells keep the order in which they were first set. A message
/// (QStatusBar::showMessage) replaces the hints while it lasts.
class StatusStrip : public QStatusBar {
  Q_OBJECT

 public:
  explicit StatusStrip(QWidget* parent = nullptr);

  /// What the current tool and the modifier keys do: "Shift: copy".
  void setHints(const QStringList& hints);
  /// Adds or replaces a cell; an empty text hides it but keeps its place.
  void setCell(const StatusCell& cell);
  void removeCell(const QString& id);
  QString cellText(const QString& id) const;
  QRect cellRect(const QString& id) const;

  QSize sizeHint() const override;

 signals:
  void clicked(const QString& id);
  void cancelRequested(const QString& id);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  struct Placed {
    std::size_t cell;
    QRect box;
  };

  std::vector<Placed> placed(const Look& look) const;
  int cellWidth(const StatusCell& cell, const Look& look) const;
  void paintCell(QPainter& painter, const StatusCell& cell, const QRect& box, const Look& look) const;

  QStringList hints_;
  std::vector<StatusCell> cells_;
};

}  // namespace fabric::ui
