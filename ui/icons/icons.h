// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the icons in any colour, at any size and pixel ratio.

#pragma once

#include "ui/icons/icon_names.h"
#include "ui/theme/token.h"

#include <QIcon>
#include <QImage>
#include <QPixmap>

class QColor;
class QPainter;
class QRectF;

namespace fabric::ui {

/// An icon in one colour as an image of `pixels` × `ratio` pixels a side. Any thread.
QImage iconImage(Icon icon, const QColor& color, int pixels = 16, double ratio = 1.0);

/// The same, cached. UI thread only.
QPixmap iconPixmap(Icon icon, const QColor& color, int pixels = 16, double ratio = 1.0);

/// Paints an icon into `where`, sharp at the pixel ratio of the painter's device. UI thread.
void paintIcon(QPainter& painter, const QRectF& where, Icon icon, const QColor& color);

/// An icon for actions and buttons that takes its colours from the current look whenever it is
/// painted, so it need not be set again when the theme changes.
QIcon themedIcon(Icon icon, Token normal = Token::TextSecondary, Token checked = Token::Accent);

/// The program's own icon, in its colours.
QIcon applicationIcon();

}  // namespace fabric::ui
