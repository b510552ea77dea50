// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/repeat.h"

#include <string>
#include <type_traits>

namespace fabric {

namespace {

/// What people call a row; its table where it has no name.
template <class Row>
std::string nameOfRow(std::string_view table, const Row& row) {
  if constexpr (requires { row.name; })
    if (!row.name.empty()) return row.name;
  return std::string(table);
}

}  // namespace

Result<Design> repeatChange(const Design& before, const Design& after, const Design& base, const Catalog& catalog,
                            IdSource& ids) {
  Result<> fits;
  forEachTable([&](std::string_view table, auto member) {
    difference(before.*member, after.*member, [&](auto id, const auto* old, const auto* now) {
      if (!fits) return;
      const auto* there = (base.*member).find(id);
      if (!old && there) fits = fail(ErrorCode::Incompatible, nameOfRow(table, *now), "it is there already");
      else if (old && !there) fits = fail(ErrorCode::NotFound, nameOfRow(table, *old), "it is not there");
      else if (old && !(*there == *old))
        fits = fail(ErrorCode::Incompatible, nameOfRow(table, *old), "it is different there");
    });
  });
  if (!fits) return tl::unexpected(fits.error());
  return applyDifference(base, difference(before, after), catalog, ids);
}

}  // namespace fabric
