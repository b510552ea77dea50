// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/fix_findings.h"

#include <cstdint>
#include <limits>
#include <set>
#include <string>

namespace fabric {

namespace {

void addCage(std::set<Id<Link>>& links, const Design& design, Shapes& shapes, Id<Device> device, std::uint16_t cage) {
  const ShapeCage& place = shapes.of(design, device).cages()[cage];
  for (std::uint16_t port = place.firstPort; port < place.firstPort + place.ports; ++port)
    if (const Id<Link> link = design.linkAt(device, port)) links.insert(link);
}

}  // namespace

bool isMendedByMedia(FindingCode code) {
  switch (code) {
  case FindingCode::ReachExceeded:
  case FindingCode::FitCage:
  case FindingCode::FitTop:
  case FindingCode::FitPorts:
  case FindingCode::MatchLaneRate:
  case FindingCode::MatchWavelength:
  case FindingCode::MatchMedium:
  case FindingCode::MatchConnector:
  case FindingCode::MatchPolish:
  case FindingCode::MatchProtocol:
  case FindingCode::ModuleMissing: return true;
  default: return false;
  }
}

std::vector<FindingCode> fixableCodes() {
  std::vector<FindingCode> codes;
  for (const FindingRule& one : findingRules())
    if (isMendedByMedia(one.code)) codes.push_back(one.code);
  return codes;
}

std::vector<Id<Link>> linksOfFinding(const Finding& finding, const Design& design, Shapes& shapes, std::size_t most) {
  std::set<Id<Link>> links;
  for (const ObjectRef& object : finding.objects) {
    if (links.size() > most) break;
    if (object.kind == ObjectKind::Link && design.links.contains({object.id})) links.insert({object.id});
    if (object.kind == ObjectKind::Port)
      if (const Id<Link> link = design.linkAt({object.id}, object.sub)) links.insert(link);
    if (object.kind == ObjectKind::Cage && design.devices.contains({object.id}))
      addCage(links, design, shapes, {object.id}, object.sub);
    if (const Module* module = object.kind == ObjectKind::Module ? design.modules.find({object.id}) : nullptr)
      addCage(links, design, shapes, module->device, module->cage);
  }
  return {links.begin(), links.end()};
}

Result<ConvertedLinks> fixFindings(DesignEdit& edit, const Settings& settings, std::span<const Finding> findings,
                                   FindingCode code) {
  if (!isMendedByMedia(code)) {
    std::string names;
    for (const FindingCode one : fixableCodes()) names += (names.empty() ? "" : ", ") + std::string(rule(one).name);
    return fail(ErrorCode::InvalidInput, std::string(rule(code).name), "it has no fix that can be made for you",
                "there are fixes for " + names);
  }
  std::set<Id<Link>> links;
  Shapes shapes(edit.catalog());
  for (const Finding& finding : findings) {
    if (finding.code != code || !finding.waiver.empty()) continue;
    const auto some = linksOfFinding(finding, edit.design(), shapes, std::numeric_limits<std::size_t>::max());
    links.insert(some.begin(), some.end());
  }
  return fixMedia(edit, settings, std::vector(links.begin(), links.end()));
}

}  // namespace fabric
