// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/bundle_media.h"

#include "core/compose/link_ways.h"
#include "ui/panels/inspector/object_fields.h"
#include "ui/wording/numbers.h"

#include <algorithm>

namespace fabric::ui {

namespace {

const Alternative* choiceNamed(const std::vector<Alternative>& choices, const QString& name) {
  const auto at = std::ranges::find(choices, name, &Alternative::name);
  return at == choices.end() ? nullptr : &*at;
}

}  // namespace

BundleMedia::BundleMedia(const DescribeContext& context, Shapes& shapes, std::span<const Id<Link>> links)
    : context_(context) {
  const std::vector<Id<Link>> all = linksSharingCages(context.design(), shapes, links);
  gather(shapes, all);
  for (Kind& kind : kinds_) kind.choices = alternativesFor(context.catalog(), linkFacts(context, shapes, kind.longest));
  merge();
}

std::size_t BundleMedia::links() const {
  std::size_t count = 0;
  for (const Kind& kind : kinds_) count += kind.links.size();
  return count;
}

BundleMedia::Kind& BundleMedia::kindOf(const Link& link, Shapes& shapes) {
  const PortEnd a = portEndOf(context_.design(), context_.catalog(), shapes, {link.a, link.portA}),
                b = portEndOf(context_.design(), context_.catalog(), shapes, {link.b, link.portB});
  const auto known = std::ranges::find_if(kinds_, [&](const Kind& kind) { return kind.a == a && kind.b == b; });
  if (known != kinds_.end()) return *known;
  Kind& fresh = kinds_.emplace_back();
  fresh.a = a;
  fresh.b = b;
  return fresh;
}

void BundleMedia::gather(Shapes& shapes, std::span<const Id<Link>> links) {
  const Design& design = context_.design();
  const RouteTable routes(design, context_.catalog(), context_.settings().routes);
  const auto moduleAt = [&](Id<Device> device, std::uint16_t port) {
    const Id<Module> module = design.moduleIn(device, shapes.of(design, device).ports()[port].cage);
    return module ? design.modules[module].type : Id<TransceiverType>{};
  };
  const auto makeOf = [&](const Link& link) {
    return std::tuple(design.cables[link.cable].type, moduleAt(link.a, link.portA), moduleAt(link.b, link.portB));
  };
  for (const Id<Link> id : links) {
    const Link& link = design.links[id];
    const Cable& cable = design.cables[link.cable];
    Kind& kind = kindOf(link, shapes);
    const std::int32_t route = routes.millimetres(link.a, link.b, loopKind(context_.catalog()[cable.type].technology));
    const Length length = std::max(Length::millimetres(std::max(route, 0)), cable.fixedLength);
    if (length > Length{}) kind.lengths.push_back(length);
    if (kind.links.empty() || length > kind.most) {
      kind.most = length;
      kind.longest = id;
    }
    if (!kind.links.empty()) kind.alike = kind.alike && makeOf(link) == makeOf(design.links[kind.links.front()]);
    kind.links.push_back(id);
  }
}

void BundleMedia::merge() {
  for (const Kind& kind : kinds_)
    for (const Alternative& choice : kind.choices)
      if (!choiceNamed(choices_, choice.name)) choices_.push_back(merged(choice.name));
  std::ranges::stable_sort(choices_, {}, [](const Alternative& choice) { return choice.standing == Standing::Error; });
}

Alternative BundleMedia::merged(const QString& name) const {
  Alternative all;
  bool isFirst = true, isCurrent = true, isComplete = true;
  std::size_t without = 0;
  MediaCost sum;
  for (const Kind& kind : kinds_) {
    const Alternative* one = choiceNamed(kind.choices, name);
    if (!one) {
      without += kind.links.size();
      continue;
    }
    if (isFirst || one->standing == Standing::Error || all.standing != Standing::Error) {
      if (isFirst || one->standing != Standing::Good) all = *one;
      isFirst = false;
    }
    isCurrent = isCurrent && one->current && kind.alike;
    isComplete = isComplete && kind.lengths.size() == kind.links.size();
    for (const Length& length : kind.lengths) {
      const auto cost = mediaCost(context_.catalog(), one->option, length);
      isComplete = isComplete && cost && cost->complete;
      if (!cost) continue;
      sum.power += cost->power;
      sum.price += cost->price;
    }
  }
  all.name = all.key = name;
  all.current = isCurrent && without == 0;
  if (without > 0) {
    all.standing = Standing::Error;
    all.reason = Describe::tr("not for all");
    all.explanation = Describe::tr("%1 of the links cannot be made so").arg(countText(static_cast<qint64>(without)));
  }
  sum.complete = isComplete;
  all.cost = all.standing == Standing::Error ? std::nullopt : std::optional(sum);
  return all;
}

FieldEdit BundleMedia::apply(DesignEdit& edit, const QString& key) const {
  const Alternative* choice = choiceNamed(choices_, key);
  if (!choice) return {Describe::tr("The links are others now"), {}};
  if (choice->standing == Standing::Error) return {choice->explanation, {}};
  for (const Kind& kind : kinds_)
    if (const Result<> done = applyToKind(edit, kind.links, choiceNamed(kind.choices, key)->option); !done)
      return {refusalText(done.error()), {}};
  return {{}, Describe::tr("Change medium of %1 links to %2").arg(countText(static_cast<qint64>(links())), key)};
}

}  // namespace fabric::ui
