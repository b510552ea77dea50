// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Racks far away: rows as blocks, then racks as blocks by power density.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <cmath>

namespace fabric::ui {

namespace {

constexpr double joinedWithin = 0.05;  // racks closer than this (metres) are one block of a row

QColor readableOn(const Theme& theme, const QColor& ground) {
  const QColor light = theme.isDark() ? theme.color(Token::TextPrimary) : QColor(Qt::white);
  const QColor dark = theme.isDark() ? theme.color(Token::SurfaceCanvas) : theme.color(Token::TextPrimary);
  return contrastRatio(light, ground) >= contrastRatio(dark, ground) ? light : dark;
}

/// Blocks of neighbouring racks in the colour of their mean power, so far as it is on the scale.
void paintRowBlocks(PaintContext& context, const FloorRow& row, std::size_t from, std::size_t to) {
  const FloorLayout& layout = context.scene.layout();
  for (std::size_t i = from; i < to;) {
    QRectF block = layout.find(row.racks[i])->rect;
    double sum = 0;
    int known = 0;
    const auto count = [&](Id<Rack> rack) {
      const auto share = context.scene.powerShare(rack, context.options.powerScale);
      sum += share.value_or(0);
      known += share ? 1 : 0;
    };
    count(row.racks[i]);
    bool over = context.scene.isOverPower(row.racks[i]);
    std::size_t next = i + 1;
    for (; next < to; ++next) {
      const QRectF& rect = layout.find(row.racks[next])->rect;
      if (rect.left() - block.right() > joinedWithin) break;
      block = block.united(rect);
      count(row.racks[next]);
      over = over || context.scene.isOverPower(row.racks[next]);
    }
    QRect px = context.camera.toPixels(block);
    px.setHeight(std::max(px.height(), 1));
    px.setWidth(std::max(px.width(), 1));
    context.fill(px, powerColor(context, known > 0 ? std::optional(sum / known) : std::nullopt));
    if (over) outline(context.painter, px, context.color(Token::StatusError));
    i = next;
  }
}

/// Bars of the devices of a network rack, so that switches are found from afar.
void paintMarks(PaintContext& context, const FloorRack& rack, const QRect& box) {
  const Design& design = context.scene.design();
  const int inset = std::max(1, box.width() / 6);
  for (const Id<Device> id : design.devicesIn(rack.id)) {
    const Device& device = design.devices[id];
    const DeviceType& type = context.scene.catalog()[device.type];
    const QRect px = context.camera.toPixels(FloorLayout::deviceRect(rack, device.position, type.heightHalfU));
    const QRect bar(box.left() + inset, px.top(), box.width() - 2 * inset, std::max(1, px.height()));
    context.fill(bar.intersected(box), colorsOf(context, id, device).line);
  }
}

void paintBlock(PaintContext& context, const FloorRack& rack) {
  QRect box = context.camera.toPixels(rack.rect);
  if (box.width() > 3) box.setRight(box.right() - 1);
  const QColor fill = rackColor(context, rack.id);
  if (context.isLifted(rack.id)) {
    outline(context.painter, box,
            mixed(context.color(Token::SurfaceCanvas), context.color(Token::TextSecondary), 0.28));
    return;
  }
  context.fill(box, fill);
  if (box.width() >= 7 && context.scene.isNetworkRack(rack.id)) paintMarks(context, rack, box);
  if (context.scene.isOverPower(rack.id)) {
    outline(context.painter, box, context.color(Token::StatusError));
    if (box.width() >= 10)
      context.write(QRectF(box.left(), box.top(), box.width(), 14), QStringLiteral("!"), LabelFont::canvas(11, true),
                    context.color(Token::StatusError));
  }
  if (box.width() < 26 || context.scene.isNetworkRack(rack.id)) return;
  const QString kilowatts = kilowattText(context.scene.figures().powerOf(rack.id));
  const LabelFont labelFont = LabelFont::canvas(10);
  if (context.width(labelFont, kilowatts) <= box.width() - 4)
    context.write(QRectF(box.left(), box.center().y() - 7, box.width(), 14), kilowatts, labelFont,
                  readableOn(context.theme, fill));
}

}  // namespace

void paintRacks(PaintContext& context) {
  forEachVisibleRow(context, [&](std::uint32_t, const FloorRow& row, std::size_t from, std::size_t to) {
    const bool byPower = context.options.colorBy == ColorMode::Class || context.options.colorBy == ColorMode::Power;
    if (context.level() == ZoomLevel::Hall && byPower) return paintRowBlocks(context, row, from, to);
    for (std::size_t i = from; i < to; ++i) {
      const FloorRack& rack = *context.scene.layout().find(row.racks[i]);
      if (context.level() <= ZoomLevel::Racks) paintBlock(context, rack);
      else paintDevicesOf(context, rack);
    }
  });
}

// ---------------------------------------------------------------- marks

namespace {

/// A triangle in an upper corner of a box.
void cornerMark(PaintContext& context, const QRect& box, bool right, const QColor& color) {
  const int side = std::min({box.width() / 3, box.height() - 1, 9});
  for (int i = 0; i < side; ++i)
    context.fill(QRect(right ? box.right() - (side - 1 - i) : box.left(), box.top() + i, side - i, 1), color);
}

void markObject(PaintContext& context, ObjectRef object, const QRect& box) {
  const FloorMarks& marks = *context.options.marks;
  if (context.options.layers.changes && marks.isChanged(object))
    cornerMark(context, box, true, context.color(Token::Accent));
  const Severity* problem = context.options.layers.problems ? marks.problemOf(object) : nullptr;
  if (problem && *problem > Severity::Info)
    cornerMark(context, box, false,
               context.color(*problem == Severity::Error ? Token::StatusError : Token::StatusWarning));
}

}  // namespace

/// Changed things have a mark in the upper right corner, those with a problem in the left.
void paintMarks(PaintContext& context) {
  const FloorLayers& layers = context.options.layers;
  if (!context.options.marks || (!layers.problems && !layers.changes)) return;
  forEachVisibleRow(context, [&](std::uint32_t, const FloorRow& row, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      const FloorRack& rack = *context.scene.layout().find(row.racks[i]);
      if (context.level() <= ZoomLevel::Racks) {
        markObject(context, ObjectRef::of(rack.id), context.camera.toPixels(rack.rect));
        continue;
      }
      for (const Id<Device> id : context.scene.devicesOn(rack.id, context.options.face))
        markObject(context, ObjectRef::of(id), context.camera.toPixels(context.scene.rectOf(ObjectRef::of(id))));
    }
  });
}

// ---------------------------------------------------------------- selection

namespace {

/// An outline of 1.5 px outside the shape: two strokes, the outer one softer.
void accentOutline(PaintContext& context, const QRect& box) {
  const QColor accent = context.color(Token::Accent);
  outline(context.painter, box.adjusted(-2, -2, 2, 2), mixed(context.color(Token::SurfaceCanvas), accent, 0.5));
  outline(context.painter, box.adjusted(-1, -1, 1, 1), accent);
}

}  // namespace

void paintSelection(PaintContext& context) {
  if (context.options.layers.links) paintTraces(context);
  std::vector<ObjectRef> outlined;
  for (const ObjectRef object : context.options.selection) {
    const Link* link = object.kind == ObjectKind::Link ? context.scene.design().links.find({object.id}) : nullptr;
    if (!link) outlined.push_back(object);
    else if (context.level() >= ZoomLevel::Ports)
      outlined.insert(outlined.end(), {ObjectRef::port(link->a, link->portA), ObjectRef::port(link->b, link->portB)});
  }
  for (const ObjectRef object : outlined) {
    const QRectF rect = context.scene.rectOf(object, context.options.face);
    if (rect.isEmpty() || !rect.intersects(context.floor)) continue;
    if (object.kind == ObjectKind::Rack && context.isLifted(Id<Rack>{object.id})) continue;
    accentOutline(context, context.camera.toPixels(rect));
  }
  if (!context.options.hover || context.isSelected(*context.options.hover)) return;
  const QRectF rect = context.scene.rectOf(*context.options.hover, context.options.face);
  if (!rect.isEmpty())
    outline(context.painter, context.camera.toPixels(rect).adjusted(-1, -1, 1, 1), context.color(Token::TextSecondary));
}

}  // namespace fabric::ui
