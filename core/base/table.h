// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Table<Row>: rows by id in copy-on-write chunks under a two-level spine. Copying a table copies one
// pointer; a change copies one chunk of 256 rows, one branch of 64 chunks and the root. A chunk is written
// in place only by the edit that created it (every edit has a number of its own). Reference counts never
// decide, because reading one while another thread copies is a race.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/id.h"

namespace fabric {

/// The number of one edit: the owner of the chunks it creates. Never given out twice in a process.
struct EditNumber {
  std::uint64_t value = 0;

  static EditNumber next() {
    static std::atomic<std::uint64_t> last{0};
    return {++last};
  }
};

/// A value: copies are cheap, independent and safe to read from any thread. Only an edit writes.
template <class Row>
class Table {
  struct Chunk;
  struct Root;

 public:
  using RowId = Id<Row>;
  static constexpr std::uint32_t chunkRows = 256;
  static constexpr std::uint32_t branchChunks = 64;

  std::size_t size() const { return root_ ? root_->rows : 0; }
  bool empty() const { return size() == 0; }
  bool contains(RowId id) const { return find(id) != nullptr; }

  /// The row, or nullptr. Valid until this table is written or destroyed.
  const Row* find(RowId id) const {
    const Chunk* chunk = chunkAt(id.value / chunkRows);
    if (!chunk || !chunk->has(id.value % chunkRows)) return nullptr;
    return &chunk->rows[id.value % chunkRows];
  }

  /// Finds rows asked for in order of id, or nearly so: it remembers the last chunk. Valid as long as the table is.
  class Reader {
   public:
    explicit Reader(const Table& table) : table_(&table) {}
    const Row* find(RowId id) {
      seek(id);
      const std::uint32_t i = id.value % chunkRows;
      return chunk_ && chunk_->has(i) ? chunk_->rows.data() + i : nullptr;
    }
    /// The row, which must exist.
    const Row& operator[](RowId id) {
      seek(id);
      assert(chunk_ && chunk_->has(id.value % chunkRows) && "the row must exist");
      return chunk_->rows.data()[id.value % chunkRows];
    }

   private:
    void seek(RowId id) {
      const std::uint32_t number = id.value / chunkRows;
      if (number == number_) return;
      number_ = number;
      chunk_ = table_->chunkAt(number);
    }

    const Table* table_;
    const Chunk* chunk_ = nullptr;
    std::uint32_t number_ = ~std::uint32_t{0};
  };

  /// The row, which must exist.
  const Row& operator[](RowId id) const {
    const Row* row = find(id);
    assert(row && "the row must exist");
    return *row;
  }

  /// Calls f(id, row) for every row in order of id.
  template <class F>
  void forEach(F&& f) const {
    forEachChunk([&](std::uint32_t first, const Chunk& chunk) { chunk.forEach(first, f); });
  }

  /// Calls f(first id, rows) for every run of rows whose ids follow each other, in order of id. For inner loops: the
  /// caller's loop over a run is compiled once and in place.
  template <class F>
  void forEachRun(F&& f) const {
    forEachChunk([&](std::uint32_t first, const Chunk& chunk) {
      for (std::uint32_t start = 0, end = 0; start < chunkRows; start = end) {
        while (start < chunkRows && !chunk.has(start)) ++start;
        for (end = start; end < chunkRows && chunk.has(end);) end += chunk.count == chunkRows ? chunkRows : 1;
        if (start < end) f(RowId{first + start}, std::span<const Row>(chunk.rows.data() + start, end - start));
      }
    });
  }

  /// Largest id in use plus one (the size an array indexed by id needs).
  std::uint32_t idLimit() const {
    return root_ ? static_cast<std::uint32_t>(root_->branches.size()) * branchChunks * chunkRows : 0;
  }

  /// The largest id in use, or 0.
  RowId lastId() const {
    for (std::size_t b = branchCount(); b-- > 0;) {
      const Branch* branch = branchAt(b);
      for (std::uint32_t c = branch ? branchChunks : 0; c-- > 0;) {
        const Chunk* chunk = branch->chunks[c].get();
        for (std::uint32_t i = chunk ? chunkRows : 0; i-- > 0;)
          if (chunk->has(i)) return RowId{static_cast<std::uint32_t>(b * branchChunks + c) * chunkRows + i};
      }
    }
    return {};
  }

  /// Bytes of the chunks this table does not share with another version of itself (what keeping it costs).
  std::size_t bytesBeyond(const Table& other) const {
    if (root_ == other.root_) return 0;
    std::size_t bytes = 0;
    for (std::size_t b = 0; b < branchCount(); ++b) {
      const Branch* mine = branchAt(b);
      const Branch* theirs = other.branchAt(b);
      if (!mine || mine == theirs) continue;
      bytes += sizeof(Branch);
      for (std::uint32_t c = 0; c < branchChunks; ++c)
        if (mine->chunks[c] && (!theirs || mine->chunks[c] != theirs->chunks[c])) bytes += sizeof(Chunk);
    }
    return bytes + sizeof(Root) + branchCount() * sizeof(std::shared_ptr<Branch>);
  }

  /// Adds or replaces a row. Only an edit calls this.
  void set(EditNumber edit, RowId id, Row row) { slot(edit, id) = std::move(row); }

  /// Adds or replaces `count` rows from id `first` on: rowAt(i) makes the i-th. Finds each chunk once, not once a row.
  /// Only an edit calls this.
  template <class F>
  void setRun(EditNumber edit, RowId first, std::uint32_t count, F&& rowAt) {
    if (count == 0) return;
    assert(first && "0 names nothing");
    Root& root = ownRoot(edit);
    for (std::uint32_t i = 0; i < count;) {
      const std::uint32_t start = first.value + i;
      Branch& branch = ownBranch(edit, root, start / (chunkRows * branchChunks));
      Chunk& chunk = ownChunk(edit, branch.chunks[start / chunkRows % branchChunks]);
      for (std::uint32_t at = start % chunkRows; at < chunkRows && i < count; ++at, ++i) {
        if (!chunk.has(at)) {
          chunk.mark(at);
          ++root.rows;
        }
        chunk.rows[at] = rowAt(i);
      }
    }
  }

  /// Sets rows whose ids lie near each other: it remembers the last chunk. Several may write one table, as long as
  /// nothing else does and no copy of it is taken meanwhile. Only an edit uses this.
  class Writer {
   public:
    Writer(Table& table, EditNumber edit) : edit_(edit), root_(&table.ownRoot(edit)) {}
    void set(RowId id, Row row) {
      assert(id && "0 names nothing");
      const std::uint32_t number = id.value / chunkRows;
      if (number != number_) {
        number_ = number;
        Branch& branch = ownBranch(edit_, *root_, number / branchChunks);
        chunk_ = &ownChunk(edit_, branch.chunks[number % branchChunks]);
      }
      const std::uint32_t i = id.value % chunkRows;
      if (!chunk_->has(i)) {
        chunk_->mark(i);
        ++root_->rows;
      }
      chunk_->rows[i] = std::move(row);
    }

   private:
    EditNumber edit_;
    Root* root_;
    Chunk* chunk_ = nullptr;
    std::uint32_t number_ = ~std::uint32_t{0};
  };

  /// The row for writing; it must exist. Only an edit calls this.
  Row& modify(EditNumber edit, RowId id) {
    assert(contains(id));
    return slot(edit, id);
  }

  /// Removes a row if it is there. Only an edit calls this.
  void erase(EditNumber edit, RowId id) {
    if (!contains(id)) return;
    Root& root = ownRoot(edit);
    Branch& branch = ownBranch(edit, root, id.value / (chunkRows * branchChunks));
    std::shared_ptr<Chunk>& pointer = branch.chunks[id.value / chunkRows % branchChunks];
    Chunk& chunk = ownChunk(edit, pointer);
    chunk.clear(id.value % chunkRows);
    --root.rows;
    if (chunk.count == 0) pointer.reset();
  }

  bool operator==(const Table& other) const {
    if (root_ == other.root_) return true;
    if (size() != other.size()) return false;
    bool equal = true;
    difference(*this, other, [&](RowId, const Row*, const Row*) { equal = false; });
    return equal;
  }

  /// Calls f(id, before, after) for every row that differs; nullptr stands for "not there". Shared chunks are
  /// skipped, so the cost follows the change, not the size.
  template <class F>
  friend void difference(const Table& before, const Table& after, F&& f) {
    if (before.root_ == after.root_) return;
    const std::size_t branches = std::max(before.branchCount(), after.branchCount());
    for (std::size_t b = 0; b < branches; ++b) {
      const Branch* left = before.branchAt(b);
      const Branch* right = after.branchAt(b);
      if (left == right) continue;
      for (std::uint32_t c = 0; c < branchChunks; ++c) {
        const Chunk* l = left ? left->chunks[c].get() : nullptr;
        const Chunk* r = right ? right->chunks[c].get() : nullptr;
        if (l == r) continue;
        const auto first = static_cast<std::uint32_t>(b * branchChunks + c) * chunkRows;
        for (std::uint32_t i = 0; i < chunkRows; ++i) {
          const Row* a = l && l->has(i) ? &l->rows[i] : nullptr;
          const Row* z = r && r->has(i) ? &r->rows[i] : nullptr;
          if (!a && !z) continue;
          if (a && z && *a == *z) continue;
          f(RowId{first + i}, a, z);
        }
      }
    }
  }

 private:
  struct Chunk {
    std::uint64_t owner = 0;
    std::uint32_t count = 0;
    std::array<std::uint64_t, chunkRows / 64> present{};
    std::array<Row, chunkRows> rows{};

    bool has(std::uint32_t i) const { return (present[i / 64] >> (i % 64)) & 1u; }
    void mark(std::uint32_t i) {
      present[i / 64] |= std::uint64_t{1} << (i % 64);
      ++count;
    }
    void clear(std::uint32_t i) {
      present[i / 64] &= ~(std::uint64_t{1} << (i % 64));
      rows[i] = Row{};
      --count;
    }
    template <class F>
    void forEach(std::uint32_t first, F& f) const {
      if (count == chunkRows) {
        for (std::uint32_t i = 0; i < chunkRows; ++i) f(RowId{first + i}, rows[i]);
        return;
      }
      for (std::uint32_t word = 0; word < present.size(); ++word) {
        for (std::uint64_t bits = present[word]; bits != 0; bits &= bits - 1) {
          const std::uint32_t i = word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits));
          f(RowId{first + i}, rows[i]);
        }
      }
    }
  };
  struct Branch {
    std::uint64_t owner = 0;
    std::array<std::shared_ptr<Chunk>, branchChunks> chunks{};
  };
  struct Root {
    std::uint64_t owner = 0;
    std::size_t rows = 0;
    std::vector<std::shared_ptr<Branch>> branches;
  };

  template <class F>
  void forEachChunk(F&& f) const {
    for (std::size_t b = 0; b < branchCount(); ++b) {
      const Branch* branch = branchAt(b);
      if (!branch) continue;
      for (std::uint32_t c = 0; c < branchChunks; ++c)
        if (const Chunk* chunk = branch->chunks[c].get())
          f(static_cast<std::uint32_t>(b * branchChunks + c) * chunkRows, *chunk);
    }
  }
  std::size_t branchCount() const { return root_ ? root_->branches.size() : 0; }
  const Branch* branchAt(std::size_t b) const { return b < branchCount() ? root_->branches[b].get() : nullptr; }
  const Chunk* chunkAt(std::uint32_t c) const {
    const Branch* branch = branchAt(c / branchChunks);
    return branch ? branch->chunks[c % branchChunks].get() : nullptr;
  }

  Root& ownRoot(EditNumber edit) {
    if (!root_) root_ = std::make_shared<Root>();
    else if (root_->owner != edit.value) root_ = std::make_shared<Root>(*root_);
    root_->owner = edit.value;
    return *root_;
  }
  static Branch& ownBranch(EditNumber edit, Root& root, std::uint32_t b) {
    if (root.branches.size() <= b) root.branches.resize(b + 1);
    std::shared_ptr<Branch>& pointer = root.branches[b];
    if (!pointer) pointer = std::make_shared<Branch>();
    else if (pointer->owner != edit.value) pointer = std::make_shared<Branch>(*pointer);
    pointer->owner = edit.value;
    return *pointer;
  }
  static Chunk& ownChunk(EditNumber edit, std::shared_ptr<Chunk>& pointer) {
    if (!pointer) pointer = std::make_shared<Chunk>();
    else if (pointer->owner != edit.value) pointer = std::make_shared<Chunk>(*pointer);
    pointer->owner = edit.value;
    return *pointer;
  }
  Row& slot(EditNumber edit, RowId id) {
    assert(id && "0 names nothing");
    Root& root = ownRoot(edit);
    Branch& branch = ownBranch(edit, root, id.value / (chunkRows * branchChunks));
    Chunk& chunk = ownChunk(edit, branch.chunks[id.value / chunkRows % branchChunks]);
    const std::uint32_t i = id.value % chunkRows;
    if (!chunk.has(i)) {
      chunk.mark(i);
      ++root.rows;
    }
    return chunk.rows[i];
  }

  std::shared_ptr<Root> root_;
};

}  // namespace fabric
