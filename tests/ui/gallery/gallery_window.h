// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the gallery: the frame filled with the figures of the design pictures.

#pragma once

#include "ui/shell/main_window_frame.h"

class QAbstractTableModel;
class QWidget;

namespace fabric::ui::gallery {

/// The headline, tabs, menus, tool bar and canvas strips.
void fillFrame(MainWindowFrame& frame);

QWidget* makeParts(MainWindowFrame& frame);
QWidget* makeInspector(MainWindowFrame& frame);
QWidget* makeBottom();

/// Every icon with its name, and every plain Qt control; shown by --page icons.
QWidget* makeControlsPage();

}  // namespace fabric::ui::gallery
