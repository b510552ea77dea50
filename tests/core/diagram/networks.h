// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks without a top, built by hand from parts of the built-in catalog: full mesh, torus, dragonfly+. Every switch
// stands in a rack of its own with a system on it.
#pragma once

#include <string>
#include <vector>

#include "core/compose/link_groups.h"
#include "tests/core/diagram/pods.h"

namespace fabric::test {

class NetworkMaker {
 public:
  NetworkMaker() : edit_({}, podCatalog(), ids_) {
    const Id<Hall> hall = must(edit_.addHall({edit_.addSite({"Site"}), "Hall", {}}));
    row_ = must(edit_.addRow({hall, "A", {}, Length::millimetres(600), 400, false}));
  }

  Id<Group> group(const std::string& name) { return must(edit_.addGroup({GroupKind::Pod, {}, {}, name})); }
  /// In the next free rack.
  Id<Device> device(const char* type, DeviceRole role, Id<Group> group, const std::string& name) {
    Rack rack;
    rack.type = podCatalog()->find<RackType>("rk-eia-48u-600");
    rack.row = row_;
    rack.x = Length::millimetres(600 * racks_++);
    Device device;
    device.type = podCatalog()->find<DeviceType>(type);
    device.rack = must(edit_.addRack(rack));
    device.position = 1;
    device.role = role;
    device.group = group;
    device.name = name;
    return must(edit_.addDevice(device));
  }
  Id<Device> leaf(Id<Group> group, const std::string& name) {
    return device("sw-qm9700", DeviceRole::Leaf, group, name);
  }
  Id<Device> spine(Id<Group> group, const std::string& name) {
    return device("sw-qm9700", DeviceRole::Spine, group, name);
  }
  Id<Device> system(Id<Group> group, const std::string& name) {
    return device("sys-dgx-h100", DeviceRole::System, group, name);
  }
  void link(Id<Device> a, Id<Device> b, int number) {
    must(linkGroups(edit_, Settings{}, {{a}, {b}, Pairing::InOrder, number, {}, {}}));
  }
  PodDesign done() && { return {podCatalog(), ids_, std::move(edit_).finish()}; }

 private:
  template <class T>
  static T must(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().sentence());
    if constexpr (!std::is_void_v<T>) return *std::move(result);
  }

  IdSource ids_;
  DesignEdit edit_;
  Id<RackRow> row_;
  int racks_ = 0;
};

/// Switches, each with a system on it, in groups of their own: "N1", "N2" ….
inline std::vector<Id<Device>> addNodes(NetworkMaker& maker, int count) {
  std::vector<Id<Device>> switches;
  for (int i = 1; i <= count; ++i) {
    const std::string number = std::to_string(i);
    const Id<Group> group = maker.group("N" + number);
    switches.push_back(maker.leaf(group, "sw-" + number));
    maker.link(maker.system(group, "sys-" + number), switches.back(), 8);
  }
  return switches;
}

inline PodDesign meshNetwork(int nodes) {
  NetworkMaker maker;
  const std::vector<Id<Device>> switches = addNodes(maker, nodes);
  for (std::size_t i = 0; i < switches.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) maker.link(switches[j], switches[i], 2);
  return std::move(maker).done();
}

/// Nodes are numbered along the first dimension first.
inline PodDesign torusNetwork(const std::vector<int>& dimensions) {
  int nodes = 1;
  for (const int size : dimensions) nodes *= size;
  NetworkMaker maker;
  const std::vector<Id<Device>> switches = addNodes(maker, nodes);
  int stride = 1;
  for (const int size : dimensions) {
    for (int node = 0; node < nodes; ++node) {
      const int at = node / stride % size, next = node + ((at + 1) % size - at) * stride;
      if (size > 2 || next > node)
        maker.link(switches[static_cast<std::size_t>(node)], switches[static_cast<std::size_t>(next)], 2);
    }
    stride *= size;
  }
  return std::move(maker).done();
}

/// Groups of leaves and spines, all linked inside a group; every spine has links to a spine of every other group.
inline PodDesign dragonflyNetwork(int groups, int switches) {
  NetworkMaker maker;
  std::vector<std::vector<Id<Device>>> spines;
  for (int g = 1; g <= groups; ++g) {
    const std::string name = "G" + std::to_string(g);
    const Id<Group> group = maker.group(name);
    std::vector<Id<Device>> leaves;
    for (int i = 1; i <= switches; ++i) {
      const std::string number = std::to_string(g) + "-" + std::to_string(i);
      leaves.push_back(maker.leaf(group, "lf" + number));
      maker.link(maker.system(group, "sys" + number), leaves.back(), 8);
    }
    std::vector<Id<Device>>& tops = spines.emplace_back();
    for (int i = 1; i <= switches; ++i) {
      tops.push_back(maker.spine(group, "sp" + std::to_string(g) + "-" + std::to_string(i)));
      for (const Id<Device> leaf : leaves) maker.link(leaf, tops.back(), 2);
    }
  }
  for (std::size_t a = 0; a < spines.size(); ++a)
    for (std::size_t b = 0; b < a; ++b)
      for (std::size_t i = 0; i < spines[a].size(); ++i) maker.link(spines[b][i], spines[a][i], 2);
  return std::move(maker).done();
}

}  // namespace fabric::test
