// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/scope_figures.h"

#include "core/analysis/part_report.h"

#include <span>
#include <utility>

namespace fabric::ui {

namespace {

bool isAbout(const std::shared_ptr<const ScopeReport>& report, const FigureScope& scope,
             const std::vector<ObjectRef>& objects) {
  return report && report->scope == scope && report->objects == objects;
}

/// Cuts are found in the graph of the whole.
void takeBisection(Report& report, const Report& whole, Id<Fabric> fabric) {
  for (const FabricFigures& figures : whole.fabrics)
    if (figures.fabric == fabric) report.bisection = figures.bisection;
}

void workOut(ScopeReport& report) {
  const AnalysisResult& result = *report.of;
  const DesignPart part = report.scope.isSelection ? DesignPart(report.objects) : DesignPart(report.scope.fabric);
  report.report = partReport(result.design, *result.catalog, result.settings, part, result.findings);
  if (report.scope.isSelection) return;
  takeBisection(report.report, result.report, report.scope.fabric);
  if (!result.baseline || !result.baselineDesign || !result.baselineDesign->fabrics.contains(report.scope.fabric))
    return;
  report.baseline = partReport(*result.baselineDesign, *result.catalog, result.settings, part, result.baselineFindings);
  takeBisection(*report.baseline, *result.baseline, report.scope.fabric);
}

}  // namespace

std::shared_ptr<const ScopeReport> ScopeFigures::of(const std::shared_ptr<const AnalysisResult>& result,
                                                    const FigureScope& scope, const std::vector<ObjectRef>& selection) {
  const std::vector<ObjectRef> objects = scope.isSelection ? selection : std::vector<ObjectRef>();
  const std::shared_ptr<const ScopeReport> known = isAbout(latest_, scope, objects) ? latest_ : nullptr;
  if (!result || (known && known->of == result)) return known;
  if (isAbout(asked_, scope, objects) && asked_->of == result) return known;
  asked_ = std::make_shared<const ScopeReport>(ScopeReport{scope, objects, {}, std::nullopt, result});
  worker_.post([this, question = asked_, number = ++*number_, newest = number_] {
    if (number != *newest) return;  // nobody wants to know any more
    auto answer = std::make_shared<ScopeReport>(*question);
    workOut(*answer);
    postBack(this, [this, answer = std::move(answer), number] {
      if (number != *number_) return;
      latest_ = answer;
      asked_.reset();
      emit ready();
    });
  });
  return known;
}

}  // namespace fabric::ui
