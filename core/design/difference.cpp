// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/difference.h"

namespace fabric {

bool DesignDifference::empty() const {
  bool none = true;
  forEachChangeList([&](const char*, auto list, auto) { none = none && (this->*list).empty(); });
  return none;
}

DesignDifference difference(const Design& before, const Design& after) {
  DesignDifference result;
  forEachChangeList([&](const char*, auto list, auto table) {
    difference(before.*table, after.*table, [&](auto id, const auto* old, const auto* now) {
      auto& change = (result.*list).emplace_back();
      change.id = id;
      if (old) change.before = *old;
      if (now) change.after = *now;
    });
  });
  return result;
}

Design applyTables(Design before, const DesignDifference& changes) {
  const EditNumber edit = EditNumber::next();
  forEachChangeList([&](const char*, auto list, auto table) {
    for (const auto& change : changes.*list) {
      if (change.after) (before.*table).set(edit, change.id, *change.after);
      else (before.*table).erase(edit, change.id);
    }
  });
  return before;
}

}  // namespace fabric
