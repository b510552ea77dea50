// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints section heads and folds their contents.

#include "ui/shell/section.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fabric::ui {

SectionHeader::SectionHeader(const QString& title, QWidget* parent) : QAbstractButton(parent) {
  setText(title);
  setAccessibleName(title);
  setCheckable(true);
  setChecked(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionHeader::setNote(const QString& note) {
  if (note == note_) return;
  note_ = note;
  setAccessibleDescription(note);
  update();
}

QSize SectionHeader::sizeHint() const {
  const Look look = currentLook();
  return {look.px(40) + textWidth(look.font(TypeStyle::BodyStrong), text()), look.px(metrics::treeRow)};
}

QSize SectionHeader::minimumSizeHint() const { return {currentLook().px(60), sizeHint().height()}; }

void SectionHeader::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const int side = look.px(12);
  const Token ink = underMouse() ? Token::TextPrimary : Token::TextSecondary;
  paintIcon(painter, QRectF(look.px(8), (height() - side) / 2.0, side, side),
            isChecked() ? Icon::ChevronDown : Icon::ChevronRight, look.color(ink));
  const int left = look.px(26);
  const int right = width() - look.px(12);
  const int title = paintText(painter, QRect(left, 0, right - left, height()), look.font(TypeStyle::BodyStrong),
                              look.color(Token::TextPrimary), text());
  const int noteLeft = left + title + look.px(8);
  paintText(painter, QRect(noteLeft, 0, right - noteLeft, height()), look.font(TypeStyle::Small),
            look.color(Token::TextMuted), note_, Qt::AlignRight | Qt::AlignVCenter);
  if (hasFocus()) paintFocusRing(painter, rect().adjusted(2, 1, -2, -1), look.px(3), look);
}

void SectionHeader::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Left: setChecked(false); return;
  case Qt::Key_Right: setChecked(true); return;
  case Qt::Key_Return:
  case Qt::Key_Enter: click(); return;
  default: QAbstractButton::keyPressEvent(event);
  }
}

Section::Section(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), header_(new SectionHeader(title, this)), content_(content) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(0);
  column->addWidget(header_);
  column->addWidget(content_);
  applySpacing();
  connect(header_, &SectionHeader::toggled, this, [this](bool unfolded) {
    content_->setVisible(unfolded);
    applySpacing();
    emit foldedChanged(!unfolded);
  });
}

void Section::setFolded(bool folded) { header_->setChecked(!folded); }

void Section::applySpacing() {
  const Look look = currentLook();
  layout()->setContentsMargins(0, look.px(4), 0, look.px(isFolded() ? 4 : 8) + 1);
  layout()->setSpacing(look.px(1));
}

void Section::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, height() - 1, width(), 1), currentLook().color(Token::LineSubtle));
}

void Section::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange && layout() != nullptr) applySpacing();
  QWidget::changeEvent(event);
}

InspectorHead::InspectorHead(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void InspectorHead::setHead(const QPixmap& symbol, const QString& name, const QString& line) {
  symbol_ = symbol;
  name_ = name;
  line_ = line;
  setAccessibleName(name);
  setAccessibleDescription(line);
  setToolTip(name + u'\n' + line);
  update();
}

QSize InspectorHead::sizeHint() const { return {currentLook().px(200), currentLook().px(53)}; }

void InspectorHead::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  int left = look.px(12);
  if (!symbol_.isNull()) {
    const QSizeF size = symbol_.deviceIndependentSize();
    painter.drawPixmap(QPointF(look.px(13), (height() - 1 - size.height()) / 2), symbol_);
    left = look.px(13 + 12) + static_cast<int>(size.width());
  }
  const int width = this->width() - left - look.px(10);
  paintText(painter, QRect(left, look.px(8), width, look.px(20)), look.font(TypeStyle::Title),
            look.color(Token::TextPrimary), name_);
  paintText(painter, QRect(left, look.px(27), width, look.px(15)), look.font(TypeStyle::Small),
            look.color(Token::TextMuted), line_);
  painter.fillRect(QRect(0, height() - 1, this->width(), 1), look.color(Token::LineSubtle));
}

}  // namespace fabric::ui
