// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The BOM page: a click selects the parts of a line, the share of spares of a class is typed or pasted.

#pragma once

#include "ui/document/worker.h"
#include "ui/panels/tables/bom_model.h"
#include "ui/panels/tables/table_page.h"

#include <QPointer>

#include <memory>
#include <utility>
#include <vector>

namespace fabric::ui {

class ChoiceButton;
class Document;
struct AnalysisResult;

class BomPanel : public TablePage {
  Q_OBJECT

 public:
  explicit BomPanel(QWidget* parent = nullptr);
  void setDocument(Document* document);
  void setResult(std::shared_ptr<const AnalysisResult> result);
  BomModel& model() { return *model_; }
  void setGrouping(BomGrouping grouping);
  /// Sets shares of spares from a spreadsheet: a column of them, for the rows from the current one down, or rows that
  /// were copied here with their heads. All of them in one undo step, or none.
  void pasteSpares(const QString& table);

 signals:
  void exportRequested();
  void zoomRequested();

 private:
  void addControls();
  void choose();
  void note();
  /// Works out where the pieces are, if the grouping asks and it is not known.
  void askPlaces();
  void typeSpares(const std::vector<std::pair<CostClass, QString>>& shares);

  QPointer<Document> document_;
  BomModel* model_;
  ChoiceButton* group_;
  std::shared_ptr<const AnalysisResult> result_;  ///< what is in view
  bool known_ = false;
  Worker worker_;  ///< last: it ends before what its answers are for
};

}  // namespace fabric::ui
