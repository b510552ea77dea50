// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/bom_panel.h"

#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"
#include "ui/icons/icons.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"
#include "ui/wording/numbers.h"

#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace fabric::ui {

namespace {

/// A selection of more objects than this says nothing and costs much.
constexpr std::size_t mostObjects = 20'000;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

bool isEstimate(const Price& price) { return price.amount && price.basis != PriceBasis::List; }

QString marked(const QString& number, bool estimate) { return estimate ? QStringLiteral("≈ ") + number : number; }

/// What a line is made of, as objects of the design.
std::vector<ObjectRef> objectsOf(const Design& design, const Catalog& catalog, const std::string& partId) {
  std::vector<ObjectRef> objects;
  const PartPlace place = catalog.find(partId);
  const auto gather = [&](const auto& table, auto wanted, auto&& refOf) {
    table.forEach([&](auto id, const auto& row) {
      if (row.type == wanted && objects.size() < mostObjects) objects.push_back(refOf(id, row));
    });
  };
  if (const auto* rack = std::get_if<Id<RackType>>(&place.type))
    gather(design.racks, *rack, [](Id<Rack> id, const Rack&) { return ObjectRef::of(id); });
  else if (const auto* device = std::get_if<Id<DeviceType>>(&place.type))
    gather(design.devices, *device, [](Id<Device> id, const Device&) { return ObjectRef::of(id); });
  else if (const auto* module = std::get_if<Id<TransceiverType>>(&place.type))
    gather(design.modules, *module, [](Id<Module> id, const Module&) { return ObjectRef::of(id); });
  else if (const auto* cable = std::get_if<Id<CableType>>(&place.type))
    gather(design.cables, *cable, [](Id<Cable> id, const Cable&) { return ObjectRef::of(id); });
  return objects;
}

}  // namespace

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

// ---------------------------------------------------------------- model

void BomModel::setBom(Bom bom) {
  bom_ = std::move(bom);
  rebuild();
}

void BomModel::setFilter(const QString& words) {
  words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  rebuild();
}

void BomModel::setGrouped(bool grouped) {
  grouped_ = grouped;
  rebuild();
}

void BomModel::rebuild() {
  beginResetModel();
  rows_.clear();
  std::size_t group = 0;
  for (std::size_t i = 0; i < bom_.lines.size(); ++i) {
    const BomLine& line = bom_.lines[i];
    const QString found =
        (text(line.partNumber) + QLatin1Char(' ') + text(line.partId) + QLatin1Char(' ') + text(line.manufacturer) +
         QLatin1Char(' ') + text(line.description) + QLatin1Char(' ') + className(line.section))
            .toLower();
    if (!std::ranges::all_of(words_, [&](const QString& word) { return found.contains(word); })) continue;
    if (grouped_ && (rows_.empty() || rows_[group].section != line.section)) {
      group = rows_.size();
      rows_.push_back({-1, line.section});
    }
    if (grouped_) {
      Row& sum = rows_[group];
      sum.pieces += line.quantity;
      sum.spares += line.spares;
      ++sum.lines;
      if (const auto price = line.extendedPrice()) sum.total += *price;
      else sum.complete = false;
      sum.estimate = sum.estimate || isEstimate(line.unitPrice);
    }
    rows_.push_back({static_cast<int>(i), line.section});
  }
  endResetModel();
}

const BomLine* BomModel::line(int row) const {
  if (row < 0 || row >= static_cast<int>(rows_.size())) return nullptr;
  const int index = rows_[static_cast<std::size_t>(row)].line;
  return index < 0 ? nullptr : &bom_.lines[static_cast<std::size_t>(index)];
}

int BomModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int BomModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString BomModel::lineText(const BomLine& line, int row, int column) const {
  switch (column) {
  case Number: return countText(rows_[static_cast<std::size_t>(row)].line + 1);
  case PartNumber: return text(line.partNumber);
  case Description: return text(line.description);
  case Class: return className(line.section);
  case Quantity: return countText(line.quantity);
  case Spare: return line.spares > 0 ? countText(line.spares) : notApplicable();
  case UnitPrice:
    if (!line.unitPrice.amount) return unknownValue();
    return marked(dollarText(*line.unitPrice.amount, *line.unitPrice.amount < Money::dollars(10) ? 2 : 0),
                  isEstimate(line.unitPrice));
  case Total: {
    const auto price = line.extendedPrice();
    return price ? marked(dollarText(*price), isEstimate(line.unitPrice)) : unknownValue();
  }
  case Basis:
    if (!line.unitPrice.amount) return tr("no price");
    return line.unitPrice.basis == PriceBasis::List ? tr("list") : tr("estimate");
  default: return {};
  }
}

QString BomModel::groupText(const Row& row, int column) const {
  switch (column) {
  case PartNumber: return className(row.section);
  case Description: return row.lines == 1 ? tr("1 line") : tr("%1 lines").arg(countText(row.lines));
  case Quantity: return countText(row.pieces);
  case Spare: return row.spares > 0 ? countText(row.spares) : notApplicable();
  case Total: return marked(dollarText(row.total), row.estimate);
  case Basis: return row.complete ? QString() : tr("without unpriced lines");
  default: return {};
  }
}

QVariant BomModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[static_cast<std::size_t>(index.row())];
  const BomLine* one = line(index.row());
  const int column = index.column();
  switch (role) {
  case Qt::DisplayRole: return one ? lineText(*one, index.row(), column) : groupText(row, column);
  case Qt::TextAlignmentRole:
    return static_cast<int>(
        ((column >= Quantity && column <= Total) || column == Number ? Qt::AlignRight : Qt::AlignLeft) |
        Qt::AlignVCenter);
  case TypeRole:
    if (!one) return static_cast<int>(CellType::Strong);
    return static_cast<int>(column == PartNumber ? CellType::Mono : CellType::Body);
  case ColourRole:
    if (!one) return static_cast<int>(column == Description || column == Basis ? Token::TextMuted : Token::TextPrimary);
    if (column == Number || column == Class || column == Spare || column == UnitPrice || column == Basis)
      return static_cast<int>(Token::TextSecondary);
    return static_cast<int>(Token::TextPrimary);
  case Qt::ToolTipRole: {
    if (!one) return {};
    QStringList lines{text(one->manufacturer) + QStringLiteral(" · ") + text(one->partId)};
    if (!one->unitPrice.note.empty())
      lines << tr("Price: %1, %2").arg(PartText::price(one->unitPrice), text(one->unitPrice.note));
    if (!one->source.empty()) lines << tr("Source: %1").arg(text(one->source));
    return lines.join(QLatin1Char('\n'));
  }
  default: return {};
  }
}

QVariant BomModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>(
        ((section >= Quantity && section <= Total) || section == Number ? Qt::AlignRight : Qt::AlignLeft) |
        Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case Number: return tr("#");
  case PartNumber: return tr("Part number");
  case Description: return tr("Description");
  case Class: return tr("Class");
  case Quantity: return tr("Qty");
  case Spare: return tr("Spare");
  case UnitPrice: return tr("Unit $");
  case Total: return tr("Total $");
  case Basis: return tr("Price basis");
  default: return {};
  }
}

// ---------------------------------------------------------------- panel

BomPanel::BomPanel(QWidget* parent) : TablePage(tr("BOM"), parent), model_(new BomModel(this)) {
  table()->setModel(model_);
  setColumns(QStringLiteral("bom"), {36, 140, 320, 66, 66, 56, 92, 108, 110});
  auto* save = new QToolButton(corner());
  save->setIcon(themedIcon(Icon::Export));
  save->setToolTip(tr("Export the BOM"));
  save->setAccessibleName(save->toolTip());
  addLastControl(save);
  connect(save, &QToolButton::clicked, this, &BomPanel::exportRequested);
  connect(filter(), &QLineEdit::textChanged, model_, &BomModel::setFilter);
  connect(table(), &QTableView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
  note();
}

void BomPanel::setDocument(Document* document) {
  document_ = document;
  known_ = false;
  model_->setBom({});
  note();
}

void BomPanel::setResult(std::shared_ptr<const AnalysisResult> result) {
  // An incomplete answer carries the BOM of the design before; it stays until the new one is there.
  if (!result || (!result->complete && known_)) return;
  known_ = result->complete;
  model_->setBom(result->bom);
  note();
}

void BomPanel::note() {
  const std::size_t lines = model_->bom().lines.size();
  setCount(lines > 0 ? tr("%1 lines").arg(countText(static_cast<std::int64_t>(lines))) : QString());
  if (lines > 0) setEmptyText({});
  else
    setEmptyText(known_ || !document_
                     ? tr("Nothing to order yet. Place racks and systems, or start with the fabric wizard.")
                     : tr("Counting parts…"));
}

void BomPanel::choose(int row) {
  const BomLine* line = model_->line(row);
  if (!line || !document_) return;
  document_->select(objectsOf(document_->design(), document_->catalog(), line->partId));
}

}  // namespace fabric::ui
