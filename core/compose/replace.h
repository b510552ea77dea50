// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another part in the place of one that is there: name, position, role and links stay where they can.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/design/design_edit.h"
#include "core/design/object_ref.h"
#include "core/settings/settings.h"

namespace fabric {

struct Replacement {
  int replaced = 0;
  int linksKept = 0;     ///< on the port of the same name, with the same cable
  int linksRewired = 0;  ///< on the port of the same name, with other media
  int linksLost = 0, modulesLost = 0;
  std::vector<std::string> reasons;  ///< why links were lost, each once
  std::vector<ObjectRef> made;
};

/// Replaces devices by ones of another type. Ports go by name ("osfp2/1"); links whose media do not fit get those of
/// the media policy, and are lost where none fits. Refused, naming the device, where the new one has no room or the old
/// one is locked; then the edit is to be dropped.
Result<Replacement> replaceDevices(DesignEdit& edit, const Settings& settings, std::span<const Id<Device>> devices,
                                   Id<DeviceType> type);

/// The layout of the design that is like this one, added if there is none.
Result<Id<PortLayout>> layoutLike(DesignEdit& edit, const PortLayout& wanted);

/// Replaces racks by ones of another type, with what stands in them. Refused where the new rack is too wide for its
/// place or too low for its devices.
Result<Replacement> replaceRacks(DesignEdit& edit, std::span<const Id<Rack>> racks, Id<RackType> type);

}  // namespace fabric
