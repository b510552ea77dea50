// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bill of materials: lines grouped by class with subtotals. Prices that are no list prices are marked "≈".

#pragma once

#include "core/bom/bom.h"
#include "ui/panels/tables/table_page.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <vector>

class QToolButton;

namespace fabric::ui {

class Document;
struct AnalysisResult;

class BomModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Number, PartNumber, Description, Class, Quantity, Spare, UnitPrice, Total, Basis, columns };

  explicit BomModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
  void setBom(Bom bom);
  /// Shows lines that have every word somewhere.
  void setFilter(const QString& words);
  void setGrouped(bool grouped);

  /// The line of a row; nullptr for a subtotal.
  const BomLine* line(int row) const;
  const Bom& bom() const { return bom_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  /// A line (its index), or the subtotal of a class (line below 0).
  struct Row {
    int line = -1;
    CostClass section = CostClass::Other;
    std::int64_t pieces = 0, lines = 0, spares = 0;
    Money total = {};
    bool estimate = false, complete = true;
  };

  void rebuild();
  QString lineText(const BomLine& line, int row, int column) const;
  QString groupText(const Row& row, int column) const;

  Bom bom_;
  QStringList words_;
  bool grouped_ = true;
  std::vector<Row> rows_;
};

class BomPanel : public TablePage {
  Q_OBJECT

 public:
  explicit BomPanel(QWidget* parent = nullptr);
  void setDocument(Document* document);
  void setResult(std::shared_ptr<const AnalysisResult> result);
  BomModel& model() { return *model_; }

 signals:
  void exportRequested();

 private:
  void choose(int row);
  void note();

  QPointer<Document> document_;
  BomModel* model_;
  bool known_ = false;
};

/// The word for a class: "System", "Optic".
QString className(CostClass section);

}  // namespace fabric::ui
