// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is lost when something fails: chosen switches, cables, modules, racks, rails or planes, all at once.
//   A link is lost with either of its devices, with its cable, and with a module at either end.
//   A host reaches what its links lead to, through switches and through other hosts: systems pass on between their own
//   ports, as they do from rail to rail. Of the accelerators that reached each other before, those of the largest group
//   that still do go on; the others are cut off, and so are all where no two systems of them reach each other any more.
//   Injection of a system is the sum of the rates of its links while it goes on, else 0; its accelerators share it
//   evenly. Accelerators that fail with their own system are counted apart.
//   The bisection is the greatest flow between the same halves of the hosts before and after.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/report.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// What fails. A rail or plane takes its switches with it.
struct FailedParts {
  std::vector<Id<Device>> devices = {};
  std::vector<Id<Cable>> cables = {};
  std::vector<Id<Module>> modules = {};
  std::vector<Id<Rack>> racks = {};
  std::vector<int> rails = {}, planes = {};  ///< counted from 1

  bool operator==(const FailedParts&) const = default;
};

/// One fabric that lost links. Rates are one way; ratios in thousandths, 0 where there is none.
struct FabricLoss {
  Id<Fabric> fabric;
  std::int64_t links = 0, linksLost = 0;
  std::int64_t accelerators = 0;      ///< of systems with links in the fabric, before
  std::int64_t failed = 0;            ///< of these, in systems that failed themselves
  std::int64_t cutOff = 0;            ///< of the others
  std::int64_t strandedSwitches = 0;  ///< switches that did not fail, with links to hosts and none upwards any more
  DataRate injectionBefore, injectionAfter;
  DataRate meanBefore, meanAfter, leastAfter, mostLost;  ///< of one accelerator that did not fail
  std::optional<DataRate> bisectionBefore, bisectionAfter;
  std::int64_t leafBefore = 0, leafAfter = 0, spineBefore = 0, spineAfter = 0;  ///< oversubscription, of the worst

  bool operator==(const FabricLoss&) const = default;
};

struct FailureLoss {
  std::int64_t devices = 0, cables = 0, links = 0;  ///< that are out of use
  std::vector<FabricLoss> fabrics;                  ///< those that lost links, in order of the report

  bool operator==(const FailureLoss&) const = default;
};

/// Nothing if stopped. Costs a copy of the design and two passes over its links.
std::optional<FailureLoss> lossesOf(const Design& design, const std::shared_ptr<const Catalog>& catalog,
                                    const Settings& settings, const FailedParts& failed, std::stop_token stop = {});

}  // namespace fabric
