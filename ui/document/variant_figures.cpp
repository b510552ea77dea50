// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/variant_figures.h"

#include "core/analysis/report_builder.h"

namespace fabric::ui {

VariantFigures::VariantSums VariantFigures::of(const Report& report) {
  VariantSums sums{report.counts.accelerators, report.counts.links.total, report.networkPower, report.capex};
  if (report.moneyOverflow) sums.capex.reset();
  return sums;
}

std::optional<VariantFigures::VariantSums> VariantFigures::of(const Project& project, const Variant& variant) {
  const auto at = known_.find(variant.id);
  if (at != known_.end() && at->second.catalog == project.catalog && at->second.settings == project.settings &&
      at->second.design == variant.design)
    return at->second.sums;
  known_.insert_or_assign(variant.id, Entry{variant.design, project.settings, project.catalog, std::nullopt});
  worker_.post([this, generation = generation_, id = variant.id, design = variant.design, catalog = project.catalog,
                settings = project.settings] {
    postBack(this, [this, generation, id, design, sums = of(quickReport(design, *catalog, settings))] {
      const auto entry = known_.find(id);
      if (generation != generation_ || entry == known_.end() || !(entry->second.design == design)) return;
      entry->second.sums = sums;
      emit ready();
    });
  });
  return std::nullopt;
}

void VariantFigures::clear() {
  ++generation_;
  known_.clear();
}

}  // namespace fabric::ui
