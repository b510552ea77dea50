// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rewiring links to other media. Modules and cables may be shared, so what shares them changes with them.
#pragma once

#include <span>
#include <vector>

#include "core/catalog/media.h"
#include "core/design/design_edit.h"

namespace fabric {

/// The links and all that share a cage with them, and so change their modules together.
std::vector<Id<Link>> linksSharingCages(const Design& design, Shapes& shapes, std::span<const Id<Link>> links);

/// Whether the links, which must be closed, can be made this way: those of one plug are in one cage at either end.
bool suits(DesignEdit& edit, std::span<const Id<Link>> links, const MediaOption& option);

/// Rewires links to another option in one edit: modules in both cages (and so the neighbours that share them), and
/// cables. Refused as a whole if one step is; then the edit is to be dropped.
Result<> applyAlternative(DesignEdit& edit, std::span<const Id<Link>> links, const MediaOption& option);

/// The same for links between ports of one kind, which must be closed: refused where their cages lead to other links,
/// too.
Result<> applyToKind(DesignEdit& edit, std::span<const Id<Link>> links, const MediaOption& option);

}  // namespace fabric
