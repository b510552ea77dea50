// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random operations on a design, valid and not, for tests of anything that must hold whatever an engineer does.
#pragma once

#include <random>

#include "core/design/design_edit.h"

namespace fabric::testing {

using Random = std::mt19937_64;

/// One random operation of DesignEdit out of all of them, on a catalog like smallCatalog(). About one in four is
/// refused.
Result<> randomOperation(DesignEdit& edit, Random& random);
/// One to four operations; the ones that are refused do nothing.
Design randomlyEdited(const Design& design, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                      Random& random);
/// A name that tests quoting, encoding and length.
std::string randomName(Random& random);

}  // namespace fabric::testing
