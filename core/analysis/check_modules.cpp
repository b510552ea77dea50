// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is plugged in: a module where fibre needs one, one thing in a cage, parts that fit their cages and each other.
// Each distinct question is asked of core/catalog/fit.h once.

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "core/analysis/checks.h"
#include "core/catalog/fit.h"
#include "core/design/shapes.h"

namespace fabric {

namespace {

/// A cage with its split, as the rules of fit ask for it.
struct CageUse {
  Id<DeviceType> type;
  Id<PortLayout> layout;
  std::uint16_t cage = 0;

  auto operator<=>(const CageUse&) const = default;
};

class Cages {
 public:
  explicit Cages(const CheckInput& in) : in_(in), shapes_(in.catalog) {}

  const DeviceShape& shape(const Device& device) { return shapes_.of(in_.design, device); }
  std::uint16_t cageOf(Id<Device> device, std::uint16_t port) {
    return shape(in_.design.devices[device]).ports()[port].cage;
  }
  const CageGroup& group(const Device& device, std::uint16_t cage) {
    return shape(device).group(shape(device).cages()[cage]);
  }

  const ModuleFit& fit(const Device& device, std::uint16_t cage, Id<TransceiverType> module) {
    const auto key = std::pair{CageUse{device.type, device.layout, cage}, module};
    if (const auto at = fits_.find(key); at != fits_.end()) return at->second;
    const ShapeCage& place = shape(device).cages()[cage];
    const DataRate rate = shape(device).ports()[place.firstPort].rate;
    return fits_.emplace(key, fitModule(in_.catalog[module], group(device, cage), place.ports, rate)).first->second;
  }
  const Verdict& fit(const Device& device, std::uint16_t cage, Id<CableType> assembly, bool endB) {
    const auto key = std::tuple{CageUse{device.type, device.layout, cage}, assembly, endB};
    if (const auto at = assemblies_.find(key); at != assemblies_.end()) return at->second;
    const ShapeCage& place = shape(device).cages()[cage];
    const DataRate rate = shape(device).ports()[place.firstPort].rate;
    return assemblies_.emplace(key, fitsAssembly(in_.catalog[assembly], endB, group(device, cage), place.ports, rate))
        .first->second;
  }

 private:
  const CheckInput& in_;
  Shapes shapes_;
  std::map<std::pair<CageUse, Id<TransceiverType>>, ModuleFit> fits_;
  std::map<std::tuple<CageUse, Id<CableType>, bool>, Verdict> assemblies_;
};

void report(FindingSet& out, const Verdict& verdict, FindingSet::Values values, ObjectRef object) {
  const auto code = findingCode(verdict.code);
  values.push_back({"reason", verdict.reason});
  values.push_back({"source", std::string(verdict.source)});
  out.add(code.value_or(FindingCode::FitCage), std::move(values), object);
}

/// Objects that fit with a caution, gathered by the answer they got: a caution is worded once a kind, not once an
/// object. The answers must stay where they are.
class Cautions {
 public:
  template <class MakeValues>
  void add(const Verdict& verdict, ObjectRef object, MakeValues&& values) {
    if (verdict.caution.empty()) return;
    const auto [at, first] = kinds_.try_emplace(&verdict);
    Kind& kind = at->second;
    if (first) {
      kind.values = values();
      kind.values.push_back({"reason", verdict.caution});
      kind.values.push_back({"source", std::string(verdict.source)});
    }
    kind.objects.push_back(object);
  }
  void report(FindingSet& out) {
    for (auto& [verdict, kind] : kinds_)
      if (const auto code = findingCode(verdict->cautionCode))
        out.add(*code, rule(*code).severity, std::move(kind.values), kind.objects);
  }

 private:
  struct Kind {
    FindingSet::Values values;
    std::vector<ObjectRef> objects;
  };
  std::map<const Verdict*, Kind> kinds_;
};

struct End {
  Id<Device> device;
  std::uint16_t port = 0;
};
std::array<End, 2> endsOf(const Link& link) { return {{{link.a, link.portA}, {link.b, link.portB}}}; }

}  // namespace

void checkModules(const CheckInput& in, FindingSet& out) {
  Cages cages(in);
  in.design.links.forEach([&](Id<Link>, const Link& link) {
    if (in.stop.stop_requested()) return;
    const CableType& cable = in.catalog[in.design.cables[link.cable].type];
    const bool fibre = cable.technology == Technology::Fibre;
    for (const End& end : endsOf(link)) {
      const Device& device = in.design.devices[end.device];
      const std::uint16_t cage = cages.cageOf(end.device, end.port);
      const bool module = static_cast<bool>(in.design.moduleIn(end.device, cage));
      if (fibre && !module && takesModules(cages.group(device, cage).cage))
        out.add(FindingCode::ModuleMissing, {{"device", in.catalog[device.type].part.id}},
                ObjectRef::cage(end.device, cage));
      if (!fibre && module)
        out.add(FindingCode::PortDoubleUse,
                {{"cable", cable.part.id}, {"reason", "the cage holds a module and a cable's fixed end"}},
                ObjectRef::cage(end.device, cage));
    }
  });
}

void checkFit(const CheckInput& in, FindingSet& out) {
  Cages cages(in);
  Cautions cautions;
  in.design.modules.forEach([&](Id<Module> id, const Module& module) {
    if (in.stop.stop_requested()) return;
    const Device& device = in.design.devices[module.device];
    const ModuleFit& fit = cages.fit(device, module.cage, module.type);
    const auto values = [&] {
      return FindingSet::Values{{"module", in.catalog[module.type].part.id},
                                {"device", in.catalog[device.type].part.id}};
    };
    if (fit.verdict) cautions.add(fit.verdict, ObjectRef::of(id), values);
    else report(out, fit.verdict, values(), ObjectRef::of(id));
  });
  cautions.report(out);
  in.design.links.forEach([&](Id<Link>, const Link& link) {
    if (in.stop.stop_requested()) return;
    const Id<CableType> type = in.design.cables[link.cable].type;
    if (in.catalog[type].technology == Technology::Fibre) return;
    bool endB = false;
    for (const End& end : endsOf(link)) {
      const Device& device = in.design.devices[end.device];
      const std::uint16_t cage = cages.cageOf(end.device, end.port);
      const Verdict& verdict = cages.fit(device, cage, type, endB);
      if (!verdict)
        report(out, verdict, {{"cable", in.catalog[type].part.id}, {"device", in.catalog[device.type].part.id}},
               ObjectRef::cage(end.device, cage));
      endB = true;
    }
  });
}

void checkMatch(const CheckInput& in, FindingSet& out) {
  Cages cages(in);
  using Side = std::tuple<std::uint32_t, std::uint8_t, bool>;  // module or engine, division, head
  std::map<std::tuple<Side, Side, Id<CableType>>, Verdict> verdicts;
  Cautions cautions;
  std::map<std::pair<Id<Device>, std::uint16_t>, Id<CableType>> twins;
  const auto sideOf = [&](const End& end) -> Side {
    const Device& device = in.design.devices[end.device];
    const std::uint16_t cage = cages.cageOf(end.device, end.port);
    if (const Module* module = in.design.modules.find(in.design.moduleIn(end.device, cage))) {
      const ModuleFit& fit = cages.fit(device, cage, module->type);
      return {module->type.value, fit.use.division, fit.use.head};
    }
    const Id<TransceiverType> engine = in.catalog.find<TransceiverType>(in.catalog[device.type].engineId);
    return {cages.group(device, cage).cage == CageType::FixedFibre ? engine.value : 0, 1, false};
  };
  in.design.links.forEach([&](Id<Link> id, const Link& link) {
    if (in.stop.stop_requested()) return;
    const Id<CableType> type = in.design.cables[link.cable].type;
    const CableType& cable = in.catalog[type];
    if (cable.technology != Technology::Fibre) return;
    const auto [a, b] = endsOf(link);
    const Side left = sideOf(a), right = sideOf(b);
    if (std::get<0>(left) == 0 || std::get<0>(right) == 0) return;
    const auto key = std::tuple{left, right, type};
    auto at = verdicts.find(key);
    const TransceiverType& moduleA = in.catalog[Id<TransceiverType>{std::get<0>(left)}];
    const TransceiverType& moduleB = in.catalog[Id<TransceiverType>{std::get<0>(right)}];
    if (at == verdicts.end()) {
      const PortUse useA{std::get<1>(left), std::get<2>(left)}, useB{std::get<1>(right), std::get<2>(right)};
      at = verdicts.emplace(key, joins(moduleA, useA, moduleB, useB, cable)).first;
    }
    const auto values = [&] {
      return FindingSet::Values{{"a", moduleA.part.id}, {"b", moduleB.part.id}, {"cable", cable.part.id}};
    };
    if (at->second) cautions.add(at->second, ObjectRef::of(id), values);
    else report(out, at->second, values(), ObjectRef::of(id));
    for (const End& end : {a, b}) {
      const std::uint16_t cage = cages.cageOf(end.device, end.port);
      const DeviceShape& shape = cages.shape(in.design.devices[end.device]);
      if (shape.cages()[cage].ports < 2) continue;
      const auto [twin, first] = twins.try_emplace({end.device, cage}, type);
      if (first || twin->second == type) continue;
      if (const Verdict same = sameOnBothPorts(in.catalog[twin->second], cable); !same)
        report(out, same, {{"cable", cable.part.id}, {"other", in.catalog[twin->second].part.id}},
               ObjectRef::cage(end.device, cage));
    }
  });
  cautions.report(out);
}

}  // namespace fabric
