// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the pieces of a part are: tiers for what joins devices, roles for switches, runs of racks for racks.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/analysis/costs.h"

namespace fabric {

class UsedAt {
 public:
  UsedAt(const Design& design, const Tally& tally, const Catalog& catalog);

  /// At most eight places, then how many more.
  std::vector<std::string> of(const PartCount& count) const;

 private:
  void addRacks(const Design& design);

  std::map<Id<TransceiverType>, std::set<std::string>> modules_;
  std::map<Id<CableType>, std::set<std::string>> cables_;
  std::map<Id<DeviceType>, std::set<std::string>> devices_;
  std::map<const Part*, std::vector<std::string>> racks_;
  const Catalog* catalog_;
};

}  // namespace fabric
