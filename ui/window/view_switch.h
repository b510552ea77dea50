// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The views of the canvas, and the segments that switch between them at the left of each view's header.

#pragma once

#include "ui/actions/actions.h"

namespace fabric::ui {

class HeaderStrip;

enum class CanvasKind : unsigned char { Floor, Topology };

/// Adds the segments to the header of one of the views; they trigger the actions that show the others.
void addViewSwitch(HeaderStrip& header, const Actions& actions, CanvasKind own);

}  // namespace fabric::ui
