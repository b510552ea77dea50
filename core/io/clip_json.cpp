// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/clip_json.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "core/io/json_tree.h"

namespace fabric {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t version = 1;
constexpr std::int64_t mostMillimetres = std::numeric_limits<std::int32_t>::max();

// Words of the format, in the order of the enums.
const std::initializer_list<std::string_view> roles = {"system", "endpoint", "leaf", "spine", "core", "other"};
const std::initializer_list<std::string_view> kinds = {"compute", "storage", "front-end", "management", "scale-up"};

template <class Enum>
std::string word(std::initializer_list<std::string_view> words, Enum value) {
  return std::string(*(words.begin() + static_cast<std::size_t>(value)));
}

/// Empty texts are left out: what reads them takes no empty ones.
void addText(Json& json, const char* key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

Json deviceJson(const ClipDevice& device) {
  Json json = {{"type", device.type}, {"position", device.position}};
  addText(json, "name", device.name);
  if (device.rack == ClipDevice::loose) addText(json, "rack_name", device.rackName);
  else json["rack"] = device.rack;
  addText(json, "group", device.group);
  if (device.face == Face::Rear) json["rear"] = true;
  json["role"] = word(roles, device.role);
  if (device.rail != 0) json["rail"] = device.rail;
  if (device.plane != 0) json["plane"] = device.plane;
  for (const CageSplit& split : device.splits)
    json["splits"].push_back({{"first", split.first},
                              {"count", split.count},
                              {"ports", split.portsPerCage},
                              {"bits_per_second", split.portRate.count()}});
  return json;
}

/// Reads one list of objects; each becomes a row.
class ClipReader {
 public:
  explicit ClipReader(const JsonNode& root)
      : trouble_{"clipboard", {}},
        object_(root, "", trouble_, {"lightloom_clip", "racks", "devices", "modules", "cables", "links", "outer"}) {}

  Result<Clip> read() {
    if (object_.integer("lightloom_clip", 0, 0, 1000) != version)
      trouble_.add("lightloom_clip", "this is not a clip of a version that can be read");
    Clip clip;
    each("racks", {"type", "row", "name", "x_mm", "locked"}, [&](const JsonObject& o) {
      clip.racks.push_back({o.text("type", ""), o.text("row", "", 255), o.text("name", "", 255),
                            Length::millimetres(number(o, "x_mm", mostMillimetres)), flag(o, "locked")});
    });
    each("devices",
         {"type", "name", "position", "rack_name", "rack", "group", "rear", "role", "rail", "plane", "splits"},
         [&](const JsonObject& o) { clip.devices.push_back(device(o, clip.racks.size())); });
    const auto devices = static_cast<std::int64_t>(clip.devices.size());
    each("modules", {"device", "cage", "type"}, [&](const JsonObject& o) {
      clip.modules.push_back({index(o, "device", devices), small(o, "cage"), o.text("type", "")});
    });
    each("cables", {"type", "fixed_mm"}, [&](const JsonObject& o) {
      clip.cables.push_back({o.text("type", ""), Length::millimetres(number(o, "fixed_mm", mostMillimetres))});
    });
    const auto cables = static_cast<std::int64_t>(clip.cables.size());
    each("links", {"a", "b", "cable", "port_a", "port_b", "fabric", "fabric_name"}, [&](const JsonObject& o) {
      clip.links.push_back({index(o, "a", devices), index(o, "b", devices), index(o, "cable", cables),
                            small(o, "port_a"), small(o, "port_b"), static_cast<FabricKind>(o.word("fabric", 0, kinds)),
                            o.text("fabric_name", "", 255)});
    });
    each("outer", {"device", "port", "far_port", "far"}, [&](const JsonObject& o) {
      clip.outer.push_back(
          {index(o, "device", devices), small(o, "port"), small(o, "far_port"), o.text("far", "", 255)});
    });
    if (trouble_.error) return tl::unexpected(*trouble_.error);
    return clip;
  }

 private:
  template <class F>
  void each(std::string_view key, std::initializer_list<std::string_view> known, F&& row) {
    const JsonNode* list = object_.child(key, JsonNode::Kind::Array);
    if (!list) return;
    for (std::size_t i = 0; i < list->items.size(); ++i)
      row(JsonObject(list->items[i], std::string(key) + "[" + std::to_string(i) + "]", trouble_, known));
  }

  static std::int32_t number(const JsonObject& o, std::string_view key, std::int64_t most) {
    return static_cast<std::int32_t>(o.integer(key, 0, 0, most));
  }
  static std::uint16_t small(const JsonObject& o, std::string_view key) {
    return static_cast<std::uint16_t>(o.integer(key, 0, 0, 65'535));
  }
  static std::uint8_t tiny(const JsonObject& o, std::string_view key) {
    return static_cast<std::uint8_t>(o.integer(key, 0, 0, 255));
  }
  static bool flag(const JsonObject& o, std::string_view key) {
    const JsonNode* node = o.child(key, JsonNode::Kind::Boolean);
    return node && node->boolean;
  }
  /// A row of another list, which is there.
  std::uint32_t index(const JsonObject& o, std::string_view key, std::int64_t count) {
    if (count == 0) {
      trouble_.add(o.place(key), "it names a row of an empty list");
      return 0;
    }
    return static_cast<std::uint32_t>(o.integer(key, 0, 0, count - 1));
  }

  ClipDevice device(const JsonObject& o, std::size_t racks) {
    ClipDevice made;
    made.type = o.text("type", "");
    made.name = o.text("name", "", 255);
    made.group = o.text("group", "", 255);
    made.position = small(o, "position");
    if (o.has("rack")) made.rack = index(o, "rack", static_cast<std::int64_t>(racks));
    else made.rackName = o.text("rack_name", "", 255);
    made.face = flag(o, "rear") ? Face::Rear : Face::Front;
    made.role = static_cast<DeviceRole>(o.word("role", roles.size() - 1, roles));
    made.rail = tiny(o, "rail");
    made.plane = tiny(o, "plane");
    if (const JsonNode* splits = o.child("splits", JsonNode::Kind::Array))
      for (const JsonNode& node : splits->items) {
        const JsonObject split(node, o.place("splits"), trouble_, {"first", "count", "ports", "bits_per_second"});
        made.splits.push_back({small(split, "first"), small(split, "count"), tiny(split, "ports"),
                               DataRate::fromCount(split.integer("bits_per_second", 0, 0, std::int64_t{1} << 50))});
      }
    return made;
  }

  JsonTrouble trouble_;
  JsonObject object_;
};

}  // namespace

std::string clipJson(const Clip& clip) {
  Json json = {{"lightloom_clip", version}};
  for (const ClipRack& rack : clip.racks) {
    Json row = {{"type", rack.type}, {"x_mm", rack.x.count()}};
    addText(row, "row", rack.row);
    addText(row, "name", rack.name);
    if (rack.locked) row["locked"] = true;
    json["racks"].push_back(std::move(row));
  }
  for (const ClipDevice& device : clip.devices) json["devices"].push_back(deviceJson(device));
  for (const ClipModule& module : clip.modules)
    json["modules"].push_back({{"device", module.device}, {"cage", module.cage}, {"type", module.type}});
  for (const ClipCable& cable : clip.cables)
    json["cables"].push_back({{"type", cable.type}, {"fixed_mm", cable.fixedLength.count()}});
  for (const ClipLink& link : clip.links) {
    Json row = {{"a", link.a},          {"b", link.b},          {"cable", link.cable},
                {"port_a", link.portA}, {"port_b", link.portB}, {"fabric", word(kinds, link.fabric)}};
    addText(row, "fabric_name", link.fabricName);
    json["links"].push_back(std::move(row));
  }
  for (const ClipOuterLink& link : clip.outer)
    json["outer"].push_back(
        {{"device", link.device}, {"port", link.port}, {"far_port", link.farPort}, {"far", link.far}});
  return json.dump(1);
}

Result<Clip> readClip(std::string_view text) {
  const auto root = readJson(text, "clipboard");
  if (!root) return tl::unexpected(root.error());
  return ClipReader(*root).read();
}

}  // namespace fabric
