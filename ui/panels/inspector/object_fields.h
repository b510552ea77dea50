// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What typing into a field of the Inspector does to the selected objects: one edit, or a refusal in words.

#pragma once

#include "core/design/design_edit.h"
#include "core/design/object_ref.h"
#include "ui/panels/inspector/project_fields.h"

#include <span>

namespace fabric::ui {

/// Changes one field of all the objects: of several, one that objects of their kind have in common. On an error the
/// edit is not to be committed.
FieldEdit editObjects(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& field, const QString& text);

/// Plugs a part, by its catalog id, into the cages of the objects; modules that are there are replaced.
FieldEdit plugPart(DesignEdit& edit, std::span<const ObjectRef> objects, const QString& partId);

/// A refusal of the engine in words.
QString refusalText(const Error& error);

}  // namespace fabric::ui
