// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/analysis_runner.h"

#include "core/analysis/checks.h"
#include "core/analysis/figures.h"
#include "core/analysis/graph_figures.h"
#include "core/analysis/report_builder.h"
#include "ui/document/document.h"
#include "ui/document/worker.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace fabric::ui {

namespace {

struct Request {
  std::uint64_t number = 0;
  std::uint32_t variant = 0;
  Design design;
  std::shared_ptr<const Catalog> catalog;
  Settings settings;
  std::vector<Waiver> waivers;
  std::optional<Design> baseline;  ///< where another variant is the baseline
  std::shared_ptr<Progress> progress;
  std::shared_ptr<std::atomic<AnalysisStage>> stage;

  void reach(double fraction, AnalysisStage next) const {
    progress->reach(fraction);
    *stage = next;
  }
};

/// Live figures of one line of designs: a full pass once, then differences.
class Follower {
 public:
  /// Brings the figures up to a design; returns how many links had to be looked at.
  std::int64_t follow(const Design& design, const std::shared_ptr<const Catalog>& catalog, const Settings& settings) {
    if (!figures_ || catalog != catalog_) {  // another catalog may have other types under the ids of this one
      figures_ = LiveFigures::full(design, *catalog, settings);
      design_ = design;
      catalog_ = catalog;
      return static_cast<std::int64_t>(design.links.size());
    }
    std::int64_t touched = 0;
    difference(design_.links, design.links, [&](Id<Link>, const Link*, const Link*) { ++touched; });
    difference(design_.racks, design.racks, [&](Id<Rack> id, const Rack*, const Rack* now) {
      if (!now) return;
      for (const Id<Device> device : design.devicesIn(id)) {
        const SlotRange range = design.slotsOf(device);
        for (std::uint16_t port = 0; port < range.ports; ++port) touched += design.linkAt(device, port) ? 1 : 0;
      }
    });
    figures_->apply(design_, design, *catalog, settings);
    design_ = design;
    catalog_ = catalog;
    return touched;
  }
  const LiveFigures& figures() const { return *figures_; }

 private:
  std::optional<LiveFigures> figures_;
  Design design_;
  std::shared_ptr<const Catalog> catalog_;  // keeps the types the figures point at
};

}  // namespace

struct AnalysisRunner::Worker {
  explicit Worker(AnalysisRunner& runner) : owner(runner), thread([this](const std::stop_token& stop) { run(stop); }) {}
  ~Worker() {
    thread.request_stop();
    stop();
  }

  void stop() {
    const std::lock_guard lock(mutex);
    pending.reset();
    if (running) (void)running->stop();
  }

  void post(Request request) {
    {
      const std::lock_guard lock(mutex);
      pending = std::move(request);
      if (running) (void)running->stop();
    }
    wake.notify_all();
  }

  void run(const std::stop_token& stop) {
    for (;;) {
      Request request;
      {
        std::unique_lock lock(mutex);
        wake.wait(lock, stop, [&] { return pending.has_value(); });
        if (stop.stop_requested()) return;
        request = std::move(*pending);
        pending.reset();
        running = request.progress;
      }
      answer(request);
    }
  }

  void answer(const Request& request) {
    const std::stop_token jobStop = request.progress->token();
    const auto start = std::chrono::steady_clock::now();
    auto quick = std::make_shared<AnalysisResult>();
    quick->design = request.design;
    quick->catalog = request.catalog;
    quick->settings = request.settings;
    quick->variant = request.variant;
    quick->linksRecomputed = view.follow(request.design, request.catalog, request.settings);
    quick->report = reportOf(view.figures(), request.design, *request.catalog, request.settings);
    quick->floor = floorFigures(view.figures(), request.design, *request.catalog);
    if (request.baseline) {
      base.follow(*request.baseline, request.catalog, request.settings);
      quick->baseline = reportOf(base.figures(), *request.baseline, *request.catalog, request.settings);
    }
    quick->elapsed = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start);
    if (last) {
      quick->findings = last->findings;
      quick->fabricShapes = last->fabricShapes;
      quick->bom = last->bom;
      quick->report.bisection = last->report.bisection;
      quick->report.errors = last->report.errors;
      quick->report.warnings = last->report.warnings;
      quick->report.infos = last->report.infos;
      quick->report.waived = last->report.waived;
      if (quick->baseline && last->baseline) quick->baseline = last->baseline;
      if (request.baseline) quick->baselineBom = last->baselineBom;
      if (request.baseline) quick->baselineFindings = last->baselineFindings;
    }
    quick->baselineDesign = request.baseline;
    hand(quick, request.number);
    request.reach(0.3, AnalysisStage::Paths);
    if (jobStop.stop_requested()) return;

    auto whole = std::make_shared<AnalysisResult>(*quick);
    if (!addGraphFigures(whole->report, view.figures().tally(), request.design, *request.catalog, jobStop)) return;
    request.reach(0.5, AnalysisStage::Checks);
    whole->fabricShapes = fabricShapes(request.design, *request.catalog);
    whole->findings = check(request.design, *request.catalog, request.settings, jobStop);
    if (jobStop.stop_requested()) return;
    request.reach(0.7, AnalysisStage::Baseline);
    applyWaivers(whole->findings, request.waivers);
    addFindings(whole->report, whole->findings);
    if (request.baseline && !(baseline && baselineDesign == *request.baseline && baselineSettings == request.settings &&
                              baselineWaivers == request.waivers)) {
      baseline = reportOf(base.figures(), *request.baseline, *request.catalog, request.settings);
      if (!addGraphFigures(*baseline, base.figures().tally(), *request.baseline, *request.catalog, jobStop))
        return baseline.reset();
      baselineFindings = check(*request.baseline, *request.catalog, request.settings, jobStop);
      applyWaivers(baselineFindings, request.waivers);
      addFindings(*baseline, baselineFindings);
      if (jobStop.stop_requested()) return baseline.reset();
      baselineBom.reset();
      if (auto bom = makeBom(*request.baseline, *request.catalog, request.settings)) baselineBom = std::move(*bom);
      baselineDesign = *request.baseline;
      baselineSettings = request.settings;
      baselineWaivers = request.waivers;
    }
    request.reach(0.9, AnalysisStage::Orders);
    if (request.baseline) whole->baseline = baseline;
    whole->baselineBom = request.baseline ? baselineBom : std::nullopt;
    whole->baselineFindings = request.baseline ? baselineFindings : std::vector<Finding>();
    if (auto bom = makeBom(request.design, *request.catalog, request.settings)) whole->bom = std::move(*bom);
    if (jobStop.stop_requested()) return;
    whole->complete = true;
    last = whole;
    hand(whole, request.number);
  }

  void hand(std::shared_ptr<const AnalysisResult> result, std::uint64_t number) {
    postBack(&owner, [this, result = std::move(result), number] { owner.receive(result, number); });
  }

  AnalysisRunner& owner;
  std::mutex mutex;
  std::condition_variable_any wake;
  std::optional<Request> pending;
  std::shared_ptr<Progress> running;

  // Only the thread below touches these.
  Follower view, base;
  std::shared_ptr<const AnalysisResult> last;
  std::optional<Report> baseline;
  std::optional<Bom> baselineBom;
  Design baselineDesign;
  Settings baselineSettings;
  std::vector<Waiver> baselineWaivers;
  std::vector<Finding> baselineFindings;

  std::jthread thread;
};

AnalysisRunner::AnalysisRunner(Document& document, QObject* parent)
    : QObject(parent), document_(document), worker_(std::make_unique<Worker>(*this)) {
  connect(&document, &Document::changed, this, &AnalysisRunner::request);
  connect(&document, &Document::variantActivated, this, &AnalysisRunner::request);
  request();
}

AnalysisRunner::~AnalysisRunner() = default;

void AnalysisRunner::request() {
  Request request;
  request.number = ++number_;
  request.variant = document_.variant().id;
  request.design = document_.design();
  request.catalog = document_.project().catalog;
  request.settings = document_.settings();
  request.waivers = document_.project().waivers;
  const Project& project = document_.project();
  if (project.baseline != request.variant)
    if (const Variant* baseline = project.find(project.baseline)) request.baseline = baseline->design;
  request.progress = progress_ = std::make_shared<Progress>();
  request.stage = stage_ = std::make_shared<std::atomic<AnalysisStage>>(AnalysisStage::Routes);
  worker_->post(std::move(request));
  cancelled_ = false;
  if (!busy_) emit busyChanged(busy_ = true);
}

void AnalysisRunner::cancel() {
  if (!busy_) return;
  ++number_;  // an answer on its way is of no interest
  worker_->stop();
  cancelled_ = true;
  emit busyChanged(busy_ = false);
}

void AnalysisRunner::receive(std::shared_ptr<const AnalysisResult> result, std::uint64_t number) {
  if (number != number_) return;
  latest_ = std::move(result);
  if (latest_->complete && busy_) emit busyChanged(busy_ = false);
  emit ready(latest_);
}

}  // namespace fabric::ui
