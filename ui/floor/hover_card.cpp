// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/hover_card.h"

#include "core/analysis/reach.h"
#include "core/analysis/route.h"
#include "core/catalog/fit.h"
#include "core/catalog/media.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

class HoverText {
  Q_DECLARE_TR_FUNCTIONS(HoverCard)
};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// Writes the cards of one scene.
class Teller {
 public:
  Teller(const FloorScene& scene, const RouteRules& rules)
      : scene_(scene), design_(scene.design()), catalog_(scene.catalog()), rules_(rules) {}

  HoverCard port(Id<Device> id, std::uint16_t port) {
    const Device& device = design_.devices[id];
    const DeviceShape& shape = scene_.plateOf(device).shape();
    card_.title = nameOf(scene_, ObjectRef::port(id, port));
    if (device.rail > 0) card_.note = HoverText::tr("rail %1").arg(device.rail);
    const ShapePort& place = shape.ports()[port];
    const Id<Link> link = design_.linkAt(id, port);
    if (link) {
      const Link& row = design_.links[link];
      const bool isA = row.a == id && row.portA == port;
      add(HoverText::tr("Far end"),
          nameOf(scene_, isA ? ObjectRef::port(row.b, row.portB) : ObjectRef::port(row.a, row.portA)));
    } else {
      add(HoverText::tr("Far end"), HoverText::tr("free"));
    }
    add(HoverText::tr("Rate"), rateText(place.rate, place.lanes, shape.groupOfPort(port).laneRate));
    if (const Id<Module> module = design_.moduleIn(id, place.cage)) {
      const TransceiverType& type = catalog_[design_.modules[module].type];
      add(HoverText::tr("Module"), moduleText(type));
      if (type.fibres > 0) add(HoverText::tr("Fibres"), fibreText(type, link));
    }
    if (link) addCable(link);
    return card_;
  }

  HoverCard cage(Id<Device> id, std::uint16_t cage) {
    const DeviceShape& shape = scene_.plateOf(design_.devices[id]).shape();
    const ShapeCage& place = shape.cages()[cage];
    card_.title = nameOf(scene_, ObjectRef::cage(id, cage));
    card_.note = HoverText::tr("cage, %1 × %2").arg(place.ports).arg(shortRate(shape.ports()[place.firstPort].rate));
    int used = 0;
    for (int i = 0; i < place.ports; ++i)
      used += static_cast<bool>(design_.linkAt(id, static_cast<std::uint16_t>(place.firstPort + i)));
    const Id<Module> module = design_.moduleIn(id, cage);
    if (module) {
      const TransceiverType& type = catalog_[design_.modules[module].type];
      add(HoverText::tr("Module"), moduleText(type));
      if (!type.part.number.empty()) add(HoverText::tr("Part number"), text(type.part.number));
    } else {
      add(HoverText::tr("Module"), used > 0                                ? HoverText::tr("plug of a cable")
                                   : takesModules(shape.group(place).cage) ? HoverText::tr("none")
                                                                           : HoverText::tr("takes none"));
    }
    add(HoverText::tr("Ports"), HoverText::tr("%1 of %2 in use").arg(used).arg(place.ports));
    return card_;
  }

  HoverCard link(Id<Link> id) {
    const Link& link = design_.links[id];
    card_.title = QStringLiteral("%1 – %2").arg(nameOf(scene_, ObjectRef::port(link.a, link.portA)),
                                                nameOf(scene_, ObjectRef::port(link.b, link.portB)));
    card_.note = QStringLiteral("C-%1").arg(link.cable.value, 4, 10, QLatin1Char('0'));
    const DeviceShape& shape = scene_.plateOf(design_.devices[link.a]).shape();
    const ShapePort& place = shape.ports()[link.portA];
    add(HoverText::tr("Rate"), rateText(place.rate, place.lanes, shape.groupOfPort(link.portA).laneRate));
    addCable(id);
    return card_;
  }

  HoverCard device(Id<Device> id) {
    const Device& device = design_.devices[id];
    const DeviceType& type = catalog_[device.type];
    card_.title = text(device.name.empty() ? type.part.model : device.name);
    card_.note = text(type.part.model);
    const auto [low, high] = unitsOf(device, type);
    if (low > 0)
      add(HoverText::tr("Place"),
          low == high ? QStringLiteral("%1 U%2").arg(text(rackName(design_, device.rack))).arg(low)
                      : QStringLiteral("%1 U%2–%3").arg(text(rackName(design_, device.rack))).arg(low).arg(high));
    if (const auto power = type.maximum ? type.maximum : type.typical)
      add(HoverText::tr("Power"), powerReading(*power).text());
    const std::uint16_t ports = design_.slotsOf(id).ports;
    int used = 0;
    for (std::uint16_t port = 0; port < ports; ++port) used += static_cast<bool>(design_.linkAt(id, port));
    if (ports > 0) add(HoverText::tr("Ports"), HoverText::tr("%1 of %2 in use").arg(used).arg(ports));
    return card_;
  }

  HoverCard rack(Id<Rack> id) {
    card_.title = text(rackName(design_, id));
    card_.note = text(catalog_[design_.racks[id].type].part.model);
    const QString power = kilowattText(scene_.figures().powerOf(id));
    const std::optional<Power> limit = catalog_[design_.racks[id].type].powerLimit;
    add(HoverText::tr("Power"),
        limit ? HoverText::tr("%1 of %2 kW").arg(power, kilowattText(*limit)) : power + QStringLiteral(" kW"));
    add(HoverText::tr("Devices"), countText(static_cast<std::int64_t>(design_.devicesIn(id).size())));
    return card_;
  }

  HoverCard row(Id<RackRow> id) {
    const auto index = scene_.layout().find(id);
    if (!index) return {};
    card_.title = nameOf(design_, ObjectRef::of(id));
    card_.note = scene_.unitsOfRow(*index);
    add(HoverText::tr("Racks"), countText(static_cast<std::int64_t>(design_.racksIn(id).size())));
    add(HoverText::tr("Power"), kilowattText(scene_.powerOfRow(*index)) + QStringLiteral(" kW"));
    return card_;
  }

 private:
  void add(const QString& name, const QString& value) { card_.lines.emplace_back(name, value); }

  static QString rateText(DataRate rate, int lanes, DataRate lane) {
    return lanes > 1 ? QStringLiteral("%1, %2 × %3").arg(shortRate(rate)).arg(lanes).arg(shortRate(lane))
                     : shortRate(rate);
  }

  static QString moduleText(const TransceiverType& type) {
    QString words = text(shortMedia(type));
    if (type.technology == Technology::Retimed) words += QStringLiteral(" DSP");
    if (const auto power = type.typical ? type.typical : type.maximum)
      words += QStringLiteral(" · ") + powerReading(*power).text();
    return words;
  }

  /// Which fibres of the connector a port uses, and how the cable turns them over.
  QString fibreText(const TransceiverType& type, Id<Link> link) const {
    const int perPort = std::max(1, type.fibres / std::max<int>(1, type.ports));
    QString words = perPort > 1 ? HoverText::tr("%1 out, %1 in").arg(perPort / 2) : HoverText::tr("1, both ways");
    if (type.connector == Connector::Mpo12 && perPort == 8) words = HoverText::tr("1–4 out, 9–12 in, of 12");
    if (type.connector == Connector::Mpo16 && perPort == 16) words = HoverText::tr("1–8 out, 9–16 in, of 16");
    const Cable* cable = link ? design_.cables.find(design_.links[link].cable) : nullptr;
    if (cable && catalog_.contains(cable->type) && catalog_[cable->type].bEnds > 1)
      words += HoverText::tr(" · breakout 1:%1").arg(catalog_[cable->type].bEnds);
    else if (cable && perPort >= 8) words += HoverText::tr(" · crossed (type B)");
    return words;
  }

  void addCable(Id<Link> id) {
    const Link& link = design_.links[id];
    const Cable& cable = design_.cables[link.cable];
    if (!catalog_.contains(cable.type)) return;
    const CableType& type = catalog_[cable.type];
    const auto route = routeOf(design_, catalog_, rules_, id);
    QString name = type.technology == Technology::Fibre ? text(type.fibreType) : text(shortMedia(type));
    const auto order = route ? orderCable(type, std::max(route->total, cable.fixedLength)) : std::nullopt;
    if (order)
      name += QStringLiteral(" · ") +
              HoverText::tr("ordered as %1 m").arg(QLocale().toString(order->ordered.inMetres(), 'g', 6));
    add(HoverText::tr("Cable"), name);
    const auto module = [&](Id<Device> device, std::uint16_t port) {
      const Id<Module> plugged =
          design_.moduleIn(device, scene_.plateOf(design_.devices[device]).shape().ports()[port].cage);
      return plugged ? design_.modules[plugged].type : Id<TransceiverType>{};
    };
    const Length reach = reachOf(catalog_, cable.type, module(link.a, link.portA), module(link.b, link.portB));
    if (!route) return add(HoverText::tr("Length"), HoverText::tr("not known between halls"));
    const Length length = std::max(route->total, cable.fixedLength);
    if (reach.count() <= 0) return add(HoverText::tr("Length"), lengthReading(length).text());
    card_.mark = length > reach ? HoverCard::Mark::Bad : HoverCard::Mark::Good;
    add(HoverText::tr("Reach"),
        HoverText::tr("%1 m of %2 m").arg(lengthReading(length).value, QLocale().toString(reach.inMetres(), 'g', 6)));
  }

  const FloorScene& scene_;
  const Design& design_;
  const Catalog& catalog_;
  const RouteRules& rules_;
  HoverCard card_;
};

}  // namespace

HoverCard hoverCardOf(const FloorScene& scene, const RouteRules& rules, ObjectRef object) {
  if (scene.rectOf(object).isEmpty()) return {};
  Teller teller(scene, rules);
  switch (object.kind) {
  case ObjectKind::Port: return teller.port({object.id}, object.sub);
  case ObjectKind::Cage: return teller.cage({object.id}, object.sub);
  case ObjectKind::Link: return teller.link({object.id});
  case ObjectKind::Device: return teller.device({object.id});
  case ObjectKind::Rack: return teller.rack({object.id});
  case ObjectKind::Row: return teller.row({object.id});
  default: return {};
  }
}

// ---------------------------------------------------------------- painting

namespace {

constexpr double fromPointer = 18, inset = 12, rowHeight = 19, titleLine = 32, columnGap = 14, widest = 340,
                 narrowest = 170;

double widthOf(TypeStyle style, const QString& words) { return QFontMetricsF(font(style)).horizontalAdvance(words); }

QSizeF sizeOf(const HoverCard& card) {
  double names = 0, values = 0;
  for (const auto& [name, value] : card.lines) {
    names = std::max(names, widthOf(TypeStyle::Body, name));
    values = std::max(values, widthOf(TypeStyle::Body, value));
  }
  const double mark = card.mark == HoverCard::Mark::None ? 0 : 18;
  const double title = widthOf(TypeStyle::LabelStrong, card.title) +
                       (card.note.isEmpty() ? 0 : columnGap + widthOf(TypeStyle::Body, card.note));
  const double width = std::clamp(std::max(title, names + columnGap + values + mark) + 2 * inset, narrowest, widest);
  const double lines = static_cast<double>(card.lines.size());
  return {std::ceil(width), titleLine + (card.lines.empty() ? 0 : 10 + lines * rowHeight)};
}

void line(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& words, TypeStyle style,
          const QColor& color) {
  painter.setFont(font(style));
  painter.setPen(color);
  painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                   QFontMetricsF(font(style)).elidedText(words, Qt::ElideRight, box.width()));
}

}  // namespace

QRectF paintHoverCard(QPainter& painter, const Theme& theme, const HoverCard& card, QPointF pointer, QSizeF view) {
  const QSizeF size = sizeOf(card);
  double x = pointer.x() + fromPointer, y = pointer.y() + fromPointer;
  if (x + size.width() > view.width() - 4) x = pointer.x() - fromPointer - size.width();
  if (y + size.height() > view.height() - 4) y = pointer.y() - fromPointer - size.height();
  const QRectF box(QPointF(std::round(std::max(4.0, x)), std::round(std::max(4.0, y))), size);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(theme.color(Token::LineStrong), 1));
  painter.setBrush(theme.color(Token::SurfaceRaised));
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusCard, metrics::radiusCard);
  painter.setRenderHint(QPainter::Antialiasing, false);
  const QRectF inner = box.adjusted(inset, 0, -inset, 0);
  const QRectF head(inner.left(), box.top(), inner.width(), titleLine);
  const double noteWidth = card.note.isEmpty() ? 0 : widthOf(TypeStyle::Body, card.note) + columnGap;
  line(painter, head.adjusted(0, 0, -noteWidth, 0), Qt::AlignLeft, card.title, TypeStyle::LabelStrong,
       theme.color(Token::TextPrimary));
  line(painter, head, Qt::AlignRight, card.note, TypeStyle::Body, theme.color(Token::TextMuted));
  if (!card.lines.empty())
    painter.fillRect(QRectF(box.left() + 1, box.top() + titleLine, box.width() - 2, 1), theme.color(Token::LineSubtle));
  double names = 0;
  for (const auto& [name, value] : card.lines) names = std::max(names, widthOf(TypeStyle::Body, name));
  double top = box.top() + titleLine + 5;
  for (std::size_t i = 0; i < card.lines.size(); ++i, top += rowHeight) {
    const QRectF place(inner.left(), top, inner.width(), rowHeight);
    line(painter, place, Qt::AlignLeft, card.lines[i].first, TypeStyle::Body, theme.color(Token::TextMuted));
    const bool marked = i + 1 == card.lines.size() && card.mark != HoverCard::Mark::None;
    const bool good = card.mark == HoverCard::Mark::Good;
    line(painter, place.adjusted(names + columnGap, 0, 0, 0), Qt::AlignLeft,
         marked ? card.lines[i].second + (good ? QStringLiteral("  ✓") : QStringLiteral("  ✕")) : card.lines[i].second,
         TypeStyle::Body,
         theme.color(!marked ? Token::TextPrimary
                     : good  ? Token::StatusOk
                             : Token::StatusError));
  }
  painter.restore();
  return box;
}

}  // namespace fabric::ui
