// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walking with the keyboard from one part of a window to the next.

#pragma once

#include <span>

class QWidget;

namespace fabric::ui {

/// Gives the keyboard to the region after (+1) or before (-1) the one that has it, around the ends; without one, to the
/// first or last. Inside it goes to where it was before, else to the first thing that takes it. Regions that are
/// hidden, or in which nothing takes the keyboard, are passed over.
void focusNextRegion(std::span<QWidget* const> regions, int by);

}  // namespace fabric::ui
