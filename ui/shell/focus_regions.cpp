// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/focus_regions.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace fabric::ui {
namespace {

bool holds(const QWidget& region, const QWidget* widget) {
  return widget != nullptr && (widget == &region || region.isAncestorOf(widget));
}

bool takesKeys(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && widget.focusProxy() == nullptr &&
         (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// What had the keyboard in a region last, else its first widget in the order of focus; nullptr if none takes it.
QWidget* entryOf(QWidget& region) {
  if (takesKeys(region)) return &region;
  QWidget* last = region.focusWidget();
  if (holds(region, last) && takesKeys(*last)) return last;
  for (QWidget* next = region.nextInFocusChain(); next != &region; next = next->nextInFocusChain()) {
    if (holds(region, next) && takesKeys(*next)) return next;
  }
  return nullptr;
}

}  // namespace

void focusNextRegion(std::span<QWidget* const> regions, int by) {
  const auto count = static_cast<int>(regions.size());
  const QWidget* focus = QApplication::focusWidget();
  const auto own = std::find_if(regions.begin(), regions.end(), [&](const QWidget* r) { return holds(*r, focus); });
  int at = own == regions.end() ? (by > 0 ? -1 : count) : static_cast<int>(own - regions.begin());
  for (int tried = 0; tried < count; ++tried) {
    at = (at + by + count) % count;
    QWidget& region = *regions[static_cast<std::size_t>(at)];
    QWidget* entry = region.isVisible() ? entryOf(region) : nullptr;
    if (entry == nullptr) continue;
    entry->setFocus(Qt::ShortcutFocusReason);
    return;
  }
}

}  // namespace fabric::ui
