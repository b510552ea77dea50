// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/style/standard_headers.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace fabric::style {

namespace {

/// What our headers use of the standard library, and the header that has it.
const std::map<std::string_view, std::string_view>& homes() {
  static const std::map<std::string_view, std::string_view> table = [] {
    std::map<std::string_view, std::string_view> homeOf;
    const auto has = [&](std::string_view header, std::initializer_list<std::string_view> names) {
      for (const std::string_view name : names) homeOf[name] = header;
    };
    has("algorithm", {"min", "max", "sort", "clamp", "lower_bound", "upper_bound"});
    has("array", {"array"});
    has("atomic", {"atomic"});
    has("bit", {"bit_cast", "popcount", "countr_zero"});
    has("chrono", {"chrono"});
    has("compare", {"strong_ordering", "weak_ordering", "partial_ordering"});
    has("concepts", {"same_as", "integral", "derived_from", "convertible_to"});
    has("condition_variable", {"condition_variable", "condition_variable_any"});
    has("cstddef", {"size_t", "ptrdiff_t", "byte"});
    has("cstdint", {"int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t"});
    has("filesystem", {"filesystem"});
    has("functional", {"function", "hash", "less", "greater"});
    has("initializer_list", {"initializer_list"});
    has("limits", {"numeric_limits"});
    has("map", {"map", "multimap"});
    has("memory", {"unique_ptr", "shared_ptr", "weak_ptr", "make_shared", "make_unique"});
    has("mutex", {"mutex", "lock_guard", "unique_lock", "scoped_lock"});
    has("optional", {"optional", "nullopt", "nullopt_t"});
    has("set", {"set", "multiset"});
    has("span", {"span"});
    has("stop_token", {"stop_token", "stop_source"});
    has("string", {"string", "to_string"});
    has("string_view", {"string_view"});
    has("thread", {"thread", "jthread"});
    has("tuple", {"tuple", "tie"});
    has("type_traits", {"is_same_v", "is_const_v", "remove_reference_t", "remove_cvref_t", "conditional_t"});
    has("unordered_map", {"unordered_map"});
    has("unordered_set", {"unordered_set"});
    has("utility", {"pair", "move", "forward", "exchange", "swap", "as_const"});
    has("variant", {"variant"});
    has("vector", {"vector"});
    return homeOf;
  }();
  return table;
}

/// The word that starts at `at`.
std::string_view wordAt(std::string_view line, std::size_t at) {
  const auto isWord = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  const std::string_view rest = line.substr(at);
  return rest.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(rest, isWord) - rest.begin()));
}

}  // namespace

std::vector<Complaint> checkStandardHeaders(const Tree& tree) {
  constexpr std::string_view prefix = "std::";
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    const bool ours = file.path.starts_with("core/") || file.path.starts_with("ui/") || file.path.starts_with("app/");
    if (!ours || !file.path.ends_with(".h")) continue;
    std::set<std::string, std::less<>> known;  // included, or complained about
    for (const Include& include : includesOf(file)) known.insert(include.target);
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string_view line = std::string_view(file.lines[i]).substr(0, file.lines[i].find("//"));
      for (auto at = line.find(prefix); at != std::string_view::npos; at = line.find(prefix, at + 1)) {
        const auto home = homes().find(wordAt(line, at + prefix.size()));
        if (home == homes().end() || !known.insert(std::string(home->second)).second) continue;
        complaints.push_back(
            {file.path, i + 1,
             "names std::" + std::string(home->first) + ": include <" + std::string(home->second) + ">"});
      }
    }
  }
  return complaints;
}

}  // namespace fabric::style
