// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/command_palette.h"

#include "ui/shell/search_field.h"
#include "ui/theme/look.h"
#include "ui/window/fuzzy.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fabric::ui {

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), entries_(std::move(entries)) {
  const Look look = currentLook();
  setAccessibleName(tr("Command palette"));
  field_ = new SearchField(tr("Commands, parts, devices"));
  field_->installEventFilter(this);
  list_ = new QListWidget;
  list_->setUniformItemSizes(true);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setFixedHeight(look.px(28) * rows + 4);
  auto* box = new QVBoxLayout(this);
  box->setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8));
  box->addWidget(field_);
  box->addWidget(list_);
  setFixedWidth(look.px(640));
  connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(list_, &QListWidget::itemClicked, this, [this] { runCurrent(); });
  filter({});
  field_->setFocus();
}

QStringList CommandPalette::shown() const {
  QStringList texts;
  for (int i = 0; i < list_->count(); ++i) texts.push_back(entries_[matches_[static_cast<std::size_t>(i)]].text);
  return texts;
}

void CommandPalette::filter(const QString& text) {
  using Kind = PaletteEntry::Kind;
  QString query = text;
  std::optional<Kind> only;
  if (query.startsWith(QLatin1Char('>'))) only = Kind::Command;
  if (query.startsWith(QLatin1Char('@'))) only = Kind::Device;
  if (query.startsWith(QLatin1Char('#'))) only = Kind::Part;
  if (only) query.remove(0, 1);

  std::vector<std::pair<int, std::size_t>> scored;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const PaletteEntry& entry = entries_[i];
    if (only ? entry.kind != *only : query.isEmpty() && entry.kind != Kind::Command) continue;
    if (const auto score = fuzzyScore(query, entry.text)) scored.emplace_back(query.isEmpty() ? 0 : *score, i);
  }
  std::ranges::stable_sort(scored, [](const auto& a, const auto& b) { return a.first > b.first; });
  if (scored.size() > 200) scored.resize(200);

  matches_.clear();
  list_->clear();
  const int height = currentLook().px(28);
  for (const auto& [score, index] : scored) {
    const PaletteEntry& entry = entries_[index];
    matches_.push_back(index);
    QString line = entry.text;
    if (!entry.path.isEmpty()) line += QStringLiteral("   ·   ") + entry.path;
    if (!entry.shortcut.isEmpty()) line += QStringLiteral("   ·   ") + entry.shortcut;
    auto* item = new QListWidgetItem(entry.icon, line, list_);
    item->setSizeHint(QSize(0, height));
    if (!entry.enabled) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
  }
  list_->setCurrentRow(list_->count() > 0 ? 0 : -1);
}

void CommandPalette::runCurrent() {
  const int row = list_->currentRow();
  if (row < 0) return;
  const PaletteEntry& entry = entries_[matches_[static_cast<std::size_t>(row)]];
  if (!entry.enabled) return;
  const std::function<void()> run = entry.run;
  accept();
  run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != field_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const int row = list_->currentRow();
  switch (key->key()) {
  case Qt::Key_Down: list_->setCurrentRow(std::min(row + 1, list_->count() - 1)); return true;
  case Qt::Key_Up: list_->setCurrentRow(std::max(row - 1, 0)); return true;
  case Qt::Key_PageDown: list_->setCurrentRow(std::min(row + rows, list_->count() - 1)); return true;
  case Qt::Key_PageUp: list_->setCurrentRow(std::max(row - rows, 0)); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: runCurrent(); return true;
  case Qt::Key_Escape: reject(); return true;
  default: return false;
  }
}

}  // namespace fabric::ui
