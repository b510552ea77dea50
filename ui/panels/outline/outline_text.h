// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Outline says of an object: its name, one line about it, and the sentence a screen reader gets
// ("B14, compute rack, 4 DGX H100, 41.3 of 45 kW, no problems").

#pragma once

#include "core/design/object_ref.h"
#include "core/design/shapes.h"
#include "ui/document/analysis_runner.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace fabric::ui {

class OutlineText {
  Q_DECLARE_TR_FUNCTIONS(OutlineText)

 public:
  /// Problems and power are those of `result`, which may be empty or of a slightly older design.
  void setResult(std::shared_ptr<const AnalysisResult> result);

  static QString name(const ObjectRef& object, const Design& design, Shapes& shapes);
  /// "4 DGX H100 · 41.3 of 45 kW", "→ lf1-1/3/1", "free"
  QString detail(const ObjectRef& object, const Design& design, const Catalog& catalog, Shapes& shapes) const;
  QString sentence(const ObjectRef& object, const Design& design, const Catalog& catalog, Shapes& shapes) const;

 private:
  QString rackContent(Id<Rack> rack, const Design& design, const Catalog& catalog) const;
  QString rackPower(Id<Rack> rack, const Design& design, const Catalog& catalog) const;
  std::int64_t problemsAt(const ObjectRef& object, const Design& design) const;
  void countProblems(const Design& design) const;

  std::shared_ptr<const AnalysisResult> result_;
  mutable bool counted_ = false;
  mutable std::unordered_map<std::uint64_t, std::int64_t> problems_;  ///< of racks and devices, by kind and id
};

}  // namespace fabric::ui
