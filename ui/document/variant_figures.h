// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// VariantFigures: the figures of every variant of a project, for its tab. Those of a design are worked out once, by a
// worker, when they are first asked for.

#pragma once

#include "core/analysis/report.h"
#include "core/project/project.h"
#include "ui/document/worker.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>

namespace fabric::ui {

class VariantFigures : public QObject {
  Q_OBJECT

 public:
  struct VariantSums {
    std::int64_t accelerators = 0;
    std::int64_t links = 0;
    Power networkPower;
    std::optional<Money> capex;  ///< nothing if a sum is larger than the program holds

    bool operator==(const VariantSums&) const = default;
  };

  explicit VariantFigures(QObject* parent = nullptr) : QObject(parent) {}

  static VariantSums of(const Report& report);

  /// Nothing yet where they are being worked out (ready() follows).
  std::optional<VariantSums> of(const Project& project, const Variant& variant);
  /// Another project: what was known of the old one goes.
  void clear();

 signals:
  void ready();

 private:
  struct Entry {
    Design design;
    Settings settings;
    std::shared_ptr<const Catalog> catalog;
    std::optional<VariantSums> sums;
  };

  std::map<std::uint32_t, Entry> known_;  ///< by variant
  std::uint64_t generation_ = 0;
  Worker worker_;  ///< last: it ends before what it answers to goes
};

}  // namespace fabric::ui
