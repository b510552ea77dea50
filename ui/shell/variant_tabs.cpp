// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painted by hand: the style sheet cannot draw a letter, a name and a tag in one tab.

#include "ui/shell/variant_tabs.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace fabric::ui {
namespace {

QString baselineTag() { return VariantTabBar::tr("baseline"); }

constexpr int variantPadding = 13;
constexpr int letterSide = 18;
constexpr int letterGap = 8;
constexpr int tagGap = 9;
constexpr std::size_t tabsWithoutList = 5;

int tagWidth(const Look& look) { return textWidth(look.font(TypeStyle::Small), baselineTag()) + look.px(10); }

/// The active tab is a little bolder, but tabs must not change width when it changes.
int nameWidth(const QString& name, const Look& look) {
  return std::max(textWidth(look.font(TypeStyle::BodyStrong), name), look.px(20));
}

/// A tab at one place stands at another, and those between make room.
template <class Tab>
void shiftTab(std::vector<Tab>& tabs, int from, int to) {
  const auto first = tabs.begin() + std::min(from, to), last = tabs.begin() + std::max(from, to) + 1;
  if (from < to) std::rotate(first, first + 1, last);
  else std::rotate(first, last - 1, last);
}

int placeAfterMove(int place, int from, int to) {
  if (place == from) return to;
  if (from < place && place <= to) return place - 1;
  return to <= place && place < from ? place + 1 : place;
}

}  // namespace

VariantTabBar::VariantTabBar(QWidget* parent) : QTabBar(parent) {
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(true);
  setElideMode(Qt::ElideNone);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Variants"));
  connect(this, &QTabBar::currentChanged, this, [this](int index) {
    if (!filling_) emit chosen(index);
  });
}

void VariantTabBar::setVariants(const std::vector<VariantTab>& variants, int current) {
  std::vector<VariantTab> shown = variants;
  // What is in the user's hand stays there.
  if (grabbed_ >= 0 && grabbed_ != pressed_ && shown.size() == variants_.size()) {
    shiftTab(shown, grabbed_, pressed_);
    current = placeAfterMove(current, grabbed_, pressed_);
  }
  fill(std::move(shown), current);
}

void VariantTabBar::dragTo(int place) {
  std::vector<VariantTab> shown = variants_;
  shiftTab(shown, pressed_, place);
  fill(std::move(shown), placeAfterMove(currentIndex(), pressed_, place));
  pressed_ = place;
}

void VariantTabBar::fill(std::vector<VariantTab> variants, int current) {
  if (variants == variants_ && current == currentIndex()) return;
  filling_ = true;
  if (isEditing() && static_cast<std::size_t>(edited_) >= variants.size()) finishEditing(false);
  variants_ = std::move(variants);
  const int tabs = static_cast<int>(variants_.size());
  while (count() > tabs) removeTab(count() - 1);
  for (int i = 0; i < tabs; ++i) {
    const VariantTab& variant = variants_[static_cast<std::size_t>(i)];
    if (i >= count()) addTab(QString());
    setTabText(i, variant.name);
    const QString tag = variant.baseline ? QStringLiteral(" (%1)").arg(baselineTag()) : QString();
    setTabToolTip(i, variant.figures);
    setAccessibleTabName(i, variant.letter + u' ' + variant.name + tag);
  }
  setCurrentIndex(current);
  filling_ = false;
  update();
}

QSize VariantTabBar::sizeHint() const {
  // The tabs and no more: QTabBar's own hint keeps room for a scroll button even where nothing scrolls.
  int width = 0;
  for (int i = 0; i < count(); ++i) width += tabSizeHint(i).width();
  return {width, currentLook().px(metrics::toolBar)};
}

QSize VariantTabBar::tabSizeHint(int index) const {
  const Look look = currentLook();
  int width = look.px(variantPadding) + look.px(letterSide) + look.px(letterGap) + look.px(variantPadding + 1);
  if (static_cast<std::size_t>(index) < variants_.size()) {
    const VariantTab& variant = variants_[static_cast<std::size_t>(index)];
    width += nameWidth(variant.name, look);
    if (variant.locked) width += look.px(letterGap) + look.px(12);
    if (variant.baseline) width += look.px(tagGap) + tagWidth(look);
  }
  return {width, look.px(metrics::toolBar)};
}

QSize VariantTabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

QRect VariantTabBar::nameRect(int index) const {
  const Look look = currentLook();
  const QRect tab = tabRect(index);
  const QString name = variants_[static_cast<std::size_t>(index)].name;
  const int left = tab.left() + look.px(variantPadding + letterSide + letterGap);
  return {left, tab.top(), nameWidth(name, look), tab.height()};
}

void VariantTabBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (int i = 0; i < count(); ++i) paintTab(painter, i);
}

void VariantTabBar::paintTab(QPainter& painter, int index) const {
  if (static_cast<std::size_t>(index) >= variants_.size()) return;
  const Look look = currentLook();
  const VariantTab& variant = variants_[static_cast<std::size_t>(index)];
  const QRect tab = tabRect(index);
  const bool active = index == currentIndex();
  const QColor line = look.color(Token::LineSubtle);

  if (active) {
    painter.fillRect(tab, look.color(Token::SurfaceWindow));
    painter.fillRect(QRect(tab.left(), tab.top(), tab.width(), look.px(2)), look.color(Token::Accent));
  } else {
    const Token back = index == hovered_ ? Token::SurfaceHover : Token::SurfacePanel;
    painter.fillRect(tab, look.color(back));
    painter.fillRect(QRect(tab.left(), tab.bottom(), tab.width(), 1), line);
  }
  painter.fillRect(QRect(tab.right(), tab.top(), 1, tab.height()), line);
  if (index == 0) painter.fillRect(QRect(tab.left(), tab.top(), 1, tab.height()), line);

  const int side = look.px(letterSide);
  const QRect letter(tab.left() + look.px(variantPadding), tab.center().y() - side / 2, side, side);
  paintBox(painter, letter, look.px(3), look.color(active ? Token::AccentFill : Token::SurfaceRaised));
  paintText(painter, letter, look.font(TypeStyle::SmallStrong),
            look.color(active ? Token::TextOnAccent : Token::TextSecondary), variant.letter, Qt::AlignCenter);

  QRect name = nameRect(index);
  if (index != edited_) {
    paintText(painter, name, look.font(active ? TypeStyle::BodyStrong : TypeStyle::Body),
              look.color(active ? Token::TextPrimary : Token::TextSecondary), variant.name);
  }
  int x = name.right() + 1;
  if (variant.locked) {
    const int icon = look.px(12);
    x += look.px(letterGap);
    paintIcon(painter, QRectF(x, tab.center().y() - icon / 2.0, icon, icon), Icon::Lock, look.color(Token::TextMuted));
    x += icon;
  }
  if (variant.baseline) {
    const int height = look.px(16);
    const QRect tag(x + look.px(tagGap), tab.center().y() - height / 2 + 1, tagWidth(look), height);
    paintBox(painter, tag, look.px(3), QColor(), look.color(Token::LineStrong));
    paintText(painter, tag, look.font(TypeStyle::Small), look.color(Token::TextMuted), baselineTag(), Qt::AlignCenter);
  }
  if (active && hasFocus()) {
    paintFocusRing(painter, tab.adjusted(2, 3, -3, -2), look.px(3), look);
  }
}

void VariantTabBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange && count() > 0) {
    // Qt keeps tab sizes until a text changes.
    for (int i = 0; i < count(); ++i) setTabText(i, tabText(i));
    updateGeometry();
  }
  QTabBar::changeEvent(event);
}

void VariantTabBar::mousePressEvent(QMouseEvent* event) {
  pressed_ = event->button() == Qt::LeftButton ? tabAt(event->position().toPoint()) : -1;
  grabbed_ = pressed_;
  pressedAt_ = event->position().toPoint();
  QTabBar::mousePressEvent(event);
}

void VariantTabBar::mouseMoveEvent(QMouseEvent* event) {
  const QPoint point = event->position().toPoint();
  const int over = tabAt(point);
  if (over != hovered_) {
    hovered_ = over;
    update();
  }
  const bool dragging = pressed_ >= 0 && event->buttons().testFlag(Qt::LeftButton) &&
                        (point - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
  if (dragging && over >= 0 && over != pressed_) {
    // Past the middle of the neighbour, or tabs of unequal width would swap back and forth.
    const int middle = tabRect(over).center().x();
    if ((over > pressed_ && point.x() > middle) || (over < pressed_ && point.x() < middle)) {
      dragTo(over);
    }
  }
}

void VariantTabBar::mouseReleaseEvent(QMouseEvent* event) {
  const int from = std::exchange(grabbed_, -1), to = std::exchange(pressed_, -1);
  QTabBar::mouseReleaseEvent(event);
  if (from >= 0 && to >= 0 && from != to) emit moved(from, to);
}

void VariantTabBar::mouseDoubleClickEvent(QMouseEvent* event) {
  const int index = tabAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && index >= 0) editName(index);
}

void VariantTabBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_F2 && currentIndex() >= 0) return editName(currentIndex());
  QTabBar::keyPressEvent(event);
}

void VariantTabBar::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const int index = byKey ? currentIndex() : tabAt(event->pos());
  if (index < 0) return;
  emit menuRequested(index, byKey ? mapToGlobal(tabRect(index).bottomLeft()) : event->globalPos());
}

bool VariantTabBar::isEditing() const { return edited_ >= 0; }

void VariantTabBar::editName(int index) {
  if (index < 0 || static_cast<std::size_t>(index) >= variants_.size()) return;
  const VariantTab& variant = variants_[static_cast<std::size_t>(index)];
  if (variant.locked) return;
  if (editor_ == nullptr) {
    editor_ = new QLineEdit(this);
    editor_->setProperty("role", "inspector");
    editor_->setAccessibleName(tr("Variant name"));
    editor_->installEventFilter(this);
    connect(editor_, &QLineEdit::returnPressed, this, [this] { finishEditing(true); });
  }
  const Look look = currentLook();
  edited_ = index;
  QRect box = nameRect(index);
  box.setWidth(std::max(box.width() + look.px(10), look.px(80)));
  box.setLeft(box.left() - look.px(7));
  const int height = look.px(20);
  box = QRect(box.left(), box.center().y() - height / 2, box.width(), height);
  editor_->setGeometry(box);
  editor_->setText(variant.name);
  editor_->selectAll();
  editor_->show();
  editor_->raise();
  editor_->setFocus(Qt::OtherFocusReason);
  update();
}

void VariantTabBar::finishEditing(bool keep) {
  if (!isEditing()) return;
  const int index = std::exchange(edited_, -1);
  const QString name = editor_->text().trimmed();
  editor_->hide();
  update();
  const bool isNew = !name.isEmpty() && name != variants_[static_cast<std::size_t>(index)].name;
  if (keep && isNew) emit renamed(index, name);
}

bool VariantTabBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == editor_ && isEditing()) {
    if (event->type() == QEvent::FocusOut) {
      finishEditing(true);
    } else if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
      event->accept();
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
      finishEditing(false);
      setFocus(Qt::OtherFocusReason);
      return true;
    }
  }
  return QTabBar::eventFilter(watched, event);
}

VariantTabs::VariantTabs(QWidget* parent)
    : QWidget(parent), bar_(new VariantTabBar(this)), fork_(new QToolButton(this)), list_(new QToolButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  row->addWidget(bar_);
  row->addWidget(fork_, 0, Qt::AlignVCenter);
  row->addWidget(list_, 0, Qt::AlignVCenter);
  row->addStretch(1);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

  fork_->setIcon(themedIcon(Icon::Plus));
  fork_->setToolTip(tr("Fork the active variant"));
  fork_->setAccessibleName(tr("Fork the active variant"));
  list_->setIcon(themedIcon(Icon::ChevronDown));
  list_->setToolTip(tr("All variants"));
  list_->setAccessibleName(tr("All variants"));
  list_->hide();
  connect(fork_, &QToolButton::clicked, this, &VariantTabs::forkRequested);
  connect(list_, &QToolButton::clicked, this, &VariantTabs::showList);
  connect(bar_, &VariantTabBar::chosen, this, &VariantTabs::chosen);
  connect(bar_, &VariantTabBar::renamed, this, &VariantTabs::renamed);
  connect(bar_, &VariantTabBar::moved, this, &VariantTabs::moved);
  connect(bar_, &VariantTabBar::menuRequested, this, &VariantTabs::menuRequested);
}

void VariantTabs::setVariants(const std::vector<VariantTab>& variants, int current) {
  bar_->setVariants(variants, current);
  list_->setVisible(variants.size() > tabsWithoutList);
}

void VariantTabs::showList() {
  QMenu menu(this);
  for (std::size_t i = 0; i < bar_->variants().size(); ++i) {
    const VariantTab& variant = bar_->variants()[i];
    QAction* action = menu.addAction(QStringLiteral("%1  %2\t%3").arg(variant.letter, variant.name, variant.figures));
    action->setCheckable(true);
    action->setChecked(static_cast<int>(i) == bar_->currentIndex());
    action->setData(static_cast<int>(i));
  }
  const QPoint below = list_->mapToGlobal(QPoint(0, list_->height()));
  if (const QAction* chosenAction = menu.exec(below)) {
    bar_->setCurrentIndex(chosenAction->data().toInt());
  }
}

}  // namespace fabric::ui
