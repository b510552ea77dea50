// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a conversion of a tier kept, changed and lost, as JSON (`convert --json`).
#pragma once

#include <string>
#include <string_view>

#include "core/analysis/report.h"
#include "core/compose/convert_tier.h"

namespace fabric {

/// "800G DR8 LPO, Fibre MPO-16": a way to make links, in words.
std::string mediaText(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> module);

std::string conversionJson(const TierConversion& done, const Catalog& catalog, const Report& before,
                           const Report& after, std::string_view project, std::string_view variant,
                           std::string_view tier, std::string_view to);

}  // namespace fabric
