// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user wants of the headline bar: which figures, in which order, and how differences are written.

#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace fabric::ui {

struct HeadlineOptions {
  bool absolute = false;  ///< differences in the figure's own unit instead of per cent
  bool perGpu = false;    ///< bandwidth, power and money per accelerator
  QStringList hidden;     ///< ids of figures
  QStringList order;      ///< ids in their order; a figure that is not in it keeps its place behind these

  bool operator==(const HeadlineOptions&) const = default;

  static HeadlineOptions load(const QSettings& settings);
  void store(QSettings& settings) const;
};

}  // namespace fabric::ui
