// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/text/variant_text.h"

#include <QChar>

namespace fabric::ui {

bool isNamed(const Variant& variant) {
  return !variant.name.empty() && variant.name != std::string("Variant ") + variant.letter;
}

QString variantText(const Variant& variant) {
  const QString letter = QChar::fromLatin1(variant.letter);
  return isNamed(variant) ? QStringLiteral("%1, %2").arg(letter, QString::fromStdString(variant.name)) : letter;
}

}  // namespace fabric::ui
