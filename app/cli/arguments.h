// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words after a command: positions, and options that start with "--". Options may stand anywhere; "--" ends them.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fabric::cli {

struct OptionRule {
  std::string_view name;  ///< "--out"
  bool takesValue = true;
  bool repeats = false;  ///< may be there several times
};

class Arguments {
 public:
  /// Errors (Usage): unknown options with the nearest known, missing values, repeated options, too few or too many
  /// words.
  static Result<Arguments> parse(std::span<const std::string> words, std::size_t least, std::size_t most,
                                 std::initializer_list<OptionRule> options);

  const std::string& at(std::size_t position) const { return positions_.at(position); }
  std::size_t count() const { return positions_.size(); }
  bool has(std::string_view option) const { return options_.contains(option); }
  /// The option's value, or an empty text.
  std::string value(std::string_view option) const;
  /// All its values, in their order.
  std::vector<std::string> values(std::string_view option) const;

 private:
  std::vector<std::string> positions_;
  std::map<std::string, std::vector<std::string>, std::less<>> options_;
};

}  // namespace fabric::cli
