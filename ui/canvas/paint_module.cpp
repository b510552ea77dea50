// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Modules from nearest: numbers of their ports, part number, breakout and polarity beside them, the colour of the latch
// by reach, and in each plug which lanes or fibres are in use. Colours of latches are those makers use on QSFP-DD and
// OSFP modules: beige SR, yellow DR, green FR, blue LR, red ER, white beyond.

#include "core/catalog/polarity.h"
#include "ui/canvas/paint_context.h"

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr int labelHeight = 11;
constexpr double narrowestTick = 1.4;  // px; fibres closer than this are drawn as one field a direction

QColor latchColor(const PaintContext& context, const TransceiverType& type) {
  const double reach = type.reach.inMetres();
  if (type.medium == Medium::PassiveCopper || type.medium == Medium::ActiveCopper)
    return context.color(Token::MediumDac);
  return context.color(reach <= 150      ? Token::DeviceOtherLine
                       : reach <= 500    ? Token::MediumOs2
                       : reach <= 2'500  ? Token::StatusOk
                       : reach <= 10'500 ? Token::StatusInfo
                       : reach <= 45'000 ? Token::StatusError
                                         : Token::TextPrimary);
}

/// Fibres of one port on its connector: how many positions there are, and how many at each end are in use.
struct FibreMap {
  int positions = 0, each = 0;
};

FibreMap fibresOf(const TransceiverType& type) {
  const int each = std::max(1, type.fibres / std::max<int>(1, type.ports) / 2);
  switch (type.connector) {
  case Connector::Mpo12:
  case Connector::Mmc12: return {12, std::min(each, 6)};
  case Connector::Mpo16:
  case Connector::Mmc16: return {16, std::min(each, 8)};
  default: return {2, 1};
  }
}

/// Fibres out on the left, fibres in on the right, the middle free; of copper all lanes alike.
void paintLanes(PaintContext& context, const QRect& plug, const FibreMap& map, const QColor& jacket) {
  const QColor dark = mixed(jacket, context.color(Token::SurfaceCanvas), context.theme.isDark() ? 0.85 : 0.0);
  const QColor out = context.theme.isDark() ? dark : mixed(jacket, context.color(Token::TextPrimary), 0.85);
  const QColor in = mixed(jacket, out, 0.5);
  const QRect room = plug.adjusted(1, 2, -1, -2);
  if (room.width() < 6 || room.height() < 3) return;
  const double pitch = static_cast<double>(room.width()) / map.positions;
  if (pitch < narrowestTick) {
    const int wide = std::max(2, room.width() * map.each / map.positions);
    context.fill(QRect(room.left(), room.top(), wide, room.height()), out);
    context.fill(QRect(room.right() - wide + 1, room.top(), wide, room.height()), in);
    return;
  }
  for (int i = 0; i < map.positions; ++i) {
    const bool isOut = i < map.each, isIn = i >= map.positions - map.each;
    if (!isOut && !isIn) continue;
    const int x = room.left() + static_cast<int>(std::lround(i * pitch));
    context.fill(QRect(x, room.top(), std::max(1, static_cast<int>(pitch / 2)), room.height()), isOut ? out : in);
  }
}

/// What is written beside a cage, from the whole to the number alone.
QStringList labelsOf(const PaintContext& context, Id<Device> id, const Faceplate& plate, std::uint16_t cage) {
  const Design& design = context.scene.design();
  const ShapeCage& place = plate.shape().cages()[cage];
  const QString cageNumber = QString::number(place.number);
  const QString number = place.ports > 1 ? QStringLiteral("%1/1–%2").arg(cageNumber).arg(place.ports) : cageNumber;
  const Id<Module> module = design.moduleIn(id, cage);
  QString part =
      module ? QString::fromStdString(context.scene.catalog()[design.modules[module].type].part.number) : QString();
  QString breakout, polarity;
  for (int i = 0; i < place.ports; ++i) {
    const Id<Link> link = design.linkAt(id, static_cast<std::uint16_t>(place.firstPort + i));
    const Cable* cable = link ? design.cables.find(design.links[link].cable) : nullptr;
    if (!cable || !context.scene.catalog().contains(cable->type)) continue;
    const CableType& type = context.scene.catalog()[cable->type];
    if (type.bEnds > 1) breakout = QStringLiteral("1:%1").arg(type.bEnds);
    if (const auto letter = polarityOf(type))
      polarity = say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "type %1")).arg(QLatin1Char(*letter));
    if (part.isEmpty() && !type.lengths.empty()) part = QString::fromStdString(type.part.number);
  }
  QStringList labels;
  const auto join = [&](std::initializer_list<QString> parts) {
    QStringList given;
    for (const QString& words : parts)
      if (!words.isEmpty()) given << words;
    labels << given.join(QLatin1Char(' '));
  };
  join({number, part, breakout, polarity});
  join({number, part, breakout});
  join({number, breakout, polarity});
  join({number, breakout});
  join({number});
  join({cageNumber});
  return labels;
}

}  // namespace

void paintModules(PaintContext& context, Id<Device> id, const Faceplate& plate, const QRect& box) {
  const Design& design = context.scene.design();
  const ClassColors colors = colorsOf(context, id, design.devices[id]);
  const LabelFont labelFont = LabelFont::canvas(9);
  const bool named = !plate.blocks().empty() && plate.blocks().front().numbered;
  const auto toPixels = [&](const QRectF& metres) {
    return QRectF(box.left() + metres.left() * context.scale(), box.top() + metres.top() * context.scale(),
                  metres.width() * context.scale(), metres.height() * context.scale())
        .toRect();
  };
  for (std::uint16_t cage = 0; cage < plate.cages().size(); ++cage) {
    const QRectF& hole = plate.cages()[cage];
    const QRect px = hole.isEmpty() ? QRect() : toPixels(hole);
    if (!px.intersects(context.view)) continue;
    const ShapeCage& place = plate.shape().cages()[cage];
    const Id<Module> module = design.moduleIn(id, cage);
    const TransceiverType* type = module ? &context.scene.catalog()[design.modules[module].type] : nullptr;
    if (type)
      context.fill(QRect(px.left() + 2, px.top() + 1, px.width() * 2 / 3, std::max(2, px.height() / 9)),
                   latchColor(context, *type));
    for (int i = 0; i < place.ports; ++i) {
      const auto port = static_cast<std::uint16_t>(place.firstPort + i);
      const Id<Link> link = design.linkAt(id, port);
      if (!link) continue;
      const Jacket jacket = jacketOf(design, context.scene.catalog(), design.links[link]);
      const int lanes = std::max<int>(1, plate.shape().ports()[port].lanes);
      const FibreMap map = type && type->fibres > 0 ? fibresOf(*type) : FibreMap{2 * lanes, lanes};
      paintLanes(context, toPixels(plate.plug(port)), map, context.color(jacketToken(jacket)));
    }
    const bool lower = hole.bottom() + 1e-6 >= plate.lanes()[plate.lanesOf(cage)].top &&
                       hole.top() > plate.cages().front().top() + 1e-6;
    const double room = px.width() + 0.0006 * context.scale();
    for (const QString& words : labelsOf(context, id, plate, cage)) {
      const double width = context.width(labelFont, words);
      if (width > room) continue;
      const int y = lower || named ? px.bottom() + 2 : px.top() - labelHeight - 1;
      const QRectF at(px.center().x() - width / 2, y, width, labelHeight);
      context.fill(at.toRect().adjusted(-1, 0, 1, 0), colors.fill);
      context.write(at, words, labelFont, context.color(Token::TextSecondary));
      break;
    }
  }
}

}  // namespace fabric::ui
