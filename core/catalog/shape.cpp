// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/shape.h"

#include "core/catalog/catalog.h"

namespace fabric {

namespace {

// What the 16-bit port numbers of a link can count, at 8 ports a cage; the largest chassis made has 576 cages.
constexpr std::uint32_t mostCages = 8'000;
constexpr std::size_t mostGroups = 255;

Error tooManyOnCage(const DeviceType& type, const CageGroup& group, std::uint16_t number, int ports, DataRate rate) {
  return {ErrorCode::DoesNotFit, type.part.id,
          "cage " + group.name + std::to_string(number) + " cannot run as " + std::to_string(ports) + " x " +
              toText(rate) + " Gb/s: " + breakoutRule(group),
          "split only those, or run it as at most " + std::to_string(group.maximumPortsElsewhere) + " ports"};
}

Error tooManyPorts(const DeviceType& type, std::size_t ports) {
  return {ErrorCode::DoesNotFit, type.part.id,
          "its cages run as " + std::to_string(ports) + " ports; it supports " + std::to_string(type.maximumPorts) +
              " in all",
          "split fewer of them"};
}

}  // namespace

std::string breakoutRule(const CageGroup& group) {
  if (group.maximumOn == CageNumbers::All) return {};
  return "only " + std::string(code(group.maximumOn)) + "-numbered cages run as more than " +
         std::to_string(group.maximumPortsElsewhere) + " ports";
}

Result<DeviceShape> DeviceShape::make(const DeviceType& type, std::span<const CageSplit> splits) {
  DeviceShape shape;
  shape.groups_ = type.cages;
  std::uint32_t total = 0;
  for (const CageGroup& group : type.cages) total += group.cages;
  if (total > mostCages || type.cages.size() > mostGroups)
    return fail(ErrorCode::LimitExceeded, type.part.id,
                "it has " + std::to_string(total) + " cages; a device may have " + std::to_string(mostCages));
  if (splits.size() > total)
    return fail(ErrorCode::DoesNotFit, type.part.id,
                std::to_string(splits.size()) + " splits, but it has " + std::to_string(total) + " cages");
  for (const CageSplit& split : splits) {
    if (std::uint32_t{split.first} + split.count > total)
      return fail(ErrorCode::DoesNotFit, type.part.id,
                  "cages " + std::to_string(split.first + 1) + " to " + std::to_string(split.first + split.count) +
                      " are split, but it has " + std::to_string(total));
  }
  std::uint16_t cage = 0;
  for (std::size_t g = 0; g < type.cages.size(); ++g) {
    const CageGroup& group = type.cages[g];
    const auto capacity = checkedTimes(group.laneRate, group.lanesPerCage);
    for (std::uint16_t n = 1; n <= group.cages; ++n, ++cage) {
      std::uint8_t ports = group.portsPerCage;
      DataRate rate = group.portRate;
      for (const CageSplit& split : splits) {
        if (cage < split.first || cage >= split.first + split.count) continue;
        ports = split.portsPerCage;
        rate = split.portRate;
      }
      const auto used = checkedTimes(rate, ports);
      if (!capacity || !used || rate.count() < 0 || ports == 0 || ports > group.maximumPortsPerCage ||
          (group.lanesPerCage > 0 && *used > *capacity))
        return fail(ErrorCode::DoesNotFit, type.part.id,
                    "a cage of " + toText(capacity.value_or(DataRate{})) + " Gb/s and at most " +
                        std::to_string(group.maximumPortsPerCage) + " ports cannot run as " + std::to_string(ports) +
                        " x " + toText(rate) + " Gb/s");
      if (ports > group.maximumPortsOf(n)) return tl::unexpected(tooManyOnCage(type, group, n, ports, rate));
      shape.cages_.push_back({static_cast<std::uint16_t>(shape.ports_.size()), ports, static_cast<std::uint8_t>(g), n});
      const std::int64_t lane = group.laneRate.count();
      const auto lanes =
          static_cast<std::uint8_t>(lane > 0 ? rate.count() / lane + (rate.count() % lane != 0 ? 1 : 0) : 0);
      for (std::uint8_t p = 1; p <= ports; ++p) shape.ports_.push_back({cage, p, lanes, rate});
    }
  }
  if (type.maximumPorts > 0 && shape.ports_.size() > type.maximumPorts)
    return tl::unexpected(tooManyPorts(type, shape.ports_.size()));
  if (shape.ports_.size() > 0xFFFF)
    return fail(ErrorCode::LimitExceeded, type.part.id,
                "it has " + std::to_string(shape.ports_.size()) + " ports; a device may have 65535");
  return shape;
}

std::string DeviceShape::cageName(std::uint16_t cage) const {
  const ShapeCage& c = cages_[cage];
  return group(c).name + std::to_string(c.number);
}

std::string DeviceShape::portName(std::uint16_t port) const {
  const ShapePort& p = ports_[port];
  std::string name = cageName(p.cage);
  if (cages_[p.cage].ports > 1) name += "/" + std::to_string(p.number);
  return name;
}

std::optional<std::uint16_t> DeviceShape::findPort(std::string_view name) const {
  for (std::uint16_t port = 0; port < ports_.size(); ++port)
    if (portName(port) == name) return port;
  return std::nullopt;
}

}  // namespace fabric
