// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// collective: how long collective operations take.

#include <cmath>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/analysis/collective.h"
#include "core/base/text.h"
#include "core/io/collective_json.h"

namespace fabric::cli {

namespace {

Result<std::int64_t> numberFrom(const Arguments& arguments, std::string_view option, std::int64_t least) {
  const std::string text = arguments.value(option);
  const auto number = parseInteger(text);
  if (number && *number >= least) return *number;
  return fail(ErrorCode::Usage, std::string(option) + " " + text,
              "this is no whole number of at least " + std::to_string(least));
}

std::string microseconds(double ns) {
  return ns < 9e18 ? formatDecimal(std::llround(ns), 1000) + " us" : "more than can be counted";
}

std::string timesText(std::span<const CollectiveTimes> times, std::int64_t bytes, const Design& design) {
  std::string text;
  const auto line = [&](std::string_view name, const std::string& value) {
    text += std::string(name) + std::string(34 - name.size(), ' ') + value + "\n";
  };
  line("Message", std::to_string(bytes) + " bytes an accelerator");
  for (const CollectiveTimes& one : times) {
    const Fabric* fabric = design.fabrics.find(one.fabric);
    text += "\n";
    line("Fabric", fabric ? fabric->name : "");
    line("Accelerators", std::to_string(one.accelerators) + " of " + std::to_string(one.available));
    line("Latency of a message", formatDecimal(one.alpha.count(), 1000) + " ns");
    line("Rate of an accelerator", toText(one.rate) + " Gb/s");
    line("All-reduce, ring", microseconds(one.ring));
    line("All-reduce, trees", microseconds(one.tree));
    line("All-to-all", one.allToAll ? microseconds(*one.allToAll) : "not known: the fabric is too large, or in parts");
    if (one.allToAllRate && *one.allToAllRate < one.rate)
      line("  its rate, limited by the links", toText(*one.allToAllRate) + " Gb/s");
  }
  text += "\nTaken for granted:\n";
  for (const std::string_view one : collectiveAssumptions()) text += "  " + std::string(one) + "\n";
  return text;
}

}  // namespace

Result<int> runCollective(Words words) {
  const auto arguments =
      Arguments::parse(words, 1, 1, {{"--variant"}, {"--bytes"}, {"--accelerators"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  if (!arguments->has("--bytes")) return fail(ErrorCode::Usage, "", "--bytes N is missing");
  const auto bytes = numberFrom(*arguments, "--bytes", 1);
  if (!bytes) return tl::unexpected(bytes.error());
  Result<std::int64_t> accelerators = 0;
  if (arguments->has("--accelerators")) accelerators = numberFrom(*arguments, "--accelerators", 2);
  if (!accelerators) return tl::unexpected(accelerators.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Design& design = asked->design();
  const Project& project = asked->opened.project;
  const auto times = collectiveTimes(design, asked->catalog(), project.settings, *bytes, *accelerators);
  if (times.empty())
    return fail(ErrorCode::NotFound, arguments->at(0),
                "no fabric of it joins " + (*accelerators > 0 ? std::to_string(*accelerators) + " " : std::string()) +
                    "accelerators");
  const std::string text = arguments->has("--json")
                               ? collectiveJson(times, *bytes, design, project.name, asked->variant->name)
                               : timesText(times, *bytes, design);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

}  // namespace fabric::cli
