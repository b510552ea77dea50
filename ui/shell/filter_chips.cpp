// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints chips and wraps them.

#include "ui/shell/filter_chips.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

namespace fabric::ui {
namespace {

constexpr int chipHeight = 20;
constexpr int chipPadding = 8;
constexpr int chipGap = 6;

}  // namespace

FilterChip::FilterChip(ChipText text, QWidget* parent) : QAbstractButton(parent), text_(std::move(text)) {
  setCheckable(!text_.removable);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  setToolTip(text_.toolTip);
  setAccessibleName(text_.text.isEmpty() ? text_.toolTip : text_.text);
}

void FilterChip::setLabel(const QString& label) {
  if (label == text_.text) return;
  text_.text = label;
  setAccessibleName(label);
  updateGeometry();
  update();
}

QSize FilterChip::sizeHint() const {
  const Look look = currentLook();
  if (text_.text.isEmpty()) return {look.px(chipHeight + 4), look.px(chipHeight)};
  int width = 2 * look.px(chipPadding) + textWidth(look.font(TypeStyle::Small), text_.text);
  if (text_.icon) width += look.px(14) + look.px(4);
  if (text_.removable) width += look.px(12) + look.px(4);
  return {width, look.px(chipHeight)};
}

void FilterChip::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  const bool filled = isChecked() || text_.removable;
  const double radius = (height() - 1) / 2.0;
  QColor fill;
  if (filled) fill = look.color(Token::SurfaceSelected);
  if (underMouse() && !filled) fill = look.color(Token::SurfaceHover);
  paintBox(painter, rect(), radius, fill, look.color(filled ? Token::Accent : Token::LineSubtle));

  const QColor ink = look.color(filled ? Token::TextPrimary : Token::TextSecondary);
  const auto iconAt = [&](int x, int side, Icon icon, const QColor& color) {
    paintIcon(painter, QRectF(x, (height() - side) / 2.0, side, side), icon, color);
  };
  if (text_.text.isEmpty()) {
    const int side = look.px(12);
    iconAt((width() - side) / 2, side, text_.icon.value_or(Icon::Plus), ink);
  } else {
    int x = look.px(chipPadding);
    if (text_.icon) {
      iconAt(x - look.px(1), look.px(14), *text_.icon, look.color(text_.iconColour));
      x += look.px(14) + look.px(4);
    }
    x += paintText(painter, QRect(x, 0, width() - x, height()), look.font(TypeStyle::Small), ink, text_.text);
    if (text_.removable) iconAt(x + look.px(4), look.px(12), Icon::Close, ink);
  }
  if (hasFocus()) paintFocusRing(painter, rect(), radius, look);
}

void FilterChip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) updateGeometry();
  QAbstractButton::changeEvent(event);
}

FilterChipRow::FilterChipRow(QWidget* parent)
    : QWidget(parent),
      add_(new FilterChip({QStringLiteral("+"), {}, Icon::Plus, Token::TextSecondary, false, tr("Add a filter")},
                          this)) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  add_->setCheckable(false);
  add_->hide();
  connect(add_, &FilterChip::clicked, this, &FilterChipRow::addRequested);
}

void FilterChipRow::setChips(const std::vector<ChipText>& chips) {
  std::set<QString> on;
  for (FilterChip* old : chips_) {
    if (old->isChecked()) on.insert(old->id());
    old->hide();
    old->deleteLater();
  }
  chips_.clear();
  for (const ChipText& text : chips) {
    auto* chip = new FilterChip(text, this);
    chip->setChecked(on.contains(text.id));
    connect(chip, &FilterChip::clicked, this, [this, chip](bool checked) {
      if (chip->isRemovable()) {
        emit removed(chip->id());
      } else {
        emit toggled(chip->id(), checked);
      }
    });
    chips_.push_back(chip);
    chip->show();
  }
  // In the tab order behind the chips.
  add_->raise();
  if (!chips_.empty()) setTabOrder(chips_.back(), add_);
  updateGeometry();
  place(width(), true);
}

FilterChip* FilterChipRow::chip(const QString& id) const {
  const auto found =
      std::find_if(chips_.begin(), chips_.end(), [&](const FilterChip* chip) { return chip->id() == id; });
  return found == chips_.end() ? nullptr : *found;
}

void FilterChipRow::setChecked(const QString& id, bool checked) {
  if (FilterChip* found = chip(id)) found->setChecked(checked);
}

bool FilterChipRow::isChecked(const QString& id) const {
  const FilterChip* found = chip(id);
  return found != nullptr && found->isChecked();
}

void FilterChipRow::setAddable(bool addable) {
  add_->setVisible(addable);
  updateGeometry();
  place(width(), true);
}

std::vector<QAbstractButton*> FilterChipRow::shown() const {
  std::vector<QAbstractButton*> result(chips_.begin(), chips_.end());
  if (!add_->isHidden()) result.push_back(add_);
  return result;
}

/// Puts the chips in lines of at most `width`, really or only in thought; returns the height.
int FilterChipRow::place(int width, bool move) const {
  const Look look = currentLook();
  const int space = look.px(chipGap);
  int x = 0;
  int y = 0;
  int line = look.px(chipHeight);
  for (QAbstractButton* chip : shown()) {
    const QSize size = chip->sizeHint();
    if (x > 0 && x + size.width() > width) {
      x = 0;
      y += line + look.px(4);
    }
    if (move) chip->setGeometry(x, y, size.width(), size.height());
    x += size.width() + space;
  }
  return y + line;
}

int FilterChipRow::heightForWidth(int width) const { return place(width, false); }

QSize FilterChipRow::sizeHint() const {
  int width = 0;
  for (const QAbstractButton* chip : shown()) {
    width += chip->sizeHint().width() + currentLook().px(chipGap);
  }
  return {std::max(0, width - currentLook().px(chipGap)), currentLook().px(chipHeight)};
}

QSize FilterChipRow::minimumSizeHint() const { return {currentLook().px(80), currentLook().px(chipHeight)}; }

void FilterChipRow::resizeEvent(QResizeEvent*) { place(width(), true); }

void FilterChipRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) {
    updateGeometry();
    place(width(), true);
  }
  QWidget::changeEvent(event);
}

}  // namespace fabric::ui
