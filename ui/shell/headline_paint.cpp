// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the cells of the headline bar.

#include "ui/shell/headline_paint.h"

#include "ui/icons/icons.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace fabric::ui {
namespace {

constexpr int unitGap = 3;
constexpr int differenceGap = 9;
constexpr int problemIcon = 13;
constexpr int arrowWidth = 7;
constexpr int arrowGap = 5;

Token tokenOf(const Difference& difference) {
  switch (difference.direction) {
  case Direction::Better: return Token::DeltaBetter;
  case Direction::Worse: return Token::DeltaWorse;
  case Direction::Neutral: break;
  }
  return Token::TextMuted;
}

int differenceWidth(const Difference& difference, const Look& look) {
  if (difference.change == Change::None) return 0;
  const QFont small = look.font(TypeStyle::Small);
  if (difference.change == Change::Equal) {
    return look.px(differenceGap) + textWidth(small, differenceText(difference));
  }
  return look.px(differenceGap + arrowWidth + arrowGap) + textWidth(small, difference.text);
}

QString words(const char* text) { return QCoreApplication::translate("fabric::ui::HeadlineBar", text); }

/// The lines of a cell: the label above, the figures below on one baseline.
QRect labelLine(const QRect& box, const Look& look) {
  return {box.left() + look.px(14), box.top() + look.px(5), box.width() - look.px(18), look.px(14)};
}

struct Pen {
  QPainter& painter;
  const Look& look;
  int x;
  int baseline;
  int right;

  void write(const QFont& font, Token token, const QString& text) {
    if (text.isEmpty() || x >= right) return;
    painter.setFont(font);
    painter.setPen(look.color(token));
    painter.drawText(x, baseline, text);
    x += textWidth(font, text);
  }

  /// The arrow is drawn: the font has none, and that of another font does not match.
  void difference(const Difference& shown) {
    const bool arrow = shown.change == Change::Up || shown.change == Change::Down;
    if (arrow && x < right) {
      const double side = look.px(arrowWidth);
      const double base = shown.change == Change::Up ? baseline : baseline - side;
      const double tip = shown.change == Change::Up ? baseline - side : baseline;
      painter.save();
      painter.setRenderHint(QPainter::Antialiasing);
      painter.setPen(Qt::NoPen);
      painter.setBrush(look.color(tokenOf(shown)));
      painter.drawPolygon(QPolygonF({QPointF(x, base), QPointF(x + side, base), QPointF(x + side / 2, tip)}));
      painter.restore();
      x += look.px(arrowWidth + arrowGap);
    }
    write(look.font(TypeStyle::Small), tokenOf(shown), arrow ? shown.text : differenceText(shown));
  }

  void icon(Icon name, Token token) {
    const int side = look.px(problemIcon);
    paintIcon(painter, QRectF(x, baseline - side + look.px(1), side, side), name, look.color(token));
    x += side;
  }
};

}  // namespace

QString differenceText(const Difference& difference) {
  switch (difference.change) {
  case Change::None: return {};
  case Change::Equal: return QStringLiteral("=");
  case Change::Up: return QStringLiteral("▲ ") + difference.text;
  case Change::Down: return QStringLiteral("▼ ") + difference.text;
  }
  return {};
}

QString differenceInWords(const Difference& difference) {
  QString result;
  switch (difference.change) {
  case Change::None: return {};
  case Change::Equal: return words(QT_TRANSLATE_NOOP("fabric::ui::HeadlineBar", "same as the baseline"));
  case Change::Up: result = words(QT_TRANSLATE_NOOP("fabric::ui::HeadlineBar", "up %1")).arg(difference.text); break;
  case Change::Down:
    result = words(QT_TRANSLATE_NOOP("fabric::ui::HeadlineBar", "down %1")).arg(difference.text);
    break;
  }
  if (difference.direction == Direction::Better) {
    result += words(QT_TRANSLATE_NOOP("fabric::ui::HeadlineBar", ", better"));
  } else if (difference.direction == Direction::Worse) {
    result += words(QT_TRANSLATE_NOOP("fabric::ui::HeadlineBar", ", worse"));
  }
  return result;
}

int figureContentWidth(const HeadlineFigure& figure, const Look& look) {
  const QFont small = look.font(TypeStyle::Small);
  int line = textWidth(look.font(TypeStyle::Value), figure.value);
  if (!figure.unit.isEmpty()) line += look.px(unitGap) + textWidth(small, figure.unit);
  line += differenceWidth(figure.difference, look);
  // The clock mark of a stale figure stands behind the label.
  return std::max(line, textWidth(small, figure.label) + look.px(4));
}

int scopeContentWidth(const QStringList& scopes, const Look& look) {
  int widest = 0;
  for (const QString& scope : scopes) {
    widest = std::max(widest, textWidth(look.font(TypeStyle::BodyStrong), scope));
  }
  return widest + look.px(18);
}

int problemsContentWidth(const HeadlineProblems& problems, const Look& look) {
  const QFont value = look.font(TypeStyle::Value);
  int width = 2 * look.px(problemIcon) + look.px(22);
  width += textWidth(value, QString::number(problems.errors));
  width += textWidth(value, QString::number(problems.warnings));
  width += differenceWidth(problems.difference, look);
  return width;
}

void HeadlineBar::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.fillRect(rect(), look.color(Token::SurfaceWindow));
  for (const Cell& cell : cells_) paintCell(painter, cell, look);
  painter.fillRect(QRect(0, height() - 1, width(), 1), look.color(Token::LineSubtle));
  if (hasFocus() && !cells_.empty()) {
    const QRect box = cells_[static_cast<std::size_t>(current_)].box.adjusted(1, 1, -2, -2);
    paintFocusRing(painter, box, look.px(3), look);
  }
}

void HeadlineBar::paintCell(QPainter& painter, const Cell& cell, const Look& look) const {
  const bool isHovered = hovered_ >= 0 && &cell == &cells_[static_cast<std::size_t>(hovered_)];
  if (isHovered) painter.fillRect(cell.box, look.color(Token::SurfaceHover));
  switch (cell.kind) {
  case Kind::Scope: paintScope(painter, cell.box, look); break;
  case Kind::Problems: paintProblems(painter, cell.box, look); break;
  case Kind::Figure: paintFigure(painter, cell.box, model_.figures[static_cast<std::size_t>(cell.figure)], look); break;
  case Kind::More: {
    QRectF icon(0, 0, look.px(16), look.px(16));
    icon.moveCenter(QRectF(cell.box).center());
    paintIcon(painter, icon, Icon::More, look.color(Token::TextSecondary));
    break;
  }
  }
  if (cell.kind != Kind::Problems) {
    painter.fillRect(QRect(cell.box.right(), cell.box.top(), 1, cell.box.height()), look.color(Token::LineSubtle));
  }
}

void HeadlineBar::paintScope(QPainter& painter, const QRect& box, const Look& look) const {
  paintText(painter, labelLine(box, look).translated(0, look.px(1)), look.font(TypeStyle::Small),
            look.color(Token::TextMuted), tr("Scope"));
  Pen pen{painter, look, box.left() + look.px(14), box.top() + look.px(35), box.right()};
  pen.write(look.font(TypeStyle::BodyStrong), Token::TextPrimary, model_.scopes.value(model_.scope));
  const int side = look.px(12);
  paintIcon(painter, QRectF(pen.x + look.px(5), pen.baseline - side + look.px(2), side, side), Icon::ChevronDown,
            look.color(Token::TextSecondary));
}

void HeadlineBar::paintFigure(QPainter& painter, const QRect& box, const HeadlineFigure& figure,
                              const Look& look) const {
  const QFont small = look.font(TypeStyle::Small);
  const bool stale = figure.stale && showStale_;
  const QRect label = labelLine(box, look);
  const int labelWidth = paintText(painter, label, small, look.color(Token::TextMuted), figure.label);
  if (stale) {
    const int side = look.px(12);
    paintIcon(painter, QRectF(label.left() + labelWidth + look.px(4), label.top() + look.px(1), side, side),
              Icon::Clock, look.color(Token::TextMuted));
  }
  Pen pen{painter, look, box.left() + look.px(14), box.top() + look.px(35), box.right()};
  pen.write(look.font(TypeStyle::Value), stale ? Token::TextSecondary : Token::TextPrimary, figure.value);
  pen.x += look.px(unitGap);
  pen.write(small, Token::TextSecondary, figure.unit);
  pen.x += look.px(differenceGap) - (figure.unit.isEmpty() ? look.px(unitGap) : 0);
  pen.difference(figure.difference);
}

void HeadlineBar::paintProblems(QPainter& painter, const QRect& box, const Look& look) const {
  const QFont value = look.font(TypeStyle::Value);
  const QRect label = labelLine(box, look).translated(0, look.px(1));
  const int labelWidth =
      paintText(painter, label, look.font(TypeStyle::Small), look.color(Token::TextMuted), tr("Problems"));
  const bool stale = model_.problems.stale && showStale_;
  if (stale) {
    const int side = look.px(12);
    paintIcon(painter, QRectF(label.left() + labelWidth + look.px(4), label.top() + look.px(1), side, side),
              Icon::Clock, look.color(Token::TextMuted));
  }
  Pen pen{painter, look, box.left() + look.px(14), box.top() + look.px(36), box.right()};
  if (!model_.problems.known) {
    pen.write(value, Token::TextPrimary, QStringLiteral("–"));
    return;
  }
  const auto count = [&](Icon icon, Token token, int number) {
    const Token shown = stale ? Token::TextSecondary : number > 0 ? token : Token::TextMuted;
    pen.icon(icon, shown);
    pen.x += look.px(3);
    pen.write(value, shown, QString::number(number));
  };
  count(Icon::ProblemError, Token::StatusError, model_.problems.errors);
  pen.x += look.px(12);
  count(Icon::ProblemWarning, Token::StatusWarning, model_.problems.warnings);
  pen.x += look.px(11);
  pen.difference(model_.problems.difference);
}

}  // namespace fabric::ui
