// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DeviceShape: the cages and ports of one device type under one split of its cages. Ports are implicit in the design
// (no row); every question about them is answered here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/types.h"

namespace fabric {

/// Cages first…first+count-1 (counted over the whole device from 0) run as portsPerCage ports of portRate.
struct CageSplit {
  std::uint16_t first = 0;
  std::uint16_t count = 0;
  std::uint8_t portsPerCage = 1;
  DataRate portRate;

  bool operator==(const CageSplit&) const = default;
};

struct ShapeCage {
  std::uint16_t firstPort = 0;
  std::uint8_t ports = 1;
  std::uint8_t group = 0;    ///< index into DeviceType::cages
  std::uint16_t number = 1;  ///< 1-based within its group
};

struct ShapePort {
  std::uint16_t cage = 0;
  std::uint8_t number = 1;  ///< 1-based within its cage
  std::uint8_t lanes = 0;   ///< electrical lanes the port uses
  DataRate rate;
};

/// Which cages of a group run as more ports than the others, in words: "only odd-numbered cages run as more than 2
/// ports". Empty where all are alike.
std::string breakoutRule(const CageGroup& group);

class DeviceShape {
 public:
  /// Refused if a split names cages that are not there, more ports or rate than a cage carries, or more ports in all
  /// than the device supports.
  static Result<DeviceShape> make(const DeviceType& type, std::span<const CageSplit> splits = {});

  std::span<const ShapeCage> cages() const { return cages_; }
  std::span<const ShapePort> ports() const { return ports_; }
  const CageGroup& group(const ShapeCage& cage) const { return groups_[cage.group]; }
  const CageGroup& groupOfPort(std::uint16_t port) const { return group(cages_[ports_[port].cage]); }

  /// "osfp2", "8"; a switch's cages are plain numbers.
  std::string cageName(std::uint16_t cage) const;
  /// "osfp2/1", "8/2"; a cage with one port is named as the cage.
  std::string portName(std::uint16_t port) const;
  /// The port with this name, as portName writes it.
  std::optional<std::uint16_t> findPort(std::string_view name) const;

 private:
  std::vector<CageGroup> groups_;
  std::vector<ShapeCage> cages_;
  std::vector<ShapePort> ports_;
};

}  // namespace fabric
