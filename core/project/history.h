// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// History: the project values a user has been through, and a position among them. Undo moves the position; there are
// no undo commands, so every edit can be undone by construction.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/design/object_ref.h"
#include "core/project/project.h"

namespace fabric {

struct HistoryStep {
  Project project;
  std::string text;                  ///< "Move B19 to C05"; empty for the first
  std::vector<ObjectRef> selection;  ///< as it was after the step
  std::uint32_t variant = 0;         ///< where the step happened
  std::chrono::system_clock::time_point time;
  std::size_t bytes = 0;     ///< memory this step holds beyond the one before it
  std::uint64_t number = 0;  ///< unlike that of any other step this history ever had
};

class History {
 public:
  explicit History(Project first, std::size_t byteLimit = std::size_t{512} << 20);

  const Project& current() const { return steps_[position_].project; }
  const std::vector<HistoryStep>& steps() const { return steps_; }
  std::size_t position() const { return position_; }

  /// Appends a step after the current one; steps that had been undone are dropped.
  void commit(Project project, std::string text, std::vector<ObjectRef> selection, std::uint32_t variant);
  bool canUndo() const { return position_ > 0; }
  bool canRedo() const { return position_ + 1 < steps_.size(); }
  /// Move the position; false at the ends.
  bool undo();
  bool redo();
  bool jump(std::size_t position);

 private:
  void dropOldest();

  std::vector<HistoryStep> steps_;
  std::size_t position_ = 0;
  std::uint64_t lastNumber_ = 0;
  std::size_t byteLimit_;
};

}  // namespace fabric
