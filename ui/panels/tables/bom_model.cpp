// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/bom_model.h"

#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/table_setup.h"

#include <algorithm>
#include <map>
#include <utility>

namespace fabric::ui {

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

bool isEstimate(const Price& price) { return price.amount && price.basis != PriceBasis::List; }

QString marked(const QString& number, bool estimate) { return estimate ? QStringLiteral("≈ ") + number : number; }

QString signedCount(std::int64_t change) {
  if (change == 0) return QStringLiteral("=");
  return (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + countText(std::abs(change));
}

QString signedDollars(Money change) {
  if (change == Money{}) return QStringLiteral("=");
  return change > Money{} ? QStringLiteral("+") + dollarText(change) : QStringLiteral("−") + dollarText(-change);
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
  placed_.clear();
  places_.clear();
  placing_.reset();
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
      if (at != before.end()) before.erase(at);
    }
    entries_.push_back(std::move(entry));
  }
  for (const auto& [key, old] : before) {
    Entry gone{*old, 0, -old->quantity, std::nullopt};
    if (const auto then = old->extendedPrice()) gone.totalChange = -*then;
    gone.line.quantity = gone.line.spares = 0;
    entries_.push_back(std::move(gone));
  }
  std::ranges::stable_sort(entries_, {}, [](const Entry& entry) { return entry.line.section; });
  rebuild();
}

void BomModel::setPlaces(BomPlacing placing, std::vector<BomPlace> places) {
  placing_ = placing;
  placed_.clear();
  places_.clear();
  const NaturalOrder natural;
  // Racks and units as people count them; what is between and outside follows.
  std::ranges::stable_sort(places, [&](const BomPlace& a, const BomPlace& b) {
    if (a.site.where != b.site.where) return a.site.where < b.site.where;
    return natural.compare(text(a.name), text(b.name)) < 0;
  });
  std::map<std::pair<std::string, std::string>, int> numbers;
  for (const Entry& entry : entries_) numbers[identity(entry.line)] = entry.number;
  for (BomPlace& place : places) {
    for (BomLine& line : place.lines) {
      const auto known = numbers.find(identity(line));
      Entry entry{std::move(line), known == numbers.end() ? 0 : known->second, std::nullopt, std::nullopt};
      entry.place = static_cast<int>(places_.size());
      placed_.push_back(std::move(entry));
    }
    places_.emplace_back(place.site, text(place.name));
  }
  placeSpares();
  rebuild();
}

/// Spares are in no place: lines of their own, of no pieces.
void BomModel::placeSpares() {
  for (const Entry& entry : entries_) {
    if (entry.number == 0 || entry.line.spares == 0) continue;
    Entry spares{entry.line, entry.number, std::nullopt, std::nullopt};
    spares.line.quantity = 0;
    spares.place = static_cast<int>(places_.size());
    placed_.push_back(std::move(spares));
  }
}

QString BomModel::placeName(int place) const {
  if (place < 0 || place >= static_cast<int>(places_.size())) return tr("Spares");
  const auto& [site, name] = places_[static_cast<std::size_t>(place)];
  const bool racks = placing_ == BomPlacing::Rack;
  switch (site.where) {
  case BomSite::Where::In: break;
  case BomSite::Where::Between: return racks ? tr("Between racks") : tr("Between scalable units");
  case BomSite::Where::Outside: return racks ? tr("In no rack") : tr("Outside scalable units");
  }
  return name;
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

QString BomModel::groupOf(const Entry& entry) const {
  if (placingOf(grouping_)) return placeName(entry.place);
  return grouping_ == BomGrouping::Maker ? text(entry.line.manufacturer) : className(entry.line.section);
}

void BomModel::addTo(Row& sum, const Entry& entry) const {
  sum.pieces += entry.line.quantity;
  sum.spares += entry.line.spares;
  sum.quantityChange += entry.quantityChange.value_or(0);
  sum.totalChange += entry.totalChange.value_or(Money{});
  sum.complete = sum.complete && (!compared_ || entry.totalChange || entry.place >= 0);
  if (entry.number == 0) return;
  ++sum.lines;
  if (const auto price = entry.line.extendedPrice()) sum.total += *price;
  else sum.complete = false;
  sum.estimate = sum.estimate || isEstimate(entry.line.unitPrice);
}

void BomModel::rebuild() {
  beginResetModel();
  std::vector<int> shown;
  const std::vector<Entry>& all = entries();
  const bool ready = !placingOf(grouping_) || placingOf(grouping_) == placing_;
  for (std::size_t i = 0; ready && i < all.size(); ++i) {
    const BomLine& line = all[i].line;
    const QString found =
        (text(line.partNumber) + QLatin1Char(' ') + text(line.partId) + QLatin1Char(' ') + text(line.manufacturer) +
         QLatin1Char(' ') + text(line.description) + QLatin1Char(' ') + className(line.section))
            .toLower();
    if (std::ranges::all_of(words_, [&](const QString& word) { return found.contains(word); }))
      shown.push_back(static_cast<int>(i));
  }
  sortRows(shown, order_, [this](int entry) { return keyOf(entry); });
  const auto entryOf = [&](int i) -> const Entry& { return all[static_cast<std::size_t>(i)]; };
  if (placingOf(grouping_)) std::ranges::stable_sort(shown, {}, [&](int i) { return entryOf(i).place; });
  if (grouping_ == BomGrouping::Class)
    std::ranges::stable_sort(shown, {}, [&](int i) { return entryOf(i).line.section; });
  const NaturalOrder natural;
  if (grouping_ == BomGrouping::Maker)
    std::ranges::stable_sort(
        shown, [&](int a, int b) { return natural.compare(groupOf(entryOf(a)), groupOf(entryOf(b))) < 0; });
  rows_.clear();
  std::size_t group = 0;
  for (const int i : shown) {
    const Entry& entry = entryOf(i);
    if (grouping_ != BomGrouping::None) {
      const bool fresh = rows_.empty() || rows_[group].place != entry.place || rows_[group].name != groupOf(entry);
      if (fresh) {
        group = rows_.size();
        rows_.push_back({.name = groupOf(entry), .place = entry.place});
        if (grouping_ == BomGrouping::Class) rows_.back().section = entry.line.section;
      }
      addTo(rows_[group], entry);
    }
    rows_.push_back({.entry = i, .section = entry.line.section});
  }
  endResetModel();
}

SortKey BomModel::keyOf(int index) const {
  const Entry& entry = entries()[static_cast<std::size_t>(index)];
  const BomLine& line = entry.line;
  const auto money = [](const std::optional<Money>& amount) {
    return amount ? SortKey::of(amount->inDollars()) : SortKey::unknown();
  };
  switch (order_.column) {
  case Number: return entry.number > 0 ? SortKey::of(entry.number) : SortKey::unknown();
  case Quantity: return SortKey::of(line.quantity);
  case SpareShare: return SortKey::of(sparesPermille(spares_, line.section));
  case Spare: return SortKey::of(line.spares);
  case UnitPrice: return money(line.unitPrice.amount);
  case Total: return money(line.extendedPrice());
  case QuantityChange: return entry.quantityChange ? SortKey::of(*entry.quantityChange) : SortKey::unknown();
  case TotalChange: return money(entry.totalChange);
  default: return SortKey::of(lineText(entry, order_.column));
  }
}

const BomLine* BomModel::line(int row) const {
  if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
  const int entry = rows_[static_cast<std::size_t>(row)].entry;
  return entry < 0 ? nullptr : &entries()[static_cast<std::size_t>(entry)].line;
}

std::optional<BomSite> BomModel::siteAt(int row) const {
  if (!placingOf(grouping_) || !line(row)) return std::nullopt;
  const Entry& entry = placed_[static_cast<std::size_t>(rows_[static_cast<std::size_t>(row)].entry)];
  const auto place = static_cast<std::size_t>(entry.place);
  return place < places_.size() ? std::optional(places_[place].first) : std::nullopt;
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
    return marked(dollarText(*line.unitPrice.amount, *line.unitPrice.amount < Money::dollars(10) ? 2 : 0),
                  isEstimate(line.unitPrice));
  case Total: {
    const auto price = line.extendedPrice();
    return price ? marked(dollarText(*price), isEstimate(line.unitPrice)) : unknownValue();
  }
  case QuantityChange: return entry.quantityChange ? signedCount(*entry.quantityChange) : notApplicable();
  case TotalChange:
    if (!compared_ || entry.place >= 0) return notApplicable();
    return entry.totalChange ? signedDollars(*entry.totalChange) : unknownValue();
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
  case Total: return marked(dollarText(row.total), row.estimate);
  case QuantityChange: return compared_ && row.place < 0 ? signedCount(row.quantityChange) : QString();
  case TotalChange: return compared_ && row.place < 0 ? signedDollars(row.totalChange) : QString();
  case Basis: return row.complete ? QString() : tr("without unpriced lines");
  default: return {};
  }
}

QString BomModel::toolTip(const Entry& entry) const {
  const BomLine& line = entry.line;
  QStringList lines{text(line.manufacturer) + QStringLiteral(" · ") + text(line.partId)};
  if (!line.unitPrice.note.empty())
    lines << tr("Price: %1, %2").arg(PartText::price(line.unitPrice), text(line.unitPrice.note));
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
  const Entry* one = row.entry < 0 ? nullptr : &entries()[static_cast<std::size_t>(row.entry)];
  const int column = index.column();
  switch (role) {
  case Qt::DisplayRole:
  case Qt::EditRole: return one ? lineText(*one, column) : groupText(row, column);
  case Qt::TextAlignmentRole:
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
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
  switch (section) {
  case Number: return tr("#");
  case PartNumber: return tr("Part number");
  case Description: return tr("Description");
  case Class: return tr("Class");
  case Maker: return tr("Maker");
  case Quantity: return tr("Qty");
  case SpareShare: return tr("Spares %");
  case Spare: return tr("Spare");
  case UnitPrice: return tr("Unit $");
  case Total: return tr("Total $");
  case QuantityChange: return tr("Δ qty");
  case TotalChange: return tr("Δ $");
  case Basis: return tr("Price basis");
  default: return {};
  }
}

}  // namespace fabric::ui
