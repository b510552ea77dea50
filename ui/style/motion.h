// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether things move on the screen or are simply in their new place.

#pragma once

class QWidget;

namespace fabric::ui {

/// False where the system asks for reduced motion, and for what nobody sees.
bool movesSmoothly(const QWidget& widget);

}  // namespace fabric::ui
