// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// AnalysisRunner: figures, findings and the bill of materials of the design in view, computed off the window's thread.
// The latest request wins: a newer design stops the running job, and an answer about an older one is dropped.
//
// Threads: one worker owns the live figures between requests, so that an edit costs its difference. It receives values
// and gives values back; nothing here is shared.

#pragma once

#include "core/analysis/fabric_shape.h"
#include "core/analysis/finding.h"
#include "core/analysis/report.h"
#include "core/base/progress.h"
#include "core/bom/bom.h"
#include "core/project/project.h"
#include "ui/canvas/floor_figures.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace fabric::ui {

class Document;

/// What is being worked out, in this order.
enum class AnalysisStage : unsigned char { Routes, Paths, Checks, Baseline, Orders };

/// One answer. The live figures come first (complete is false: findings, bisection, shapes and BOM are those of the
/// design before); a second answer for the same design brings everything.
struct AnalysisResult {
  Design design;
  std::shared_ptr<const Catalog> catalog;
  Settings settings;
  std::uint32_t variant = 0;

  Report report;
  FloorFigures floor;             ///< bundles and rack power as the canvas draws them
  std::vector<Finding> findings;  ///< waived ones too
  std::vector<FabricShape> fabricShapes;
  Bom bom;
  std::optional<Report> baseline;         ///< of the baseline variant; absent while that variant is in view
  std::optional<Bom> baselineBom;         ///< likewise
  std::optional<Design> baselineDesign;   ///< likewise
  std::vector<Finding> baselineFindings;  ///< likewise; waived ones too
  bool complete = false;
  std::int64_t linksRecomputed = 0;
  std::chrono::microseconds elapsed{0};
};

class AnalysisRunner : public QObject {
  Q_OBJECT

 public:
  /// Follows a document until it or the runner goes. Starts with a first request.
  explicit AnalysisRunner(Document& document, QObject* parent = nullptr);
  ~AnalysisRunner() override;

  /// The last answer, whatever design it is about; empty before the first.
  std::shared_ptr<const AnalysisResult> latest() const { return latest_; }
  /// True while the answer in hand is not the complete one for the design in view, and that one is on its way.
  bool isBusy() const { return busy_; }
  /// How far the way to it is, 0 … 1.
  double fraction() const { return progress_ ? progress_->fraction() : 0; }
  AnalysisStage stage() const { return stage_ ? stage_->load() : AnalysisStage::Routes; }
  /// Gives up the answer for the design in view: the figures stay those of an earlier one until the next edit or
  /// recompute().
  void cancel();
  bool isCancelled() const { return cancelled_; }
  /// Asks anew.
  void recompute() { request(); }

 signals:
  void ready(std::shared_ptr<const fabric::ui::AnalysisResult> result);
  void busyChanged(bool busy);

 private:
  struct Worker;

  void request();
  void receive(std::shared_ptr<const AnalysisResult> result, std::uint64_t number);

  Document& document_;
  std::unique_ptr<Worker> worker_;
  std::shared_ptr<const AnalysisResult> latest_;
  std::shared_ptr<Progress> progress_;                 ///< of the last request
  std::shared_ptr<std::atomic<AnalysisStage>> stage_;  ///< likewise
  std::uint64_t number_ = 0;
  bool busy_ = false;
  bool cancelled_ = false;
};

}  // namespace fabric::ui
