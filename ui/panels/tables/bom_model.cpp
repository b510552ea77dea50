// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/bom_model.h"

#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/table_setup.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/analysis/costs.h"

namespace fabric::ui {

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

bool isEstimate(const Price& price) { return price.amount && price.basis != PriceBasis::List; }

QString marked(const QString& number, bool estimate) { return estimate ? QStringLiteral("≈ ") + number : number; }

/// Cents where they are much of the price.
QString unitPriceText(const BomLine& line) {
  return amountText(*line.unitPrice.amount, *line.unitPrice.amount < Money::dollars(10) ? 2 : 0);
}

QString signedCount(std::int64_t change) {
  if (change == 0) return QStringLiteral("=");
  return (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + countText(std::abs(change));
}

QString signedAmount(Money change) {
  if (change == Money{}) return QStringLiteral("=");
  return change > Money{} ? QStringLiteral("+") + amountText(change) : QStringLiteral("−") + amountText(-change);
}

bool isNumber(int column) {
  return column == BomModel::Number || (column >= BomModel::Quantity && column <= BomModel::TotalChange);
}

/// What makes two lines of two bills the same.
std::pair<std::string, std::string> identity(const BomLine& line) { return {line.partId, line.description}; }

}  // namespace

std::optional<BomPlacing> placingOf(BomGrouping grouping) {
  if (grouping == BomGrouping::Rack) return BomPlacing::Rack;
  if (grouping == BomGrouping::Unit) return BomPlacing::Unit;
  return std::nullopt;
}

QString className(CostClass section) {
  switch (section) {
  case CostClass::Systems: return BomModel::tr("System");
  case CostClass::Nics: return BomModel::tr("NIC");
  case CostClass::Switches: return BomModel::tr("Switch");
  case CostClass::Transceivers: return BomModel::tr("Optic");
  case CostClass::Cables: return BomModel::tr("Cable");
  case CostClass::Lasers: return BomModel::tr("Laser");
  case CostClass::Racks: return BomModel::tr("Rack");
  case CostClass::Other: return BomModel::tr("Other");
  }
  return {};
}

void BomModel::setBom(Bom bom, const Bom* baseline, const SparesPolicy& spares) {
  bom_ = std::move(bom);
  spares_ = spares;
  compared_ = baseline != nullptr;
  std::map<std::pair<std::string, std::string>, const BomLine*> before;
  if (baseline)
    for (const BomLine& line : baseline->lines) before[identity(line)] = &line;
  entries_.clear();
  shares_.clear();
  places_.clear();
  placing_.reset();
  placesCompared_ = false;
  for (const BomLine& line : bom_.lines) {
    Entry entry{line, static_cast<int>(entries_.size()) + 1, std::nullopt, std::nullopt};
    if (baseline) {
      const auto at = before.find(identity(line));
      const BomLine none;
      const BomLine& old = at == before.end() ? none : *at->second;
      entry.quantityChange = line.quantity - old.quantity;
      const auto now = line.extendedPrice();
      const auto then = at == before.end() ? std::optional(Money{}) : old.extendedPrice();
      if (now && then) entry.totalChange = *now - *then;
      entry.sparesBefore = old.spares;
      entry.priceBefore = at == before.end() ? line.unitPrice.amount : old.unitPrice.amount;
      if (at != before.end()) before.erase(at);
    }
    entries_.push_back(std::move(entry));
  }
  for (const auto& [key, old] : before) {
    Entry gone{*old, 0, -old->quantity, std::nullopt};
    if (const auto then = old->extendedPrice()) gone.totalChange = -*then;
    gone.sparesBefore = old->spares;
    gone.priceBefore = old->unitPrice.amount;
    gone.line.quantity = gone.line.spares = 0;
    entries_.push_back(std::move(gone));
  }
  std::ranges::stable_sort(entries_, {}, [](const Entry& entry) { return entry.line.section; });
  entryOfBaseline_.clear();
  if (baseline) {
    std::map<std::pair<std::string, std::string>, int> found;
    for (std::size_t i = 0; i < entries_.size(); ++i) found.emplace(identity(entries_[i].line), static_cast<int>(i));
    for (const BomLine& line : baseline->lines) entryOfBaseline_.push_back(found.at(identity(line)));
  }
  rebuild();
}

void BomModel::setFilter(const QString& words) {
  words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  rebuild();
}

void BomModel::setGrouping(BomGrouping grouping) {
  grouping_ = grouping;
  rebuild();
}

void BomModel::sort(int column, Qt::SortOrder order) {
  order_ = {column, order == Qt::DescendingOrder};
  rebuild();
}

void BomModel::toggleFold(int row) {
  if (line(row)) return;
  const QString name = rows_[static_cast<std::size_t>(row)].name;
  if (folded_.erase(name) == 0) folded_.insert(name);
  rebuild();
}

QString BomModel::groupOf(const Entry& entry) const {
  return grouping_ == BomGrouping::Maker ? text(entry.line.manufacturer) : className(entry.line.section);
}

void BomModel::addTo(Row& sum, const Entry& entry, const Share& share) const {
  const bool placed = share.place >= 0;
  sum.pieces += share.quantity;
  sum.spares += share.spares;
  const std::optional<Money> change = placed ? totalChangeOf(entry, share) : entry.totalChange;
  sum.quantityChange += placed ? share.quantity - share.before : entry.quantityChange.value_or(0);
  sum.totalChange += change.value_or(Money{});
  sum.complete = sum.complete && (change || !(placed ? placesCompared_ : compared_));
  if (placed ? share.quantity + share.spares == 0 : entry.number == 0) return;
  ++sum.lines;
  const auto& price = entry.line.unitPrice.amount;
  if (const auto total = price ? checkedTimes(*price, share.quantity + share.spares) : std::nullopt)
    sum.total += *total;
  else sum.complete = false;
  sum.estimate = sum.estimate || isEstimate(entry.line.unitPrice);
}

/// By entry: whether it has every word of the filter.
std::vector<bool> BomModel::matches() const {
  std::vector<bool> found;
  for (const Entry& entry : entries_) {
    const BomLine& line = entry.line;
    const QString words =
        (text(line.partNumber) + QLatin1Char(' ') + text(line.partId) + QLatin1Char(' ') + text(line.manufacturer) +
         QLatin1Char(' ') + text(line.description) + QLatin1Char(' ') + className(line.section))
            .toLower();
    found.push_back(std::ranges::all_of(words_, [&](const QString& word) { return words.contains(word); }));
  }
  return found;
}

/// What is on show, in order. Each line as a whole where rows are not by place.
std::vector<BomModel::Share> BomModel::shownShares() const {
  const std::vector<bool> wanted = matches();
  std::vector<Share> lines, shown;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    lines.push_back({static_cast<int>(i), -1, entries_[i].line.quantity, entries_[i].line.spares});
  const auto isWanted = [&](const Share& share) { return wanted[static_cast<std::size_t>(share.entry)]; };
  const auto byOrder = [this](const Share& share) { return keyOf(share); };
  if (!placingOf(grouping_)) {
    std::ranges::copy_if(lines, std::back_inserter(shown), isWanted);
    sortRows(shown, order_, byOrder);
    return shown;
  }
  if (placingOf(grouping_) != placing_) return {};
  std::ranges::copy_if(shares_, std::back_inserter(shown), isWanted);
  if (order_.column == Quantity || order_.column == Spare || order_.column == Total) {
    sortRows(shown, order_, byOrder);
  } else {
    // A line has the same key in all of its places, which may be many: lines are sorted, and shares by their lines.
    sortRows(lines, order_, byOrder);
    std::vector<int> rank(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) rank[static_cast<std::size_t>(lines[i].entry)] = static_cast<int>(i);
    std::ranges::stable_sort(shown, {},
                             [&](const Share& share) { return rank[static_cast<std::size_t>(share.entry)]; });
  }
  std::ranges::stable_sort(shown, {}, &Share::place);
  return shown;
}

void BomModel::rebuild() {
  beginResetModel();
  std::vector<Share> shown = shownShares();
  const auto entryOf = [&](const Share& share) -> const Entry& {
    return entries_[static_cast<std::size_t>(share.entry)];
  };
  if (grouping_ == BomGrouping::Class)
    std::ranges::stable_sort(shown, {}, [&](const Share& share) { return entryOf(share).line.section; });
  const NaturalOrder natural;
  if (grouping_ == BomGrouping::Maker)
    std::ranges::stable_sort(shown, [&](const Share& a, const Share& b) {
      return natural.compare(groupOf(entryOf(a)), groupOf(entryOf(b))) < 0;
    });
  rows_.clear();
  std::size_t group = 0;
  for (const Share& share : shown) addLine(entryOf(share), share, group);
  endResetModel();
}

/// Adds a row, and one for its group where that is another than the last; `group` is the row of the group.
void BomModel::addLine(const Entry& entry, const Share& share, std::size_t& group) {
  if (grouping_ != BomGrouping::None) {
    const bool placed = share.place >= 0;
    const bool same =
        !rows_.empty() && (placed ? rows_[group].place == share.place : rows_[group].name == groupOf(entry));
    if (!same) {
      group = rows_.size();
      rows_.push_back({.name = placed ? placeName(share.place) : groupOf(entry), .place = share.place});
      if (grouping_ == BomGrouping::Class) rows_.back().section = entry.line.section;
    }
    addTo(rows_[group], entry, share);
    if (folded_.contains(rows_[group].name)) return;
  }
  rows_.push_back({.entry = share.entry,
                   .place = share.place,
                   .section = entry.line.section,
                   .pieces = share.quantity,
                   .spares = share.spares,
                   .share = share});
}

SortKey BomModel::keyOf(const Share& share) const {
  const Entry& entry = entries_[static_cast<std::size_t>(share.entry)];
  const BomLine& line = entry.line;
  const auto money = [](const std::optional<Money>& amount) {
    return amount ? SortKey::of(amount->inDollars()) : SortKey::unknown();
  };
  switch (order_.column) {
  case Number: return entry.number > 0 ? SortKey::of(entry.number) : SortKey::unknown();
  case Quantity: return SortKey::of(share.quantity);
  case SpareShare: return SortKey::of(sparesPermille(spares_, line.section));
  case Spare: return SortKey::of(share.spares);
  case UnitPrice: return money(line.unitPrice.amount);
  case Total:
    return money(line.unitPrice.amount ? checkedTimes(*line.unitPrice.amount, share.quantity + share.spares)
                                       : std::nullopt);
  case QuantityChange: return entry.quantityChange ? SortKey::of(*entry.quantityChange) : SortKey::unknown();
  case TotalChange: return money(entry.totalChange);
  default: return SortKey::of(lineText(entry, order_.column));
  }
}

BomModel::Entry BomModel::entryAt(const Row& row) const {
  Entry entry = entries_[static_cast<std::size_t>(row.entry)];
  if (row.place < 0) return entry;
  entry.line.quantity = row.pieces;
  entry.line.spares = row.spares;
  entry.quantityChange.reset();
  if (placesCompared_) entry.quantityChange = row.share.quantity - row.share.before;
  entry.totalChange = totalChangeOf(entry, row.share);
  return entry;
}

const BomLine* BomModel::line(int row) const {
  if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
  const int entry = rows_[static_cast<std::size_t>(row)].entry;
  return entry < 0 ? nullptr : &entries_[static_cast<std::size_t>(entry)].line;
}

std::pair<std::int64_t, std::int64_t> BomModel::pieces(int row) const {
  if (!line(row)) return {};
  const Row& at = rows_[static_cast<std::size_t>(row)];
  return {at.pieces, at.spares};
}

std::optional<BomSite> BomModel::siteAt(int row) const {
  if (!line(row)) return std::nullopt;
  const int place = rows_[static_cast<std::size_t>(row)].place;
  const bool known = place >= 0 && place < static_cast<int>(places_.size());
  return known ? std::optional(places_[static_cast<std::size_t>(place)].first) : std::nullopt;
}

std::optional<CostClass> BomModel::classAt(int row) const {
  return row >= 0 && row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)].section : std::nullopt;
}

int BomModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int BomModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags BomModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  const auto section = classAt(index.row());
  const bool typed = editable_ && index.column() == SpareShare && section && *section != CostClass::Other;
  return typed ? flags | Qt::ItemIsEditable : flags;
}

bool BomModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const auto section = classAt(index.row());
  if (role != Qt::EditRole || !section || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
  emit sparesTyped(*section, value.toString());
  return true;
}

QString BomModel::lineText(const Entry& entry, int column) const {
  const BomLine& line = entry.line;
  switch (column) {
  case Number: return entry.number > 0 ? countText(entry.number) : QString();
  case PartNumber: return text(line.partNumber);
  case Description: return text(line.description);
  case Class: return className(line.section);
  case Maker: return text(line.manufacturer);
  case Quantity: return countText(line.quantity);
  case SpareShare:
    return line.section == CostClass::Other ? notApplicable()
                                            : percentText(sparesPermille(spares_, line.section) / 1000.0, 1);
  case Spare: return line.spares > 0 ? countText(line.spares) : notApplicable();
  case UnitPrice:
    if (!line.unitPrice.amount) return unknownValue();
    return marked(unitPriceText(line), isEstimate(line.unitPrice));
  case Total: {
    const auto price = line.extendedPrice();
    return price ? marked(amountText(*price), isEstimate(line.unitPrice)) : unknownValue();
  }
  case QuantityChange: return entry.quantityChange ? signedCount(*entry.quantityChange) : notApplicable();
  case TotalChange:
    if (!compared_ || (entry.number > 0 && !entry.quantityChange)) return notApplicable();
    return entry.totalChange ? signedAmount(*entry.totalChange) : unknownValue();
  case Basis:
    if (entry.number == 0) return tr("in the baseline only");
    if (!line.unitPrice.amount) return tr("no price");
    return line.unitPrice.basis == PriceBasis::List ? tr("list") : tr("estimate");
  default: return {};
  }
}

QString BomModel::groupText(const Row& row, int column) const {
  switch (column) {
  case PartNumber: return row.name;
  case Description: return row.lines == 1 ? tr("1 line") : tr("%1 lines").arg(countText(row.lines));
  case Quantity: return countText(row.pieces);
  case SpareShare:
    return row.section && *row.section != CostClass::Other
               ? percentText(sparesPermille(spares_, *row.section) / 1000.0, 1)
               : QString();
  case Spare: return row.spares > 0 ? countText(row.spares) : notApplicable();
  case Total: return marked(amountText(row.total), row.estimate);
  case QuantityChange: return isCompared(row) ? signedCount(row.quantityChange) : QString();
  case TotalChange: return isCompared(row) ? signedAmount(row.totalChange) : QString();
  case Basis: return row.complete ? QString() : tr("without unpriced lines");
  default: return {};
  }
}

QString BomModel::toolTip(const Entry& entry) const {
  const BomLine& line = entry.line;
  QStringList lines{text(line.manufacturer) + QStringLiteral(" · ") + text(line.partId)};
  if (!line.unitPrice.note.empty()) {
    const QString price = line.unitPrice.amount ? PartText::priceOf(currencySign(shownCurrency()) + unitPriceText(line),
                                                                    line.unitPrice.basis)
                                                : tr("no price");
    lines << tr("Price: %1, %2").arg(price, text(line.unitPrice.note));
  }
  if (!line.source.empty()) lines << tr("Source: %1").arg(text(line.source));
  if (!line.usedAt.empty()) {
    QStringList places;
    for (const std::string& place : line.usedAt) places << text(place);
    lines << tr("Used at: %1").arg(places.join(QStringLiteral(", ")));
  }
  return lines.join(QLatin1Char('\n'));
}

QVariant BomModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const std::optional<Entry> one = row.entry < 0 ? std::nullopt : std::optional(entryAt(row));
  const int column = index.column();
  switch (role) {
  case Qt::DisplayRole:
  case Qt::EditRole: return one ? lineText(*one, column) : groupText(row, column);
  case Qt::TextAlignmentRole:
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  case FoldRole: return one ? QVariant() : QVariant(folded_.contains(row.name));
  case TypeRole:
    if (!one) return static_cast<int>(CellType::Strong);
    return static_cast<int>(column == PartNumber ? CellType::Mono : CellType::Body);
  case ColourRole:
    if (!one) return static_cast<int>(column == Description || column == Basis ? Token::TextMuted : Token::TextPrimary);
    if (one->number == 0) return static_cast<int>(Token::TextMuted);
    if (column == Number || column == Class || column == Maker || column == Spare || column == UnitPrice ||
        column == Basis)
      return static_cast<int>(Token::TextSecondary);
    return static_cast<int>(Token::TextPrimary);
  case Qt::ToolTipRole:
    if (column == SpareShare && flags(index).testFlag(Qt::ItemIsEditable))
      return tr("Spares of the class, in per cent, rounded up for each line. Double-click to change.");
    return one ? toolTip(*one) : QVariant();
  default: return {};
  }
}

QVariant BomModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && (section == QuantityChange || section == TotalChange))
    return tr("Against the baseline; spares included in the total");
  if (role != Qt::DisplayRole) return {};
  const QString sign = currencySign(shownCurrency()).trimmed();
  switch (section) {
  case Number: return tr("#");
  case PartNumber: return tr("Part number");
  case Description: return tr("Description");
  case Class: return tr("Class");
  case Maker: return tr("Maker");
  case Quantity: return tr("Qty");
  case SpareShare: return tr("Spares %");
  case Spare: return tr("Spare");
  case UnitPrice: return tr("Unit %1").arg(sign);
  case Total: return tr("Total %1").arg(sign);
  case QuantityChange: return tr("Δ qty");
  case TotalChange: return tr("Δ %1").arg(sign);
  case Basis: return tr("Price basis");
  default: return {};
  }
}

}  // namespace fabric::ui
