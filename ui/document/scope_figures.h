// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ScopeFigures: the figures of what the headline is about, where that is less than everything: one fabric, or what is
// selected. Worked out by a worker; the latest question wins.

#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/design/object_ref.h"
#include "ui/document/analysis_runner.h"
#include "ui/document/worker.h"

#include <QObject>

namespace fabric::ui {

/// All fabrics, one of them, or what is selected.
struct FigureScope {
  Id<Fabric> fabric;
  bool isSelection = false;

  bool isAll() const { return !fabric && !isSelection; }
  bool operator==(const FigureScope&) const = default;
};

/// The report of a scope; see partReport. A fabric's has its bisection in it.
struct ScopeReport {
  FigureScope scope;
  std::vector<ObjectRef> objects;  ///< of a selection
  Report report;
  std::optional<Report> baseline;  ///< of a fabric, where the baseline is another variant and has it
  std::shared_ptr<const AnalysisResult> of;
};

class ScopeFigures : public QObject {
  Q_OBJECT

 public:
  explicit ScopeFigures(QObject* parent = nullptr) : QObject(parent) {}

  /// The report of a scope that is not everything. While it is being worked out (ready() follows) it is the one of the
  /// same scope from an earlier result, or nothing.
  std::shared_ptr<const ScopeReport> of(const std::shared_ptr<const AnalysisResult>& result, const FigureScope& scope,
                                        const std::vector<ObjectRef>& selection);

 signals:
  void ready();

 private:
  std::shared_ptr<const ScopeReport> latest_;
  std::shared_ptr<const ScopeReport> asked_;  ///< the question on its way: a report without figures
  std::shared_ptr<std::atomic<std::uint64_t>> number_ = std::make_shared<std::atomic<std::uint64_t>>(0);
  Worker worker_;  ///< last: it ends before what it answers to goes
};

}  // namespace fabric::ui
