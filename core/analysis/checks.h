// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks: what is wrong with a design. Each check is a function of what it is given; the list is one constant array.
// Equal findings about many objects are one finding.
#pragma once

#include <map>
#include <span>
#include <stop_token>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/analysis/finding.h"
#include "core/analysis/tally.h"

namespace fabric {

/// Every finding, worst first, then in the order of the rules. What was found so far if stopped.
std::vector<Finding> check(const Design& design, const Catalog& catalog, const Settings& settings,
                           std::stop_token stop = {});
/// The same with a tally of the design at hand.
std::vector<Finding> check(const Tally& tally, const Design& design, const Catalog& catalog, const Settings& settings,
                           std::stop_token stop = {});

/// Findings in the making: those with one code and one set of values become one with many objects.
class FindingSet {
 public:
  using Values = std::vector<FindingValue>;

  void add(FindingCode code, Severity severity, Values values, std::span<const ObjectRef> objects);
  void add(FindingCode code, Values values, ObjectRef object) {
    add(code, rule(code).severity, std::move(values), {&object, 1});
  }
  void add(FindingCode code, Values values) { add(code, rule(code).severity, std::move(values), {}); }
  std::vector<Finding> take();

 private:
  struct Less {
    bool operator()(const Finding& a, const Finding& b) const;
  };
  std::map<Finding, std::vector<ObjectRef>, Less> found_;
};

struct CheckInput {
  const Tally& tally;
  const Design& design;
  const Catalog& catalog;
  const Settings& settings;
  std::stop_token stop;
};

// One function a question; see the rules of the codes they give.
void checkReach(const CheckInput& in, FindingSet& out);             ///< reach.*, length.*
void checkModules(const CheckInput& in, FindingSet& out);           ///< module.missing, port.double-use of cages
void checkFit(const CheckInput& in, FindingSet& out);               ///< fit.*, and match.* of one end
void checkMatch(const CheckInput& in, FindingSet& out);             ///< match.* of two ends
void checkPorts(const CheckInput& in, FindingSet& out);             ///< port.*
void checkSpread(const CheckInput& in, FindingSet& out);            ///< spread.uneven
void checkRacks(const CheckInput& in, FindingSet& out);             ///< rack.*
void checkFaceplates(const CheckInput& in, FindingSet& out);        ///< faceplate.density
void checkSinglePoints(const CheckInput& in, FindingSet& out);      ///< single.point
void checkOversubscription(const CheckInput& in, FindingSet& out);  ///< oversubscription.high
void checkParts(const CheckInput& in, FindingSet& out);             ///< part.*, source.conflict, catalog.missing

}  // namespace fabric
