// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Problems: what the checks found, worst first. A click selects the objects and asks to show where they are, a double
// click asks for a zoom, a button in the row applies the fix. A finding can be waived with a reason; it stays in the
// list and counts no more.

#pragma once

#include "core/analysis/finding.h"
#include "ui/panels/tables/quick_fix.h"
#include "ui/panels/tables/row_order.h"
#include "ui/panels/tables/table_page.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QToolButton;

namespace fabric::ui {

class Document;
class FilterChipRow;
struct AnalysisResult;

class ProblemsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Mark, Rule, Where, Message, Fix, columns };

  explicit ProblemsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
  void setDocument(Document* document);
  void setResult(std::shared_ptr<const AnalysisResult> result);
  /// Severities on show, whether waived findings are, and words that must be somewhere in the row.
  void setFilter(std::set<Severity> severities, bool waived, const QString& words);

  /// The finding of a row, whether the row is the whole of it or one of its objects.
  const Finding* finding(int row) const;
  /// The object of a row below an unfolded group.
  std::optional<ObjectRef> object(int row) const;
  /// Shows the objects of a group, or folds them away.
  void toggleFold(int row);
  /// Findings that are not waived.
  std::int64_t count(Severity severity) const;
  std::int64_t waived() const;
  /// The fix of a row, worked out when first asked for.
  const QuickFix* fix(int row) const;
  int total() const { return static_cast<int>(all_.size()); }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 private:
  struct Line {
    Finding finding;
    QString where, message;
  };

  /// A finding, one of its objects, or those that are too many to list.
  struct Row {
    int line = 0;
    int object = -1;  ///< index into the objects of the finding; -1: the finding itself
  };

  void refilter();
  void addObjects(int line);
  bool isGroup(int line) const { return lineAt(line).finding.objects.size() > 1; }
  QString groupKey(int line) const;
  QVariant objectData(const Row& row, int column, int role) const;
  const Line& lineAt(int line) const { return all_[static_cast<std::size_t>(line)]; }
  const Row& rowAt(int row) const { return shown_[static_cast<std::size_t>(row)]; }
  SortKey keyOf(int line) const;

  QPointer<Document> document_;
  std::shared_ptr<const AnalysisResult> result_;
  std::vector<Line> all_;
  std::vector<Row> shown_;
  std::set<QString> open_;  ///< groups whose objects are listed, by groupKey
  bool showsWaived_ = false;
  std::set<Severity> severities_{Severity::Error, Severity::Warning, Severity::Info};
  QStringList words_;
  RowOrder order_;
  mutable std::map<int, std::optional<QuickFix>> fixes_;  ///< by index into all_
};

class ProblemsPanel : public TablePage {
  Q_OBJECT

 public:
  explicit ProblemsPanel(QWidget* parent = nullptr);
  void setDocument(Document* document);
  void setResult(std::shared_ptr<const AnalysisResult> result);

  /// F8 and Shift+F8: the problem after or before the current one, around the ends; selects and zooms.
  void selectNext(int by);
  /// Ctrl+.: applies the fix of the current row, as one undo step.
  void applyFix();
  /// Waives the selected problems for a reason, or counts them again; one undo step.
  void waive(const QString& reason);
  void unwaive();
  /// Waives the selected problems with a reason that is typed.
  void askReason();
  /// Errors and warnings, as the tab counts them.
  std::int64_t count() const { return model_->count(Severity::Error) + model_->count(Severity::Warning); }
  ProblemsModel& model() { return *model_; }
  FilterChipRow* chips() const { return chips_; }

 signals:
  /// Bring the selected objects into view.
  void zoomRequested();
  /// Show where the selected objects are, as near as the canvas is now.
  void findRequested();

 private:
  void choose(int row);
  void find(int row);
  void applyFixOf(int row);
  std::vector<Finding> selected(bool waived) const;
  void commitWaivers(std::vector<Waiver> waivers, const QString& step);
  void showMenu(const QPoint& at);
  void previewFix(const QModelIndex& index) const;
  void note();
  void applyFilter();

  QPointer<Document> document_;
  ProblemsModel* model_;
  FilterChipRow* chips_;
  QToolButton* waive_;
  bool known_ = false;
};

}  // namespace fabric::ui
