// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/parts_model.h"

#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace fabric::ui {

namespace {

constexpr quintptr categoryLevel = 0;  // internal id of categories; of parts it is 1 + the category's place

}  // namespace

PartsModel::PartsModel(QObject* parent) : QAbstractItemModel(parent) {}

void PartsModel::setCatalog(std::shared_ptr<const Catalog> catalog) {
  if (catalog == catalog_) return;
  catalog_ = std::move(catalog);
  columns_.reset();
  rows_ = catalog_ ? partRows(*catalog_) : std::vector<PartRow>{};
  refilter();
}

void PartsModel::setInDesign(std::set<QString> ids) {
  if (ids == inDesign_) return;
  inDesign_ = std::move(ids);
  if (filter_.inDesign) refilter();
}

void PartsModel::setFilter(PartFilter filter) {
  filter_ = std::move(filter);
  refilter();
}

void PartsModel::setFavourites(const QStringList& ids) {
  favourites_ = {ids.begin(), ids.end()};
  refilter();
}

QStringList PartsModel::favourites() const { return {favourites_.begin(), favourites_.end()}; }

void PartsModel::toggleFavourite(const QString& id) {
  if (favourites_.erase(id) == 0) favourites_.insert(id);
  refilter();
}

bool PartsModel::accepts(const PartRow& row) const {
  if (filter_.inDesign && !inDesign_.contains(row.id)) return false;
  if (filter_.favourites && !favourites_.contains(row.id)) return false;
  if (!filter_.rates.empty() && std::ranges::none_of(filter_.rates, [&](DataRate rate) {
        return FigureTerm{PartFigure::Rate, Comparison::Equal, rate.inGigabitsPerSecond()}.accepts(row.values);
      }))
    return false;
  if (!filter_.cages.empty() && std::ranges::none_of(filter_.cages, [&](CageType cage) {
        // Whole words: OSFP is not OSFP224.
        const QString word = QLatin1Char(' ') + PartText::cage(cage).toLower() + QLatin1Char(' ');
        return (QLatin1Char(' ') + row.found + QLatin1Char(' ')).contains(word);
      }))
    return false;
  if (!std::ranges::all_of(filter_.columns, [&](const ColumnTerm& term) { return accepts(row, term); })) return false;
  return filter_.query.accepts(row.found, row.values);
}

bool PartsModel::accepts(const PartRow& row, const ColumnTerm& term) const {
  const auto* cable = std::get_if<Id<CableType>>(&row.place.type);
  if (!cable) return partColumns().accepts(row.id, term);
  // A family of cables is its lengths.
  return std::ranges::any_of((*catalog_)[*cable].lengths, [&](const CableLength& length) {
    return partColumns().accepts(QString::fromStdString(length.part.id), term);
  });
}

const PartColumns& PartsModel::partColumns() const {
  if (!columns_) columns_.emplace(*catalog_);
  return *columns_;
}

void PartsModel::refilter() {
  beginResetModel();
  std::array<Category, partClasses> all;
  for (int i = 0; i < partClasses; ++i) all[static_cast<std::size_t>(i)].kind = static_cast<PartClass>(i);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (!accepts(rows_[i])) continue;
    Category& category = all[static_cast<std::size_t>(rows_[i].category)];
    category.rows.push_back(static_cast<int>(i));
    category.parts += rows_[i].parts;
  }
  shown_.clear();
  for (Category& category : all) {
    if (category.rows.empty()) continue;
    std::ranges::stable_partition(
        category.rows, [&](int row) { return favourites_.contains(rows_[static_cast<std::size_t>(row)].id); });
    shown_.push_back(std::move(category));
  }
  endResetModel();
}

int PartsModel::allParts() const {
  int parts = 0;
  for (const PartRow& row : rows_) parts += row.parts;
  return parts;
}

int PartsModel::shownParts() const {
  int parts = 0;
  for (const Category& category : shown_) parts += category.parts;
  return parts;
}

const PartRow* PartsModel::part(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == categoryLevel) return nullptr;
  const Category& category = shown_[index.internalId() - 1];
  return &rows_[static_cast<std::size_t>(category.rows[static_cast<std::size_t>(index.row())])];
}

QModelIndex PartsModel::indexOf(const QString& partId) const {
  for (std::size_t c = 0; c < shown_.size(); ++c)
    for (std::size_t r = 0; r < shown_[c].rows.size(); ++r)
      if (rows_[static_cast<std::size_t>(shown_[c].rows[r])].id == partId)
        return createIndex(static_cast<int>(r), 0, static_cast<quintptr>(c + 1));
  return {};
}

QModelIndex PartsModel::index(int row, int column, const QModelIndex& parent) const {
  if (column != 0 || row < 0 || row >= rowCount(parent)) return {};
  return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : categoryLevel);
}

QModelIndex PartsModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == categoryLevel) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, categoryLevel);
}

int PartsModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(shown_.size());
  if (parent.internalId() != categoryLevel) return 0;
  return static_cast<int>(shown_[static_cast<std::size_t>(parent.row())].rows.size());
}

int PartsModel::columnCount(const QModelIndex&) const { return 1; }

QVariant PartsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (const PartRow* row = part(index)) {
    switch (role) {
    case Qt::DisplayRole: return row->name;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(row->name, row->figures);
    case FiguresRole: return row->figures;
    case PartIdRole: return row->id;
    case FavouriteRole: return favourites_.contains(row->id);
    default: return {};
    }
  }
  const Category& category = shown_[static_cast<std::size_t>(index.row())];
  if (role == CountRole) return category.parts;
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  switch (category.kind) {
  case PartClass::Rack: return tr("Racks");
  case PartClass::System: return tr("Accelerators / systems");
  case PartClass::Nic: return tr("NICs");
  case PartClass::Switch: return tr("Switches");
  case PartClass::Transceiver: return tr("Transceivers");
  case PartClass::Cable: return tr("Cables & fibre");
  }
  return {};
}

Qt::ItemFlags PartsModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  return part(index) ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList PartsModel::mimeTypes() const { return {QLatin1String(partMimeType)}; }

QMimeData* PartsModel::mimeData(const QModelIndexList& indexes) const {
  for (const QModelIndex& index : indexes) {
    if (const PartRow* row = part(index)) {
      auto* data = new QMimeData;
      data->setData(QLatin1String(partMimeType), row->id.toUtf8());
      data->setText(row->name);
      return data;
    }
  }
  return nullptr;
}

}  // namespace fabric::ui
