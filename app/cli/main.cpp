// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lightloom-cli: the whole engine without a window.

#include <algorithm>
#include <cstdio>
#include <vector>

#include "app/cli/commands.h"
#include "core/base/text.h"

namespace fabric::cli {

namespace {

int exitCodeOf(ErrorCode code) {
  switch (code) {
  case ErrorCode::Usage: return wrongUse;
  case ErrorCode::CannotWrite: return cannotWrite;
  default: return invalidInput;
  }
}

std::string overview() {
  std::string text = "lightloom-cli " LIGHTLOOM_VERSION ": designs interconnects of AI data centres.\n\n";
  for (const Command& command : commands()) {
    text += "  lightloom-cli " + std::string(command.name) + " " + std::string(command.synopsis) + "\n      " +
            std::string(command.summary) + "\n";
  }
  text += "\nlightloom-cli COMMAND --help says more about one of them.\n"
          "Exit codes: 0 done; 1 the design has errors (check); 2 wrong use; 3 an input cannot be read or is invalid; "
          "4 an\n"
          "output cannot be written. Errors are one line on standard error.\n";
  return text;
}

std::string page(const Command& command) {
  std::string text = "lightloom-cli " + std::string(command.name) + " " + std::string(command.synopsis) + "\n" +
                     std::string(command.summary) + ".\n";
  if (command.help) text += "\n" + command.help();
  return text;
}

Result<int> finishWith(Result<> printed) {
  if (!printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> run(const std::vector<std::string>& words) {
  if (words.empty()) return fail(ErrorCode::Usage, "", "a command is missing", "see lightloom-cli --help");
  if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") return finishWith(print(overview()));
  if (words[0] == "--version") return finishWith(print("lightloom-cli " LIGHTLOOM_VERSION "\n"));
  const auto all = commands();
  const auto command = std::ranges::find(all, std::string_view(words[0]), &Command::name);
  if (command == all.end()) {
    std::vector<std::string> names;
    for (const Command& known : all) names.emplace_back(known.name);
    const auto near = nearest(words[0], names);
    return fail(ErrorCode::Usage, "", "unknown command \"" + words[0] + "\"",
                near ? "did you mean " + *near + "?" : "known are " + listed(names));
  }
  const Words rest = std::span(words).subspan(1);
  if (std::ranges::any_of(rest, [](const std::string& word) { return word == "--help" || word == "-h"; }))
    return finishWith(print(page(*command)));
  return command->run(rest);
}

}  // namespace

int runProgram(std::span<char*> arguments) {
  const std::vector<std::string> words(arguments.begin() + 1, arguments.end());
  const Result<int> code = run(words);
  if (code) return *code;
  std::string line = "lightloom-cli: " + code.error().sentence();

  std::fprintf(stderr, "%s\n", line.c_str());
  return exitCodeOf(code.error().code);
}

}  // namespace fabric::cli

int main(int argc, char** argv) { return fabric::cli::runProgram({argv, static_cast<std::size_t>(argc)}); }
