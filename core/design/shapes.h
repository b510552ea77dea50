// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shapes: the DeviceShape of every (type, layout) a design uses, made once and looked up by device.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

#include "core/catalog/catalog.h"
#include "core/catalog/shape.h"
#include "core/design/design.h"

namespace fabric {

/// A cache over one catalog. Not shared between threads; each analysis or edit makes its own (there are few shapes).
class Shapes {
 public:
  explicit Shapes(const Catalog& catalog) : catalog_(&catalog) {}

  /// The shape of a type under a layout of this design (0: as delivered). Errors if the layout cannot be.
  Result<const DeviceShape*> find(const Design& design, Id<DeviceType> type, Id<PortLayout> layout);
  /// The shape of a device that is in the design (its shape was checked when it was added).
  const DeviceShape& of(const Design& design, const Device& device);
  const DeviceShape& of(const Design& design, Id<Device> device) { return of(design, design.devices[device]); }

 private:
  const Catalog* catalog_;
  std::unordered_map<std::uint64_t, std::unique_ptr<DeviceShape>> shapes_;
};

/// "leaf-03/8/2": the device's name and the port's.
std::string portLabel(const Design& design, Shapes& shapes, Id<Device> device, std::uint16_t port);

}  // namespace fabric
