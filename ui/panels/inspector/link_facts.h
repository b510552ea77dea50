// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of one link, gathered once, and the other media that would join its ends. The Problems panel asks for
// the same alternatives when it offers a fix.

#pragma once

#include "core/analysis/report.h"
#include "core/analysis/route.h"
#include "core/catalog/media.h"
#include "core/compose/rewire.h"
#include "core/design/design_edit.h"
#include "ui/panels/inspector/describe.h"

#include <optional>
#include <span>
#include <vector>

namespace fabric::ui {

struct LinkFacts {
  Id<Link> id;
  Link link;
  Cable cable;
  const CableType* cableType = nullptr;
  const TransceiverType* moduleA = nullptr;  ///< nullptr: none, or a fixed end
  const TransceiverType* moduleB = nullptr;
  DataRate rate;
  QString generation;  ///< "NDR" where the ports speak InfiniBand only
  LinkTier tier = LinkTier::Other;
  std::optional<Route> route;    ///< nothing between halls
  std::optional<Length> length;  ///< the route, or the fixed length where that is longer
  std::optional<CableOrder> order;
  Length reach;  ///< 0: not known
  std::vector<MediaOption> options;
  std::optional<MediaOption> option;  ///< the one the link uses, if it is a known way
};

/// Facts of a link that is in the design.
LinkFacts linkFacts(const DescribeContext& context, Shapes& shapes, Id<Link> id);

/// "C-0986".
QString cableName(Id<Cable> cable);

/// Another way to make the link.
struct Alternative {
  QString key;   ///< names the option for applyAlternative
  QString name;  ///< "2×DR4 LPO"
  Standing standing = Standing::Good;
  std::optional<MediaCost> cost;
  bool current = false;
  QString reason;       ///< a word or two: "reach", "host"
  QString explanation;  ///< a sentence
  MediaOption option;
};

/// The working ways first, cheapest of each kind; then one refused way a technology, with its reason.
std::vector<Alternative> alternativesFor(const Catalog& catalog, const LinkFacts& facts);
TableBlock alternativesTable(const std::vector<Alternative>& choices);

}  // namespace fabric::ui
