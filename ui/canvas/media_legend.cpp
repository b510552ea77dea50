// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/media_legend.h"

#include "ui/canvas/floor_figures.h"
#include "ui/canvas/paint_context.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr double swatchWidth = 22, legendGap = 20;

struct LegendItem {
  std::optional<Jacket> jacket;
  QString name, count;
};

LegendItem itemOf(const MediaCounts& counts, std::optional<Jacket> jacket) {
  if (jacket) return {jacket, jacketName(*jacket), countText(counts.links[static_cast<std::size_t>(*jacket)])};
  return {jacket, QCoreApplication::translate("fabric::ui::FloorPainter", "Over reach"), countText(counts.over)};
}

double itemWidth(const LegendItem& item) {
  const QFont small = font(TypeStyle::Small);
  return swatchWidth + 6 + advanceOf(small, item.name) + 6 + advanceOf(small, item.count);
}

void paintSwatch(QPainter& painter, const Theme& theme, std::optional<Jacket> jacket, const QRectF& at, bool isolated) {
  const QRect swatch(static_cast<int>(at.left()), static_cast<int>(at.center().y()) - 1, static_cast<int>(swatchWidth),
                     3);
  if (!jacket) {
    for (int x = 0; x < swatch.width(); x += 8)
      painter.fillRect(QRect(swatch.left() + x, swatch.top(), std::min(6, swatch.width() - x), 3),
                       theme.color(Token::MediumOver));
    return;
  }
  if (isolated) painter.fillRect(at.adjusted(-5, 3, 5, -3).toRect(), theme.color(Token::SurfaceSelected));
  if ((*jacket == Jacket::Os2 || *jacket == Jacket::Cpo) && !theme.isDark())
    painter.fillRect(swatch.adjusted(-1, -1, 1, 1), theme.color(Token::MediumCasing));
  painter.fillRect(swatch, theme.color(jacketToken(*jacket)));
  if (*jacket == Jacket::Cpo)
    for (const int x : {6, 14})
      painter.fillRect(QRect(swatch.left() + x, swatch.top() - 1, 2, 5), theme.color(Token::MediumCpoMark));
}

}  // namespace

std::vector<LegendEntry> mediaEntries(const MediaCounts& counts, double left, double right, double top) {
  std::vector<LegendEntry> entries;
  const auto add = [&](std::optional<Jacket> jacket) {
    const double width = itemWidth(itemOf(counts, jacket));
    if (left + width > right) return false;
    entries.push_back({QRectF(left, top, width, legendHeight), jacket});
    left += width + legendGap;
    return true;
  };
  for (const Jacket jacket : allJackets)
    if (!add(jacket)) return entries;
  add(std::nullopt);
  return entries;
}

void paintMediaEntries(QPainter& painter, const Theme& theme, const MediaCounts& counts,
                       const std::vector<LegendEntry>& entries, const MediaMask& shown) {
  if (entries.empty()) return;
  const QRectF first = entries.front().rect;
  painter.fillRect(QRect(static_cast<int>(first.left()) - 12, static_cast<int>(first.top()) + 5, 1, legendHeight - 10),
                   theme.color(Token::LineSubtle));
  const QFont small = font(TypeStyle::Small);
  const double full = painter.opacity();
  for (const LegendEntry& entry : entries) {
    const bool isolated = entry.jacket && shown == onlyMedium(*entry.jacket);
    painter.setOpacity(entry.jacket && !shown[static_cast<std::size_t>(*entry.jacket)] ? full * 0.4 : full);
    const LegendItem item = itemOf(counts, entry.jacket);
    const double middle = entry.rect.center().y();
    paintSwatch(painter, theme, entry.jacket, entry.rect, isolated);
    const double name = entry.rect.left() + swatchWidth + 6, nameWidth = advanceOf(small, item.name);
    centredText(painter, QRectF(name, middle - 7, nameWidth, 14), item.name, small, theme.color(Token::TextSecondary));
    const double count = name + nameWidth + 6;
    centredText(painter, QRectF(count, middle - 7, entry.rect.right() - count, 14), item.count, small,
                theme.color(Token::TextMuted));
  }
  painter.setOpacity(full);
}

}  // namespace fabric::ui
