// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The palette as a tree: categories, and the parts of each that pass the filter, favourites first.

#pragma once

#include "ui/panels/parts/part_columns.h"
#include "ui/panels/parts/part_list.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace fabric::ui {

/// What a drag from the palette carries: the catalog id, in UTF-8.
inline constexpr const char* partMimeType = "application/x-lightloom-part";

/// What the palette shows. All that is set must hold.
struct PartFilter {
  PartQuery query;
  bool inDesign = false;
  bool favourites = false;
  std::vector<DataRate> rates;  ///< any of these
  std::vector<CageType> cages;  ///< any of these
  std::vector<ColumnTerm> columns;
};

class PartsModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role {
    FiguresRole = Qt::UserRole + 1,  ///< one line of key figures
    CountRole,                       ///< of a category: parts that pass
    PartIdRole,                      ///< catalog id
    FavouriteRole,
  };

  explicit PartsModel(QObject* parent = nullptr);

  void setCatalog(std::shared_ptr<const Catalog> catalog);
  const Catalog* catalog() const { return catalog_.get(); }
  /// Catalog ids of what the design uses, for the filter of that name.
  void setInDesign(std::set<QString> ids);
  void setFilter(PartFilter filter);
  const PartFilter& filter() const { return filter_; }
  /// The columns of the catalog, read when first asked for.
  const PartColumns& partColumns() const;
  void setFavourites(const QStringList& ids);
  QStringList favourites() const;
  void toggleFavourite(const QString& id);

  /// The part of an index, nullptr for a category.
  const PartRow* part(const QModelIndex& index) const;
  QModelIndex indexOf(const QString& partId) const;
  /// Parts that pass the filter, lengths of cables counted singly.
  int shownParts() const;
  /// The same without any filter.
  int allParts() const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

 private:
  struct Category {
    PartClass kind = PartClass::Rack;
    int parts = 0;
    std::vector<int> rows;  ///< indices into rows_
  };

  void refilter();
  bool accepts(const PartRow& row) const;
  bool accepts(const PartRow& row, const ColumnTerm& term) const;

  std::shared_ptr<const Catalog> catalog_;
  std::vector<PartRow> rows_;
  std::set<QString> inDesign_;
  std::set<QString> favourites_;
  PartFilter filter_;
  mutable std::optional<PartColumns> columns_;
  std::vector<Category> shown_;  ///< without the empty ones
};

}  // namespace fabric::ui
