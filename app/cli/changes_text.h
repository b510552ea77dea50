// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a command changed in a design, for reading: links by their media, and the figures before and after.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/analysis/report.h"
#include "core/compose/change_media.h"

namespace fabric::cli {

/// A name, and from a column on its value.
std::string changeLine(std::string_view name, const std::string& value);
/// The media that links went from and to.
std::string mediaChangesText(const ConvertedLinks& links, const Catalog& catalog);
/// Why links stayed as they were.
std::string reasonsText(const ConvertedLinks& links);
/// Modules, cables, power, cost and errors: before, after and the difference.
std::string effectText(const Report& before, const Report& after);

}  // namespace fabric::cli
