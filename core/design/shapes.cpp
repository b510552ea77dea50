// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/design/shapes.h"

namespace fabric {

Result<const DeviceShape*> Shapes::find(const Design& design, Id<DeviceType> type, Id<PortLayout> layout) {
  const std::uint64_t key = (std::uint64_t{type.value} << 32) | layout.value;
  if (const auto at = shapes_.find(key); at != shapes_.end()) return at->second.get();
  if (!catalog_->contains(type)) return fail(ErrorCode::NotFound, "device", "its type is not in the catalog");
  std::span<const CageSplit> splits;
  if (layout) {
    const PortLayout* row = design.layouts.find(layout);
    if (!row || row->type != type)
      return fail(ErrorCode::NotFound, (*catalog_)[type].part.id, "the port layout does not belong to this type");
    splits = row->splits;
  }
  auto shape = DeviceShape::make((*catalog_)[type], splits);
  if (!shape) return tl::unexpected(shape.error());
  return shapes_.emplace(key, std::make_unique<DeviceShape>(std::move(*shape))).first->second.get();
}

const DeviceShape& Shapes::of(const Design& design, const Device& device) {
  const auto shape = find(design, device.type, device.layout);
  assert(shape && "devices in a design have a valid shape");
  return **shape;
}

std::string portLabel(const Design& design, Shapes& shapes, Id<Device> device, std::uint16_t port) {
  const Device* row = design.devices.find(device);
  if (!row) return {};
  return row->name + "/" + shapes.of(design, *row).portName(port);
}

}  // namespace fabric
