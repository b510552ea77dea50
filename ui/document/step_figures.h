// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// StepFigures: what each step of history did to network power, capital cost and the number of problems. Worked out when
// it is first asked for, by a worker, and remembered.

#pragma once

#include "core/project/history.h"
#include "ui/document/worker.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>

namespace fabric::ui {

class StepFigures : public QObject {
  Q_OBJECT

 public:
  struct Change {
    Power networkPower;
    std::optional<Money> capex;  ///< nothing if a sum is larger than the program holds
    std::int64_t problems = 0;   ///< errors and warnings

    bool operator==(const Change&) const = default;
  };

  explicit StepFigures(QObject* parent = nullptr);
  ~StepFigures() override;

  /// What a step did to the variant it happened in. Nothing yet where it is being worked out (ready() follows), and
  /// never for the first step and for one that made its variant.
  std::optional<Change> changeOf(const History& history, std::size_t step);
  /// Another history: what was known of the old one goes.
  void clear();

 signals:
  void ready();

 private:
  struct Figures {
    Power networkPower;
    std::optional<Money> capex;
    std::int64_t problems = 0;
  };
  /// A step's number and a variant.
  using Key = std::pair<std::uint64_t, std::uint32_t>;
  struct Pass;

  const Figures* figuresOf(const HistoryStep& step, std::uint32_t variant);

  std::map<Key, Figures> known_;
  std::set<Key> asked_;
  std::uint64_t generation_ = 0;
  std::stop_source stop_;
  std::shared_ptr<Pass> pass_;  ///< the worker's own
  Worker worker_;
};

}  // namespace fabric::ui
