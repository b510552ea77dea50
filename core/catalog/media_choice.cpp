// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/catalog/media.h"

namespace fabric {

namespace {

__extension__ using Wide = __int128;  // products of a price and a length

/// The price of a length beyond stock: on from the longest at the slope between the two longest.
std::optional<Money> priceBeyond(const CableType& cable, Length ordered) {
  if (cable.lengths.size() < 2) return std::nullopt;
  const CableLength& last = cable.lengths.back();
  const CableLength& before = cable.lengths[cable.lengths.size() - 2];
  if (!last.part.price.amount || !before.part.price.amount) return std::nullopt;
  const Wide slope = last.part.price.amount->count() - before.part.price.amount->count();
  const Wide more = slope * (ordered - last.length).count() / (last.length - before.length).count();
  return Money::fromCount(last.part.price.amount->count() + static_cast<std::int64_t>(more));
}

}  // namespace

std::optional<CableOrder> orderCable(const CableType& cable, Length needed) {
  const auto at =
      std::ranges::find_if(cable.lengths, [&](const CableLength& length) { return length.length >= needed; });
  if (at != cable.lengths.end()) {
    const auto index = static_cast<std::uint16_t>(at - cable.lengths.begin());
    return CableOrder{index, at->length, false, at->part.price.amount, at->part.price.basis != PriceBasis::List};
  }
  if (cable.technology != Technology::Fibre || cable.lengths.empty()) return std::nullopt;
  constexpr std::int32_t step = 10'000;  // 10 m
  if (needed > Length::kilometres(2000)) return std::nullopt;
  const auto ordered = Length::millimetres((needed.count() + step - 1) / step * step);
  return CableOrder{static_cast<std::uint16_t>(cable.lengths.size() - 1), ordered, true, priceBeyond(cable, ordered),
                    true};
}

std::optional<MediaCost> mediaCost(const Catalog& catalog, const MediaOption& option, Length needed) {
  if (!option.cable) return std::nullopt;
  const CableType& cable = catalog[option.cable];
  const auto order = orderCable(cable, needed);
  if (!order) return std::nullopt;
  MediaCost cost;
  const auto addPrice = [&](std::optional<Money> price, int shares) {
    if (price) cost.price += Money::fromCount(price->count() / shares);
    else cost.complete = false;
  };
  const auto addPower = [&](std::optional<Power> power, int shares) {
    if (power) cost.power += Power::fromCount(power->count() / shares);
  };
  const auto addModule = [&](Id<TransceiverType> id, int shares) {
    if (!id) return;
    const TransceiverType& module = catalog[id];
    addPrice(module.part.price.amount, shares);
    addPower(module.maximum ? module.maximum : module.typical, shares);
  };
  addModule(option.moduleA, option.linksPerModuleA);
  addModule(option.moduleB, option.linksPerModuleB);
  addPrice(order->price, option.linksPerCable);
  const CableLength& length = cable.lengths[order->length];
  addPower(length.powerA, option.linksPerCable);
  if (length.powerB) addPower(*length.powerB * cable.bEnds, option.linksPerCable);
  return cost;
}

namespace {

/// What a policy asks for.
struct Policy {
  std::string_view text;
  std::optional<Technology> technology;
  std::optional<Medium> medium;
  Id<CableType> cable;
  Id<TransceiverType> module;

  bool isAuto() const { return !technology && !medium && !named(); }
  bool named() const { return cable || module; }

  /// How many ends of the option are as asked: 0 is not at all.
  int ends(const Catalog& catalog, const MediaOption& option) const {
    if (technology) return (option.technologyA == *technology) + (option.technologyB == *technology);
    if (medium) {
      const bool overFibre =
          option.moduleA || option.moduleB || (option.cable && catalog[option.cable].technology == Technology::Fibre);
      return overFibre && option.medium == *medium ? 2 : 0;
    }
    if (cable) return option.cable == cable ? 2 : 0;
    if (module) return (option.moduleA == module) + (option.moduleB == module);
    return 2;
  }
};

Result<Policy> parsePolicy(const Catalog& catalog, std::string_view text) {
  Policy policy{text, {}, {}, {}, {}};
  if (text == "auto") return policy;
  if (text == "mmf") return policy.medium = Medium::Multimode, policy;
  if (text == "smf") return policy.medium = Medium::SingleMode, policy;
  if (const auto technology = technologyFromCode(text)) return policy.technology = technology, policy;
  policy.cable = catalog.find<CableType>(text);
  policy.module = catalog.find<TransceiverType>(text);
  if (policy.named()) return policy;
  std::vector<std::string> known = {"auto", "dac", "acc",      "aec", "aoc", "retimed",
                                    "lro",  "lpo", "coherent", "cpo", "mmf", "smf"};
  for (std::string& id : catalog.partIds())
    if (catalog.find<CableType>(id) || catalog.find<TransceiverType>(id)) known.push_back(std::move(id));
  const auto near = nearest(text, known);
  return fail(ErrorCode::NotFound, "media \"" + std::string(text) + "\"",
              "neither a technology nor a cable or module of the catalog",
              near ? "did you mean \"" + *near + "\"?" : "use auto, dac, acc, aec, aoc, retimed, lro, lpo or cpo");
}

/// What comes first when sorted is chosen.
using Rank = std::tuple<bool, bool, bool, int, Money, Power, std::size_t>;

Rank rankOf(const MediaOption& option, const MediaCost& cost, int ends, std::size_t index) {
  return {option.availability != Availability::Shipping,
          !option.verdict.caution.empty(),
          !cost.complete,
          -ends,
          cost.price,
          cost.power,
          index};
}

std::string describe(const Catalog& catalog, const MediaOption& option) {
  std::string text;
  const auto append = [&](const Part& part) { text += (text.empty() ? "" : " + ") + part.model; };
  if (option.moduleA) append(catalog[option.moduleA].part);
  if (option.moduleB) append(catalog[option.moduleB].part);
  if (option.cable && !option.moduleA && !option.moduleB) append(catalog[option.cable].part);
  return text;
}

/// "aec (7 m), retimed (500 m)": what would reach, by technology.
std::string whatReaches(std::span<const MediaOption> options, Length needed) {
  std::map<std::string_view, Length> longest;
  for (const MediaOption& option : options)
    if (option.verdict && option.verdict.caution.empty() && option.reach >= needed &&
        option.availability == Availability::Shipping) {
      Length& reach = longest[code(option.technology)];
      reach = std::max(reach, option.reach);
    }
  std::string text;
  for (const auto& [name, reach] : longest)
    text += (text.empty() ? "" : ", ") + std::string(name) + " (" + toText(reach) + " m)";
  return text;
}

/// How far a refused option got: the further, the more its reason says. Fit comes before match, parts before pairs.
int progress(const MediaOption& option) {
  static constexpr std::string_view order[] = {"fit.cage", "fit.top", "match.lane-rate", "fit.ports", "match.protocol"};
  static constexpr std::string_view pairOrder[] = {"match.medium", "match.wavelength"};
  const auto rankIn = [&](const auto& codes) {
    return static_cast<int>(std::ranges::find(codes, option.verdict.code) - std::begin(codes));
  };
  return option.moduleA && option.moduleB ? 10 + rankIn(pairOrder) : rankIn(order);
}

/// What a policy wants of ports that none of the two can give; empty if it is not that.
std::string portsCannot(const Policy& policy) {
  if (policy.technology == Technology::Cpo) return "neither port is co-packaged";
  if (policy.medium || (policy.technology && *policy.technology != Technology::Fibre))
    return "these ports take nothing of that kind";
  return "nothing of the catalog connects these ports";
}

tl::unexpected<Error> refusal(const Catalog& catalog, std::span<const MediaOption> options, Length needed,
                              const Policy& policy) {
  const std::string place = "media \"" + std::string(policy.text) + "\"";
  const std::string reaching = whatReaches(options, needed);
  const std::string remedy = reaching.empty() ? "choose other ports or a shorter route" : "what reaches: " + reaching;
  std::optional<Length> longest;
  const MediaOption* refused = nullptr;
  for (const MediaOption& option : options) {
    const bool general = !option.moduleA && !option.moduleB && !option.cable;
    if (!general && policy.ends(catalog, option) == 0) continue;
    if (option.verdict) longest = std::max(longest.value_or(Length{}), option.reach);
    else if (!refused || progress(option) > progress(*refused)) refused = &option;
  }
  if (longest)
    return fail(ErrorCode::DoesNotFit, place,
                "nothing reaches " + toText(needed) + " m; the longest is " + toText(*longest) + " m", remedy);
  if (!refused) return fail(ErrorCode::Incompatible, place, portsCannot(policy), remedy);
  const std::string who = describe(catalog, *refused);
  return fail(ErrorCode::Incompatible, place,
              "it does not connect these ports" + (who.empty() ? "" : " (" + who + ")") + ": " +
                  refused->verdict.reason,
              remedy);
}

}  // namespace

Result<> checkPolicy(const Catalog& catalog, std::string_view policy) {
  const auto parsed = parsePolicy(catalog, policy);
  return parsed ? Result<>{} : tl::unexpected(parsed.error());
}

Result<MediaOption> chooseMedia(const Catalog& catalog, std::span<const MediaOption> options, Length needed,
                                std::string_view policyText) {
  const auto policy = parsePolicy(catalog, policyText);
  if (!policy) return tl::unexpected(policy.error());
  std::optional<Rank> best;
  const MediaOption* chosen = nullptr;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const MediaOption& option = options[i];
    if (!option.verdict || option.reach < needed) continue;
    const int ends = policy->ends(catalog, option);
    if (ends == 0) continue;
    if (option.availability == Availability::Obsolete && !policy->named()) continue;
    const auto cost = mediaCost(catalog, option, needed);
    if (!cost) continue;
    const Rank rank = rankOf(option, *cost, ends, i);
    if (best && *best <= rank) continue;
    best = rank;
    chosen = &option;
  }
  if (!chosen) return refusal(catalog, options, needed, *policy);
  return *chosen;
}

}  // namespace fabric
