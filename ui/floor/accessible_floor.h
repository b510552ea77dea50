// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader is told of the floor. The sentence is made when it is asked for: nobody asks while nobody
// listens.

#pragma once

namespace fabric::ui {

/// Makes Qt ask every FloorView for its sentence (FloorView::sentence). As often as wanted.
void installFloorAccessibility();

}  // namespace fabric::ui
