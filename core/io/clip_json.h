// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clips as JSON, for the clipboard: from window to window, and readable in any editor.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/compose/clip.h"

namespace fabric {

std::string clipJson(const Clip& clip);

/// Reads what clipJson wrote. Anything else is refused with the place of the trouble: a clipboard holds any text.
Result<Clip> readClip(std::string_view text);

}  // namespace fabric
