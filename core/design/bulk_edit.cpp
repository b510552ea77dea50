// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Modules and cabling in bulk: what a generator adds by the hundred thousand. The checks are those of plug and connect;
// what they ask of a device is looked up once a device, and rows of one table are written in runs.

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/design/design_edit.h"

namespace fabric {

/// What bulk checks ask of devices, by device id, and the slots that the batch takes.
class DesignEdit::BulkDevices {
 public:
  struct Facts {
    const Device* device = nullptr;
    const DeviceShape* shape = nullptr;
    SlotRange range;
  };

  explicit BulkDevices(DesignEdit& edit) : edit_(edit), facts_(edit.design_.devices.idLimit()) {}

  /// nullptr if the device is not in the design.
  const Facts* find(Id<Device> id) {
    if (id.value >= facts_.size()) return nullptr;
    Facts& facts = facts_[id.value];
    if (facts.device) return &facts;
    facts.device = edit_.design_.devices.find(id);
    if (!facts.device) return nullptr;
    facts.shape = &edit_.shapes_.of(edit_.design_, *facts.device);
    facts.range = edit_.design_.slotsOf(id);
    return &facts;
  }

  /// False if the slot is taken, in the design (`occupants`) or by the batch.
  bool take(std::uint32_t slot, Table<Slot>::Reader& occupants) {
    if (occupants.find(Id<Slot>{slot})) return false;
    if (slot >= taken_.size()) taken_.resize(std::max<std::size_t>(slot + 1, taken_.size() * 2));
    if (taken_[slot]) return false;
    taken_[slot] = true;
    return true;
  }

 private:
  DesignEdit& edit_;
  std::vector<Facts> facts_;
  std::vector<bool> taken_;
};

namespace {

tl::unexpected<Error> noDevice() {
  return fail(ErrorCode::NotFound, "device", "it is not in the design", "select one that is");
}

}  // namespace

Result<> DesignEdit::addModules(std::span<const ModuleDraft> drafts) {
  if (drafts.empty()) return {};
  BulkDevices devices(*this);
  Table<Slot>::Reader occupants(design_.index.occupants);
  std::vector<std::uint32_t> slots(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const ModuleDraft& draft = drafts[i];
    const auto* facts = devices.find(draft.device);
    if (!facts) return noDevice();
    if (!catalog_->contains(draft.type)) return fail(ErrorCode::NotFound, "module", "its type is not in the catalog");
    const std::string& name = facts->device->name;
    if (draft.cage >= facts->range.cages)
      return fail(ErrorCode::NotFound, name, "it has no cage " + std::to_string(draft.cage + 1));
    const CageType kind = facts->shape->group(facts->shape->cages()[draft.cage]).cage;
    if (kind == CageType::FixedFibre || kind == CageType::Backplane || kind == CageType::Optical ||
        kind == CageType::None)
      return fail(ErrorCode::Incompatible, name + "/" + facts->shape->cageName(draft.cage), "it takes no modules");
    slots[i] = facts->range.first + facts->range.ports + draft.cage;
    if (!devices.take(slots[i], occupants))
      return fail(ErrorCode::PortInUse, name + "/" + facts->shape->cageName(draft.cage), "the cage holds a module");
  }
  const Id<Module> first = ids_->nextRun<Module>(static_cast<std::uint32_t>(drafts.size()));
  design_.modules.setRun(number_, first, static_cast<std::uint32_t>(drafts.size()), [&](std::uint32_t i) {
    return Module{drafts[i].device, drafts[i].type, drafts[i].cage};
  });
  Table<Slot>::Writer writer(design_.index.occupants, number_);
  for (std::uint32_t i = 0; i < slots.size(); ++i) writer.set(Id<Slot>{slots[i]}, Slot{first.value + i});
  return {};
}

Result<> DesignEdit::addCabling(std::span<const Id<CableType>> cables, std::span<const LinkDraft> links,
                                Id<Fabric> fabric) {
  if (links.empty() && cables.empty()) return {};
  if (!design_.fabrics.contains(fabric))
    return fail(ErrorCode::NotFound, "fabric", "it is not in the design", "select one that is");
  for (const Id<CableType> type : cables)
    if (!catalog_->contains(type)) return fail(ErrorCode::NotFound, "cable", "its type is not in the catalog");
  BulkDevices devices(*this);
  std::vector<std::uint8_t> counts(cables.size(), 0);
  Table<Slot>::Reader occupantsA(design_.index.occupants), occupantsB(design_.index.occupants);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> slots(links.size());
  for (std::size_t i = 0; i < links.size(); ++i) {
    const LinkDraft& link = links[i];
    const auto* a = devices.find(link.a.device);
    const auto* b = devices.find(link.b.device);
    if (!a || !b) return noDevice();
    if (link.cable >= cables.size()) return fail(ErrorCode::NotFound, "cable", "it is not among the new ones");
    if (counts[link.cable]++ == std::numeric_limits<std::uint8_t>::max())
      return fail(ErrorCode::LimitExceeded, "cable", "it carries 255 links", "add another cable");
    if (link.a == link.b) return fail(ErrorCode::Incompatible, a->device->name, "a port cannot be linked to itself");
    for (const auto& [facts, end, occupants] :
         {std::tuple{a, &link.a, &occupantsA}, std::tuple{b, &link.b, &occupantsB}}) {
      if (end->port >= facts->range.ports)
        return fail(ErrorCode::NotFound, facts->device->name, "it has no port " + std::to_string(end->port + 1));
      if (!devices.take(facts->range.first + end->port, *occupants))
        return fail(ErrorCode::PortInUse, portLabel(design_, shapes_, end->device, end->port),
                    "the port carries a link", "disconnect it first");
    }
    const DataRate rateA = a->shape->ports()[link.a.port].rate, rateB = b->shape->ports()[link.b.port].rate;
    if (rateA != rateB)
      return fail(ErrorCode::Incompatible, portLabel(design_, shapes_, link.a.device, link.a.port),
                  "it runs at " + toText(rateA) + " Gb/s, the other end at " + toText(rateB) + " Gb/s",
                  "split a cage to match");
    slots[i] = {a->range.first + link.a.port, b->range.first + link.b.port};
  }
  if (std::ranges::find(counts, 0) != counts.end()) return fail(ErrorCode::InvalidInput, "cable", "it carries no link");

  const auto cableCount = static_cast<std::uint32_t>(cables.size()),
             linkCount = static_cast<std::uint32_t>(links.size());
  const Id<Cable> cable = ids_->nextRun<Cable>(cableCount);
  design_.cables.setRun(number_, cable, cableCount, [&](std::uint32_t i) { return Cable{cables[i], {}}; });
  for (std::uint32_t i = 0; i < cableCount; ++i)
    if (counts[i] != 1) design_.index.setLinksOf(number_, {cable.value + i}, counts[i]);
  const Id<Link> first = ids_->nextRun<Link>(linkCount);
  design_.links.setRun(number_, first, linkCount, [&](std::uint32_t i) {
    const LinkDraft& link = links[i];
    return Link{link.a.device, link.b.device, link.a.port, link.b.port, {cable.value + link.cable}, fabric};
  });
  Table<Slot>::Writer writerA(design_.index.occupants, number_), writerB(design_.index.occupants, number_);
  for (std::uint32_t i = 0; i < linkCount; ++i) {
    writerA.set(Id<Slot>{slots[i].first}, Slot{first.value + i});
    writerB.set(Id<Slot>{slots[i].second}, Slot{first.value + i});
  }
  return {};
}

}  // namespace fabric
