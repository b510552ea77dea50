// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// substitutes: cheaper parts that can stand in for those of a design.

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/base/text.h"
#include "core/bom/substitutes.h"
#include "core/io/substitutes_json.h"

namespace fabric::cli {

namespace {

std::string substitutesText(std::span<const Substitute> substitutes) {
  if (substitutes.empty()) return "no cheaper part of the catalog can stand in\n";
  const auto priced = [](const Part& part, Money price) {
    return printable(part.id) + " at " + toText(price) + " USD (" + std::string(code(part.price.basis)) + ")";
  };
  std::string text;
  for (const Substitute& one : substitutes)
    text += std::to_string(one.quantity) + " x " + priced(*one.other, one.otherPrice) + " for " +
            priced(*one.used, one.price) + ": " + toText(one.saved) + " USD less\n";
  return text;
}

}  // namespace

Result<int> runSubstitutes(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Project& project = asked->opened.project;
  const auto substitutes = substitutesOf(asked->design(), asked->catalog(), project.settings);
  const std::string text = arguments->has("--json") ? substitutesJson(substitutes, project.name, asked->variant->name)
                                                    : substitutesText(substitutes);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

}  // namespace fabric::cli
