// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Outline beside the Parts: the design as a tree with the same selection as the canvas, and the form of the canvas
// that a screen reader reads. Names are typed in place or pasted from a spreadsheet.

#pragma once

#include "ui/panels/outline/outline_model.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <utility>
#include <vector>

class QTreeView;

namespace fabric::ui {

class Document;

class OutlinePanel : public QWidget {
  Q_OBJECT

 public:
  explicit OutlinePanel(QWidget* parent = nullptr);

  void setDocument(Document* document);
  void setResult(std::shared_ptr<const AnalysisResult> result);
  OutlineModel& model() { return *model_; }
  QTreeView* view() const { return view_; }

  /// Whether a row is shown as selected.
  bool isMarked(const QModelIndex& index) const;
  /// F2: types the name of the current object in place; false if it has none to type.
  bool editName();
  /// Names for the current object and those after it under the same parent, one a line; all in one undo step or none.
  void pasteNames(const QString& lines);

 signals:
  void zoomRequested();
  void refused(const QString& text);

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void noteDesign();
  void refresh();
  void showSelection();
  void choose();
  void mark(const std::vector<ObjectRef>& objects);
  void rename(const std::vector<std::pair<ObjectRef, QString>>& names);
  void applyMetrics();

  QPointer<Document> document_;
  OutlineModel* model_;
  QTreeView* view_;
  bool stale_ = true;
  std::vector<ObjectRef> marked_;  ///< in order: a selection too large for the view's own, painted where it is on show
  bool choosing_ = false;          ///< the selection is being carried from one side to the other
  QTimer later_;
};

}  // namespace fabric::ui
