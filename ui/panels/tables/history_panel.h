// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo history: one row a step, the newest on top, with what it did to power, cost and problems. The current step is
// marked; rows above it can be redone. A click jumps.

#pragma once

#include "ui/panels/tables/table_page.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include <vector>

#include <cstddef>

namespace fabric::ui {

class Document;
class StepFigures;

class HistoryModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Mark, Time, Step, Variant, PowerChange, CostChange, ProblemChange, columns };

  explicit HistoryModel(QObject* parent = nullptr);
  void setDocument(Document* document);
  /// Shows the steps as they are now.
  void update();
  /// Words that must be somewhere in a step's text or variant.
  void setFilter(const QString& words);

  /// The step of a row, and the row of a step (-1 if the filter keeps it out): the newest step is on top.
  std::size_t stepOf(int row) const;
  int rowOf(std::size_t step) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  bool matches(std::size_t step) const;
  QString variantOf(std::size_t step) const;
  QString change(std::size_t step, int column) const;
  QVariant changeColour(std::size_t step, int column) const;

  QPointer<Document> document_;
  std::vector<std::size_t> shown_;  ///< steps, by row
  QStringList words_;
  StepFigures* figures_;
};

class HistoryPanel : public TablePage {
  Q_OBJECT

 public:
  explicit HistoryPanel(QWidget* parent = nullptr);
  void setDocument(Document* document);
  HistoryModel& model() { return *model_; }
  /// A new variant with the design as it was after a step, in view; one undo step.
  void forkFrom(std::size_t step);

 private:
  void note();
  void showMenu(const QPoint& at);
  /// Why no variant can be made of a step; empty if one can.
  QString forkTrouble(std::size_t step) const;

  QPointer<Document> document_;
  HistoryModel* model_;
};

}  // namespace fabric::ui
