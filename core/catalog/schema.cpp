// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/schema.h"

#include <algorithm>

namespace fabric {

namespace columns {

namespace {
std::string toText(Range range) { return std::to_string(range.least) + " to " + std::to_string(range.most); }
}  // namespace

Checked notANumber(std::string_view text, Range allowed) {
  return CellError{"\"" + std::string(text) + "\" is not a plain number", "write one from " + toText(allowed)};
}

Checked outOfRange(std::string_view text, Range allowed) {
  return CellError{std::string(text) + " is out of range", "use " + toText(allowed)};
}

namespace {

/// Characters that hide or reorder what is shown: bidirectional controls, zero-width, byte order mark.
constexpr std::string_view invisible[] = {"\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E",
                                          "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC",
                                          "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7",
                                          "\xE2\x81\xA8", "\xE2\x81\xA9", "\xD8\x9C",     "\xEF\xBB\xBF"};

bool isIdCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         contains("-_.:", std::string_view(&c, 1));
}

}  // namespace

Checked badText(std::string_view text, bool identifier) {
  if (text.size() > longestCell)
    return CellError{"the text has " + std::to_string(text.size()) + " bytes",
                     "use at most " + std::to_string(longestCell)};
  for (const char c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
      return CellError{"the text holds the control character " + printable(std::string_view(&c, 1)), "remove it"};
  const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  for (const std::string_view sign : invisible)
    if (!ascii && contains(text, sign)) return CellError{"the text holds an invisible character", "remove it"};
  if (!identifier) return {};
  if (text.size() > 64 || !std::ranges::all_of(text, isIdCharacter))
    return CellError{"\"" + std::string(text.substr(0, 64)) + "\" is not an id",
                     "use up to 64 letters, digits, and - _ . : without blanks"};
  return {};
}

Checked unknownWord(std::string_view word, std::vector<std::string> known) {
  std::string remedy;
  if (const auto near = nearest(word, known)) remedy = "did you mean \"" + *near + "\"? ";
  remedy += "known are";
  for (std::size_t i = 0; i < known.size(); ++i) remedy += (i == 0 ? " " : ", ") + known[i];
  return CellError{"\"" + std::string(word) + "\" is not known here", remedy};
}

namespace {
struct ProtocolWord {
  std::string_view word;
  std::uint8_t bit;
};
constexpr ProtocolWord protocolWords[] = {{"ib", Protocols::infiniBand},
                                          {"eth", Protocols::ethernet},
                                          {"nvl", Protocols::nvLink},
                                          {"other", Protocols::other}};
}  // namespace

Checked readProtocols(Protocols& protocols, std::string_view cell) {
  std::uint8_t bits = 0;
  for (const std::string& name : split(cell, ';')) {
    const auto at = std::ranges::find(protocolWords, std::string_view(name), &ProtocolWord::word);
    if (at == std::end(protocolWords)) return unknownWord(name, {"ib", "eth", "nvl", "other"});
    bits |= at->bit;
  }
  protocols.bits = bits;
  return {};
}

std::string writeProtocols(Protocols protocols) {
  if (protocols == Protocols{}) return {};
  std::vector<std::string> words;
  for (const auto& [word, bit] : protocolWords)
    if (protocols.bits & bit) words.emplace_back(word);
  return joined(words);
}

Checked readUnverified(std::vector<std::string>& fields, std::string_view cell) {
  fields = split(cell, ';');
  for (const std::string& field : fields)
    if (field.empty()) return CellError{"an empty name of a column", "separate the names by one semicolon"};
  return badText(cell, false);
}

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& word : words) line += (line.empty() ? "" : ";") + word;
  return line;
}

}  // namespace columns

using namespace columns;

std::vector<Column<RackType>> rackColumns() {
  using Row = RackType;
  const auto part = [](auto& row) -> auto& { return row.part; };
  auto list = partColumns<Row>(part);
  append(list, {
                   required(whole<Row>(
                       "height_u", {1, 100}, [](auto& row) -> auto& { return row.heightU; })),
                   required(quantity<Row>(
                       "width_mm", 1, {1, 10'000}, [](auto& row) -> auto& { return row.width; })),
                   required(quantity<Row>(
                       "depth_mm", 1, {1, 10'000}, [](auto& row) -> auto& { return row.depth; })),
                   required(quantity<Row>(
                       "height_mm", 1, {1, 10'000}, [](auto& row) -> auto& { return row.height; })),
                   quantity<Row>(
                       "power_limit_kw", 1'000'000, {0, 2'000}, [](auto& row) -> auto& { return row.powerLimit; }),
                   quantity<Row>(
                       "weight_limit_kg", 1000, {0, 100'000}, [](auto& row) -> auto& { return row.weightLimit; }),
                   text<Row>(
                       "cooling", [](auto& row) -> auto& { return row.cooling; }),
               });
  append(list, provenanceColumns<Row>(part));
  return list;
}

std::vector<Column<AccessoryType>> accessoryColumns() {
  using Row = AccessoryType;
  const auto part = [](auto& row) -> auto& { return row.part; };
  auto list = partColumns<Row>(part);
  append(list, {
                   required(text<Row>(
                       "kind", [](auto& row) -> auto& { return row.kind; })),
                   whole<Row>(
                       "height_u", {0, 100}, [](auto& row) -> auto& { return row.heightU; }),
                   quantity<Row>(
                       "power_limit_kw", 1'000'000, {0, 10'000}, [](auto& row) -> auto& { return row.powerLimit; }),
                   quantity<Row>(
                       "loss_db", 1000, {0, 100}, [](auto& row) -> auto& { return row.loss; }),
                   quantity<Row>(
                       "attenuation_db_km", 1000, {0, 1000}, [](auto& row) -> auto& { return row.attenuationPerKm; }),
                   whole<Row>(
                       "fibres", {0, 20'000}, [](auto& row) -> auto& { return row.fibres; }),
               });
  append(list, provenanceColumns<Row>(part));
  return list;
}

std::vector<Column<LaserType>> laserColumns() {
  using Row = LaserType;
  const auto part = [](auto& row) -> auto& { return row.part; };
  auto list = partColumns<Row>(part);
  append(list, {
                   whole<Row>(
                       "lasers", {0, 255}, [](auto& row) -> auto& { return row.lasers; }),
                   whole<Row>(
                       "channels", {0, 10'000}, [](auto& row) -> auto& { return row.channels; }),
                   quantity<Row>(
                       "power_w", 1000, {0, 10'000}, [](auto& row) -> auto& { return row.power; }),
                   quantity<Row>(
                       "serves_gbps", 1'000'000'000, {0, 1'000'000}, [](auto& row) -> auto& { return row.serves; }),
                   flag<Row>(
                       "hot_swap", [](auto& row) -> auto& { return row.hotSwappable; }),
                   whole<Row>(
                       "fit", {0, 1'000'000'000}, [](auto& row) -> auto& { return row.failuresInTime; }),
               });
  append(list, provenanceColumns<Row>(part));
  return list;
}

std::vector<Column<NicType>> nicColumns() {
  using Row = NicType;
  const auto part = [](auto& row) -> auto& { return row.part; };
  auto list = partColumns<Row>(part);
  append(list, {
                   required(whole<Row>(
                       "ports", {1, 64}, [](auto& row) -> auto& { return row.ports; })),
                   required(quantity<Row>(
                       "port_gbps", 1'000'000'000, {1, 100'000}, [](auto& row) -> auto& { return row.portRate; })),
                   word<Row>(
                       "cage", CageType::Optical, [](auto& row) -> auto& { return row.cage; }),
                   word<Row>(
                       "top", ModuleTop::Flat, [](auto& row) -> auto& { return row.top; }),
                   whole<Row>(
                       "lanes_per_port", {0, 64}, [](auto& row) -> auto& { return row.lanesPerPort; }),
                   quantity<Row>(
                       "lane_gbps", 1'000'000'000, {0, 10'000}, [](auto& row) -> auto& { return row.laneRate; }),
                   protocols<Row>(
                       "protocols", [](auto& row) -> auto& { return row.protocols; }),
                   quantity<Row>(
                       "power_typ_w", 1000, {0, 10'000}, [](auto& row) -> auto& { return row.typical; }),
                   quantity<Row>(
                       "power_max_w", 1000, {0, 10'000}, [](auto& row) -> auto& { return row.maximum; }),
                   quantity<Row>(
                       "latency_ns", 1000, {0, 1'000'000'000}, [](auto& row) -> auto& { return row.latency; }),
               });
  append(list, provenanceColumns<Row>(part));
  return list;
}

std::vector<Column<ConflictRow>> conflictColumns() {
  using Row = ConflictRow;
  return {
      required(text<Row>(
          "part_id", [](auto& row) -> auto& { return row.partId; }, true)),
      required(text<Row>(
          "field", [](auto& row) -> auto& { return row.conflict.field; }, true)),
      required(text<Row>(
          "used", [](auto& row) -> auto& { return row.conflict.used; })),
      required(text<Row>(
          "other", [](auto& row) -> auto& { return row.conflict.other; })),
      required(text<Row>(
          "source", [](auto& row) -> auto& { return row.conflict.source; })),
  };
}

RowChecked checkPart(const Part& part) {
  if (part.price.amount && part.price.basis == PriceBasis::None)
    return RowError{"price_basis", "a price without a basis", "say list or estimate"};
  if (!part.price.amount && part.price.basis != PriceBasis::None)
    return RowError{"price_usd", "a price basis without a price", "give the price or empty price_basis"};
  return {};
}

namespace {
RowChecked checkPowers(const std::optional<Power>& typical, const std::optional<Power>& maximum) {
  if (typical && maximum && *typical > *maximum)
    return RowError{"power_typ_w", "typical power above the maximum", "swap or correct them"};
  return {};
}
}  // namespace

RowChecked checkRow(const RackType&) { return {}; }
RowChecked checkRow(const AccessoryType&) { return {}; }
RowChecked checkRow(const LaserType&) { return {}; }
RowChecked checkRow(const ConflictRow&) { return {}; }

RowChecked checkRow(const NicType& row) {
  if (row.lanesPerPort > 0 && row.laneRate * row.lanesPerPort < row.portRate)
    return RowError{"lanes_per_port", "the lanes carry less than the port's rate",
                    "correct lanes, lane rate or port rate"};
  return checkPowers(row.typical, row.maximum);
}

RowChecked checkRow(const TransceiverType& row) {
  if (row.portRate * row.ports > row.rate)
    return RowError{"port_gbps", "the ports carry more than the module", "correct ports, port_gbps or rate_gbps"};
  if (row.cage != CageType::None && row.electricalLaneRate * row.electricalLanes < row.rate)
    return RowError{"electrical_lanes", "the electrical lanes carry less than the module", "correct the lanes"};
  if (row.cage != CageType::None && row.opticalLaneRate * row.opticalLanes < row.rate)
    return RowError{"optical_lanes", "the optical lanes carry less than the module", "correct the lanes"};
  return checkPowers(row.typical, row.maximum);
}

}  // namespace fabric
