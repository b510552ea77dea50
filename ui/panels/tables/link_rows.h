// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which links the schedule shows, and in what order. A question is a value and so is its answer, so that any thread can
// work it out.

#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/design/object_ref.h"
#include "ui/panels/tables/link_reader.h"
#include "ui/panels/tables/row_order.h"

namespace fabric::ui {

enum class LinkGrouping : unsigned char { None, RackPair, Device, Bundle, Medium };

struct LinkQuestion {
  std::shared_ptr<const Catalog> catalog;
  Design design;
  Settings settings;
  /// Words that must be in a device, rack, cable or medium; and terms by the filter names of columns, "device", "rack"
  /// and "port" ("from:dgx-01 route>30 rate:400").
  QString filter;
  std::vector<ObjectRef> objects;  ///< links at these only; empty for all
  RowOrder order;                  ///< by LinkColumn
  LinkGrouping grouping = LinkGrouping::None;
};

/// A link, or the head of a group (link is 0).
struct LinkRow {
  Id<Link> link;
  std::uint32_t group = 0;  ///< index into LinkRows::groups
};

struct LinkRows {
  struct Group {
    QString name;
    std::int64_t links = 0, overReach = 0;
    double orderedMetres = 0;  ///< of the cables with a known length, each counted once a link
  };

  std::vector<LinkRow> rows;
  std::vector<Group> groups;  ///< without grouping none
  std::int64_t links = 0;
};

/// Empty if stopped.
LinkRows linkRows(const LinkQuestion& question, const std::stop_token& stop);

}  // namespace fabric::ui
