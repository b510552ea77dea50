// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loss of a fibre link against what its modules bear: loss = attenuation of the fibre grade x length + its joints
// (as TIA-568 and the module standards count channel insertion loss). A link without panels has a joint at either end;
// two panels make four.
#pragma once

#include <optional>

#include "core/catalog/types.h"

namespace fabric {

/// Connectors that meet along a link.
struct Joints {
  int count = 2;
  std::optional<Decibel> each;  ///< nothing: as the catalog says of the cable
};

/// What is lost between two modules over this much of the cable; nothing for cables with fixed ends and where the
/// catalog knows no figure.
std::optional<Decibel> linkLoss(const CableType& cable, Length length, const Joints& joints = {});

/// The smaller of the budgets of the two ends; nothing where one is not known.
std::optional<Decibel> lossBudget(const TransceiverType& a, const TransceiverType& b);

/// What is left of the smaller of the two ends' budgets; negative: too much is lost. Nothing where the loss or the
/// budget of an end is not known.
std::optional<Decibel> lossMargin(const CableType& cable, Length length, const TransceiverType* a,
                                  const TransceiverType* b);

}  // namespace fabric
