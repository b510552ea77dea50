// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The specification file of `generate`: JSON in, DesignSpec out. Everything in it is checked: each refusal names the
// file, the place in it ("fabrics[0].leaf") and the reason, with the nearest known word.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/topology/spec.h"

namespace fabric {

/// A specification and the catalog it needs: the one given, with the parts written in place added.
struct SpecFile {
  DesignSpec spec;
  Catalog catalog;
};

/// Reads a specification. `file` names it in messages.
Result<SpecFile> readSpec(std::string_view text, std::string_view file, const Catalog& catalog);

/// What the keys are, their defaults and ranges: the specification's page of the program's help.
std::string_view specHelp();

}  // namespace fabric
