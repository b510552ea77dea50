// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// trace: the ways between two devices.

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named.h"
#include "core/analysis/path_trace.h"
#include "core/base/text.h"
#include "core/io/trace_json.h"

namespace fabric::cli {

namespace {

std::string metresText(std::int64_t millimetres, bool known) {
  return known ? formatDecimal(millimetres, 1000) + " m" : "not known";
}

std::string traceText(const DeviceTrace& trace, const Asked& asked, const Tally& tally) {
  const Design& design = asked.design();
  const auto line = [](std::string_view name, const std::string& value) {
    return std::string(name) + std::string(16 - name.size(), ' ') + value + "\n";
  };
  const Fabric* fabric = design.fabrics.find(trace.fabric);
  std::string text = line("Fabric", fabric ? fabric->name : "") + line("Switches", std::to_string(trace.ways.hops)) +
                     line("Ways", std::to_string(trace.ways.ways)) +
                     line("Links on them", std::to_string(trace.ways.links.size())) +
                     line("Latency", formatDecimal(trace.ways.latency.count(), 1000) + " ns one way") +
                     line("Cable", metresText(trace.lengthMm, trace.lengthKnown)) + "\nOne of the ways:\n";
  for (const TracedLink& link : tracedLinks(trace, design, asked.catalog(), tally))
    text += "  " + link.from + " - " + link.to + "  " + link.cable + ", " + link.cableType + ", " +
            metresText(link.length.value_or(Length{}).count(), link.length.has_value()) + "\n";
  return text;
}

}  // namespace

Result<int> runTrace(Words words) {
  const auto arguments = Arguments::parse(words, 3, 3, {{"--variant"}, {"--fabric"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Design& design = asked->design();
  const auto from = deviceNamed(design, arguments->at(1)), to = deviceNamed(design, arguments->at(2));
  if (!from) return tl::unexpected(from.error());
  if (!to) return tl::unexpected(to.error());
  if (*from == *to) return fail(ErrorCode::Usage, arguments->at(1), "a device is no way from itself", "name two");
  const auto fabric = fabricNamed(design, arguments->value("--fabric"));
  if (!fabric) return tl::unexpected(fabric.error());
  const Project& project = asked->opened.project;
  Tally tally(asked->catalog(), project.settings);
  tally.addAll(design, false);
  const auto trace = traceBetween(design, asked->catalog(), tally, *from, *to, *fabric);
  if (!trace)
    return fail(ErrorCode::NotFound, arguments->at(0),
                "no links lead from " + arguments->at(1) + " to " + arguments->at(2) +
                    (*fabric ? " in " + arguments->value("--fabric") : ""));
  const std::string text = arguments->has("--json")
                               ? traceJson(*trace, design, asked->catalog(), tally, project.name, asked->variant->name)
                               : traceText(*trace, *asked, tally);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

}  // namespace fabric::cli
