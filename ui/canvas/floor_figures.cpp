// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/canvas/floor_figures.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>
#include <tuple>
#include <unordered_map>

#include "core/analysis/route.h"
#include "core/catalog/catalog.h"
#include "core/catalog/fit.h"
#include "core/design/shapes.h"

namespace fabric::ui {

namespace {

bool isCoPackaged(const Design& design, const Catalog& catalog, Id<Device> device) {
  const Device* row = design.devices.find(device);
  return row && catalog[row->type].technology == Technology::Cpo;
}

/// What tells one bundle from another.
struct BundleKey {
  std::uint32_t a, b;
  std::uint16_t media;
  std::uint8_t jacket;
  std::int64_t rate;

  bool operator==(const BundleKey&) const = default;
};
struct BundleHash {
  std::size_t operator()(const BundleKey& key) const noexcept {
    std::uint64_t hash = (std::uint64_t{key.a} << 32 | key.b) * 0x9E3779B97F4A7C15u;
    hash ^= (static_cast<std::uint64_t>(key.rate) << 20) + (std::uint64_t{key.media} << 8) + key.jacket;
    return hash * 0xBF58476D1CE4E5B9u;
  }
};

/// Gathers links into bundles.
class Gatherer {
 public:
  Gatherer(const Design& design, const Catalog& catalog, const RouteRules& rules, std::vector<std::string>& media)
      : design_(design), catalog_(catalog), shapes_(catalog), routes_(design, catalog, rules), media_(media) {}

  void add(const Link& link) {
    const Device& a = design_.devices[link.a];
    const Device& b = design_.devices[link.b];
    const DeviceShape& shape = shapes_.of(design_, a);
    const DataRate rate = shape.ports()[link.portA].rate;
    const Jacket jacket = jacketOf(design_, catalog_, link);
    const BundleKey key{std::min(a.rack, b.rack).value, std::max(a.rack, b.rack).value, mediaOf(link, shape, jacket),
                        static_cast<std::uint8_t>(jacket), rate.count()};
    const auto [place, isNew] = index_.try_emplace(key, bundles_.size());
    if (isNew) bundles_.push_back({{key.a}, {key.b}, jacket, key.media, rate, 0, 0, {}, reachOf(link)});
    FloorBundle& bundle = bundles_[place->second];
    ++bundle.links;
    const Length length = Length::millimetres(routes_.millimetres(link.a, link.b, loopsOf(link)));
    bundle.longest = std::max(bundle.longest, length);
    if (bundle.reach.count() > 0 && length > bundle.reach) ++bundle.over;
  }

  std::vector<FloorBundle> finish() && {
    const auto order = [](const FloorBundle& f) { return std::tuple(f.a, f.b, f.jacket, f.media, f.rate); };
    std::ranges::sort(bundles_, {}, order);
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

  LoopKind loopsOf(const Link& link) const {
    const Cable* cable = design_.cables.find(link.cable);
    return cable && catalog_.contains(cable->type) ? loopKind(catalog_[cable->type].technology) : LoopKind::Fibre;
  }

  /// The shorter reach of the modules at its ends, or the longest length its assembly is sold in; 0 if unknown.
  Length reachOf(const Link& link) {
    Length reach;
    const auto consider = [&](Length end) {
      if (end.count() > 0 && (reach.count() == 0 || end < reach)) reach = end;
    };
    const auto atEnd = [&](Id<Device> device, std::uint16_t port) {
      const DeviceShape& shape = shapes_.of(design_, device);
      const Id<Module> module = design_.moduleIn(device, shape.ports()[port].cage);
      if (module) consider(catalog_[design_.modules[module].type].reach);
    };
    const Cable* cable = design_.cables.find(link.cable);
    const CableType* type = cable && catalog_.contains(cable->type) ? &catalog_[cable->type] : nullptr;
    if (type && type->technology != Technology::Fibre && !type->lengths.empty()) return type->lengths.back().length;
    atEnd(link.a, link.portA);
    atEnd(link.b, link.portB);
    return reach;
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
  RouteTable routes_;
  std::vector<std::string>& media_;
  std::vector<std::uint16_t> moduleNames_, cableNames_;
  std::unordered_map<BundleKey, std::size_t, BundleHash> index_;
  std::vector<FloorBundle> bundles_;
};

std::vector<Power> powerOfRacks(const Design& design, const Catalog& catalog) {
  std::vector<Power> power(design.racks.idLimit());
  const auto add = [&](Id<Rack> rack, std::optional<Power> typical, std::optional<Power> maximum) {
    if (rack.value < power.size()) power[rack.value] = power[rack.value] + typical.value_or(maximum.value_or(Power{}));
  };
  design.devices.forEach([&](Id<Device>, const Device& device) {
    const DeviceType& type = catalog[device.type];
    add(device.rack, type.typical, type.maximum);
  });
  design.modules.forEach([&](Id<Module>, const Module& module) {
    const TransceiverType& type = catalog[module.type];
    add(design.devices[module.device].rack, type.typical, type.maximum);
  });
  return power;
}

}  // namespace

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

Jacket jacketOf(const Design& design, const Catalog& catalog, const Link& link) {
  const Cable* cable = design.cables.find(link.cable);
  if (!cable || !catalog.contains(cable->type)) return Jacket::Dac;
  const CableType& type = catalog[cable->type];
  switch (type.technology) {
  case Technology::Dac:
  case Technology::Cpc: return Jacket::Dac;
  case Technology::Acc:
  case Technology::Aec: return Jacket::Aec;
  case Technology::Aoc: return Jacket::Om4;
  default: break;
  }
  if (isCoPackaged(design, catalog, link.a) || isCoPackaged(design, catalog, link.b)) return Jacket::Cpo;
  return type.medium == Medium::Multimode ? Jacket::Om4 : Jacket::Os2;
}

std::string shortMedia(const TransceiverType& module) {
  const std::string& spec = module.opticalSpec;
  std::string name;
  for (std::size_t i = 0; i + 2 < spec.size() && name.empty(); ++i) {
    const bool kind = std::string_view("SDFLVEZ").find(spec[i]) != std::string_view::npos && spec[i + 1] == 'R';
    if (!kind) continue;
    name = spec.substr(i, 2);
    for (i += 2; i < spec.size() && (std::isdigit(static_cast<unsigned char>(spec[i])) || spec[i] == '+'); ++i)
      name += spec[i];
  }
  if (name.empty()) name = spec.empty() ? std::string(code(module.technology)) : spec.substr(0, spec.find(' '));
  if (module.ports > 1) name = std::to_string(module.ports) + "×" + name;
  if (module.technology == Technology::Lpo) name += " LPO";
  if (module.technology == Technology::Lro) name += " LRO";
  return name;
}

std::string shortMedia(const CableType& cable) {
  std::string name(code(cable.technology));
  std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return name;
}

QString shortModel(const std::string& model) {
  const QString whole = QString::fromStdString(model);
  if (whole.size() <= 10) return whole;
  const auto words = whole.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (auto word = words.rbegin(); word != words.rend(); ++word)
    if (word->size() >= 3 && word->contains(QRegularExpression(QStringLiteral("^[A-Za-z]+[0-9]")))) return *word;
  return whole;
}

std::vector<FloorBundle> bundlesOf(const Design& design, const Catalog& catalog, const RouteRules& rules,
                                   const std::vector<Id<Link>>& links, std::vector<std::string>& media) {
  Gatherer gatherer(design, catalog, rules, media);
  for (const Id<Link> id : links)
    if (const Link* link = design.links.find(id)) gatherer.add(*link);
  return std::move(gatherer).finish();
}

FloorFigures floorFigures(const Design& design, const Catalog& catalog, const RouteRules& rules) {
  FloorFigures figures;
  Gatherer gatherer(design, catalog, rules, figures.media);
  design.links.forEach([&](Id<Link>, const Link& link) { gatherer.add(link); });
  figures.bundles = std::move(gatherer).finish();
  for (const FloorBundle& bundle : figures.bundles) {
    figures.links[static_cast<std::size_t>(bundle.jacket)] += bundle.links;
    figures.over += bundle.over;
  }
  figures.rackPower = powerOfRacks(design, catalog);
  return figures;
}

}  // namespace fabric::ui
