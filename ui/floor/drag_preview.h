// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a drag would change: the links of the things in hand, before and after, and where the longest of each medium
// would run. Made once for each new place, not for each movement of the mouse.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/settings/settings.h"
#include "ui/canvas/floor_scene.h"

namespace fabric::ui {

/// Links of one medium: longest route now and then, against the reach.
struct MovedLinks {
  Jacket jacket = Jacket::Dac;
  std::string media;
  DataRate rate;
  std::int32_t links = 0;
  std::int32_t over = 0;        ///< after the move
  Length before, after, reach;  ///< of the longest; reach 0: unknown

  bool isOver() const { return reach.count() > 0 && after > reach; }
};

struct DragPreview {
  FloorLayout layout;                ///< after the move
  std::vector<MovedLinks> groups;    ///< over reach first, then by number of links
  std::vector<FloorBundle> longest;  ///< one a group: its bundle after the move
  TrayMap fine, over;                ///< the ways of `longest`
};

/// The preview of `after`, which differs from the scene's design in the places of these racks.
DragPreview previewRacks(const FloorScene& scene, const Design& after, std::span<const Id<Rack>> moving,
                         const RouteRules& rules);
/// The same for devices.
DragPreview previewDevices(const FloorScene& scene, const Design& after, std::span<const Id<Device>> moving,
                           const RouteRules& rules);

/// Of new links, which the scene's design does not have.
DragPreview previewLinks(const FloorScene& scene, const Design& after, const std::vector<Id<Link>>& links,
                         const RouteRules& rules);

/// The links of a selection, for showing them full while others fade.
TrayMap traysOf(const FloorScene& scene, std::span<const ObjectRef> selection, const RouteRules& rules);

}  // namespace fabric::ui
