// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PagedArray: values by id for inner loops. Ids are never used again, so after a long editing life they are large and
// most low ones are gone; pages keep memory at what is in use and a look-up at two loads.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace fabric {

/// Values start as T{}. A value that was never touched reads as T{} through `at`.
template <class T>
class PagedArray {
 public:
  static constexpr std::uint32_t pageBits = 12, pageSize = 1u << pageBits;

  /// The value for writing; makes its page where needed.
  T& touch(std::uint32_t i) {
    const std::size_t page = i >> pageBits;
    if (page >= pages_.size() || !pages_.data()[page]) addPage(page);
    return pages_.data()[page].get()[i & (pageSize - 1)];
  }
  /// The value, whose page must be there (it was touched before).
  T& operator[](std::uint32_t i) { return pages_.data()[i >> pageBits].get()[i & (pageSize - 1)]; }
  const T& operator[](std::uint32_t i) const { return pages_.data()[i >> pageBits].get()[i & (pageSize - 1)]; }
  /// The value, or T{} if it was never touched.
  T at(std::uint32_t i) const {
    const std::size_t page = i >> pageBits;
    return page < pages_.size() && pages_[page] ? (*this)[i] : T{};
  }

  /// For inner loops: the values by one load less. Good while no page is added.
  class View {
   public:
    View() = default;
    explicit View(const PagedArray& array) : pages_(array.pages_.data()) {}
    /// The value, whose page must be there.
    T& operator[](std::uint32_t i) const { return pages_[i >> pageBits].get()[i & (pageSize - 1)]; }

   private:
    const std::unique_ptr<T[]>* pages_ = nullptr;
  };

  /// Calls f(i, value) for every value of every page, in order.
  template <class F>
  void forEach(F&& f) const {
    for (std::size_t p = 0; p < pages_.size(); ++p)
      for (std::uint32_t i = 0; pages_[p] && i < pageSize; ++i)
        f(static_cast<std::uint32_t>(p << pageBits) + i, pages_[p].get()[i]);
  }

  /// Equal where untouched values count as T{}.
  bool operator==(const PagedArray& other) const {
    const T none{};
    for (std::size_t p = 0; p < std::max(pages_.size(), other.pages_.size()); ++p) {
      const T* a = p < pages_.size() ? pages_[p].get() : nullptr;
      const T* b = p < other.pages_.size() ? other.pages_[p].get() : nullptr;
      if (!a && !b) continue;
      for (std::uint32_t i = 0; i < pageSize; ++i)
        if (!((a ? a[i] : none) == (b ? b[i] : none))) return false;
    }
    return true;
  }

 private:
  [[gnu::noinline]] void addPage(std::size_t page) {
    if (page >= pages_.size()) pages_.resize(page + 1);
    pages_[page] = std::make_unique<T[]>(pageSize);
  }

  std::vector<std::unique_ptr<T[]>> pages_;
};

}  // namespace fabric
