// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A device from very near: its name, model and cages with used and free ports.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace fabric::ui {

namespace {

constexpr double cagePitch = 0.0187, cageGap = 0.006;  // metres between cages, and between groups
constexpr double cageHeight = 0.0125;

/// Cages of one group, in one or two lines.
struct CageBlock {
  std::string name;
  std::vector<std::uint16_t> cages;
  int lines = 1;

  double width() const { return std::ceil(static_cast<double>(cages.size()) / lines) * cagePitch; }
};

std::vector<CageBlock> blocksOf(const DeviceShape& shape, bool low) {
  std::vector<CageBlock> blocks;
  for (std::uint16_t i = 0; i < shape.cages().size(); ++i) {
    const ShapeCage& cage = shape.cages()[i];
    if (i == 0 || cage.group != shape.cages()[i - 1u].group) blocks.push_back({shape.group(cage).name, {}, 1});
    blocks.back().cages.push_back(i);
  }
  for (CageBlock& block : blocks) block.lines = block.cages.size() >= (low ? 4u : 9u) ? 2 : 1;
  return blocks;
}

void paintCage(PaintContext& context, Id<Device> id, const DeviceShape& shape, std::uint16_t cage, const QRect& box) {
  const Design& design = context.scene.design();
  const bool used = static_cast<bool>(design.moduleIn(id, cage));
  const ShapeCage& place = shape.cages()[cage];
  const QColor dark =
      context.theme.isDark() ? context.color(Token::SurfaceCanvas) : context.color(Token::TextSecondary);
  context.fill(box, dark);
  if (used) context.fill(box.adjusted(1, 1, -1, -1), context.color(Token::TextMuted));
  else outline(context.painter, box, mixed(dark, context.color(Token::LineStrong), 0.8));
  const double pitch = static_cast<double>(box.width() - 2) / place.ports;
  for (int i = 0; i < place.ports; ++i) {
    const QRect plug =
        QRectF(box.left() + 1 + pitch * i, box.top() + 1, pitch, box.height() - 2).toRect().adjusted(1, 1, -1, -1);
    if (plug.width() < 2 || plug.height() < 2) continue;
    const Id<Link> link = design.linkAt(id, static_cast<std::uint16_t>(place.firstPort + i));
    if (link)
      context.fill(plug, context.color(jacketToken(jacketOf(design, context.scene.catalog(), design.links[link]))));
    else if (used) outline(context.painter, plug, dark);
  }
}

void paintBlocks(PaintContext& context, Id<Device> id, const QRect& box, bool low) {
  const DeviceShape& shape = context.shapes.of(context.scene.design(), id);
  const std::vector<CageBlock> blocks = blocksOf(shape, low);
  double width = 0;
  for (const CageBlock& block : blocks) width += block.width() + cageGap;
  const double scale = context.scale();
  const double squeeze = std::min(1.0, (box.width() * (low ? 0.82 : 0.94)) / (width * scale));
  double x =
      low ? box.right() - width * scale * squeeze - 0.006 * scale : box.center().x() - width * scale * squeeze / 2;
  const double high = cageHeight * scale;
  for (const CageBlock& block : blocks) {
    const double top = low ? box.center().y() - high * block.lines / 2 : box.bottom() - high * (block.lines + 1.1);
    const auto columns = static_cast<std::size_t>(std::ceil(static_cast<double>(block.cages.size()) / block.lines));
    for (std::size_t i = 0; i < block.cages.size(); ++i) {
      const double cageX = x + static_cast<double>(i % columns) * cagePitch * scale * squeeze;
      const double cageY = top + static_cast<double>(i / columns) * high;
      const QRectF cage(cageX, cageY, cagePitch * scale * squeeze, high);
      paintCage(context, id, shape, block.cages[i], cage.toRect().adjusted(1, 1, 0, 0));
    }
    const QString name = QString::fromStdString(block.name);
    const LabelFont labelFont = LabelFont::canvas(10);
    const double blockWidth = block.width() * scale * squeeze;
    if (!low && context.width(labelFont, name) < blockWidth)
      context.write(QRectF(x, top - 15, blockWidth, 14), name, labelFont, context.color(Token::TextMuted));
    x += blockWidth + cageGap * scale * squeeze;
  }
}

QString keyFigures(const DeviceType& type) {
  QStringList figures = {QString::fromStdString(type.part.model)};
  if (type.accelerators > 0)
    figures << QCoreApplication::translate("fabric::ui::FloorPainter", "%1 GPU").arg(type.accelerators);
  if (type.typical || type.maximum)
    figures << powerReading(type.typical.value_or(type.maximum.value_or(Power{}))).text();
  return figures.join(QStringLiteral(" · "));
}

/// Left-aligned text in a line, if it fits; returns its right end.
double writeFrom(PaintContext& context, double x, const QRectF& line, double limit, const QString& words,
                 LabelFont wordsFont, Token token) {
  const double width = context.width(wordsFont, words);
  if (x + width > limit) return x;
  context.write(QRectF(x, line.top(), width, line.height()), words, wordsFont, context.color(token));
  return x + width;
}

}  // namespace

void paintFaceplate(PaintContext& context, Id<Device> id, const QRect& box) {
  const Device& device = context.scene.design().devices[id];
  const DeviceType& type = context.scene.catalog()[device.type];
  const QString name = QString::fromStdString(device.name);
  const bool low = type.heightHalfU <= 4;
  if (box.height() < 12) return;
  paintBlocks(context, id, box, low);
  const LabelFont nameFont = LabelFont::canvas(low ? 11 : 13, true);
  const LabelFont noteFont = LabelFont::canvas(low ? 9 : 11);
  const double left = box.left() + 6;
  if (!low) {
    const QRectF line(left, box.top() + 6, box.width(), 16);
    const double next = writeFrom(context, left, line, box.right() - 4, name, nameFont, Token::TextPrimary);
    writeFrom(context, next + 10, line, box.right() - 4, keyFigures(type), noteFont, Token::TextSecondary);
    return;
  }
  const double limit = box.left() + box.width() * 0.17;
  const bool twoLines = box.height() >= 24;
  const double middle = box.center().y() + 0.5;
  writeFrom(context, left, QRectF(left, middle - (twoLines ? 12 : 7), 10, twoLines ? 12 : 14), limit, name, nameFont,
            Token::TextPrimary);
  if (twoLines)
    writeFrom(context, left, QRectF(left, middle, 10, 11), limit, shortModel(type.part.model), noteFont,
              Token::TextMuted);
}

}  // namespace fabric::ui
