// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several kinds of objects show alike: power and cost with their terms, links by kind, findings.

#include "core/analysis/route.h"
#include "core/analysis/shares.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/findings.h"
#include "ui/wording/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

namespace fabric::ui {

namespace {

QString partName(const Catalog& catalog, const PartPlace& place) {
  return std::visit(
      [&](const auto& id) -> QString {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::monostate>) return {};
        else if constexpr (std::is_same_v<std::decay_t<decltype(id)>, Id<TransceiverType>>)
          return PartText::moduleName(catalog[id]);
        else return PartText::name(catalog[id]);
      },
      place.type);
}

/// The column of the catalog that a share is worked out from.
std::string_view columnOf(const ShareTerm& term) {
  switch (term.basis) {
  case TermBasis::Typical:
  case TermBasis::Maximum:
    if (std::holds_alternative<Id<CableType>>(term.part.type)) return "power_a_w";
    if (std::holds_alternative<Id<LaserType>>(term.part.type)) return "power_w";
    return term.basis == TermBasis::Typical ? "power_typ_w" : "power_max_w";
  case TermBasis::Weight: return "weight_kg";
  case TermBasis::ListPrice:
  case TermBasis::EstimatedPrice: return "price_usd";
  }
  return {};
}

QString sourceOf(const Catalog& catalog, const ShareTerm& term) {
  const Part* part = catalog.part(term.part);
  if (!part) return {};
  const QString source = Describe::tr("%1; confidence %2")
                             .arg(text(part->provenance.source), PartText::confidence(part->provenance.confidence));
  return part->provenance.isUnverified(columnOf(term)) ? Describe::tr("%1 (not verified)").arg(source) : source;
}

WhyTerm termOf(const Catalog& catalog, const ShareTerm& term) {
  WhyTerm why;
  why.quantity = Describe::tr("%1 × %2").arg(countText(term.count), partName(catalog, term.part));
  why.source = sourceOf(catalog, term);
  if (const Part* part = catalog.part(term.part)) why.partId = text(part->id);
  switch (term.basis) {
  case TermBasis::Typical:
  case TermBasis::Maximum: {
    const QString watts = shortNumberText(Power::milliwatts(term.each).inWatts(), 1);
    why.factor =
        term.basis == TermBasis::Typical ? Describe::tr("%1 W typ.").arg(watts) : Describe::tr("%1 W max").arg(watts);
    why.product = powerText(Power::milliwatts(term.sum));
    break;
  }
  case TermBasis::Weight:
    why.factor = massText(Mass::grams(term.each));
    why.product = massText(Mass::grams(term.sum));
    break;
  case TermBasis::ListPrice:
  case TermBasis::EstimatedPrice: {
    const QString each = moneyText(Money::microDollars(term.each));
    why.factor =
        term.basis == TermBasis::ListPrice ? Describe::tr("%1 list").arg(each) : Describe::tr("%1 estimate").arg(each);
    why.product = moneyText(Money::microDollars(term.sum));
    break;
  }
  }
  return why;
}

WhyBlock whyOf(const Catalog& catalog, const QString& result, const QString& formula,
               const std::vector<ShareTerm>& terms) {
  WhyBlock why{result, formula, {}};
  for (const ShareTerm& term : terms) why.terms.push_back(termOf(catalog, term));
  return why;
}

/// The module at one end of a link, or nullptr.
const TransceiverType* moduleAt(const DescribeContext& context, Shapes& shapes, Id<Device> device, std::uint16_t port) {
  const DeviceShape& shape = shapes.of(context.design(), device);
  const Id<Module> module = context.design().moduleIn(device, shape.ports()[port].cage);
  return module ? &context.catalog()[context.design().modules[module].type] : nullptr;
}

}  // namespace

QString Describe::yesNo(bool yes) { return yes ? tr("Yes") : tr("No"); }

PropertyRow Describe::locked(bool locked) {
  return {.id = QStringLiteral("locked"),
          .label = tr("Locked"),
          .kind = PropertyKind::Choice,
          .value = yesNo(locked),
          .choices = {yesNo(false), yesNo(true)}};
}

QString Describe::ordinal(std::uint8_t ordinal) { return ordinal > 0 ? countText(ordinal) : notApplicable(); }

PropertyRow Describe::rail(const QString& value) {
  return {.id = QStringLiteral("rail"),
          .label = tr("Rail"),
          .kind = PropertyKind::Field,
          .value = value,
          .toolTip = tr("Counted from 1; Link groups pairs by it. Nothing: none")};
}

PropertyRow Describe::plane(const QString& value) {
  return {.id = QStringLiteral("plane"),
          .label = tr("Plane"),
          .kind = PropertyKind::Field,
          .value = value,
          .toolTip = tr("Counted from 1. Nothing: none")};
}

void Describe::addIfMissing(const DescribeContext& context, const std::string& partId, PropertyBlock& block) {
  if (!context.catalog().unlisted.contains(partId)) return;
  block.rows.push_back({.id = QStringLiteral("missing"),
                        .label = tr("Catalog"),
                        .value = tr("not in this machine's catalog"),
                        .valueColour = Token::StatusWarning,
                        .toolTip = tr("The project's own copy of the part's data is used. Import its table if the data "
                                      "may be out of date.")});
}

QString Describe::role(DeviceRole role) {
  switch (role) {
  case DeviceRole::System: return tr("System");
  case DeviceRole::Endpoint: return tr("Endpoint");
  case DeviceRole::Leaf: return tr("Leaf switch");
  case DeviceRole::Spine: return tr("Spine switch");
  case DeviceRole::Core: return tr("Core switch");
  case DeviceRole::Other: return tr("Device");
  }
  return {};
}

QStringList Describe::roles() {
  QStringList all;
  for (const DeviceRole each : {DeviceRole::System, DeviceRole::Endpoint, DeviceRole::Leaf, DeviceRole::Spine,
                                DeviceRole::Core, DeviceRole::Other})
    all << role(each);
  return all;
}

QString Describe::face(Face face) { return face == Face::Front ? tr("Front") : tr("Rear"); }

QString Describe::fabricName(const DescribeContext& context, Id<Fabric> id) {
  const Fabric* fabric = context.design().fabrics.find(id);
  return fabric ? tr("%1 fabric").arg(QString::fromStdString(fabric->name)) : QString();
}

InspectorSection Describe::powerAndCost(const DescribeContext& context, std::span<const ObjectRef> objects,
                                        std::optional<Power> powerLimit, std::optional<Mass> weightLimit) {
  const Shares shares = sharesOf(context.design(), context.catalog(), objects);
  InspectorSection section{QStringLiteral("power"), tr("Power and cost"), {}, {}};
  PropertyBlock block;
  const auto add = [&](PropertyRow row, const QString& formula, const std::vector<ShareTerm>& terms) {
    block.why[row.id] = whyOf(context.catalog(), row.value, formula, terms);
    block.rows.push_back(std::move(row));
  };
  PropertyRow power{.id = QStringLiteral("power"),
                    .label = tr("IT power"),
                    .kind = PropertyKind::Computed,
                    .value = powerText(shares.power)};
  if (powerLimit && *powerLimit > Power{}) {
    power.kind = PropertyKind::Meter;
    power.note = tr("of %1").arg(shortPowerText(*powerLimit));
    power.share = shares.power / *powerLimit;
  }
  add(std::move(power), {}, shares.powerTerms);
  PropertyRow heat{.id = QStringLiteral("heat"),
                   .label = tr("Heat"),
                   .kind = PropertyKind::Computed,
                   .value = tr("%1 BTU/h").arg(numberText(shares.power.inWatts() * 3.412142, 0))};
  add(std::move(heat), tr("IT power × 3.412 BTU/h per watt"), shares.powerTerms);
  PropertyRow weight{.id = QStringLiteral("weight"),
                     .label = tr("Weight"),
                     .kind = PropertyKind::Computed,
                     .value = massText(shares.weight)};
  if (weightLimit && *weightLimit > Mass{}) weight.note = tr("of %1").arg(massText(*weightLimit));
  if (shares.unweighed > 0) weight.note += tr(" (%1 unknown)").arg(countText(shares.unweighed));
  add(std::move(weight), tr("Devices only; the rack itself is not weighed"), shares.weightTerms);
  PropertyRow cost{.id = QStringLiteral("capex"),
                   .label = tr("Capex"),
                   .kind = PropertyKind::Computed,
                   .value = moneyText(shares.cost)};
  if (shares.unpriced > 0) cost.note = tr("%1 unpriced").arg(countText(shares.unpriced));
  add(std::move(cost), tr("Without cables, which belong to two places"), shares.costTerms);
  section.blocks.push_back(std::move(block));
  return section;
}

InspectorSection Describe::linksOf(const DescribeContext& context, std::span<const Id<Device>> devices, Id<Rack> rack) {
  struct Gathered {
    std::vector<ObjectRef> links;
    std::set<Id<Rack>> racks;
    Length longest, reach;
    bool known = true;
    const TransceiverType* module = nullptr;
  };
  // Roles of both ends, the lower first: of a row, both ends may be asked about.
  using Key = std::tuple<Id<CableType>, DataRate, std::pair<DeviceRole, DeviceRole>, bool>;
  const Design& design = context.design();
  Shapes shapes(context.catalog());
  const FloorPlan plan(design, context.catalog(), context.settings().routes);
  std::map<Key, Gathered> groups;
  std::unordered_set<std::uint32_t> seen;  // a link between two of the devices counts once
  for (const Id<Device> device : devices) {
    const DeviceShape& shape = shapes.of(design, device);
    for (std::uint16_t port = 0; port < shape.ports().size(); ++port) {
      const Id<Link> id = design.linkAt(device, port);
      if (!id || !seen.insert(id.value).second) continue;
      const Link& link = design.links[id];
      const Id<Device> far = link.a == device && link.portA == port ? link.b : link.a;
      const Device& other = design.devices[far];
      const CableType& cable = context.catalog()[design.cables[link.cable].type];
      Gathered& group = groups[{design.cables[link.cable].type, shape.ports()[port].rate,
                                std::minmax({design.devices[device].role, other.role}), other.rack == rack}];
      group.links.push_back(ObjectRef::of(id));
      group.racks.insert(other.rack);
      const auto route = routeBetween(plan, context.settings().routes, link.a, link.b, loopKind(cable.technology));
      if (route) group.longest = std::max({group.longest, route->total, design.cables[link.cable].fixedLength});
      else group.known = false;
      const TransceiverType* a = moduleAt(context, shapes, link.a, link.portA);
      const TransceiverType* b = moduleAt(context, shapes, link.b, link.portB);
      const Length reach = reachOver(cable, a, b);
      if (reach > Length{} && (group.reach == Length{} || reach < group.reach)) group.reach = reach;
      if (!group.module) group.module = a ? a : b;
    }
  }
  InspectorSection section{QStringLiteral("links"), tr("Links"), countText(static_cast<std::int64_t>(seen.size())), {}};
  LinkGroupBlock block;
  for (const auto& [key, group] : groups) {
    const auto& [cableId, rate, roles, inRack] = key;
    const CableType& cable = context.catalog()[cableId];
    LinkGroup line;
    const QString made = group.module && cable.technology == Technology::Fibre ? PartText::opticsName(*group.module)
                                                                               : PartText::fibreName(cable);
    line.name = tr("%1 × %2 %3").arg(countText(static_cast<std::int64_t>(group.links.size())), shortRate(rate), made);
    line.medium = mediumToken(cable);
    line.where = inRack ? tr("in rack")
                 : group.racks.size() == 1 && *group.racks.begin()
                     ? QString::fromStdString(rackName(design, *group.racks.begin()))
                     : tr("%1 racks").arg(countText(static_cast<std::int64_t>(group.racks.size())));
    line.longest = group.known ? lengthNumber(group.longest, 1) : unknownValue();
    line.limit = group.reach > Length{} ? QStringLiteral(" / ") + shortLengthText(group.reach) : QStringLiteral(" m");
    if (!group.known || group.reach == Length{}) line.standing = Standing::Unknown;
    else line.standing = group.longest > group.reach ? Standing::Error : Standing::Good;
    line.share = group.reach > Length{} ? group.longest / group.reach : 0;
    line.links = group.links;
    block.groups.push_back(std::move(line));
  }
  std::ranges::stable_sort(block.groups,
                           [](const LinkGroup& a, const LinkGroup& b) { return a.links.size() > b.links.size(); });
  section.blocks.push_back(std::move(block));
  return section;
}

std::vector<CheckLine> Describe::findingsAbout(const DescribeContext& context, std::span<const ObjectRef> objects) {
  std::vector<CheckLine> lines;
  if (!context.result) return lines;
  const std::set<ObjectRef> wanted(objects.begin(), objects.end());
  for (const Finding& finding : context.result->findings) {
    const auto about = static_cast<std::int64_t>(
        std::ranges::count_if(finding.objects, [&](const ObjectRef& object) { return wanted.contains(object); }));
    if (about == 0) continue;
    const bool waived = !finding.waiver.empty();
    const Standing standing = waived                                  ? Standing::Good
                              : finding.severity == Severity::Error   ? Standing::Error
                              : finding.severity == Severity::Warning ? Standing::Warning
                                                                      : Standing::Unknown;
    const FindingRule& aboutRule = rule(finding.code);
    QString message = findingMessage(finding);
    if (waived) message += tr(" (waived: %1)").arg(QString::fromStdString(finding.waiver));
    lines.push_back(
        {standing, text(aboutRule.label), about > 1 ? tr("%1 places").arg(countText(about)) : message, message});
  }
  return lines;
}

}  // namespace fabric::ui
