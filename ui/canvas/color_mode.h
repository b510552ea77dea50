// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the colours of racks and devices stand for, and what is known about them beyond the design: problems, and
// changes against another design.
#pragma once

#include <QString>

#include <span>
#include <utility>
#include <vector>

#include "core/analysis/finding.h"
#include "core/design/design.h"
#include "core/design/object_ref.h"

namespace fabric::ui {

enum class ColorMode : unsigned char { Class, Power, Fabric, Rail, Unit, PortUse, Problems, Changes };
inline constexpr int colorModes = 8;

/// The full scale of the power colours of racks: the same for all, or what each rack may draw.
enum class PowerScale : unsigned char { Fixed, RackLimit };
inline constexpr int powerScales = 2;

/// "Class", translated.
QString colorModeName(ColorMode mode);

/// Racks and devices with something to say about, each list sorted by object.
struct FloorMarks {
  std::vector<std::pair<ObjectRef, Severity>> problems;  ///< the worst of each
  std::vector<ObjectRef> changed;

  const Severity* problemOf(ObjectRef object) const;
  bool isChanged(ObjectRef object) const;
  bool operator==(const FloorMarks&) const = default;
};

/// Findings as marks of the devices and racks they are about. Costs the objects of the findings.
void markProblems(FloorMarks& marks, const Design& design, std::span<const Finding> findings);
/// Racks and devices that are new or differ, by themselves or in their modules and links. Costs what differs.
void markChanges(FloorMarks& marks, const Design& before, const Design& after);

}  // namespace fabric::ui
