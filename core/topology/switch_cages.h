// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cages of a switch that make a fabric: which of them run at a rate, as how many ports, and how they are split so
// that one part of them runs at the rate of the links down and the other at that of the links up.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/result.h"
#include "core/catalog/shape.h"

namespace fabric {

/// The group of cages with most bandwidth, and where it starts on the device.
struct SwitchCages {
  const CageGroup* group = nullptr;
  std::uint16_t firstCage = 0;
};
SwitchCages fabricCages(const DeviceType& type);

/// Ports a cage gives at this rate: as delivered, or split; 0 if it cannot run so. Where only some cages may be split
/// so far, it is what those give.
int portsPerCageAt(const CageGroup& group, DataRate rate);

/// The cages of the group, from 0, that give as many ports at this rate as portsPerCageAt says.
std::vector<std::uint16_t> cagesAt(const CageGroup& group, DataRate rate);

/// True if every cage of the fabric may run at this rate at once. False too if none may.
bool runsWholeAt(const DeviceType& type, DataRate rate);

/// The most ports of the fabric's cages that run at this rate at once.
int mostPortsAt(const DeviceType& type, DataRate rate);

/// The most ports that the fabric's cages may run as in all; 0 if the device sets no limit.
int portLimit(const DeviceType& type);

/// Ports of a switch under its split, in the order links take them.
struct PortRun {
  std::vector<std::uint16_t> numbers;  ///< under the switch's layout
  std::uint8_t portsPerCage = 1;
};

struct SwitchPlan {
  Id<DeviceType> type;
  std::vector<CageSplit> splits;  ///< empty: as delivered
  PortRun down, up;
};

/// What one tier asks of its switch: ports at two rates.
struct SwitchUse {
  DataRate downRate, upRate;
  int down = 0, up = 0;
  int upFirst = 0;  ///< number, from 0, of the first port up where all run at the rate down
};

/// Splits the cages for it. Refused if they do not run so.
Result<SwitchPlan> splitSwitch(Id<DeviceType> id, const DeviceType& type, const SwitchUse& use);

}  // namespace fabric
