// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards, open and closed, and what is selected of them.

#include "ui/canvas/topology/topology_painter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr double wholeText = 0.62;  // scale from which cards say everything
constexpr double roundCorners = 0.4;

Token lineToken(int tier) {
  switch (tier) {
  case 0: return Token::DeviceSystemLine;
  case 1: return Token::DeviceLeafLine;
  case 2:
  case 3: return Token::DeviceSpineLine;
  default: return Token::DeviceOtherLine;
  }
}

DeviceFamily familyOfTier(int tier) {
  if (tier == 0) return DeviceFamily::System;
  if (tier == 1) return DeviceFamily::Leaf;
  return tier <= 3 ? DeviceFamily::Spine : DeviceFamily::Other;
}

/// Paints one card.
class CardPainter {
 public:
  CardPainter(TopologyPainter& p, std::uint32_t index)
      : p_(p), card_(p.scene().cards[index]), words_(p.diagram.words.cards[index]),
        place_(p.diagram.layout.cards()[index]), rect_(p.rectOf(index)) {}

  void frame() {
    body(Token::SurfaceRaised);
    if (rect_.width() < 40) return;
    const bool whole = head() && p_.scale() >= wholeText;
    chevron(true);
    if (!whole || card_.key.tier != 0) return;
    railPorts();
    rackNames();
  }

  void whole() {
    if (card_.key.kind == CardKind::Device) return chip();
    body(Token::SurfaceRaised);
    if (rect_.width() < 14 || rect_.height() < 10) return;
    if (p_.scale() < wholeText) return small();
    const double left = rect_.left() + p_.px(14), room = rect_.width() - p_.px(22);
    const auto y = [&](double at) { return rect_.top() + p_.px(at); };
    if (card_.key.tier == 0 && card_.rails != 0 && place_.rect.width() >= TopologyLayout::wideHosts) {
      head();
      railPorts();
      hosts(y(54), rect_.bottom() - p_.px(14));
      return chevron(false);
    }
    const double title = p_.write(QPointF(left, y(18)), words_.title, p_.titleFont(), Token::TextPrimary, room);
    if (place_.chips) {
      p_.writeRight(QPointF(rect_.right() - p_.px(11), y(18)), words_.line, p_.bodyFont(), Token::TextSecondary,
                    room - title - 8);
      chipRow(y(34));
      portsLine(rect_.bottom() - p_.px(13));
      return;
    }
    p_.write(QPointF(left, y(37)), words_.line, p_.bodyFont(), Token::TextSecondary, room);
    const double foot = rect_.bottom() - p_.px(14);
    if (card_.key.tier == 0) {
      hosts(y(52), foot - p_.px(12));
      const QString text =
          words_.uplinks.isEmpty() ? words_.power : words_.uplinks + QStringLiteral(" · ") + words_.power;
      p_.write(QPointF(left, foot), text, p_.bodyFont(), Token::TextSecondary, room - p_.px(12));
    } else {
      const bool isTop = p_.scene().tiers.back().tier == card_.key.tier;
      if (!isTop && !words_.up.isEmpty())
        bar(y(60), TopologyText::tr("Up"), words_.up, card_.ports.up, card_.ports.upOf, barColor(true));
      else bar(y(60), TopologyText::tr("Peers"), words_.side, card_.ports.side, card_.ports.ports, barColor(true));
      bar(y(79), TopologyText::tr("Down"), words_.down, card_.ports.down, card_.ports.downOf(), barColor(false));
      p_.write(QPointF(left, foot), words_.power, p_.bodyFont(), Token::TextSecondary, room - p_.px(18));
    }
    if (card_.canOpen) chevron(false);
  }

 private:
  /// Name, models, racks and power in one row; false where not even the name fits.
  bool head() {
    const double middle = rect_.top() + p_.px(16), left = rect_.left() + p_.px(14);
    const double room = rect_.width() - p_.px(36);
    const double title = p_.write(QPointF(left, middle), words_.title, p_.titleFont(), Token::TextPrimary, room);
    if (p_.scale() < wholeText || title <= 0) return title > 0;
    const double power = p_.writeRight(QPointF(rect_.right() - p_.px(30), middle), words_.power, p_.bodyFont(),
                                       Token::TextSecondary, room - title - 12);
    p_.write(QPointF(left + title + 10, middle), words_.line, p_.bodyFont(), Token::TextSecondary,
             room - title - power - 34);
    return true;
  }

  void body(Token fill) {
    const bool round = p_.scale() >= roundCorners && rect_.width() > 20;
    const double radius = std::min(4.0, p_.px(5));
    if (round) {
      p_.painter.setRenderHint(QPainter::Antialiasing, true);
      p_.painter.setPen(QPen(p_.color(Token::LineStrong), 1));
      p_.painter.setBrush(p_.color(fill));
      p_.painter.drawRoundedRect(rect_.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
      p_.painter.setRenderHint(QPainter::Antialiasing, false);
    } else {
      p_.painter.fillRect(rect_, p_.color(fill));
      outline(p_.painter, rect_.toRect(), p_.color(Token::LineStrong));
    }
    const double stripe = std::max(2.0, p_.px(4));
    p_.painter.fillRect(
        QRectF(rect_.left() + 1, rect_.top() + (round ? 3 : 1), stripe, rect_.height() - (round ? 6 : 2)),
        p_.color(lineToken(card_.key.tier)));
  }

  /// From afar: the name, and the number of devices where that fits, too.
  void small() {
    const double room = rect_.width() - p_.px(10);
    const QRectF inner(rect_.left() + p_.px(10), rect_.top(), room, rect_.height());
    const LabelFont title = p_.titleFont(), body = p_.bodyFont();
    const QString& name = p_.width(title, words_.title) <= room ? words_.title : words_.brief;
    if (p_.width(title, name) > room || rect_.height() < 12) return;
    const bool both = rect_.height() > 30 && p_.width(body, words_.line) <= room;
    const QPointF middle(inner.left(), inner.center().y() - (both ? 7 : 0));
    p_.write(middle, name, title, Token::TextPrimary, room);
    if (both) p_.write(middle + QPointF(0, 14), words_.line, body, Token::TextSecondary, room);
  }

  void chip() {
    const ClassColors colors = colorsOf(p_.theme, familyOfTier(card_.key.tier));
    box(rect_, colors.fill, colors.line);
    if (card_.key.tier == 0) return;
    const LabelFont font = p_.strongFont();
    const QRectF name(rect_.left(), rect_.top() + p_.px(4), rect_.width(), p_.px(18));
    p_.writeCentred(name, words_.chip, font, Token::TextPrimary);
    if (p_.scale() < wholeText) return;
    const auto y = [&](double at) { return rect_.top() + p_.px(at); };
    if (std::popcount(card_.rails) == 1)
      p_.writeCentred(QRectF(rect_.left(), y(20), rect_.width(), p_.px(16)),
                      TopologyText::tr("rail %1").arg(std::countr_zero(card_.rails) + 1), p_.bodyFont(),
                      Token::TextSecondary);
    const double part = rect_.width() - p_.px(12);
    const auto strip = [&](double at, std::int64_t used, std::int64_t all, bool up) {
      if (all <= 0) return;
      const QRectF track(rect_.left() + p_.px(6), y(at), part, std::max(1.0, p_.px(4)));
      p_.painter.fillRect(track, p_.color(Token::LineSubtle));
      p_.painter.fillRect(
          QRectF(track.topLeft(), QSizeF(part * static_cast<double>(used) / static_cast<double>(all), track.height())),
          barColor(up));
    };
    strip(42, card_.ports.up, card_.ports.upOf, true);
    strip(49, card_.ports.down, card_.ports.downOf(), false);
    p_.writeCentred(QRectF(rect_.left(), rect_.bottom() - p_.px(19), rect_.width(), p_.px(16)),
                    QStringLiteral("%1 + %2").arg(card_.ports.down).arg(card_.ports.up), p_.bodyFont(),
                    Token::TextPrimary);
  }

  void box(const QRectF& rect, const QColor& fill, const QColor& line) const {
    const QRect px = rect.toRect();
    p_.painter.fillRect(px, fill);
    if (px.width() > 3 && px.height() > 3) outline(p_.painter, px, line);
  }

  /// The devices of a wide closed card, by number.
  void chipRow(double top) {
    const ClassColors colors = colorsOf(p_.theme, familyOfTier(card_.key.tier));
    const double pitch = (rect_.width() - p_.px(24)) / std::max(card_.devices, 1u), side = p_.px(25);
    std::uint32_t i = 0;
    for (const Id<Device> id : p_.scene().devicesOf(card_)) {
      const QRectF chip(rect_.left() + p_.px(12) + i++ * pitch + (pitch - side) / 2, top, side, side);
      box(chip, colors.fill, colors.line);
      p_.writeCentred(chip, p_.diagram.words.numbers[id.value], p_.bodyFont(), Token::TextPrimary);
    }
  }

  void portsLine(double middle) {
    const double left = rect_.left() + p_.px(14), room = rect_.width() - p_.px(26);
    const double text = p_.write(QPointF(left, middle), words_.ports, p_.bodyFont(), Token::TextSecondary, room);
    const double power = p_.writeRight(QPointF(rect_.right() - p_.px(11), middle), words_.power, p_.bodyFont(),
                                       Token::TextSecondary, room - text - 8);
    const double start = left + text + p_.px(16), length = rect_.right() - p_.px(11) - power - p_.px(16) - start;
    if (text <= 0 || power <= 0 || length < 12 || card_.ports.ports <= 0) return;
    const QRectF track(start, middle - 1.5, std::min(length, p_.px(100)), 3);
    p_.painter.fillRect(track, p_.color(Token::LineSubtle));
    const double share = static_cast<double>(card_.ports.used()) / static_cast<double>(card_.ports.ports);
    p_.painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, 3)), p_.color(lineToken(card_.key.tier)));
  }

  void bar(double middle, const QString& name, const QString& text, std::int64_t used, std::int64_t all,
           const QColor& color) {
    if (text.isEmpty()) return;
    const double left = rect_.left() + p_.px(14), track = left + p_.px(36), right = rect_.right() - p_.px(10);
    const double length = std::min(p_.px(30), right - p_.width(p_.bodyFont(), text) - p_.px(6) - track);
    if (length < 2) return;
    p_.write(QPointF(left, middle), name, p_.bodyFont(), Token::TextSecondary, p_.px(35));
    const QRectF whole(track, middle - p_.px(2), length, std::max(2.0, p_.px(4)));
    p_.painter.fillRect(whole, p_.color(Token::LineSubtle));
    if (all > 0)
      p_.painter.fillRect(QRectF(whole.topLeft(),
                                 QSizeF(length * static_cast<double>(used) / static_cast<double>(all), whole.height())),
                          color);
    p_.writeRight(QPointF(right, middle), text, p_.bodyFont(), Token::TextPrimary, right - track);
  }

  /// The medium of most links that way.
  QColor barColor(bool up) const {
    const int tier = card_.key.tier;
    const auto& jackets = up ? p_.diagram.words.upJackets : p_.diagram.words.downJackets;
    const Jacket jacket = jackets[static_cast<std::size_t>(tier)];
    return p_.color(jacketToken(jacket));
  }

  /// Accelerator systems as small boxes.
  void hosts(double top, double bottom) {
    const ClassColors colors = colorsOf(p_.theme, familyOfTier(card_.key.tier));
    const double room = rect_.width() - p_.px(26), height = bottom - top;
    const auto rows = card_.devices > 16 ? 2u : 1u;
    const std::uint32_t shown = std::min(card_.devices, 32u), columns = (shown + rows - 1) / rows;
    const double pitch = std::min(room / columns, p_.px(14)), line = std::min(height / rows, p_.px(12));
    if (pitch < 3 || line < 4) return;
    for (std::uint32_t i = 0; i < shown; ++i)
      box(QRectF(rect_.left() + p_.px(14) + (i % columns) * pitch, top + (i / columns) * line, pitch - 1, line - 2),
          colors.fill, colors.line);
  }

  /// One port for each rail along the upper edge of an open card of hosts.
  void railPorts() {
    if (card_.rails == 0) return;
    const int rails = 64 - std::countl_zero(card_.rails);
    const QRectF world = place_.rect;
    const double width = std::min(48.0, (world.width() - 20) / rails - 4);
    for (int rail = 0; rail < rails; ++rail) {
      if ((card_.rails >> rail & 1) == 0) continue;
      const double x = TopologyLayout::railX(world, rail, rails);
      const QRectF port = p_.camera.toView(QRectF(x - width / 2, world.top() + 29, width, 17));
      box(port, p_.color(Token::SurfaceCanvas), p_.color(Token::LineStrong));
      p_.writeCentred(port, TopologyText::tr("NIC %1").arg(rail + 1), p_.bodyFont(), Token::TextSecondary);
    }
  }

  /// Under each run of hosts, their rack.
  void rackNames() {
    const std::uint32_t last = card_.firstChild + card_.children;
    for (std::uint32_t from = card_.firstChild; from < last;) {
      const TopologyCard& first = p_.scene().cards[from];
      if (first.key.kind != CardKind::Device) return;
      std::uint32_t to = from;
      while (to + 1 < last && p_.scene().cards[to + 1].firstRack == first.firstRack) ++to;
      const QRectF run = p_.rectOf(from).united(p_.rectOf(to));
      const QRectF place(run.left() - p_.px(4), run.bottom() + p_.px(2), run.width() + p_.px(8), p_.px(15));
      p_.writeCentred(place, QString::fromStdString(first.firstRack), p_.bodyFont(), Token::TextSecondary);
      from = to + 1;
    }
  }

  void chevron(bool open) {
    if (p_.scale() < wholeText) return;
    const QPointF at(rect_.right() - p_.px(16), open ? rect_.top() + p_.px(16) : rect_.bottom() - p_.px(14));
    const double half = p_.px(4), rise = open ? -p_.px(2) : p_.px(2);
    p_.painter.setRenderHint(QPainter::Antialiasing, true);
    p_.painter.setPen(QPen(p_.color(Token::TextSecondary), 1.3));
    p_.painter.drawLine(at + QPointF(-half, -rise), at + QPointF(0, rise));
    p_.painter.drawLine(at + QPointF(0, rise), at + QPointF(half, -rise));
    p_.painter.setRenderHint(QPainter::Antialiasing, false);
  }

  TopologyPainter& p_;
  const TopologyCard& card_;
  const CardWords& words_;
  const CardPlace& place_;
  QRectF rect_;
};

}  // namespace

double TopologyPainter::write(QPointF leftMiddle, const QString& text, LabelFont font, Token token, double room) const {
  if (text.isEmpty()) return 0;
  const double wide = width(font, text);
  if (wide > room) return 0;
  painter.setPen(color(token));
  diagram.texts.draw(painter, QRectF(leftMiddle.x(), leftMiddle.y() - 8, wide, 16), font, text);
  return wide;
}

double TopologyPainter::writeRight(QPointF rightMiddle, const QString& text, LabelFont font, Token token,
                                   double room) const {
  return write(rightMiddle - QPointF(width(font, text), 0), text, font, token, room);
}

void TopologyPainter::writeCentred(const QRectF& rect, const QString& text, LabelFont font, Token token) const {
  const double wide = width(font, text);
  if (wide <= rect.width() && rect.height() >= font.size * 0.9)
    write(QPointF(rect.center().x() - wide / 2, rect.center().y()), text, font, token, rect.width());
}

void TopologyPainter::paintFrames() {
  for (std::uint32_t i = 0; i < scene().cards.size(); ++i)
    if (scene().cards[i].isOpen() && isVisible(i)) CardPainter(*this, i).frame();
}

void TopologyPainter::paintCards() {
  for (std::uint32_t i = 0; i < scene().cards.size(); ++i)
    if (!scene().cards[i].isOpen() && isVisible(i)) CardPainter(*this, i).whole();
}

void TopologyPainter::paintMarks() {
  for (std::uint32_t i = 0; i < options.cards.size(); ++i) {
    if (options.cards[i] == CardMark::None || !isVisible(i)) continue;
    QPen pen(color(Token::Accent), 2);
    if (options.cards[i] == CardMark::Part) pen.setDashPattern({3, 2});
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rectOf(i).adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
  }
}

}  // namespace fabric::ui
