// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Coherent links between sites: how many wavelengths and fibre pairs a bandwidth needs, whether the light arrives, how
// long it takes and how much must be buffered so that nothing is lost.
//   channels of a pair = 4,800 GHz of the C band / grid; wavelengths = bandwidth / rate; modules = 2 each
//   span loss = 0.22 dB/km x km + 2 x 0.25 dB + 2 dB margin
//   OSNR at 0.1 nm of one span = 58 + launch power - span loss - noise figure; noise of spans adds up, which for n
//   equal spans is - 10 log10 n
//   one way = km x 4.9 us; lossless buffer of a port = rate x round trip / 8
// Sources: gnpy's equipment library (OSNR, grid), Meta's spans of 80-100 km; attenuation, noise figure and launch
// power are planning figures.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/units/units.h"

namespace fabric {

struct LineRules {
  Decibel attenuationPerKm = Decibel::thousandths(220);
  Decibel connector = Decibel::thousandths(250);  ///< one at each end of a span
  Decibel margin = Decibel::thousandths(2000);
  Decibel noiseFigure = Decibel::thousandths(5500);  ///< of the amplifier after a span
  Dbm launch = Dbm::thousandths(0);                  ///< of each channel
  std::int32_t bandGigahertz = 4800;

  bool operator==(const LineRules&) const = default;
};

struct InterSiteRequest {
  std::vector<Length> spans;  ///< between amplifiers, in their order
  DataRate bandwidth;         ///< wanted between the sites, one way
  DataRate perWavelength;     ///< of a module
  std::int32_t gridGigahertz = 75;
  std::optional<Decibel> requiredOsnr;  ///< nothing: not known
  LineRules rules;
};

struct InterSiteLink {
  std::int64_t wavelengths = 0, channelsPerPair = 0, fibrePairs = 0, modules = 0;
  std::vector<Decibel> spanLoss;
  Decibel osnr;
  std::optional<Decibel> osnrMargin;
  Length length;
  Duration oneWay, roundTrip;
  std::int64_t bufferBytes = 0;  ///< of one port at the wavelength's rate
};

/// Refused without spans, with a grid wider than the band, or numbers out of range.
Result<InterSiteLink> interSiteLink(const InterSiteRequest& request);

/// What a wavelength of this rate takes of the band, and the OSNR it needs where a source gives it: 400ZR 75 GHz and
/// 24 dB, 800ZR 150 GHz.
struct CoherentNeeds {
  std::int32_t gridGigahertz = 0;
  std::optional<Decibel> osnr;
};
CoherentNeeds coherentNeeds(DataRate rate);

}  // namespace fabric
