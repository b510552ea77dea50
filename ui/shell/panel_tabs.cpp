// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tabs painted by hand for the sake of their counts.

#include "ui/shell/panel_tabs.h"

#include "ui/icons/icons.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fabric::ui {
namespace {

constexpr int tabPadding = 6;
constexpr int countGap = 6;
constexpr int tabGap = 11;
constexpr int stripHeight = 30;
constexpr int staleClock = 11;

}  // namespace

CountTabBar::CountTabBar(QWidget* parent) : QTabBar(parent) {
  setDrawBase(false);
  setExpanding(false);
  setElideMode(Qt::ElideNone);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
}

void CountTabBar::setCount(int index, const QString& count) {
  if (index < 0 || index >= this->count()) return;
  tabs_[static_cast<std::size_t>(index)].count = count;
  tell(index);
}

void CountTabBar::setStale(int index, bool stale) {
  if (index < 0 || index >= this->count() || isStale(index) == stale) return;
  tabs_[static_cast<std::size_t>(index)].stale = stale;
  tell(index);
}

void CountTabBar::tell(int index) {
  const Extra& extra = tabs_[static_cast<std::size_t>(index)];
  QString name = tabText(index) + u' ' + extra.count;
  if (extra.stale) name += u' ' + tr("(being recomputed)");
  setAccessibleTabName(index, name);
  setTabText(index, tabText(index));  // Qt keeps tab sizes until a text changes.
  update();
}

void CountTabBar::tabInserted(int index) {
  tabs_.insert(tabs_.begin() + index, Extra{});
  QTabBar::tabInserted(index);
}

void CountTabBar::tabRemoved(int index) {
  tabs_.erase(tabs_.begin() + index);
  QTabBar::tabRemoved(index);
}

QSize CountTabBar::tabSizeHint(int index) const {
  const Look look = currentLook();
  int width = 2 * look.px(tabPadding) + look.px(tabGap) + textWidth(look.font(TypeStyle::BodyStrong), tabText(index));
  const auto position = static_cast<std::size_t>(index);
  if (position < tabs_.size() && !tabs_[position].count.isEmpty()) {
    width += look.px(countGap) + textWidth(look.font(TypeStyle::Small), tabs_[position].count);
  }
  if (position < tabs_.size() && tabs_[position].stale) width += look.px(countGap + staleClock);
  return {width, look.px(stripHeight)};
}

QSize CountTabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

void CountTabBar::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  for (int i = 0; i < count(); ++i) {
    const QRect tab = tabRect(i).adjusted(0, 0, -look.px(tabGap), 0);
    const bool active = i == currentIndex();
    const bool lit = active || tab.contains(mapFromGlobal(QCursor::pos()));
    QRect text = tab.adjusted(look.px(tabPadding), 0, 0, -1);
    const int width = paintText(painter, text, look.font(active ? TypeStyle::BodyStrong : TypeStyle::Body),
                                look.color(lit ? Token::TextPrimary : Token::TextSecondary), tabText(i));
    text.setLeft(text.left() + width + look.px(countGap));
    const Extra& extra = tabs_[static_cast<std::size_t>(i)];
    const int counted =
        paintText(painter, text, look.font(TypeStyle::Small), look.color(Token::TextMuted), extra.count);
    if (extra.stale) {
      const int side = look.px(staleClock);
      const int x = text.left() + (counted > 0 ? counted + look.px(countGap) : 0);
      paintIcon(painter, QRectF(x, text.center().y() - side / 2.0 + 1, side, side), Icon::Clock,
                look.color(Token::TextMuted));
    }
    if (active) {
      const int thick = look.px(2);
      painter.fillRect(QRect(tab.left(), height() - thick, tab.width(), thick), look.color(Token::Accent));
      if (hasFocus()) paintFocusRing(painter, tab.adjusted(0, 3, 0, -4), look.px(3), look);
    }
  }
}

void CountTabBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) {
    for (int i = 0; i < count(); ++i) setTabText(i, tabText(i));
  }
  QTabBar::changeEvent(event);
}

PanelTabs::PanelTabs(QWidget* parent)
    : QWidget(parent), strip_(new HeaderStrip(stripHeight, this)), bar_(new CountTabBar(strip_)),
      corners_(new QStackedWidget(strip_)), pages_(new QStackedWidget(this)) {
  corners_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  strip_->layout()->addWidget(bar_);
  strip_->setMargins(12, 2);
  strip_->setButtonSizes(22, 13);
  strip_->addStretch();
  strip_->addWidget(corners_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(strip_);
  column->addWidget(pages_, 1);
  connect(bar_, &QTabBar::currentChanged, this, [this](int index) {
    pages_->setCurrentIndex(index);
    corners_->setCurrentIndex(index);
    emit currentChanged(index);
  });
}

int PanelTabs::addPage(const QString& name, QWidget* page, QWidget* corner) {
  pages_->addWidget(page);
  corners_->addWidget(corner != nullptr ? corner : new QWidget(corners_));
  return bar_->addTab(name);
}

void PanelTabs::setCount(int index, const QString& count) { bar_->setCount(index, count); }

int PanelTabs::current() const { return bar_->currentIndex(); }

void PanelTabs::setCurrent(int index) { bar_->setCurrentIndex(index); }

QWidget* PanelTabs::page(int index) const { return pages_->widget(index); }

}  // namespace fabric::ui
