// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/replace.h"

#include <algorithm>
#include <optional>

#include "core/compose/link_ports.h"

namespace fabric {

namespace {

/// A link as it was at the device that goes.
struct OldLink {
  std::string port;  ///< name
  PortRef far;
  Id<Cable> cable;
  Id<Fabric> fabric;
  bool isA = false;
};

class DeviceReplacer {
 public:
  DeviceReplacer(DesignEdit& edit, const Settings& settings, Id<DeviceType> type)
      : edit_(edit), settings_(settings), type_(type) {}

  Result<> replace(Id<Device> id) {
    const Device* row = edit_.design().devices.find(id);
    if (!row) return fail(ErrorCode::NotFound, "device", "it is not in the design", "select one that is");
    Device device = *row;
    const std::vector<OldLink> links = linksOf(id);
    const std::vector<Module> modules = modulesOf(id);
    const auto layout = layoutFor(device.layout);
    if (auto removed = edit_.removeDevice(id); !removed) return removed;
    device.type = type_;
    device.layout = layout;
    const auto made = edit_.addDevice(device);
    if (!made) return tl::unexpected(made.error());
    for (const Module& module : modules) plug(*made, module);
    for (const OldLink& link : links) relink(*made, link);
    ++result_.replaced;
    result_.made.push_back(ObjectRef::of(*made));
    return {};
  }

  Replacement take() { return std::move(result_); }

 private:
  std::vector<OldLink> linksOf(Id<Device> id) {
    const Design& design = edit_.design();
    const DeviceShape& shape = edit_.shapes().of(design, id);
    std::vector<OldLink> links;
    for (std::uint16_t port = 0; port < shape.ports().size(); ++port) {
      const Id<Link> at = design.linkAt(id, port);
      if (!at) continue;
      const Link& link = design.links[at];
      const bool isA = link.a == id && link.portA == port;
      links.push_back({shape.portName(port), isA ? PortRef{link.b, link.portB} : PortRef{link.a, link.portA},
                       link.cable, link.fabric, isA});
    }
    return links;
  }

  std::vector<Module> modulesOf(Id<Device> id) const {
    std::vector<Module> modules;
    for (std::uint16_t cage = 0; cage < edit_.design().slotsOf(id).cages; ++cage)
      if (const Id<Module> module = edit_.design().moduleIn(id, cage))
        modules.push_back(edit_.design().modules[module]);
    return modules;
  }

  /// The split of the old one, if the new type can run so.
  Id<PortLayout> layoutFor(Id<PortLayout> old) {
    const PortLayout* layout = edit_.design().layouts.find(old);
    if (!layout) return {};
    return layoutLike(edit_, {type_, layout->splits}).value_or(Id<PortLayout>{});
  }

  void plug(Id<Device> device, const Module& module) {
    const DeviceShape& shape = edit_.shapes().of(edit_.design(), device);
    bool fits = module.cage < shape.cages().size();
    if (fits) {
      const ShapeCage& cage = shape.cages()[module.cage];
      const DataRate rate = shape.ports()[cage.firstPort].rate;
      fits = static_cast<bool>(fitModule(edit_.catalog()[module.type], shape.group(cage), cage.ports, rate).verdict);
    }
    if (!fits || !edit_.plug(device, module.cage, module.type)) ++result_.modulesLost;
  }

  void relink(Id<Device> device, const OldLink& link) {
    const DeviceShape& shape = edit_.shapes().of(edit_.design(), device);
    const auto port = shape.findPort(link.port);
    if (!port) return lose(edit_.design().devices[device].name + ": it has no port " + link.port);
    const PortRef own{device, *port};
    if (takesCable(own, link)) {
      const auto made = link.isA ? edit_.connect(own, link.far, link.cable, link.fabric)
                                 : edit_.connect(link.far, own, link.cable, link.fabric);
      if (made) {
        ++result_.linksKept;
        return;
      }
    }
    const PortPair pair = link.isA ? PortPair{own, link.far} : PortPair{link.far, own};
    if (const auto made = linkPorts(edit_, settings_, std::span(&pair, 1)); !made) return lose(made.error().sentence());
    ++result_.linksRewired;
  }

  /// Whether the cable that was there goes on: its plug fits, or the module that it plugs into is still there.
  bool takesCable(PortRef own, const OldLink& link) {
    const CableType& cable = edit_.catalog()[edit_.design().cables[link.cable].type];
    const PortFacts facts = portFactsOf(edit_.design(), edit_.catalog(), edit_.shapes(), own);
    if (cable.technology == Technology::Fibre) return facts.module || facts.end.engine;
    return static_cast<bool>(
        fitsAssembly(cable, !link.isA, facts.end.group, facts.end.portsPerCage, facts.end.portRate));
  }

  void lose(std::string reason) {
    ++result_.linksLost;
    if (std::ranges::find(result_.reasons, reason) == result_.reasons.end())
      result_.reasons.push_back(std::move(reason));
  }

  DesignEdit& edit_;
  const Settings& settings_;
  Id<DeviceType> type_;
  Replacement result_;
};

}  // namespace

Result<Replacement> replaceDevices(DesignEdit& edit, const Settings& settings, std::span<const Id<Device>> devices,
                                   Id<DeviceType> type) {
  if (!edit.catalog().contains(type)) return fail(ErrorCode::NotFound, "device", "its type is not in the catalog");
  DeviceReplacer replacer(edit, settings, type);
  for (const Id<Device> device : devices)
    if (auto done = replacer.replace(device); !done) return tl::unexpected(done.error());
  return replacer.take();
}

Result<Id<PortLayout>> layoutLike(DesignEdit& edit, const PortLayout& wanted) {
  Id<PortLayout> found;
  edit.design().layouts.forEach([&](Id<PortLayout> id, const PortLayout& other) {
    if (other == wanted) found = id;
  });
  if (found) return found;
  return edit.addLayout(wanted);
}

Result<Replacement> replaceRacks(DesignEdit& edit, std::span<const Id<Rack>> racks, Id<RackType> type) {
  if (!edit.catalog().contains(type)) return fail(ErrorCode::NotFound, "rack", "its type is not in the catalog");
  Replacement result;
  for (const Id<Rack> id : racks) {
    const Rack* row = edit.design().racks.find(id);
    if (!row) return fail(ErrorCode::NotFound, "rack", "it is not in the design", "select one that is");
    Rack rack = *row;
    // Out of the way behind the last rack of its row, until what stands in it has moved over.
    Length end;
    for (const Id<Rack> other : edit.design().racksIn(rack.row)) {
      const Rack& there = edit.design().racks[other];
      end = std::max(end, there.x + edit.catalog()[there.type].width);
    }
    const DesignEdit::RackPlace aside{id, rack.row, end + edit.catalog()[type].width};
    if (auto moved = edit.moveRacks({&aside, 1}); !moved) return tl::unexpected(moved.error());
    rack.type = type;
    const auto made = edit.addRack(rack);
    if (!made) return tl::unexpected(made.error());
    std::vector<DesignEdit::DevicePlace> places;
    for (const Id<Device> device : edit.design().devicesIn(id)) {
      const Device& standing = edit.design().devices[device];
      places.push_back({device, *made, standing.position, standing.face});
    }
    if (auto moved = edit.moveDevices(places); !moved) return tl::unexpected(moved.error());
    if (auto removed = edit.removeRack(id); !removed) return tl::unexpected(removed.error());
    ++result.replaced;
    result.made.push_back(ObjectRef::of(*made));
  }
  return result;
}

}  // namespace fabric
