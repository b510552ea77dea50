// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strips that head docks and the canvas, and the buttons that stand in them.

#pragma once

#include "ui/icons/icon_names.h"
#include "ui/theme/token.h"

#include <QString>
#include <QToolButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace fabric::ui {

/// A row of controls on surface.header with a line below. Where it is too narrow for them, controls
/// with a `compact` property (segments, choices) are told to do with less.
class HeaderStrip : public QWidget {
  Q_OBJECT

 public:
  /// `height` in pixels at 100 %, line included.
  explicit HeaderStrip(int height, QWidget* parent = nullptr);

  void addWidget(QWidget* widget);
  /// A thin line between groups.
  void addSeparator();
  void addSpacing(int pixels);
  void addStretch();
  /// A square button with an icon; checkable ones show a tool or a state.
  QToolButton* addButton(Icon icon, const QString& toolTip, bool checkable = false);
  /// Sizes of the buttons added from now on.
  void setButtonSizes(int button, int icon);
  /// Air at the ends, 8 px unless told otherwise.
  void setMargins(int left, int right);
  /// The background, surface.header unless told otherwise.
  void setBackground(Token token);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void applyMetrics();
  void dress(QToolButton& button) const;
  void fit();

  int height_;
  int leftMargin_ = 8;
  int rightMargin_ = 8;
  int buttonSide_ = 26;
  int iconSide_ = 15;
  std::vector<QToolButton*> buttons_;
  bool fitting_ = false;
  Token background_ = Token::SurfaceHeader;
  QHBoxLayout* row_;
};

/// The title bar of a dock: its name and a few buttons. Dragging and double click do what they do
/// on any title bar, since it takes no mouse events itself.
class DockTitleBar : public HeaderStrip {
  Q_OBJECT

 public:
  explicit DockTitleBar(const QString& title, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  /// A clock mark behind the title: what the dock shows is being recomputed.
  void setStale(bool stale);
  bool isStale() const { return stale_; }
  /// Tabs in place of the title.
  void setTabs(QWidget* tabs);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString title_;
  bool stale_ = false;
};

/// "Colour  Class ⌄": a quiet label, the choice, and a menu if it has one.
class ChoiceButton : public QToolButton {
  Q_OBJECT

 public:
  explicit ChoiceButton(const QString& label, const QString& value = {}, QWidget* parent = nullptr);

  /// The chosen value; without one the label is drawn strong.
  void setValue(const QString& value);
  /// Text behind the value in the quiet colour: "70 px/m".
  void setNote(const QString& note);
  void setSymbol(Icon icon);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool showsLabel() const;

  QString label_;
  QString value_;
  QString note_;
  int symbol_ = -1;  ///< An Icon, or none.
};

}  // namespace fabric::ui
