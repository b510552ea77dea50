// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the inputs of a figure are from: one row a term, with its catalog row, source, confidence, what is not
// verified and what other sources say. Sources that are addresses open in the browser.

#pragma once

#include "core/catalog/catalog.h"
#include "ui/shell/why_card.h"

#include <QDialog>

#include <vector>

namespace fabric::ui {

class SourcesDialog : public QDialog {
  Q_OBJECT

 public:
  SourcesDialog(const QString& result, const std::vector<WhyTerm>& terms, const Catalog& catalog,
                QWidget* parent = nullptr);

  /// The addresses in a source; those without a scheme get one.
  static QStringList addressesIn(const QString& source);

 signals:
  /// Show this part among the parts.
  void partRequested(const QString& partId);
};

}  // namespace fabric::ui
