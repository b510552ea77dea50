// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/part_list.h"

#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <QStringList>

#include <map>
#include <string>

namespace fabric::ui {

namespace {

/// Collects one row's words and figures.
class RowMaker {
 public:
  explicit RowMaker(PartRow& row) : row_(row) {}

  void part(const Part& part) {
    words_ << text(part.id) << text(part.vendor) << text(part.model) << text(part.number) << text(part.status);
    if (part.price.amount) value(PartFigure::Price, part.price.amount->inDollars());
  }
  void word(const QString& word) { words_ << word; }
  void value(PartFigure figure, double number) { row_.values.push_back({figure, number}); }
  void rate(DataRate rate) {
    if (rate == DataRate{}) return;
    value(PartFigure::Rate, rate.inGigabitsPerSecond());
    words_ << shortRate(rate);
  }
  void power(const std::optional<Power>& typical, const std::optional<Power>& maximum) {
    if (typical) value(PartFigure::Power, typical->inWatts());
    else if (maximum) value(PartFigure::Power, maximum->inWatts());
  }
  void lane(DataRate rate, Protocols protocols) {
    if (rate == DataRate{}) return;
    value(PartFigure::Lanes, rate.inGigabitsPerSecond());
    // A part may speak both; people look for either word.
    if (protocols.shares({Protocols::infiniBand}))
      words_ << QStringLiteral("ib infiniband") << PartText::generation(rate, {Protocols::infiniBand});
    if (protocols.shares({Protocols::ethernet})) words_ << QStringLiteral("eth ethernet");
    if (protocols.shares({Protocols::nvLink}) && protocols.bits != Protocols{}.bits) words_ << QStringLiteral("nvlink");
  }
  void form(CageType cage, ModuleTop top) {
    words_ << PartText::cage(cage) << text(code(cage)) << PartText::top(top);
    if (top == ModuleTop::Finned) words_ << QStringLiteral("ihs");
    if (top == ModuleTop::Flat) words_ << QStringLiteral("rhs flat-top");
  }
  void medium(Medium medium) {
    words_ << PartText::medium(medium) << text(code(medium));
    if (medium == Medium::SingleMode) words_ << QStringLiteral("os2 single-mode");
    if (medium == Medium::Multimode) words_ << QStringLiteral("om3 om4 multi-mode");
  }
  void technology(Technology technology) { words_ << PartText::technology(technology) << text(code(technology)); }

  void finish(const QString& name, const QString& figures) {
    row_.name = name;
    row_.figures = figures;
    words_ << name << figures;
    row_.found = words_.join(QLatin1Char(' ')).toLower();
    row_.found.replace(QStringLiteral("×"), QStringLiteral("x"));
    row_.found += QLatin1Char(' ') + name.toLower();
  }

 private:
  PartRow& row_;
  QStringList words_;
};

void describe(RowMaker& row, const RackType& type) {
  row.word(QStringLiteral("rack"));
  row.value(PartFigure::Units, type.heightU);
  if (type.powerLimit) row.value(PartFigure::Power, type.powerLimit->inWatts());
  row.word(text(type.cooling));
}

void describe(RowMaker& row, const DeviceType& type) {
  row.word(type.kind == DeviceKind::Switch ? QStringLiteral("switch") : QStringLiteral("system server"));
  row.value(PartFigure::Units, type.heightHalfU / 2.0);
  row.power(type.typical, type.maximum);
  if (type.accelerators > 0) row.value(PartFigure::Gpus, type.accelerators);
  int ports = 0;
  for (const CageGroup& group : type.cages) {
    ports += group.cages * group.portsPerCage;
    row.rate(group.portRate);
    row.lane(group.laneRate, group.protocols);
    row.form(group.cage, group.top);
  }
  row.value(PartFigure::Ports, ports);
  if (type.kind == DeviceKind::Switch) row.technology(type.technology);
  for (const std::string& word : {type.cooling, type.acceleratorModel, type.scaleUpTechnology, type.asic})
    row.word(text(word));
}

void describe(RowMaker& row, const NicType& type) {
  row.word(QStringLiteral("nic card"));
  row.value(PartFigure::Ports, type.ports);
  row.power(type.typical, type.maximum);
  row.rate(type.portRate);
  row.lane(type.laneRate, type.protocols);
  row.form(type.cage, type.top);
}

void describe(RowMaker& row, const TransceiverType& type) {
  row.word(QStringLiteral("transceiver module optics"));
  row.value(PartFigure::Ports, type.ports);
  row.value(PartFigure::Reach, type.reach.inMetres());
  row.value(PartFigure::Fibres, type.fibres);
  row.power(type.typical, type.maximum);
  row.rate(type.rate);
  if (type.portRate != type.rate) row.rate(type.portRate);
  row.lane(type.opticalLaneRate, type.protocols);
  row.form(type.cage, type.top);
  row.medium(type.medium);
  row.technology(type.technology);
  row.word(text(type.opticalSpec));
  row.word(PartText::connector(type.connector, type.polish));
}

void describe(RowMaker& row, const CableType& type) {
  row.word(QStringLiteral("cable"));
  for (const CableLength& length : type.lengths) {
    row.value(PartFigure::Reach, length.length.inMetres());
    row.part(length.part);
  }
  if (type.fibres > 0) row.value(PartFigure::Fibres, type.fibres);
  if (!type.lengths.empty()) row.power(type.lengths.front().powerA, std::nullopt);
  row.rate(type.rate);
  row.lane(type.laneRate, type.protocols);
  for (const CableEnd* end : {&type.a, &type.b}) {
    for (const CageType cage : end->cages) row.form(cage, end->top);
    row.word(PartText::connector(end->connector, end->polish));
  }
  row.medium(type.medium);
  row.technology(type.technology);
  row.word(text(type.fibreType));
  if (type.bEnds > 1) row.word(QStringLiteral("splitter breakout"));
  if (type.trunk) row.word(QStringLiteral("trunk"));
}

void describe(RowMaker& row, const LaserType& type) {
  row.power(type.power, std::nullopt);
  row.rate(type.serves);
  row.word(QStringLiteral("laser els"));
}

void describe(RowMaker& row, const AccessoryType& type) {
  row.word(text(type.kind));
  if (type.fibres > 0) row.value(PartFigure::Fibres, type.fibres);
  if (type.heightU > 0) row.value(PartFigure::Units, type.heightU);
}

PartClass classOf(const RackType&) { return PartClass::Rack; }
PartClass classOf(const NicType&) { return PartClass::Nic; }
PartClass classOf(const TransceiverType&) { return PartClass::Transceiver; }
PartClass classOf(const LaserType&) { return PartClass::Transceiver; }
PartClass classOf(const CableType&) { return PartClass::Cable; }
PartClass classOf(const DeviceType& type) {
  switch (type.kind) {
  case DeviceKind::Switch: return PartClass::Switch;
  case DeviceKind::Accessory: return PartClass::Rack;
  case DeviceKind::System:
  case DeviceKind::Endpoint: return PartClass::System;
  }
  return PartClass::System;
}
/// Fibre grades, connectors and panels stand with the cables; what feeds and cools a rack stands with the racks.
PartClass classOf(const AccessoryType& type) {
  const bool fibre = type.fibres > 0 || type.loss || type.attenuationPerKm;
  return fibre ? PartClass::Cable : PartClass::Rack;
}

/// The catalog also holds figures that are no parts: losses of joints and fibre, planning defaults, failure rates of
/// kinds of lasers. Nobody orders or places them.
template <class Type>
bool isThing(const Type&) {
  return true;
}
bool isThing(const LaserType& type) {
  return type.power || type.part.price.amount || type.serves > DataRate{} || type.lasers > 0;
}
bool isThing(const AccessoryType& type) { return type.heightU > 0 || type.powerLimit || type.part.price.amount; }

template <class Type>
void appendAll(std::vector<PartRow>& rows, const Catalog& catalog) {
  std::uint32_t number = 0;
  for (const Type& type : catalog.all<Type>()) {
    ++number;
    if (!isThing(type)) continue;
    PartRow row;
    row.id = text(type.part.id);
    row.category = classOf(type);
    row.place.type = Id<Type>{number};
    RowMaker maker(row);
    maker.part(type.part);
    describe(maker, type);
    maker.finish(PartText::name(type), PartText::figures(catalog, type));
    if constexpr (std::is_same_v<Type, CableType>) {
      row.parts = std::max(1, static_cast<int>(type.lengths.size()));
      if (!type.lengths.empty()) row.id = text(type.lengths.front().part.id);
    }
    rows.push_back(std::move(row));
  }
}

/// Two parts that read the same are told apart by their order numbers.
void tellApart(std::vector<PartRow>& rows, const Catalog& catalog) {
  std::map<QString, std::vector<PartRow*>> same;
  for (PartRow& row : rows) same[row.name + row.figures].push_back(&row);
  for (const auto& [key, twins] : same) {
    if (twins.size() < 2) continue;
    for (PartRow* row : twins) {
      const Part* part = catalog.part(row->place);
      if (!part) continue;
      const QString number = text(part->number.empty() ? part->model : part->number);
      if (!number.isEmpty() && number != row->name) row->name += QStringLiteral(" · ") + number;
    }
  }
}

}  // namespace

std::vector<PartRow> partRows(const Catalog& catalog) {
  std::vector<PartRow> rows;
  appendAll<RackType>(rows, catalog);
  appendAll<DeviceType>(rows, catalog);
  appendAll<NicType>(rows, catalog);
  appendAll<TransceiverType>(rows, catalog);
  appendAll<LaserType>(rows, catalog);
  appendAll<CableType>(rows, catalog);
  appendAll<AccessoryType>(rows, catalog);
  tellApart(rows, catalog);
  return rows;
}

std::set<QString> partsInDesign(const Design& design, const Catalog& catalog) {
  std::set<Id<RackType>> racks;
  std::set<Id<DeviceType>> devices;
  std::set<Id<TransceiverType>> modules;
  std::set<Id<CableType>> cables;
  design.racks.forEach([&](auto, const Rack& rack) { racks.insert(rack.type); });
  design.devices.forEach([&](auto, const Device& device) { devices.insert(device.type); });
  design.modules.forEach([&](auto, const Module& module) { modules.insert(module.type); });
  design.cables.forEach([&](auto, const Cable& cable) { cables.insert(cable.type); });

  std::set<QString> ids;
  for (const auto id : racks) ids.insert(text(catalog[id].part.id));
  for (const auto id : devices) {
    const DeviceType& type = catalog[id];
    ids.insert(text(type.part.id));
    if (catalog.contains(type.nic)) ids.insert(text(catalog[type.nic].part.id));
    if (!type.laserId.empty()) ids.insert(text(type.laserId));
    if (!type.engineId.empty()) ids.insert(text(type.engineId));
  }
  for (const auto id : modules) ids.insert(text(catalog[id].part.id));
  for (const auto id : cables) {
    const CableType& type = catalog[id];
    ids.insert(text(type.lengths.empty() ? type.part.id : type.lengths.front().part.id));
  }
  return ids;
}

}  // namespace fabric::ui
