// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/schema.h"

namespace fabric {

using namespace columns;

namespace {

/// "OSFP;QSFP112".
template <class Access>
Column<CableRow> cages(std::string name, Access access) {
  const auto read = [=](CableRow& row, std::string_view cell) -> Checked {
    auto& list = access(row);
    for (const std::string& name_ : split(cell, ';')) {
      const auto cage = fromCode(std::string_view(name_), CageType::Optical);
      if (!cage) return unknownCode(std::string_view(name_), CageType::Optical);
      list.push_back(*cage);
    }
    return {};
  };
  const auto write = [=](const CableRow& row) {
    std::vector<std::string> words;
    for (const CageType cage : access(row)) words.emplace_back(code(cage));
    return joined(words);
  };
  return {std::move(name), false, false, read, write};
}

std::vector<Column<CableRow>> endColumns(const std::string& prefix, CableEnd CableType::*end) {
  using Row = CableRow;
  return {
      cages(
          prefix + "cages", [=](auto& row) -> auto& { return (row.family.*end).cages; }),
      word<Row>(
          prefix + "top", ModuleTop::Flat, [=](auto& row) -> auto& { return (row.family.*end).top; }),
      word<Row>(
          prefix + "connector", Connector::Cs, [=](auto& row) -> auto& { return (row.family.*end).connector; }),
      word<Row>(
          prefix + "polish", Polish::Upc, [=](auto& row) -> auto& { return (row.family.*end).polish; }),
  };
}

/// Millimetres with a fraction, kept in micrometres.
Column<CableRow> diameterColumn() {
  const auto read = [](CableRow& row, std::string_view cell) -> Checked {
    const auto micrometres = parseDecimal(cell, 1000);
    if (!micrometres) return notANumber(cell, {0, 1000});
    if (*micrometres < 0 || *micrometres > 1'000'000) return outOfRange(cell, {0, 1000});
    row.family.diameterMicrometres = static_cast<std::int32_t>(*micrometres);
    return {};
  };
  const auto write = [](const CableRow& row) {
    return row.family.diameterMicrometres ? formatDecimal(*row.family.diameterMicrometres, 1000) : std::string{};
  };
  return {"diameter_mm", false, true, read, write};
}

/// "2;4": how many ways one connector may be split.
Column<TransceiverType> splitsColumn() {
  const auto read = [](TransceiverType& row, std::string_view cell) -> Checked {
    for (const std::string& item : split(cell, ';')) {
      const auto ways = parseInteger(item);
      if (!ways) return notANumber(item, {2, 64});
      if (*ways < 2 || *ways > 64) return outOfRange(item, {2, 64});
      row.fibreSplits.push_back(static_cast<std::uint8_t>(*ways));
    }
    return {};
  };
  const auto write = [](const TransceiverType& row) {
    std::vector<std::string> words;
    for (const std::uint8_t ways : row.fibreSplits) words.push_back(std::to_string(ways));
    return joined(words);
  };
  return {"fibre_splits", false, false, read, write};
}

}  // namespace

std::vector<Column<CableRow>> cableColumns() {
  using Row = CableRow;
  const auto part = [](auto& row) -> auto& { return row.length.part; };
  auto list = partColumns<Row>(part);
  append(list, {
                   required(word<Row>(
                       "technology", Technology::Fibre, [](auto& row) -> auto& { return row.family.technology; })),
                   required(word<Row>(
                       "medium", Medium::SingleMode, [](auto& row) -> auto& { return row.family.medium; })),
                   quantity<Row>(
                       "rate_gbps", 1'000'000'000, {0, 100'000}, [](auto& row) -> auto& { return row.family.rate; }),
                   whole<Row>(
                       "lanes", {0, 1000}, [](auto& row) -> auto& { return row.family.lanes; }),
                   quantity<Row>(
                       "lane_gbps", 1'000'000'000, {0, 10'000}, [](auto& row) -> auto& { return row.family.laneRate; }),
               });
  append(list, endColumns("a_", &CableType::a));
  append(list, {whole<Row>(
                   "b_ends", {1, 64}, [](auto& row) -> auto& { return row.family.bEnds; })});
  append(list, endColumns("b_", &CableType::b));
  append(list,
         {
             text<Row>(
                 "fibre_type", [](auto& row) -> auto& { return row.family.fibreType; }),
             whole<Row>(
                 "fibres", {0, 20'000}, [](auto& row) -> auto& { return row.family.fibres; }),
             flag<Row>(
                 "trunk", [](auto& row) -> auto& { return row.family.trunk; }),
             quantity<Row>(
                 "attenuation_db_km", 1000, {0, 1000}, [](auto& row) -> auto& { return row.family.attenuationPerKm; }),
             quantity<Row>(
                 "loss_per_end_db", 1000, {0, 100}, [](auto& row) -> auto& { return row.family.lossPerEnd; }),
             diameterColumn(),
             quantity<Row>(
                 "bend_mm", 1, {0, 10'000}, [](auto& row) -> auto& { return row.family.bendRadius; }),
             protocols<Row>(
                 "protocols", [](auto& row) -> auto& { return row.family.protocols; }),
             required(quantity<Row>(
                 "length_m", 1000, {0, 100'000}, [](auto& row) -> auto& { return row.length.length; })),
             quantity<Row>(
                 "power_a_w", 1000, {0, 1000}, [](auto& row) -> auto& { return row.length.powerA; }),
             quantity<Row>(
                 "power_b_w", 1000, {0, 1000}, [](auto& row) -> auto& { return row.length.powerB; }),
             quantity<Row>(
                 "weight_g", 1, {0, 1'000'000}, [](auto& row) -> auto& { return row.length.weight; }),
             quantity<Row>(
                 "latency_ns", 1000, {0, 1'000'000'000}, [](auto& row) -> auto& { return row.length.latency; }),
         });
  append(list, provenanceColumns<Row>(part));
  return list;
}

std::vector<Column<TransceiverType>> transceiverColumns() {
  using Row = TransceiverType;
  constexpr std::int64_t gigabit = 1'000'000'000;
  const auto part = [](auto& row) -> auto& { return row.part; };
  auto list = partColumns<Row>(part);
  append(
      list,
      {
          required(quantity<Row>(
              "rate_gbps", gigabit, {1, 1'000'000}, [](auto& row) -> auto& { return row.rate; })),
          whole<Row>(
              "ports", {1, 64}, [](auto& row) -> auto& { return row.ports; }),
          required(quantity<Row>(
              "port_gbps", gigabit, {1, 100'000}, [](auto& row) -> auto& { return row.portRate; })),
          required(word<Row>(
              "form", CageType::OsfpNext, [](auto& row) -> auto& { return row.cage; })),
          word<Row>(
              "top", ModuleTop::Flat, [](auto& row) -> auto& { return row.top; }),
          required(whole<Row>(
              "electrical_lanes", {1, 1024}, [](auto& row) -> auto& { return row.electricalLanes; })),
          required(quantity<Row>(
              "electrical_lane_gbps", gigabit, {1, 10'000}, [](auto& row) -> auto& { return row.electricalLaneRate; })),
          required(whole<Row>(
              "optical_lanes", {1, 1024}, [](auto& row) -> auto& { return row.opticalLanes; })),
          required(quantity<Row>(
              "optical_lane_gbps", gigabit, {1, 10'000}, [](auto& row) -> auto& { return row.opticalLaneRate; })),
          word<Row>(
              "modulation", Modulation::Dp16Qam, [](auto& row) -> auto& { return row.modulation; }),
          required(word<Row>(
              "technology", Technology::Oio, [](auto& row) -> auto& { return row.technology; })),
          text<Row>(
              "optical_spec", [](auto& row) -> auto& { return row.opticalSpec; }),
          required(word<Row>(
              "medium", Medium::SingleMode, [](auto& row) -> auto& { return row.medium; })),
          required(word<Row>(
              "wavelengths", Wavelengths::CBand, [](auto& row) -> auto& { return row.wavelengths; })),
          required(word<Row>(
              "connector", Connector::Cs, [](auto& row) -> auto& { return row.connector; })),
          whole<Row>(
              "connectors", {1, 64}, [](auto& row) -> auto& { return row.connectors; }),
          word<Row>(
              "polish", Polish::Upc, [](auto& row) -> auto& { return row.polish; }),
          required(whole<Row>(
              "fibres", {1, 10'000}, [](auto& row) -> auto& { return row.fibres; })),
          splitsColumn(),
          required(quantity<Row>(
              "reach_m", 1000, {0, 1'000'000}, [](auto& row) -> auto& { return row.reach; })),
          quantity<Row>(
              "reach_om3_m", 1000, {0, 10'000}, [](auto& row) -> auto& { return row.reachOm3; }),
          quantity<Row>(
              "reach_om4_m", 1000, {0, 10'000}, [](auto& row) -> auto& { return row.reachOm4; }),
          quantity<Row>(
              "loss_budget_db", 1000, {0, 100}, [](auto& row) -> auto& { return row.lossBudget; }),
          quantity<Row>(
              "power_typ_w", 1000, {0, 1000}, [](auto& row) -> auto& { return row.typical; }),
          quantity<Row>(
              "power_max_w", 1000, {0, 1000}, [](auto& row) -> auto& { return row.maximum; }),
          quantity<Row>(
              "latency_ns", 1000, {0, 1'000'000'000}, [](auto& row) -> auto& { return row.latency; }),
          protocols<Row>(
              "protocols", [](auto& row) -> auto& { return row.protocols; }),
          whole<Row>(
              "fit", {0, 1'000'000'000}, [](auto& row) -> auto& { return row.failuresInTime; }),
      });
  append(list, provenanceColumns<Row>(part));
  return list;
}

RowChecked checkRow(const CableRow& row) {
  const CableType& cable = row.family;
  if (row.length.length <= Length{}) return RowError{"length_m", "a cable of no length", "give a length above 0"};
  if (cable.technology == Technology::Fibre) {
    if (cable.medium != Medium::Multimode && cable.medium != Medium::SingleMode)
      return RowError{"medium", "fibre of copper", "say mmf or smf"};
    if (cable.a.connector == Connector::None || cable.b.connector == Connector::None)
      return RowError{"a_connector", "fibre without connectors at both ends", "fill a_connector and b_connector"};
    if (cable.fibreType.empty()) return RowError{"fibre_type", "fibre without a grade", "say OM3, OM4, OM5 or OS2"};
    return {};
  }
  if (cable.a.cages.empty() || cable.b.cages.empty())
    return RowError{"a_cages", "fixed ends without cages", "fill a_cages and b_cages"};
  if (cable.laneRate * cable.lanes < cable.rate && cable.technology != Technology::Cpc)
    return RowError{"lanes", "the lanes carry less than the cable", "correct lanes, lane_gbps or rate_gbps"};
  return {};
}

}  // namespace fabric
