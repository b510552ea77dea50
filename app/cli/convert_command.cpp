// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// convert: a tier of links in another technology.

#include "app/cli/arguments.h"
#include "app/cli/changes_text.h"
#include "app/cli/commands.h"
#include "core/analysis/report_builder.h"
#include "core/base/text.h"
#include "core/compose/convert_tier.h"
#include "core/io/convert_json.h"

namespace fabric::cli {

namespace {

Result<LinkTier> tierNamed(const std::string& name) {
  std::vector<std::string> names;
  for (std::size_t t = 0; t < linkTiers; ++t) {
    const auto tier = static_cast<LinkTier>(t);
    if (tier == LinkTier::Other) continue;
    if (code(tier) == name) return tier;
    names.emplace_back(code(tier));
  }
  const auto near = nearest(name, names);
  return fail(ErrorCode::Usage, "--tier " + name, "there is no such tier",
              near ? "did you mean " + *near + "?" : "there are " + listed(names));
}

std::string conversionText(const TierConversion& result, const Catalog& catalog, const Report& before,
                           const Report& after) {
  std::string text;
  const auto count = [&](std::string_view name, std::int64_t n) { text += changeLine(name, std::to_string(n)); };
  count("Links of the tier", result.links);
  count("  converted", result.media.converted);
  count("  were so before", result.media.already);
  count("  left as they were", result.media.left);
  count("Links lost", result.linksLost);
  for (const SwitchSwap& swap : result.swaps) {
    std::string line = std::to_string(swap.switches) + " x " + catalog[swap.before].part.model + " by " +
                       catalog[swap.after].part.model + ", " + std::to_string(swap.links) + " links made again";
    if (swap.linksKeptFar > 0)
      line += ", " + std::to_string(swap.linksKeptFar) + " of them with the module at the far end";
    if (swap.moved > 0)
      line += "; " + std::to_string(swap.moved) + " of them elsewhere in their racks, as they are higher";
    text += changeLine("Switches replaced", line);
  }
  return text + mediaChangesText(result.media, catalog) + effectText(before, after) + reasonsText(result.media);
}

}  // namespace

Result<int> runConvert(Words words) {
  const auto arguments = Arguments::parse(
      words, 1, 1, {{"--variant"}, {"--tier"}, {"--to"}, {"--fabric"}, {"--dry-run", false}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  for (const char* needed : {"--tier", "--to"})
    if (!arguments->has(needed)) return fail(ErrorCode::Usage, "", std::string(needed) + " is missing");
  const auto tier = tierNamed(arguments->value("--tier"));
  if (!tier) return tl::unexpected(tier.error());
  auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  Project& project = asked->opened.project;
  const std::string& file = arguments->at(0);
  if (asked->variant->locked)
    return fail(ErrorCode::InvalidInput, file, "variant " + asked->variant->name + " is locked", "unlock it first");
  const auto fabric = fabricNamed(asked->design(), arguments->value("--fabric"));
  if (!fabric) return tl::unexpected(fabric.error());
  auto converted = convertTier(asked->design(), project.catalog, asked->opened.ids, project.settings, {*tier, *fabric},
                               arguments->value("--to"));
  if (!converted) return tl::unexpected(converted.error());
  const auto report = [&](const Design& design) {
    return makeReport(design, asked->catalog(), project.settings, project.waivers);
  };
  const Report before = report(asked->design()), after = report(converted->design);
  const std::string text =
      arguments->has("--json")
          ? conversionJson(*converted, asked->catalog(), before, after, project.name, asked->variant->name,
                           arguments->value("--tier"), arguments->value("--to"))
          : conversionText(*converted, asked->catalog(), before, after);
  if (!arguments->has("--dry-run")) {
    project.find(asked->variant->id)->design = std::move(converted->design);
    if (auto saved = saveBack(asked->opened, file); !saved) return tl::unexpected(saved.error());
  }
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

}  // namespace fabric::cli
