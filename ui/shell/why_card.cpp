// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the terms as a small table and lets them be followed.

#include "ui/shell/why_card.h"

#include "ui/shell/painting.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace fabric::ui {
namespace {

constexpr int titleHeight = 24;
constexpr int termHeight = 18;
constexpr int cardPadding = 9;

}  // namespace

WhyCard::WhyCard(QWidget* parent)
    : QWidget(parent), sources_(new QPushButton(tr("Open sources"), this)),
      copy_(new QPushButton(tr("Copy as text"), this)) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  for (QPushButton* button : {sources_, copy_}) {
    button->setProperty("role", "link");
    button->setCursor(Qt::PointingHandCursor);
  }
  connect(copy_, &QPushButton::clicked, this, &WhyCard::copy);
  connect(sources_, &QPushButton::clicked, this, &WhyCard::sourcesRequested);
}

void WhyCard::setWhy(const QString& result, const QString& formula, std::vector<WhyTerm> terms) {
  result_ = result;
  formula_ = formula;
  terms_ = std::move(terms);
  hovered_ = current_ = -1;
  setAccessibleName(tr("Why %1").arg(result));
  setAccessibleDescription(asText());
  updateGeometry();
  layOut();
  update();
}

QString WhyCard::asText() const {
  QString text = result_ + u'\n';
  if (!formula_.isEmpty()) text += formula_ + u'\n';
  for (const WhyTerm& term : terms_) {
    text += term.quantity + u'\t' + term.factor + u'\t' + term.product;
    if (!term.source.isEmpty()) text += u'\t' + term.source;
    text += u'\n';
  }
  return text;
}

int WhyCard::termsTop() const {
  const Look look = currentLook();
  return look.px(titleHeight) + (formula_.isEmpty() ? 0 : look.px(termHeight));
}

QSize WhyCard::sizeHint() const {
  const Look look = currentLook();
  const QMargins margins = contentsMargins();
  const int terms = static_cast<int>(terms_.size()) * look.px(termHeight);
  return {look.px(260), termsTop() + terms + look.px(8) + margins.top() + margins.bottom()};
}

QSize WhyCard::minimumSizeHint() const { return {currentLook().px(180), sizeHint().height()}; }

QRect WhyCard::card() const { return contentsRect(); }

QRect WhyCard::termRect(int index) const {
  const Look look = currentLook();
  const QRect box = card();
  return {box.left() + 2, box.top() + termsTop() + index * look.px(termHeight), box.width() - 3, look.px(termHeight)};
}

int WhyCard::termAt(const QPoint& point) const {
  for (int i = 0; i < static_cast<int>(terms_.size()); ++i) {
    if (termRect(i).contains(point)) return i;
  }
  return -1;
}

void WhyCard::layOut() {
  const Look look = currentLook();
  const QRect box = card();
  const QSize size = sources_->sizeHint();
  sources_->setGeometry(box.right() + 1 - look.px(cardPadding - 3) - size.width(),
                        box.top() + (look.px(titleHeight + 4) - size.height()) / 2, size.width(), size.height());
  const QSize copySize = copy_->sizeHint();
  copy_->setGeometry(sources_->x() - copySize.width(), sources_->y(), copySize.width(), copySize.height());
}

void WhyCard::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const QRect box = card();
  paintBox(painter, box, look.px(metrics::radiusField), look.color(Token::SurfaceInput), look.color(Token::LineSubtle));
  painter.fillRect(QRect(box.left(), box.top(), look.px(2), box.height()), look.color(Token::Accent));
  const int left = box.left() + look.px(cardPadding + 1);
  const int right = box.right() - look.px(cardPadding);
  paintText(painter, QRect(left, box.top() + look.px(4), copy_->x() - left, look.px(20)),
            look.font(TypeStyle::SmallStrong), look.color(Token::TextPrimary), tr("Why %1").arg(result_));
  if (!formula_.isEmpty()) {
    paintText(painter, QRect(left, box.top() + look.px(titleHeight), right - left, look.px(termHeight)),
              look.font(TypeStyle::Small), look.color(Token::TextSecondary), formula_);
  }
  for (int i = 0; i < static_cast<int>(terms_.size()); ++i) paintTerm(painter, i, look);
  if (hasFocus() && current_ < 0) paintFocusRing(painter, box, look.px(3), look);
}

void WhyCard::paintTerm(QPainter& painter, int index, const Look& look) const {
  const WhyTerm& term = terms_[static_cast<std::size_t>(index)];
  const QRect row = termRect(index);
  if (index == hovered_) painter.fillRect(row, look.color(Token::SurfaceHover));
  const QFont small = look.font(TypeStyle::Small);
  const int left = row.left() + look.px(cardPadding - 1);
  const int right = row.right() - look.px(cardPadding - 1);
  const int width = right - left;
  const int product = textWidth(small, term.product);
  const int factorLeft = term.factor.isEmpty() ? right - product : left + width * 48 / 100;
  paintText(painter, QRect(left, row.top(), factorLeft - left - look.px(4), row.height()), small,
            look.color(Token::TextPrimary), term.quantity);
  paintText(painter, QRect(factorLeft, row.top(), right - product - factorLeft - look.px(4), row.height()), small,
            look.color(Token::TextSecondary), term.factor);
  paintText(painter, QRect(left, row.top(), width, row.height()), small, look.color(Token::TextPrimary), term.product,
            Qt::AlignRight | Qt::AlignVCenter);
  if (index == current_ && hasFocus()) paintFocusRing(painter, row, look.px(2), look);
}

bool WhyCard::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = termAt(help->pos());
    QToolTip::showText(help->globalPos(), index < 0 ? QString() : terms_[static_cast<std::size_t>(index)].source, this);
    return true;
  }
  return QWidget::event(event);
}

void WhyCard::resizeEvent(QResizeEvent*) { layOut(); }

void WhyCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) {
    updateGeometry();
    layOut();
  }
  QWidget::changeEvent(event);
}

void WhyCard::mouseMoveEvent(QMouseEvent* event) {
  hovered_ = termAt(event->position().toPoint());
  const bool followed = hovered_ >= 0 && !terms_[static_cast<std::size_t>(hovered_)].partId.isEmpty();
  setCursor(followed ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void WhyCard::mouseReleaseEvent(QMouseEvent* event) {
  const int index = termAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton) follow(index);
}

void WhyCard::leaveEvent(QEvent*) {
  hovered_ = -1;
  update();
}

void WhyCard::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(terms_.size()) - 1;
  if (event->matches(QKeySequence::Copy)) return copy();
  switch (event->key()) {
  case Qt::Key_Down: current_ = std::min(current_ + 1, last); break;
  case Qt::Key_Up: current_ = std::max(current_ - 1, -1); break;
  case Qt::Key_Return:
  case Qt::Key_Enter: return follow(current_);
  default: return QWidget::keyPressEvent(event);
  }
  update();
}

void WhyCard::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  connect(menu.addAction(tr("Copy as text")), &QAction::triggered, this, &WhyCard::copy);
  menu.exec(event->globalPos());
}

void WhyCard::follow(int index) {
  if (index >= 0 && !terms_[static_cast<std::size_t>(index)].partId.isEmpty()) emit termActivated(index);
}

void WhyCard::copy() const { QGuiApplication::clipboard()->setText(asText()); }

}  // namespace fabric::ui
