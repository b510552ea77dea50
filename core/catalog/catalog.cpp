// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

namespace fabric {

namespace {

std::uint32_t numberOf(const PartPlace& place) {
  return std::visit(
      [](auto id) -> std::uint32_t {
        if constexpr (std::is_same_v<decltype(id), std::monostate>) return 0;
        else return id.value;
      },
      place.type);
}

}  // namespace

Result<> Catalog::claim(const Part& part, PartPlace place) {
  if (part.id.empty()) return fail(ErrorCode::InvalidInput, part.model, "a part needs an id", "fill part_id");
  if (numberOf(place) > mostTypes)
    return fail(ErrorCode::InvalidInput, part.id,
                "the catalog holds " + std::to_string(mostTypes) + " types of this kind, and takes no more",
                "leave out parts that are not used");
  if (!places_.emplace(part.id, place).second)
    return fail(ErrorCode::InvalidInput, part.id, "this part id is already in the catalog", "choose another id");
  return {};
}

namespace {

template <class Type>
Id<Type> idAfter(const std::vector<Type>& types) {
  return Id<Type>{static_cast<std::uint32_t>(types.size() + 1)};
}

}  // namespace

Result<Id<RackType>> Catalog::add(RackType type) {
  const auto id = idAfter(racks_);
  return claim(type.part, {id, 0}).map([&] { return racks_.push_back(std::move(type)), id; });
}
Result<Id<DeviceType>> Catalog::add(DeviceType type) {
  const auto id = idAfter(devices_);
  return claim(type.part, {id, 0}).map([&] { return devices_.push_back(std::move(type)), id; });
}
Result<Id<NicType>> Catalog::add(NicType type) {
  const auto id = idAfter(nics_);
  return claim(type.part, {id, 0}).map([&] { return nics_.push_back(std::move(type)), id; });
}
Result<Id<TransceiverType>> Catalog::add(TransceiverType type) {
  const auto id = idAfter(transceivers_);
  return claim(type.part, {id, 0}).map([&] { return transceivers_.push_back(std::move(type)), id; });
}
Result<Id<CableType>> Catalog::add(CableType type) {
  const auto id = idAfter(cables_);
  if (type.lengths.empty())
    return fail(ErrorCode::InvalidInput, type.part.id, "a cable needs at least one length to order");
  if (type.lengths.size() > mostTypes)
    return fail(ErrorCode::InvalidInput, type.part.id,
                std::to_string(type.lengths.size()) + " lengths of a cable are more than " + std::to_string(mostTypes));
  for (std::size_t i = 0; i < type.lengths.size(); ++i) {
    if (auto claimed = claim(type.lengths[i].part, {id, static_cast<std::uint16_t>(i)}); !claimed) {
      for (std::size_t k = 0; k < i; ++k) places_.erase(type.lengths[k].part.id);
      return tl::unexpected(claimed.error());
    }
  }
  cables_.push_back(std::move(type));
  return id;
}
Result<Id<LaserType>> Catalog::add(LaserType type) {
  const auto id = idAfter(lasers_);
  return claim(type.part, {id, 0}).map([&] { return lasers_.push_back(std::move(type)), id; });
}
Result<Id<AccessoryType>> Catalog::add(AccessoryType type) {
  const auto id = idAfter(accessories_);
  return claim(type.part, {id, 0}).map([&] { return accessories_.push_back(std::move(type)), id; });
}

PartPlace Catalog::find(std::string_view partId) const {
  const auto at = places_.find(partId);
  return at == places_.end() ? PartPlace{} : at->second;
}

const Part* Catalog::part(const PartPlace& place) const {
  return std::visit(
      [&](auto id) -> const Part* {
        if constexpr (std::is_same_v<decltype(id), std::monostate>) return nullptr;
        else if constexpr (std::is_same_v<decltype(id), Id<CableType>>) return &(*this)[id].lengths[place.length].part;
        else return &(*this)[id].part;
      },
      place.type);
}

Result<> Catalog::addConflict(std::string_view partId, SourceConflict conflict) {
  const PartPlace place = find(partId);
  const auto record = [&](Part& part) { part.provenance.conflicts.push_back(conflict); };
  const auto at = [](auto& types, auto id) -> auto& { return types[id.value - 1]; };
  if (const auto* rack = std::get_if<Id<RackType>>(&place.type)) record(at(racks_, *rack).part);
  else if (const auto* device = std::get_if<Id<DeviceType>>(&place.type)) record(at(devices_, *device).part);
  else if (const auto* nic = std::get_if<Id<NicType>>(&place.type)) record(at(nics_, *nic).part);
  else if (const auto* module = std::get_if<Id<TransceiverType>>(&place.type)) record(at(transceivers_, *module).part);
  else if (const auto* laser = std::get_if<Id<LaserType>>(&place.type)) record(at(lasers_, *laser).part);
  else if (const auto* accessory = std::get_if<Id<AccessoryType>>(&place.type))
    record(at(accessories_, *accessory).part);
  else if (const auto* cable = std::get_if<Id<CableType>>(&place.type)) {
    CableType& family = at(cables_, *cable);
    record(family.lengths[place.length].part);
    if (place.length == 0) record(family.part);  // the family's part is that of its shortest length
  } else {
    return fail(ErrorCode::NotFound, std::string(partId), "no such part in the catalog");
  }
  return {};
}

std::vector<std::string> Catalog::partIds() const {
  std::vector<std::string> ids;
  ids.reserve(places_.size());
  for (const auto& [id, place] : places_) ids.push_back(id);
  return ids;
}

bool Catalog::operator==(const Catalog& o) const {
  return version == o.version && racks_ == o.racks_ && devices_ == o.devices_ && nics_ == o.nics_ &&
         transceivers_ == o.transceivers_ && cables_ == o.cables_ && lasers_ == o.lasers_ &&
         accessories_ == o.accessories_;
}

std::string_view code(CageType v) {
  static constexpr std::string_view names[] = {"none",    "RJ45",      "SFP28",       "QSFP28",    "QSFP56",
                                               "QSFP112", "QSFP-DD",   "QSFP-DD800",  "OSFP",      "OSFP224",
                                               "OSFP-XD", "OSFP-next", "fixed-fibre", "backplane", "optical"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(ModuleTop v) {
  static constexpr std::string_view names[] = {"any", "finned", "flat"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Technology v) {
  static constexpr std::string_view names[] = {"dac",      "acc", "aec", "aoc", "retimed", "lro", "lpo",
                                               "coherent", "cpo", "npo", "obo", "oio",     "cpc", "fibre"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Medium v) {
  static constexpr std::string_view names[] = {"copper", "active-copper", "mmf", "smf"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Connector v) {
  static constexpr std::string_view names[] = {"none", "MPO-12", "MPO-16", "LC", "MMC-12", "MMC-16", "CS"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Polish v) {
  static constexpr std::string_view names[] = {"any", "APC", "UPC"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(PortRole v) {
  static constexpr std::string_view names[] = {"network", "scale-out", "front-end", "management", "scale-up"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Modulation v) {
  static constexpr std::string_view names[] = {"NRZ", "PAM4", "DP-16QAM"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Wavelengths v) {
  static constexpr std::string_view names[] = {"none", "850", "850/910", "1310", "CWDM4", "LWDM4", "LWDM8", "C-band"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(DeviceKind v) {
  static constexpr std::string_view names[] = {"system", "switch", "endpoint", "accessory"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(CageNumbers v) {
  static constexpr std::string_view names[] = {"", "odd", "even"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(PriceBasis v) {
  static constexpr std::string_view names[] = {"", "list", "estimate"};
  return names[static_cast<std::size_t>(v)];
}
std::string_view code(Confidence v) {
  static constexpr std::string_view names[] = {"low", "medium", "high"};
  return names[static_cast<std::size_t>(v)];
}
std::optional<Technology> technologyFromCode(std::string_view text) {
  for (int i = 0; i <= static_cast<int>(Technology::Fibre); ++i)
    if (code(static_cast<Technology>(i)) == text) return static_cast<Technology>(i);
  return std::nullopt;
}

}  // namespace fabric
