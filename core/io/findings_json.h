// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings as JSON, and the names of what they are about. The sentences come from whoever words findings.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/analysis/finding.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"

namespace fabric {

/// A finding with the sentences that somebody else words for it.
struct WordedFinding {
  const Finding* finding = nullptr;
  std::string message, fix;  ///< `fix` may be empty
};

/// {"findings":[{"code","severity","objects","values","message","fix"}…]}; of a waived finding also "waived", the
/// reason
std::string findingsJson(std::span<const WordedFinding> findings, const Design& design, const Catalog& catalog);

/// What a finding's object is called: "lf1-3/8/2", "dgx-017", "A05".
std::string objectName(const ObjectRef& object, const Design& design, const Catalog& catalog);

/// "error", "warning", "info"
std::string_view code(Severity severity);

}  // namespace fabric
