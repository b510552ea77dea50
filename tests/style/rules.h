// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The house rules as functions: a tree in, what breaks the rule out.
#pragma once

#include "tests/style/tree.h"

#include <span>
#include <string>
#include <vector>

namespace fabric::style {

struct Complaint {
  std::string path;
  std::size_t line = 0;  ///< counted from 1; 0 is the whole file
  std::string what;
};

/// One rule: its name, and the question it asks of a tree.
struct Rule {
  const char* name;
  std::vector<Complaint> (*check)(const Tree&);
};

/// Every rule that fails the build.
std::span<const Rule> rules();

/// Files that are long and not excused: worth splitting, but no failure.
std::vector<Complaint> longFiles(const Tree& tree);

}  // namespace fabric::style
