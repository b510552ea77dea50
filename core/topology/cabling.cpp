// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/cabling.h"

#include <algorithm>

#include "core/topology/tier_links.h"

namespace fabric {

namespace {

/// The specification's policy of a tier; the project's where it leaves the choice open.
std::string_view policyOf(const FabricSpec& fabric, const Settings& settings, std::string_view tier) {
  const auto* asked = std::ranges::find(tierPolicies, tier, &TierPolicy::tier);
  if (asked != std::end(tierPolicies) && fabric.*asked->policy != "auto") return fabric.*asked->policy;
  if (tier == "host-leaf") return settings.media.hostLeaf;
  if (tier == "leaf-spine") return settings.media.leafSpine;
  return tier == "spine-core" ? std::string_view(settings.media.spineCore) : "auto";
}

/// Puts the modules, cables and links of one tier into the design.
class TierWriter {
 public:
  TierWriter(const Tier& tier, const TierMedia& media, Id<Fabric> fabric, DesignEdit& edit)
      : tier_(tier), media_(media), fabric_(fabric), edit_(edit), filled_(tier.cages()) {}

  Result<> write() {
    cables_.reserve(tier_.links.size());
    links_.reserve(tier_.links.size());
    for (std::size_t i = 0; i < tier_.links.size(); ++i) {
      const TierLink& link = tier_.links[i];
      const MediaOption& option = media_.options[media_.choice[i]];
      plug(link.a, link.cageA, link.ownCageA, option.moduleA);
      plug(link.b, tier_.cageOfB(link), link.ownCageB, option.moduleB);
      const std::uint32_t cable = cableFor(link, option);
      const PortRef a{link.a, link.portA}, b{link.b, link.portB};
      links_.push_back(option.reversed ? DesignEdit::LinkDraft{b, a, cable} : DesignEdit::LinkDraft{a, b, cable});
    }
    if (auto plugged = edit_.addModules(modules_); !plugged) return plugged;
    return edit_.addCabling(cables_, links_, fabric_);
  }

 private:
  static constexpr std::size_t plugsPerCage = 8;
  static constexpr std::uint32_t none = ~std::uint32_t{0};
  /// The cable in a plug, what its other end is in, and how many links it has.
  struct Plug {
    std::uint32_t cable = none;
    std::uint32_t other = 0;
    std::uint8_t links = 0;
  };

  void plug(Id<Device> device, std::size_t cage, std::uint16_t ownCage, Id<TransceiverType> module) {
    if (!module || filled_[cage]) return;
    filled_[cage] = true;
    if (edit_.design().moduleIn(device, ownCage)) return;
    modules_.push_back({device, module, ownCage});
  }

  std::uint32_t newCable(Id<CableType> type) {
    cables_.push_back(type);
    return static_cast<std::uint32_t>(cables_.size() - 1);
  }

  /// A new cable, or the one whose plug this link shares.
  std::uint32_t cableFor(const TierLink& link, const MediaOption& option) {
    if (option.linksPerCable == 1) return newCable(option.cable);
    if (plugs_.empty()) plugs_.resize(std::size_t{std::max(tier_.cagesA, tier_.cagesB)} * plugsPerCage);
    const bool headA = option.linksPerPlugA == option.linksPerCable;
    const bool bothHeads = headA && option.linksPerPlugB == option.linksPerCable;
    const std::uint32_t cage = headA ? link.cageA : link.cageB;
    const std::uint8_t inCage = headA ? link.inCageA : link.inCageB;
    Plug& plug = plugs_[cage * plugsPerCage + inCage / option.linksPerCable % plugsPerCage];
    const std::uint32_t other = bothHeads ? link.cageB : 0;
    if (plug.cable == none || plug.other != other || plug.links == option.linksPerCable)
      plug = {newCable(option.cable), other, 0};
    ++plug.links;
    return plug.cable;
  }

  const Tier& tier_;
  const TierMedia& media_;
  Id<Fabric> fabric_;
  DesignEdit& edit_;
  std::vector<bool> filled_;  // by cage of either end
  std::vector<Plug> plugs_;
  std::vector<DesignEdit::ModuleDraft> modules_;
  std::vector<Id<CableType>> cables_;
  std::vector<DesignEdit::LinkDraft> links_;
};

}  // namespace

Result<> writeTier(const Tier& tier, const TierMedia& media, Id<Fabric> fabric, DesignEdit& edit) {
  return TierWriter(tier, media, fabric, edit).write();
}

Result<> cableDesign(const DesignSpec& spec, const Settings& settings, const DesignPlan& plan,
                     const PlacedDesign& placed, DesignEdit& edit, std::stop_token stop) {
  const RouteTable routes(edit.design(), edit.catalog(), settings.routes);
  for (std::size_t f = 0; f < plan.fabrics.size(); ++f) {
    const FabricPlan& fabric = plan.fabrics[f];
    for (const Tier& tier : tiersOf(spec, fabric, placed, f, edit)) {
      if (stop.stop_requested()) return fail(ErrorCode::Cancelled, "", "stopped");
      const std::string place = "fabrics[" + std::to_string(f) + "].media." + tier.name;
      const auto media =
          chooseTierMedia(edit.catalog(), tier, routes, policyOf(*fabric.spec, settings, tier.name), place);
      if (!media) return tl::unexpected(media.error());
      if (auto written = writeTier(tier, *media, placed.fabrics[f].fabric, edit); !written) return written;
    }
  }
  return {};
}

}  // namespace fabric
