// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few strokes all shell widgets are painted with.

#pragma once

#include "ui/theme/look.h"

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace fabric::ui {

/// A filled box with rounded corners and, if `border` is valid, a 1 px outline inside its edge.
void paintBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& border = {});

/// The focus ring, 2 px inside the edge of `box`.
void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const Look& look);

/// One line of text, always centred vertically, elided at the right if it does not fit; returns the
/// width it took. Only the horizontal part of `alignment` counts.
int paintText(QPainter& painter, const QRect& box, const QFont& font, const QColor& color, const QString& text,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// A key such as "/" or "Ctrl+K" in a small box ending at `right`, centred on `box`; returns the
/// width it took.
int paintKeyHint(QPainter& painter, const QRect& box, const QString& key, const Look& look);
int keyHintWidth(const QString& key, const Look& look);

/// Width of a line of text, rounded up.
int textWidth(const QFont& font, const QString& text);

}  // namespace fabric::ui
