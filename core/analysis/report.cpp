// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/report.h"

namespace fabric {

std::string_view code(LinkTier tier) {
  static constexpr std::string_view names[linkTiers] = {"host-leaf", "leaf-spine", "spine-core", "mesh",
                                                        "torus",     "local",      "global",     "other"};
  return names[static_cast<std::size_t>(tier)];
}

std::string_view code(CostClass c) {
  static constexpr std::string_view names[costClasses] = {"systems", "nics",   "switches", "transceivers",
                                                          "cables",  "lasers", "racks",    "other"};
  return names[static_cast<std::size_t>(c)];
}

std::string_view code(Cooling cooling) {
  static constexpr std::string_view names[coolings] = {"air", "liquid", "air_or_liquid", "unknown"};
  return names[static_cast<std::size_t>(cooling)];
}

std::string_view code(FailureClass c) {
  static constexpr std::string_view names[failureClasses] = {"systems",      "nics",   "switches", "optical_engines",
                                                             "transceivers", "cables", "lasers",   "other"};
  return names[static_cast<std::size_t>(c)];
}

}  // namespace fabric
