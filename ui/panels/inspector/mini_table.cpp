// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/mini_table.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr int rowHeight = 22;
constexpr int indent = 23;  // where the rows' background begins
constexpr int padding = 6;
constexpr int rightEdge = 5;
constexpr int gap = 6;

}  // namespace

MiniTable::MiniTable(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
}

void MiniTable::setTable(const TableBlock& table) {
  if (table == table_) return;
  table_ = table;
  current_ = std::min(current_, static_cast<int>(table_.rows.size()) - 1);
  hovered_ = -1;
  setAccessibleDescription(asText());
  updateGeometry();
  update();
}

bool MiniTable::hasHeads() const {
  return std::ranges::any_of(table_.columns, [](const MiniColumn& column) { return !column.title.isEmpty(); });
}

QSize MiniTable::sizeHint() const {
  const int rows = static_cast<int>(table_.rows.size()) + (hasHeads() ? 1 : 0);
  return {currentLook().px(260), rows * currentLook().px(rowHeight)};
}

QSize MiniTable::minimumSizeHint() const { return {currentLook().px(160), sizeHint().height()}; }

QRect MiniTable::rowRect(int row) const {
  const Look look = currentLook();
  const int top = (row + (hasHeads() ? 1 : 0)) * look.px(rowHeight);
  return {look.px(indent), top, width() - look.px(indent + rightEdge), look.px(rowHeight)};
}

int MiniTable::rowAt(const QPoint& point) const {
  const int row = point.y() / std::max(1, currentLook().px(rowHeight)) - (hasHeads() ? 1 : 0);
  return point.y() >= 0 && row >= 0 && row < static_cast<int>(table_.rows.size()) ? row : -1;
}

std::vector<QRect> MiniTable::columns(const QRect& row) const {
  const Look look = currentLook();
  int fixed = 0, shares = 0;
  for (const MiniColumn& column : table_.columns) {
    fixed += look.px(column.width);
    shares += column.width == 0;
  }
  const int gaps = look.px(gap) * std::max(0, static_cast<int>(table_.columns.size()) - 1);
  const int rest = std::max(0, row.width() - 2 * look.px(padding) - fixed - gaps);
  std::vector<QRect> boxes;
  int x = row.left() + look.px(padding);
  for (const MiniColumn& column : table_.columns) {
    const int width = column.width > 0 ? look.px(column.width) : rest / std::max(1, shares);
    boxes.emplace_back(x, row.top(), width, row.height());
    x += width + look.px(gap);
  }
  return boxes;
}

void MiniTable::paintEvent(QPaintEvent* event) {
  const Look look = currentLook();
  QPainter painter(this);
  if (hasHeads()) {
    std::vector<MiniCell> heads;
    for (const MiniColumn& column : table_.columns) heads.push_back({column.title, Token::TextMuted});
    paintCells(painter, rowRect(-1), heads, look, true);
  }
  for (int i = 0; i < static_cast<int>(table_.rows.size()); ++i) {
    const QRect row = rowRect(i);
    if (!row.intersects(event->rect())) continue;
    const MiniRow& line = table_.rows[static_cast<std::size_t>(i)];
    if (line.marked) painter.fillRect(row, look.color(Token::SurfaceSelected));
    else if (i == hovered_) painter.fillRect(row, look.color(Token::SurfaceHover));
    paintCells(painter, row, line.cells, look, false);
    if (i == current_ && hasFocus()) paintFocusRing(painter, row, look.px(2), look);
  }
}

void MiniTable::paintCells(QPainter& painter, const QRect& row, const std::vector<MiniCell>& cells, const Look& look,
                           bool head) const {
  const std::vector<QRect> boxes = columns(row);
  for (std::size_t i = 0; i < std::min(cells.size(), boxes.size()); ++i) {
    const MiniCell& cell = cells[i];
    const QColor colour = look.color(cell.colour.value_or(Token::TextPrimary));
    if (cell.icon) {
      const int side = look.px(14);
      const QRect box = boxes[i];
      paintIcon(painter, QRectF(box.left(), box.top() + (box.height() - side) / 2.0, side, side), *cell.icon, colour);
      continue;
    }
    const QFont font = cell.mono ? monoFont(11, look.scale) : look.font(head ? TypeStyle::Small : TypeStyle::Body);
    paintText(painter, boxes[i], font, colour, cell.text,
              (table_.columns[i].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
}

QString MiniTable::asText() const {
  QString text;
  const auto line = [&](const QStringList& cells) { text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n'); };
  QStringList heads;
  for (const MiniColumn& column : table_.columns) heads << column.title;
  line(heads);
  for (const MiniRow& row : table_.rows) {
    QStringList cells;
    for (const MiniCell& cell : row.cells) cells << cell.text;
    line(cells);
  }
  return text;
}

bool MiniTable::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : table_.rows[static_cast<std::size_t>(row)].toolTip,
                       this);
    return true;
  }
  return QWidget::event(event);
}

void MiniTable::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) updateGeometry();
  QWidget::changeEvent(event);
}

void MiniTable::mouseMoveEvent(QMouseEvent* event) {
  hovered_ = rowAt(event->position().toPoint());
  const bool live = hovered_ >= 0 && (!table_.rows[static_cast<std::size_t>(hovered_)].objects.empty() ||
                                      !table_.rows[static_cast<std::size_t>(hovered_)].action.isEmpty());
  setCursor(live ? Qt::PointingHandCursor : Qt::ArrowCursor);
  update();
}

void MiniTable::leaveEvent(QEvent*) {
  hovered_ = -1;
  update();
}

void MiniTable::mousePressEvent(QMouseEvent* event) {
  const int row = rowAt(event->position().toPoint());
  if (event->button() != Qt::LeftButton || row < 0) return;
  current_ = row;
  setFocus(Qt::MouseFocusReason);
  update();
  const std::vector<ObjectRef> objects = table_.rows[static_cast<std::size_t>(row)].objects;
  if (!objects.empty()) emit objectsChosen(objects);
}

void MiniTable::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) apply(rowAt(event->position().toPoint()));
}

void MiniTable::apply(int row) {
  if (row < 0 || row >= static_cast<int>(table_.rows.size())) return;
  const MiniRow line = table_.rows[static_cast<std::size_t>(row)];
  if (!line.action.isEmpty()) emit applied(table_.id, line.action);
  else if (!line.objects.empty()) emit objectsChosen(line.objects);
}

void MiniTable::focusInEvent(QFocusEvent* event) {
  if (current_ < 0 && event->reason() != Qt::MouseFocusReason && !table_.rows.empty()) {
    const auto marked = std::ranges::find(table_.rows, true, &MiniRow::marked);
    current_ = marked == table_.rows.end() ? 0 : static_cast<int>(marked - table_.rows.begin());
  }
  QWidget::focusInEvent(event);
}

void MiniTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return QGuiApplication::clipboard()->setText(asText());
  const int last = static_cast<int>(table_.rows.size()) - 1;
  switch (event->key()) {
  case Qt::Key_Down: current_ = std::min(current_ + 1, last); break;
  case Qt::Key_Up: current_ = std::max(current_ - 1, 0); break;
  case Qt::Key_Return:
  case Qt::Key_Enter: return apply(current_);
  default: return QWidget::keyPressEvent(event);
  }
  update();
}

}  // namespace fabric::ui
