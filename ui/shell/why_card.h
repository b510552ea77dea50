// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Why 31.03 kW": the terms a number is made of.

#pragma once

#include "ui/theme/look.h"

#include <QString>
#include <QWidget>

#include <vector>

class QPushButton;

namespace fabric::ui {

/// One term: "3 × DGX H100", "10,200 W max", "30.60 kW".
struct WhyTerm {
  QString quantity;
  QString factor;
  QString product;
  QString source = {};  ///< Where the factor comes from, and how sure that is; the tool tip.
  QString partId = {};  ///< The catalog row it comes from; such terms can be followed.

  bool operator==(const WhyTerm&) const = default;
};

/// An open block in the Inspector, or the inside of a floating card. Terms are walked with Up and
/// Down and followed with Return or a click.
class WhyCard : public QWidget {
  Q_OBJECT

 public:
  explicit WhyCard(QWidget* parent = nullptr);

  /// `result` is the number in question, `formula` how it is made, in words; may be empty.
  void setWhy(const QString& result, const QString& formula, std::vector<WhyTerm> terms);
  /// All of it as plain text with tabs.
  QString asText() const;
  const std::vector<WhyTerm>& terms() const { return terms_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void sourcesRequested();
  /// A term that is from a catalog row was clicked, or Return pressed on it.
  void termActivated(int index);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  QRect card() const;
  QRect termRect(int index) const;
  int termAt(const QPoint& point) const;
  int termsTop() const;
  void layOut();
  void copy() const;
  void follow(int index);
  void paintTerm(QPainter& painter, int index, const Look& look) const;

  QString result_;
  QString formula_;
  std::vector<WhyTerm> terms_;
  QPushButton* sources_;
  QPushButton* copy_;
  int hovered_ = -1;
  int current_ = -1;
};

}  // namespace fabric::ui
