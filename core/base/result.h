// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong in the outside world or in a request, said once and in full.
// Bugs assert; wrong designs are Findings; everything else is a Result.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace fabric {

/// Stable kinds of refusal. Programs decide by the code; people read the sentence.
enum class ErrorCode : std::uint8_t {
  Usage,          ///< the command or call was wrong
  NotFound,       ///< a named thing does not exist
  InvalidInput,   ///< a file or specification does not say something valid
  DoesNotFit,     ///< no space, no port, no cage, no part that reaches
  PortInUse,      ///< a port, cage or place is taken
  Incompatible,   ///< two parts that do not work together
  LimitExceeded,  ///< over a stated limit (size, count, power, weight)
  CannotRead,     ///< an input cannot be opened or read
  CannotWrite,    ///< an output cannot be written
  Damaged,        ///< a project file's content does not match its checks
  NewerVersion,   ///< written by a newer program
  Locked,         ///< another program holds the file
  Changed,        ///< the file is not the one that was opened
  Cancelled,      ///< the caller asked to stop
};

/// One refusal: `place` names the file, row or key; `what` the reason; `remedy` what to do about it (may be empty).
struct Error {
  ErrorCode code = ErrorCode::InvalidInput;
  std::string place;
  std::string what;
  std::string remedy;

  /// One line: "place: what; remedy". Control characters are shown as \xNN, so a terminal is safe.
  std::string sentence() const;
};

template <class T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns Result<T>.
inline tl::unexpected<Error> fail(ErrorCode code, std::string place, std::string what, std::string remedy = {}) {
  return tl::unexpected<Error>(Error{code, std::move(place), std::move(what), std::move(remedy)});
}

}  // namespace fabric
