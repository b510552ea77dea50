// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reference to any thing in a design: what selections and findings carry.
#pragma once

#include <compare>
#include <cstdint>

#include "core/design/rows.h"

namespace fabric {

enum class ObjectKind : std::uint8_t {
  None,
  Site,
  Hall,
  Row,
  Rack,
  Device,
  Cage,
  Port,
  Module,
  Cable,
  Link,
  Fabric,
  Group
};

/// `id` is the row's; of a cage or port it is the device's, and `sub` counts from 0 within the device.
struct ObjectRef {
  ObjectKind kind = ObjectKind::None;
  std::uint32_t id = 0;
  std::uint16_t sub = 0;

  auto operator<=>(const ObjectRef&) const = default;

  static ObjectRef of(Id<Site> v) { return {ObjectKind::Site, v.value, 0}; }
  static ObjectRef of(Id<Hall> v) { return {ObjectKind::Hall, v.value, 0}; }
  static ObjectRef of(Id<RackRow> v) { return {ObjectKind::Row, v.value, 0}; }
  static ObjectRef of(Id<Rack> v) { return {ObjectKind::Rack, v.value, 0}; }
  static ObjectRef of(Id<Device> v) { return {ObjectKind::Device, v.value, 0}; }
  static ObjectRef of(Id<Module> v) { return {ObjectKind::Module, v.value, 0}; }
  static ObjectRef of(Id<Cable> v) { return {ObjectKind::Cable, v.value, 0}; }
  static ObjectRef of(Id<Link> v) { return {ObjectKind::Link, v.value, 0}; }
  static ObjectRef of(Id<Fabric> v) { return {ObjectKind::Fabric, v.value, 0}; }
  static ObjectRef of(Id<Group> v) { return {ObjectKind::Group, v.value, 0}; }
  static ObjectRef cage(Id<Device> v, std::uint16_t cage) { return {ObjectKind::Cage, v.value, cage}; }
  static ObjectRef port(Id<Device> v, std::uint16_t port) { return {ObjectKind::Port, v.value, port}; }
};

}  // namespace fabric
