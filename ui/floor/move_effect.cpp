// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/move_effect.h"

#include "core/analysis/report_builder.h"
#include "core/catalog/media.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace fabric::ui {

namespace {

constexpr std::size_t mostCompared = 50'000;  // the first question makes one pass over all of them

/// Links at the racks and devices that stand elsewhere.
std::vector<Id<Link>> movedLinks(const Design& design, const Design& after) {
  std::vector<Id<Device>> devices;
  difference(design.devices, after.devices, [&](Id<Device> id, const Device* before, const Device*) {
    if (before) devices.push_back(id);
  });
  difference(design.racks, after.racks, [&](Id<Rack> id, const Rack* before, const Rack*) {
    if (before) std::ranges::copy(design.devicesIn(id), std::back_inserter(devices));
  });
  std::vector<Id<Link>> links;
  for (const Id<Device> device : devices) {
    const SlotRange range = design.slotsOf(device);
    for (std::uint16_t port = 0; port < range.ports; ++port)
      if (const Id<Link> link = design.linkAt(device, port)) links.push_back(link);
  }
  std::ranges::sort(links);
  links.erase(std::unique(links.begin(), links.end()), links.end());
  return links;
}

/// A cable and the length needed; the longest of its links counts.
struct Needed {
  Id<Cable> cable;
  Id<CableType> type;
  std::int32_t length = -1;  ///< millimetres; below 0 where not known
};

std::vector<Needed> neededLengths(const LiveFigures& figures, const Design& design, std::span<const Id<Link>> links) {
  std::vector<Needed> needed;
  for (const Id<Link> id : links) {
    const Link* link = design.links.find(id);
    const Cable* cable = link ? design.cables.find(link->cable) : nullptr;
    if (!cable) continue;
    const auto length = figures.lengthOf(design, id);
    needed.push_back({link->cable, cable->type, length ? length->count() : -1});
  }
  std::ranges::sort(needed, [](const Needed& a, const Needed& b) {
    return a.cable != b.cable ? a.cable < b.cable : a.length > b.length;
  });
  needed.erase(
      std::unique(needed.begin(), needed.end(), [](const Needed& a, const Needed& b) { return a.cable == b.cable; }),
      needed.end());
  return needed;
}

/// What is ordered: nothing where the length is not known or no cable is long enough.
std::optional<Length> ordered(const Catalog& catalog, const Needed& needed) {
  if (needed.length < 0) return std::nullopt;
  const auto order = orderCable(catalog[needed.type], Length::millimetres(needed.length));
  return order ? std::optional(order->ordered) : std::nullopt;
}

QString signedText(bool negative, const Reading& size) {
  return (negative ? QStringLiteral("−") : QStringLiteral("+")) + size.text();
}

}  // namespace

void MoveEffects::follow(const Design& design, const Settings& settings) {
  if (figures_) figures_->apply(at_, design, *catalog_, settings);
  else figures_ = LiveFigures::full(design, *catalog_, settings);
  at_ = design;
}

MoveEffects::Sums MoveEffects::sums(const Settings& settings) const {
  const Report report = reportOf(*figures_, at_, *catalog_, settings);
  return {report.moneyOverflow ? std::nullopt : std::optional(report.capex), report.totalPower};
}

std::optional<MoveFigures> MoveEffects::figuresOf(const Design& design, const Design& after,
                                                  std::shared_ptr<const Catalog> catalog, const Settings& settings) {
  if (std::max(design.links.size(), after.links.size()) > mostCompared) return std::nullopt;
  if (catalog != catalog_) {
    figures_.reset();
    settings_.reset();
    catalog_ = std::move(catalog);
  }
  follow(design, settings);
  if (!settings_ || !(*settings_ == settings) || !(standing_ == design)) {
    standingSums_ = sums(settings);
    standing_ = design;
    settings_ = settings;
  }
  const std::vector<Id<Link>> links = movedLinks(design, after);
  const std::vector<Needed> before = neededLengths(*figures_, design, links);
  follow(after, settings);
  const std::vector<Needed> now = neededLengths(*figures_, after, links);
  const Sums moved = sums(settings);

  MoveFigures figures;
  if (moved.capex && standingSums_.capex) figures.capex = *moved.capex - *standingSums_.capex;
  figures.power = moved.power - standingSums_.power;
  for (auto a = before.begin(), b = now.begin(); a != before.end() && b != now.end();) {
    if (a->cable == b->cable) {
      if (a->length != b->length && ordered(*catalog_, *a) != ordered(*catalog_, *b)) ++figures.reordered;
      ++a, ++b;
    } else if (a->cable < b->cable) {
      ++a;
    } else {
      ++b;
    }
  }
  return figures;
}

std::optional<MoveEffect> MoveEffects::effectOf(const Design& design, const Design& after,
                                                std::shared_ptr<const Catalog> catalog, const Settings& settings) {
  const auto figures = figuresOf(design, after, std::move(catalog), settings);
  if (!figures) return std::nullopt;
  QStringList parts;
  if (figures->capex && *figures->capex != Money{}) {
    const bool less = *figures->capex < Money{};
    parts << signedText(less, moneyReading(less ? Money{} - *figures->capex : *figures->capex));
  }
  if (figures->power != Power{}) {
    const bool less = figures->power < Power{};
    parts << signedText(less, powerReading(less ? Power{} - figures->power : figures->power));
  }
  if (figures->reordered > 0)
    parts << QCoreApplication::translate("fabric::ui::MoveEffects", "%1 × other order length")
                 .arg(countText(figures->reordered));
  MoveEffect effect;
  effect.effect = parts.isEmpty() ? QCoreApplication::translate("fabric::ui::MoveEffects", "none")
                                  : parts.join(QStringLiteral(" · "));
  return effect;
}

}  // namespace fabric::ui
