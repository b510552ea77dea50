// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/part_thumbnail.h"

#include "ui/panels/text/part_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <variant>

namespace fabric::ui {

namespace {

/// Paints in a field of 64 × 26 units, whatever its size on screen.
class Thumbnail {
 public:
  Thumbnail(QPainter& painter, const Look& look) : painter_(painter), look_(look) {}

  void rack(int units, const QColor& fill, const QColor& line, int devices) {
    const QRectF frame(22.5, -1.5, 19, 29);
    box(frame, look_.color(Token::RackInterior), look_.color(Token::RackFrame));
    const double step = 24.0 / std::max(devices, 1);
    for (int i = 0; i < devices; ++i)
      bar(QRectF(25, 0.8 + i * step, 14, std::max(step - (devices > 8 ? 0.8 : 1.2), 0.8)),
          i % 2 ? fill : fill.lighter(106), line);
    if (devices == 0) posts(units);
  }

  void system(double height, const QColor& fill, const QColor& line) {
    const QRectF body = plate(height);
    box(body, fill, line);
    QColor hole = look_.color(Token::RackInterior);
    const int rows = static_cast<int>((body.height() - 5) / 4);
    for (int row = 0; row < rows; ++row)
      for (double x = body.left() + (row % 2 ? 6 : 4); x < body.right() - 4; x += 4)
        painter_.fillRect(QRectF(x, body.center().y() - rows * 2.0 + row * 4 + 1, 2, 2), hole);
  }

  void switchBox(double height, int cages, bool fibre, const QColor& fill, const QColor& line) {
    const QRectF body = plate(height);
    box(body, fill, line);
    const int rows = std::clamp(static_cast<int>((body.height() - 3) / 4), 1, fibre ? 2 : 4);
    const int columns = std::clamp(cages / std::max(rows, 1), 1, 16);
    const QColor port = fibre ? look_.color(Token::MediumCpo) : look_.color(Token::SurfaceCanvas);
    const double pitchX = (body.width() - 6) / columns, top = fibre ? body.top() + 3 : body.center().y() - rows * 2.0;
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        painter_.fillRect(
            QRectF(body.left() + 3 + column * pitchX, top + row * 4 + 0.2, std::max(pitchX - 0.8, 1.0), 3.4), port);
    if (!fibre || body.height() < 18) return;
    for (int i = 0; i < 8; ++i)  // external lasers below the fibre ports
      painter_.fillRect(QRectF(body.left() + 3 + i * 7.25, top + rows * 4 + 1.4, 6, 4),
                        look_.color(Token::SurfaceCanvas));
  }

  void module(const QColor& medium, bool linear, bool casing) {
    const QColor body = look_.color(Token::RackFrame), line = look_.color(Token::LineStrong);
    QPainterPath shape;
    shape.moveTo(3.5, 7.5);
    shape.lineTo(linear ? 34.5 : 38.5, 7.5);
    if (linear) shape.lineTo(38.5, 11);  // linear modules have a cut corner
    shape.lineTo(38.5, 18.5);
    shape.lineTo(3.5, 18.5);
    shape.closeSubpath();
    painter_.setPen(QPen(line, 1));
    painter_.setBrush(body);
    painter_.drawPath(shape);
    painter_.fillRect(QRectF(7, 10, 18, 6), look_.color(Token::RackInterior));
    box(QRectF(38.5, 9.5, 8, 7), body, line);
    strand(QRectF(47, 11.8, 13, 2.4), medium, casing);
  }

  void cable(const QColor& medium, int farEnds, bool casing) {
    const double ends[2] = {farEnds > 1 ? 12.0 : 18.0, 22.0};
    for (int i = 0; i < std::min(farEnds, 2); ++i) {
      QPainterPath line(QPointF(11, 13));
      line.cubicTo(QPointF(24, 12), QPointF(24, 4), QPointF(34, 6 + (farEnds > 1 && i > 0 ? 4 : 0)));
      line.cubicTo(QPointF(44, 8), QPointF(42, ends[i]), QPointF(52, ends[i]));
      painter_.setBrush(Qt::NoBrush);
      if (casing) painter_.strokePath(line, QPen(look_.color(Token::MediumCasing), 3.4));
      painter_.strokePath(line, QPen(medium, 2));
      plug(QPointF(51.5, ends[i] - 3));
    }
    plug(QPointF(3.5, 10));
  }

  void card(int ports) {
    const QColor fill = look_.color(Token::DeviceOther), line = look_.color(Token::DeviceOtherLine);
    box(QRectF(8.5, 4.5, 46, 15), fill, line);
    painter_.fillRect(QRectF(16, 19.5, 26, 2.5), line);
    box(QRectF(4.5, 3.5, 4, 19), look_.color(Token::RackFrame), look_.color(Token::LineStrong));
    painter_.fillRect(QRectF(24, 8, 12, 8), look_.color(Token::RackInterior));
    for (int i = 0; i < std::min(ports, 2); ++i)
      painter_.fillRect(QRectF(3, 6 + i * 8, 4, 5), look_.color(Token::SurfaceCanvas));
  }

  void laser() {
    box(QRectF(9.5, 7.5, 36, 11), look_.color(Token::DeviceSpine), look_.color(Token::DeviceSpineLine));
    for (int i = 0; i < 4; ++i) painter_.fillRect(QRectF(14 + i * 7, 10.5, 4, 5), look_.color(Token::SurfaceCanvas));
    painter_.fillRect(QRectF(46, 10, 6, 6), look_.color(Token::RackFrame));
  }

  void panel(double height) {
    const QRectF body = plate(height);
    box(body, look_.color(Token::DeviceOther), look_.color(Token::DeviceOtherLine));
    for (int i = 0; i < 12; ++i)
      painter_.fillRect(QRectF(body.left() + 4 + i * 4.7, body.center().y() - 1.5, 3, 3),
                        look_.color(Token::SurfaceCanvas));
  }

 private:
  static QRectF plate(double height) { return {0.5, 13 - height / 2 + 0.5, 63, height - 1}; }

  void box(const QRectF& rect, const QColor& fill, const QColor& line) {
    painter_.setPen(QPen(line, 1));
    painter_.setBrush(fill);
    painter_.drawRoundedRect(rect, 1, 1);
  }
  void bar(const QRectF& rect, const QColor& fill, const QColor&) { painter_.fillRect(rect, fill); }
  void posts(int units) {
    const QColor line = look_.color(Token::LineStrong);
    for (const double x : {25.5, 37.5}) painter_.fillRect(QRectF(x, 1, 1, 24), line);
    const int marks = std::clamp(units / 6, 4, 10);
    for (int i = 1; i < marks; ++i)
      painter_.fillRect(QRectF(26.5, 1 + i * 24.0 / marks, 11, 0.6), look_.color(Token::RackFrame));
  }
  void strand(const QRectF& rect, const QColor& medium, bool casing) {
    if (casing) painter_.fillRect(rect.adjusted(0, -0.7, 0, 0.7), look_.color(Token::MediumCasing));
    painter_.fillRect(rect, medium);
  }
  void plug(const QPointF& corner) {
    box(QRectF(corner, QSizeF(8, 6)), look_.color(Token::RackFrame), look_.color(Token::LineStrong));
  }

  QPainter& painter_;
  const Look& look_;
};

/// A plate of so many rack units in the picture: true proportion up to 8U, no lower than can be read.
double plateHeight(int halfUnits) { return std::clamp(9.5 + halfUnits * 1.3, 12.0, 26.0); }

bool hasCasing(Token token, const Look& look) {
  return !look.theme.isDark() && (token == Token::MediumOs2 || token == Token::MediumCpo);
}

void paintDevice(Thumbnail& picture, const DeviceType& type, const Look& look) {
  const auto paint = [&](Token fill, Token line, auto&& shape) { shape(look.color(fill), look.color(line)); };
  if (type.kind == DeviceKind::Switch) {
    int cages = 0;
    for (const CageGroup& group : type.cages) cages += group.cages;
    const bool fibre = !type.cages.empty() && type.cages.front().cage == CageType::FixedFibre;
    return paint(Token::DeviceLeaf, Token::DeviceLeafLine, [&](const QColor& fill, const QColor& line) {
      picture.switchBox(plateHeight(type.heightHalfU), cages, fibre, fill, line);
    });
  }
  const bool other = type.kind != DeviceKind::System || type.accelerators == 0;
  const bool wholeRack = type.heightHalfU > 40 || (type.heightHalfU == 0 && type.accelerators > 8);
  paint(other ? Token::DeviceOther : Token::DeviceSystem, other ? Token::DeviceOtherLine : Token::DeviceSystemLine,
        [&](const QColor& fill, const QColor& line) {
          if (wholeRack) picture.rack(48, line, line, 9);
          else picture.system(plateHeight(type.heightHalfU), fill, line);
        });
}

void paintType(Thumbnail& picture, const Catalog& catalog, const PartPlace& place, const Look& look) {
  std::visit(
      [&](const auto& id) {
        using Named = std::decay_t<decltype(id)>;
        if constexpr (std::is_same_v<Named, Id<RackType>>) {
          picture.rack(catalog[id].heightU, {}, {}, 0);
        } else if constexpr (std::is_same_v<Named, Id<DeviceType>>) {
          paintDevice(picture, catalog[id], look);
        } else if constexpr (std::is_same_v<Named, Id<NicType>>) {
          picture.card(catalog[id].ports);
        } else if constexpr (std::is_same_v<Named, Id<TransceiverType>>) {
          const TransceiverType& type = catalog[id];
          const Token medium = mediumToken(type.technology, type.medium);
          picture.module(look.color(medium), type.technology == Technology::Lpo, hasCasing(medium, look));
        } else if constexpr (std::is_same_v<Named, Id<CableType>>) {
          const Token medium = mediumToken(catalog[id]);
          picture.cable(look.color(medium), catalog[id].bEnds, hasCasing(medium, look));
        } else if constexpr (std::is_same_v<Named, Id<LaserType>>) {
          picture.laser();
        } else if constexpr (std::is_same_v<Named, Id<AccessoryType>>) {
          picture.panel(plateHeight(catalog[id].heightU * 2));
        }
      },
      place.type);
}

}  // namespace

void paintThumbnail(QPainter& painter, const QRectF& box, const Catalog& catalog, const PartPlace& place,
                    const Look& look) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(box.topLeft());
  painter.scale(box.width() / thumbnailSize.width(), box.height() / thumbnailSize.height());
  Thumbnail picture(painter, look);
  paintType(picture, catalog, place, look);
  painter.restore();
}

QPixmap thumbnail(const Catalog& catalog, const PartPlace& place, const Look& look, double scale, double ratio) {
  const double size = scale * look.scale;
  const int margin = static_cast<int>(std::ceil(2 * size));  // racks stand over the box
  const QSize pixels(static_cast<int>(std::ceil(thumbnailSize.width() * size)),
                     static_cast<int>(std::ceil(thumbnailSize.height() * size)) + 2 * margin);
  QPixmap picture(pixels * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  paintThumbnail(painter, QRectF(0, margin, thumbnailSize.width() * size, thumbnailSize.height() * size), catalog,
                 place, look);
  return picture;
}

}  // namespace fabric::ui
