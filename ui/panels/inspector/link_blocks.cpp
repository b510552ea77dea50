// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/link_blocks.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"
#include "ui/wording/numbers.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr int left = 26;  // where values of sections begin
constexpr int right = 12;
constexpr int groupHeight = 29;
constexpr int partHeight = 18;
constexpr int endHeight = 38;
constexpr int checkHeight = 22;
constexpr int histogramHeight = 92;

void paintMark(QPainter& painter, const QRect& box, Standing standing, const Look& look) {
  const int side = look.px(14);
  paintIcon(painter, QRectF(box.left(), box.top() + (box.height() - side) / 2.0, side, side), standingIcon(standing),
            look.color(standingToken(standing)));
}

}  // namespace

Icon standingIcon(Standing standing) {
  switch (standing) {
  case Standing::Good: return Icon::Tick;
  case Standing::Warning: return Icon::ProblemWarning;
  case Standing::Error: return Icon::Cross;
  case Standing::Unknown: return Icon::Help;
  }
  return Icon::Help;
}

Token standingToken(Standing standing) {
  switch (standing) {
  case Standing::Good: return Token::StatusOk;
  case Standing::Warning: return Token::StatusWarning;
  case Standing::Error: return Token::StatusError;
  case Standing::Unknown: return Token::TextMuted;
  }
  return Token::TextMuted;
}

// ---------------------------------------------------------------- what all share

PaintedBlock::PaintedBlock(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setMouseTracking(true);
}

std::vector<ObjectRef> PaintedBlock::objectsAt(const QPoint&) const { return {}; }
QString PaintedBlock::toolTipAt(const QPoint&) const { return {}; }

bool PaintedBlock::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
  return true;
}

void PaintedBlock::mouseMoveEvent(QMouseEvent* event) {
  setCursor(objectsAt(event->position().toPoint()).empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PaintedBlock::mouseReleaseEvent(QMouseEvent* event) {
  const std::vector<ObjectRef> objects = objectsAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && !objects.empty()) emit objectsChosen(objects);
}

void PaintedBlock::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) updateGeometry();
  QWidget::changeEvent(event);
}

// ---------------------------------------------------------------- links by medium

void LinkGroupList::setGroups(const LinkGroupBlock& block) {
  block_ = block;
  updateGeometry();
  update();
}

int LinkGroupList::blockHeight(const Look& look) const {
  return static_cast<int>(block_.groups.size()) * look.px(groupHeight);
}

std::vector<ObjectRef> LinkGroupList::objectsAt(const QPoint& point) const {
  const int index = point.y() / std::max(1, currentLook().px(groupHeight));
  if (point.y() < 0 || index >= static_cast<int>(block_.groups.size())) return {};
  return block_.groups[static_cast<std::size_t>(index)].links;
}

void LinkGroupList::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFont body = look.font(TypeStyle::Body);
  const int textLeft = look.px(left + 18), end = width() - look.px(right);
  int top = 0;
  for (const LinkGroup& group : block_.groups) {
    const QRect line(textLeft, top, end - textLeft, look.px(21));
    paintBox(painter, QRectF(look.px(left), top + line.height() / 2 - look.px(1), look.px(12), look.px(3)), look.px(1),
             look.color(group.medium));
    const int markLeft = end - look.px(14);
    paintMark(painter, QRect(markLeft, top, look.px(14), line.height()), group.standing, look);
    const int limitRight = markLeft - look.px(6);
    const int limitWidth = textWidth(body, group.limit);
    const int longestWidth = textWidth(body, group.longest);
    const QRect limit(limitRight - limitWidth, top, limitWidth + 1, line.height());
    paintText(painter, limit, body, look.color(Token::TextMuted), group.limit);
    paintText(painter, QRect(limit.left() - longestWidth, top, longestWidth + 1, line.height()), body,
              look.color(Token::TextPrimary), group.longest);
    const int whereLeft =
        textLeft + std::max(look.px(110), std::min(textWidth(body, group.name) + look.px(8), look.px(126)));
    paintText(painter, QRect(textLeft, top, whereLeft - look.px(4) - textLeft, line.height()), body,
              look.color(Token::TextPrimary), group.name);
    paintText(painter, QRect(whereLeft, top, limit.left() - longestWidth - look.px(6) - whereLeft, line.height()), body,
              look.color(Token::TextMuted), group.where);
    const QRectF track(textLeft, top + look.px(21), limitRight - textLeft, look.px(4));
    paintBox(painter, track, track.height() / 2, look.color(Token::SurfaceInput));
    const double share = std::clamp(group.share, 0.0, 1.0);
    if (share > 0)
      paintBox(painter,
               QRectF(track.topLeft(), QSizeF(std::max(track.width() * share, track.height()), track.height())),
               track.height() / 2, look.color(standingToken(group.standing)));
    top += look.px(groupHeight);
  }
}

// ---------------------------------------------------------------- route

void RouteList::setRoute(const RouteBlock& block) {
  block_ = block;
  updateGeometry();
  update();
}

int RouteList::blockHeight(const Look& look) const {
  return block_.parts.empty() ? 0
                              : look.px(18) + static_cast<int>(block_.parts.size()) * look.px(partHeight) + look.px(4);
}

void RouteList::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const QFont body = look.font(TypeStyle::Body);
  const int begin = look.px(left), end = width() - look.px(right);
  double x = begin;
  for (const RoutePart& part : block_.parts) {
    const double wide = (end - begin) * part.share;
    painter.fillRect(QRectF(x, look.px(4), std::max(wide - 1, 1.0), look.px(8)), look.color(part.colour));
    x += wide;
  }
  int top = look.px(18);
  for (const RoutePart& part : block_.parts) {
    const int side = look.px(8);
    painter.fillRect(QRect(begin, top + (look.px(partHeight) - side) / 2, side, side), look.color(part.colour));
    const QRect line(begin + look.px(15), top, end - begin - look.px(15), look.px(partHeight));
    paintText(painter, line, body, look.color(Token::TextSecondary), part.name);
    paintText(painter, line, body, look.color(Token::TextPrimary), part.length, Qt::AlignRight | Qt::AlignVCenter);
    top += look.px(partHeight);
  }
}

// ---------------------------------------------------------------- ends

void EndList::setEnds(const EndBlock& block) {
  block_ = block;
  updateGeometry();
  update();
}

int EndList::blockHeight(const Look& look) const { return static_cast<int>(block_.ends.size()) * look.px(endHeight); }

std::vector<ObjectRef> EndList::objectsAt(const QPoint& point) const {
  const int index = point.y() / std::max(1, currentLook().px(endHeight));
  if (point.y() < 0 || index >= static_cast<int>(block_.ends.size())) return {};
  return block_.ends[static_cast<std::size_t>(index)].objects;
}

void EndList::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QFont strong = look.font(TypeStyle::BodyStrong), small = look.font(TypeStyle::Small);
  const QFont mono = monoFont(10.5, look.scale);
  const int textLeft = look.px(left + 28), end = width() - look.px(right);
  int top = look.px(2);
  for (const EndCard& card : block_.ends) {
    const QRectF badge(look.px(left) + 0.5, top + 0.5, look.px(17), look.px(17));
    paintBox(painter, badge, look.px(2), look.color(Token::SurfaceInput), look.color(Token::LineStrong));
    paintText(painter, badge.toRect(), small, look.color(Token::TextSecondary), card.letter, Qt::AlignCenter);
    const int line = look.px(17);
    const int powerWidth = textWidth(small, card.power);
    const int name = paintText(painter, QRect(textLeft, top, end - textLeft - powerWidth, line), strong,
                               look.color(Token::TextPrimary), card.device);
    paintText(painter, QRect(textLeft + name + look.px(6), top, end - textLeft - name - powerWidth - look.px(10), line),
              mono, look.color(Token::TextMuted), card.port);
    paintText(painter, QRect(textLeft, top, end - textLeft, line), small, look.color(Token::TextSecondary), card.power,
              Qt::AlignRight | Qt::AlignVCenter);
    const QRect second(textLeft, top + look.px(16), end - textLeft, look.px(15));
    const int number = textWidth(mono, card.number);
    paintText(painter, second.adjusted(0, 0, -number - look.px(6), 0), small, look.color(Token::TextMuted),
              card.module);
    paintText(painter, second, mono, look.color(Token::TextMuted), card.number, Qt::AlignRight | Qt::AlignVCenter);
    top += look.px(endHeight);
  }
}

// ---------------------------------------------------------------- checks

void CheckList::setChecks(const CheckBlock& block) {
  block_ = block;
  QString words;
  for (const CheckLine& line : block_.lines) words += line.text + QStringLiteral(": ") + line.note + QLatin1Char('\n');
  setAccessibleDescription(words);
  updateGeometry();
  update();
}

int CheckList::blockHeight(const Look& look) const {
  return static_cast<int>(block_.lines.size()) * look.px(checkHeight);
}

QString CheckList::toolTipAt(const QPoint& point) const {
  const int index = point.y() / std::max(1, currentLook().px(checkHeight));
  if (point.y() < 0 || index >= static_cast<int>(block_.lines.size())) return {};
  return block_.lines[static_cast<std::size_t>(index)].toolTip;
}

void CheckList::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const QFont body = look.font(TypeStyle::Body);
  const int textLeft = look.px(left + 20), end = width() - look.px(right);
  int top = 0;
  for (const CheckLine& line : block_.lines) {
    paintMark(painter, QRect(look.px(left), top, look.px(14), look.px(checkHeight)), line.standing, look);
    const QRect row(textLeft, top, end - textLeft, look.px(checkHeight));
    const int note = std::min(textWidth(body, line.note), row.width() * 7 / 10);
    paintText(painter, row.adjusted(0, 0, -note - look.px(8), 0), body, look.color(Token::TextPrimary), line.text);
    paintText(painter, QRect(row.right() - note, top, note + 1, row.height()), body, look.color(Token::TextMuted),
              line.note, Qt::AlignRight | Qt::AlignVCenter);
    top += look.px(checkHeight);
  }
}

// ---------------------------------------------------------------- histogram

void Histogram::setBars(const HistogramBlock& block) {
  block_ = block;
  QString words;
  for (const HistogramBar& bar : block_.bars)
    words += bar.label + QStringLiteral(": ") + countText(bar.count) + QLatin1Char('\n');
  setAccessibleDescription(words);
  update();
}

int Histogram::blockHeight(const Look& look) const { return look.px(histogramHeight); }

void Histogram::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  if (block_.bars.empty()) return;
  const int begin = look.px(left), end = width() - look.px(right), base = look.px(histogramHeight - 20);
  const std::int64_t most = std::max<std::int64_t>(1, std::ranges::max(block_.bars, {}, &HistogramBar::count).count);
  const double pitch = static_cast<double>(end - begin) / static_cast<double>(block_.bars.size());
  const double wide = std::min(pitch - look.px(4), static_cast<double>(look.px(30)));
  const QFont small = look.font(TypeStyle::Small);
  const int room = base - look.px(16);
  for (std::size_t i = 0; i < block_.bars.size(); ++i) {
    const HistogramBar& bar = block_.bars[i];
    const double middle = begin + pitch * (static_cast<double>(i) + 0.5);
    const QRect label(static_cast<int>(middle - pitch / 2), base + look.px(3), static_cast<int>(pitch), look.px(15));
    paintText(painter, label, small, look.color(Token::TextMuted), bar.label, Qt::AlignCenter);
    if (bar.count == 0) continue;
    const double high = std::max(2.0, room * static_cast<double>(bar.count) / static_cast<double>(most));
    painter.fillRect(QRectF(middle - wide / 2, base - high, wide, high), look.color(block_.colour));
    paintText(painter,
              QRect(static_cast<int>(middle - pitch / 2), static_cast<int>(base - high) - look.px(15),
                    static_cast<int>(pitch), look.px(14)),
              small, look.color(Token::TextSecondary), countText(bar.count), Qt::AlignCenter);
  }
  painter.fillRect(QRect(begin, base, end - begin, 1), look.color(Token::LineStrong));
}

}  // namespace fabric::ui
