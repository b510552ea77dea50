// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Removing what is selected, whatever it is.
#pragma once

#include <span>

#include "core/design/design_edit.h"
#include "core/design/object_ref.h"

namespace fabric {

/// Removes links, modules, devices and racks; of a port its link, of a cage its module. What is not there any more
/// counts as removed. All or nothing: after a refusal the edit is to be dropped.
Result<> removeObjects(DesignEdit& edit, std::span<const ObjectRef> objects);

}  // namespace fabric
