// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Large designs for tests of scale: three tiers of twin-port switches, every cage with a module, every link with a
// cable.
#pragma once

#include "core/design/design_edit.h"

namespace fabric::testing {

/// The two sizes of the goals: 102,400 and 1,015,808 accelerators (307,200 and 3,047,424 links).
enum class Scale { HundredThousand, Million };

/// Built through DesignEdit on smallCatalog().
Design largeDesign(Scale scale, const std::shared_ptr<const Catalog>& catalog, IdSource& ids);

}  // namespace fabric::testing
