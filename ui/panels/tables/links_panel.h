// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links: the cable schedule, one row a link. A click selects links, the head of a group all of the group.

#pragma once

#include "ui/panels/tables/links_model.h"
#include "ui/panels/tables/table_page.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace fabric::ui {

class ChoiceButton;
class Document;
class FilterChipRow;
struct AnalysisResult;

class LinksPanel : public TablePage {
  Q_OBJECT

 public:
  explicit LinksPanel(QWidget* parent = nullptr);
  void setDocument(Document* document);
  /// Nothing here waits for the analysis; the table follows the document itself.
  void setResult(std::shared_ptr<const AnalysisResult> result);
  LinksModel& model() { return *model_; }
  /// Whether the table shows the links of what is selected.
  bool follows() const;
  void setFollows(bool follows);
  void setGrouping(LinkGrouping grouping);

 signals:
  void exportRequested();
  void zoomRequested();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void noteDesign();
  void noteSelection();
  void refresh();
  void markSelection();
  void choose();
  void say();

  QPointer<Document> document_;
  LinksModel* model_;
  FilterChipRow* chips_;
  ChoiceButton* group_;
  bool stale_ = true;
  bool choosing_ = false;  ///< the selection is this table's own
  QTimer later_;
};

}  // namespace fabric::ui
