// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/findings_json.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

/// A finding's value: a number where it is one, else a text.
Json valueJson(const std::string& text) {
  const auto parsed = parseDecimal(text, 1'000'000);
  if (!parsed) return text;
  if (*parsed % 1'000'000 == 0) return *parsed / 1'000'000;
  return static_cast<double>(*parsed) / 1e6;
}

}  // namespace

std::string findingsJson(std::span<const WordedFinding> findings, const Design& design, const Catalog& catalog) {
  Json list = Json::array();
  for (const WordedFinding& worded : findings) {
    const Finding& finding = *worded.finding;
    Json objects = Json::array(), values = Json::object();
    for (const ObjectRef& object : finding.objects) objects.push_back(objectName(object, design, catalog));
    for (const FindingValue& value : finding.values) values[value.key] = valueJson(value.value);
    Json& one = list.emplace_back();
    one = {{"code", std::string(rule(finding.code).name)},
           {"severity", std::string(code(finding.severity))},
           {"objects", objects},
           {"values", values},
           {"message", worded.message},
           {"fix", worded.fix}};
    if (!finding.waiver.empty()) one["waived"] = finding.waiver;
  }
  return Json{{"findings", list}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string objectName(const ObjectRef& object, const Design& design, const Catalog& catalog) {
  const auto nameOf = [](const auto* row) { return row ? row->name : std::string("?"); };
  Shapes shapes(catalog);
  const Id<Device> device{object.id};
  switch (object.kind) {
  case ObjectKind::Site: return nameOf(design.sites.find(Id<Site>{object.id}));
  case ObjectKind::Hall: return nameOf(design.halls.find(Id<Hall>{object.id}));
  case ObjectKind::Row: return nameOf(design.rows.find(Id<RackRow>{object.id}));
  case ObjectKind::Rack: return rackName(design, Id<Rack>{object.id});
  case ObjectKind::Device: return nameOf(design.devices.find(device));
  case ObjectKind::Fabric: return nameOf(design.fabrics.find(Id<Fabric>{object.id}));
  case ObjectKind::Group: return nameOf(design.groups.find(Id<Group>{object.id}));
  case ObjectKind::Cage:
  case ObjectKind::Port: {
    const Device* row = design.devices.find(device);
    if (!row) return "?";
    const DeviceShape& shape = shapes.of(design, *row);
    return row->name + "/" +
           (object.kind == ObjectKind::Port ? shape.portName(object.sub) : shape.cageName(object.sub));
  }
  case ObjectKind::Module: {
    const Module* module = design.modules.find(Id<Module>{object.id});
    return module ? objectName(ObjectRef::cage(module->device, module->cage), design, catalog) : "?";
  }
  case ObjectKind::Link: {
    const Link* link = design.links.find(Id<Link>{object.id});
    if (!link) return "?";
    return portLabel(design, shapes, link->a, link->portA) + " - " + portLabel(design, shapes, link->b, link->portB);
  }
  case ObjectKind::Cable: return "cable " + std::to_string(object.id);
  case ObjectKind::None: break;
  }
  return "design";
}

std::string_view code(Severity severity) {
  switch (severity) {
  case Severity::Info: return "info";
  case Severity::Warning: return "warning";
  case Severity::Error: return "error";
  }
  return "";
}

}  // namespace fabric
