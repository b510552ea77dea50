// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a catalog as the palette lists them: one row a type (a cable family is one row, its lengths are in
// it), with its name, key figures and everything a search can find.

#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "ui/panels/parts/part_query.h"

#include <QString>

#include <set>
#include <vector>

namespace fabric::ui {

/// The branches of the palette's tree, from the top.
enum class PartClass : unsigned char { Rack, System, Nic, Switch, Transceiver, Cable };
inline constexpr int partClasses = 6;

struct PartRow {
  QString id;  ///< catalog id; of a cable family that of its shortest length
  PartClass category = PartClass::Rack;
  PartPlace place;
  int parts = 1;  ///< orderable parts in the row: the lengths of a cable
  QString name;
  QString figures;
  QString found;  ///< all that words are looked for in, lower case
  std::vector<FigureValue> values;
};

/// Every part of the catalog that can be ordered, in the order of its files.
std::vector<PartRow> partRows(const Catalog& catalog);

/// The catalog ids (as in PartRow::id) of the types a design uses.
std::set<QString> partsInDesign(const Design& design, const Catalog& catalog);

}  // namespace fabric::ui
