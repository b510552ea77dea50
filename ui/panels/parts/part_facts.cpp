// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of every class of part, in words.

#include "ui/panels/parts/part_card.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>
#include <variant>

namespace fabric::ui {

namespace {

/// Collects facts; figures that no source gives are left out.
class Facts {
  Q_DECLARE_TR_FUNCTIONS(PartFacts)

 public:
  explicit Facts(const Part& part) : part_(part) {}

  void add(const QString& label, const QString& value, std::string_view field = {}) {
    if (value.isEmpty()) return;
    list_.push_back({label, value, !field.empty() && part_.provenance.isUnverified(field)});
  }
  void count(const QString& label, std::int64_t number, std::string_view field = {}) {
    if (number > 0) add(label, countText(number), field);
  }
  void power(const std::optional<Power>& typical, const std::optional<Power>& maximum) {
    if (typical) add(tr("Power, typical"), powerText(*typical), "power_typ_w");
    if (maximum) add(tr("Power, maximum"), powerText(*maximum), "power_max_w");
  }
  void price(const Price& price, const QString& label) {
    QString value = PartText::price(price);
    if (price.amount && !price.date.empty()) value += QStringLiteral(", ") + text(price.date);
    add(label, value);
  }

  void describe(const Catalog&, const RackType& type);
  void describe(const Catalog& catalog, const DeviceType& type);
  void describe(const Catalog&, const NicType& type);
  void describe(const Catalog&, const TransceiverType& type);
  void describe(const Catalog&, const CableType& type);
  void describe(const Catalog&, const LaserType& type);
  void describe(const Catalog&, const AccessoryType& type);

  std::vector<PartFact> take() { return std::move(list_); }

 private:
  void cages(const CageGroup& group);

  const Part& part_;
  std::vector<PartFact> list_;
};

void Facts::describe(const Catalog&, const RackType& type) {
  if (type.heightU > 0) add(tr("Height"), countText(type.heightU) + QLatin1Char('U'), "rack_units");
  if (type.width > Length{})
    add(tr("Size"),
        tr("%1 × %2 × %3 mm")
            .arg(type.width.inMillimetres())
            .arg(type.depth.inMillimetres())
            .arg(type.height.inMillimetres()),
        "width_mm");
  if (type.powerLimit) add(tr("Power limit"), powerText(*type.powerLimit), "power_limit_kw");
  if (type.weightLimit) add(tr("Weight limit"), massText(*type.weightLimit), "weight_limit_kg");
  add(tr("Cooling"), text(type.cooling), "cooling");
  price(type.part.price, tr("Price"));
}

void Facts::cages(const CageGroup& group) {
  const QString name = group.name.empty() ? tr("Ports") : tr("Ports %1").arg(text(group.name));
  QString value = tr("%1 × %2").arg(countText(group.cages * group.portsPerCage), shortRate(group.portRate));
  const QString generation = PartText::generation(group.laneRate, group.protocols);
  if (!generation.isEmpty()) value += QLatin1Char(' ') + generation;
  if (group.cage != CageType::None) value += tr(", %1 × %2").arg(countText(group.cages), PartText::cage(group.cage));
  if (group.top != ModuleTop::Any) value += QLatin1Char(' ') + PartText::top(group.top);
  add(name, value);
  if (group.maximumOn == CageNumbers::All) return;
  const QString breakout = group.maximumOn == CageNumbers::Odd ? tr("up to %1 ports on odd cages, %2 on even ones")
                                                               : tr("up to %1 ports on even cages, %2 on odd ones");
  add(tr("Breakout"), breakout.arg(countText(group.maximumPortsPerCage), countText(group.maximumPortsElsewhere)));
}

void Facts::describe(const Catalog& catalog, const DeviceType& type) {
  if (type.heightHalfU > 0)
    add(tr("Height"), shortNumberText(type.heightHalfU / 2.0, 1) + QLatin1Char('U'), "rack_units");
  if (type.accelerators > 0)
    add(tr("Accelerators"), tr("%1 × %2").arg(countText(type.accelerators), text(type.acceleratorModel)),
        "accelerators");
  if (type.scaleUpGigabytesPerSecond > 0)
    add(tr("Scale-up"),
        tr("%1, %2 GB/s each, both ways").arg(text(type.scaleUpTechnology), countText(type.scaleUpGigabytesPerSecond)),
        "scaleup_GBps_per_accel_bidir");
  for (const CageGroup& group : type.cages) cages(group);
  if (type.maximumPorts > 0)
    add(tr("Most ports"), tr("%1, however its cages are split").arg(countText(type.maximumPorts)), "max_ports");
  if (catalog.contains(type.nic) && type.nics > 0)
    add(tr("NICs"), tr("%1 × %2").arg(countText(type.nics), PartText::name(catalog[type.nic])));
  if (type.kind == DeviceKind::Switch) {
    add(tr("ASIC"), type.asics > 1 ? tr("%1 × %2").arg(countText(type.asics), text(type.asic)) : text(type.asic),
        "asic");
    if (type.aggregate > DataRate{})
      add(tr("Bandwidth, one way"), bandwidthText(type.aggregate), "aggregate_tbps_one_way");
    if (type.latency)
      add(tr("Latency"), tr("%1 ns").arg(shortNumberText(type.latency->inNanoseconds(), 1)), "latency_ns");
  }
  count(tr("Laser modules"), type.lasers);
  power(type.typical, type.maximum);
  if (type.weight) add(tr("Weight"), massText(*type.weight), "weight_kg");
  add(tr("Cooling"), text(type.cooling), "cooling");
  price(type.part.price, tr("Price"));
}

void Facts::describe(const Catalog&, const NicType& type) {
  add(tr("Ports"), tr("%1 × %2").arg(countText(type.ports), shortRate(type.portRate)));
  QString cage = PartText::cage(type.cage);
  if (type.top != ModuleTop::Any) cage += QLatin1Char(' ') + PartText::top(type.top);
  add(tr("Cage"), cage, "cage");
  if (type.lanesPerPort > 0)
    add(tr("Lanes"), tr("%1 × %2 a port").arg(countText(type.lanesPerPort), shortRate(type.laneRate)));
  power(type.typical, type.maximum);
  if (type.latency)
    add(tr("Latency"), tr("%1 ns").arg(shortNumberText(type.latency->inNanoseconds(), 1)), "latency_ns");
  price(type.part.price, tr("Price"));
}

void Facts::describe(const Catalog&, const TransceiverType& type) {
  add(tr("Optics"), text(type.opticalSpec), "optical_spec");
  if (type.cage != CageType::None) {
    QString form = PartText::cage(type.cage);
    if (type.top != ModuleTop::Any) form += QLatin1Char(' ') + PartText::top(type.top);
    add(tr("Form"), form, "form_factor");
  }
  add(tr("Rate"),
      type.ports > 1
          ? tr("%1, %2 ports of %3").arg(shortRate(type.rate), countText(type.ports), shortRate(type.portRate))
          : shortRate(type.rate));
  add(tr("Technology"), PartText::technology(type.technology), "technology");
  if (type.electricalLanes > 0)
    add(tr("Electrical lanes"), tr("%1 × %2").arg(countText(type.electricalLanes), shortRate(type.electricalLaneRate)),
        "elec_lanes");
  if (type.opticalLanes > 0)
    add(tr("Optical lanes"), tr("%1 × %2").arg(countText(type.opticalLanes), shortRate(type.opticalLaneRate)),
        "opt_lanes");
  QString plug = PartText::connector(type.connector, type.polish);
  if (type.connectors > 1) plug = tr("%1 × %2").arg(countText(type.connectors), plug);
  add(tr("Connector"), plug, "connector");
  add(tr("Medium"), PartText::medium(type.medium), "media");
  add(tr("Reach"), shortLengthText(type.reach), "reach_m");
  if (type.reachOm3) add(tr("Reach on OM3"), shortLengthText(*type.reachOm3), "reach_om3_m");
  if (type.reachOm4) add(tr("Reach on OM4"), shortLengthText(*type.reachOm4), "reach_om4_m");
  if (type.lossBudget) add(tr("Loss budget"), decibelText(*type.lossBudget), "loss_budget_db");
  power(type.typical, type.maximum);
  if (type.failuresInTime) add(tr("Failures"), tr("%1 FIT").arg(countText(*type.failuresInTime)), "fit");
  price(type.part.price, tr("Price"));
}

void Facts::describe(const Catalog&, const CableType& type) {
  add(tr("Medium"), type.fibreType.empty() ? PartText::medium(type.medium) : text(type.fibreType));
  if (type.rate > DataRate{}) add(tr("Rate"), shortRate(type.rate));
  count(tr("Fibres"), type.fibres, "fibre_count");
  if (type.bEnds > 1) add(tr("Splits"), QStringLiteral("1:%1").arg(type.bEnds));
  QStringList lengths;
  for (const CableLength& length : type.lengths) lengths << shortNumberText(length.length.inMetres(), 2);
  add(tr("Lengths"), tr("%1 m").arg(lengths.join(QStringLiteral(", "))));
  if (type.diameterMicrometres)
    add(tr("Diameter"), tr("%1 mm").arg(shortNumberText(*type.diameterMicrometres / 1000.0, 1)), "outer_diameter_mm");
  if (type.bendRadius)
    add(tr("Bend radius"), tr("%1 mm").arg(countText(type.bendRadius->inMillimetres())), "bend_radius_mm");
  if (type.attenuationPerKm)
    add(tr("Attenuation"), tr("%1/km").arg(decibelText(*type.attenuationPerKm, 2)), "attenuation_db_km");
  if (type.lengths.empty()) return;
  const CableLength &first = type.lengths.front(), &last = type.lengths.back();
  if (first.powerA && *first.powerA > Power{}) add(tr("Power, A end"), powerText(*first.powerA), "power_w_per_a_end");
  if (first.powerB && *first.powerB > Power{}) add(tr("Power, B end"), powerText(*first.powerB), "power_w_per_b_end");
  price(first.part.price, tr("Price, %1").arg(shortLengthText(first.length)));
  if (type.lengths.size() > 1) price(last.part.price, tr("Price, %1").arg(shortLengthText(last.length)));
}

void Facts::describe(const Catalog&, const LaserType& type) {
  count(tr("Lasers"), type.lasers, "lasers_per_module");
  count(tr("Channels"), type.channels, "channels_out");
  if (type.serves > DataRate{}) add(tr("Feeds"), bandwidthText(type.serves), "serves_gbps");
  if (type.power) add(tr("Power"), powerText(*type.power), "electrical_power_w");
  add(tr("Hot-swappable"), type.hotSwappable ? tr("yes") : tr("no"), "hot_swappable");
  if (type.failuresInTime) add(tr("Failures"), tr("%1 FIT").arg(countText(*type.failuresInTime)), "fit_per_laser");
  price(type.part.price, tr("Price"));
}

void Facts::describe(const Catalog&, const AccessoryType& type) {
  add(tr("Kind"), text(type.kind));
  if (type.heightU > 0) add(tr("Height"), countText(type.heightU) + QLatin1Char('U'));
  if (type.powerLimit) add(tr("Power"), powerText(*type.powerLimit));
  if (type.loss) add(tr("Loss"), decibelText(*type.loss, 2), "insertion_loss_db_per_end");
  if (type.attenuationPerKm)
    add(tr("Attenuation"), tr("%1/km").arg(decibelText(*type.attenuationPerKm, 2)), "attenuation_db_km");
  count(tr("Fibres"), type.fibres, "fibre_count");
  price(type.part.price, tr("Price"));
}

}  // namespace

std::vector<PartFact> partFacts(const Catalog& catalog, const PartPlace& place) {
  return std::visit(
      [&](const auto& id) -> std::vector<PartFact> {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::monostate>) {
          return {};
        } else {
          Facts facts(catalog[id].part);
          facts.describe(catalog, catalog[id]);
          return facts.take();
        }
      },
      place.type);
}

}  // namespace fabric::ui
