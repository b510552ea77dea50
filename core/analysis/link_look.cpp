// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/link_look.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace fabric {

namespace {

bool isCoPackaged(const Design& design, const Catalog& catalog, Id<Device> device) {
  const Device* row = design.devices.find(device);
  return row && catalog[row->type].technology == Technology::Cpo;
}

}  // namespace

Jacket jacketOf(const Catalog& catalog, Id<CableType> cable) {
  if (!catalog.contains(cable)) return Jacket::Dac;
  const CableType& type = catalog[cable];
  switch (type.technology) {
  case Technology::Dac:
  case Technology::Cpc: return Jacket::Dac;
  case Technology::Acc:
  case Technology::Aec: return Jacket::Aec;
  case Technology::Aoc: return Jacket::Om4;
  default: return type.medium == Medium::Multimode ? Jacket::Om4 : Jacket::Os2;
  }
}

Jacket jacketOf(const Design& design, const Catalog& catalog, const Link& link) {
  const Cable* cable = design.cables.find(link.cable);
  const Jacket jacket = jacketOf(catalog, cable ? cable->type : Id<CableType>{});
  const bool fibre = jacket == Jacket::Om4 || jacket == Jacket::Os2;
  return fibre && (isCoPackaged(design, catalog, link.a) || isCoPackaged(design, catalog, link.b)) ? Jacket::Cpo
                                                                                                   : jacket;
}

std::string shortMedia(const TransceiverType& module) {
  const std::string& spec = module.opticalSpec;
  std::string name;
  for (std::size_t i = 0; i + 2 < spec.size() && name.empty(); ++i) {
    const bool kind = std::string_view("SDFLVEZ").find(spec[i]) != std::string_view::npos && spec[i + 1] == 'R';
    if (!kind) continue;
    name = spec.substr(i, 2);
    for (i += 2; i < spec.size() && (std::isdigit(static_cast<unsigned char>(spec[i])) || spec[i] == '+'); ++i)
      name += spec[i];
  }
  if (name.empty()) name = spec.empty() ? std::string(code(module.technology)) : spec.substr(0, spec.find(' '));
  if (module.ports > 1) name = std::to_string(module.ports) + "×" + name;
  if (module.technology == Technology::Lpo) name += " LPO";
  if (module.technology == Technology::Lro) name += " LRO";
  return name;
}

std::string shortMedia(const CableType& cable) {
  std::string name(code(cable.technology));
  std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return name;
}

LinkLook lookOf(const Catalog& catalog, const LinkKind& kind) {
  const auto isEngine = [&](Id<TransceiverType> module) {
    return catalog.contains(module) && catalog[module].technology == Technology::Cpo;
  };
  if (isEngine(kind.moduleA) || isEngine(kind.moduleB)) return {Jacket::Cpo, "CPO"};
  const Id<TransceiverType> module = catalog.contains(kind.moduleA) ? kind.moduleA : kind.moduleB;
  const Jacket jacket = jacketOf(catalog, kind.cable);
  if (catalog.contains(module)) return {jacket, shortMedia(catalog[module])};
  return {jacket, catalog.contains(kind.cable) ? shortMedia(catalog[kind.cable]) : "?"};
}

}  // namespace fabric
