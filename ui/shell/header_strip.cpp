// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and painting of header strips.

#include "ui/shell/header_strip.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace fabric::ui {
namespace {

constexpr int chevron = 12;
constexpr int headerSymbol = 14;
constexpr const char* compactProperty = "compact";

/// A vertical line with air around it.
class StripSeparator : public QWidget {
 public:
  explicit StripSeparator(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  }
  QSize sizeHint() const override { return {currentLook().px(15), currentLook().px(18)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const int tall = currentLook().px(18);
    painter.fillRect(QRect(width() / 2, (height() - tall) / 2, 1, tall), currentLook().color(Token::LineSubtle));
  }
};

}  // namespace

HeaderStrip::HeaderStrip(int height, QWidget* parent) : QWidget(parent), height_(height), row_(new QHBoxLayout(this)) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  row_->setSizeConstraint(QLayout::SetNoConstraint);
  applyMetrics();
}

void HeaderStrip::applyMetrics() {
  const Look look = currentLook();
  setFixedHeight(look.px(height_));
  row_->setContentsMargins(look.px(leftMargin_), 0, look.px(rightMargin_), 1);
  row_->setSpacing(look.px(4));
  for (QToolButton* button : buttons_) dress(*button);
}

void HeaderStrip::addWidget(QWidget* widget) {
  // Buttons stand closer together than anything else.
  QLayoutItem* last = row_->count() > 0 ? row_->itemAt(row_->count() - 1) : nullptr;
  const QWidget* before = last != nullptr ? last->widget() : nullptr;
  const bool apart = before != nullptr && dynamic_cast<const StripSeparator*>(before) == nullptr;
  const bool isButton = widget->property("role").toString() == QLatin1String("strip");
  if (apart && !isButton) row_->addSpacing(currentLook().px(3));
  row_->addWidget(widget, 0, Qt::AlignVCenter);
}

void HeaderStrip::addSeparator() { row_->addWidget(new StripSeparator(this)); }

void HeaderStrip::addSpacing(int pixels) { row_->addSpacing(currentLook().px(pixels)); }

void HeaderStrip::addStretch() { row_->addStretch(1); }

QToolButton* HeaderStrip::addButton(Icon icon, const QString& toolTip, bool checkable) {
  auto* button = new QToolButton(this);
  button->setIcon(themedIcon(icon));
  button->setToolTip(toolTip);
  button->setAccessibleName(toolTip);
  button->setCheckable(checkable);
  button->setFocusPolicy(Qt::TabFocus);
  button->setProperty("role", "strip");
  dress(*button);
  addWidget(button);
  buttons_.push_back(button);
  return button;
}

void HeaderStrip::dress(QToolButton& button) const {
  const Look look = currentLook();
  button.setFixedSize(look.px(buttonSide_), look.px(buttonSide_));
  button.setIconSize({look.px(iconSide_), look.px(iconSide_)});
}

void HeaderStrip::setButtonSizes(int button, int icon) {
  buttonSide_ = button;
  iconSide_ = icon;
}

void HeaderStrip::setMargins(int left, int right) {
  leftMargin_ = left;
  rightMargin_ = right;
  applyMetrics();
}

/// Narrow strips first lose the words that symbols and values can do without, from the right, and
/// only then cut off; they never keep the window from becoming smaller.
void HeaderStrip::fit() {
  if (fitting_) return;
  fitting_ = true;
  std::vector<QWidget*> compactable;
  for (int i = row_->count(); i-- > 0;) {
    QWidget* widget = row_->itemAt(i)->widget();
    if (widget == nullptr || !widget->property(compactProperty).isValid()) continue;
    widget->setProperty(compactProperty, false);
    widget->updateGeometry();
    compactable.push_back(widget);
  }
  row_->invalidate();
  for (QWidget* widget : compactable) {
    if (row_->minimumSize().width() <= width()) break;
    widget->setProperty(compactProperty, true);
    widget->updateGeometry();
    row_->invalidate();
  }
  fitting_ = false;
}

void HeaderStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

void HeaderStrip::setBackground(Token token) {
  background_ = token;
  update();
}

QSize HeaderStrip::sizeHint() const { return {row_->sizeHint().width(), currentLook().px(height_)}; }

QSize HeaderStrip::minimumSizeHint() const { return {0, currentLook().px(height_)}; }

void HeaderStrip::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.fillRect(rect(), look.color(background_));
  painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::LineSubtle));
}

void HeaderStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) {
    applyMetrics();
    fit();
  }
  QWidget::changeEvent(event);
}

DockTitleBar::DockTitleBar(const QString& title, QWidget* parent)
    : HeaderStrip(metrics::dockTitle, parent), title_(title) {
  setMargins(8, 4);
  setButtonSizes(20, 12);
  addStretch();
}

void DockTitleBar::setTitle(const QString& title) {
  title_ = title;
  update();
}

void DockTitleBar::setStale(bool stale) {
  stale_ = stale;
  update();
}

void DockTitleBar::setTabs(QWidget* tabs) {
  setTitle({});
  static_cast<QBoxLayout*>(layout())->insertWidget(0, tabs);
}

void DockTitleBar::paintEvent(QPaintEvent* event) {
  HeaderStrip::paintEvent(event);
  const Look look = currentLook();
  QPainter painter(this);
  int right = width();
  for (const QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    if (child->isVisible()) right = std::min(right, child->x());
  }
  const int left = look.px(12);
  const int width = paintText(painter, QRect(left, 0, right - left - look.px(4), height() - 1),
                              look.font(TypeStyle::BodyStrong), look.color(Token::TextPrimary), title_);
  if (!stale_) return;
  const int side = look.px(chevron);
  paintIcon(painter, QRectF(left + width + look.px(7), (height() - side) / 2.0, side, side), Icon::Clock,
            look.color(Token::TextMuted));
}

ChoiceButton::ChoiceButton(const QString& label, const QString& value, QWidget* parent)
    : QToolButton(parent), label_(label) {
  setPopupMode(QToolButton::InstantPopup);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setProperty(compactProperty, false);
  setValue(value);
}

bool ChoiceButton::showsLabel() const { return value_.isEmpty() || !property(compactProperty).toBool(); }

void ChoiceButton::setValue(const QString& value) {
  value_ = value;
  setAccessibleName(value.isEmpty() ? label_ : label_ + u' ' + value);
  updateGeometry();
  update();
}

void ChoiceButton::setNote(const QString& note) {
  note_ = note;
  updateGeometry();
  update();
}

void ChoiceButton::setSymbol(Icon icon) {
  symbol_ = static_cast<int>(icon);
  updateGeometry();
  update();
}

QSize ChoiceButton::sizeHint() const {
  const Look look = currentLook();
  const QFont plain = look.font(TypeStyle::Body);
  const QFont strong = look.font(TypeStyle::BodyStrong);
  int width = 2 * look.px(9);
  if (showsLabel()) width += textWidth(value_.isEmpty() ? strong : plain, label_);
  if (symbol_ >= 0) width += look.px(headerSymbol + 6);
  if (!value_.isEmpty()) width += textWidth(strong, value_);
  if (!value_.isEmpty() && !label_.isEmpty() && showsLabel()) width += look.px(5);
  if (!note_.isEmpty()) width += look.px(5) + textWidth(plain, note_);
  if (menu() != nullptr) width += look.px(5 + chevron);
  return {width, look.px(metrics::controlInHeader)};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const bool busy = isDown() || isChecked();
  const Token fill = busy                          ? Token::SurfaceSelected
                     : underMouse() && isEnabled() ? Token::SurfaceHover
                                                   : Token::SurfaceInput;
  paintBox(painter, rect(), look.px(metrics::radiusButton), look.color(fill), look.color(Token::LineSubtle));
  int x = look.px(9);
  const auto write = [&](TypeStyle style, Token token, const QString& text) {
    x += paintText(painter, QRect(x, 0, width() - x, height()), look.font(style),
                   look.color(isEnabled() ? token : Token::TextMuted), text);
  };
  if (symbol_ >= 0) {
    const int side = look.px(headerSymbol);
    paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), static_cast<Icon>(symbol_),
              look.color(Token::TextSecondary));
    x += side + look.px(6);
  }
  if (value_.isEmpty()) {
    write(TypeStyle::BodyStrong, Token::TextPrimary, label_);
  } else {
    if (showsLabel() && !label_.isEmpty()) {
      write(TypeStyle::Body, Token::TextSecondary, label_);
      x += look.px(5);
    }
    write(TypeStyle::BodyStrong, Token::TextPrimary, value_);
  }
  if (!note_.isEmpty()) {
    x += look.px(5);
    write(TypeStyle::Body, Token::TextSecondary, note_);
  }
  if (menu() != nullptr) {
    const int side = look.px(chevron);
    paintIcon(painter, QRectF(width() - look.px(8) - side, (height() - side) / 2.0, side, side), Icon::ChevronDown,
              look.color(Token::TextSecondary));
  }
  if (hasFocus()) paintFocusRing(painter, rect(), look.px(metrics::radiusButton), look);
}

}  // namespace fabric::ui
