// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/zoom_level.h"

#include <QCoreApplication>

#include <array>
#include <cstddef>

namespace fabric::ui {

namespace {

constexpr double hysteresis = 0.08;

/// Upper border of each level but the last, in px per rack unit.
constexpr std::array<double, zoomLevels - 1> borders = {0.6, 2.2, 14.0, 60.0};

}  // namespace

ZoomLevel levelAt(double pxPerMetre) {
  const double unit = pxPerMetre * unitMetres;
  std::size_t level = 0;
  while (level < borders.size() && unit >= borders[level]) ++level;
  return static_cast<ZoomLevel>(level);
}

ZoomLevel levelAt(double pxPerMetre, ZoomLevel previous) {
  const ZoomLevel plain = levelAt(pxPerMetre);
  if (plain == previous) return plain;
  const double unit = pxPerMetre * unitMetres;
  const auto old = static_cast<std::size_t>(previous);
  if (plain > previous && old < borders.size() && unit < borders[old] * (1 + hysteresis)) return previous;
  if (plain < previous && old > 0 && unit > borders[old - 1] * (1 - hysteresis)) return previous;
  return plain;
}

double typicalScale(ZoomLevel level) {
  static constexpr std::array<double, zoomLevels> scales = {9, 32, 70, 640, 1700};
  return scales[static_cast<std::size_t>(level)];
}

QString levelName(ZoomLevel level) {
  static constexpr std::array<const char*, zoomLevels> names = {
      QT_TRANSLATE_NOOP("fabric::ui::ZoomLevel", "Hall"), QT_TRANSLATE_NOOP("fabric::ui::ZoomLevel", "Racks"),
      QT_TRANSLATE_NOOP("fabric::ui::ZoomLevel", "Devices"), QT_TRANSLATE_NOOP("fabric::ui::ZoomLevel", "Ports"),
      QT_TRANSLATE_NOOP("fabric::ui::ZoomLevel", "Module")};
  return QCoreApplication::translate("fabric::ui::ZoomLevel", names[static_cast<std::size_t>(level)]);
}

}  // namespace fabric::ui
