// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/paint_overlay.h"

#include "ui/canvas/floor_labels.h"
#include "ui/canvas/label_layout.h"
#include "ui/style/popup_frames.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr std::size_t detailedGhosts = 24;  // beyond, ghosts are plain boxes
constexpr double labelMargin = 2;           // px to the edges of the view

QString overlayText(const char* source) { return QCoreApplication::translate("fabric::ui::FloorOverlay", source); }

double widthOf(const QFont& font, const QString& text) { return QFontMetricsF(font).horizontalAdvance(text); }

void frame(QPainter& painter, const QRect& box, const QColor& color, int width) {
  painter.fillRect(QRect(box.left(), box.top(), box.width(), width), color);
  painter.fillRect(QRect(box.left(), box.bottom() - width + 1, box.width(), width), color);
  painter.fillRect(QRect(box.left(), box.top(), width, box.height()), color);
  painter.fillRect(QRect(box.right() - width + 1, box.top(), width, box.height()), color);
}

void hatch(QPainter& painter, const QRect& box, const Theme& theme) {
  painter.fillRect(box, theme.color(Token::StatusError, 0.13));
  painter.fillRect(box, QBrush(theme.color(Token::StatusError, 0.45), Qt::BDiagPattern));
}

}  // namespace

MoveEffect effectLater() {
  return {{}, overlayText(QT_TRANSLATE_NOOP("fabric::ui::FloorOverlay", "worked out on drop"))};
}

void paintRackGhosts(OverlayContext& context, std::span<const FloorRack> racks, bool refused) {
  QPainter& painter = context.painter;
  const QRect view(QPoint(0, 0), context.camera.view().toSize());
  for (const FloorRack& rack : racks) {
    const QRect box = context.camera.toPixels(rack.rect);
    if (!box.intersects(view)) continue;
    if (context.options.level >= ZoomLevel::Devices && racks.size() <= detailedGhosts && rack.id) {
      painter.setOpacity(0.8);
      FloorPaintOptions plain = context.options;
      plain.lifted.clear();
      plain.liftedDevices.clear();
      paintRack(painter, context.scene, rack, context.camera, context.theme, plain);
      painter.setOpacity(1);
    }
    if (refused) hatch(painter, box, context.theme);
    else painter.fillRect(box, context.theme.color(Token::Accent, 0.13));
    frame(painter, box, context.theme.color(refused ? Token::StatusError : Token::Accent), box.width() > 14 ? 2 : 1);
  }
}

void paintDeviceGhost(OverlayContext& context, Id<Device> device, DeviceFamily family, const QRectF& place,
                      const QString& name, bool refused) {
  QPainter& painter = context.painter;
  const QRect box = context.camera.toPixels(place);
  if (device && context.scene.design().devices.contains(device)) {
    painter.setOpacity(0.8);
    paintDevice(painter, context.scene, device, place, context.camera, context.theme, context.options);
    painter.setOpacity(1);
  } else {
    const Token fill = family == DeviceFamily::System ? Token::DeviceSystem
                       : family == DeviceFamily::Leaf ? Token::DeviceLeaf
                                                      : Token::DeviceOther;
    painter.fillRect(box, context.theme.color(fill, 0.8));
    const QFont labelFont = canvasFont(10);
    if (box.height() >= 11 && widthOf(labelFont, name) < box.width() - 4) {
      painter.setFont(labelFont);
      painter.setPen(context.theme.color(Token::TextPrimary));
      painter.drawText(QRectF(box), Qt::AlignCenter, name);
    }
  }
  if (refused) hatch(painter, box, context.theme);
  else painter.fillRect(box, context.theme.color(Token::Accent, 0.13));
  frame(painter, box.adjusted(-1, -1, 1, 1), context.theme.color(refused ? Token::StatusError : Token::Accent), 2);
}

void paintTarget(OverlayContext& context, const QRectF& place, bool refused) {
  const QRect box = context.camera.toPixels(place);
  if (refused) hatch(context.painter, box, context.theme);
  else context.painter.fillRect(box, context.theme.color(Token::Accent, 0.13));
  frame(context.painter, box.adjusted(-1, -1, 1, 1), context.theme.color(refused ? Token::StatusError : Token::Accent),
        2);
}

// ---------------------------------------------------------------- guides

namespace {

void paintDistance(OverlayContext& context, double from, double to, double floorY) {
  const QPointF a = context.camera.toView(QPointF(from, floorY)), b = context.camera.toView(QPointF(to, floorY));
  const QColor accent = context.theme.color(Token::Accent);
  const int y = static_cast<int>(std::lround(a.y())), left = static_cast<int>(std::lround(a.x())),
            right = static_cast<int>(std::lround(b.x()));
  if (right - left < 6) return;
  context.painter.fillRect(QRect(left, y, right - left, 2), accent);
  context.painter.fillRect(QRect(left, y - 4, 2, 10), accent);
  context.painter.fillRect(QRect(right - 2, y - 4, 2, 10), accent);
  const QString label =
      QCoreApplication::translate("fabric::ui::FloorOverlay", "%1 m").arg(QLocale().toString(to - from, 'f', 2));
  const QFont labelFont = canvasFont(11, QFont::Medium);
  const double width = widthOf(labelFont, label) + 8;
  const QRectF box((left + right - width) / 2, y - 18, width, 14);
  context.painter.fillRect(box, context.theme.color(Token::SurfaceCanvas));
  context.painter.setFont(labelFont);
  context.painter.setPen(accent);
  context.painter.drawText(box, Qt::AlignCenter, label);
}

void paintPositionPill(OverlayContext& context, const QRectF& rack, const QString& label) {
  const QFont labelFont = canvasFont(11, QFont::Medium);
  const double width = std::max(32.0, widthOf(labelFont, label) + 12);
  const QPointF foot = context.camera.toView(QPointF(rack.center().x(), rack.bottom()));
  const QRectF box(std::round(foot.x() - width / 2), std::round(foot.y()) + 2, width, 14);
  context.painter.setRenderHint(QPainter::Antialiasing, true);
  context.painter.setPen(Qt::NoPen);
  context.painter.setBrush(context.theme.color(Token::AccentFill));
  context.painter.drawRoundedRect(box, 2, 2);
  context.painter.setRenderHint(QPainter::Antialiasing, false);
  context.painter.setFont(labelFont);
  context.painter.setPen(context.theme.color(Token::TextOnAccent));
  context.painter.drawText(box, Qt::AlignCenter, label);
}

}  // namespace

void paintGuides(OverlayContext& context, const FloorRow& row, const FloorRack& rack, std::optional<QRectF> aligned,
                 std::optional<double> left, std::optional<double> right, const QString& label) {
  QPainter& painter = context.painter;
  const QColor accent = context.theme.color(Token::Accent);
  const QRect box = context.camera.toPixels(rack.rect);
  painter.fillRect(QRect(0, box.bottom() + 1, static_cast<int>(context.camera.view().width()), 1), accent);
  const int tray = static_cast<int>(std::lround(context.camera.toView(QPointF(0, row.tray - trayWidth / 2)).y()));
  const QColor soft = context.theme.color(Token::Accent, 0.55);
  painter.fillRect(QRect(box.left(), tray, 1, box.top() - tray), soft);
  painter.fillRect(QRect(box.right(), tray, 1, box.top() - tray), soft);
  if (aligned) {
    QPen dotted(soft, 1);
    dotted.setDashPattern({2, 3});
    painter.setPen(dotted);
    const QRect other = context.camera.toPixels(*aligned);
    const bool isBehind = other.bottom() <= box.top();
    painter.drawLine(box.center().x(), isBehind ? other.bottom() : other.top(), box.center().x(),
                     isBehind ? box.top() : box.bottom());
  }
  const double y = rack.rect.center().y();
  const double toLeft = left ? rack.rect.left() - *left : 1e9, toRight = right ? *right - rack.rect.right() : 1e9;
  if (left && toLeft > 0.02 && (toLeft <= toRight || toRight <= 0.02))
    paintDistance(context, *left, rack.rect.left(), y);
  else if (right && toRight > 0.02 && toRight < 1e8) paintDistance(context, rack.rect.right(), *right, y);
  paintPositionPill(context, rack.rect, label);
}

// ---------------------------------------------------------------- routes

namespace {

QString routeLabel(const MovedLinks& group) {
  const QString start = QStringLiteral("%1 × %2 · %3")
                            .arg(countText(group.links), shortRate(group.rate), QString::fromStdString(group.media));
  const QString length = lengthReading(group.after).value;
  if (group.reach.count() <= 0) return start + QStringLiteral(" · %1 m").arg(length);
  return QCoreApplication::translate("fabric::ui::FloorOverlay", "%1 · %2 m of %3 m %4")
      .arg(start, length, lengthReading(group.reach).value, group.isOver() ? QStringLiteral("✕") : QStringLiteral("✓"));
}

/// Middles of the level stretches of a bundle's way, the longest first.
std::vector<QPointF> labelPoints(const FloorLayout& layout, const FloorBundle& bundle) {
  BundlePath path;
  if (!TrayMap::pathOf(layout, bundle, path)) return {};
  const double offset = laneOffset(bundle.jacket);
  const auto at = [&](std::uint32_t row, double a, double b) {
    return QPointF((a + b) / 2, layout.rows()[row].tray + offset);
  };
  if (path.rowA == path.rowB) return {at(path.rowA, path.dropA, path.dropB)};
  std::vector<QPointF> points = {at(path.rowA, path.dropA, path.cross), at(path.rowB, path.dropB, path.cross)};
  if (std::abs(path.dropA - path.cross) < std::abs(path.dropB - path.cross)) std::swap(points[0], points[1]);
  return points;
}

/// Upper left corners for a label of this size near the points, inside the view: on them, then beside them.
std::vector<QPointF> cornersNear(const std::vector<QPointF>& points, QSizeF size, QSizeF view) {
  std::vector<QPointF> corners;
  for (const double lines : {0, 1, -1, 2, 3}) {
    for (const QPointF& point : points) {
      const QPointF corner = point - QPointF(size.width() / 2, size.height() / 2);
      const double x = std::clamp(corner.x(), labelMargin,
                                  std::max(labelMargin, view.width() - size.width() - labelMargin)),
                   y = std::clamp(corner.y(), labelMargin,
                                  std::max(labelMargin, view.height() - size.height() - labelMargin));
      corners.emplace_back(std::round(x), std::round(y) + lines * (size.height() + 1));
    }
  }
  return corners;
}

/// Room for labels beside the card and the headings of racks.
LabelLayout roomBeside(const OverlayContext& context, const QRectF& card) {
  LabelLayout room(
      QRectF(QPointF(), context.camera.view()).adjusted(labelMargin, labelMargin, -labelMargin, -labelMargin));
  room.block(card);
  if (context.options.level < ZoomLevel::Ports) return room;
  const FloorLayout& layout = context.scene.layout();
  for (const Id<Rack> rack : layout.racksIn(context.camera.visible(), false))
    if (const QRect heading = rackHeading(*layout.find(rack), context.camera, context.options.level);
        !heading.isEmpty())
      room.block(heading);
  return room;
}

}  // namespace

std::vector<QRectF> paintLiveRoutes(OverlayContext& context, const DragPreview& preview, const QRectF& card) {
  for (const bool over : {false, true})
    paintRoutes(context.painter, context.scene, preview.layout, over ? preview.over : preview.fine, over,
                context.camera, context.theme, context.options);
  if (context.options.level < ZoomLevel::Racks) return {};
  LabelLayout room = roomBeside(context, card);
  for (std::size_t i = 0; i < preview.groups.size(); ++i) {
    const MovedLinks& group = preview.groups[i];
    const QString label = routeLabel(group);
    std::vector<QPointF> points = labelPoints(preview.layout, preview.longest[i]);
    for (QPointF& point : points) point = context.camera.toView(point);
    const auto box = room.place(pillSize(label), cornersNear(points, pillSize(label), context.camera.view()), false);
    if (!box) continue;
    const QColor line = context.theme.color(group.isOver() ? Token::StatusError : jacketToken(group.jacket));
    const QColor ink = group.isOver() ? line : context.theme.color(Token::TextPrimary);
    paintPillAt(context.painter, box->center(), label, line, ink, context.camera.view(), context.theme);
  }
  return room.placed();
}

// ---------------------------------------------------------------- card

namespace {

constexpr double cardWidth = 300, cardAway = 24, cardInset = 12;
constexpr double titleHeight = 34, groupHeight = 20, footHeight = 17, refusalMargin = 10;

QString refusalText(const DragCard& card) { return QStringLiteral("✕  ") + card.refusal; }

double refusalHeight(const DragCard& card) {
  const QRectF room(0, 0, cardWidth - 2 * cardInset, 1000);
  return QFontMetricsF(font(TypeStyle::Body)).boundingRect(room, Qt::TextWordWrap, refusalText(card)).height() +
         refusalMargin;
}

double cardHeight(const DragCard& card) {
  double height = titleHeight;
  if (!card.groups.empty()) height += 8 + groupHeight * static_cast<double>(card.groups.size());
  if (card.effect && !(card.effect->onDrop.isEmpty() && card.effect->effect.isEmpty()))
    height += 14 + (card.effect->onDrop.isEmpty() ? 0 : footHeight) + (card.effect->effect.isEmpty() ? 0 : footHeight);
  if (!card.refusal.isEmpty()) height += refusalHeight(card);
  return height + 4;
}

void write(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& text, const QFont& font,
           const QColor& color) {
  painter.setFont(font);
  painter.setPen(color);
  painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

void paintGroup(OverlayContext& context, const MovedLinks& group, const QRectF& line) {
  QPainter& painter = context.painter;
  const Theme& theme = context.theme;
  const double middle = line.center().y();
  const QColor color = theme.color(group.isOver() ? Token::MediumOver : jacketToken(group.jacket));
  if (group.isOver()) {
    for (const double x : {0.0, 8.0}) painter.fillRect(QRectF(line.left() + x, middle - 1.5, 6, 3), color);
  } else {
    painter.fillRect(QRectF(line.left(), middle - 1.5, 14, 3), color);
  }
  const QFont body = font(TypeStyle::Body);
  write(painter, line.adjusted(22, 0, -160, 0), Qt::AlignLeft,
        QStringLiteral("%1 × %2").arg(countText(group.links), QString::fromStdString(group.media)), body,
        theme.color(Token::TextPrimary));
  const QString lengths =
      group.before == group.after
          ? QStringLiteral("%1 m").arg(lengthReading(group.after).value)
          : QStringLiteral("%1 → %2 m").arg(lengthReading(group.before).value, lengthReading(group.after).value);
  write(painter, QRectF(line.right() - 175, line.top(), 95, line.height()), Qt::AlignRight, lengths, body,
        theme.color(Token::TextSecondary));
  if (group.reach.count() <= 0) return;
  const QString limit = QCoreApplication::translate("fabric::ui::FloorOverlay", "of %1 m")
                            .arg(QLocale().toString(group.reach.inMetres(), 'g', 6));
  write(painter, QRectF(line.right() - 78, line.top(), 58, line.height()), Qt::AlignRight, limit, body,
        theme.color(Token::TextMuted));
  write(painter, QRectF(line.right() - 16, line.top(), 16, line.height()), Qt::AlignRight,
        group.isOver() ? QStringLiteral("✕") : QStringLiteral("✓"), font(TypeStyle::BodyStrong),
        theme.color(group.isOver() ? Token::StatusError : Token::StatusOk));
}

double paintFoot(OverlayContext& context, const QString& name, const QString& words, const QRectF& box, double y) {
  if (words.isEmpty()) return y;
  const QFont body = font(TypeStyle::Body);
  const double width = widthOf(body, name) + 10;
  write(context.painter, QRectF(box.left() + cardInset, y, width, footHeight), Qt::AlignLeft, name, body,
        context.theme.color(Token::TextMuted));
  write(context.painter, QRectF(box.left() + cardInset + width, y, cardWidth - 2 * cardInset - width, footHeight),
        Qt::AlignRight, words, body, context.theme.color(Token::TextPrimary));
  return y + footHeight;
}

}  // namespace

QRectF cardRect(const DragCard& card, QPointF pointer, QSizeF view) {
  const QSizeF size(cardWidth, cardHeight(card));
  double x = pointer.x() + cardAway, y = pointer.y() - size.height() / 2;
  if (x + size.width() > view.width() - 4) x = pointer.x() - cardAway - size.width();
  if (x < 4) {  // no room on either side: below or above
    x = std::clamp(pointer.x() - size.width() / 2, 4.0, std::max(4.0, view.width() - size.width() - 4));
    y = pointer.y() + cardAway + size.height() < view.height() ? pointer.y() + cardAway
                                                               : pointer.y() - cardAway - size.height();
  }
  y = std::clamp(y, 4.0, std::max(4.0, view.height() - size.height() - 4));
  return {QPointF(std::round(x), std::round(y)), size};
}

QRectF paintCard(OverlayContext& context, const DragCard& card, QPointF pointer) {
  QPainter& painter = context.painter;
  const Theme& theme = context.theme;
  const QRectF box = cardRect(card, pointer, context.camera.view());
  painter.setRenderHint(QPainter::Antialiasing, true);
  paintShadow(painter, box, metrics::radiusCard, theme);
  painter.setPen(QPen(theme.color(Token::LineStrong), 1));
  painter.setBrush(theme.color(Token::SurfaceRaised));
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusCard, metrics::radiusCard);
  const QRectF inner = box.adjusted(cardInset, 0, -cardInset, 0);
  write(painter,
        QRectF(inner.left(), box.top() + 4, inner.width() - widthOf(font(TypeStyle::Body), card.delta) - 8,
               titleHeight - 8),
        Qt::AlignLeft, card.title, font(TypeStyle::LabelStrong), theme.color(Token::TextPrimary));
  write(painter, QRectF(inner.left(), box.top() + 4, inner.width(), titleHeight - 8), Qt::AlignRight, card.delta,
        font(TypeStyle::Body), theme.color(Token::TextMuted));
  double y = box.top() + titleHeight;
  const auto rule = [&] {
    painter.fillRect(QRectF(box.left() + 1, y - 3, box.width() - 2, 1), theme.color(Token::LineSubtle));
  };
  if (!card.groups.empty()) {
    rule();
    y += 2;
    for (const MovedLinks& group : card.groups) {
      paintGroup(context, group, QRectF(inner.left(), y, inner.width(), groupHeight));
      y += groupHeight;
    }
    y += 6;
  }
  if (card.effect && !(card.effect->onDrop.isEmpty() && card.effect->effect.isEmpty())) {
    rule();
    y += 3;
    const QString onDrop = overlayText(QT_TRANSLATE_NOOP("fabric::ui::FloorOverlay", "On drop")),
                  effect = overlayText(QT_TRANSLATE_NOOP("fabric::ui::FloorOverlay", "Effect"));
    y = paintFoot(context, card.dropName.isEmpty() ? onDrop : card.dropName, card.effect->onDrop, box, y);
    y = paintFoot(context, card.effectName.isEmpty() ? effect : card.effectName, card.effect->effect, box, y);
    y += 8;
  }
  if (!card.refusal.isEmpty()) {
    rule();
    painter.setFont(font(TypeStyle::Body));
    painter.setPen(theme.color(Token::StatusError));
    painter.drawText(QRectF(inner.left(), y + 1, inner.width(), refusalHeight(card)),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, refusalText(card));
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  return box;
}

}  // namespace fabric::ui
