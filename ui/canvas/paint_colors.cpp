// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours of racks and devices by what they shall stand for, and their key for the legend.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <set>

namespace fabric::ui {

namespace {

constexpr double fillShare = 0.5;  // of the colour in a device's face, so that names stay readable
constexpr std::size_t mostKeys = 6;

/// What a device is in a mode of named colours: the same number, the same colour; nothing where it has none.
std::optional<int> kindOf(const PaintContext& context, Id<Device> id, const Device& device) {
  const Design& design = context.scene.design();
  switch (context.options.colorBy) {
  case ColorMode::Rail:
    if (device.rail > 0) return device.rail - 1;
    return std::nullopt;
  case ColorMode::Unit:
    if (device.group) return static_cast<int>(device.group.value);
    return std::nullopt;
  case ColorMode::Fabric: {
    const std::uint16_t ports = design.slotsOf(id).ports;
    for (std::uint16_t port = 0; port < ports; ++port)
      if (const Id<Link> link = design.linkAt(id, port))
        if (const Fabric* fabric = design.fabrics.find(design.links[link].fabric))
          return static_cast<int>(fabric->kind);
    return std::nullopt;
  }
  default: return std::nullopt;
  }
}

QColor problemColor(const PaintContext& context, ObjectRef object, const QColor& none) {
  const Severity* severity = context.options.marks ? context.options.marks->problemOf(object) : nullptr;
  if (!severity) return none;
  return context.color(*severity == Severity::Error     ? Token::StatusError
                       : *severity == Severity::Warning ? Token::StatusWarning
                                                        : Token::StatusInfo);
}

QColor neutralColor(const PaintContext& context) {
  return mixed(context.color(Token::RackInterior), context.color(Token::RackFrame), 0.6);
}

/// Of a rack at the end of the power scale; 0 where that is not known.
double densestWattsPerUnit(const PaintContext& context, Id<Rack> rack) {
  if (context.options.powerScale == PowerScale::Fixed) return powerScaleKilowatts * 1000 / 42;
  const FloorRack* drawn = context.scene.layout().find(rack);
  const std::optional<Power> limit = context.scene.powerLimitOf(rack);
  return drawn && drawn->units > 0 && limit ? limit->inWatts() / drawn->units : 0;
}

/// The colour of a rack or device in the modes that ask the same of both; nothing in the others.
template <class Row>
std::optional<QColor> sharedColor(const PaintContext& context, Id<Row> id) {
  const QColor none = neutralColor(context);
  switch (context.options.colorBy) {
  case ColorMode::PortUse: return context.theme.power(context.scene.portShare(id));
  case ColorMode::Problems: return problemColor(context, ObjectRef::of(id), none);
  case ColorMode::Changes:
    return context.options.marks && context.options.marks->isChanged(ObjectRef::of(id)) ? context.color(Token::Accent)
                                                                                        : none;
  default: return std::nullopt;
  }
}

/// The colour a device's mode gives it; nothing in the mode Class.
std::optional<QColor> modeColor(const PaintContext& context, Id<Device> id, const Device& device) {
  if (context.options.colorBy == ColorMode::Class) return std::nullopt;
  if (const auto color = sharedColor(context, id)) return color;
  const QColor none = neutralColor(context);
  if (context.options.colorBy == ColorMode::Power) {
    const DeviceType& type = context.scene.catalog()[device.type];
    const double densest = densestWattsPerUnit(context, device.rack);
    if (type.heightHalfU == 0 || densest <= 0) return none;
    const double watts = type.maximum.value_or(type.typical.value_or(Power{})).inWatts();
    return context.theme.power(watts / (type.heightHalfU / 2.0) / densest);
  }
  const auto kind = kindOf(context, id, device);
  return kind ? context.theme.chart(*kind) : none;
}

}  // namespace

QColor powerColor(const PaintContext& context, std::optional<double> share) {
  return share ? context.theme.power(*share) : neutralColor(context);
}

QString say(const char* words) { return QCoreApplication::translate("fabric::ui::FloorPainter", words); }

ClassColors colorsOf(const PaintContext& context, Id<Device> id, const Device& device) {
  const auto color = modeColor(context, id, device);
  if (!color) return colorsOf(context.theme, familyOf(device));
  return {mixed(context.color(Token::RackInterior), *color, fillShare), *color};
}

QColor rackColor(const PaintContext& context, Id<Rack> rack) {
  const FloorScene& scene = context.scene;
  const ColorMode mode = context.options.colorBy;
  if (mode == ColorMode::Class || mode == ColorMode::Power)
    return powerColor(context, scene.powerShare(rack, context.options.powerScale));
  if (const auto color = sharedColor(context, rack)) return *color;
  for (const bool systems : {true, false}) {
    for (const Id<Device> id : scene.design().devicesIn(rack)) {
      const Device& device = scene.design().devices[id];
      if ((device.role == DeviceRole::System) != systems) continue;
      if (const auto kind = kindOf(context, id, device)) return context.theme.chart(*kind);
    }
  }
  return neutralColor(context);
}

ColorKey colorKeyOf(const PaintContext& context) {
  const FloorScene& scene = context.scene;
  ColorKey key;
  const QColor none = neutralColor(context);
  switch (context.options.colorBy) {
  case ColorMode::Class:
  case ColorMode::Power:
    key.title = say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Rack power"));
    key.range = context.options.powerScale == PowerScale::RackLimit
                    ? say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "0 – rack limit"))
                    : QCoreApplication::translate("fabric::ui::FloorPainter", "0 – %1 kW")
                          .arg(QLocale().toString(powerScaleKilowatts, 'f', 0));
    return key;
  case ColorMode::PortUse:
    key.title = say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Ports in use"));
    key.range = QStringLiteral("0 – 100 %");
    return key;
  case ColorMode::Problems:
    key.entries = {{context.color(Token::StatusError), say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Error"))},
                   {context.color(Token::StatusWarning), say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Warning"))},
                   {none, say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "No problem"))}};
    return key;
  case ColorMode::Changes:
    key.entries = {{context.color(Token::Accent), say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "Changed"))},
                   {none, say(QT_TRANSLATE_NOOP("fabric::ui::FloorPainter", "As in the baseline"))}};
    return key;
  case ColorMode::Rail:
    for (int rail = 0; rail < static_cast<int>(mostKeys); ++rail)
      key.entries.emplace_back(context.theme.chart(rail),
                               QCoreApplication::translate("fabric::ui::FloorPainter", "Rail %1").arg(rail + 1));
    return key;
  case ColorMode::Unit:
    scene.design().groups.forEach([&](Id<Group> id, const Group& group) {
      if (group.kind == GroupKind::ScalableUnit && key.entries.size() < mostKeys)
        key.entries.emplace_back(context.theme.chart(static_cast<int>(id.value)), QString::fromStdString(group.name));
    });
    return key;
  case ColorMode::Fabric: {
    std::set<FabricKind> kinds;
    scene.design().fabrics.forEach([&](Id<Fabric>, const Fabric& fabric) {
      if (kinds.insert(fabric.kind).second)
        key.entries.emplace_back(context.theme.chart(static_cast<int>(fabric.kind)),
                                 QString::fromStdString(fabric.name));
    });
    return key;
  }
  }
  return key;
}

void hatchMissing(PaintContext& context, const Part& part, const QRect& box, const QColor& line) {
  const auto& unlisted = context.scene.catalog().unlisted;
  if (unlisted.empty() || !unlisted.contains(part.id)) return;
  context.painter.fillRect(box.intersected(context.view), QBrush(line, Qt::BDiagPattern));
}

}  // namespace fabric::ui
