// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paster: puts a clip into an edit, once or many times, and links the copies to the outside when all are there, so that
// their ports are dealt out together.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/compose/link_ports.h"
#include "core/compose/paste.h"

namespace fabric {

/// Works on one edit; all arguments must outlive it.
class Paster {
 public:
  Paster(DesignEdit& edit, const Settings& settings, const Clip& clip, const PasteOptions& options, FreeNames& names);

  /// One copy. After a refusal the edit is to be dropped.
  Result<> put(const ClipPlaces& places);
  /// Links to the outside, where they were asked for; what was made.
  Result<Pasted> finish();

  /// Whether nothing stands at these places.
  static bool isFree(const DesignEdit& edit, const Clip& clip, const ClipPlaces& places);

 private:
  Result<> putRack(const ClipRack& rack, const ClipPlaces::RackSpot& spot, std::vector<Id<Rack>>& racks);
  Result<Id<Device>> putDevice(const ClipDevice& device, Id<Rack> rack, std::uint16_t position);
  Result<ClipPlaces::DeviceSpot> search(const ClipDevice& device, Id<DeviceType> type,
                                        ClipPlaces::DeviceSpot from) const;
  Result<Id<PortLayout>> layoutFor(Id<DeviceType> type, const std::vector<CageSplit>& splits);
  Result<std::string> nameFor(const std::string& name, bool isDevice);
  Id<Group> groupNamed(const std::string& name) const;
  Id<Fabric> fabricFor(const ClipLink& link);
  Result<> putModules(const std::vector<Id<Device>>& devices);
  Result<> putLinks(const std::vector<Id<Device>>& devices);
  Result<> gatherOuter(const std::vector<Id<Device>>& devices);
  Result<PortRef> nextPort(const ClipOuterLink& link);
  template <class Type>
  Result<Id<Type>> typeOf(const std::string& partId) const;

  DesignEdit& edit_;
  const Settings& settings_;
  const Clip& clip_;
  const PasteOptions& options_;
  FreeNames& names_;
  std::vector<PortPair> outer_;
  std::map<std::string, Id<Device>> byName_;                       // of devices that were there, made when asked
  std::map<std::pair<Id<Device>, std::uint16_t>, bool> promised_;  // ports outside given to a copy
  Pasted pasted_;
};

}  // namespace fabric
