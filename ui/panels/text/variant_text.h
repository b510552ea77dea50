// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How variants are called where there is no tab to show letter and name apart.

#pragma once

#include "core/project/project.h"

#include <QString>

namespace fabric::ui {

/// The name a variant begins with, "Variant A", says no more than its letter.
bool isNamed(const Variant& variant);

/// "A", or "A, rail-only".
QString variantText(const Variant& variant);

}  // namespace fabric::ui
