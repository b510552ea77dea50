// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/names.h"

namespace fabric {

std::string numbered(std::uint64_t index, std::uint64_t count, int digits) {
  const std::size_t width = std::max<std::size_t>(static_cast<std::size_t>(digits), std::to_string(count).size());
  const std::string number = std::to_string(index + 1);
  return std::string(width - number.size(), '0') + number;
}

std::string systemName(const DeviceType& type, std::uint64_t index, std::uint64_t count) {
  std::string prefix = "node-";
  for (const char* family : {"dgx", "hgx"})
    if (type.part.id.starts_with(std::string("sys-") + family + "-")) prefix = std::string(family) + "-";
  return prefix + numbered(index, count, 3);
}

std::string switchPrefix(const FabricPlan& plan, std::size_t fabric, std::size_t plane) {
  std::string prefix;
  if (fabric > 0) prefix += plan.spec->name + "-";
  if (plan.planes > 1) prefix += (plan.rails ? "r" : "p") + std::to_string(plane + 1) + "-";
  return prefix;
}

std::string rowName(int index) {
  std::string name;
  for (int i = index + 1; i > 0; i = (i - 1) / 26) name.insert(name.begin(), static_cast<char>('A' + (i - 1) % 26));
  return name;
}

}  // namespace fabric
