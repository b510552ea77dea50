// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/port_fit.h"

#include <algorithm>

namespace fabric {

namespace {

PortFit fitOf(Result<LinkWay> way, PortRef port, LinkWays& ways) {
  PortFit fit;
  if (way) {
    fit.state = way->isBreakout() ? PortState::FitsWithBreakout : PortState::Fits;
    fit.way = *std::move(way);
    return fit;
  }
  const PortFacts facts = ways.facts(port);
  const auto free = checkFree(ways.design(), ways.catalog(), ways.shapes(), port, facts);
  fit.state = free ? PortState::DoesNotFit : PortState::InUse;
  fit.reason = free ? way.error().what : free.error().what;
  return fit;
}

std::string nameOfDevice(const Design& design, Id<Device> device) { return design.devices[device].name; }

}  // namespace

std::vector<PortFit> portsThatFit(LinkWays& ways, PortRef from, Id<Device> to, std::string_view policy) {
  std::vector<PortFit> fits;
  const std::uint16_t ports = ways.design().slotsOf(to).ports;
  fits.reserve(ports);
  for (std::uint16_t port = 0; port < ports; ++port)
    fits.push_back(fitOf(ways.way({from, {to, port}}, policy), {to, port}, ways));
  return fits;
}

Result<PortRef> nextFittingPort(LinkWays& ways, PortRef from, Id<Device> to, std::string_view policy) {
  const std::vector<PortFit> fits = portsThatFit(ways, from, to, policy);
  for (const PortState wanted : {PortState::Fits, PortState::FitsWithBreakout}) {
    const auto at = std::ranges::find(fits, wanted, &PortFit::state);
    if (at != fits.end()) return PortRef{to, static_cast<std::uint16_t>(at - fits.begin())};
  }
  const std::string name = nameOfDevice(ways.design(), to);
  if (fits.empty()) return fail(ErrorCode::DoesNotFit, name, "it has no network ports");
  const auto unfit = std::ranges::find(fits, PortState::DoesNotFit, &PortFit::state);
  if (unfit != fits.end()) return fail(ErrorCode::DoesNotFit, name, unfit->reason);
  return fail(ErrorCode::PortInUse, name, "all " + std::to_string(fits.size()) + " ports are in use",
              "disconnect one first");
}

Result<PortPair> nextFittingPair(LinkWays& ways, Id<Device> from, Id<Device> to, std::string_view policy) {
  const std::string name = nameOfDevice(ways.design(), from);
  if (from == to) return fail(ErrorCode::Incompatible, name, "a device cannot be linked to itself");
  Result<PortPair> refusal = fail(ErrorCode::PortInUse, name, "all its ports are in use", "disconnect one first");
  std::vector<PortFacts> tried;
  const auto same = [](const PortFacts& x, const PortFacts& y) {
    return x.end == y.end && x.module == y.module && x.neighbourCable == y.neighbourCable && !x.spare && !y.spare;
  };
  for (std::uint16_t port = 0; port < ways.design().slotsOf(from).ports; ++port) {
    const PortFacts facts = ways.facts({from, port});
    if (!checkFree(ways.design(), ways.catalog(), ways.shapes(), {from, port}, facts)) continue;
    // Ports alike get the same answer.
    if (std::ranges::any_of(tried, [&](const PortFacts& other) { return same(other, facts); })) continue;
    tried.push_back(facts);
    const auto at = nextFittingPort(ways, {from, port}, to, policy);
    if (at) return PortPair{{from, port}, *at};
    if (tried.size() == 1) refusal = tl::unexpected(at.error());
  }
  return refusal;
}

}  // namespace fabric
