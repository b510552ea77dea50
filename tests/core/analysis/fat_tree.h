// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fat trees for tests and measurements: rail-optimised units of systems, leaves and spines by pod, cores above. Every
// link has a cable of its own and modules at both ends.
#pragma once

#include "tests/core/analysis/sample.h"

namespace fabric::test {

/// `radix` is the ports of a switch; half of a leaf's look down. Pods hold radix/2 leaves at most; without cores there
/// is one pod. `systems` counts per unit of one leaf a rail, at most radix/2.
struct FatTreeSize {
  int radix = 64;
  int pods = 1;
  int unitsPerPod = 1;
  int systemsPerUnit = 32;
  int spinesPerPod = 4;
  int coresPerSpine = 0;  ///< cores of each spine's group; 0 is two tiers
  int systemsPerRack = 4, switchesPerRack = 20, racksPerRow = 20;
};

struct FatTree {
  std::vector<Id<Device>> systems, leaves, spines, cores;
};

/// Adds a switch type with this many ports to the sample catalog, two to a cage.
inline Id<DeviceType> switchOf(SampleCatalog& types, int radix) {
  DeviceType type = types.catalog[types.leaf];
  type.part = part("sw-" + std::to_string(radix), Money::dollars(50'000));
  type.cages[0].cages = static_cast<std::uint16_t>(radix / 2);
  return must(types.catalog.add(type));
}

/// Fills racks row by row.
class RackFiller {
 public:
  RackFiller(Sample& sample, const FatTreeSize& size) : s_(&sample), size_(size) {}

  Id<Device> place(Id<DeviceType> type, DeviceRole role, const std::string& name, int perRack, int unit,
                   Id<Group> group = {}) {
    if (used_ == 0 || used_ == perRack || type != type_) nextRack();
    type_ = type;
    return s_->device(type, rack_, 1 + unit * used_++, role, name, group);
  }

 private:
  void nextRack() {
    used_ = 0;
    if (racks_ % size_.racksPerRow == 0) {
      row_ = s_->row("R" + std::to_string(rows_ + 1), 2700 * rows_);
      ++rows_;
    }
    rack_ = s_->rack(row_, 600 * (racks_++ % size_.racksPerRow));
  }

  Sample* s_;
  FatTreeSize size_;
  Id<RackRow> row_;
  Id<Rack> rack_;
  Id<DeviceType> type_;
  int used_ = 0, racks_ = 0, rows_ = 0;
};

inline FatTree buildFatTree(Sample& s, Id<DeviceType> switchType, const FatTreeSize& size) {
  FatTree tree;
  RackFiller filler(s, size);
  const int half = size.radix / 2, rails = 8;
  const int leavesPerPod = size.unitsPerPod * rails;
  const auto fill = [&](Id<Device> device, int cages, Id<TransceiverType> type) {
    for (int cage = 0; cage < cages; ++cage) s.plug(device, cage, type);
  };
  std::vector<int> coreUsed;
  std::vector<std::size_t> turn(static_cast<std::size_t>(size.spinesPerPod));  // uplinks go round the cores of a group
  for (int pod = 0; pod < size.pods; ++pod) {
    const auto group = must(s.edit->addGroup({GroupKind::Pod, {}, {}, "pod " + std::to_string(pod + 1)}));
    std::vector<Id<Device>> spines, leaves;
    const std::string prefix = "p" + std::to_string(pod + 1) + "-";
    for (int i = 0; i < leavesPerPod; ++i)
      leaves.push_back(filler.place(switchType, DeviceRole::Leaf, prefix + "leaf-" + std::to_string(i + 1),
                                    size.switchesPerRack, 2, group));
    for (int i = 0; i < size.spinesPerPod; ++i)
      spines.push_back(filler.place(switchType, DeviceRole::Spine, prefix + "spine-" + std::to_string(i + 1),
                                    size.switchesPerRack, 2, group));
    for (int unit = 0; unit < size.unitsPerPod; ++unit) {
      for (int n = 0; n < size.systemsPerUnit; ++n) {
        const auto system =
            filler.place(s.types.system, DeviceRole::System, prefix + "sys-" + std::to_string(tree.systems.size() + 1),
                         size.systemsPerRack, 9, group);
        tree.systems.push_back(system);
        fill(system, 4, s.types.flat);
        for (int rail = 0; rail < rails; ++rail)
          s.link(system, rail, leaves[static_cast<std::size_t>(unit * rails + rail)], n, s.types.fibre);
      }
    }
    for (int l = 0; l < leavesPerPod; ++l) {
      fill(leaves[static_cast<std::size_t>(l)], half, s.types.finned);
      for (int up = 0; up < half && size.spinesPerPod > 0; ++up) {
        const int spine = up % size.spinesPerPod;
        s.link(leaves[static_cast<std::size_t>(l)], half + up, spines[static_cast<std::size_t>(spine)],
               l * (half / size.spinesPerPod) + up / size.spinesPerPod, s.types.fibre);
      }
    }
    for (std::size_t sp = 0; sp < spines.size(); ++sp) {
      fill(spines[sp], half, s.types.finned);
      for (int c = 0; pod == 0 && c < size.coresPerSpine; ++c) {
        tree.cores.push_back(filler.place(switchType, DeviceRole::Core, "core-" + std::to_string(tree.cores.size() + 1),
                                          size.switchesPerRack, 2));
        fill(tree.cores.back(), half, s.types.finned);
        coreUsed.push_back(0);
      }
      for (int up = 0; up < half && size.coresPerSpine > 0; ++up) {
        const std::size_t core = sp * static_cast<std::size_t>(size.coresPerSpine) +
                                 turn[sp]++ % static_cast<std::size_t>(size.coresPerSpine);
        s.link(spines[sp], half + up, tree.cores[core], coreUsed[core]++, s.types.fibre);
      }
    }
    tree.leaves.insert(tree.leaves.end(), leaves.begin(), leaves.end());
    tree.spines.insert(tree.spines.end(), spines.begin(), spines.end());
  }
  return tree;
}

}  // namespace fabric::test
