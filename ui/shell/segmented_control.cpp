// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An exclusive button group in one rounded outline.

#include "ui/shell/segmented_control.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace fabric::ui {
namespace {

constexpr int segmentSymbol = 14;
constexpr int symbolGap = 6;

}  // namespace

SegmentButton::SegmentButton(const QString& text, std::optional<Icon> icon, SegmentStyle style, QWidget* parent)
    : QToolButton(parent), icon_(icon), style_(style) {
  setText(text);
  setAccessibleName(text);
  setCheckable(true);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// In a narrow strip a symbol has to do, with the text as tool tip.
bool SegmentButton::showsText() const {
  const bool compact = parentWidget() != nullptr && parentWidget()->property("compact").toBool();
  return !text().isEmpty() && !(compact && icon_);
}

QSize SegmentButton::sizeHint() const {
  const Look look = currentLook();
  int width = 2 * look.px(10);
  if (showsText()) width += textWidth(look.font(TypeStyle::BodyStrong), text());
  if (icon_) width += look.px(segmentSymbol) + (showsText() ? look.px(symbolGap) : 0);
  return {width, look.px(metrics::controlInHeader)};
}

void SegmentButton::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const bool on = isChecked();
  Token text = on ? Token::TextPrimary : Token::TextSecondary;
  if (on && style_ == SegmentStyle::Accent) text = Token::TextOnAccent;
  if (!isEnabled()) text = Token::TextMuted;
  if (!on && underMouse() && isEnabled()) text = Token::TextPrimary;

  int x = look.px(10);
  if (icon_) {
    const int side = look.px(segmentSymbol);
    paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), *icon_, look.color(text));
    x += side + look.px(symbolGap);
  }
  const TypeStyle type = on ? TypeStyle::BodyStrong : TypeStyle::Body;
  if (showsText()) {
    paintText(painter, QRect(x, 0, width() - x, height()), look.font(type), look.color(text), this->text());
  }
  if (hasFocus()) paintFocusRing(painter, rect(), look.px(metrics::radiusButton), look);
}

SegmentedControl::SegmentedControl(SegmentStyle style, QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)), row_(new QHBoxLayout(this)), style_(style) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(0);
  group_->setExclusive(true);
  setProperty("compact", false);
  connect(group_, &QButtonGroup::idToggled, this, [this] { update(); });
  connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

SegmentButton* SegmentedControl::addSegment(const QString& text, std::optional<Icon> icon, const QString& toolTip) {
  auto* button = new SegmentButton(text, icon, style_, this);
  button->setToolTip(toolTip.isEmpty() ? text : toolTip);
  group_->addButton(button, count());
  row_->addWidget(button);
  if (count() == 1) button->setChecked(true);
  return button;
}

int SegmentedControl::count() const { return static_cast<int>(group_->buttons().size()); }

int SegmentedControl::current() const { return group_->checkedId(); }

void SegmentedControl::setCurrent(int index) {
  if (QAbstractButton* button = group_->button(index)) button->setChecked(true);
}

SegmentButton* SegmentedControl::segment(int index) const {
  return qobject_cast<SegmentButton*>(group_->button(index));
}

void SegmentedControl::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const double radius = look.px(metrics::radiusButton);
  const QColor line = look.color(Token::LineSubtle);
  paintBox(painter, rect(), radius, look.color(Token::SurfaceInput));

  QPainterPath outline;
  outline.addRoundedRect(QRectF(rect()), radius, radius);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(outline);
  for (const QAbstractButton* button : group_->buttons()) {
    if (button->isChecked()) {
      painter.fillRect(button->geometry(),
                       look.color(style_ == SegmentStyle::Accent ? Token::AccentFill : Token::SurfaceRaised));
    }
    if (button->geometry().right() < width() - 1) {
      painter.fillRect(QRect(button->geometry().right(), 0, 1, height()), line);
    }
  }
  painter.restore();
  paintBox(painter, rect(), radius, QColor(), line);
}

void SegmentedControl::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) resizeSegments();
  QWidget::changeEvent(event);
}

bool SegmentedControl::event(QEvent* event) {
  if (event->type() == QEvent::DynamicPropertyChange) resizeSegments();
  return QWidget::event(event);
}

void SegmentedControl::resizeSegments() {
  for (QAbstractButton* button : group_->buttons()) button->updateGeometry();
  row_->invalidate();
  updateGeometry();
}

}  // namespace fabric::ui
