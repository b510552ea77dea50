// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A device from very near: its name, what is on its faceplate, modules in their cages with used and free ports.

#include "core/catalog/fit.h"
#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace fabric::ui {

namespace {

/// A faceplate on its place of the view.
struct Plate {
  const Faceplate& plate;
  Id<Device> id;
  const Device& device;
  const DeviceType& type;
  QRect box;  // px
  double scale;
  ClassColors colors;
  QColor hole, body, rim;  // of a cage: its inside, the module in it, its edge

  QRect toPixels(const QRectF& metres) const {
    const int left = static_cast<int>(std::lround(metres.left() * scale)),
              top = static_cast<int>(std::lround(metres.top() * scale));
    return {box.left() + left, box.top() + top,
            std::max(1, static_cast<int>(std::lround(metres.right() * scale)) - left),
            std::max(1, static_cast<int>(std::lround(metres.bottom() * scale)) - top)};
  }
};

/// The inside of an empty cage, and of everything else that is a hole.
QColor holeColor(const PaintContext& context) {
  return context.theme.isDark() ? context.color(Token::SurfaceCanvas)
                                : mixed(context.color(Token::TextSecondary), context.color(Token::TextPrimary), 0.3);
}
QColor bodyColor(const PaintContext& context) {
  return context.theme.isDark() ? mixed(context.color(Token::SurfaceCanvas), context.color(Token::TextMuted), 0.85)
                                : context.color(Token::SurfaceHeader);
}

// ---------------------------------------------------------------- what is not a port

void paintInset(PaintContext& context, const Plate& p, const QRectF& metres, double depth) {
  if (metres.isEmpty()) return;
  const QRect px = p.toPixels(metres);
  context.fill(px, mixed(p.colors.fill, context.color(Token::RackInterior), depth));
  outline(context.painter, px, mixed(p.colors.fill, p.colors.line, 0.45));
}

/// A perforated plate: holes as what two sets of bars leave open.
void paintVents(PaintContext& context, const Plate& p, const QRectF& metres) {
  if (metres.isEmpty()) return;
  paintInset(context, p, metres, 0.18);
  const QRect px = p.toPixels(metres).adjusted(2, 2, -2, -2).intersected(context.view);
  const QColor ground = mixed(p.colors.fill, context.color(Token::RackInterior), 0.18);
  const int pitch = std::max(5, static_cast<int>(std::lround(0.0075 * p.scale))), bar = std::max(2, pitch * 2 / 5);
  if (px.height() < 2 * pitch) return;
  const QColor hole = mixed(ground, holeColor(context), context.theme.isDark() ? 0.55 : 0.22);
  const int top = p.toPixels(metres).top(), left = p.toPixels(metres).left();
  for (int y = top + 3 + std::max(0, (px.top() - top) / pitch) * pitch; y < px.bottom(); y += pitch)
    context.fill(QRect(px.left(), y, px.width(), pitch - bar).intersected(px), hole);
  for (int x = left + 3 + std::max(0, (px.left() - left) / pitch) * pitch; x < px.right(); x += pitch)
    context.fill(QRect(x, px.top(), bar, px.height()), ground);
}

void paintBays(PaintContext& context, const Plate& p) {
  for (const QRectF& bay : p.plate.bays()) {
    paintInset(context, p, bay, 0.35);
    const QRect px = p.toPixels(bay);
    if (px.height() < 14 || px.width() < 20) continue;
    const QRectF grille(bay.left() + bay.width() * 0.12, bay.top() + bay.height() * 0.18, bay.width() * 0.5,
                        bay.height() * 0.64);
    const QRect bars = p.toPixels(grille);
    const QColor dark = mixed(p.colors.fill, holeColor(context), context.theme.isDark() ? 0.7 : 0.3);
    for (int y = bars.top(); y < bars.bottom(); y += 4) context.fill(QRect(bars.left(), y, bars.width(), 2), dark);
    context.fill(
        QRect(px.right() - px.width() / 4, px.top() + px.height() / 4, std::max(2, px.width() / 8), px.height() / 3),
        mixed(p.colors.fill, holeColor(context), context.theme.isDark() ? 0.8 : 0.4));
    context.fill(QRect(px.right() - px.width() / 4, px.bottom() - px.height() / 5, 2, 2),
                 context.color(Token::StatusOk));
  }
}

/// Ears with their screw holes.
void paintEars(PaintContext& context, const Plate& p) {
  if (p.box.height() < 16) return;
  const QColor hole = mixed(p.colors.fill, holeColor(context), 0.7);
  const int size = std::max(2, static_cast<int>(std::lround(0.004 * p.scale)));
  const int inset = std::max(1, static_cast<int>(std::lround(0.0016 * p.scale)));
  for (const int y : {p.box.top() + inset + 1, p.box.bottom() - inset - size})
    for (const int x : {p.box.left() + inset, p.box.right() - inset - size + 1})
      context.fill(QRect(x, y, size, size), hole);
}

// ---------------------------------------------------------------- cages

/// Linear modules have a corner cut off, so that they are told from others without colour.
void cutCorner(PaintContext& context, const QRect& body, const QColor& hole) {
  const int cut = std::clamp(body.height() / 3, 2, 9);
  for (int i = 0; i < cut; ++i) context.fill(QRect(body.right() - (cut - 1 - i), body.top() + i, cut - i, 1), hole);
}

void paintPlug(PaintContext& context, const Plate& p, std::uint16_t port, const QRect& plug, const QColor& body) {
  const Design& design = context.scene.design();
  const Id<Link> link = design.linkAt(p.id, port);
  if (!link) {
    if (plug.width() > 3 && plug.height() > 3) outline(context.painter, plug, p.hole);
    else context.fill(plug, mixed(body, p.hole, 0.5));
    return;
  }
  const Jacket jacket = jacketOf(design, context.scene.catalog(), design.links[link]);
  const bool fades = !context.scene.shown().shows(fabricKindOf(design, design.links[link].fabric), jacket);
  const QColor color = context.color(jacketToken(jacket));
  context.fill(plug, fades ? mixed(body, color, 0.25) : color);
  if (plug.width() < 6 || plug.height() < 5) return;
  const QColor dark = mixed(color, p.hole, 0.55);
  if (jacket == Jacket::Aec) {  // the chip of an active plug
    const int side = std::max(2, std::min(plug.width(), plug.height()) / 3);
    context.fill(QRect(plug.center().x() - side / 2, plug.center().y() - side / 2, side, side), dark);
  } else if (jacket == Jacket::Cpo) {
    context.fill(QRect(plug.center().x(), plug.top(), std::max(1, plug.width() / 6), plug.height()),
                 context.color(Token::MediumCpoMark));
  } else if (jacket == Jacket::Dac) {  // square, with a rim
    outline(context.painter, plug, dark);
  } else if (!context.theme.isDark() && jacket == Jacket::Os2) {
    outline(context.painter, plug, context.color(Token::MediumCasing));
  } else {
    context.fill(QRect(plug.left(), plug.bottom(), plug.width(), 1), dark);
  }
}

void paintCage(PaintContext& context, const Plate& p, std::uint16_t cage) {
  const QRectF& hole = p.plate.cages()[cage];
  if (hole.isEmpty()) return;
  const QRect px = p.toPixels(hole);
  if (!px.intersects(context.view)) return;
  const Design& design = context.scene.design();
  const ShapeCage& place = p.plate.shape().cages()[cage];
  const QColor& dark = p.hole;
  const bool fixed = !takesModules(p.plate.shape().group(place).cage);
  const Id<Module> module = design.moduleIn(p.id, cage);
  bool used = module || fixed;
  for (int i = 0; i < place.ports && !used; ++i)
    used = static_cast<bool>(design.linkAt(p.id, static_cast<std::uint16_t>(place.firstPort + i)));
  context.fill(px, p.rim);
  if (!used) {
    context.fill(px.adjusted(1, 1, -1, -1), dark);
    return;
  }
  const QColor body = fixed ? mixed(p.colors.fill, dark, 0.5) : p.body;
  const QRect inside = px.width() > 4 && px.height() > 4 ? px.adjusted(1, 1, -1, -1) : px;
  context.fill(inside, body);
  for (int i = 0; i < place.ports; ++i) {
    const auto port = static_cast<std::uint16_t>(place.firstPort + i);
    QRect plug = p.toPixels(p.plate.plug(port));
    if (plug.width() < 3) plug = p.toPixels(p.plate.portCell(port)).intersected(inside);
    paintPlug(context, p, port, plug, body);
  }
  if (!module) return;
  const TransceiverType& type = context.scene.catalog()[design.modules[module].type];
  hatchMissing(context, type.part, inside, dark);
  if (type.technology == Technology::Lpo) cutCorner(context, inside, dark);
}

void paintBlocks(PaintContext& context, const Plate& p) {
  const LabelFont labelFont = LabelFont::canvas(10);
  const QColor ink = context.color(Token::TextSecondary);
  for (const Faceplate::Block& block : p.plate.blocks()) {
    const QRect px = p.toPixels(block.rect);
    const auto over = [&](const QRect& at, const QString& words, double room) {
      const QRectF line(at.center().x() - room / 2, at.top() - 15, room, 13);
      if (line.top() > p.box.top() && context.width(labelFont, words) <= room)
        context.write(line, words, labelFont, ink);
    };
    if (block.numbered) {
      const double room = p.scale * 0.034;
      for (int i = 0; i < block.cages; ++i)
        over(p.toPixels(p.plate.cages()[static_cast<std::size_t>(block.firstCage + i)]),
             QStringLiteral("%1%2").arg(block.name).arg(i + 1), room);
    } else if (!block.name.isEmpty() && p.type.kind == DeviceKind::System) {
      over(px, block.name, std::max(px.width(), 20));
    }
  }
  for (std::uint16_t cage = 0; cage < p.plate.cages().size(); ++cage) paintCage(context, p, cage);
}

/// External laser modules: handles with a lit spot.
void paintLasers(PaintContext& context, const Plate& p) {
  for (const QRectF& laser : p.plate.lasers()) {
    const QRect px = p.toPixels(laser);
    if (!px.intersects(context.view)) continue;
    context.fill(px, mixed(p.colors.fill, holeColor(context), 0.75));
    if (px.width() < 5 || px.height() < 4) continue;
    const QRect body = px.adjusted(1, 1, -1, -1);
    context.fill(body, bodyColor(context));
    context.fill(
        QRect(body.left() + body.width() / 5, body.center().y(), body.width() * 3 / 5, std::max(1, body.height() / 5)),
        holeColor(context));
    context.fill(QRect(body.right() - 2, body.top() + 1, 2, 2), context.color(Token::StatusOk));
  }
}

// ---------------------------------------------------------------- words

QString keyFigures(const DeviceType& type) {
  QStringList figures = {QString::fromStdString(type.part.model)};
  if (type.accelerators > 0)
    figures << QCoreApplication::translate("fabric::ui::FloorPainter", "%1 GPU").arg(type.accelerators);
  if (type.typical || type.maximum)
    figures << powerReading(type.typical.value_or(type.maximum.value_or(Power{}))).text();
  return figures.join(QStringLiteral(" · "));
}

/// Left-aligned text in a line on its own ground, if it fits; returns its right end.
double writeFrom(PaintContext& context, const Plate& p, double x, const QRectF& line, double limit,
                 const QString& words, LabelFont wordsFont, Token token) {
  const double width = context.width(wordsFont, words);
  if (x + width > limit) return x;
  const double high = std::min(line.height(), wordsFont.size + 2.0);
  context.fill(QRectF(x - 1, line.center().y() - high / 2, width + 2, high).toRect(), p.colors.fill);
  context.write(QRectF(x, line.top(), width, line.height()), words, wordsFont, context.color(token));
  return x + width;
}

/// The largest of the sizes in which the words fit; nothing if none does.
std::optional<LabelFont> fitting(PaintContext& context, const QString& words, double room, int largest, bool medium) {
  for (int size = largest; size >= 9; --size)
    if (context.width(LabelFont::canvas(size, medium), words) <= room) return LabelFont::canvas(size, medium);
  return std::nullopt;
}

void paintTitle(PaintContext& context, const Plate& p) {
  const QString name = QString::fromStdString(p.device.name);
  const QRect line = p.toPixels(p.plate.title());
  const double left = line.left() + 1;
  if (p.plate.tray().isEmpty() && p.plate.title().height() <= 2 * unitMetres && p.plate.title().width() < 0.3) {
    const int size = std::clamp(static_cast<int>(p.scale * 0.0155), 9, 14);
    const auto nameFont = fitting(context, name, line.width(), size, true);
    const auto noteFont = fitting(context, shortModel(p.type.part.model), line.width(), std::max(9, size - 2), false);
    const bool twoLines = p.box.height() >= 24 && noteFont;
    const double middle = line.center().y() + 0.5, high = size + 1;
    if (nameFont)
      writeFrom(context, p, left, QRectF(left, middle - (twoLines ? high : high / 2), 10, high), line.right() + 3, name,
                *nameFont, Token::TextPrimary);
    if (twoLines)
      writeFrom(context, p, left, QRectF(left, middle, 10, high), line.right() + 3, shortModel(p.type.part.model),
                *noteFont, Token::TextSecondary);
    return;
  }
  if (line.height() < 10) return;
  const double size = std::clamp(p.scale * 0.02, 9.0, 15.0);
  const double next =
      writeFrom(context, p, left, line, line.right(), name, LabelFont::canvas(size, true), Token::TextPrimary);
  writeFrom(context, p, next + 10, line, line.right(), keyFigures(p.type), LabelFont::canvas(std::max(9.0, size - 2)),
            Token::TextSecondary);
}

// ---------------------------------------------------------------- a system from the front

/// Bezel of a system whose ports are at the other face: they stay visible as ticks along the lower edge.
void paintBezel(PaintContext& context, const Plate& p) {
  const QSizeF size = p.plate.size();
  const bool isLow = p.plate.tray().isEmpty() && p.plate.title().height() > size.height() * 0.6;
  const double top = isLow ? 0.006 : p.plate.title().bottom() + 0.004,
               left = isLow ? p.plate.title().right() + 0.01 : 0.020;
  const QRectF vents(left, top, size.width() - 0.020 - left, size.height() - top - 0.022);
  if (vents.height() > 0.006) paintVents(context, p, vents);
  const QString hint = QCoreApplication::translate("fabric::ui::FloorPainter", "ports at the rear");
  const LabelFont hintFont = LabelFont::canvas(10);
  const QRectF line(p.box.left() + 0.020 * p.scale, p.box.bottom() - 0.018 * p.scale, context.width(hintFont, hint),
                    12);
  double from = 0.020;
  if (p.scale * 0.018 >= 12) {
    context.write(line, hint, hintFont, mixed(p.colors.fill, context.color(Token::TextSecondary), 0.8));
    from = (line.right() - p.box.left()) / p.scale + 0.012;
  }
  const std::size_t ports = p.plate.shape().ports().size();
  const double room = size.width() - 0.020 - from,
               pitch = std::min(room / static_cast<double>(std::max<std::size_t>(ports, 1)), 0.02);
  const Design& design = context.scene.design();
  for (std::size_t i = 0; i < ports; ++i) {
    const QRect tick =
        p.toPixels(QRectF(from + static_cast<double>(i) * pitch, size.height() - 0.014, pitch * 0.8, 0.006));
    const Id<Link> link = design.linkAt(p.id, static_cast<std::uint16_t>(i));
    if (link)
      context.fill(tick, context.color(jacketToken(jacketOf(design, context.scene.catalog(), design.links[link]))));
    else outline(context.painter, tick, mixed(p.colors.fill, context.color(Token::TextMuted), 0.6));
  }
}

}  // namespace

namespace {

Plate plateAt(const PaintContext& context, Id<Device> id, const QRect& box) {
  const Device& device = context.scene.design().devices[id];
  const ClassColors colors = colorsOf(context, id, device);
  const QColor hole = holeColor(context);
  return {context.scene.plateOf(device),
          id,
          device,
          context.scene.catalog()[device.type],
          box,
          context.scale(),
          colors,
          hole,
          bodyColor(context),
          mixed(colors.fill, hole, 0.75)};
}

}  // namespace

void paintFaceplate(PaintContext& context, Id<Device> id, const QRect& box) {
  if (box.height() < 6) return;
  const Plate plate = plateAt(context, id, box);
  paintEars(context, plate);
  if (showsPorts(plate.type, context.scene.faceOf(plate.device.rack, context.options.face))) {
    paintVents(context, plate, plate.plate.vents());
    paintInset(context, plate, plate.plate.tray(), 0.35);
    paintBays(context, plate);
    paintBlocks(context, plate);
    paintLasers(context, plate);
  } else {
    paintBezel(context, plate);
  }
}

void paintPlateTitle(PaintContext& context, Id<Device> id, const QRect& box) {
  if (box.height() < 6) return;
  const Plate plate = plateAt(context, id, box);
  paintTitle(context, plate);
  if (context.level() == ZoomLevel::Module &&
      showsPorts(plate.type, context.scene.faceOf(plate.device.rack, context.options.face)))
    paintModules(context, id, plate.plate, box);
}

}  // namespace fabric::ui
