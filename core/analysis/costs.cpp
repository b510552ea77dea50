// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/costs.h"

#include <algorithm>

#include "core/catalog/media.h"

namespace fabric {

namespace {

std::optional<Power> first(const std::optional<Power>& a, const std::optional<Power>& b) { return a ? a : b; }

CostClass sectionOf(DeviceKind kind) {
  if (kind == DeviceKind::System) return CostClass::Systems;
  return kind == DeviceKind::Switch ? CostClass::Switches : CostClass::Other;
}

class Lister {
 public:
  Lister(const Tally& tally, const Catalog& catalog) : tally_(tally), catalog_(catalog) {}

  std::vector<PartCount> list() {
    devices();
    modules();
    cables();
    racks();
    std::ranges::stable_sort(parts_, {}, &PartCount::section);
    return std::move(parts_);
  }

 private:
  PartCount* add(CostClass section, const Part& part, std::int64_t quantity) {
    if (quantity == 0) return nullptr;
    PartCount& count = parts_.emplace_back();
    count.section = section;
    count.part = &part;
    count.quantity = quantity;
    count.price = part.price.amount;
    return &count;
  }

  void devices() {
    std::vector<std::int64_t> counts(catalog_.all<DeviceType>().size() + 1);
    std::vector<std::int64_t> lasers(catalog_.all<LaserType>().size() + 1);
    for (const DeviceClass& klass : tally_.classes()) counts[klass.type.value] += klass.count;
    for (std::uint32_t i = 1; i < counts.size(); ++i) {
      const DeviceType& type = catalog_[Id<DeviceType>{i}];
      PartCount* count = add(sectionOf(type.kind), type.part, counts[i]);
      if (!count) continue;
      count->device = {i};
      count->power = first(type.typical, type.maximum);
      count->includesNics = type.kind == DeviceKind::System && type.nics > 0;
      if (const Id<LaserType> laser = catalog_.find<LaserType>(type.laserId))
        lasers[laser.value] += counts[i] * type.lasers;
    }
    for (std::uint32_t i = 1; i < lasers.size(); ++i) {
      const LaserType& type = catalog_[Id<LaserType>{i}];
      PartCount* count = add(CostClass::Lasers, type.part, lasers[i]);
      if (!count) continue;
      count->laser = {i};
      count->power = type.power;
    }
  }

  void modules() {
    for (std::uint32_t i = 1; i < tally_.modules().size(); ++i) {
      const TransceiverType& type = catalog_[Id<TransceiverType>{i}];
      PartCount* count = add(CostClass::Transceivers, type.part, tally_.modules()[i]);
      if (!count) continue;
      count->module = {i};
      count->power = first(type.typical, type.maximum);
    }
  }

  void cables() {
    for (std::uint32_t i = 1; i < tally_.cables().size(); ++i) {
      const CableType& type = catalog_[Id<CableType>{i}];
      const CableTally& tally = tally_.cables()[i];
      const CableLength& longest = type.lengths.back();
      for (std::size_t k = 0; k < tally.stock.size(); ++k) cable({i}, type.lengths[k], tally.stock[k]);
      for (std::size_t tens = 0; tens < tally.made.size(); ++tens)
        made({i}, longest, static_cast<std::int32_t>(tens) * 10'000, tally.made[tens]);
      if (PartCount* count = cable({i}, longest, tally.tooLong)) {
        count->tooShort = true;
        count->price.reset();
      }
      if (PartCount* count = cable({i}, type.lengths.front(), tally.unknown)) {
        count->lengthUnknown = true;
        count->price.reset();
      }
    }
  }

  PartCount* cable(Id<CableType> id, const CableLength& length, std::int64_t quantity) {
    PartCount* count = add(CostClass::Cables, length.part, quantity);
    if (!count) return nullptr;
    count->cable = id;
    count->length = length.length;
    if (length.powerA || length.powerB)
      count->power = length.powerA.value_or(Power{}) + length.powerB.value_or(Power{}) * catalog_[id].bEnds;
    return count;
  }

  void made(Id<CableType> id, const CableLength& longest, std::int32_t millimetres, std::int64_t quantity) {
    PartCount* count = cable(id, longest, quantity);
    if (!count) return;
    count->length = Length::millimetres(millimetres);
    const auto order = orderCable(catalog_[id], count->length);
    count->price = order ? order->price : std::nullopt;
    count->estimated = true;
  }

  void racks() {
    for (std::uint32_t i = 1; i < tally_.rackTypes().size(); ++i)
      add(CostClass::Racks, catalog_[Id<RackType>{i}].part, tally_.rackTypes()[i]);
  }

  const Tally& tally_;
  const Catalog& catalog_;
  std::vector<PartCount> parts_;
};

}  // namespace

std::vector<PartCount> partCounts(const Tally& tally, const Catalog& catalog) { return Lister(tally, catalog).list(); }

std::int32_t sparesPermille(const SparesPolicy& policy, CostClass section) {
  switch (section) {
  case CostClass::Systems: return policy.systems;
  case CostClass::Nics: return policy.nics;
  case CostClass::Switches: return policy.switches;
  case CostClass::Transceivers: return policy.transceivers;
  case CostClass::Cables: return policy.cables;
  case CostClass::Lasers: return policy.lasers;
  case CostClass::Racks: return policy.racks;
  case CostClass::Other: break;
  }
  return 0;
}

std::optional<std::int64_t> sparesFor(std::int64_t quantity, std::int32_t permille) {
  if (permille <= 0) return 0;
  std::int64_t product = 0;
  if (__builtin_mul_overflow(quantity, std::int64_t{permille}, &product)) return std::nullopt;
  return product / 1000 + (product % 1000 > 0 ? 1 : 0);
}

void MoneySum::add(std::int64_t quantity, Money price) {
  const auto product = checkedTimes(price, quantity);
  const auto sum = product ? checkedAdd(sum_, *product) : std::nullopt;
  overflow_ = overflow_ || !sum;
  if (sum) sum_ = *sum;
}

void MoneySum::add(const MoneySum& other) {
  overflow_ = overflow_ || other.overflow_;
  add(1, other.sum_);
}

}  // namespace fabric
