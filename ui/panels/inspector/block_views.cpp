// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/block_views.h"

#include "ui/panels/inspector/link_blocks.h"
#include "ui/panels/inspector/mini_table.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <type_traits>

namespace fabric::ui {

namespace {

QVBoxLayout* plainColumn(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  return column;
}

}  // namespace

// ---------------------------------------------------------------- properties

PropertyView::PropertyView(QWidget* parent)
    : QWidget(parent), above_(new PropertyGrid(this)), card_(new WhyCard(this)), below_(new PropertyGrid(this)) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* column = plainColumn(this);
  for (QWidget* widget : {static_cast<QWidget*>(above_), static_cast<QWidget*>(card_), static_cast<QWidget*>(below_)})
    column->addWidget(widget);
  card_->hide();
  below_->hide();
  for (PropertyGrid* grid : {above_, below_}) {
    connect(grid, &PropertyGrid::edited, this, &PropertyView::edited);
    connect(grid, &PropertyGrid::sourceRequested, this, [this](const QString& row) { toggleWhy(row); });
  }
  connect(card_, &WhyCard::sourcesRequested, this, [this] { emit sourcesRequested(block_.why.at(open_)); });
  connect(card_, &WhyCard::termActivated, this,
          [this](int term) { emit partFollowed(card_->terms()[static_cast<std::size_t>(term)].partId); });
}

void PropertyView::setBlock(const PropertyBlock& block) {
  if (block == block_) return;
  block_ = block;
  if (!block_.why.contains(open_)) open_.clear();
  fill();
}

void PropertyView::fill() {
  const auto at = std::ranges::find(block_.rows, open_, &PropertyRow::id);
  const auto split = open_.isEmpty() || at == block_.rows.end() ? block_.rows.end() : at + 1;
  above_->setRows({block_.rows.begin(), split});
  below_->setRows({split, block_.rows.end()});
  const bool showCard = split != block_.rows.end() || !open_.isEmpty();
  if (showCard) {
    const WhyBlock& why = block_.why.at(open_);
    card_->setWhy(why.result, why.formula, why.terms);
    const Look look = currentLook();
    card_->setContentsMargins(look.px(26), look.px(5), look.px(12), look.px(6));
  }
  card_->setVisible(showCard);
  below_->setVisible(split != block_.rows.end());
}

/// Rows are made anew around the card: the keyboard goes to the card, and back to the row when that closes.
void PropertyView::toggleWhy(const QString& row) {
  const QWidget* focus = QApplication::focusWidget();
  const bool hadFocus = focus != nullptr && isAncestorOf(focus);
  open_ = row == open_ || !block_.why.contains(row) ? QString() : row;
  fill();
  if (!hadFocus) return;
  if (open_.isEmpty()) above_->focusSource(row);
  else card_->setFocus(Qt::ShortcutFocusReason);
}

QString PropertyView::focusedRow() const {
  const QWidget* focus = QApplication::focusWidget();
  if (focus != nullptr && (focus == card_ || card_->isAncestorOf(focus))) return open_;
  const QString row = above_->rowOf(focus);
  return row.isEmpty() ? below_->rowOf(focus) : row;
}

void PropertyView::setError(const QString& row, const QString& error) {
  const auto at = std::ranges::find(block_.rows, row, &PropertyRow::id);
  if (at == block_.rows.end() || at->error == error) return;
  at->error = error;
  fill();
}

QWidget* PropertyView::editor(const QString& row) const {
  QWidget* found = above_->editor(row);
  return found ? found : below_->editor(row);
}

QString PropertyView::firstComputed() const {
  const auto at =
      std::ranges::find_if(block_.rows, [&](const PropertyRow& row) { return block_.why.contains(row.id); });
  return at == block_.rows.end() ? QString() : at->id;
}

// ---------------------------------------------------------------- column

BlockColumn::BlockColumn(QWidget* parent) : QWidget(parent), column_(plainColumn(this)) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

bool BlockColumn::fits(const std::vector<Block>& blocks) const {
  return std::ranges::equal(blocks, kinds_, {}, [](const Block& block) { return block.index(); });
}

QWidget* BlockColumn::makeView(const Block& block) {
  const auto painted = [this](auto* view) -> QWidget* {
    connect(view, &PaintedBlock::objectsChosen, this, &BlockColumn::objectsChosen);
    return view;
  };
  return std::visit(
      [&](const auto& content) -> QWidget* {
        using Kind = std::decay_t<decltype(content)>;
        if constexpr (std::is_same_v<Kind, PropertyBlock>) {
          auto* view = new PropertyView(this);
          connect(view, &PropertyView::edited, this, &BlockColumn::edited);
          connect(view, &PropertyView::sourcesRequested, this, &BlockColumn::sourcesRequested);
          connect(view, &PropertyView::partFollowed, this, &BlockColumn::partFollowed);
          return view;
        } else if constexpr (std::is_same_v<Kind, TableBlock>) {
          auto* view = new MiniTable(this);
          connect(view, &MiniTable::objectsChosen, this, &BlockColumn::objectsChosen);
          connect(view, &MiniTable::applied, this, &BlockColumn::applied);
          return view;
        } else if constexpr (std::is_same_v<Kind, LinkGroupBlock>) {
          return painted(new LinkGroupList(this));
        } else if constexpr (std::is_same_v<Kind, RouteBlock>) {
          return painted(new RouteList(this));
        } else if constexpr (std::is_same_v<Kind, EndBlock>) {
          return painted(new EndList(this));
        } else if constexpr (std::is_same_v<Kind, CheckBlock>) {
          return painted(new CheckList(this));
        } else {
          return painted(new Histogram(this));
        }
      },
      block);
}

void BlockColumn::setBlocks(const std::vector<Block>& blocks) {
  if (!fits(blocks)) {
    for (QWidget* view : views_) delete view;
    views_.clear();
    kinds_.clear();
    for (const Block& block : blocks) {
      views_.push_back(makeView(block));
      kinds_.push_back(block.index());
      column_->addWidget(views_.back());
    }
  }
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    QWidget* view = views_[i];
    std::visit(
        [&](const auto& content) {
          using Kind = std::decay_t<decltype(content)>;
          if constexpr (std::is_same_v<Kind, PropertyBlock>) static_cast<PropertyView*>(view)->setBlock(content);
          else if constexpr (std::is_same_v<Kind, TableBlock>) static_cast<MiniTable*>(view)->setTable(content);
          else if constexpr (std::is_same_v<Kind, LinkGroupBlock>)
            static_cast<LinkGroupList*>(view)->setGroups(content);
          else if constexpr (std::is_same_v<Kind, RouteBlock>) static_cast<RouteList*>(view)->setRoute(content);
          else if constexpr (std::is_same_v<Kind, EndBlock>) static_cast<EndList*>(view)->setEnds(content);
          else if constexpr (std::is_same_v<Kind, CheckBlock>) static_cast<CheckList*>(view)->setChecks(content);
          else static_cast<Histogram*>(view)->setBars(content);
        },
        blocks[i]);
  }
}

std::vector<PropertyView*> BlockColumn::properties() const {
  std::vector<PropertyView*> found;
  for (QWidget* view : views_)
    if (auto* properties = qobject_cast<PropertyView*>(view)) found.push_back(properties);
  return found;
}

}  // namespace fabric::ui
