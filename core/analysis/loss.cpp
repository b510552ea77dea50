// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/loss.h"

#include <algorithm>

namespace fabric {

std::optional<Decibel> linkLoss(const CableType& cable, Length length, const Joints& joints) {
  const std::optional<Decibel> joint = joints.each ? joints.each : cable.lossPerEnd;
  if (cable.technology != Technology::Fibre || !cable.attenuationPerKm || !joint) return std::nullopt;
  constexpr std::int64_t millimetresPerKilometre = 1'000'000;
  // Rounded up: a loss is never told smaller than it is.
  const std::int64_t fibre =
      (std::int64_t{cable.attenuationPerKm->count()} * length.count() + millimetresPerKilometre - 1) /
      millimetresPerKilometre;
  return Decibel::thousandths(static_cast<std::int32_t>(fibre + joints.count * std::int64_t{joint->count()}));
}

std::optional<Decibel> lossBudget(const TransceiverType& a, const TransceiverType& b) {
  if (!a.lossBudget || !b.lossBudget) return std::nullopt;
  return std::min(*a.lossBudget, *b.lossBudget);
}

std::optional<Decibel> lossMargin(const CableType& cable, Length length, const TransceiverType* a,
                                  const TransceiverType* b) {
  const auto loss = linkLoss(cable, length);
  const auto budget = a && b ? lossBudget(*a, *b) : std::nullopt;
  return loss && budget ? std::optional(*budget - *loss) : std::nullopt;
}

}  // namespace fabric
