// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of joined buttons of which exactly one is on.

#pragma once

#include "ui/icons/icon_names.h"

#include <QString>
#include <QToolButton>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QHBoxLayout;

namespace fabric::ui {

/// How the active segment looks.
enum class SegmentStyle : unsigned char {
  Accent,  ///< Filled with the accent: the views.
  Raised,  ///< A raised surface: quieter choices such as Front | Rear.
};

/// One segment; used through SegmentedControl.
class SegmentButton : public QToolButton {
  Q_OBJECT

 public:
  SegmentButton(const QString& text, std::optional<Icon> icon, SegmentStyle style, QWidget* parent);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool showsText() const;

  std::optional<Icon> icon_;
  SegmentStyle style_;
};

/// Segments are numbered in the order they were added. Arrow keys move the choice.
class SegmentedControl : public QWidget {
  Q_OBJECT

 public:
  explicit SegmentedControl(SegmentStyle style = SegmentStyle::Accent, QWidget* parent = nullptr);

  /// Adds a segment; the first one starts chosen.
  SegmentButton* addSegment(const QString& text, std::optional<Icon> icon = std::nullopt, const QString& toolTip = {});
  int count() const;
  int current() const;
  /// Chooses without a signal.
  void setCurrent(int index);
  SegmentButton* segment(int index) const;

 signals:
  /// By the user.
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void resizeSegments();

  QButtonGroup* group_;
  QHBoxLayout* row_;
  SegmentStyle style_;
};

}  // namespace fabric::ui
