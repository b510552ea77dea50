// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TextCache: labels laid out once and drawn many times. Laying out a name costs ten times what drawing it does, and a
// picture has a thousand of them. Belongs to one scene and one thread.
#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QString>

#include <cstdint>
#include <memory>

#include "ui/theme/type_style.h"

class QPainter;

namespace fabric::ui {

/// A font of the canvas by what it is, so that asking for it costs nothing.
struct LabelFont {
  std::uint8_t size = 10;  ///< px; of canvas fonts
  bool medium = false;
  bool interface = false;  ///< a style of the interface instead
  TypeStyle style = TypeStyle::Small;

  static LabelFont canvas(double pixels, bool medium = false) {
    return {static_cast<std::uint8_t>(pixels + 0.5), medium, false, TypeStyle::Small};
  }
  static LabelFont of(TypeStyle style) { return {0, false, true, style}; }
};

class TextCache {
 public:
  double width(LabelFont font, const QString& text) { return entry(font, text).size.width(); }
  /// In the middle of the rectangle, whole pixels, in the painter's pen.
  void draw(QPainter& painter, const QRectF& rect, LabelFont font, const QString& text);

 private:
  struct Entry {
    QStaticText text;
    QSizeF size;
  };
  struct Texts {
    QFont font;
    QHash<QString, Entry> entries;
  };
  Texts& textsOf(LabelFont font);
  const Entry& entry(LabelFont font, const QString& text);

  QHash<int, std::shared_ptr<Texts>> fonts_;
};

}  // namespace fabric::ui
