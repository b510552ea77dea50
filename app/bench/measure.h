// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Timing for the benchmark: medians of repetitions, each beside its limit in the same run. Ratios travel between
// machines; milliseconds do not.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace fabric::bench {

/// Milliseconds of a set of repetitions.
struct Times {
  double minimum = 0, median = 0, p99 = 0, maximum = 0;
  std::size_t repetitions = 0;
};

inline Times summarise(std::vector<double> milliseconds) {
  std::ranges::sort(milliseconds);
  const std::size_t n = milliseconds.size();
  if (n == 0) return {};
  return {milliseconds.front(), milliseconds[n / 2], milliseconds[std::min(n - 1, n * 99 / 100)], milliseconds.back(), n};
}

template <class F>
double once(F&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Runs `work` until it has taken `budget` milliseconds, at least `least` times.
template <class F>
Times repeat(F&& work, double budget = 1000, std::size_t least = 3, std::size_t most = 2000) {
  std::vector<double> times;
  for (double total = 0; times.size() < most && (times.size() < least || total < budget);) {
    times.push_back(once(work));
    total += times.back();
  }
  return summarise(std::move(times));
}

/// Keeps the compiler from removing work whose result nobody reads.
template <class T>
void keep(const T& value) {
  asm volatile("" : : "g"(&value) : "memory");
}

}  // namespace fabric::bench
