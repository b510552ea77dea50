// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history.h"

namespace fabric {

namespace {

/// Memory `after` holds that `before` does not: chunks that are not shared.
std::size_t ownBytes(const Project& before, const Project& after) {
  std::size_t bytes = sizeof(HistoryStep);
  for (const Variant& variant : after.variants) {
    const Variant* old = before.find(variant.id);
    const Design none;
    const Design& base = old ? old->design : none;
    forEachTable([&](const char*, auto table) { bytes += (variant.design.*table).bytesBeyond(base.*table); });
    const DesignIndex& index = variant.design.index;
    bytes += index.ranges.bytesBeyond(base.index.ranges) + index.occupants.bytesBeyond(base.index.occupants) +
             index.cableLinks.bytesBeyond(base.index.cableLinks) +
             index.rackContent.bytesBeyond(base.index.rackContent) +
             index.rowContent.bytesBeyond(base.index.rowContent);
  }
  return bytes;
}

}  // namespace

History::History(Project first, std::size_t byteLimit) : byteLimit_(byteLimit) {
  steps_.push_back({std::move(first), {}, {}, 0, std::chrono::system_clock::now(), 0, 0});
}

void History::commit(Project project, std::string text, std::vector<ObjectRef> selection, std::uint32_t variant) {
  steps_.resize(position_ + 1);
  const std::size_t bytes = ownBytes(current(), project);
  steps_.push_back({std::move(project), std::move(text), std::move(selection), variant,
                    std::chrono::system_clock::now(), bytes, ++lastNumber_});
  ++position_;
  dropOldest();
}

bool History::undo() { return canUndo() && jump(position_ - 1); }
bool History::redo() { return canRedo() && jump(position_ + 1); }

bool History::jump(std::size_t position) {
  if (position >= steps_.size()) return false;
  position_ = position;
  return true;
}

void History::dropOldest() {
  std::size_t total = 0;
  for (const HistoryStep& step : steps_) total += step.bytes;
  while (total > byteLimit_ && position_ > 0) {
    total -= steps_.front().bytes;
    steps_.erase(steps_.begin());
    --position_;
  }
}

}  // namespace fabric
