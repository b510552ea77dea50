// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagram/card_tree.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <set>
#include <tuple>

#include "core/analysis/tiers.h"

namespace fabric {

namespace {

/// A way to tell devices apart.
enum class Criterion : std::uint8_t { Unit, Pod, Rail, Plane, Rack, Model, All };

/// What a device is gathered by. Parts of one tier are sorted by it, so natural order comes first.
struct Part {
  GroupPath place;  ///< of groups, so that units of one pod are neighbours
  CardKind kind = CardKind::Group;
  std::uint32_t value = 0;
  bool loose = false;  ///< belongs to no group of the kind asked for

  auto operator<=>(const Part&) const = default;
};

/// Neighbouring devices of one part.
struct Run {
  Part part;
  std::uint32_t first = 0, devices = 0;
};
/// Neighbouring runs that make one card.
struct Draft {
  CardKind kind = CardKind::Group;
  std::uint32_t value = 0;
  std::uint32_t first = 0, devices = 0, parts = 1;
  Part firstPart, lastPart;
};

class CardMaker {
 public:
  CardMaker(TopologyScene& scene, const Design& design, const AllSums& sums, const TopologyOptions& options)
      : scene_(scene), design_(design), sums_(sums), options_(options),
        open_(options.open.begin(), options.open.end()) {}

  void make() {
    for (int tier = 0; tier < sceneTiers; ++tier) addTier(tier);
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i) openCard(i);  // grows while it runs
    scene_.cardOf_.assign(design_.devices.idLimit(), noCard);
    for (std::uint32_t i = 0; i < scene_.cards.size(); ++i)  // inner cards come later
      for (const Id<Device> device : scene_.devicesOf(scene_.cards[i])) scene_.cardOf_[device.value] = i;
  }

 private:
  Part partOf(Id<Device> id, Criterion by) const {
    const Device& device = design_.devices[id];
    const GroupPath path = groupPathOf(design_, device.group);
    const auto group = [&](std::uint32_t value) -> Part {
      if (value != 0) return {{path.pod, value == path.pod ? 0 : path.unit}, CardKind::Group, value, false};
      if (device.group) return {path, CardKind::Group, device.group.value, false};
      return {{}, CardKind::Rack, device.rack.value, true};
    };
    if (device.role == DeviceRole::Endpoint && by != Criterion::Rack) return {{}, CardKind::Endpoints, 0, true};
    switch (by) {
    case Criterion::Unit: return group(path.unit != 0 ? path.unit : path.pod);
    case Criterion::Pod: return group(path.pod != 0 ? path.pod : path.unit);
    case Criterion::Rail: {
      // Rails as a position and bits: cards stand in the order of their first rail.
      const std::uint64_t rails = sums_[id.value].rails;
      if (rails == 0 || sums_[id.value].tier != 1) break;
      return {{static_cast<std::uint32_t>(std::countr_zero(rails)), static_cast<std::uint32_t>(rails >> 32)},
              CardKind::Rails,
              static_cast<std::uint32_t>(rails),
              false};
    }
    case Criterion::Plane:
      if (device.plane == 0) break;
      return {{}, CardKind::Plane, device.plane, false};
    case Criterion::Rack: return {path, CardKind::Rack, device.rack.value, false};
    case Criterion::Model: return {{}, CardKind::Model, device.type.value, false};
    case Criterion::All: return {{}, CardKind::Range, 0, false};
    }
    return {{}, CardKind::Rack, device.rack.value, true};
  }

  /// Sorts devices by their part, then as they are, and finds the runs.
  std::vector<Run> runsOf(std::uint32_t first, std::uint32_t count, Criterion by) {
    std::vector<std::tuple<Part, GroupPath, Id<Device>>> order;
    order.reserve(count);
    for (const Id<Device> id : std::span(scene_.devices).subspan(first, count))
      order.emplace_back(partOf(id, by), groupPathOf(design_, design_.devices[id].group), id);
    // Groups before what is loose.
    std::ranges::sort(order, {}, [](const auto& o) {
      const Part& part = std::get<0>(o);
      return std::tuple(part.loose, part.kind == CardKind::Endpoints, part, std::get<1>(o), std::get<2>(o));
    });
    std::vector<Run> runs;
    for (std::uint32_t i = 0; i < count; ++i) {
      scene_.devices[first + i] = std::get<2>(order[i]);
      const Part& part = std::get<0>(order[i]);
      if (runs.empty() || runs.back().part != part) runs.push_back({part, first + i, 0});
      ++runs.back().devices;
    }
    return runs;
  }

  static Draft draftOf(const Run& run) {
    return {run.part.kind, run.part.value, run.first, run.devices, 1, run.part, run.part};
  }

  /// Puts neighbours together until there are at most `most` cards.
  static std::vector<Draft> gathered(std::span<const Run> runs, std::size_t most) {
    std::vector<Draft> drafts;
    const std::size_t each = (runs.size() + most - 1) / std::max<std::size_t>(most, 1);
    for (std::size_t i = 0; i < runs.size(); ++i) {
      if (i % std::max<std::size_t>(each, 1) == 0) {
        drafts.push_back(draftOf(runs[i]));
        continue;
      }
      Draft& draft = drafts.back();
      draft.kind = CardKind::Range;
      draft.devices += runs[i].devices;
      draft.lastPart = runs[i].part;
      ++draft.parts;
    }
    return drafts;
  }

  Criterion criterion() const {
    if (options_.rails) return Criterion::Rail;
    switch (options_.grouping) {
    case CardGrouping::Unit: return Criterion::Unit;
    case CardGrouping::Pod: return Criterion::Pod;
    case CardGrouping::Rail: return Criterion::Rail;
    case CardGrouping::Plane: return Criterion::Plane;
    case CardGrouping::Rack: return Criterion::Rack;
    case CardGrouping::Model: return Criterion::Model;
    }
    return Criterion::Unit;
  }

  void addTier(int tier) {
    const auto first = static_cast<std::uint32_t>(scene_.devices.size());
    design_.devices.forEach([&](Id<Device> id, const Device&) {
      const DeviceSums& sum = sums_[id.value];
      if (sum.tier == tier && sum.shown) scene_.devices.push_back(id);
    });
    const auto count = static_cast<std::uint32_t>(scene_.devices.size()) - first;
    if (count == 0) return;
    const bool oneCard = tier == 0 && (options_.rails || options_.grouping == CardGrouping::Rail);
    Criterion by = oneCard ? Criterion::All : criterion();
    std::vector<Run> runs = runsOf(first, count, by);
    const auto isLoose = [](const Run& run) { return run.part.loose; };
    if (by == Criterion::Unit && std::ranges::count_if(runs, std::not_fn(isLoose)) > mostCards)
      runs = runsOf(first, count, by = Criterion::Pod);
    const auto loose = std::ranges::find_if(runs, isLoose);
    const auto groups = static_cast<std::size_t>(loose - runs.begin());
    const auto ends =
        std::ranges::find_if(loose, runs.end(), [](const Run& run) { return run.part.kind == CardKind::Endpoints; });
    const std::span<const Run> all(runs);
    std::vector<Draft> drafts = gathered(all.first(groups), mostCards);
    const auto looseRuns = static_cast<std::size_t>(ends - loose);
    for (const Draft& draft : gathered(all.subspan(groups, looseRuns), mostLooseCards)) drafts.push_back(draft);
    for (const Run& run : all.subspan(groups + looseRuns)) drafts.push_back(draftOf(run));
    TierSums& sums = scene_.tiers.emplace_back();
    sums.tier = tier;
    sums.firstCard = static_cast<std::uint32_t>(scene_.cards.size());
    sums.cards = static_cast<std::uint32_t>(drafts.size());
    sums.devices = count;
    for (const Draft& draft : drafts) addCard(draft, tier, 0, noCard);
  }

  void addCard(const Draft& draft, int tier, int depth, std::uint32_t parent) {
    TopologyCard card;
    card.key = {static_cast<std::int8_t>(tier), static_cast<std::uint8_t>(depth), draft.kind, draft.value,
                parent == noCard ? 0 : scene_.cards[parent].key.value};
    card.parent = parent;
    card.firstDevice = draft.first;
    card.devices = draft.devices;
    card.parts = draft.parts;
    card.canOpen = draft.kind != CardKind::Device;
    if (draft.kind == CardKind::Rails) card.rails = draft.value | std::uint64_t{draft.firstPart.place.unit} << 32;
    card.name = nameOf(draft.firstPart);
    if (draft.parts > 1) card.lastName = nameOf(draft.lastPart);
    scene_.cards.push_back(std::move(card));
  }

  std::string nameOf(const Part& part) const {
    switch (part.kind) {
    case CardKind::Group: return design_.groups[Id<Group>{part.value}].name;
    case CardKind::Rack: return rackName(design_, {part.value});
    case CardKind::Device: return design_.devices[Id<Device>{part.value}].name;
    case CardKind::Plane: return std::to_string(part.value);
    default: return {};
    }
  }

  void openCard(std::uint32_t index) {
    if (!open_.contains(scene_.cards[index].key)) return;
    const std::uint32_t first = scene_.cards[index].firstDevice, count = scene_.cards[index].devices;
    const CardKey key = scene_.cards[index].key;
    if (key.kind == CardKind::Device) return;
    const std::vector<Draft> drafts = childrenOf(first, count);
    scene_.cards[index].firstChild = static_cast<std::uint32_t>(scene_.cards.size());
    scene_.cards[index].children = static_cast<std::uint32_t>(drafts.size());
    for (const Draft& draft : drafts) addCard(draft, key.tier, key.depth + 1, index);
  }

  /// Single devices if they are few, else what parts they have: at least two, not too many.
  std::vector<Draft> childrenOf(std::uint32_t first, std::uint32_t count) {
    if (count > mostCards)
      for (const Criterion by : {Criterion::Pod, Criterion::Unit, Criterion::Rack}) {
        const std::vector<Run> runs = runsOf(first, count, by);
        if (runs.size() > 1) return gathered(runs, mostCards);
      }
    std::vector<Run> single;
    for (std::uint32_t i = first; i < first + count; ++i)
      single.push_back({{{}, CardKind::Device, scene_.devices[i].value, false}, i, 1});
    return gathered(single, mostCards);
  }

  TopologyScene& scene_;
  const Design& design_;
  const AllSums& sums_;
  const TopologyOptions& options_;
  std::set<CardKey> open_;
};

}  // namespace

void layCards(TopologyScene& scene, const Design& design, const AllSums& sums, const TopologyOptions& options) {
  CardMaker(scene, design, sums, options).make();
}

}  // namespace fabric
