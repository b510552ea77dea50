// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/headline_options.h"

#include <QSettings>

namespace fabric::ui {

namespace {

constexpr const char* absoluteKey = "headline/absolute";
constexpr const char* perGpuKey = "headline/perGpu";
constexpr const char* hiddenKey = "headline/hidden";
constexpr const char* orderKey = "headline/order";

}  // namespace

HeadlineOptions HeadlineOptions::load(const QSettings& settings) {
  HeadlineOptions options;
  options.absolute = settings.value(QLatin1String(absoluteKey), false).toBool();
  options.perGpu = settings.value(QLatin1String(perGpuKey), false).toBool();
  options.hidden = settings.value(QLatin1String(hiddenKey)).toStringList();
  options.order = settings.value(QLatin1String(orderKey)).toStringList();
  return options;
}

void HeadlineOptions::store(QSettings& settings) const {
  settings.setValue(QLatin1String(absoluteKey), absolute);
  settings.setValue(QLatin1String(perGpuKey), perGpu);
  settings.setValue(QLatin1String(hiddenKey), hidden);
  settings.setValue(QLatin1String(orderKey), order);
}

}  // namespace fabric::ui
