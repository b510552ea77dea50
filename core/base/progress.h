// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Progress: how far a long task is, and the wish that it stop. The thread that does the task tells; any thread reads
// and may ask it to stop. A task is stopped or carried out, never both: what changes the world comes after carryOut().
#pragma once

#include <atomic>
#include <stop_token>
#include <string>
#include <utility>

#include "core/base/result.h"

namespace fabric {

class Progress {
 public:
  Progress() = default;
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// So much of the whole is done, 0 … 1. Falls back never.
  void reach(double fraction) {
    double now = fraction_;
    while (fraction > now && !fraction_.compare_exchange_weak(now, fraction)) {
    }
  }
  double fraction() const { return fraction_; }

  /// Asks the task to leave everything as it was. False: it has been carried out, or is about to be.
  bool stop() {
    State open = State::Open;
    if (!state_.compare_exchange_strong(open, State::Stopped)) return open == State::Stopped;
    (void)stop_.request_stop();
    return true;
  }
  bool isStopped() const { return state_ == State::Stopped; }
  /// For functions that take only this.
  std::stop_token token() const { return stop_.get_token(); }

  /// From here on the task cannot be stopped any more. False: it was asked to stop before, and must not go on.
  bool carryOut() {
    State open = State::Open;
    return state_.compare_exchange_strong(open, State::CarriedOut) || open == State::CarriedOut;
  }

 private:
  enum class State : unsigned char { Open, Stopped, CarriedOut };

  std::atomic<double> fraction_ = 0;
  std::atomic<State> state_ = State::Open;
  std::stop_source stop_;
};

/// What a task that was stopped answers.
inline tl::unexpected<Error> stopped(std::string place) {
  return fail(ErrorCode::Cancelled, std::move(place), "stopped; nothing was changed");
}

}  // namespace fabric
