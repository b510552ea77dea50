// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/tables/link_rows.h"

#include "ui/panels/tables/link_filter.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"

#include <algorithm>
#include <limits>
#include <map>

namespace fabric::ui {

namespace {

/// How many links are looked at between two looks at the stop.
constexpr std::size_t stride = 4096;
constexpr double unknownKey = std::numeric_limits<double>::infinity();

/// Numbers that sort links as the texts of a column would be sorted: names are put in order once, not once a link.
class LinkKeys {
 public:
  LinkKeys(LinkReader& reader, LinkColumn column) : reader_(reader), column_(column) {
    const Catalog& catalog = reader.catalog();
    if (column == LinkColumn::From || column == LinkColumn::To || column == LinkColumn::LabelA ||
        column == LinkColumn::LabelB)
      prepareDevices();
    std::vector<QString> names{QString()};
    if (column == LinkColumn::Module)
      for (const TransceiverType& type : catalog.all<TransceiverType>()) names.push_back(PartText::opticsName(type));
    if (column == LinkColumn::Medium)
      for (const CableType& type : catalog.all<CableType>()) names.push_back(PartText::fibreName(type));
    if (names.size() > 1) places_ = NaturalOrder().places(names);
  }

  /// Infinity where it is not known.
  double of(Id<Link> id, const Link& link) {
    const auto place = [&](std::uint32_t i) { return static_cast<double>(places_[i]); };
    switch (column_) {
    case LinkColumn::From: return place(link.a.value);
    case LinkColumn::To: return place(link.b.value);
    case LinkColumn::LabelA: return place(link.a.value) * 65536 + link.portA;
    case LinkColumn::LabelB: return place(link.b.value) * 65536 + link.portB;
    case LinkColumn::Module: {
      const Id<TransceiverType> module = reader_.moduleOf(link);
      return module ? place(module.value) : unknownKey;
    }
    case LinkColumn::Medium: return place(reader_.design().cables[link.cable].type.value);
    default: return reader_.number(id, column_).value_or(unknownKey);
    }
  }

 private:
  void prepareDevices() {
    const Design& design = reader_.design();
    const bool label = column_ == LinkColumn::LabelA || column_ == LinkColumn::LabelB;
    std::vector<QString> names(design.devices.idLimit());
    design.devices.forEach([&](Id<Device> id, const Device& device) {
      QString name = QString::fromStdString(device.name);
      if (label)
        name = QStringLiteral("%1 %2 %3")
                   .arg(QString::fromStdString(rackName(design, device.rack)))
                   .arg(device.position)
                   .arg(name);
      names[id.value] = std::move(name);
    });
    places_ = NaturalOrder().places(names);
  }

  LinkReader& reader_;
  LinkColumn column_;
  std::vector<std::int64_t> places_;
};

/// Puts links into groups with names.
class LinkGroups {
 public:
  LinkGroups(LinkReader& reader, LinkGrouping grouping) : reader_(reader), grouping_(grouping) {}

  std::uint32_t of(const Link& link) {
    BundleKey key = reader_.bundleOf(link);
    if (grouping_ == LinkGrouping::RackPair) key = {key.a, key.b, {}, {}, {}};
    if (grouping_ == LinkGrouping::Medium) key = {{}, {}, key.cable, {}, {}};
    if (grouping_ == LinkGrouping::Device) key = {Id<Rack>{link.a.value}, {}, {}, {}, {}};
    const auto [at, isNew] = numbers_.try_emplace(key, static_cast<std::uint32_t>(names_.size()));
    if (isNew) names_.push_back(name(key));
    return at->second;
  }
  const std::vector<QString>& names() const { return names_; }

 private:
  QString name(const BundleKey& key) const {
    switch (grouping_) {
    case LinkGrouping::None: break;
    case LinkGrouping::RackPair: return reader_.rackPairName(key.a, key.b);
    case LinkGrouping::Device: return QString::fromStdString(reader_.design().devices[{key.a.value}].name);
    case LinkGrouping::Bundle: {
      const Fabric* fabric = reader_.design().fabrics.find(key.fabric);
      const QString bundle = reader_.bundleName(key);
      return fabric ? QStringLiteral("%1 · %2").arg(bundle, QString::fromStdString(fabric->name)) : bundle;
    }
    case LinkGrouping::Medium: return PartText::name(reader_.catalog()[key.cable]);
    }
    return {};
  }

  LinkReader& reader_;
  LinkGrouping grouping_;
  std::map<BundleKey, std::uint32_t> numbers_;
  std::vector<QString> names_;
};

struct Keyed {
  double key = 0;
  Id<Link> link;
  std::uint32_t group = 0;
  std::int64_t place = 0;  ///< of the group among the groups
};

/// The sorted links with the heads of their groups before them.
void addWithHeads(LinkRows& out, const std::vector<Keyed>& links, LinkReader& reader) {
  for (const Keyed& one : links) {
    LinkRows::Group& group = out.groups[one.group];
    if (group.links++ == 0) out.rows.push_back({{}, one.group});
    out.rows.push_back({one.link, one.group});
    const LinkReader::Lengths& lengths = reader.lengthsOf(one.link);
    if (lengths.ordered) group.orderedMetres += lengths.ordered->inMetres();
    if (lengths.needed && lengths.reach && *lengths.needed > *lengths.reach) ++group.overReach;
  }
}

}  // namespace

LinkRows linkRows(const LinkQuestion& question, const std::stop_token& stop) {
  LinkReader reader(question.catalog, question.design, question.settings);
  const LinkFilter filter(reader, question.filter, question.objects);
  const bool sorted = question.order.column >= 0 && question.order.column < linkColumns;
  const bool grouped = question.grouping != LinkGrouping::None;
  const auto column = static_cast<LinkColumn>(sorted ? question.order.column : 0);
  const bool byBundle = sorted && column == LinkColumn::Bundle;
  std::optional<LinkKeys> keys;
  if (sorted && !byBundle) keys.emplace(reader, column);
  LinkGroups groups(reader, question.grouping), bundles(reader, LinkGrouping::Bundle);

  std::vector<Keyed> links;
  std::size_t seen = 0;
  bool stopped = false;
  question.design.links.forEach([&](Id<Link> id, const Link& link) {
    if (stopped || (++seen % stride == 0 && (stopped = stop.stop_requested()))) return;
    if (!filter.accepts(id, link)) return;
    Keyed one{0, id, grouped ? groups.of(link) : 0, 0};
    if (byBundle) one.key = bundles.of(link);
    else if (keys) one.key = keys->of(id, link);
    links.push_back(one);
  });
  if (stopped) return {};

  const NaturalOrder natural;
  if (byBundle) {
    const std::vector<std::int64_t> places = natural.places(bundles.names());
    for (Keyed& one : links) one.key = static_cast<double>(places[static_cast<std::size_t>(one.key)]);
  }
  if (grouped) {
    const std::vector<std::int64_t> places = natural.places(groups.names());
    for (Keyed& one : links) one.place = places[one.group];
  }
  const bool descending = question.order.descending;
  if (sorted || grouped)
    std::ranges::sort(links, [descending](const Keyed& a, const Keyed& b) {
      if (a.place != b.place) return a.place < b.place;
      if (a.group != b.group) return a.group < b.group;
      if (a.key != b.key) {
        if (a.key == unknownKey || b.key == unknownKey) return b.key == unknownKey;
        return descending ? a.key > b.key : a.key < b.key;
      }
      return a.link < b.link;
    });
  if (stop.stop_requested()) return {};

  LinkRows out;
  out.links = static_cast<std::int64_t>(links.size());
  for (const QString& name : groups.names()) out.groups.push_back({name, 0, 0, 0});
  if (grouped) {
    addWithHeads(out, links, reader);
  } else {
    out.rows.reserve(links.size());
    for (const Keyed& one : links) out.rows.push_back({one.link, 0});
  }
  return out;
}

}  // namespace fabric::ui
