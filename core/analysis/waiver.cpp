// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/waiver.h"

#include <algorithm>
#include <iterator>

namespace fabric {

namespace {

template <class A, class B>
bool sameTrouble(const A& a, const B& b) {
  return a.code == b.code && a.values == b.values;
}

std::vector<ObjectRef> without(const std::vector<ObjectRef>& objects, const std::vector<ObjectRef>& removed) {
  std::vector<ObjectRef> left;
  std::ranges::set_difference(objects, removed, std::back_inserter(left));
  return left;
}

std::vector<ObjectRef> sorted(std::vector<ObjectRef> objects) {
  std::ranges::sort(objects);
  objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
  return objects;
}

}  // namespace

Waiver waiverOf(const Finding& finding, std::string reason) {
  return {finding.code, finding.values, sorted(finding.objects), std::move(reason)};
}

void applyWaivers(std::vector<Finding>& findings, std::span<const Waiver> waivers) {
  if (waivers.empty()) return;
  std::vector<Finding> all;
  for (Finding& finding : findings) {
    Finding open = std::move(finding);
    open.objects = sorted(std::move(open.objects));
    const bool whole = open.objects.empty();
    std::vector<Finding> waived;
    bool left = true;
    for (const Waiver& waiver : waivers) {
      if (!left || !sameTrouble(waiver, open) || whole != waiver.objects.empty()) continue;
      Finding part = open;
      part.waiver = waiver.reason;
      part.objects.clear();
      std::ranges::set_intersection(open.objects, waiver.objects, std::back_inserter(part.objects));
      if (!whole && part.objects.empty()) continue;
      open.objects = without(open.objects, waiver.objects);
      left = !whole && !open.objects.empty();
      waived.push_back(std::move(part));
    }
    if (left) all.push_back(std::move(open));
    std::ranges::move(waived, std::back_inserter(all));
  }
  findings = std::move(all);
}

void addWaiver(std::vector<Waiver>& waivers, Waiver waiver) {
  Finding about;
  about.code = waiver.code;
  about.values = waiver.values;
  about.objects = waiver.objects;
  removeWaiver(waivers, about);
  const auto same = std::ranges::find_if(waivers, [&](const Waiver& old) {
    return sameTrouble(old, waiver) && old.reason == waiver.reason && !old.objects.empty() && !waiver.objects.empty();
  });
  if (same == waivers.end()) return waivers.push_back(std::move(waiver));
  std::ranges::copy(waiver.objects, std::back_inserter(same->objects));
  same->objects = sorted(std::move(same->objects));
}

void removeWaiver(std::vector<Waiver>& waivers, const Finding& finding) {
  const std::vector<ObjectRef> objects = sorted(finding.objects);
  std::erase_if(waivers, [&](Waiver& waiver) {
    if (!sameTrouble(waiver, finding) || waiver.objects.empty() != objects.empty()) return false;
    waiver.objects = without(waiver.objects, objects);
    return waiver.objects.empty();
  });
}

}  // namespace fabric
