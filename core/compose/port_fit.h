// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which ports of a device a link from a given port can end at, and why not at the others.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/compose/link_ways.h"

namespace fabric {

enum class PortState : std::uint8_t {
  Fits,
  FitsWithBreakout,  ///< over a splitter: the cable serves neighbouring ports too
  InUse,             ///< it carries a link, or a plug fills its cage
  DoesNotFit,
};

struct PortFit {
  PortState state = PortState::DoesNotFit;
  std::string reason;          ///< of InUse and DoesNotFit; one sentence part
  std::optional<LinkWay> way;  ///< of the two that fit

  bool fits() const { return way.has_value(); }
};

/// One answer for each port of the device, in order. Both must be in the design.
std::vector<PortFit> portsThatFit(LinkWays& ways, PortRef from, Id<Device> to, std::string_view policy = {});

/// The first port that fits, straight ones before those behind a splitter; refused with the most telling reason.
Result<PortRef> nextFittingPort(LinkWays& ways, PortRef from, Id<Device> to, std::string_view policy = {});

/// The first pair of free ports over which two devices can be linked. Refused with the most telling reason.
Result<PortPair> nextFittingPair(LinkWays& ways, Id<Device> from, Id<Device> to, std::string_view policy = {});

}  // namespace fabric
