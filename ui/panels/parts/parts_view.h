// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tree of the palette and the delegate that paints its rows: categories of 24 px, parts of 40 px.

#pragma once

#include "ui/panels/parts/parts_model.h"
#include "ui/theme/look.h"

#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

namespace fabric::ui {

class PartCard;

/// Paints both kinds of rows and switches the star of a part.
class PartsDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit PartsDelegate(PartsModel& model, QObject* parent);

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  /// Where the star of a part row is.
  static QRect starRect(const QRect& row);

 private:
  void paintCategory(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Look& look) const;
  void paintPart(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const Look& look) const;

  PartsModel& model_;
};

/// The tree. A click on a category folds it, Return on a part starts placing, a rest of 400 ms on a part shows its
/// card.
class PartsView : public QTreeView {
  Q_OBJECT

 public:
  explicit PartsView(PartsModel& model, QWidget* parent = nullptr);

  PartCard* card() const { return card_; }

 signals:
  /// Return or a double click on a part.
  void placeRequested(const QString& partId);
  /// The star of a part was clicked, or Space pressed on it.
  void favouriteToggled(const QString& partId);

 protected:
  void startDrag(Qt::DropActions actions) override;
  void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
  bool viewportEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;

 private:
  void rest(const QModelIndex& index);
  void showCard();
  void hideCard();

  PartsModel& parts_;
  PartCard* card_;
  QTimer restTimer_;
  QPersistentModelIndex resting_;
  QPersistentModelIndex pressedCategory_;
};

}  // namespace fabric::ui
