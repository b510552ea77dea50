// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/step_figures.h"

#include "core/analysis/checks.h"
#include "core/analysis/figures.h"
#include "core/analysis/report_builder.h"

#include <algorithm>

namespace fabric::ui {

namespace {

/// Steps remembered at once; a long day has fewer.
constexpr std::size_t mostKnown = 10'000;

}  // namespace

/// The figures of the design asked about last: the next one costs its difference.
struct StepFigures::Pass {
  std::optional<LiveFigures> figures;
  Design design;
  std::shared_ptr<const Catalog> catalog;
  Settings settings;

  void follow(const Design& next, const std::shared_ptr<const Catalog>& parts, const Settings& rules) {
    if (figures && catalog == parts && settings == rules) figures->apply(design, next, *parts, rules);
    else figures = LiveFigures::full(next, *parts, rules);
    design = next;
    catalog = parts;
    settings = rules;
  }
};

StepFigures::StepFigures(QObject* parent) : QObject(parent), pass_(std::make_shared<Pass>()) {}

StepFigures::~StepFigures() { stop_.request_stop(); }

void StepFigures::clear() {
  stop_.request_stop();
  stop_ = {};
  ++generation_;
  known_.clear();
  asked_.clear();
}

std::optional<StepFigures::Change> StepFigures::changeOf(const History& history, std::size_t step) {
  if (step == 0 || step >= history.steps().size()) return std::nullopt;
  const HistoryStep& after = history.steps()[step];
  const HistoryStep& before = history.steps()[step - 1];
  if (!before.project.find(after.variant) || !after.project.find(after.variant)) return std::nullopt;
  const Figures* old = figuresOf(before, after.variant);
  const Figures* now = figuresOf(after, after.variant);
  if (!old || !now) return std::nullopt;
  Change change{now->networkPower - old->networkPower, std::nullopt, now->problems - old->problems};
  if (now->capex && old->capex) change.capex = *now->capex - *old->capex;
  return change;
}

const StepFigures::Figures* StepFigures::figuresOf(const HistoryStep& step, std::uint32_t variant) {
  const Key key{step.number, variant};
  if (const auto at = known_.find(key); at != known_.end()) return &at->second;
  if (!asked_.insert(key).second) return nullptr;
  worker_.post([this, key, pass = pass_, project = step.project, stop = stop_.get_token(), number = generation_] {
    if (stop.stop_requested()) return;
    const Design& design = project.find(key.second)->design;
    pass->follow(design, project.catalog, project.settings);
    const Report report = reportOf(*pass->figures, design, *project.catalog, project.settings);
    std::vector<Finding> findings = check(pass->figures->tally(), design, *project.catalog, project.settings, stop);
    if (stop.stop_requested()) return;
    Figures figures{report.networkPower, report.moneyOverflow ? std::nullopt : std::optional(report.capex), 0};
    applyWaivers(findings, project.waivers);
    figures.problems = std::ranges::count_if(
        findings, [](const Finding& f) { return f.severity != Severity::Info && f.waiver.empty(); });
    postBack(this, [this, key, figures, number] {
      if (number != generation_) return;
      asked_.erase(key);
      if (known_.size() >= mostKnown) known_.clear();
      known_[key] = figures;
      emit ready();
    });
  });
  return nullptr;
}

}  // namespace fabric::ui
