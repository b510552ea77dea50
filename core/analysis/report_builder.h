// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the report. Formulas, integers throughout:
//   power: typical where a figure exists, else maximum. A system's figure includes its NICs; they are taken out of it
//   and
//     shown as their own class. A switch's figure has no optics in it, so its modules and lasers come on top; optical
//     engines of co-packaged switches are inside it. Network = NICs + switches + transceivers + cables + lasers.
//     Facility = total x PUE.
//   cost: capex = sum of pieces x price; a system's price includes its NICs. Cables cost what their ordered length
//   costs.
//     Energy a year = facility kW x 8,760 h x tariff; total = capex + years x energy.
//   oversubscription: capacity of a switch's links towards the hosts over that of its links upwards, of the worst
//   switch. scale-up: GB/s in both directions x 8 / 2 is Gb/s one way. Scale-out: rates of the compute fabric's links
//   at systems,
//     over the accelerators of all systems.
//   fibres: 2 for every optical lane of a link on parallel fibre, else the fibres of the module's port.
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>

#include "core/analysis/figures.h"
#include "core/analysis/finding.h"
#include "core/analysis/report.h"
#include "core/analysis/waiver.h"

namespace fabric {

/// Everything: the figures, those that ask the graph, and the number of findings. What was computed so far if stopped.
Report makeReport(const Design& design, const Catalog& catalog, const Settings& settings,
                  std::span<const Waiver> waivers = {}, std::stop_token stop = {});
Report makeReport(const LiveFigures& figures, const Design& design, const Catalog& catalog, const Settings& settings,
                  std::span<const Waiver> waivers = {}, std::stop_token stop = {});

/// The fabric that the design's own bandwidth and oversubscription are of: the first compute fabric with links, else
/// the first fabric with links; nullptr if none has any.
const FabricFigures* mainFabric(const Report& report, const Design& design);

/// Counts findings by severity into the report, waived ones apart.
void addFindings(Report& report, std::span<const Finding> findings);

/// The figures of the rows, without those that ask the graph (bisection, hops, latency) and without findings. Cheap:
/// follows the number of types, racks and switches.
Report reportOf(const LiveFigures& figures, const Design& design, const Catalog& catalog, const Settings& settings);
Report reportOf(const Tally& tally, const Design& design, const Catalog& catalog, const Settings& settings);

/// reportOf from nothing: one pass over the tables.
Report quickReport(const Design& design, const Catalog& catalog, const Settings& settings);

RackFigures rackFigures(const Tally& tally, Id<Rack> rack);

/// What a year of this facility power costs at the tariff.
Money energyPerYear(Power facility, const EconomyRules& economy);

/// Fibres that one link of this rate uses, by the module or engine at its end; 0 if not known.
std::int64_t fibresOfLink(const TransceiverType& module, DataRate rate);

/// Down over up in thousandths, rounded to the nearest; 0 without up.
std::int64_t ratioThousandths(std::int64_t down, std::int64_t up);

}  // namespace fabric
