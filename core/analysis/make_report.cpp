// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole report: figures, graph and findings.

#include "core/analysis/checks.h"
#include "core/analysis/graph_figures.h"
#include "core/analysis/heat.h"
#include "core/analysis/report_builder.h"

namespace fabric {

void addFindings(Report& report, std::span<const Finding> findings) {
  report.errors = report.warnings = report.infos = report.waived = 0;
  for (const Finding& finding : findings) {
    if (!finding.waiver.empty()) ++report.waived;
    else if (finding.severity == Severity::Error) ++report.errors;
    else if (finding.severity == Severity::Warning) ++report.warnings;
    else ++report.infos;
  }
}

Report makeReport(const LiveFigures& figures, const Design& design, const Catalog& catalog, const Settings& settings,
                  std::span<const Waiver> waivers, std::stop_token stop) {
  Report report = reportOf(figures, design, catalog, settings);
  if (!addGraphFigures(report, figures.tally(), design, catalog, stop)) return report;
  const RackHeat heat = mostRackHeat(figures.tally(), design, catalog);
  report.heat.maxRackAir = heat.air;
  report.heat.maxRackLiquid = heat.liquid;
  std::vector<Finding> findings = check(figures.tally(), design, catalog, settings, stop);
  applyWaivers(findings, waivers);
  addFindings(report, findings);
  return report;
}

Report makeReport(const Design& design, const Catalog& catalog, const Settings& settings,
                  std::span<const Waiver> waivers, std::stop_token stop) {
  return makeReport(LiveFigures::full(design, catalog, settings), design, catalog, settings, waivers, stop);
}

}  // namespace fabric
