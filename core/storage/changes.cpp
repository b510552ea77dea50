// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes.h"

namespace fabric::storage {

namespace {

constexpr std::size_t partBytes = 1 << 20;
constexpr std::uint64_t removed = 0, present = 1;

DatabaseError unreadable() { return DatabaseError(0, "its changes cannot be read"); }

}  // namespace

// A part is sections; a section is the table's number, how many changes, and each change as the distance of its id from
// the id before, whether the row is there, and its fields.
std::vector<std::string> encodeChanges(const DesignDifference& changes) {
  std::vector<std::string> parts;
  ByteWriter out;
  std::uint64_t number = 0;
  forEachChangeList([&](const char*, auto list, auto) {
    const auto& rows = changes.*list;
    for (std::size_t i = 0; i < rows.size();) {
      ByteWriter section;
      std::uint64_t count = 0;
      std::uint32_t before = 0;
      for (; i < rows.size() && section.bytes().size() < partBytes; ++i, ++count) {
        section.number(rows[i].id.value - before);
        before = rows[i].id.value;
        section.number(rows[i].after ? present : removed);
        if (rows[i].after) fields(section, *rows[i].after);
      }
      out.number(number);
      out.number(count);
      std::string bytes = out.take() + section.bytes();
      out = {};
      if (!parts.empty() && parts.back().size() + bytes.size() < partBytes) parts.back() += bytes;
      else parts.push_back(std::move(bytes));
    }
    ++number;
  });
  return parts;
}

void decodeChanges(std::string_view part, const Design& base, DesignDifference& changes, MemoryBudget& budget,
                   int format) {
  ByteReader in(part, format);
  while (in.remaining() > 0) {
    const std::uint64_t wanted = in.number();
    const std::uint64_t count = in.number();
    std::uint64_t number = 0;
    bool found = false;
    forEachChangeList([&](const char*, auto list, auto table) {
      if (number++ != wanted) return;
      found = true;
      auto& rows = changes.*list;
      using RowChange = typename std::remove_reference_t<decltype(rows)>::value_type;
      std::uint64_t id = 0;
      for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t distance = in.number();
        id += distance;
        const std::uint64_t kind = in.number();
        const bool rising = distance > 0 && id <= std::numeric_limits<std::uint32_t>::max();
        if (!in.ok() || !rising || kind > present || rows.size() >= mostRows) throw unreadable();
        RowChange change;
        change.id.value = static_cast<std::uint32_t>(id);
        if (!rows.empty() && rows.back().id >= change.id) throw unreadable();
        budget.add(rows.empty() ? decltype(change.id){} : rows.back().id, change.id);
        if (const auto* row = (base.*table).find(change.id)) change.before = *row;
        if (kind == present) fields(in, change.after.emplace());
        else if (!change.before) throw unreadable();
        if (!in.ok()) throw unreadable();
        rows.push_back(std::move(change));
      }
    });
    if (!found || !in.ok()) throw unreadable();
  }
}

std::string rewriteChanges(std::string_view part, int before, int now) {
  ByteReader in(part, before);
  ByteWriter out(now);
  while (in.remaining() > 0) {
    const std::uint64_t wanted = in.number();
    const std::uint64_t count = in.number();
    out.number(wanted);
    out.number(count);
    std::uint64_t number = 0;
    forEachChangeList([&](const char*, auto list, auto) {
      if (number++ != wanted) return;
      using RowChange = typename std::remove_reference_t<decltype(DesignDifference{}.*list)>::value_type;
      for (std::uint64_t i = 0; i < count && in.ok(); ++i) {
        out.number(in.number());
        const std::uint64_t kind = in.number();
        out.number(kind);
        if (kind != present) continue;
        RowChange change;
        fields(in, change.after.emplace());
        fields(out, *change.after);
      }
    });
    if (!in.ok() || wanted >= number) throw unreadable();
  }
  return out.take();
}

}  // namespace fabric::storage
