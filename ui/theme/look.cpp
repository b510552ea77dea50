// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the look as a property of the application object.

#include "ui/theme/look.h"

#include <QCoreApplication>
#include <QVariant>

namespace fabric::ui {
namespace {

constexpr const char* propertyName = "lightloomLook";

}  // namespace

Look currentLook() {
  const QCoreApplication* application = QCoreApplication::instance();
  if (application == nullptr) return {};
  const QVariant value = application->property(propertyName);
  return value.canConvert<Look>() ? value.value<Look>() : Look{};
}

void setCurrentLook(const Look& look) {
  if (QCoreApplication* application = QCoreApplication::instance()) {
    application->setProperty(propertyName, QVariant::fromValue(look));
  }
}

}  // namespace fabric::ui
