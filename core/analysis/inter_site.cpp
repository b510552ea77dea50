// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/inter_site.h"

#include <cmath>
#include <string>

#include "core/base/divide.h"

namespace fabric {

Result<InterSiteLink> interSiteLink(const InterSiteRequest& r) {
  if (r.spans.empty()) return fail(ErrorCode::InvalidInput, "spans", "there is none", "name the length of each in km");
  if (r.perWavelength.count() <= 0)
    return fail(ErrorCode::InvalidInput, "module", "its rate is not known", "choose another");
  if (r.gridGigahertz <= 0 || r.gridGigahertz > r.rules.bandGigahertz)
    return fail(ErrorCode::InvalidInput, "grid", std::to_string(r.gridGigahertz) + " GHz is no grid of the C band",
                "use 50 to 300");
  InterSiteLink link;
  link.wavelengths = ceilDiv(r.bandwidth.count(), r.perWavelength.count());
  link.channelsPerPair = r.rules.bandGigahertz / r.gridGigahertz;
  link.fibrePairs = ceilDiv(link.wavelengths, link.channelsPerPair);
  link.modules = 2 * link.wavelengths;
  double noise = 0;  // against the signal
  std::int64_t millimetres = 0;
  for (const Length span : r.spans) {
    const double km = static_cast<double>(span.count()) / 1e6;
    const auto inFibre = static_cast<std::int32_t>(std::lround(km * r.rules.attenuationPerKm.count()));
    const Decibel loss = Decibel::thousandths(inFibre) + r.rules.connector + r.rules.connector + r.rules.margin;
    link.spanLoss.push_back(loss);
    const Dbm arrives = r.rules.launch - loss - r.rules.noiseFigure;
    noise += std::pow(10, -(58 + arrives.inThousandths() / 1000.0) / 10);
    millimetres += span.count();
  }
  link.osnr = Decibel::thousandths(static_cast<std::int32_t>(std::lround(-10 * std::log10(noise) * 1000)));
  if (r.requiredOsnr) link.osnrMargin = link.osnr - *r.requiredOsnr;
  link.length = Length::millimetres(static_cast<std::int32_t>(millimetres));
  // 4.9 ns a metre; durations count picoseconds.
  link.oneWay = Duration::fromCount(millimetres * 4900 / 1000);
  link.roundTrip = link.oneWay * 2;
  link.bufferBytes = std::llround(static_cast<double>(r.perWavelength.count()) *
                                  static_cast<double>(link.roundTrip.count()) / 1e12 / 8);
  return link;
}

CoherentNeeds coherentNeeds(DataRate rate) {
  if (rate <= DataRate::gigabitsPerSecond(400)) return {75, Decibel::thousandths(24'000)};
  if (rate <= DataRate::gigabitsPerSecond(800)) return {150, std::nullopt};
  return {300, std::nullopt};
}

}  // namespace fabric
