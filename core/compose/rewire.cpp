// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/rewire.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace fabric {

namespace {

using CageRef = std::pair<Id<Device>, std::uint16_t>;

/// A link with its end A being the end the option calls A.
struct RewiredJoint {
  PortRef a, b;
  CageRef cageA, cageB;
  Id<Fabric> fabric;
  Id<Link> link;
};

class Rewiring {
 public:
  Rewiring(DesignEdit& edit, const MediaOption& option) : edit_(edit), option_(option) {}

  void gather(std::span<const Id<Link>> links) {
    for (const Id<Link> id : linksSharingCages(edit_.design(), edit_.shapes(), links))
      joints_.push_back(joint(id, edit_.design().links[id]));
    std::ranges::sort(joints_, {},
                      [](const RewiredJoint& j) { return std::tuple(j.cageA, j.a.port, j.cageB, j.b.port); });
  }

  /// Whether reconnect() would find the links of each plug in one cage.
  bool isPossible() const {
    const std::size_t share = option_.linksPerCable;
    const bool cageToCage = option_.linksPerPlugA > 1 && option_.linksPerPlugB > 1;
    if (cageToCage && joints_.size() % share != 0) return false;
    for (std::size_t first = 0; first < joints_.size(); first += share)
      if (!sameCages({&joints_[first], std::min(share, joints_.size() - first)})) return false;
    return true;
  }

  Result<> run() {
    const bool keepLinks =
        option_.linksPerCable == 1 && !option_.reversed && std::ranges::all_of(joints_, [&](const RewiredJoint& j) {
          return edit_.design().linksOf(edit_.design().links[j.link].cable) == 1;
        });
    if (!keepLinks)
      for (const RewiredJoint& joint : joints_)
        if (const auto gone = edit_.disconnect(joint.link); !gone) return gone;
    for (const RewiredJoint& joint : joints_) {
      if (const auto done = setModule(joint.cageA, option_.moduleA); !done) return done;
      if (const auto done = setModule(joint.cageB, option_.moduleB); !done) return done;
    }
    return keepLinks ? recable() : reconnect();
  }

 private:
  RewiredJoint joint(Id<Link> id, const Link& link) {
    const auto cage = [&](Id<Device> device, std::uint16_t port) {
      return CageRef{device, edit_.shapes().of(edit_.design(), device).ports()[port].cage};
    };
    return {{link.a, link.portA},     {link.b, link.portB}, cage(link.a, link.portA),
            cage(link.b, link.portB), link.fabric,          id};
  }

  Result<> setModule(const CageRef& cage, Id<TransceiverType> type) {
    const Id<Module> plugged = edit_.design().moduleIn(cage.first, cage.second);
    if (plugged && type)
      return edit_.design().modules[plugged].type == type ? Result<>{} : edit_.replaceModule(plugged, type);
    if (plugged) return edit_.unplug(plugged);
    if (!type) return {};
    if (const auto made = edit_.plug(cage.first, cage.second, type); !made) return tl::unexpected(made.error());
    return {};
  }

  Result<> recable() {
    for (const RewiredJoint& joint : joints_) {
      const Id<Cable> cable = edit_.design().links[joint.link].cable;
      if (const auto done = edit_.setCable(cable, {option_.cable, {}}); !done) return done;
    }
    return {};
  }

  /// One cable for every so many links; the links of a plug must be in one cage.
  Result<> reconnect() {
    const std::size_t share = option_.linksPerCable;
    for (std::size_t first = 0; first < joints_.size(); first += share) {
      const std::size_t count = std::min(share, joints_.size() - first);
      const std::span<const RewiredJoint> group(&joints_[first], count);
      if (!sameCages(group))
        return fail(ErrorCode::DoesNotFit, "the links",
                    "of one cage lead to different cages, and this cable joins cage to cage");
      const Id<Cable> cable = edit_.addCable({option_.cable, {}});
      for (const RewiredJoint& joint : group) {
        const auto made = option_.reversed ? edit_.connect(joint.b, joint.a, cable, joint.fabric)
                                           : edit_.connect(joint.a, joint.b, cable, joint.fabric);
        if (!made) return tl::unexpected(made.error());
      }
    }
    return {};
  }

  bool sameCages(std::span<const RewiredJoint> group) const {
    for (std::size_t i = 0; i < group.size(); ++i) {
      if (i % option_.linksPerPlugA != 0 && group[i].cageA != group[i - 1].cageA) return false;
      if (i % option_.linksPerPlugB != 0 && group[i].cageB != group[i - 1].cageB) return false;
    }
    return true;
  }

  DesignEdit& edit_;
  const MediaOption& option_;
  std::vector<RewiredJoint> joints_;
};

}  // namespace

std::vector<Id<Link>> linksSharingCages(const Design& design, Shapes& shapes, std::span<const Id<Link>> links) {
  std::vector<Id<Link>> found(links.begin(), links.end());
  std::set<Id<Link>> seen(links.begin(), links.end());
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Link& link = design.links[found[i]];
    for (const auto& [device, port] : {std::pair{link.a, link.portA}, std::pair{link.b, link.portB}}) {
      const DeviceShape& shape = shapes.of(design, device);
      const ShapeCage& cage = shape.cages()[shape.ports()[port].cage];
      for (std::uint16_t other = cage.firstPort; other < cage.firstPort + cage.ports; ++other)
        if (const Id<Link> neighbour = design.linkAt(device, other); neighbour && seen.insert(neighbour).second)
          found.push_back(neighbour);
    }
  }
  return found;
}

bool suits(DesignEdit& edit, std::span<const Id<Link>> links, const MediaOption& option) {
  Rewiring rewiring(edit, option);
  rewiring.gather(links);
  return rewiring.isPossible();
}

Result<> applyAlternative(DesignEdit& edit, std::span<const Id<Link>> links, const MediaOption& option) {
  Rewiring rewiring(edit, option);
  rewiring.gather(links);
  return rewiring.run();
}

Result<> applyToKind(DesignEdit& edit, std::span<const Id<Link>> links, const MediaOption& option) {
  if (links.empty() || linksSharingCages(edit.design(), edit.shapes(), links).size() == links.size())
    return applyAlternative(edit, links, option);
  const Link& link = edit.design().links[links.front()];
  return fail(ErrorCode::Incompatible, portLabel(edit.design(), edit.shapes(), link.a, link.portA),
              "its cage leads to ports of different kinds", "change their media one by one in the Inspector");
}

}  // namespace fabric
