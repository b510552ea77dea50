// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DesignEdit: the only writer of a design. It keeps both ends of every relation right, answers each request with a
// Result, and leaves no trace unless its design is taken with finish(). A refused request changes nothing.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/design/design.h"
#include "core/design/difference.h"
#include "core/design/id_source.h"
#include "core/design/shapes.h"

namespace fabric {

struct PortRef {
  Id<Device> device;
  std::uint16_t port = 0;

  bool operator==(const PortRef&) const = default;
};

class DesignEdit {
 public:
  /// Starts from `base`; takes ids from `ids`, which must outlive the edit. The catalog must hold every type used.
  DesignEdit(Design base, std::shared_ptr<const Catalog> catalog, IdSource& ids);

  /// The design as edited so far. Look, but take no copy: the edit goes on writing into chunks it made (see snapshot).
  const Design& design() const { return design_; }
  /// A copy that later requests of this edit leave alone.
  Design snapshot() {
    number_ = EditNumber::next();
    return design_;
  }
  const Catalog& catalog() const { return *catalog_; }
  Shapes& shapes() { return shapes_; }
  /// Ends the edit and hands over the result.
  Design finish() &&;

  // ---- places
  Id<Site> addSite(Site site);
  Result<Id<Hall>> addHall(Hall hall);
  Result<Id<RackRow>> addRow(RackRow row);
  Result<> setHall(Id<Hall> hall, Hall value);
  Result<> setRow(Id<RackRow> row, RackRow value);
  /// Refused where it would overlap a rack of the row or stand left of the row's start.
  Result<Id<Rack>> addRack(Rack rack);
  /// Moves racks to a row at new places, all or none; they may trade places with each other.
  struct RackPlace {
    Id<Rack> rack;
    Id<RackRow> row;
    Length x;
  };
  Result<> moveRacks(std::span<const RackPlace> places);
  Result<> renameRack(Id<Rack> rack, std::string name);
  Result<> lockRack(Id<Rack> rack, bool locked);
  /// Removes the rack and everything in it.
  Result<> removeRack(Id<Rack> rack);

  // ---- devices
  Result<Id<PortLayout>> addLayout(PortLayout layout);
  /// Refused without space: outside the rack's units or overlapping a device on the same face (full-depth devices
  /// fill both). Power and weight are findings, not refusals.
  Result<Id<Device>> addDevice(Device device);
  Result<> moveDevice(Id<Device> device, Id<Rack> rack, std::uint16_t position, Face face);
  /// Moves several devices at once, all or none; they may trade places.
  struct DevicePlace {
    Id<Device> device;
    Id<Rack> rack;
    std::uint16_t position = 0;
    Face face = Face::Front;
  };
  Result<> moveDevices(std::span<const DevicePlace> places);
  Result<> renameDevice(Id<Device> device, std::string name);
  Result<> lockDevice(Id<Device> device, bool locked);
  Result<> setRole(Id<Device> device, DeviceRole role, Id<Group> group, std::uint8_t rail, std::uint8_t plane);
  /// Removes the device, its modules and its links (and cables that carry no other link).
  Result<> removeDevice(Id<Device> device);
  /// 0 for 0U devices, else the lowest free position of a rack for this type at or above `from` (half units from 1), or
  /// a refusal that says how much is free.
  Result<std::uint16_t> freePosition(Id<Rack> rack, Id<DeviceType> type, std::uint16_t from = 1,
                                     Face face = Face::Front) const;

  // ---- modules and links
  /// Refused if the cage is taken or takes no modules. Whether the module fits is a finding.
  Result<Id<Module>> plug(Id<Device> device, std::uint16_t cage, Id<TransceiverType> type);
  Result<> unplug(Id<Module> module);
  Result<> replaceModule(Id<Module> module, Id<TransceiverType> type);

  Id<Cable> addCable(Cable cable);
  /// Joins two free ports of one rate with a cable that is in the design. A cable no link uses is removed by finish().
  Result<Id<Link>> connect(PortRef a, PortRef b, Id<Cable> cable, Id<Fabric> fabric);
  Result<> disconnect(Id<Link> link);
  Result<> setCable(Id<Cable> cable, Cable value);

  /// Many modules at once, all or none. Refused as plug is.
  struct ModuleDraft {
    Id<Device> device;
    Id<TransceiverType> type;
    std::uint16_t cage = 0;
  };
  Result<> addModules(std::span<const ModuleDraft> drafts);
  /// Many new cables and the links they carry at once, all or none; `cable` counts in `cables`. Refused as connect is,
  /// and where a cable carries no link.
  struct LinkDraft {
    PortRef a, b;
    std::uint32_t cable = 0;
  };
  Result<> addCabling(std::span<const Id<CableType>> cables, std::span<const LinkDraft> links, Id<Fabric> fabric);

  // ---- logic
  Id<Fabric> addFabric(Fabric fabric);
  Result<Id<Group>> addGroup(Group group);

 private:
  class BulkDevices;

  template <class Row>
  Id<Row> insert(Table<Row> Design::*table, Row row);
  Result<> checkMove(std::span<const RackPlace> places, std::span<const Id<Rack>> moving) const;
  Result<> checkMove(std::span<const DevicePlace> places, std::span<const Id<Device>> moving) const;
  void setSlot(std::uint32_t slot, std::uint32_t occupant);
  void enterRack(Id<Rack> rack, Id<Device> device);
  void leaveRack(Id<Rack> rack, Id<Device> device);
  void enterRow(Id<RackRow> row, Id<Rack> rack);
  void leaveRow(Id<RackRow> row, Id<Rack> rack);
  void countLink(Id<Cable> cable, int by);

  Design design_;
  std::shared_ptr<const Catalog> catalog_;
  IdSource* ids_;
  EditNumber number_ = EditNumber::next();
  Shapes shapes_;
  std::vector<Id<Cable>> maybeLoose_;  ///< added, or without a link at some time
};

/// Makes a design from bare tables (as read from a file): checks every reference and builds the index.
/// Refused with the first thing that cannot be: a dangling id, a port used twice, an overlap, a cycle of groups.
/// Raises `ids` over every id in use.
Result<Design> assembleDesign(Design tables, const Catalog& catalog, IdSource& ids);

/// The design `changes` lead to from `base`, which must be sound: the same checks as assembleDesign, at the cost of the
/// change, and everything that did not change stays shared with `base`.
Result<Design> applyDifference(const Design& base, const DesignDifference& changes, const Catalog& catalog,
                               IdSource& ids);

}  // namespace fabric
