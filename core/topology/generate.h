// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The generator: a specification in, a whole design out, or a refusal with the numbers that do not fit and the
// nearest that do.
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/design/design_edit.h"
#include "core/settings/settings.h"
#include "core/topology/spec.h"

namespace fabric {

/// What the generator decided beyond the specification ("3 systems a rack, not 4: …"), in words for the user.
struct GenerateNotes {
  std::vector<std::string> notes;
};

/// Adds the types of extra endpoints to the catalog and to the specification. Before generate(), since an edit's
/// catalog cannot grow; nothing to do for specifications without extra endpoints.
Result<> addEndpointTypes(DesignSpec& spec, Catalog& catalog);

/// Builds into a fresh edit: site, hall, rows, racks, devices, modules, cables, links. All or nothing: after a refusal
/// the edit is to be dropped. Errors name a place in the specification ("fabrics[0].leaf").
Result<GenerateNotes> generate(const DesignSpec& spec, const Settings& settings, DesignEdit& edit,
                               std::stop_token stop = {});

}  // namespace fabric
