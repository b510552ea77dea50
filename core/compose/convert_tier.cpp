// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/convert_tier.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "core/analysis/tiers.h"

namespace fabric {

namespace {

/// Switches at the ends of links whose ports the technology cannot serve, by type.
std::map<Id<DeviceType>, std::set<Id<Device>>> switchesToReplace(const Design& design, const Catalog& catalog,
                                                                 std::span<const Id<Link>> links,
                                                                 Technology technology) {
  std::map<Id<DeviceType>, std::set<Id<Device>>> found;
  Shapes shapes(catalog);
  for (const Id<Link> id : links) {
    const Link& link = design.links[id];
    for (const PortRef end : {PortRef{link.a, link.portA}, PortRef{link.b, link.portB}}) {
      const DeviceType& type = catalog[design.devices[end.device].type];
      if (type.kind == DeviceKind::Switch &&
          !servesBy(type, shapes.of(design, end.device).groupOfPort(end.port), technology))
        found[design.devices[end.device].type].insert(end.device);
    }
  }
  return found;
}

std::string tiersThere(const Design& design, const Catalog& catalog) {
  std::set<LinkTier> tiers;
  design.links.forEach(
      [&](Id<Link>, const Link& link) { tiers.insert(tierBetween(design, catalog, link.fabric, link.a, link.b)); });
  std::string text;
  for (const LinkTier tier : tiers) text += (text.empty() ? "" : ", ") + std::string(code(tier));
  return text;
}

}  // namespace

std::vector<Id<Link>> linksOfTier(const Design& design, const Catalog& catalog, const TierRequest& tier) {
  std::vector<Id<Link>> found;
  design.links.forEach([&](Id<Link> id, const Link& link) {
    if (tier.fabric && link.fabric != tier.fabric) return;
    if (tierBetween(design, catalog, link.fabric, link.a, link.b) == tier.tier) found.push_back(id);
  });
  return found;
}

Result<TierConversion> convertTier(const Design& base, const std::shared_ptr<const Catalog>& catalog, IdSource& ids,
                                   const Settings& settings, const TierRequest& tier, std::string_view policy) {
  if (auto known = checkPolicy(*catalog, policy); !known) return tl::unexpected(known.error());
  std::vector<Id<Link>> links = linksOfTier(base, *catalog, tier);
  if (links.empty()) {
    const std::string there = tiersThere(base, *catalog);
    return fail(ErrorCode::NotFound, std::string(code(tier.tier)), "the design has no links of this tier",
                there.empty() ? "it has no links at all" : "it has " + there);
  }
  TierConversion done;
  done.design = base;
  done.links = static_cast<int>(links.size());
  const int already = linksMadeBy(base, *catalog, links, policy);
  const auto technology = technologyFromCode(policy);
  // A policy of no technology (a part, a fibre) is served by cages.
  const auto wanted = technology.value_or(Technology::Retimed);
  for (auto left = switchesToReplace(base, *catalog, links, wanted); !left.empty();
       left = switchesToReplace(done.design, *catalog, links, wanted)) {
    const std::set<Id<Device>>& devices = left.begin()->second;
    const std::vector<Id<Device>> switches(devices.begin(), devices.end());
    SwapRequest request{switches, wanted, policy, links};
    auto swapped = swapSwitches(done.design, catalog, ids, settings, request);
    if (!swapped && !livesInSwitch(wanted)) {
      // What the technology cannot serve stays pluggable, of another technology.
      request.policy = "auto";
      swapped = swapSwitches(done.design, catalog, ids, settings, request);
    }
    if (!swapped) return tl::unexpected(swapped.error());
    done.design = std::move(swapped->design);
    done.swaps.push_back(swapped->swap);
    links = linksOfTier(done.design, *catalog, tier);
  }
  if (livesInSwitch(wanted)) {
    done.media = {done.links - already, already, 0, {}, {}};
  } else {
    DesignEdit edit(done.design, catalog, ids);
    auto media = convertMedia(edit, settings, links, policy);
    if (!media) return tl::unexpected(media.error());
    done.media = *std::move(media);
    // Links of replaced switches were made so with them.
    done.media.converted += done.media.already - already;
    done.media.already = already;
    if (done.media.converted + already == 0)
      return fail(ErrorCode::DoesNotFit, std::string(code(tier.tier)) + " as " + std::string(policy),
                  done.media.reasons.front(), "nothing was changed");
    done.design = std::move(edit).finish();
  }
  done.linksLost = static_cast<int>(base.links.size()) - static_cast<int>(done.design.links.size());
  return done;
}

}  // namespace fabric
