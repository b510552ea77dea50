// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The step from one project value to the next as bytes: everything small as it is now, designs as differences. What the
// journal keeps of an edit. Private to core/storage; reading throws DatabaseError where bytes are wrong.
#pragma once

#include <string>
#include <string_view>

#include "core/design/id_source.h"
#include "core/project/project.h"
#include "core/storage/format.h"

namespace fabric::storage {

std::string encodeStep(const Project& before, const Project& after);

/// `project` after the step. Only the tables of its designs are right afterwards: see completeDesigns. Raises `ids`
/// over every id the step used. `format` is that of the snapshot the step belongs to.
void applyStep(Project& project, std::string_view step, IdSource& ids, int format = currentFormat);

/// Builds and checks the indexes after the last step.
void completeDesigns(Project& project, IdSource& ids);

}  // namespace fabric::storage
