// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/spec_json.h"

#include <algorithm>
#include <limits>

#include "core/analysis/tiers.h"
#include "core/base/text.h"
#include "core/io/json_tree.h"
#include "core/topology/generate.h"
#include "core/topology/generic_parts.h"

namespace fabric {

namespace {

using Kind = JsonNode::Kind;

constexpr std::int64_t mostGigabits = 12'800;
constexpr std::int64_t mostLeaves = 1'000'000;
constexpr std::int64_t mostSystemPorts = 8192;

DataRate rate(const JsonObject& object, std::string_view key) {
  return DataRate::megabitsPerSecond(object.decimal(key, 0, 1000, 0, mostGigabits));
}

/// The cage with this code.
std::optional<CageType> cageFromCode(std::string_view text) {
  for (int c = 0; c <= static_cast<int>(CageType::Optical); ++c)
    if (code(static_cast<CageType>(c)) == text) return static_cast<CageType>(c);
  return std::nullopt;
}

std::optional<CageType> readCage(const JsonObject& object) {
  if (!object.has("cage")) return std::nullopt;
  const std::string name = object.text("cage", "");
  if (const auto cage = cageFromCode(name)) return cage;
  std::vector<std::string> names;
  for (int c = 1; c <= static_cast<int>(CageType::Optical); ++c) names.emplace_back(code(static_cast<CageType>(c)));
  const auto near = nearest(name, names);
  object.trouble().add(object.place("cage"), "unknown cage \"" + name + "\"",
                       near ? "did you mean \"" + *near + "\"?" : "");
  return std::nullopt;
}

/// What a system and a switch written in place have in common.
void readCommon(const JsonObject& object, GenericPart& part) {
  part.portsPerCage = static_cast<int>(object.integer("ports_per_cage", 1, 1, 8));
  part.cage = readCage(object);
  part.rackUnits = static_cast<int>(object.integer("rack_units", 0, 1, 60));
  if (object.has("power_w")) part.power = Power::milliwatts(object.decimal("power_w", 0, 1000, 0, 1'000'000));
  if (object.has("price_usd"))
    part.price = Money::microDollars(object.decimal("price_usd", 0, 1'000'000, 0, 1'000'000'000));
}

Result<Id<DeviceType>> readGeneric(const JsonNode& node, const std::string& place, DeviceKind kind, DataRate laneRate,
                                   JsonTrouble& trouble, Catalog& catalog) {
  GenericPart part;
  part.laneRate = laneRate;
  if (kind == DeviceKind::Switch) {
    const JsonObject object(node, place, trouble,
                            {"radix", "port_gbps", "ports_per_cage", "cage", "rack_units", "power_w", "price_usd"});
    readCommon(object, part);
    for (const char* key : {"radix", "port_gbps"})
      if (!object.has(key)) trouble.add(object.place(key), "a switch written in place needs it");
    part.ports = static_cast<int>(object.integer("radix", 2, 2, 4096));
    part.portRate = rate(object, "port_gbps");
  } else {
    const JsonObject object(node, place, trouble,
                            {"accelerators", "ports", "port_gbps", "front_end_ports", "front_end_gbps",
                             "ports_per_cage", "cage", "rack_units", "power_w", "price_usd"});
    readCommon(object, part);
    for (const char* key : {"accelerators", "ports", "port_gbps"})
      if (!object.has(key)) trouble.add(object.place(key), "a system written in place needs it");
    part.accelerators = static_cast<int>(object.integer("accelerators", 1, 0, 10'000));
    part.ports = static_cast<int>(object.integer("ports", 1, 1, mostSystemPorts));
    part.portRate = rate(object, "port_gbps");
    part.frontEndPorts = static_cast<int>(object.integer("front_end_ports", 0, 0, 64));
    part.frontEndRate = rate(object, "front_end_gbps");
    if (part.frontEndPorts > 0 && part.frontEndRate.count() == 0)
      trouble.add(object.place("front_end_gbps"), "front-end ports need their rate");
  }
  if (!trouble.error && part.portRate.count() == 0) trouble.add(place + ".port_gbps", "it must be over 0");
  if (trouble.error) return tl::unexpected(*trouble.error);
  return kind == DeviceKind::Switch ? genericSwitch(catalog, part) : genericSystem(catalog, part);
}

/// A catalog id of a type, or nothing and trouble.
template <class Type>
Id<Type> findType(const std::string& id, const std::string& place, JsonTrouble& trouble, const Catalog& catalog,
                  std::string_view kind) {
  const PartPlace found = catalog.find(id);
  if (const auto* type = std::get_if<Id<Type>>(&found.type)) return *type;
  if (catalog.part(found)) {
    trouble.add(place, "\"" + id + "\" is not a " + std::string(kind));
    return {};
  }
  const auto near = nearest(id, catalog.partIds());
  trouble.add(place, "no part \"" + id + "\" is in the catalog",
              near ? "did you mean \"" + *near + "\"?" : "see `catalog list`");
  return {};
}

/// A device by catalog id or written in place.
Id<DeviceType> readDevice(const JsonObject& object, std::string_view key, DeviceKind kind, Catalog& catalog,
                          DataRate laneRate = {}) {
  const JsonNode* node = object.child(key);
  if (!node) return {};
  const std::string place = object.place(key);
  JsonTrouble& trouble = object.trouble();
  if (node->kind == Kind::Object) {
    auto type = readGeneric(*node, place, kind, laneRate, trouble, catalog);
    if (type) return *type;
    trouble.add(place, type.error().what, type.error().remedy);
    return {};
  }
  const std::string_view word = kind == DeviceKind::Switch ? "switch" : "system";
  const Id<DeviceType> type = findType<DeviceType>(object.text(key, ""), place, trouble, catalog, word);
  if (type && catalog[type].kind != kind)
    trouble.add(place, "\"" + catalog[type].part.id + "\" is not a " + std::string(word));
  return trouble.error ? Id<DeviceType>{} : type;
}

Id<RackType> readRack(const JsonObject& object, std::string_view key, const Catalog& catalog) {
  if (!object.child(key, Kind::Text)) return {};
  return findType<RackType>(object.text(key, ""), object.place(key), object.trouble(), catalog, "rack");
}

/// Lane rate of the first fabric's leaf, if that is a switch of the catalog: systems written in place have ports to
/// match.
DataRate leafLaneRate(const JsonObject& top, const Catalog& catalog) {
  const JsonNode* fabrics = top.child("fabrics");
  if (!fabrics || fabrics->kind != Kind::Array || fabrics->items.empty()) return {};
  for (const char* key : {"leaf", "switch", "spine"}) {
    const JsonNode* leaf = fabrics->items[0].find(key);
    if (!leaf || leaf->kind != Kind::Text) continue;
    const Id<DeviceType> type = catalog.find<DeviceType>(leaf->text);
    if (type && !catalog[type].cages.empty()) return catalog[type].cages.front().laneRate;
  }
  return {};
}

std::vector<SystemsSpec> readSystems(const JsonObject& top, Catalog& catalog) {
  std::vector<SystemsSpec> systems;
  const DataRate laneRate = leafLaneRate(top, catalog);
  const JsonNode* list = top.child("systems", Kind::Array);
  if (!list || list->items.empty()) {
    top.trouble().add("systems", "it must list at least one kind of system");
    return systems;
  }
  std::int64_t total = 0;
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    const JsonObject object(list->items[i], "systems[" + std::to_string(i) + "]", top.trouble(), {"type", "count"});
    SystemsSpec spec;
    for (const char* key : {"type", "count"})
      if (!object.has(key)) top.trouble().add(object.place(key), "it is missing");
    spec.type = readDevice(object, "type", DeviceKind::System, catalog, laneRate);
    spec.count = object.integer("count", 1, 1, mostSystems);
    total += spec.count;
    systems.push_back(spec);
  }
  if (total > mostSystems)
    top.trouble().add("systems", std::to_string(total) + " systems are more than " + std::to_string(mostSystems));
  return systems;
}

/// A media policy: "auto", a technology, a medium, or the catalog id of a transceiver or cable.
std::string readPolicy(const JsonObject& media, std::string_view tier, const Catalog& catalog) {
  const std::string policy = media.text(tier, "auto");
  std::vector<std::string> words = {"auto", "dac", "acc",      "aec", "aoc", "retimed",
                                    "lro",  "lpo", "coherent", "cpo", "mmf", "smf"};
  if (std::ranges::find(words, policy) != words.end()) return policy;
  const PartPlace part = catalog.find(policy);
  if (std::holds_alternative<Id<TransceiverType>>(part.type) || std::holds_alternative<Id<CableType>>(part.type))
    return policy;
  if (catalog.part(part)) {
    media.trouble().add(media.place(tier), "\"" + policy + "\" is neither a transceiver nor a cable");
    return "auto";
  }
  const std::vector<std::string> ids = catalog.partIds();
  words.insert(words.end(), ids.begin(), ids.end());
  const auto near = nearest(policy, words);
  media.trouble().add(media.place(tier), "unknown medium \"" + policy + "\"",
                      near ? "did you mean \"" + *near + "\"?"
                           : "use auto, a technology such as dac or lpo, or a catalog id");
  return "auto";
}

void readMedia(const JsonObject& object, FabricSpec& fabric, const Catalog& catalog) {
  const JsonNode* node = object.child("media", Kind::Object);
  if (!node) return;
  const JsonObject media(*node, object.place("media"), object.trouble(),
                         {"host-leaf", "leaf-spine", "spine-core", "mesh", "torus", "local", "global"});
  for (const TierPolicy& tier : tierPolicies) fabric.*tier.policy = readPolicy(media, tier.tier, catalog);
}

/// What a fabric is for, by its name, where the specification does not say.
FabricKind kindFromName(std::string_view name) {
  const std::string word = lower(name);
  if (word.starts_with("front")) return FabricKind::FrontEnd;
  if (word.starts_with("storage")) return FabricKind::Storage;
  if (word.starts_with("scale-up") || word.starts_with("nvlink") || word.starts_with("ualink"))
    return FabricKind::ScaleUp;
  if (word.starts_with("management") || word.starts_with("oob")) return FabricKind::Management;
  return FabricKind::Compute;
}

Topology readTopology(const JsonObject& object) {
  if (!object.has("topology")) object.trouble().add(object.place("topology"), "it is missing");
  const std::size_t at = object.word("topology", 2,
                                     {"single-switch", "full-mesh", "fat-tree", "rail-optimised", "rail-only",
                                      "dragonfly", "dragonfly-plus", "torus", "random-regular"});
  return static_cast<Topology>(at + 1);  // the first is custom
}

constexpr std::int64_t mostGroups = 16'384, mostOfGroup = 4096;

/// The numbers of the fabric's topology, under its name; nothing if they are not there, and trouble if they must be.
std::optional<JsonObject> numbersOf(const JsonObject& object, Topology topology, bool must,
                                    std::initializer_list<std::string_view> keys) {
  const JsonNode* node = object.child(code(topology), Kind::Object);
  if (node) return JsonObject(*node, object.place(code(topology)), object.trouble(), keys);
  if (must) object.trouble().add(object.place(code(topology)), "a fabric of this topology needs it");
  return std::nullopt;
}

/// A number that must be there and over 0.
template <class Number>
Number needed(const JsonObject& numbers, std::string_view key, std::int64_t most) {
  if (!numbers.has(key)) numbers.trouble().add(numbers.place(key), "it is missing");
  return static_cast<Number>(numbers.integer(key, 1, 1, most));
}

void readTorus(const JsonObject& numbers, TorusSpec& torus) {
  const JsonNode* list = numbers.child("dimensions", Kind::Array);
  const std::string place = numbers.place("dimensions");
  if (!list || list->items.empty() || list->items.size() > 6)
    return numbers.trouble().add(place, "it must list one to six sizes, such as [8, 8, 8]");
  for (std::size_t i = 0; i < list->items.size(); ++i) {
    const JsonNode& size = list->items[i];
    if (size.kind != Kind::Integer || size.integer < 2 || size.integer > mostSystems)
      return numbers.trouble().add(place + "[" + std::to_string(i) + "]",
                                   "it must be a whole number from 2 to " + std::to_string(mostSystems));
    torus.dimensions.push_back(static_cast<int>(size.integer));
  }
}

/// What direct topologies are made of; a key of another topology is refused.
void readNumbers(const JsonObject& object, FabricSpec& fabric) {
  for (const Topology other : {Topology::Dragonfly, Topology::DragonflyPlus, Topology::Torus, Topology::RandomRegular})
    if (other != fabric.topology && object.has(code(other)))
      object.trouble().add(object.place(code(other)), "the fabric's topology is " + std::string(code(fabric.topology)),
                           "leave it out");
  if (fabric.topology == Topology::Dragonfly) {
    if (const auto numbers = numbersOf(object, fabric.topology, false, {"p", "a", "h", "groups"})) {
      fabric.dragonfly.p = needed<int>(*numbers, "p", mostOfGroup);
      fabric.dragonfly.a = needed<int>(*numbers, "a", mostOfGroup);
      fabric.dragonfly.h = needed<int>(*numbers, "h", mostOfGroup);
      fabric.dragonfly.groups = numbers->integer("groups", 0, 2, mostGroups);
    }
  } else if (fabric.topology == Topology::DragonflyPlus) {
    if (const auto numbers = numbersOf(object, fabric.topology, true, {"p", "leaves", "spines", "h", "groups"})) {
      fabric.dragonflyPlus.p = needed<int>(*numbers, "p", mostOfGroup);
      fabric.dragonflyPlus.leaves = needed<int>(*numbers, "leaves", mostOfGroup);
      fabric.dragonflyPlus.spines = needed<int>(*numbers, "spines", mostOfGroup);
      fabric.dragonflyPlus.h = needed<int>(*numbers, "h", mostOfGroup);
      fabric.dragonflyPlus.groups = numbers->integer("groups", 0, 2, mostGroups);
    }
  } else if (fabric.topology == Topology::Torus) {
    if (const auto numbers = numbersOf(object, fabric.topology, true, {"dimensions"}))
      readTorus(*numbers, fabric.torus);
  } else if (fabric.topology == Topology::RandomRegular) {
    if (const auto numbers = numbersOf(object, fabric.topology, true, {"switches", "network_ports", "seed"})) {
      fabric.randomRegular.switches = needed<std::int64_t>(*numbers, "switches", mostLeaves);
      fabric.randomRegular.networkPorts = needed<int>(*numbers, "network_ports", mostOfGroup);
      fabric.randomRegular.seed =
          static_cast<std::uint64_t>(numbers->integer("seed", 1, 0, std::numeric_limits<std::int64_t>::max()));
    }
  }
}

/// Keys that say nothing of a direct topology.
void refuseKeysOfTiers(const JsonObject& object, const FabricSpec& fabric) {
  if (!isDirect(fabric.topology)) return;
  const auto refuse = [&](std::string_view key) {
    object.trouble().add(object.place(key), "it has no meaning in a " + std::string(code(fabric.topology)),
                         "leave it out");
  };
  for (const char* key : {"tiers", "systems_per_unit", "leaf_up_ports", "leaves"})
    if (object.has(key)) refuse(key);
  if (fabric.leafDownPorts > 0 && fabric.topology != Topology::RandomRegular) refuse("leaf_down_ports");
  if (fabric.uplinkRate.count() > 0 && joinsHosts(fabric.topology)) refuse("uplink_gbps");
  if (fabric.oversubscriptionThousandths != 1000) refuse("oversubscription");
}

/// Switches of the tiers: `switch` stands for all of them, and a tier left out is as the one below.
void readSwitches(const JsonObject& object, FabricSpec& fabric, Catalog& catalog) {
  const Id<DeviceType> all = readDevice(object, "switch", DeviceKind::Switch, catalog);
  fabric.leaf = readDevice(object, "leaf", DeviceKind::Switch, catalog);
  fabric.spine = readDevice(object, "spine", DeviceKind::Switch, catalog);
  fabric.core = readDevice(object, "core", DeviceKind::Switch, catalog);
  if (!fabric.leaf) fabric.leaf = all ? all : fabric.spine;
  if (!fabric.spine) fabric.spine = all ? all : fabric.leaf;
  if (!fabric.core) fabric.core = all ? all : fabric.spine;
  if (!fabric.leaf && !joinsHosts(fabric.topology))
    object.trouble().add(object.place("leaf"), "a fabric needs a switch", "name one as `leaf`");
  if (!joinsHosts(fabric.topology)) return;
  for (const char* key : {"leaf", "spine", "core", "switch"})
    if (object.has(key))
      object.trouble().add(object.place(key),
                           "a " + std::string(code(fabric.topology)) + " joins systems to each other, without switches",
                           "leave it out");
}

void readKind(const JsonObject& object, FabricSpec& fabric) {
  static constexpr FabricKind fabricKinds[] = {FabricKind::Compute, FabricKind::Storage, FabricKind::FrontEnd,
                                               FabricKind::Management, FabricKind::ScaleUp};
  static constexpr PortRole portRoles[] = {PortRole::ScaleOut, PortRole::FrontEnd, PortRole::Management,
                                           PortRole::ScaleUp};
  fabric.kind = kindFromName(fabric.name);
  if (object.has("kind"))
    fabric.kind = fabricKinds[object.word("kind", 0, {"compute", "storage", "front-end", "management", "scale-up"})];
  const bool scaleOut = fabric.kind == FabricKind::Compute;
  fabric.hostRole = scaleOut                                ? PortRole::ScaleOut
                    : fabric.kind == FabricKind::Management ? PortRole::Management
                    : fabric.kind == FabricKind::ScaleUp    ? PortRole::ScaleUp
                                                            : PortRole::FrontEnd;
  if (object.has("ports"))
    fabric.hostRole = portRoles[object.word("ports", 0, {"scale-out", "front-end", "management", "scale-up"})];
}

FabricSpec readFabric(const JsonNode& node, std::size_t index, JsonTrouble& trouble, Catalog& catalog) {
  const JsonObject object(node, "fabrics[" + std::to_string(index) + "]", trouble,
                          {"name",
                           "kind",
                           "topology",
                           "tiers",
                           "leaf",
                           "spine",
                           "core",
                           "switch",
                           "ports",
                           "host_ports",
                           "systems_per_unit",
                           "oversubscription",
                           "leaf_down_ports",
                           "leaf_up_ports",
                           "uplink_gbps",
                           "planes",
                           "leaves",
                           "extra_endpoints",
                           "media",
                           "dragonfly",
                           "dragonfly-plus",
                           "torus",
                           "random-regular"});
  FabricSpec fabric;
  fabric.name = object.text("name", index == 0 ? "compute" : "fabric-" + std::to_string(index + 1), 60);
  fabric.topology = readTopology(object);
  readKind(object, fabric);
  fabric.tiers = static_cast<int>(object.integer("tiers", 0, 1, 3));
  if (fabric.topology == Topology::SingleSwitch && fabric.tiers > 1)
    trouble.add(object.place("tiers"), "a single switch has 1 tier, not " + std::to_string(fabric.tiers));
  readNumbers(object, fabric);
  readSwitches(object, fabric, catalog);
  fabric.hostPorts = static_cast<int>(object.integer("host_ports", 0, 1, mostSystemPorts));
  fabric.systemsPerUnit = static_cast<int>(object.integer("systems_per_unit", 0, 1, mostSystems));
  fabric.oversubscriptionThousandths = object.decimal("oversubscription", 1000, 1000, 0, 1000);
  if (fabric.oversubscriptionThousandths == 0) trouble.add(object.place("oversubscription"), "it must be over 0");
  fabric.leafDownPorts = static_cast<int>(object.integer("leaf_down_ports", 0, 1, 4096));
  fabric.leafUpPorts = static_cast<int>(object.integer("leaf_up_ports", 0, 1, 4096));
  fabric.uplinkRate = rate(object, "uplink_gbps");
  fabric.planes = static_cast<int>(object.integer("planes", 1, 1, 8));
  fabric.leaves = static_cast<int>(object.integer("leaves", 0, 1, mostLeaves));
  fabric.extraEndpoints = object.integer("extra_endpoints", 0, 0, mostSystems);
  readMedia(object, fabric, catalog);
  refuseKeysOfTiers(object, fabric);
  return fabric;
}

std::vector<FabricSpec> readFabrics(const JsonObject& top, Catalog& catalog) {
  std::vector<FabricSpec> fabrics;
  const JsonNode* list = top.child("fabrics", Kind::Array);
  if (!list || list->items.empty()) {
    top.trouble().add("fabrics", "it must list at least one fabric");
    return fabrics;
  }
  if (list->items.size() > 16) top.trouble().add("fabrics", "there are more than 16");
  for (std::size_t i = 0; i < list->items.size() && !top.trouble().error; ++i) {
    FabricSpec fabric = readFabric(list->items[i], i, top.trouble(), catalog);
    for (const FabricSpec& other : fabrics)
      if (other.name == fabric.name)
        top.trouble().add("fabrics[" + std::to_string(i) + "].name", "two fabrics are named \"" + fabric.name + "\"");
    fabrics.push_back(std::move(fabric));
  }
  return fabrics;
}

PlacementSpec readPlacement(const JsonObject& top, const Catalog& catalog) {
  PlacementSpec placement;
  const JsonNode* node = top.child("placement", Kind::Object);
  if (!node) return placement;
  const JsonObject object(
      *node, "placement", top.trouble(),
      {"rack", "network_rack", "systems_per_rack", "racks_per_row", "row_pitch_m", "cross_tray_after"});
  placement.rack = readRack(object, "rack", catalog);
  placement.networkRack = readRack(object, "network_rack", catalog);
  placement.systemsPerRack = static_cast<int>(object.integer("systems_per_rack", 0, 1, 1000));
  placement.racksPerRow = static_cast<int>(object.integer("racks_per_row", 16, 1, 1000));
  placement.rowPitch =
      Length::millimetres(static_cast<std::int32_t>(object.decimal("row_pitch_m", 2700, 1000, 1, 100)));
  placement.crossTrayAfter = static_cast<int>(object.integer("cross_tray_after", 0, 1, 1000));
  return placement;
}

}  // namespace

Result<SpecFile> readSpec(std::string_view text, std::string_view file, const Catalog& catalog) {
  const auto tree = readJson(text, file);
  if (!tree) return tl::unexpected(tree.error());
  SpecFile result{{}, catalog};
  JsonTrouble trouble{std::string(file), std::nullopt};
  const JsonObject top(*tree, "", trouble, {"lightloom_spec", "name", "systems", "fabrics", "placement"});
  if (!top.has("lightloom_spec"))
    trouble.add("lightloom_spec", "it is missing", "a specification starts with \"lightloom_spec\": 1");
  if (const std::int64_t version = top.integer("lightloom_spec", 1, 1, 1'000'000); version > 1)
    trouble.add("lightloom_spec", "version " + std::to_string(version) + " is newer than this program reads",
                "it reads version 1");
  result.spec.name = top.text("name", "Design");
  result.spec.systems = readSystems(top, result.catalog);
  result.spec.fabrics = readFabrics(top, result.catalog);
  result.spec.placement = readPlacement(top, result.catalog);
  if (trouble.error) return tl::unexpected(*trouble.error);
  if (auto ready = addEndpointTypes(result.spec, result.catalog); !ready) {
    trouble.add(ready.error().place, ready.error().what, ready.error().remedy);
    return tl::unexpected(*trouble.error);
  }
  return result;
}

std::string_view specHelp() {
  return R"(A specification is one JSON object. Required: systems, fabrics[].topology and a switch (none for full-mesh and
torus, which join systems to each other).

  lightloom_spec        1
  name                  name of the project
  systems[]             type: a catalog id, or {"accelerators":8,"ports":8,"port_gbps":400} with optional
                        ports_per_cage, cage, front_end_ports, front_end_gbps, rack_units, power_w, price_usd;
                        count: how many
  fabrics[]
    name                default "compute"
    kind                compute, storage, front-end, management or scale-up; default: as the name says
    topology            single-switch (of a scale-up fabric: domains, in which every system has the same number of
                        ports on each of the switches, as many as that needs), fat-tree, rail-optimised, rail-only (a fabric of its own for each port of the
                        systems), full-mesh, torus, dragonfly, dragonfly-plus or random-regular
    torus               {"dimensions":[8,8,8]}: as many systems, a ring through them in each dimension
    dragonfly           {"p":4,"a":8,"h":4,"groups":33}: groups of a switches, all joined, each with p hosts and h links
                        to other groups; default: p = h, a = 2h, as large as the switch allows, and the fewest groups
    dragonfly-plus      {"p":16,"leaves":16,"spines":16,"h":16,"groups":9}: groups of leaves with p hosts each, all
                        joined to the group's spines, which have h links to other groups each
    random-regular      {"switches":200,"network_ports":24,"seed":1}: switches joined at random, each to so many others;
                        leaf_down_ports: hosts of each, default all ports that are left
    tiers               1 to 3; default: the fewest that suffice
    leaf, spine, core   a catalog id, or {"radix":64,"port_gbps":400} with optional ports_per_cage, cage, rack_units,
                        power_w, price_usd; a tier left out is as the one below
    switch              the same switch in every tier
    ports               which ports of the systems: scale-out, front-end, management or scale-up; default: as the kind
    host_ports          how many of them on each system; default: all that earlier fabrics left
    systems_per_unit    systems of a full unit; leaves are sized for full units. Of a scale-up domain: default as the
                        catalog says, else all
    oversubscription    down to up bandwidth of a leaf, default 1.0
    leaf_down_ports     ports of a leaf to hosts, at the hosts' rate; default: from the oversubscription
    leaf_up_ports       ports of a leaf to spines, at the uplink rate; default: from the oversubscription
    uplink_gbps         rate of the links between switches; default: as the hosts' ports
    planes              equal parallel fabrics, each with a share of every host port; default 1
    leaves              at least this many leaves; front-end and storage fabrics of systems with several ports have
                        at least two
    extra_endpoints     more ports of hosts (a fabric manager, gateways), cabled to leaves; default 0
    media               host-leaf, leaf-spine, spine-core, mesh, torus, local, global: auto (the cheapest that reaches),
                        dac, acc, aec, aoc, retimed, lro, lpo, coherent, cpo, mmf, smf, or the catalog id of a
                        transceiver or cable
  placement
    rack, network_rack  catalog ids; default: the first that fits
    systems_per_rack    at most; fewer where power, weight or units do not allow it
    racks_per_row       default 16
    row_pitch_m         default 2.7
    cross_tray_after    racks of a row before the cross tray; default: in the middle
)";
}

}  // namespace fabric
