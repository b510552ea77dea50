// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A floor to draw: four scalable units of accelerator systems in rows A and B, leaf racks in their middle, spine racks
// at the cross tray, a few management and storage racks in row C. Figures are made up for tests, not data.
#pragma once

#include <memory>
#include <stdexcept>
#include <utility>

#include "core/catalog/catalog.h"
#include "core/design/design_edit.h"

namespace fabric::test {

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().sentence());
  if constexpr (!std::is_void_v<T>) return *std::move(result);
}

struct FloorTypes {
  Id<RackType> rack;
  Id<DeviceType> system, leaf, top, aggregation, storage, manager;
  Id<TransceiverType> multimode, multimodeFlat, singleMode;
  Id<CableType> om4, os2, aec, dac;
};

struct SampleFloor {
  std::shared_ptr<const Catalog> catalog;
  FloorTypes types;
  IdSource ids;
  Design design;
};

/// The whole floor: 127 systems, 32 leaves, 16 spines. `systems` smaller leaves the last ones out.
SampleFloor sampleFloor(int systems = 127);

/// A row of racks with nothing but one system each, for tests that need few things: "A01", "A02" …, and an empty row B.
SampleFloor smallFloor(int racks);

}  // namespace fabric::test
