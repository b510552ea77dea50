// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cable schedule as a table model: rows are ids, cells are looked up when they are painted. Filtering, sorting and
// grouping of large designs are worked out by a worker; until it answers, the table shows what it showed.

#pragma once

#include "ui/panels/tables/link_rows.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace fabric::ui {

class Worker;

class LinksModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  /// Questions about designs of fewer links than `atOnce` are answered before the call returns.
  explicit LinksModel(QObject* parent = nullptr, std::size_t atOnce = 4000);
  ~LinksModel() override;

  /// Shows the links of a design. All are values: the table stays whole while the document moves on.
  void setDesign(std::shared_ptr<const Catalog> catalog, const Design& design, const Settings& settings);
  void clear();
  /// In the language of LinkQuestion::filter; empty for all.
  void setFilter(const QString& typed);
  /// Links at these objects only; empty for all.
  void setObjects(std::vector<ObjectRef> objects);
  void setGrouping(LinkGrouping grouping);
  LinkGrouping grouping() const { return question_.grouping; }

  /// The link of a row; 0 for the head of a group.
  Id<Link> linkAt(int row) const { return rowAt(row).link; }
  /// The link of a row; of a head the links of its group, folded or not, `most` at most.
  std::vector<Id<Link>> linksOf(int row, std::size_t most) const;
  /// Folds the group whose head a row is, or unfolds it.
  void toggleFold(int row);
  /// The row of a link, or -1: it is not on show.
  int rowOf(Id<Link> link) const;
  /// Links of the design, and of them the links on show.
  std::size_t total() const { return question_.design.links.size(); }
  std::int64_t shown() const { return answer_.links; }
  /// True while what is on show is not the answer to what was asked last.
  bool isBusy() const { return answered_ != number_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

 signals:
  /// What is on show is the answer to what was asked last.
  void answered();

 private:
  void ask();
  const LinkRow& rowAt(int row) const { return answer_.rows[indexOf(row)]; }
  std::size_t indexOf(int row) const;
  void fold();
  void take(LinkRows rows, const LinkQuestion& about, std::uint64_t number);
  QVariant headOf(const LinkRows::Group& group, LinkColumn column, int role) const;

  LinkQuestion question_;
  std::size_t atOnce_;
  std::uint64_t number_ = 0, answered_ = 0;
  std::stop_source stop_;
  LinkRows answer_;
  std::set<QString> folded_;                  ///< names of groups
  std::vector<std::uint32_t> shown_;          ///< the rows of the answer on show; empty: all
  mutable std::optional<LinkReader> reader_;  ///< of the design the answer is about
  mutable std::vector<int> places_;           ///< row by link id, made when first asked for
  std::unique_ptr<Worker> worker_;            ///< last: ends before what it answers to goes
};

}  // namespace fabric::ui
