// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/floor_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <map>
#include <tuple>
#include <unordered_map>

#include "core/analysis/figures.h"
#include "core/analysis/reach.h"
#include "core/analysis/route.h"
#include "core/catalog/catalog.h"
#include "core/design/shapes.h"
#include "ui/canvas/shown_links.h"

namespace fabric::ui {

namespace {

auto bundleOrder(const FloorBundle& f) { return std::tuple(f.a, f.b, f.jacket, f.media, f.rate, f.fabric); }

/// What tells one bundle from another.
struct LinksKey {
  std::uint32_t a, b;
  std::uint16_t media;
  std::uint8_t jacket, fabric;
  std::int64_t rate;

  bool operator==(const LinksKey&) const = default;
};
struct BundleHash {
  std::size_t operator()(const LinksKey& key) const noexcept {
    std::uint64_t hash = (std::uint64_t{key.a} << 32 | key.b) * 0x9E3779B97F4A7C15u;
    hash ^=
        (static_cast<std::uint64_t>(key.rate) << 20) + (std::uint64_t{key.media} << 8) + key.fabric * 8u + key.jacket;
    return hash * 0xBF58476D1CE4E5B9u;
  }
};

/// Gathers links into bundles; costs these links, whatever the size of the design.
class Gatherer {
 public:
  Gatherer(const Design& design, const Catalog& catalog, const RouteRules& rules, std::vector<std::string>& media)
      : design_(design), catalog_(catalog), shapes_(catalog), plan_(design, catalog, rules), numbers_(rules),
        media_(media) {}

  void add(const Link& link) {
    const Device& a = design_.devices[link.a];
    const Device& b = design_.devices[link.b];
    const DeviceShape& shape = shapes_.of(design_, a);
    const DataRate rate = shape.ports()[link.portA].rate;
    const Jacket jacket = jacketOf(design_, catalog_, link);
    const FabricKind fabric = fabricKindOf(design_, link.fabric);
    const LinksKey key{std::min(a.rack, b.rack).value,    std::max(a.rack, b.rack).value,
                       mediaOf(link, shape, jacket),      static_cast<std::uint8_t>(jacket),
                       static_cast<std::uint8_t>(fabric), rate.count()};
    const auto [place, isNew] = index_.try_emplace(key, bundles_.size());
    if (isNew) bundles_.push_back({{key.a}, {key.b}, jacket, key.media, rate, 0, 0, {}, reachOf(link), fabric});
    FloorBundle& bundle = bundles_[place->second];
    ++bundle.links;
    const Length length = Length::millimetres(
        routeMillimetres(numbers_, endOf(a), endOf(b), plan_.place(a.rack), plan_.place(b.rack), loopsOf(link)));
    bundle.longest = std::max(bundle.longest, length);
    if (bundle.reach.count() > 0 && length > bundle.reach) ++bundle.over;
  }

  std::vector<FloorBundle> finish() && {
    std::ranges::sort(bundles_, {}, bundleOrder);
    return std::move(bundles_);
  }

 private:
  std::uint16_t mediaOf(const Link& link, const DeviceShape& shape, Jacket jacket) {
    const Cable* cable = design_.cables.find(link.cable);
    if (jacket == Jacket::Cpo) return indexOf("CPO");
    const std::uint16_t cage = shape.ports()[link.portA].cage;
    if (const Id<Module> module = design_.moduleIn(link.a, cage)) {
      const Id<TransceiverType> type = design_.modules[module].type;
      if (moduleNames_.size() <= type.value) moduleNames_.resize(std::size_t{type.value} + 1, none);
      std::uint16_t& known = moduleNames_[type.value];
      if (known == none) known = indexOf(shortMedia(catalog_[type]));
      return known;
    }
    if (!cable || !catalog_.contains(cable->type)) return indexOf("?");
    if (cableNames_.size() <= cable->type.value) cableNames_.resize(std::size_t{cable->type.value} + 1, none);
    std::uint16_t& known = cableNames_[cable->type.value];
    if (known == none) known = indexOf(shortMedia(catalog_[cable->type]));
    return known;
  }

  RouteEnd endOf(const Device& device) const {
    const RackType& rack = catalog_[design_.racks[device.rack].type];
    return {device.rack.value, portHeight(device, catalog_[device.type], rack).count()};
  }

  LoopKind loopsOf(const Link& link) const {
    const Cable* cable = design_.cables.find(link.cable);
    return cable && catalog_.contains(cable->type) ? loopKind(catalog_[cable->type].technology) : LoopKind::Fibre;
  }

  Length reachOf(const Link& link) {
    const auto moduleAt = [&](Id<Device> device, std::uint16_t port) {
      const Id<Module> module = design_.moduleIn(device, shapes_.of(design_, device).ports()[port].cage);
      return module ? design_.modules[module].type : Id<TransceiverType>{};
    };
    const Cable* cable = design_.cables.find(link.cable);
    if (!cable) return {};
    return fabric::reachOf(catalog_, cable->type, moduleAt(link.a, link.portA), moduleAt(link.b, link.portB));
  }

  std::uint16_t indexOf(const std::string& name) {
    const auto place = std::ranges::find(media_, name);
    if (place == media_.end()) media_.push_back(name);
    return static_cast<std::uint16_t>(std::ranges::find(media_, name) - media_.begin());
  }

  static constexpr std::uint16_t none = 0xffff;

  const Design& design_;
  const Catalog& catalog_;
  Shapes shapes_;
  FloorPlan plan_;
  RouteNumbers numbers_;
  std::vector<std::string>& media_;
  std::vector<std::uint16_t> moduleNames_, cableNames_;
  std::unordered_map<LinksKey, std::size_t, BundleHash> index_;
  std::vector<FloorBundle> bundles_;
};

/// What the links of one kind look like, and what labels say of them.
struct KindLook : LinkLook {
  DataRate rate;
  Length reach;
  std::int64_t links = 0;
};
using KindKey = std::tuple<Id<CableType>, Id<Fabric>, LinkTier>;

/// The look of the most links of each cable, fabric and tier, which is what tells bundles apart.
std::map<KindKey, KindLook> looksOf(const Tally& tally, const Catalog& catalog) {
  std::map<KindKey, KindLook> looks;
  for (const LinkKind& kind : tally.kinds()) {
    if (kind.links <= 0) continue;
    KindLook look{lookOf(catalog, kind), kind.rate, kind.reach, kind.links};
    KindLook& most = looks[{kind.cable, kind.fabric, kind.tier}];
    const bool isMore = look.links != most.links ? look.links > most.links : look.media < most.media;
    if (isMore) most = std::move(look);
  }
  return looks;
}

}  // namespace

FabricKind fabricKindOf(const Design& design, Id<Fabric> fabric) {
  const Fabric* row = design.fabrics.find(fabric);
  return row ? row->kind : FabricKind::Compute;
}

Token jacketToken(Jacket jacket) {
  static constexpr std::array<Token, jackets> tokens = {Token::MediumDac, Token::MediumAec, Token::MediumOm4,
                                                        Token::MediumOs2, Token::MediumCpo};
  return tokens[static_cast<std::size_t>(jacket)];
}

QString jacketName(Jacket jacket) {
  static const std::array<QString, jackets> names = {QStringLiteral("DAC"), QStringLiteral("AEC"),
                                                     QStringLiteral("OM4"), QStringLiteral("OS2"),
                                                     QStringLiteral("CPO")};
  return names[static_cast<std::size_t>(jacket)];
}

QString fabricKindName(FabricKind kind) {
  switch (kind) {
  case FabricKind::Compute: return QCoreApplication::translate("fabric::ui::ShownLinks", "Compute");
  case FabricKind::Storage: return QCoreApplication::translate("fabric::ui::ShownLinks", "Storage");
  case FabricKind::FrontEnd: return QCoreApplication::translate("fabric::ui::ShownLinks", "Front-end");
  case FabricKind::Management: return QCoreApplication::translate("fabric::ui::ShownLinks", "Management");
  case FabricKind::ScaleUp: return QCoreApplication::translate("fabric::ui::ShownLinks", "Scale-up");
  }
  return {};
}

QString shortModel(const std::string& model) {
  constexpr std::size_t shortEnough = 10;
  if (model.size() <= shortEnough) return QString::fromStdString(model);
  // The last word that is letters and then a digit: the maker's type number.
  const auto isType = [](std::string_view word) {
    const auto letters = std::ranges::find_if(word, [](unsigned char c) { return !std::isalpha(c); });
    return word.size() >= 3 && letters != word.begin() && letters != word.end() &&
           std::isdigit(static_cast<unsigned char>(*letters));
  };
  std::string_view rest = model;
  while (!rest.empty()) {
    const std::size_t space = rest.rfind(' ');
    const std::string_view word = space == std::string_view::npos ? rest : rest.substr(space + 1);
    if (isType(word)) return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    if (space == std::string_view::npos) break;
    rest = rest.substr(0, space);
  }
  return QString::fromStdString(model);
}

std::vector<FloorBundle> bundlesOf(const Design& design, const Catalog& catalog, const RouteRules& rules,
                                   const std::vector<Id<Link>>& links, std::vector<std::string>& media) {
  Gatherer gatherer(design, catalog, rules, media);
  for (const Id<Link> id : links)
    if (const Link* link = design.links.find(id)) gatherer.add(*link);
  return std::move(gatherer).finish();
}

FloorFigures floorFigures(const LiveFigures& live, const Design& design, const Catalog& catalog) {
  FloorFigures figures;
  const std::map<KindKey, KindLook> looks = looksOf(live.tally(), catalog);
  for (const auto& [key, look] : looks) figures.media.push_back(look.media);
  std::ranges::sort(figures.media);
  figures.media.erase(std::unique(figures.media.begin(), figures.media.end()), figures.media.end());
  figures.bundles.reserve(live.bundles().size());
  for (const Bundle& bundle : live.bundles()) {
    const auto found = looks.find({bundle.key.cable, bundle.key.fabric, bundle.key.tier});
    if (found == looks.end()) continue;
    const KindLook& look = found->second;
    const auto media = std::ranges::lower_bound(figures.media, look.media) - figures.media.begin();
    figures.bundles.push_back({bundle.key.a, bundle.key.b, look.jacket, static_cast<std::uint16_t>(media), look.rate,
                               static_cast<std::int32_t>(bundle.links), static_cast<std::int32_t>(bundle.overReach),
                               bundle.lengths.maximum, look.reach, fabricKindOf(design, bundle.key.fabric)});
    figures.links[static_cast<std::size_t>(look.jacket)] += bundle.links;
    figures.over += bundle.overReach;
  }
  std::ranges::sort(figures.bundles, {}, bundleOrder);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < figures.bundles.size(); ++i) {
    const FloorBundle& next = figures.bundles[i];
    if (kept == 0 || bundleOrder(figures.bundles[kept - 1]) != bundleOrder(next)) {
      figures.bundles[kept++] = next;
      continue;
    }
    FloorBundle& sum = figures.bundles[kept - 1];
    sum.links += next.links;
    sum.over += next.over;
    sum.longest = std::max(sum.longest, next.longest);
    if (next.reach.count() > 0 && (sum.reach.count() == 0 || next.reach < sum.reach)) sum.reach = next.reach;
  }
  figures.bundles.resize(kept);
  figures.rackPower.resize(design.racks.idLimit());
  design.racks.forEach([&](Id<Rack> id, const Rack&) { figures.rackPower[id.value] = live.rack(id).power; });
  return figures;
}

FloorFigures floorFigures(const Design& design, const Catalog& catalog, const Settings& settings) {
  return floorFigures(LiveFigures::full(design, catalog, settings), design, catalog);
}

}  // namespace fabric::ui
