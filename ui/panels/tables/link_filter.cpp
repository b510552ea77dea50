// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/link_filter.h"

#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/text/part_text.h"

#include <algorithm>

namespace fabric::ui {

namespace {

bool has(const std::string& name, const QString& word) {
  return QString::fromStdString(name).contains(word, Qt::CaseInsensitive);
}

bool at(const std::vector<bool>& list, std::uint32_t id) { return id < list.size() && list[id]; }

std::optional<LinkColumn> columnNamed(const QString& name) {
  if (name == QLatin1String("fibre") || name == QLatin1String("fiber")) return LinkColumn::Medium;
  if (name == QLatin1String("length")) return LinkColumn::RouteLength;
  for (int i = 0; i < linkColumns; ++i)
    if (!name.isEmpty() && filterName(static_cast<LinkColumn>(i)) == name) return static_cast<LinkColumn>(i);
  return std::nullopt;
}

bool isMeasured(LinkColumn column) {
  return column == LinkColumn::Rate || column == LinkColumn::RouteLength || column == LinkColumn::Order ||
         column == LinkColumn::Margin;
}

}  // namespace

LinkFilter::LinkFilter(LinkReader& reader, const QString& typed, const std::vector<ObjectRef>& objects)
    : reader_(reader) {
  for (const FilterTerm& term : filterTerms(typed)) add(term);
  if (!objects.empty()) addObjects(objects);
}

template <class Accepts>
std::vector<bool> LinkFilter::devices(Accepts&& accepts) const {
  std::vector<bool> list(reader_.design().devices.idLimit());
  reader_.design().devices.forEach([&](Id<Device> id, const Device& device) { list[id.value] = accepts(device); });
  return list;
}

LinkFilter::Test LinkFilter::word(const QString& word) const {
  const Design& design = reader_.design();
  Test test;
  test.devicesA = test.devicesB = devices([&](const Device& device) {
    return has(device.name, word) || (device.rack && has(rackName(design, device.rack), word));
  });
  test.cableTypes.push_back(false);
  for (const CableType& type : reader_.catalog().all<CableType>())
    test.cableTypes.push_back(
        (PartText::name(type) + QLatin1Char(' ') + PartText::fibreName(type)).contains(word, Qt::CaseInsensitive));
  test.cable = word;
  return test;
}

void LinkFilter::add(const FilterTerm& term) {
  const Design& design = reader_.design();
  const bool equal = term.comparison == Comparison::Equal;
  Test test;
  if (equal && term.name == QLatin1String("rack")) {
    test.devicesA = test.devicesB =
        devices([&](const Device& device) { return device.rack && has(rackName(design, device.rack), term.value); });
  } else if (equal && (term.name == QLatin1String("device") || term.name == QLatin1String("from") ||
                       term.name == QLatin1String("to"))) {
    const std::vector<bool> named = devices([&](const Device& device) { return has(device.name, term.value); });
    if (term.name != QLatin1String("to")) test.devicesA = named;
    if (term.name != QLatin1String("from")) test.devicesB = named;
  } else if (const auto column = columnNamed(term.name); column && (equal || (isMeasured(*column) && term.number()))) {
    test.column = column;
    if (isMeasured(*column)) test.number = term.number();
    test.comparison = term.comparison;
    test.text = term.value;
  } else {
    test = word(term.name.isEmpty() ? term.value : term.typed);
  }
  tests_.push_back(std::move(test));
}

void LinkFilter::addObjects(const std::vector<ObjectRef>& objects) {
  const Design& design = reader_.design();
  everywhere_ = false;
  atDevices_.resize(design.devices.idLimit());
  const auto addDevice = [&](std::uint32_t id) {
    if (id < atDevices_.size()) atDevices_[id] = true;
  };
  const auto addRack = [&](Id<Rack> rack) {
    for (const Id<Device> device : design.devicesIn(rack)) addDevice(device.value);
  };
  for (const ObjectRef& object : objects) {
    if (object.kind == ObjectKind::Rack) addRack({object.id});
    if (object.kind == ObjectKind::Row)
      for (const Id<Rack> rack : design.racksIn({object.id})) addRack(rack);
    if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Cage || object.kind == ObjectKind::Port)
      addDevice(object.id);
    if (const Module* module = object.kind == ObjectKind::Module ? design.modules.find({object.id}) : nullptr)
      addDevice(module->device.value);
    if (object.kind == ObjectKind::Link) atLinks_.push_back(object.id);
  }
  std::ranges::sort(atLinks_);
}

bool LinkFilter::passes(const Test& test, Id<Link> id, const Link& link) const {
  if (test.column) {
    if (!test.number) return reader_.cell(id, *test.column).contains(test.text, Qt::CaseInsensitive);
    const auto number = reader_.number(id, *test.column);
    return number && holds(test.comparison, *number, *test.number);
  }
  if (at(test.devicesA, link.a.value) || at(test.devicesB, link.b.value)) return true;
  if (at(test.cableTypes, reader_.design().cables[link.cable].type.value)) return true;
  return !test.cable.isEmpty() && cableName(link.cable).compare(test.cable, Qt::CaseInsensitive) == 0;
}

bool LinkFilter::accepts(Id<Link> id, const Link& link) const {
  if (!everywhere_ && !at(atDevices_, link.a.value) && !at(atDevices_, link.b.value) &&
      !std::ranges::binary_search(atLinks_, id.value))
    return false;
  return std::ranges::all_of(tests_, [&](const Test& test) { return passes(test, id, link); });
}

}  // namespace fabric::ui
