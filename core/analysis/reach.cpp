// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reach.h"

#include "core/catalog/fit.h"

namespace fabric {

Length reachOf(const Catalog& catalog, Id<CableType> cable, Id<TransceiverType> moduleA, Id<TransceiverType> moduleB) {
  const TransceiverType* a = moduleA ? &catalog[moduleA] : nullptr;
  const TransceiverType* b = moduleB ? &catalog[moduleB] : nullptr;
  const CableType& type = catalog[cable];
  if (type.technology == Technology::Fibre && (!a || !b)) return {};
  return reachOver(type, a, b);
}

}  // namespace fabric
