// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Catalog: the types a project can use. A value: the project carries its own copy of every type it uses, so a file
// opens the same in five years. Types are only ever added, so an id stays good for the life of a project.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/types.h"

namespace fabric {

/// Where a catalog id leads: which kind of type, and which one. Of a cable, the family and the length.
struct PartPlace {
  std::variant<std::monostate, Id<RackType>, Id<DeviceType>, Id<NicType>, Id<TransceiverType>, Id<CableType>,
               Id<LaserType>, Id<AccessoryType>>
      type;
  std::uint16_t length = 0;  ///< index into CableType::lengths
};

class Catalog {
 public:
  std::string version;  ///< "1.0"; shown in the window's Parts foot
  /// Parts of an opened project that the catalog of this machine does not have (completed.h). About the machine, not
  /// about the catalog: neither compared nor saved.
  std::set<std::string, std::less<>> unlisted;

  /// Types of one kind that a catalog takes, and lengths of one cable: figures count by numbers of 16 bits.
  static constexpr std::uint32_t mostTypes = 65'535;

  /// Adds a type. Refused if its part id (or, for a cable, one of its lengths' ids) is taken or empty, and beyond
  /// mostTypes.
  Result<Id<RackType>> add(RackType type);
  Result<Id<DeviceType>> add(DeviceType type);
  Result<Id<NicType>> add(NicType type);
  Result<Id<TransceiverType>> add(TransceiverType type);
  Result<Id<CableType>> add(CableType type);
  Result<Id<LaserType>> add(LaserType type);
  Result<Id<AccessoryType>> add(AccessoryType type);

  const RackType& operator[](Id<RackType> id) const { return racks_[id.value - 1]; }
  const DeviceType& operator[](Id<DeviceType> id) const { return devices_[id.value - 1]; }
  const NicType& operator[](Id<NicType> id) const { return nics_[id.value - 1]; }
  const TransceiverType& operator[](Id<TransceiverType> id) const { return transceivers_[id.value - 1]; }
  const CableType& operator[](Id<CableType> id) const { return cables_[id.value - 1]; }
  const LaserType& operator[](Id<LaserType> id) const { return lasers_[id.value - 1]; }
  const AccessoryType& operator[](Id<AccessoryType> id) const { return accessories_[id.value - 1]; }

  /// True if the id names a type of this catalog (0 does not).
  template <class Type>
  bool contains(Id<Type> id) const {
    return id.value > 0 && id.value <= all<Type>().size();
  }

  /// All types of a kind; the type at index i has id i + 1.
  template <class Type>
  std::span<const Type> all() const;

  /// The place of a catalog id, or monostate.
  PartPlace find(std::string_view partId) const;
  /// Records that another source disagrees with a figure of a part. Refused if the part is not here.
  Result<> addConflict(std::string_view partId, SourceConflict conflict);

  /// The type of this kind with this catalog id, or 0.
  template <class Type>
  Id<Type> find(std::string_view partId) const {
    const PartPlace place = find(partId);
    const auto* id = std::get_if<Id<Type>>(&place.type);
    return id ? *id : Id<Type>{};
  }
  /// The part behind a place; nullptr for monostate.
  const Part* part(const PartPlace& place) const;
  /// Every catalog id, sorted (for messages that suggest the nearest).
  std::vector<std::string> partIds() const;
  /// Parts in the sense of the catalog files: every orderable id (each length of a cable counts).
  std::size_t partCount() const { return places_.size(); }

  bool operator==(const Catalog& other) const;

 private:
  Result<> claim(const Part& part, PartPlace place);

  std::vector<RackType> racks_;
  std::vector<DeviceType> devices_;
  std::vector<NicType> nics_;
  std::vector<TransceiverType> transceivers_;
  std::vector<CableType> cables_;
  std::vector<LaserType> lasers_;
  std::vector<AccessoryType> accessories_;
  std::map<std::string, PartPlace, std::less<>> places_;
};

template <>
inline std::span<const RackType> Catalog::all<RackType>() const {
  return racks_;
}
template <>
inline std::span<const DeviceType> Catalog::all<DeviceType>() const {
  return devices_;
}
template <>
inline std::span<const NicType> Catalog::all<NicType>() const {
  return nics_;
}
template <>
inline std::span<const TransceiverType> Catalog::all<TransceiverType>() const {
  return transceivers_;
}
template <>
inline std::span<const CableType> Catalog::all<CableType>() const {
  return cables_;
}
template <>
inline std::span<const LaserType> Catalog::all<LaserType>() const {
  return lasers_;
}
template <>
inline std::span<const AccessoryType> Catalog::all<AccessoryType>() const {
  return accessories_;
}

/// The short code of an enum value as files and commands write it ("OSFP", "dac", "MPO-12"); parsing is exact.
std::string_view code(CageType);
std::string_view code(ModuleTop);
std::string_view code(Technology);
std::string_view code(Medium);
std::string_view code(Connector);
std::string_view code(Polish);
std::string_view code(PortRole);
std::string_view code(Modulation);
std::string_view code(Wavelengths);
std::string_view code(DeviceKind);
std::string_view code(CageNumbers);
std::string_view code(PriceBasis);
std::string_view code(Confidence);
std::optional<Technology> technologyFromCode(std::string_view text);

}  // namespace fabric
