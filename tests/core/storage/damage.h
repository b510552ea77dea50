// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Project files with something wrong in them, made to get past the first
// checks: pages and cells are hit where they mean something, and often the
// hashes are made right again.
#pragma once

#include <random>
#include <string>

namespace fabric::testing {

/// One more thing wrong with the file. The same random numbers do the same
/// damage.
std::string damaged(std::string bytes, std::mt19937_64& random);

}  // namespace fabric::testing
