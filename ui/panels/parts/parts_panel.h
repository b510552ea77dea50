// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Parts palette: search, filter chips, the tree of parts, and the catalog's foot.

#pragma once

#include "ui/panels/parts/parts_model.h"

#include <QPointer>
#include <QWidget>

#include <set>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace fabric::ui {

class Document;
class FilterChipRow;
class PartsView;
class SearchField;

class PartsPanel : public QWidget {
  Q_OBJECT

 public:
  explicit PartsPanel(QWidget* parent = nullptr);

  /// Shows the catalog of the document's project; nullptr empties the panel.
  void setDocument(Document* document);

  /// For the shortcut "/": puts the cursor into the search.
  void focusSearch();
  /// Makes a part current, by its catalog id (for a cable, that of any length); a filter that hides it is cleared.
  void showPart(const QString& partId);
  /// Adds a chip that asks for what the catalog says in a column.
  void addColumnFilter(const ColumnTerm& term);
  /// Shows favourites only while it is checked; for the dock's title.
  QAction* favouritesAction() const { return favouritesOnly_; }

  PartsModel& model() { return *model_; }
  PartsView* view() const { return view_; }
  SearchField* search() const { return search_; }
  FilterChipRow* chips() const { return chips_; }

 signals:
  /// Start placing this part with the keyboard: Return or a double click.
  void placeRequested(const QString& partId);
  /// "Manage…" in the foot.
  void manageRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct ExtraChip {
    QString id, text;
  };

  void buildChips();
  void showChipMenu();
  void addColumnMenu(QMenu& menu);
  void fillColumnMenu(QMenu& menu, const QString& column);
  void askCondition(const QString& column);
  void addChip(const ExtraChip& chip);
  void applyFilter();
  void noteDesign();
  void noteProject();
  void fillFoot();
  void restoreTree(const QString& keep);
  void toggleFavourite(const QString& partId);
  void applyMetrics();

  QPointer<Document> document_;
  PartsModel* model_;
  SearchField* search_;
  FilterChipRow* chips_;
  PartsView* view_;
  QLabel* empty_;
  QLabel* version_;
  QPushButton* manage_;
  QWidget* foot_;
  QVBoxLayout* head_ = nullptr;
  QAction* favouritesOnly_;
  std::vector<ExtraChip> extra_;
  std::set<int> folded_;  ///< PartClass values the user has folded
  bool designStale_ = true;
  bool restoring_ = false;
};

}  // namespace fabric::ui
