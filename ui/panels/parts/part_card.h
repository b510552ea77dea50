// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The card that shows all figures of a part with their source: faceplate at twice the size, figures, price and its
// basis, what is unverified.

#pragma once

#include "ui/panels/parts/part_list.h"

#include <QFrame>
#include <QString>

#include <vector>

class QGridLayout;
class QLabel;

namespace fabric::ui {

/// A figure of a part in words.
struct PartFact {
  QString label;
  QString value;
  bool estimate = false;  ///< from general knowledge: shown with "est."
};

/// Every figure of the part that its sources give, in the order people ask for them.
std::vector<PartFact> partFacts(const Catalog& catalog, const PartPlace& place);

class PartCard : public QFrame {
  Q_OBJECT

 public:
  explicit PartCard(QWidget* parent = nullptr);

  void setPart(const Catalog& catalog, const PartRow& row);
  /// Shows the card right of `row` (global), or left of it where the screen ends.
  void showBeside(const QRect& row);

 private:
  QLabel* picture_;
  QLabel* name_;
  QLabel* maker_;
  QGridLayout* facts_;
  QLabel* source_;
};

}  // namespace fabric::ui
