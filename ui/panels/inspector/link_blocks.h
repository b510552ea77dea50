// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks about links: groups with their longest route against the limit, the parts of one route, the two ends, a list
// of checks, and a histogram of lengths. All painted.

#pragma once

#include "ui/panels/inspector/inspector_content.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <vector>

namespace fabric::ui {

/// What all painted blocks share: a fixed height from their content, and rows that can be clicked.
class PaintedBlock : public QWidget {
  Q_OBJECT

 public:
  explicit PaintedBlock(QWidget* parent);
  QSize sizeHint() const override { return {currentLook().px(260), blockHeight(currentLook())}; }
  QSize minimumSizeHint() const override { return {currentLook().px(160), sizeHint().height()}; }

 signals:
  void objectsChosen(const std::vector<fabric::ObjectRef>& objects);

 protected:
  virtual int blockHeight(const Look& look) const = 0;
  /// What a click there selects; nothing by default.
  virtual std::vector<ObjectRef> objectsAt(const QPoint& point) const;
  virtual QString toolTipAt(const QPoint& point) const;
  bool event(QEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
};

class LinkGroupList : public PaintedBlock {
  Q_OBJECT

 public:
  explicit LinkGroupList(QWidget* parent = nullptr) : PaintedBlock(parent) {}
  void setGroups(const LinkGroupBlock& block);

 protected:
  int blockHeight(const Look& look) const override;
  std::vector<ObjectRef> objectsAt(const QPoint& point) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  LinkGroupBlock block_;
};

class RouteList : public PaintedBlock {
  Q_OBJECT

 public:
  explicit RouteList(QWidget* parent = nullptr) : PaintedBlock(parent) {}
  void setRoute(const RouteBlock& block);

 protected:
  int blockHeight(const Look& look) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  RouteBlock block_;
};

class EndList : public PaintedBlock {
  Q_OBJECT

 public:
  explicit EndList(QWidget* parent = nullptr) : PaintedBlock(parent) {}
  void setEnds(const EndBlock& block);

 protected:
  int blockHeight(const Look& look) const override;
  std::vector<ObjectRef> objectsAt(const QPoint& point) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  EndBlock block_;
};

class CheckList : public PaintedBlock {
  Q_OBJECT

 public:
  explicit CheckList(QWidget* parent = nullptr) : PaintedBlock(parent) {}
  void setChecks(const CheckBlock& block);

 protected:
  int blockHeight(const Look& look) const override;
  QString toolTipAt(const QPoint& point) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  CheckBlock block_;
};

class Histogram : public PaintedBlock {
  Q_OBJECT

 public:
  explicit Histogram(QWidget* parent = nullptr) : PaintedBlock(parent) {}
  void setBars(const HistogramBlock& block);

 protected:
  int blockHeight(const Look& look) const override;
  void paintEvent(QPaintEvent* event) override;

 private:
  HistogramBlock block_;
};

/// The mark of a standing: ✓, triangle, ✕ or "?", and its colour.
Icon standingIcon(Standing standing);
Token standingToken(Standing standing);

}  // namespace fabric::ui
