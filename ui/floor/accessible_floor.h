// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of the floor: a sentence about what is selected, and a list of the racks and devices
// that the level in view draws, each with its sentence. All of it is made when it is asked for: nobody asks while
// nobody listens.

#pragma once

namespace fabric::ui {

/// Makes Qt ask every FloorView for its sentences (FloorView::sentence). As often as wanted.
void installFloorAccessibility();

}  // namespace fabric::ui
