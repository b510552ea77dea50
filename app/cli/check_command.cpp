// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check: what is wrong with a design, in sentences or as JSON.

#include <algorithm>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/analysis/checks.h"
#include "core/analysis/waiver.h"
#include "core/io/findings_json.h"
#include "ui/wording/findings.h"

namespace fabric::cli {

namespace {

/// Objects named in one line of text; the rest are counted. JSON names all.
constexpr std::size_t namedObjects = 4;

std::string findingText(const WordedFinding& worded, const Asked& asked) {
  const Finding& finding = *worded.finding;
  std::string text = std::string(finding.waiver.empty() ? "" : "waived ") + std::string(code(finding.severity)) + " " +
                     std::string(rule(finding.code).name) + ": " + worded.message;
  const std::size_t named = std::min(namedObjects, finding.objects.size());
  for (std::size_t i = 0; i < named; ++i)
    text += (i == 0 ? " [" : ", ") + objectName(finding.objects[i], asked.design(), asked.catalog());
  if (finding.objects.size() > named) text += " and " + std::to_string(finding.objects.size() - named) + " more";
  if (named > 0) text += "]";
  if (!finding.waiver.empty()) return text + ". Waived: " + finding.waiver + "\n";
  if (!worded.fix.empty()) text += ". " + worded.fix;
  return text + "\n";
}

}  // namespace

Result<int> runCheck(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Project& project = asked->opened.project;
  std::vector<Finding> findings = check(asked->design(), asked->catalog(), project.settings);
  applyWaivers(findings, project.waivers);
  std::vector<WordedFinding> worded;
  for (const Finding& finding : findings)
    worded.push_back({&finding, ui::findingMessage(finding).toStdString(), ui::findingFix(finding).toStdString()});
  std::string text;
  if (arguments->has("--json")) {
    text = findingsJson(worded, asked->design(), asked->catalog());
  } else {
    for (const WordedFinding& one : worded) text += findingText(one, *asked);
    if (findings.empty()) text = "nothing found\n";
  }
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  const bool errors =
      std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Severity::Error && f.waiver.empty(); });
  return errors ? designHasErrors : done;
}

}  // namespace fabric::cli
