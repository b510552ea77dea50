// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/outline/outline_model.h"

#include "ui/icons/icons.h"
#include "ui/theme/look.h"

#include <algorithm>
#include <tuple>

namespace fabric::ui {

namespace {

bool canBeNamed(ObjectKind kind) {
  return kind == ObjectKind::Row || kind == ObjectKind::Rack || kind == ObjectKind::Device;
}

std::optional<Icon> iconOf(const ObjectRef& object, const Design& design) {
  switch (object.kind) {
  case ObjectKind::Rack: return Icon::Rack;
  case ObjectKind::Device: return design.devices[{object.id}].role == DeviceRole::System ? Icon::System : Icon::Switch;
  case ObjectKind::Cage: return Icon::Transceiver;
  default: return std::nullopt;
  }
}

template <class Row, class Wanted>
std::vector<ObjectRef> byName(const Table<Row>& table, Wanted&& wanted) {
  std::vector<std::pair<std::string, Id<Row>>> found;
  table.forEach([&](Id<Row> id, const Row& row) {
    if (wanted(row)) found.emplace_back(row.name, id);
  });
  std::ranges::sort(found);
  std::vector<ObjectRef> objects;
  for (const auto& [name, id] : found) objects.push_back(ObjectRef::of(id));
  return objects;
}

}  // namespace

OutlineModel::OutlineModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}
OutlineModel::~OutlineModel() = default;

void OutlineModel::setDesign(std::shared_ptr<const Catalog> catalog, const Design& design) {
  catalog_ = std::move(catalog);
  design_ = design;
  shapes_.emplace(*catalog_);
  if (root_->open && sameBranches(*root_)) {
    // Other names and figures only: everything on show is asked for again.
    return emit layoutChanged();
  }
  beginResetModel();
  root_ = std::make_unique<Node>();
  fill(*root_);
  endResetModel();
}

void OutlineModel::clear() {
  beginResetModel();
  design_.reset();
  root_ = std::make_unique<Node>();
  endResetModel();
}

void OutlineModel::setResult(std::shared_ptr<const AnalysisResult> result) {
  text_.setResult(std::move(result));
  emit layoutChanged();
}

OutlineModel::Node* OutlineModel::nodeAt(const QModelIndex& index) const {
  return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

ObjectRef OutlineModel::object(const QModelIndex& index) const { return nodeAt(index)->object; }

std::vector<ObjectRef> OutlineModel::childrenOf(const ObjectRef& object) const {
  const Design& design = *design_;
  std::vector<ObjectRef> children;
  switch (object.kind) {
  case ObjectKind::None: return byName(design.sites, [](const Site&) { return true; });
  case ObjectKind::Site: return byName(design.halls, [&](const Hall& hall) { return hall.site.value == object.id; });
  case ObjectKind::Hall: {
    std::vector<std::tuple<Length, std::uint32_t>> rows;
    design.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
      if (row.hall.value == object.id) rows.emplace_back(row.y, id.value);
    });
    std::ranges::sort(rows);
    for (const auto& [y, id] : rows) children.push_back(ObjectRef::of(Id<RackRow>{id}));
    break;
  }
  case ObjectKind::Row:
    for (const Id<Rack> rack : design.racksIn({object.id})) children.push_back(ObjectRef::of(rack));
    std::ranges::sort(children, {}, [&](const ObjectRef& rack) { return design.racks[{rack.id}].x; });
    break;
  case ObjectKind::Rack:
    for (const Id<Device> device : design.devicesIn({object.id})) children.push_back(ObjectRef::of(device));
    // From the top, as a rack is seen.
    std::ranges::sort(children, std::greater<>(), [&](const ObjectRef& device) {
      return std::pair(design.devices[{device.id}].position, device.id);
    });
    break;
  case ObjectKind::Device:
    for (std::uint16_t cage = 0; cage < design.slotsOf({object.id}).cages; ++cage)
      children.push_back(ObjectRef::cage({object.id}, cage));
    break;
  case ObjectKind::Cage: {
    const ShapeCage& cage = shapes_->of(design, Id<Device>{object.id}).cages()[object.sub];
    for (std::uint16_t port = 0; port < cage.ports; ++port)
      children.push_back(ObjectRef::port({object.id}, static_cast<std::uint16_t>(cage.firstPort + port)));
    break;
  }
  default: break;
  }
  return children;
}

bool OutlineModel::hasAny(const ObjectRef& object) const {
  switch (object.kind) {
  case ObjectKind::Row: return !design_->racksIn({object.id}).empty();
  case ObjectKind::Rack: return !design_->devicesIn({object.id}).empty();
  case ObjectKind::Device: return design_->slotsOf({object.id}).cages > 0;
  case ObjectKind::Cage: return true;
  case ObjectKind::Port: return false;
  default: return !childrenOf(object).empty();
  }
}

ObjectRef OutlineModel::parentOf(const ObjectRef& object) const {
  const Design& design = *design_;
  switch (object.kind) {
  case ObjectKind::Hall: return ObjectRef::of(design.halls[{object.id}].site);
  case ObjectKind::Row: return ObjectRef::of(design.rows[{object.id}].hall);
  case ObjectKind::Rack: return ObjectRef::of(design.racks[{object.id}].row);
  case ObjectKind::Device: return ObjectRef::of(design.devices[{object.id}].rack);
  case ObjectKind::Cage: return ObjectRef::of(Id<Device>{object.id});
  case ObjectKind::Port:
    return ObjectRef::cage({object.id}, shapes_->of(design, Id<Device>{object.id}).ports()[object.sub].cage);
  default: return {};
  }
}

/// Whether the object has a place in the tree of this design, which may be older than what is asked about.
bool OutlineModel::isThere(const ObjectRef& object) const {
  switch (object.kind) {
  case ObjectKind::Site: return design_->sites.contains({object.id});
  case ObjectKind::Hall: return design_->halls.contains({object.id});
  case ObjectKind::Row: return design_->rows.contains({object.id});
  case ObjectKind::Rack: return design_->racks.contains({object.id});
  case ObjectKind::Device: return design_->devices.contains({object.id});
  case ObjectKind::Cage: return object.sub < design_->slotsOf({object.id}).cages;
  case ObjectKind::Port: return object.sub < design_->slotsOf({object.id}).ports;
  default: return false;
  }
}

void OutlineModel::fill(Node& node) {
  node.open = true;
  for (const ObjectRef& object : childrenOf(node.object)) {
    auto child = std::make_unique<Node>();
    child->object = object;
    child->parent = &node;
    child->row = static_cast<int>(node.children.size());
    node.children.push_back(std::move(child));
  }
}

bool OutlineModel::sameBranches(const Node& node) const {
  if (!node.open) return true;
  const std::vector<ObjectRef> now = childrenOf(node.object);
  if (!std::ranges::equal(now, node.children, [](const ObjectRef& a, const auto& b) { return a == b->object; }))
    return false;
  return std::ranges::all_of(node.children, [this](const auto& child) { return sameBranches(*child); });
}

QModelIndex OutlineModel::indexOf(const ObjectRef& wanted) {
  if (!design_) return {};
  ObjectRef object = wanted;
  if (object.kind == ObjectKind::Module) {
    const Module* module = design_->modules.find({object.id});
    if (!module) return {};
    object = ObjectRef::cage(module->device, module->cage);
  }
  if (!isThere(object)) return {};
  const QModelIndex above = object.kind == ObjectKind::Site ? QModelIndex() : indexOf(parentOf(object));
  if (object.kind != ObjectKind::Site && !above.isValid()) return {};
  if (canFetchMore(above)) fetchMore(above);
  const Node* node = nodeAt(above);
  for (const auto& child : node->children)
    if (child->object == object) return createIndex(child->row, 0, child.get());
  return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
  const Node* node = nodeAt(parent);
  if (row < 0 || row >= static_cast<int>(node->children.size()) || column < 0 || column >= columns) return {};
  return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
  Node* above = index.isValid() ? nodeAt(index)->parent : nullptr;
  return above && above != root_.get() ? createIndex(above->row, 0, above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

bool OutlineModel::hasChildren(const QModelIndex& parent) const {
  if (!design_ || parent.column() > 0) return false;
  const Node* node = nodeAt(parent);
  return node->open ? !node->children.empty() : hasAny(node->object);
}

bool OutlineModel::canFetchMore(const QModelIndex& parent) const { return design_ && !nodeAt(parent)->open; }

void OutlineModel::fetchMore(const QModelIndex& parent) {
  Node* node = nodeAt(parent);
  const auto count = static_cast<int>(childrenOf(node->object).size());
  if (count == 0) {
    node->open = true;
    return;
  }
  beginInsertRows(parent, 0, count - 1);
  fill(*node);
  endInsertRows();
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || !design_) return {};
  const ObjectRef& object = nodeAt(index)->object;
  switch (role) {
  case Qt::EditRole:
    if (object.kind == ObjectKind::Row) return QString::fromStdString(design_->rows[{object.id}].name);
    [[fallthrough]];
  case Qt::DisplayRole:
    return index.column() == Name ? OutlineText::name(object, *design_, *shapes_)
                                  : text_.detail(object, *design_, *catalog_, *shapes_);
  case Qt::AccessibleTextRole:
  case Qt::ToolTipRole: return text_.sentence(object, *design_, *catalog_, *shapes_);
  case Qt::DecorationRole:
    if (index.column() != Name) return {};
    if (const auto icon = iconOf(object, *design_)) return themedIcon(*icon);
    return {};
  case Qt::ForegroundRole:
    return index.column() == Detail ? QVariant(currentLook().color(Token::TextMuted)) : QVariant();
  default: return {};
  }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == Name ? tr("Name") : tr("What it is");
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractItemModel::flags(index);
  if (editable_ && index.column() == Name && canBeNamed(object(index).kind)) flags |= Qt::ItemIsEditable;
  return flags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
  const QString name = value.toString();
  if (name != data(index, Qt::EditRole).toString()) emit named(object(index), name);
  return true;
}

}  // namespace fabric::ui
