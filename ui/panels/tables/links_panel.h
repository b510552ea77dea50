// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links: the cable schedule, one row a link. Rows are ids; every cell is looked up when it is painted, so that hundreds
// of thousands of links open at once.

#pragma once

#include "core/analysis/route.h"
#include "core/design/object_ref.h"
#include "core/design/shapes.h"
#include "core/project/project.h"
#include "ui/panels/tables/table_page.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QToolButton;

namespace fabric::ui {

class Document;
class FilterChipRow;
struct AnalysisResult;

class LinksModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    CableId,
    From,
    PortA,
    To,
    PortB,
    Rate,
    ModuleColumn,
    Fibre,
    RouteLength,
    Order,
    Margin,
    Verdict,
    columns
  };

  explicit LinksModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

  /// Shows the links of a design. Both are values: the table stays whole while the document moves on.
  void setDesign(std::shared_ptr<const Catalog> catalog, const Design& design, const Settings& settings);
  void clear();
  /// Links that have every word in a device, rack, cable or medium; empty for all.
  void setWords(const QString& words);
  /// Links at these objects only; empty for all.
  void setObjects(std::vector<ObjectRef> objects);

  Id<Link> linkAt(int row) const { return rows_[static_cast<std::size_t>(row)]; }
  /// The row of a link, or -1.
  int rowOf(Id<Link> link) const;
  std::size_t total() const { return design_ ? design_->links.size() : 0; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  /// What the columns about length show of one link.
  struct Lengths {
    std::optional<Length> length, reach;
    QString order;
  };

  void refill();
  bool hasWords(const Link& link, const std::vector<std::vector<bool>>& devices,
                const std::vector<std::vector<bool>>& cables) const;
  const Lengths& lengthsOf(Id<Link> id) const;
  QString cell(Id<Link> id, const Link& link, int column) const;
  const TransceiverType* moduleOf(Id<Device> device, std::uint16_t port) const;

  std::shared_ptr<const Catalog> catalog_;
  std::optional<Design> design_;
  Settings settings_;
  mutable std::optional<Shapes> shapes_;
  mutable std::optional<RouteTable> routes_;  ///< made when the first length is asked for
  mutable Id<Link> known_;                    ///< what lengths_ is about
  mutable Lengths lengths_;
  QStringList words_;
  std::vector<ObjectRef> objects_;
  std::vector<Id<Link>> rows_;
};

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

 signals:
  void exportRequested();
  void zoomRequested();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void noteDesign();
  void noteSelection();
  void refresh();
  void choose();
  void say();

  QPointer<Document> document_;
  LinksModel* model_;
  FilterChipRow* chips_;
  bool stale_ = true;
  bool choosing_ = false;  ///< the selection is this table's own
  QTimer later_;
};

}  // namespace fabric::ui
