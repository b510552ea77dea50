// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/drag_preview.h"

#include "core/analysis/route.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fabric::ui {

namespace {

constexpr std::size_t mostGroups = 4;
constexpr std::size_t mostPreviewed = 20'000;  // of devices in hand; beyond, the preview shows no links

bool holds(std::span<const Id<Rack>> sorted, Id<Rack> rack) { return std::ranges::binary_search(sorted, rack); }

using GroupKey = std::tuple<Jacket, std::string, std::int64_t>;

/// Groups bundles of before and after by what they are; keeps the longest of each.
class Groups {
 public:
  void before(const FloorBundle& bundle, const std::string& media) {
    MovedLinks& group = at(bundle, media).group;
    group.before = std::max(group.before, bundle.longest);
  }
  void after(const FloorBundle& bundle, const std::string& media) {
    Entry& entry = at(bundle, media);
    MovedLinks& group = entry.group;
    group.links += bundle.links;
    group.over += bundle.over;
    if (group.reach.count() == 0 || (bundle.reach.count() > 0 && bundle.reach < group.reach))
      group.reach = bundle.reach;
    if (entry.seen && bundle.longest <= group.after) return;
    entry.seen = true;
    group.after = bundle.longest;
    entry.longest = bundle;
  }
  void fill(DragPreview& preview) const {
    std::vector<const Entry*> entries;
    for (const auto& [key, entry] : entries_)
      if (entry.seen) entries.push_back(&entry);
    std::ranges::stable_sort(entries, [](const Entry* a, const Entry* b) {
      return a->group.isOver() != b->group.isOver() ? a->group.isOver() : a->group.links > b->group.links;
    });
    if (entries.size() > mostGroups) entries.resize(mostGroups);
    for (const Entry* entry : entries) {
      preview.groups.push_back(entry->group);
      FloorBundle one = entry->longest;
      one.links = entry->group.links;
      one.over = entry->group.isOver() ? std::max(1, entry->group.over) : 0;
      preview.longest.push_back(one);
    }
    std::vector<FloorBundle> fine;
    std::ranges::copy_if(preview.longest, std::back_inserter(fine), [](const FloorBundle& b) { return b.over == 0; });
    preview.fine = TrayMap(preview.layout, fine);
    preview.over = TrayMap(preview.layout, preview.longest, TrayMap::Which::OverReach);
  }

 private:
  struct Entry {
    MovedLinks group;
    FloorBundle longest;
    bool seen = false;
  };
  Entry& at(const FloorBundle& bundle, const std::string& media) {
    Entry& entry = entries_[{bundle.jacket, media, bundle.rate.count()}];
    entry.group.jacket = bundle.jacket;
    entry.group.media = media;
    entry.group.rate = bundle.rate;
    return entry;
  }

  std::map<GroupKey, Entry> entries_;
};

FloorLayout layoutAfter(const FloorScene& scene, const Design& after) {
  FloorLayout layout = scene.layout();
  layout.update(after, scene.catalog(), difference(scene.design(), after));
  return layout;
}

/// A bundle after the move: only the way along the trays changes, and with it the share of slack.
FloorBundle moved(FloorBundle bundle, const FloorPlan& from, const FloorPlan& to, const RouteRules& rules) {
  const auto way = [&](const FloorPlan& plan) -> std::optional<std::int64_t> {
    const FloorPlace a = plan.place(bundle.a), b = plan.place(bundle.b);
    if (a.hall == 0 || a.hall != b.hall) return std::nullopt;
    return trayLength(a, b) + a.trayHeight + b.trayHeight;
  };
  const auto before = way(from), after = way(to);
  if (bundle.a == bundle.b || !before || !after) return bundle;
  const std::int64_t longer = *after - *before;
  const std::int64_t total = bundle.longest.count() + longer + longer * rules.slackPermille / 1000;
  bundle.longest = Length::millimetres(static_cast<std::int32_t>(std::clamp<std::int64_t>(total, 0, 2'000'000'000)));
  const bool isOver = bundle.reach.count() > 0 && bundle.longest > bundle.reach;
  bundle.over = isOver ? std::max(bundle.over, 1) : 0;
  return bundle;
}

std::vector<Id<Link>> linksOf(const Design& design, std::span<const Id<Device>> devices) {
  std::vector<Id<Link>> links;
  for (const Id<Device> device : devices) {
    const SlotRange range = design.slotsOf(device);
    for (std::uint16_t port = 0; port < range.ports && links.size() < mostPreviewed; ++port)
      if (const Id<Link> link = design.linkAt(device, port)) links.push_back(link);
  }
  std::ranges::sort(links);
  links.erase(std::unique(links.begin(), links.end()), links.end());
  return links;
}

}  // namespace

DragPreview previewRacks(const FloorScene& scene, const Design& after, std::span<const Id<Rack>> moving,
                         const RouteRules& rules) {
  DragPreview preview;
  preview.layout = layoutAfter(scene, after);
  const FloorPlan from(scene.design(), scene.catalog(), rules), to(after, scene.catalog(), rules);
  Groups groups;
  for (const FloorBundle& bundle : scene.figures().bundles) {
    if (!holds(moving, bundle.a) && !holds(moving, bundle.b)) continue;
    const std::string& media = scene.figures().media[bundle.media];
    groups.before(bundle, media);
    groups.after(moved(bundle, from, to, rules), media);
  }
  groups.fill(preview);
  return preview;
}

DragPreview previewDevices(const FloorScene& scene, const Design& after, std::span<const Id<Device>> moving,
                           const RouteRules& rules) {
  DragPreview preview;
  preview.layout = layoutAfter(scene, after);
  const std::vector<Id<Link>> links = linksOf(scene.design(), moving);
  std::vector<std::string> media;
  Groups groups;
  for (const FloorBundle& bundle : bundlesOf(scene.design(), scene.catalog(), rules, links, media))
    groups.before(bundle, media[bundle.media]);
  for (const FloorBundle& bundle : bundlesOf(after, scene.catalog(), rules, links, media))
    groups.after(bundle, media[bundle.media]);
  groups.fill(preview);
  return preview;
}

DragPreview previewLinks(const FloorScene& scene, const Design& after, const std::vector<Id<Link>>& links,
                         const RouteRules& rules) {
  DragPreview preview;
  preview.layout = layoutAfter(scene, after);
  std::vector<std::string> media;
  Groups groups;
  for (const FloorBundle& bundle : bundlesOf(after, scene.catalog(), rules, links, media)) {
    groups.before(bundle, media[bundle.media]);
    groups.after(bundle, media[bundle.media]);
  }
  groups.fill(preview);
  return preview;
}

TrayMap traysOf(const FloorScene& scene, std::span<const ObjectRef> selection, const RouteRules& rules) {
  std::vector<Id<Rack>> racks;
  std::vector<Id<Device>> devices;
  for (const ObjectRef object : selection) {
    if (object.kind == ObjectKind::Rack) racks.push_back({object.id});
    if (object.kind == ObjectKind::Device) devices.push_back({object.id});
  }
  std::ranges::sort(racks);
  std::vector<FloorBundle> bundles;
  for (const FloorBundle& bundle : scene.figures().bundles)
    if (holds(racks, bundle.a) || holds(racks, bundle.b)) bundles.push_back(bundle);
  if (!devices.empty()) {
    std::vector<std::string> media;
    for (const FloorBundle& bundle :
         bundlesOf(scene.design(), scene.catalog(), rules, linksOf(scene.design(), devices), media))
      if (!holds(racks, bundle.a) && !holds(racks, bundle.b)) bundles.push_back(bundle);
  }
  return TrayMap(scene.layout(), bundles, TrayMap::Which::All, scene.shown());
}

}  // namespace fabric::ui
