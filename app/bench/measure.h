// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Timing for the benchmark: medians of repetitions, each beside its limit in the same run. Ratios travel between
// machines; milliseconds do not. Computing is timed by the thread's processor clock, so that other programs on a shared
// machine do not count; what waits for a disk is timed by the wall.
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <utility>
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
  return {milliseconds.front(), milliseconds[n / 2], milliseconds[std::min(n - 1, n * 99 / 100)], milliseconds.back(),
          n};
}

enum class Clock { Processor, Wall };

inline double now(Clock clock) {
  timespec time{};
  clock_gettime(clock == Clock::Processor ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <class F>
double once(F&& work, Clock clock = Clock::Processor) {
  const double start = now(clock);
  work();
  return now(clock) - start;
}

/// Runs `work` until it has taken `budget` milliseconds, at least `least` times.
template <class F>
Times repeat(F&& work, double budget = 1000, std::size_t least = 3, std::size_t most = 2000,
             Clock clock = Clock::Processor) {
  std::vector<double> times;
  for (double total = 0; times.size() < most && (times.size() < least || total < budget);) {
    times.push_back(once(work, clock));
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
