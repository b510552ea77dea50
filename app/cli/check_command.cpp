// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check: what is wrong with a design, in sentences or as JSON.

#include <algorithm>

#include "app/cli/arguments.h"
#include "app/cli/changes_text.h"
#include "app/cli/commands.h"
#include "core/analysis/checks.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/waiver.h"
#include "core/base/text.h"
#include "core/compose/fix_findings.h"
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

/// Mends the findings of one code, and says what that changes.
Result<int> fix(const Arguments& arguments) {
  const std::string name = arguments.value("--fix");
  const auto code = findingCode(name);
  if (!code) {
    std::vector<std::string> names;
    for (const FindingRule& one : findingRules()) names.emplace_back(one.name);
    const auto near = nearest(name, names);
    return fail(ErrorCode::Usage, "--fix " + name, "there is no such finding",
                near ? "did you mean " + *near + "?" : "see check --help");
  }
  auto asked = openAsked(arguments);
  if (!asked) return tl::unexpected(asked.error());
  Project& project = asked->opened.project;
  if (asked->variant->locked)
    return fail(ErrorCode::InvalidInput, arguments.at(0), "variant " + asked->variant->name + " is locked",
                "unlock it first");
  const auto findingsOf = [&](const Design& design) {
    std::vector<Finding> findings = check(design, asked->catalog(), project.settings);
    applyWaivers(findings, project.waivers);
    return findings;
  };
  const auto countOf = [&](const std::vector<Finding>& findings) {
    return std::ranges::count_if(findings, [&](const Finding& f) { return f.code == *code && f.waiver.empty(); });
  };
  const std::vector<Finding> before = findingsOf(asked->design());
  DesignEdit edit(asked->design(), project.catalog, asked->opened.ids);
  const auto fixed = fixFindings(edit, project.settings, before, *code);
  if (!fixed) return tl::unexpected(fixed.error());
  Design after = std::move(edit).finish();
  const auto left = countOf(findingsOf(after));
  std::string text = "findings " + name + ": " + std::to_string(countOf(before)) + " -> " + std::to_string(left) + "\n";
  text += changeLine("Links changed", std::to_string(fixed->converted));
  text += changeLine("  left as they were", std::to_string(fixed->left)) + mediaChangesText(*fixed, asked->catalog());
  const auto report = [&](const Design& design) {
    return makeReport(design, asked->catalog(), project.settings, project.waivers);
  };
  text += effectText(report(asked->design()), report(after)) + reasonsText(*fixed);
  if (!arguments.has("--dry-run") && fixed->converted > 0) {
    project.find(asked->variant->id)->design = std::move(after);
    if (auto saved = saveBack(asked->opened, arguments.at(0)); !saved) return tl::unexpected(saved.error());
  }
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return left > 0 ? designHasErrors : done;
}

}  // namespace

Result<int> runCheck(Words words) {
  const auto arguments =
      Arguments::parse(words, 1, 1, {{"--variant"}, {"--json", false}, {"--fix"}, {"--dry-run", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  if (arguments->has("--fix")) return fix(*arguments);
  if (arguments->has("--dry-run")) return fail(ErrorCode::Usage, "--dry-run", "it is for --fix", "see check --help");
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
