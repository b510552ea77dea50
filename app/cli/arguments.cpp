// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <algorithm>

#include "core/base/text.h"

namespace fabric::cli {

namespace {

tl::unexpected<Error> misused(std::string what, std::string remedy = {}) {
  return fail(ErrorCode::Usage, "", std::move(what), std::move(remedy));
}

}  // namespace

Result<Arguments> Arguments::parse(std::span<const std::string> words, std::size_t least, std::size_t most,
                                   std::initializer_list<OptionRule> options) {
  Arguments arguments;
  bool optionsEnded = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (optionsEnded || !word.starts_with("--")) {
      arguments.positions_.push_back(word);
      continue;
    }
    if (word == "--") {
      optionsEnded = true;
      continue;
    }
    const auto equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const auto rule = std::ranges::find(options, std::string_view(name), &OptionRule::name);
    if (rule == options.end()) {
      std::vector<std::string> known;
      for (const OptionRule& option : options) known.emplace_back(option.name);
      const auto near = nearest(name, known);
      return misused("unknown option " + name, near ? "did you mean " + *near + "?" : "see --help");
    }
    if (arguments.has(name) && !rule->repeats) return misused("the option " + name + " is there twice");
    if (!rule->takesValue && equals != std::string::npos) return misused("the option " + name + " takes no value");
    std::string value;
    if (rule->takesValue && equals != std::string::npos) value = word.substr(equals + 1);
    else if (rule->takesValue && i + 1 < words.size()) value = words[++i];
    if (rule->takesValue && value.empty()) return misused("the option " + name + " needs a value");
    arguments.options_[name].push_back(value);
  }
  if (arguments.count() < least) return misused("something is missing after the command", "see --help");
  if (arguments.count() > most) return misused("\"" + arguments.at(most) + "\" is one word too many", "see --help");
  return arguments;
}

std::string Arguments::value(std::string_view option) const {
  const auto at = options_.find(option);
  return at == options_.end() ? std::string{} : at->second.front();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  const auto at = options_.find(option);
  return at == options_.end() ? std::vector<std::string>{} : at->second;
}

}  // namespace fabric::cli
