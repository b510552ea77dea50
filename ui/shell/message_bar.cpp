// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Message bars and the stack they stand in.

#include "ui/shell/message_bar.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace fabric::ui {
namespace {

Token tokenOf(MessageKind kind) {
  switch (kind) {
  case MessageKind::Info: return Token::StatusInfo;
  case MessageKind::Warning: return Token::StatusWarning;
  case MessageKind::Error: break;
  }
  return Token::StatusError;
}

Icon iconOf(MessageKind kind) {
  switch (kind) {
  case MessageKind::Info: return Icon::ProblemInfo;
  case MessageKind::Warning: return Icon::ProblemWarning;
  case MessageKind::Error: break;
  }
  return Icon::ProblemError;
}

}  // namespace

MessageBar::MessageBar(MessageKind kind, const QString& text, const QStringList& actions, bool closable,
                       QWidget* parent)
    : QWidget(parent), kind_(kind), label_(new QLabel(text, this)), details_(new QLabel(this)), row_(new QHBoxLayout),
      closable_(closable) {
  const Look look = currentLook();
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setMinimumHeight(look.px(32));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(look.px(36), look.px(3), look.px(8), look.px(3) + 1);
  column->setSpacing(look.px(3));
  column->addLayout(row_);
  column->addWidget(details_);
  details_->setWordWrap(true);
  details_->setProperty("role", "secondary");
  details_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  details_->hide();
  row_->setSpacing(look.px(8));
  label_->setWordWrap(true);
  label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  row_->addWidget(label_, 1);
  for (int i = 0; i < actions.size(); ++i) {
    auto* button = new QPushButton(actions[i], this);
    if (i == 0) button->setProperty("role", "primary");
    row_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, i] { emit actionTriggered(i); });
  }
  if (closable) {
    auto* close = new QToolButton(this);
    close->setIcon(themedIcon(Icon::Close));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close message"));
    row_->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
  }
  setAccessibleName(text);
}

QString MessageBar::text() const { return label_->text(); }

void MessageBar::setDetails(const QString& details) {
  details_->setText(details);
  auto* more = new QPushButton(tr("Details"), this);
  more->setCheckable(true);
  connect(more, &QPushButton::toggled, details_, &QWidget::setVisible);
  auto* copy = new QPushButton(tr("Copy"), this);
  connect(copy, &QPushButton::clicked, this,
          [this] { QGuiApplication::clipboard()->setText(text() + QLatin1Char('\n') + details_->text()); });
  const int end = row_->count() - (closable_ ? 1 : 0);
  row_->insertWidget(end, more);
  row_->insertWidget(end + 1, copy);
}

void MessageBar::setText(const QString& text) {
  label_->setText(text);
  setAccessibleName(text);
}

void MessageBar::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const QColor color = look.color(tokenOf(kind_));
  painter.fillRect(rect(), look.color(Token::SurfaceRaised));
  painter.fillRect(QRect(0, 0, look.px(3), height()), color);
  painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::LineSubtle));
  const int side = look.px(16);
  paintIcon(painter, QRectF(look.px(12), row_->geometry().center().y() + 1 - side / 2.0, side, side), iconOf(kind_),
            color);
}

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
}

MessageBar* MessageArea::find(const QString& id) const {
  for (int i = 0; i < column_->count(); ++i) {
    QWidget* bar = column_->itemAt(i)->widget();
    if (bar != nullptr && bar->objectName() == id) return qobject_cast<MessageBar*>(bar);
  }
  return nullptr;
}

MessageBar* MessageArea::post(const QString& id, MessageKind kind, const QString& text, const QStringList& actions,
                              bool closable) {
  remove(id);
  auto* bar = new MessageBar(kind, text, actions, closable, this);
  bar->setObjectName(id);
  int place = 0;
  while (place < column_->count()) {
    const auto* other = qobject_cast<MessageBar*>(column_->itemAt(place)->widget());
    if (other == nullptr || other->kind() <= kind) break;
    ++place;
  }
  column_->insertWidget(place, bar);
  connect(bar, &MessageBar::actionTriggered, this, [this, id](int index) { emit actionTriggered(id, index); });
  connect(bar, &MessageBar::closed, this, [this, id] {
    remove(id);
    emit closed(id);
  });
  return bar;
}

void MessageArea::remove(const QString& id) {
  if (MessageBar* bar = find(id)) {
    column_->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
  }
}

bool MessageArea::isShown(const QString& id) const { return find(id) != nullptr; }

int MessageArea::count() const { return column_->count(); }

}  // namespace fabric::ui
