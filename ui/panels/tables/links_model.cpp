// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/links_model.h"

#include "ui/document/worker.h"
#include "ui/icons/icon_names.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/table_setup.h"

namespace fabric::ui {

namespace {

bool isNumber(LinkColumn column) { return column >= LinkColumn::RouteLength && column <= LinkColumn::Margin; }

bool isQuiet(LinkColumn column) {
  return column == LinkColumn::PortA || column == LinkColumn::PortB || column == LinkColumn::Rate ||
         column == LinkColumn::Order || column >= LinkColumn::Bundle;
}

}  // namespace

LinksModel::LinksModel(QObject* parent, std::size_t atOnce)
    : QAbstractTableModel(parent), atOnce_(atOnce), worker_(std::make_unique<Worker>()) {}

LinksModel::~LinksModel() { stop_.request_stop(); }

void LinksModel::setDesign(std::shared_ptr<const Catalog> catalog, const Design& design, const Settings& settings) {
  question_.catalog = std::move(catalog);
  question_.design = design;
  question_.settings = settings;
  ask();
}

void LinksModel::clear() {
  stop_.request_stop();
  answered_ = ++number_;
  question_.catalog.reset();
  question_.design = {};
  beginResetModel();
  reader_.reset();
  answer_ = {};
  fold();
  endResetModel();
}

void LinksModel::setFilter(const QString& typed) {
  if (typed == question_.filter) return;
  question_.filter = typed;
  ask();
}

void LinksModel::setObjects(std::vector<ObjectRef> objects) {
  if (objects == question_.objects) return;
  question_.objects = std::move(objects);
  ask();
}

void LinksModel::setGrouping(LinkGrouping grouping) {
  if (grouping == question_.grouping) return;
  question_.grouping = grouping;
  ask();
}

void LinksModel::sort(int column, Qt::SortOrder order) {
  const RowOrder wanted{column, order == Qt::DescendingOrder};
  if (wanted == question_.order) return;
  question_.order = wanted;
  ask();
}

void LinksModel::ask() {
  if (!question_.catalog) return;
  stop_.request_stop();  // The latest question wins.
  stop_ = {};
  ++number_;
  if (question_.design.links.size() < atOnce_) return take(linkRows(question_, {}), question_, number_);
  worker_->post([this, question = question_, stop = stop_.get_token(), number = number_] {
    if (stop.stop_requested()) return;
    LinkRows rows = linkRows(question, stop);
    if (stop.stop_requested()) return;
    postBack(this,
             [this, rows = std::move(rows), question, number]() mutable { take(std::move(rows), question, number); });
  });
}

void LinksModel::take(LinkRows rows, const LinkQuestion& about, std::uint64_t number) {
  if (number != number_ || !question_.catalog) return;
  answered_ = number;
  beginResetModel();
  answer_ = std::move(rows);
  reader_.emplace(about.catalog, about.design, about.settings);
  fold();
  endResetModel();
  emit answered();
}

std::size_t LinksModel::indexOf(int row) const {
  const auto at = static_cast<std::size_t>(row);
  return shown_.empty() ? at : shown_[at];
}

void LinksModel::fold() {
  places_.clear();
  shown_.clear();
  const auto isFolded = [&](std::uint32_t group) { return folded_.contains(answer_.groups[group].name); };
  if (answer_.groups.empty() || folded_.empty()) return;
  for (std::size_t i = 0; i < answer_.rows.size(); ++i)
    if (!answer_.rows[i].link || !isFolded(answer_.rows[i].group)) shown_.push_back(static_cast<std::uint32_t>(i));
}

void LinksModel::toggleFold(int row) {
  if (linkAt(row)) return;
  const QString name = answer_.groups[rowAt(row).group].name;
  beginResetModel();
  if (folded_.erase(name) == 0) folded_.insert(name);
  fold();
  endResetModel();
}

std::vector<Id<Link>> LinksModel::linksOf(int row, std::size_t most) const {
  if (linkAt(row)) return {linkAt(row)};
  std::vector<Id<Link>> links;
  for (std::size_t i = indexOf(row) + 1; i < answer_.rows.size() && answer_.rows[i].link && links.size() < most; ++i)
    links.push_back(answer_.rows[i].link);
  return links;
}

int LinksModel::rowOf(Id<Link> link) const {
  if (places_.empty() && !answer_.rows.empty()) {
    places_.assign(reader_->design().links.idLimit(), -1);
    for (int row = 0; row < rowCount(); ++row)
      if (linkAt(row)) places_[linkAt(row).value] = row;
  }
  return link.value < places_.size() ? places_[link.value] : -1;
}

int LinksModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.empty() ? answer_.rows.size() : shown_.size());
}
int LinksModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : linkColumns; }

QVariant LinksModel::headOf(const LinkRows::Group& group, LinkColumn column, int role) const {
  if (role == TypeRole) return static_cast<int>(CellType::Strong);
  if (role == FoldRole) return folded_.contains(group.name);
  if (role != SpanRole && (role != Qt::DisplayRole || column != LinkColumn::CableId)) return {};
  QStringList parts{group.name, tr("%1 links").arg(countText(group.links)),
                    tr("%1 m ordered").arg(numberText(group.orderedMetres, 1))};
  if (group.overReach > 0) parts << tr("%1 over reach").arg(countText(group.overReach));
  return parts.join(QStringLiteral("   "));
}

QVariant LinksModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !reader_) return {};
  const LinkRow& row = rowAt(index.row());
  const auto column = static_cast<LinkColumn>(index.column());
  if (!row.link) return headOf(answer_.groups[row.group], column, role);
  const auto cableType = [&]() -> const CableType& {
    const Design& design = reader_->design();
    return reader_->catalog()[design.cables[design.links[row.link].cable].type];
  };
  const auto within = [&]() -> std::optional<bool> {
    const LinkReader::Lengths& lengths = reader_->lengthsOf(row.link);
    if (column != LinkColumn::Reach || !lengths.needed || !lengths.reach) return std::nullopt;
    return *lengths.needed <= *lengths.reach;
  };
  switch (role) {
  case Qt::DisplayRole:
    if (column != LinkColumn::Reach) return reader_->cell(row.link, column);
    return within() ? QString() : unknownValue();
  case Qt::AccessibleTextRole: return reader_->cell(row.link, column);
  case IconRole:
    if (const auto good = within()) return static_cast<int>(*good ? Icon::Tick : Icon::Cross);
    return {};
  case IconColourRole:
    if (const auto good = within()) return static_cast<int>(*good ? Token::StatusOk : Token::StatusError);
    return {};
  case SwatchRole:
    return column == LinkColumn::Medium ? QVariant(static_cast<int>(mediumToken(cableType()))) : QVariant();
  case TypeRole:
    return static_cast<int>(column == LinkColumn::CableId || column == LinkColumn::PortA || column == LinkColumn::PortB
                                ? CellType::Mono
                                : CellType::Body);
  case ColourRole: return static_cast<int>(isQuiet(column) ? Token::TextSecondary : Token::TextPrimary);
  case Qt::TextAlignmentRole:
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  default: return {};
  }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const auto column = static_cast<LinkColumn>(section);
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole) {
    const QString name = filterName(column);
    if (name.isEmpty()) return {};
    return isNumber(column) || column == LinkColumn::Rate ? tr("Filter: %1>10").arg(name)
                                                          : tr("Filter: %1:text").arg(name);
  }
  if (role != Qt::DisplayRole) return {};
  switch (column) {
  case LinkColumn::CableId: return tr("Cable");
  case LinkColumn::From: return tr("From");
  case LinkColumn::To: return tr("To");
  case LinkColumn::PortA:
  case LinkColumn::PortB: return tr("Port");
  case LinkColumn::Rate: return tr("Rate");
  case LinkColumn::Module: return tr("Module");
  case LinkColumn::Medium: return tr("Medium");
  case LinkColumn::RouteLength: return tr("Route m");
  case LinkColumn::Order: return tr("Order m");
  case LinkColumn::Margin: return tr("Margin dB");
  case LinkColumn::Reach: return tr("Reach");
  case LinkColumn::Bundle: return tr("Bundle");
  case LinkColumn::LabelA: return tr("Label at A");
  case LinkColumn::LabelB: return tr("Label at B");
  }
  return {};
}

}  // namespace fabric::ui
