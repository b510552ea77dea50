// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which devices reach each other over the links that were joined: union-find by device id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace fabric {

class JoinedDevices {
 public:
  /// For ids below the limit, none joined yet.
  explicit JoinedDevices(std::size_t idLimit) : root_(idLimit) { std::iota(root_.begin(), root_.end(), 0u); }

  void join(std::uint32_t a, std::uint32_t b) { root_[rootOf(a)] = rootOf(b); }
  /// A number that all that reach each other share.
  std::uint32_t rootOf(std::uint32_t id) {
    while (root_[id] != id) id = root_[id] = root_[root_[id]];
    return id;
  }

 private:
  std::vector<std::uint32_t> root_;
};

}  // namespace fabric
