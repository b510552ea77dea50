// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/schema.h"

namespace fabric {

using namespace columns;

namespace {

/// Rack units in halves: "0.5", "8". Empty: not known.
Column<DeviceRow> rackUnits() {
  const auto read = [](DeviceRow& row, std::string_view cell) -> Checked {
    const auto tenths = parseDecimal(cell, 10);
    if (!tenths || *tenths % 5 != 0)
      return CellError{"\"" + std::string(cell) + "\" is not a number of half rack units", "write 1, 1.5, 2, …"};
    if (*tenths < 0 || *tenths > 1000) return outOfRange(cell, {0, 100});
    row.type.heightHalfU = static_cast<std::uint16_t>(*tenths / 5);
    return {};
  };
  const auto write = [](const DeviceRow& row) {
    return row.type.heightHalfU == 0 ? std::string{} : formatDecimal(row.type.heightHalfU * 5, 10);
  };
  return {"rack_units", false, true, read, write};
}

/// Columns of the group of cages at `index`: "cage1_type", …
std::vector<Column<DeviceRow>> cageColumns(std::size_t index, bool ofSwitch) {
  using Row = DeviceRow;
  constexpr std::int64_t gigabit = 1'000'000'000;
  const std::string prefix = "cage" + std::to_string(index + 1) + "_";
  const auto group = [index](auto& row) -> auto& { return row.groups[index]; };
  std::vector<Column<Row>> list = {
      text<Row>(
          prefix + "name", [=](auto& row) -> auto& { return group(row).name; }, true),
      word<Row>(
          prefix + "role", PortRole::ScaleUp, [=](auto& row) -> auto& { return group(row).role; }),
      word<Row>(
          prefix + "type", CageType::Optical, [=](auto& row) -> auto& { return group(row).cage; }),
      word<Row>(
          prefix + "top", ModuleTop::Flat, [=](auto& row) -> auto& { return group(row).top; }),
      whole<Row>(
          prefix + "count", {1, 4096}, [=](auto& row) -> auto& { return group(row).cages; }),
      whole<Row>(
          prefix + "ports", {1, 64}, [=](auto& row) -> auto& { return group(row).portsPerCage; }),
      quantity<Row>(
          prefix + "port_gbps", gigabit, {0, 100'000}, [=](auto& row) -> auto& { return group(row).portRate; }),
      whole<Row>(
          prefix + "lanes", {0, 64}, [=](auto& row) -> auto& { return group(row).lanesPerCage; }),
      quantity<Row>(
          prefix + "lane_gbps", gigabit, {0, 10'000}, [=](auto& row) -> auto& { return group(row).laneRate; }),
      whole<Row>(
          prefix + "max_ports", {1, 64}, [=](auto& row) -> auto& { return group(row).maximumPortsPerCage; }),
      protocols<Row>(
          prefix + "protocols", [=](auto& row) -> auto& { return group(row).protocols; }),
      flag<Row>(
          prefix + "linear", [=](auto& row) -> auto& { return group(row).linearHost; }),
  };
  if (ofSwitch)
    append(list, {
                     word<Row>(
                         prefix + "max_ports_on",
                         CageNumbers::Even, [=](auto& row) -> auto& { return group(row).maximumOn; }),
                     whole<Row>(
                         prefix + "max_ports_else",
                         {0, 64}, [=](auto& row) -> auto& { return group(row).maximumPortsElsewhere; }),
                 });
  // A group that is not there leaves its cells empty.
  for (Column<Row>& column : list)
    column.write = [=, write = column.write](const Row& row) {
      return group(row).cages == 0 ? std::string{} : write(row);
    };
  return list;
}

std::vector<Column<DeviceRow>> systemColumns() {
  using Row = DeviceRow;
  return {
      whole<Row>(
          "accelerators", {0, 20'000}, [](auto& row) -> auto& { return row.type.accelerators; }),
      text<Row>(
          "accelerator_model", [](auto& row) -> auto& { return row.type.acceleratorModel; }),
      quantity<Row>(
          "accelerator_w", 1000, {0, 100'000}, [](auto& row) -> auto& { return row.type.acceleratorPower; }),
      text<Row>(
          "scale_up", [](auto& row) -> auto& { return row.type.scaleUpTechnology; }),
      whole<Row>(
          "scale_up_gigabytes_per_s", {0, 1'000'000},
          [](auto& row) -> auto& { return row.type.scaleUpGigabytesPerSecond; }),
      whole<Row>(
          "scale_up_links", {0, 1000}, [](auto& row) -> auto& { return row.type.scaleUpLinks; }),
      whole<Row>(
          "scale_up_domain", {0, 10'000'000}, [](auto& row) -> auto& { return row.type.scaleUpDomain; }),
      text<Row>(
          "nic", [](auto& row) -> auto& { return row.nic; }, true),
      whole<Row>(
          "nics", {0, 20'000}, [](auto& row) -> auto& { return row.type.nics; }),
  };
}

std::vector<Column<DeviceRow>> switchColumns() {
  using Row = DeviceRow;
  return {
      word<Row>(
          "technology", Technology::Fibre, [](auto& row) -> auto& { return row.type.technology; }),
      text<Row>(
          "asic", [](auto& row) -> auto& { return row.type.asic; }),
      whole<Row>(
          "asics", {0, 255}, [](auto& row) -> auto& { return row.type.asics; }),
      whole<Row>(
          "independent_switches", {1, 64}, [](auto& row) -> auto& { return row.type.independentSwitches; }),
      quantity<Row>(
          "aggregate_tbps", 1'000'000'000'000, {0, 100'000}, [](auto& row) -> auto& { return row.type.aggregate; }),
      quantity<Row>(
          "latency_ns", 1000, {0, 1'000'000'000}, [](auto& row) -> auto& { return row.type.latency; }),
      text<Row>(
          "engine", [](auto& row) -> auto& { return row.type.engineId; }, true),
      whole<Row>(
          "engines", {0, 10'000}, [](auto& row) -> auto& { return row.type.engines; }),
      text<Row>(
          "laser", [](auto& row) -> auto& { return row.type.laserId; }, true),
      whole<Row>(
          "lasers", {0, 10'000}, [](auto& row) -> auto& { return row.type.lasers; }),
      whole<Row>(
          "max_ports", {0, 65'535}, [](auto& row) -> auto& { return row.type.maximumPorts; }),
  };
}

}  // namespace

std::vector<Column<DeviceRow>> deviceColumns(bool switches, std::size_t groups) {
  using Row = DeviceRow;
  const auto part = [](auto& row) -> auto& { return row.type.part; };
  auto list = partColumns<Row>(part);
  auto kind = word<Row>(
      "kind", DeviceKind::Accessory, [](auto& row) -> auto& { return row.type.kind; });
  kind.write = [](const Row& row) { return std::string(code(row.type.kind)); };
  append(list, {
                   required(kind),
                   rackUnits(),
                   flag<Row>(
                       "full_depth", [](auto& row) -> auto& { return row.type.fullDepth; }),
                   quantity<Row>(
                       "weight_kg", 1000, {0, 100'000}, [](auto& row) -> auto& { return row.type.weight; }),
                   quantity<Row>(
                       "power_typ_w", 1000, {0, 1'000'000}, [](auto& row) -> auto& { return row.type.typical; }),
                   quantity<Row>(
                       "power_max_w", 1000, {0, 1'000'000}, [](auto& row) -> auto& { return row.type.maximum; }),
                   text<Row>(
                       "cooling", [](auto& row) -> auto& { return row.type.cooling; }),
               });
  append(list, switches ? switchColumns() : systemColumns());
  for (std::size_t i = 0; i < groups; ++i) append(list, cageColumns(i, switches));
  append(list, provenanceColumns<Row>(part));
  return list;
}

namespace {

RowChecked checkGroup(const CageGroup& group, const std::string& prefix) {
  if (group.cages == 0) {
    if (group == CageGroup{}) return {};
    return RowError{prefix + "count", "cages are described but not counted",
                    "fill " + prefix + "count or empty the group"};
  }
  if (group.cage == CageType::None) return RowError{prefix + "type", "cages of no type", "fill " + prefix + "type"};
  if (group.portsPerCage > group.maximumPortsPerCage)
    return RowError{prefix + "max_ports", "more ports a cage than the maximum", "raise " + prefix + "max_ports"};
  if (group.lanesPerCage > 0 && group.portRate * group.portsPerCage > group.laneRate * group.lanesPerCage)
    return RowError{prefix + "lanes", "the lanes carry less than the ports",
                    "correct lanes, lane rate, ports or port rate"};
  if ((group.maximumOn == CageNumbers::All) != (group.maximumPortsElsewhere == 0))
    return RowError{prefix + "max_ports_else", "some cages take fewer ports, but not told which or how many",
                    "fill " + prefix + "max_ports_on and " + prefix + "max_ports_else, or neither"};
  if (group.maximumOn != CageNumbers::All &&
      (group.maximumPortsElsewhere < group.portsPerCage || group.maximumPortsElsewhere >= group.maximumPortsPerCage))
    return RowError{prefix + "max_ports_else", "not between the ports as delivered and the maximum",
                    "write at least " + std::to_string(group.portsPerCage) + " and less than " +
                        std::to_string(group.maximumPortsPerCage)};
  return {};
}

}  // namespace

RowChecked checkRow(const DeviceRow& row) {
  bool ended = false;
  for (std::size_t i = 0; i < row.groups.size(); ++i) {
    const std::string prefix = "cage" + std::to_string(i + 1) + "_";
    if (auto wrong = checkGroup(row.groups[i], prefix)) return wrong;
    if (row.groups[i].cages == 0) ended = true;
    else if (ended) return RowError{prefix + "count", "a group of cages after an empty one", "move it up"};
  }
  for (std::size_t i = 0; i < row.groups.size() && row.groups[i].cages > 0; ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (row.groups[k].name == row.groups[i].name)
        return RowError{"cage" + std::to_string(i + 1) + "_name", "two groups of cages with one name",
                        "name them apart; ports are named after them"};
  const DeviceType& type = row.type;
  if (type.typical && type.maximum && *type.typical > *type.maximum)
    return RowError{"power_typ_w", "typical power above the maximum", "swap or correct them"};
  if ((type.engines > 0) == type.engineId.empty())
    return RowError{"engine", "optical engines need both an id and a count", "fill engine and engines, or neither"};
  if ((type.lasers > 0) == type.laserId.empty())
    return RowError{"laser", "external lasers need both an id and a count", "fill laser and lasers, or neither"};
  std::int64_t delivered = 0;
  for (const CageGroup& group : row.groups) delivered += std::int64_t{group.cages} * group.portsPerCage;
  if (type.maximumPorts > 0 && delivered > type.maximumPorts)
    return RowError{"max_ports", "its cages have " + std::to_string(delivered) + " ports as delivered",
                    "raise max_ports"};
  return {};
}

}  // namespace fabric
