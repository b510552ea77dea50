// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials and the cable schedule as tables: columns that other programs rely on, as CSV (RFC 4180, UTF-8)
// that no spreadsheet runs.
#pragma once

#include <string>

#include "core/base/csv.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/bom/bom.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/settings/settings.h"

namespace fabric {

/// The bill of materials. Its last line says how things are counted.
std::string bomCsv(const Bom& bom, CsvText text = CsvText::SpreadsheetSafe);

/// One line a cable, in order of its first link. A cable with several links names its ports joined by " + ".
/// Errors: two devices between which no route is known; Cancelled.
Result<std::string> cablesCsv(const Design& design, const Catalog& catalog, const Settings& settings,
                              CsvText text = CsvText::SpreadsheetSafe, Progress* progress = nullptr);

}  // namespace fabric
