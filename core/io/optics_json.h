// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What transceivers draw and what co-packaging would save, scale-up domains, and links between sites, as JSON
// (`optics`, `domains` and `across --json`).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/analysis/inter_site.h"
#include "core/analysis/optics.h"
#include "core/analysis/scale_up.h"

namespace fabric {

std::string opticsJson(const OpticsFigures& figures, std::string_view project, std::string_view variant);
std::string domainsJson(std::span<const ScaleUpDomains> domains, const Design& design, const Catalog& catalog,
                        std::string_view project, std::string_view variant);
std::string interSiteJson(const InterSiteRequest& request, const InterSiteLink& link, std::string_view module);

}  // namespace fabric
