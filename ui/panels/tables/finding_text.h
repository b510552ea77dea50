// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a finding is, by the names of its objects.

#pragma once

#include "core/analysis/finding.h"
#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/design/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace fabric::ui {

class FindingText {
  Q_DECLARE_TR_FUNCTIONS(FindingText)

 public:
  /// "dgx-112/osfp2/2 → lf4-4/8/2", "48 × QM9700", "B14 and 3 more".
  static QString where(const Finding& finding, const Design& design, const Catalog& catalog, Shapes& shapes);
  /// One object by its name.
  static QString name(const ObjectRef& object, const Design& design, const Catalog& catalog, Shapes& shapes);
};

}  // namespace fabric::ui
