// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/changes_text.h"

#include "core/base/text.h"
#include "core/io/convert_json.h"

namespace fabric::cli {

namespace {

std::string signedText(std::int64_t before, std::int64_t after, std::int64_t unit) {
  const std::int64_t by = after - before;
  return formatDecimal(before, unit) + " -> " + formatDecimal(after, unit) + " (" + (by > 0 ? "+" : "") +
         formatDecimal(by, unit) + ")";
}

}  // namespace

std::string changeLine(std::string_view name, const std::string& value) {
  return std::string(name) + std::string(name.size() < 28 ? 28 - name.size() : 1, ' ') + value + "\n";
}

std::string mediaChangesText(const ConvertedLinks& links, const Catalog& catalog) {
  std::string text;
  for (const MediaChange& change : links.changes)
    text += changeLine("Links changed", std::to_string(change.links) + " from " +
                                            mediaText(catalog, change.cableBefore, change.moduleBefore) + " to " +
                                            mediaText(catalog, change.cableAfter, change.moduleAfter));
  return text;
}

std::string reasonsText(const ConvertedLinks& links) {
  std::string text;
  for (const std::string& reason : links.reasons) text += changeLine("Left because", reason);
  return text;
}

std::string effectText(const Report& before, const Report& after) {
  std::string text;
  const auto line = [&](std::string_view name, std::int64_t was, std::int64_t is, std::int64_t unit) {
    text += changeLine(name, signedText(was, is, unit));
  };
  line("Transceivers", before.counts.transceivers, after.counts.transceivers, 1);
  line("Cables", before.counts.cables, after.counts.cables, 1);
  line("Power W", before.totalPower.count(), after.totalPower.count(), 1000);
  if (!before.moneyOverflow && !after.moneyOverflow)
    line("Capital cost USD", before.capex.count(), after.capex.count(), 1'000'000);
  line("Errors (see check)", before.errors, after.errors, 1);
  return text;
}

}  // namespace fabric::cli
