// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/named.h"

#include <algorithm>
#include <vector>

#include "app/cli/commands.h"
#include "core/base/text.h"
#include "core/design/shapes.h"

namespace fabric::cli {

namespace {

/// What stands before and after the first slash that ends a device's name.
struct PlaceOnDevice {
  Id<Device> device;
  std::string rest;
};
Result<PlaceOnDevice> placeNamed(const Design& design, const std::string& name) {
  const auto slash = name.find('/');
  if (slash == std::string::npos)
    return fail(ErrorCode::NotFound, name, "this names no place on a device", "write DEVICE/PLACE, as in leaf-01/8/2");
  // Names of devices may hold slashes: the longest that is one.
  for (auto at = name.rfind('/'); at != std::string::npos && at > 0; at = name.rfind('/', at - 1))
    if (const auto device = deviceNamed(design, name.substr(0, at))) return PlaceOnDevice{*device, name.substr(at + 1)};
  return tl::unexpected(deviceNamed(design, name.substr(0, slash)).error());
}

/// The link on a port.
Result<Id<Link>> linkAtPort(const Design& design, Shapes& shapes, const std::string& name) {
  const auto place = placeNamed(design, name);
  if (!place) return tl::unexpected(place.error());
  const auto port = shapes.of(design, place->device).findPort(place->rest);
  if (!port)
    return fail(ErrorCode::NotFound, name, design.devices[place->device].name + " has no port \"" + place->rest + "\"");
  if (const Id<Link> link = design.linkAt(place->device, *port)) return link;
  return fail(ErrorCode::NotFound, name, "nothing is plugged in there");
}

}  // namespace

Result<Id<Device>> deviceNamed(const Design& design, const std::string& name) {
  std::vector<Id<Device>> found;
  design.devices.forEach([&](Id<Device> id, const Device& device) {
    if (device.name == name) found.push_back(id);
  });
  if (found.size() == 1) return found.front();
  if (!found.empty())
    return fail(ErrorCode::InvalidInput, name, std::to_string(found.size()) + " devices have this name",
                "give them names of their own");
  std::vector<std::string> names;
  design.devices.forEach([&](Id<Device>, const Device& device) { names.push_back(device.name); });
  const auto near = nearest(name, names);
  return fail(ErrorCode::NotFound, name, "no device has this name", near ? "did you mean " + *near + "?" : "");
}

Result<Id<Rack>> rackNamed(const Design& design, const std::string& name) {
  std::vector<Id<Rack>> found;
  std::vector<std::string> names;
  design.racks.forEach([&](Id<Rack> id, const Rack&) {
    names.push_back(rackName(design, id));
    if (names.back() == name) found.push_back(id);
  });
  if (found.size() == 1) return found.front();
  if (!found.empty())
    return fail(ErrorCode::InvalidInput, name, std::to_string(found.size()) + " racks have this name",
                "give them names of their own");
  const auto near = nearest(name, names);
  return fail(ErrorCode::NotFound, name, "no rack has this name", near ? "did you mean " + *near + "?" : "");
}

Result<Id<Cable>> cableNamed(const Design& design, const Catalog& catalog, const std::string& name) {
  const auto dashes = name.find("--");
  if (dashes == std::string::npos) {
    const auto number = name.starts_with('C') ? parseInteger(std::string_view(name).substr(1)) : std::nullopt;
    if (number && *number > 0 && *number < std::int64_t{design.cables.idLimit()})
      if (const Id<Cable> cable{static_cast<std::uint32_t>(*number)}; design.cables.contains(cable)) return cable;
    return fail(ErrorCode::NotFound, name, "no cable has this name",
                "write C12, or its ends: leaf-01/1/1--sys-01/osfp1/1");
  }
  // Names of devices may hold dashes: the first place where both sides are ports.
  Shapes shapes(catalog);
  std::optional<Error> trouble;
  for (auto at = dashes; at != std::string::npos; at = name.find("--", at + 1)) {
    const auto link = linkAtPort(design, shapes, name.substr(0, at));
    const auto far = linkAtPort(design, shapes, name.substr(at + 2));
    if (link && far && *link == *far) return design.links[*link].cable;
    if (trouble) continue;
    if (!link) trouble = link.error();
    else if (!far) trouble = far.error();
    else trouble = Error{ErrorCode::NotFound, name, "no cable joins these two ports", ""};
  }
  return tl::unexpected(*trouble);
}

Result<Id<Module>> moduleNamed(const Design& design, const Catalog& catalog, const std::string& name) {
  const auto place = placeNamed(design, name);
  if (!place) return tl::unexpected(place.error());
  Shapes shapes(catalog);
  const DeviceShape& shape = shapes.of(design, place->device);
  for (std::uint16_t cage = 0; cage < shape.cages().size(); ++cage) {
    if (shape.cageName(cage) != place->rest) continue;
    if (const Id<Module> module = design.moduleIn(place->device, cage)) return module;
    return fail(ErrorCode::NotFound, name, "no module is in this cage");
  }
  return fail(ErrorCode::NotFound, name, design.devices[place->device].name + " has no cage \"" + place->rest + "\"");
}

}  // namespace fabric::cli
