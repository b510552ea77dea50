// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line that tells a buyer what a part is: its model and the figures that decide.
#pragma once

#include <string>

#include "core/analysis/costs.h"

namespace fabric {

std::string describe(const PartCount& count, const Catalog& catalog);

}  // namespace fabric
