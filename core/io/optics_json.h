// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What transceivers draw and what co-packaging would save, and links between sites, as JSON (`optics --json`,
// `across --json`).
#pragma once

#include <string>
#include <string_view>

#include "core/analysis/inter_site.h"
#include "core/analysis/optics.h"

namespace fabric {

std::string opticsJson(const OpticsFigures& figures, std::string_view project, std::string_view variant);
std::string interSiteJson(const InterSiteRequest& request, const InterSiteLink& link, std::string_view module);

}  // namespace fabric
