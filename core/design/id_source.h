// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hands out the ids of one open project. An id is never used again, not even after undo, so the same id means the same
// thing in every variant and every step of history.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/base/id.h"
#include "core/design/design.h"

namespace fabric {

/// Belongs to the open document, not to a value; used by one thread.
class IdSource {
 public:
  template <class Row>
  Id<Row> next() {
    return Id<Row>{++last<Row>()};
  }
  /// The first of `count` consecutive ids.
  template <class Row>
  Id<Row> nextRun(std::uint32_t count) {
    const Id<Row> first{last<Row>() + 1};
    last<Row>() += count;
    return first;
  }
  /// First of `count` consecutive slot numbers of the port index; nothing if the numbers are used up.
  std::optional<std::uint32_t> takeSlots(std::uint32_t count) {
    const std::uint32_t first = lastSlot_ + 1;
    if (__builtin_add_overflow(lastSlot_, count, &lastSlot_)) return lastSlot_ = first - 1, std::nullopt;
    return first;
  }
  /// The last number handed out, for saving it with the project; raising it never lowers it.
  template <class Row>
  std::uint32_t lastOf() const {
    return const_cast<IdSource*>(this)->last<Row>();
  }
  template <class Row>
  void raise(std::uint32_t value) {
    last<Row>() = std::max(last<Row>(), value);
  }

 private:
  template <class Row>
  std::uint32_t& last();

  std::uint32_t site_ = 0, hall_ = 0, row_ = 0, rack_ = 0, layout_ = 0, device_ = 0, module_ = 0, cable_ = 0, link_ = 0,
                fabric_ = 0, group_ = 0;
  std::uint32_t lastSlot_ = 0;
};

template <>
inline std::uint32_t& IdSource::last<Site>() {
  return site_;
}
template <>
inline std::uint32_t& IdSource::last<Hall>() {
  return hall_;
}
template <>
inline std::uint32_t& IdSource::last<RackRow>() {
  return row_;
}
template <>
inline std::uint32_t& IdSource::last<Rack>() {
  return rack_;
}
template <>
inline std::uint32_t& IdSource::last<PortLayout>() {
  return layout_;
}
template <>
inline std::uint32_t& IdSource::last<Device>() {
  return device_;
}
template <>
inline std::uint32_t& IdSource::last<Module>() {
  return module_;
}
template <>
inline std::uint32_t& IdSource::last<Cable>() {
  return cable_;
}
template <>
inline std::uint32_t& IdSource::last<Link>() {
  return link_;
}
template <>
inline std::uint32_t& IdSource::last<Fabric>() {
  return fabric_;
}
template <>
inline std::uint32_t& IdSource::last<Group>() {
  return group_;
}

/// The last id handed out for a table, named by its member (for walks over forEachTable).
template <class Row>
std::uint32_t lastOfTable(const IdSource& ids, Table<Row> Design::*) {
  return ids.lastOf<Row>();
}
template <class Row>
void raiseTable(IdSource& ids, Table<Row> Design::*, std::uint32_t last) {
  ids.raise<Row>(last);
}

/// Makes sure that `id` is never handed out again.
template <class Row>
void raise(IdSource& ids, Id<Row> id) {
  ids.raise<Row>(id.value);
}

}  // namespace fabric
