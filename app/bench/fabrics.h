// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fabrics of the benchmark: three-tier, rail-optimised fat trees of servers with eight accelerators, four servers
// to a rack, at the three sizes of the goal table.
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "core/design/design_edit.h"
#include "core/settings/settings.h"
#include "core/topology/generate.h"

namespace fabric::bench {

struct Size {
  const char* name;
  std::int64_t accelerators;
  int radix;  ///< ports of a switch
};
inline constexpr std::array sizes = {Size{"10k", 10'240, 64}, Size{"100k", 102'400, 128}, Size{"1M", 1'015'808, 256}};

/// A catalog with the benchmark's generic parts, and the specification that uses them.
struct Order {
  std::shared_ptr<const Catalog> catalog;
  DesignSpec spec;
};
Result<Order> orderOf(const Size& size);

/// The design of an order, with ids from `ids`.
Result<Design> build(const Order& order, IdSource& ids);

}  // namespace fabric::bench
