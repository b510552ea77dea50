// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/style/tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace fabric::style {

namespace {

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool isOutside(const std::filesystem::path& folder) {
  const std::string name = folder.filename().string();
  return name == "build" || (name.starts_with('.') && name != ".ci");
}

}  // namespace

bool SourceFile::isCode() const { return path.ends_with(".h") || path.ends_with(".cpp"); }

bool SourceFile::isBuildFile() const { return name() == "CMakeLists.txt" || path.ends_with(".cmake"); }

std::string SourceFile::folder() const {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string SourceFile::name() const { return path.substr(path.rfind('/') + 1); }

Tree readTree(const std::filesystem::path& top) {
  Tree tree;
  auto entry = std::filesystem::recursive_directory_iterator(top);
  for (; entry != std::filesystem::recursive_directory_iterator(); ++entry) {
    if (entry->is_directory()) {
      if (isOutside(entry->path())) entry.disable_recursion_pending();
      continue;
    }
    if (!entry->is_regular_file() || entry->path().filename() == ".git") continue;
    std::ifstream in(entry->path(), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (text.find('\0') != std::string::npos) continue;
    tree.push_back({std::filesystem::relative(entry->path(), top).generic_string(), split(text)});
  }
  std::ranges::sort(tree, {}, &SourceFile::path);
  return tree;
}

std::vector<Include> includesOf(const SourceFile& file) {
  std::vector<Include> includes;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const std::string& line = file.lines[i];
    const auto hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || line[hash] != '#') continue;
    const auto word = line.find_first_not_of(" \t", hash + 1);
    if (word == std::string::npos || line.compare(word, 7, "include") != 0) continue;
    const auto open = line.find_first_of("<\"", word);
    if (open == std::string::npos) continue;
    const auto close = line.find(line[open] == '<' ? '>' : '"', open + 1);
    if (close == std::string::npos) continue;
    includes.push_back({i + 1, line.substr(open + 1, close - open - 1)});
  }
  return includes;
}

}  // namespace fabric::style
