// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/fit.h"
#include "core/catalog/media.h"
#include "ui/icons/icon_names.h"
#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/tables/links_panel.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/table_setup.h"

#include <algorithm>
#include <set>

namespace fabric::ui {

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

bool isNumber(int column) { return column >= LinksModel::RouteLength && column <= LinksModel::Margin; }

}  // namespace

void LinksModel::setDesign(std::shared_ptr<const Catalog> catalog, const Design& design, const Settings& settings) {
  catalog_ = std::move(catalog);
  design_ = design;
  settings_ = settings;
  refill();
}

void LinksModel::clear() {
  design_.reset();
  refill();
}

void LinksModel::setWords(const QString& words) {
  words_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  refill();
}

void LinksModel::setObjects(std::vector<ObjectRef> objects) {
  if (objects == objects_) return;
  objects_ = std::move(objects);
  refill();
}

void LinksModel::refill() {
  beginResetModel();
  rows_.clear();
  shapes_.reset();
  routes_.reset();
  known_ = {};
  if (design_) {
    shapes_.emplace(*catalog_);
    // Each word is looked for once in every name, not once in every link.
    std::vector<std::vector<bool>> devices, cables;
    for (const QString& word : words_) {
      const std::string wanted = word.toStdString();
      auto& named = devices.emplace_back(design_->devices.idLimit());
      design_->devices.forEach([&](Id<Device> id, const Device& device) {
        named[id.value] = text(device.name).contains(word, Qt::CaseInsensitive) ||
                          (device.rack && text(rackName(*design_, device.rack)).contains(word, Qt::CaseInsensitive));
      });
      auto& made = cables.emplace_back(1);
      for (const CableType& type : catalog_->all<CableType>())
        made.push_back(
            (PartText::name(type) + QLatin1Char(' ') + PartText::fibreName(type)).contains(word, Qt::CaseInsensitive));
    }
    std::set<std::uint32_t> racks, ends, links, loose;
    for (const ObjectRef& object : objects_) {
      if (object.kind == ObjectKind::Rack) racks.insert(object.id);
      if (object.kind == ObjectKind::Row)
        for (const Id<Rack> rack : design_->racksIn({object.id})) racks.insert(rack.value);
      if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Cage || object.kind == ObjectKind::Port)
        ends.insert(object.id);
      if (object.kind == ObjectKind::Module && design_->modules.contains({object.id}))
        ends.insert(design_->modules[{object.id}].device.value);
      if (object.kind == ObjectKind::Link) links.insert(object.id);
      if (object.kind == ObjectKind::Cable) loose.insert(object.id);
    }
    for (const std::uint32_t rack : racks)
      for (const Id<Device> device : design_->devicesIn({rack})) ends.insert(device.value);
    const bool all = objects_.empty();
    rows_.reserve(all && words_.empty() ? design_->links.size() : 0);
    design_->links.forEach([&](Id<Link> id, const Link& link) {
      const bool meant = all || ends.contains(link.a.value) || ends.contains(link.b.value) ||
                         links.contains(id.value) || loose.contains(link.cable.value);
      if (meant && (words_.isEmpty() || hasWords(link, devices, cables))) rows_.push_back(id);
    });
  }
  endResetModel();
}

bool LinksModel::hasWords(const Link& link, const std::vector<std::vector<bool>>& devices,
                          const std::vector<std::vector<bool>>& cables) const {
  for (std::size_t i = 0; i < devices.size(); ++i) {
    if (devices[i][link.a.value] || devices[i][link.b.value] || cables[i][design_->cables[link.cable].type.value])
      continue;
    if (cableName(link.cable).compare(words_[static_cast<qsizetype>(i)], Qt::CaseInsensitive) != 0) return false;
  }
  return true;
}

int LinksModel::rowOf(Id<Link> link) const {
  const auto at = std::ranges::lower_bound(rows_, link);  // rows are in order of id
  return at != rows_.end() && *at == link ? static_cast<int>(at - rows_.begin()) : -1;
}

int LinksModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int LinksModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

const TransceiverType* LinksModel::moduleOf(Id<Device> device, std::uint16_t port) const {
  const Id<Module> module = design_->moduleIn(device, shapes_->of(*design_, device).ports()[port].cage);
  return module ? &(*catalog_)[design_->modules[module].type] : nullptr;
}

const LinksModel::Lengths& LinksModel::lengthsOf(Id<Link> id) const {
  if (known_ == id) return lengths_;
  if (!routes_) routes_.emplace(*design_, *catalog_, settings_.routes);
  known_ = id;
  lengths_ = {};
  const Link& link = design_->links[id];
  const Cable& cable = design_->cables[link.cable];
  const CableType& type = (*catalog_)[cable.type];
  const std::int32_t route = routes_->millimetres(link.a, link.b, loopKind(type.technology));
  if (route != RouteTable::unknown) lengths_.length = std::max(Length::millimetres(route), cable.fixedLength);
  else if (cable.fixedLength > Length{}) lengths_.length = cable.fixedLength;
  const bool fibre = type.technology == Technology::Fibre;
  const Length reach =
      reachOver(type, fibre ? moduleOf(link.a, link.portA) : nullptr, fibre ? moduleOf(link.b, link.portB) : nullptr);
  if (reach > Length{}) lengths_.reach = reach;
  if (lengths_.length) {
    const auto order = orderCable(type, cable.fixedLength > Length{} ? cable.fixedLength : *lengths_.length);
    lengths_.order = order ? shortNumberText(order->ordered.inMetres(), 1) : notApplicable();
  }
  return lengths_;
}

QString LinksModel::cell(Id<Link> id, const Link& link, int column) const {
  const CableType& cable = (*catalog_)[design_->cables[link.cable].type];
  switch (column) {
  case CableId: return cableName(link.cable);
  case From: return text(design_->devices[link.a].name);
  case To: return text(design_->devices[link.b].name);
  case PortA: return text(shapes_->of(*design_, link.a).portName(link.portA));
  case PortB: return text(shapes_->of(*design_, link.b).portName(link.portB));
  case Rate: {
    const DeviceShape& shape = shapes_->of(*design_, link.b);
    const CageGroup& group = shape.groupOfPort(link.portB);
    const QString generation = PartText::generation(group.laneRate, group.protocols);
    const QString rate = shortRate(shape.ports()[link.portB].rate);
    return generation.isEmpty() ? rate : rate + QLatin1Char(' ') + generation;
  }
  case ModuleColumn: {
    if (cable.technology != Technology::Fibre) return notApplicable();
    const TransceiverType* module = moduleOf(link.a, link.portA);
    if (!module) module = moduleOf(link.b, link.portB);
    return module ? PartText::opticsName(*module) : unknownValue();
  }
  case Fibre: return PartText::fibreName(cable);
  case RouteLength: return lengthsOf(id).length ? lengthNumber(*lengthsOf(id).length) : unknownValue();
  case Order: return lengthsOf(id).order.isEmpty() ? unknownValue() : lengthsOf(id).order;
  case Margin: {
    const Lengths& lengths = lengthsOf(id);
    return lengths.length && lengths.reach ? lengthNumber(*lengths.reach - *lengths.length, 1) : unknownValue();
  }
  default: return {};
  }
}

QVariant LinksModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !design_) return {};
  const Id<Link> id = rows_[static_cast<std::size_t>(index.row())];
  const Link& link = design_->links[id];
  const int column = index.column();
  const auto holds = [&] { return *lengthsOf(id).length <= *lengthsOf(id).reach; };
  const bool judged = column == Verdict && lengthsOf(id).length && lengthsOf(id).reach;
  switch (role) {
  case Qt::DisplayRole:
    if (column != Verdict) return cell(id, link, column);
    return judged ? QString() : unknownValue();
  case Qt::AccessibleTextRole:
    if (column != Verdict) return cell(id, link, column);
    return judged ? (holds() ? tr("within reach") : tr("over reach")) : tr("not known");
  case IconRole:
    if (!judged) return {};
    return static_cast<int>(holds() ? Icon::Tick : Icon::Cross);
  case IconColourRole: return judged ? static_cast<int>(holds() ? Token::StatusOk : Token::StatusError) : QVariant();
  case SwatchRole:
    return column == Fibre ? QVariant(static_cast<int>(mediumToken((*catalog_)[design_->cables[link.cable].type])))
                           : QVariant();
  case TypeRole:
    return static_cast<int>(column == CableId || column == PortA || column == PortB ? CellType::Mono : CellType::Body);
  case ColourRole:
    if (column == PortA || column == PortB || column == Rate || column == Order)
      return static_cast<int>(Token::TextSecondary);
    return static_cast<int>(Token::TextPrimary);
  case Qt::TextAlignmentRole:
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  default: return {};
  }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
  case CableId: return tr("Cable");
  case From: return tr("From");
  case To: return tr("To");
  case PortA:
  case PortB: return tr("Port");
  case Rate: return tr("Rate");
  case ModuleColumn: return tr("Module");
  case Fibre: return tr("Medium");
  case RouteLength: return tr("Route m");
  case Order: return tr("Order m");
  case Margin: return tr("Margin m");
  case Verdict: return tr("Reach");
  default: return {};
  }
}

}  // namespace fabric::ui
