// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/checks.h"

#include <algorithm>
#include <array>

namespace fabric {

namespace {

constexpr std::array allChecks = {checkReach,        checkModules,          checkFit,   checkMatch,
                                  checkPorts,        checkSpread,           checkRacks, checkFaceplates,
                                  checkSinglePoints, checkOversubscription, checkParts};

}  // namespace

bool FindingSet::Less::operator()(const Finding& a, const Finding& b) const {
  if (a.severity != b.severity) return a.severity > b.severity;
  if (a.code != b.code) return a.code < b.code;
  return std::ranges::lexicographical_compare(a.values, b.values, [](const FindingValue& x, const FindingValue& y) {
    return std::tie(x.key, x.value) < std::tie(y.key, y.value);
  });
}

void FindingSet::add(FindingCode code, Severity severity, Values values, std::span<const ObjectRef> objects) {
  Finding key;
  key.code = code;
  key.severity = severity;
  key.values = std::move(values);
  std::vector<ObjectRef>& all = found_[std::move(key)];
  all.insert(all.end(), objects.begin(), objects.end());
}

std::vector<Finding> FindingSet::take() {
  std::vector<Finding> findings;
  for (auto& [key, objects] : found_) {
    std::ranges::sort(objects);
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    findings.push_back(key);
    findings.back().objects = std::move(objects);
  }
  found_.clear();
  return findings;
}

std::vector<Finding> check(const Tally& tally, const Design& design, const Catalog& catalog, const Settings& settings,
                           std::stop_token stop) {
  FindingSet found;
  for (const auto& one : allChecks) {
    if (stop.stop_requested()) break;
    one({tally, design, catalog, settings, stop}, found);
  }
  return found.take();
}

std::vector<Finding> check(const Design& design, const Catalog& catalog, const Settings& settings,
                           std::stop_token stop) {
  Tally tally(catalog, settings);
  tally.addAll(design, false);
  return check(tally, design, catalog, settings, stop);
}

}  // namespace fabric
