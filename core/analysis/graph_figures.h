// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of a report that ask the switch graph: bisection and its bounds, hops, ways apart,
// latency of the worst path.
#pragma once

#include <cstdint>
#include <stop_token>

#include "core/analysis/report.h"
#include "core/analysis/tally.h"

namespace fabric {

/// Planning figures of latency where a part's own is not known: NIC 750 ns one way; switch hop 130 ns on InfiniBand,
/// 300 ns on NVLink, else 700 ns; FEC decoding 100 ns a hop (RS(544,514)); modules by technology, one end: retimed 100,
/// LRO 60, LPO 5, co-packaged 10, coherent 3,000 ns; AEC 50 ns an end; fibre 4.9 ns/m, copper 4.6 ns/m. Vendors'
/// figures and general knowledge, unverified.
Duration nicLatency(const Catalog& catalog, const Design& design, Id<Fabric> fabric);
/// Also of a system that passes on what is for others.
Duration switchLatency(const DeviceType& type);
Duration moduleLatency(const TransceiverType& type);
/// Both ends of a link of this kind: modules, or the electronics in an assembly's ends.
Duration endsLatency(const LinkKind& kind, const Catalog& catalog);
/// The way through a cable of this length.
Duration cableLatency(const CableType& cable, Length length);
inline constexpr std::int64_t fecPicoseconds = 100'000;
inline constexpr std::int64_t fibrePicosecondsPerMetre = 4'900, copperPicosecondsPerMetre = 4'600;

/// Hops of a path over so many nodes of a switch graph: the switches; in a direct topology the links between its nodes,
/// as the diameter of such networks is counted.
int hopsOf(Topology topology, int nodes);

/// Upper bound of a message's head from host to host, one way: NICs at both ends, the most nodes with the slowest
/// switch and FEC, and on the way up and down in each tier the slowest link (its modules and its longest cable).
/// `nodes` are those of the switch graph on the path; hosts that are nodes count between its ends only.
Duration worstPathLatency(const Tally& tally, const Design& design, const Catalog& catalog, Id<Fabric> fabric,
                          int nodes);

/// Fills bisection, its bounds, hops, paths and maxPathLatency of every fabric with switches or joined hosts, and those
/// of the report. The tally must have bundles. False if stopped: what was computed stays.
bool addGraphFigures(Report& report, const Tally& tally, const Design& design, const Catalog& catalog,
                     std::stop_token stop = {});

}  // namespace fabric
