// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/tables.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/analysis/link_margins.h"
#include "core/analysis/route.h"
#include "core/catalog/media.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

void header(CsvWriter& csv, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) csv.text(name);
  csv.endRow();
}

std::string wattsText(std::optional<Power> power, std::int64_t times) {
  if (!power) return {};
  const auto product = checkedTimes(*power, times);
  return product ? toText(*product) : std::string{};
}

std::string_view basisText(const Price& price) {
  if (!price.amount) return "unpriced";
  return code(price.basis);
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(separator)) + part;
  return text;
}

/// Jacket colours of the trade: aqua for OM3 and OM4, lime for OM5, yellow for single mode (TIA-598), black for
/// assemblies.
std::string_view colourOf(const CableType& cable) {
  if (cable.fibreType == "OM5") return "lime";
  if (cable.fibreType.starts_with("OM")) return "aqua";
  if (cable.fibreType.starts_with("OS") || cable.medium == Medium::SingleMode) return "yellow";
  return cable.medium == Medium::Multimode ? "aqua" : "black";
}

/// The cells of one end of a cable, for all of its links: equal ones once.
struct EndCells {
  std::vector<std::string> racks, units, devices, ports, modules, labels;

  static void add(std::vector<std::string>& list, std::string cell) {
    if (std::ranges::find(list, cell) == list.end()) list.push_back(std::move(cell));
  }
  void write(CsvWriter& csv) const {
    for (const auto* list : {&racks, &units, &devices, &ports, &modules, &labels}) csv.text(joined(*list, " + "));
  }
};

constexpr std::size_t rowsAtOnce = 512;  // between two looks at whether to go on

class Schedule {
 public:
  Schedule(const Design& design, const Catalog& catalog, const Settings& settings, CsvText text)
      : design_(design), catalog_(catalog), rules_(settings.routes), routes_(design, catalog, settings.routes),
        shapes_(catalog), csv_(text) {}

  Result<std::string> write(Progress* progress) {
    header(csv_, {"Cable",          "Fabric",  "Technology", "Part number", "Length m", "Route m",
                  "Length basis",   "Colour",  "A rack",     "A U",         "A device", "A port",
                  "A module",       "A label", "B rack",     "B U",         "B device", "B port",
                  "B module",       "B label", "Reach m",    "Margin m",    "Loss dB",  "Loss budget dB",
                  "Loss margin dB", "Verdict"});
    const auto cables = linksByCable();
    std::size_t written = 0;
    for (const auto& [cable, links] : cables) {
      if (progress && ++written % rowsAtOnce == 0) {
        if (progress->isStopped()) return stopped("the cable schedule");
        progress->reach(0.9 * static_cast<double>(written) / static_cast<double>(cables.size()));
      }
      if (auto done = row(cable, links); !done) return tl::unexpected(done.error());
    }
    return csv_.str();
  }

 private:
  std::vector<std::pair<Id<Cable>, std::vector<const Link*>>> linksByCable() const {
    std::vector<std::pair<Id<Cable>, std::vector<const Link*>>> list;
    std::map<Id<Cable>, std::size_t> places;
    design_.links.forEach([&](Id<Link>, const Link& link) {
      const auto [at, isNew] = places.try_emplace(link.cable, list.size());
      if (isNew) list.emplace_back(link.cable, std::vector<const Link*>{});
      list[at->second].second.push_back(&link);
    });
    return list;
  }

  Result<> row(Id<Cable> id, const std::vector<const Link*>& links) {
    const Cable& cable = design_.cables[id];
    const CableType& type = catalog_[cable.type];
    const LoopKind loops = loopKind(type.technology);
    std::int32_t route = 0;
    EndCells a, b;
    for (const Link* link : links) {
      const std::int32_t length = routes_.millimetres(link->a, link->b, loops);
      if (length < 0 && cable.fixedLength.count() == 0)
        return fail(ErrorCode::DoesNotFit, portLabel(design_, shapes_, link->a, link->portA),
                    "no route to " + portLabel(design_, shapes_, link->b, link->portB) + " is known",
                    "give the cable a fixed length");
      route = std::max(route, length);
      add(a, link->a, link->portA);
      add(b, link->b, link->portB);
    }
    const Length needed = std::max(Length::millimetres(route), cable.fixedLength);
    const auto order = orderCable(type, needed);
    const Fabric* fabric = design_.fabrics.find(links.front()->fabric);
    csv_.text("C" + std::to_string(id.value)).text(fabric ? fabric->name : "").text(technologyOf(type));
    csv_.text(order ? numberOf(type.lengths[order->length].part) : numberOf(type.part));
    csv_.number(order ? toText(order->ordered) : "").number(route > 0 ? toText(Length::millimetres(route)) : "");
    csv_.text(!order                              ? "no length reaches"
              : cable.fixedLength.count() > route ? "fixed"
              : order->madeToLength               ? "made to length"
                                                  : "stock");
    csv_.text(colourOf(type));
    a.write(csv_);
    b.write(csv_);
    writeMargins(worstMargins(cable, links, needed));
    csv_.endRow();
    return {};
  }

  /// The margins of the link that has least.
  LinkMargins worstMargins(const Cable& cable, const std::vector<const Link*>& links, Length length) {
    LinkMargins worst{{}, {}, {}, {}, {}, LinkVerdict::Good};
    const CableType& type = catalog_[cable.type];
    const bool fibre = type.technology == Technology::Fibre;
    const auto optics = [&](Id<Device> device, std::uint16_t port) {
      return fibre ? opticsAt(design_, catalog_, shapes_, device, port) : Id<TransceiverType>{};
    };
    for (const Link* link : links) {
      const LinkLimits& limits = limitsFor({cable.type, optics(link->a, link->portA), optics(link->b, link->portB)});
      const LinkMargins margins = marginsOf(type, limits, length, rules_);
      if (link == links.front() || std::tuple(margins.verdict, worst.reachLeft, worst.lossLeft) >
                                       std::tuple(worst.verdict, margins.reachLeft, margins.lossLeft))
        worst = margins;
    }
    return worst;
  }
  /// A cable type and the optics at its ends.
  using Media = std::tuple<Id<CableType>, Id<TransceiverType>, Id<TransceiverType>>;
  const LinkLimits& limitsFor(const Media& media) {
    const auto [at, isNew] = limits_.try_emplace(media);
    if (isNew) at->second = limitsOf(catalog_, std::get<0>(media), std::get<1>(media), std::get<2>(media));
    return at->second;
  }

  void writeMargins(const LinkMargins& margins) {
    const auto number = [&](const auto& figure) { csv_.number(figure ? toText(*figure) : std::string()); };
    number(margins.reach);
    number(margins.reachLeft);
    number(margins.loss);
    number(margins.lossBudget);
    number(margins.lossLeft);
    csv_.text(code(margins.verdict));
  }

  static std::string numberOf(const Part& part) { return part.number.empty() ? part.model : part.number; }
  static std::string technologyOf(const CableType& type) {
    return std::string(type.technology == Technology::Fibre ? code(type.medium) : code(type.technology));
  }

  void add(EndCells& cells, Id<Device> id, std::uint16_t port) {
    const Device& device = design_.devices[id];
    const DeviceShape& shape = shapes_.of(design_, device);
    const auto [low, high] = unitsOf(device, catalog_[device.type]);
    const std::string rack = rackName(design_, device.rack);
    const std::string units = low == high ? std::to_string(low) : std::to_string(low) + "-" + std::to_string(high);
    const Id<Module> module = design_.moduleIn(id, shape.ports()[port].cage);
    EndCells::add(cells.racks, rack);
    EndCells::add(cells.units, units);
    EndCells::add(cells.devices, device.name);
    EndCells::add(cells.ports, shape.portName(port));
    EndCells::add(cells.modules, module ? numberOf(catalog_[design_.modules[module].type].part) : "");
    EndCells::add(cells.labels, rack + " U" + std::to_string(low) + " " + device.name + "/" + shape.portName(port));
  }

  const Design& design_;
  const Catalog& catalog_;
  const RouteRules& rules_;
  RouteTable routes_;
  Shapes shapes_;
  std::map<Media, LinkLimits> limits_;
  CsvWriter csv_;
};

}  // namespace

std::string bomCsv(const Bom& bom, CsvText text) {
  CsvWriter csv(text);
  header(csv, {"Section", "Manufacturer", "Part number", "Description", "Quantity", "Spares", "Order quantity", "Unit",
               "Unit price", "Currency", "Price basis", "Price date", "Lead time", "Extended price", "Unit power W",
               "Extended power W", "Used at", "Source"});
  for (const BomLine& line : bom.lines) {
    const auto extended = line.extendedPrice();
    const bool priced = line.unitPrice.amount.has_value();
    csv.text(code(line.section)).text(line.manufacturer).text(line.partNumber).text(line.description);
    csv.number(std::to_string(line.quantity))
        .number(std::to_string(line.spares))
        .number(std::to_string(line.orderQuantity()));
    csv.text(line.unit).number(priced ? toText(*line.unitPrice.amount) : "").text(priced ? bom.currency : "");
    csv.text(basisText(line.unitPrice)).text(line.unitPrice.date).text("").number(extended ? toText(*extended) : "");
    csv.number(wattsText(line.unitPower, 1)).number(wattsText(line.unitPower, line.quantity));
    csv.text(joined(line.usedAt, "; ")).text(line.source).endRow();
  }
  csv.text("note").text("").text("").text(bom.convention);
  for (int cell = 4; cell < 18; ++cell) csv.text("");
  csv.endRow();
  return csv.str();
}

Result<std::string> cablesCsv(const Design& design, const Catalog& catalog, const Settings& settings, CsvText text,
                              Progress* progress) {
  return Schedule(design, catalog, settings, text).write(progress);
}

}  // namespace fabric
