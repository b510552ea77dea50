// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look in use: theme and interface scale. It travels with the application object, as its
// palette and font do, so that any widget can ask without being handed a reference.

#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/type_style.h"

#include <QMetaType>

namespace fabric::ui {

/// What a widget needs to paint itself. Read it anew in every paint and on
/// QEvent::StyleChange, which follows each change.
struct Look {
  Theme theme = Theme::dark();
  double scale = 1.0;  ///< Interface scale, 0.8 to 2.0.

  QColor color(Token token) const { return theme.color(token); }
  QFont font(TypeStyle style) const { return fabric::ui::font(style, scale); }
  int px(int pixels) const { return metrics::scaled(pixels, scale); }

  bool operator==(const Look&) const = default;
};

/// The look of the application; the default one where none is set or no application exists.
Look currentLook();

/// Records the look on the application object. Only ui/style calls this in the program, since
/// palette and style sheet must change with it; painters' tests may.
void setCurrentLook(const Look& look);

}  // namespace fabric::ui

Q_DECLARE_METATYPE(fabric::ui::Look)
