// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source tree as the style rules see it: every text file, by lines.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace fabric::style {

struct SourceFile {
  std::string path;  ///< from the top of the tree, with '/'
  std::vector<std::string> lines;

  bool isCode() const;         ///< .h or .cpp
  bool isBuildFile() const;    ///< CMakeLists.txt or .cmake
  std::string folder() const;  ///< "core/base" of "core/base/id.h", "" at the top
  std::string name() const;    ///< "id.h"
};

/// What one `#include` line asks for.
struct Include {
  std::size_t line = 0;  ///< counted from 1
  std::string target;    ///< what stands between the quotes or angle brackets
};

using Tree = std::vector<SourceFile>;

/// Reads every text file below `top`, sorted by path; build results, hidden folders and binary files are left out.
Tree readTree(const std::filesystem::path& top);

std::vector<Include> includesOf(const SourceFile& file);

}  // namespace fabric::style
