// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a rack has around its devices when it is seen from near: sides and posts, cable managers, numbers of its units,
// and a header that stays in view.

#include "ui/canvas/floor_labels.h"
#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace fabric::ui {

namespace {

constexpr double postBehindEars = 0.0159;  // of the posts behind the ears, metres
constexpr double fingerPitch = 0.0127, fingerHeight = 0.006;
constexpr int headerHeight = 24, leastBelow = 40, numberHeight = 13;
constexpr double numberRoom = 24;  // px of a channel from which every unit has its number beside the cables

/// Three square holes a unit in each post.
void paintPosts(PaintContext& context, const FloorRack& rack, const QRect& box) {
  const QColor interior = context.color(Token::RackInterior);
  const QColor post = mixed(interior, context.color(Token::RackFrame), context.theme.isDark() ? 0.40 : 0.30);
  const QColor hole = mixed(interior, context.color(Token::SurfaceCanvas), context.theme.isDark() ? 0.8 : 0.2);
  const double width = std::min(panelWidth, rack.rect.width()), left = rack.rect.center().x() - width / 2;
  const double foot = rack.rect.bottom() - FloorLayout::firstUnit(rack);
  const int size = std::max(2, static_cast<int>(std::lround(0.0075 * context.scale())));
  for (const double x : {left, left + width - postBehindEars}) {
    const QRect px = context.camera.toPixels(QRectF(x, rack.rect.top(), postBehindEars, rack.rect.height()))
                         .intersected(QRect(box.left(), box.top() + 1, box.width(), box.height() - 2));
    context.fill(px, post);
    for (int unit = 0; unit < rack.units; ++unit) {
      for (const double part : {0.0064, 0.0222, 0.0381}) {  // EIA-310: 15.875 mm apart, the unit's border between two
        const QPointF at = context.camera.toView(QPointF(x + postBehindEars / 2, foot - unit * unitMetres - part));
        if (at.y() < context.view.top() - size || at.y() > context.view.bottom() + size) continue;
        context.fill(QRect(static_cast<int>(at.x()) - size / 2, static_cast<int>(at.y()) - size / 2, size, size), hole);
      }
    }
  }
}

/// Fingers of a horizontal cable manager at the foot of a free unit.
void paintManagers(PaintContext& context, const FloorRack& rack, const std::vector<Id<Device>>& devices) {
  const QColor color = mixed(context.color(Token::RackInterior), context.color(Token::RackFrame), 0.55);
  const double foot = rack.rect.bottom() - FloorLayout::firstUnit(rack);
  for (std::size_t i = 0; i < devices.size(); ++i) {
    const Device& device = context.scene.design().devices[devices[i]];
    if (context.scene.catalog()[device.type].kind == DeviceKind::System) continue;
    const QRectF box = context.scene.rectOf(ObjectRef::of(devices[i]));
    const double below = i == 0 ? foot : context.scene.rectOf(ObjectRef::of(devices[i - 1])).top();
    const double gap = std::min(below - box.bottom(), unitMetres);
    if (gap < unitMetres * 0.9) continue;
    const double y = box.bottom() + gap - fingerHeight;
    for (double x = box.left() + 0.02; x < box.right() - 0.02; x += fingerPitch) {
      const QRect finger = context.camera.toPixels(QRectF(x, y, fingerHeight / 2, fingerHeight));
      if (finger.intersects(context.view)) context.fill(finger, color);
    }
  }
}

// ---------------------------------------------------------------- header

/// What most of the rack's devices are.
QString rackKind(const FloorScene& scene, Id<Rack> rack) {
  std::map<DeviceRole, int> roles;
  for (const Id<Device> id : scene.design().devicesIn(rack)) ++roles[scene.design().devices[id].role];
  if (roles.empty()) return say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Empty rack"));
  if (roles.contains(DeviceRole::System)) return say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Compute rack"));
  const auto most = std::ranges::max_element(roles, {}, [](const auto& role) { return role.second; })->first;
  switch (most) {
  case DeviceRole::Leaf: return say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Leaf rack"));
  case DeviceRole::Spine: return say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Spine rack"));
  case DeviceRole::Core: return say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Core rack"));
  default: return say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Rack"));
  }
}

/// "4 × DGX H100": the largest group of equal devices, systems first.
QString mainContent(const FloorScene& scene, Id<Rack> rack) {
  std::map<std::pair<bool, Id<DeviceType>>, int> counts;
  for (const Id<Device> id : scene.design().devicesIn(rack)) {
    const Device& device = scene.design().devices[id];
    ++counts[{device.role == DeviceRole::System, device.type}];
  }
  if (counts.empty()) return {};
  const auto most = std::ranges::max_element(
      counts, {}, [](const auto& count) { return std::pair(count.first.first, count.second); });
  return QStringLiteral("%1 × %2").arg(most->second).arg(shortModel(scene.catalog()[most->first.second].part.model));
}

QStringList headerParts(const FloorScene& scene, const FloorRack& rack) {
  int halfUnits = 0;
  for (const Id<Device> id : scene.design().devicesIn(rack.id)) {
    const Device& device = scene.design().devices[id];
    if (device.position > 0) halfUnits += scene.catalog()[device.type].heightHalfU;
  }
  const QString power = kilowattText(scene.figures().powerOf(rack.id));
  const std::optional<Power> limit = scene.catalog()[rack.type].powerLimit;
  QStringList parts;
  if (const auto pinned = scene.pinOf(rack.id))
    parts << say(*pinned == Face::Front ? QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Pinned to front")
                                        : QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Pinned to rear"));
  parts << rackKind(scene, rack.id);
  if (const QString content = mainContent(scene, rack.id); !content.isEmpty()) parts << content;
  parts
      << (limit
              ? QCoreApplication::translate("fabric::ui::FloorPainter", "%1 of %2 kW").arg(power, kilowattText(*limit))
              : QStringLiteral("%1 kW").arg(power));
  parts
      << QCoreApplication::translate("fabric::ui::FloorPainter", "%1 of %2U").arg((halfUnits + 1) / 2).arg(rack.units);
  return parts;
}

/// As many parts as fit; the last go first, and the kind last but one.
QString fittingParts(PaintContext& context, QStringList parts, LabelFont labelFont, double room) {
  while (!parts.isEmpty()) {
    const QString words = parts.join(QStringLiteral(" · "));
    if (context.width(labelFont, words) <= room) return words;
    parts.removeLast();
  }
  return {};
}

void paintHeader(PaintContext& context, const FloorRack& rack) {
  const QRect bar = rackHeading(rack, context.camera, context.level());
  if (bar.isEmpty()) return;
  context.fill(bar, context.color(Token::SurfaceHeader));
  context.fill(QRect(bar.left(), bar.bottom(), bar.width(), 1), context.color(Token::LineStrong));
  for (const int x : {bar.left(), bar.right()})
    context.fill(QRect(x, bar.top(), 1, bar.height()), context.color(Token::LineSubtle));
  context.labels.block(bar);
  const LabelFont nameFont = LabelFont::canvas(13, true), noteFont = LabelFont::canvas(12);
  const QString name = nameOf(context.scene.design(), ObjectRef::of(rack.id));
  // What is left of the bar in view: a rack that is cut off at the left keeps its name.
  const double left = std::max(bar.left(), context.view.left()) + 10,
               right = std::min(bar.right(), context.view.right()) - 8;
  const double width = context.width(nameFont, name);
  if (left + width > right) return;
  const bool over = context.scene.isOverPower(rack.id);
  context.write(QRectF(left, bar.top(), width, bar.height()), name, nameFont, context.color(Token::TextPrimary));
  const QString notes = fittingParts(context, headerParts(context.scene, rack), noteFont, right - left - width - 12);
  if (!notes.isEmpty())
    context.write(QRectF(left + width + 12, bar.top(), context.width(noteFont, notes), bar.height()), notes, noteFont,
                  context.color(over ? Token::StatusError : Token::TextSecondary));
}

/// Numbers of units along the left side, on what cables are there.
void paintUnits(PaintContext& context, const FloorRack& rack) {
  const double foot = rack.rect.bottom() - FloorLayout::firstUnit(rack);
  const double channel = (rack.rect.width() - panelWidth) / 2 * context.scale();
  const bool all = channel >= numberRoom;
  const LabelFont labelFont = LabelFont::canvas(all ? 10 : 9);
  const int width = all ? 17 : 13;
  const QRect box = context.camera.toPixels(rack.rect);
  const int x = box.left() + static_cast<int>(std::lround(rackSide * context.scale())) + 1;
  const QColor ground = mixed(context.color(Token::RackInterior), context.color(Token::SurfaceCanvas), 0.4);
  for (int unit = 1; unit <= rack.units; ++unit) {
    const double y = context.camera.toView(QPointF(0, foot - (unit - 0.5) * unitMetres)).y();
    if (y < context.view.top() || y > context.view.bottom() || (!all && unit % 5 != 0 && unit != 1)) continue;
    const QRect label(x, static_cast<int>(std::lround(y)) - numberHeight / 2, width, numberHeight);
    context.fill(label, ground);
    context.write(label, QString::number(unit), labelFont, context.color(Token::TextSecondary));
  }
}

}  // namespace

QRect rackHeading(const FloorRack& rack, const Camera& camera, ZoomLevel level) {
  const QRect box = camera.toPixels(rack.rect);
  const int top = std::max(0, box.top() - headerHeight - 2);
  const bool isInView = top + headerHeight + leastBelow <= box.bottom() && top < camera.view().toSize().height();
  return level >= ZoomLevel::Ports && isInView ? QRect(box.left(), top, box.width(), headerHeight) : QRect();
}

void paintNearFrame(PaintContext& context, const FloorRack& rack, const std::vector<Id<Device>>& devices) {
  const QRect box = context.camera.toPixels(rack.rect);
  const QColor frame =
      mixed(context.color(Token::SurfaceCanvas), context.color(Token::RackFrame), context.theme.isDark() ? 0.8 : 0.7);
  const int side = std::max(2, static_cast<int>(std::lround(rackSide * context.scale())));
  context.fill(box.intersected(context.view.adjusted(-1, -1, 1, 1)), context.color(Token::RackInterior));
  hatchMissing(context, context.scene.catalog()[context.scene.design().racks[rack.id].type].part, box,
               mixed(context.color(Token::RackInterior), frame, 0.6));
  paintPosts(context, rack, box);
  paintManagers(context, rack, devices);
  for (const int x : {box.left(), box.right() - side + 1}) {
    context.fill(QRect(x, box.top(), side, box.height()).intersected(context.view.adjusted(-1, -1, 1, 1)), frame);
    context.fill(QRect(x + side / 2, box.top(), 1, box.height()),
                 mixed(frame, context.color(Token::SurfaceCanvas), 0.6));
  }
  context.fill(QRect(box.left(), box.top(), box.width(), 2), frame);
  context.fill(QRect(box.left(), box.bottom() - 1, box.width(), 2), frame);
}

void paintRackSigns(PaintContext& context) {
  forEachVisibleRow(context, [&](std::uint32_t, const FloorRow& row, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      const FloorRack& rack = *context.scene.layout().find(row.racks[i]);
      if (context.isLifted(rack.id)) continue;
      for (const Id<Device> id : context.scene.devicesOn(rack.id, context.options.face)) {
        const QRect box = context.camera.toPixels(context.scene.rectOf(ObjectRef::of(id)));
        if (box.intersects(context.view)) paintPlateTitle(context, id, box);
      }
      paintUnits(context, rack);
      paintHeader(context, rack);
    }
  });
}

}  // namespace fabric::ui
