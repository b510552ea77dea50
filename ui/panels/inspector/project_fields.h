// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Inspector's fields of project settings: how policies read, and what typed text changes.

#pragma once

#include "core/analysis/report.h"
#include "core/design/object_ref.h"
#include "core/project/project.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fabric::ui {

/// "auto" is "Auto: lowest cost"; technologies and catalog ids read as themselves.
QString policyText(const std::string& policy);
QStringList policyTexts();
/// What decides the media of a tier: the project's policy, where it has one for the tier.
QString tierPolicyText(const MediaPolicy& policy, LinkTier tier);

/// What a typed value did: an error in words, or the text of the undo step.
struct FieldEdit {
  QString error;
  QString step;
  std::vector<ObjectRef> made = {};  ///< what stands in the place of the objects that were changed
};

/// Changes one setting of the project from what the user typed. On an error nothing is changed.
FieldEdit editProject(Project& project, std::uint32_t variant, const QString& field, const QString& text);

/// Numbers as users type them: their locale or the C locale, with or without the unit that the field shows.
std::optional<Length> typedLength(const QString& text);  ///< metres, unless "cm" or "mm" is written
/// Ignores a unit behind or "$" before. Nothing for what is no number, and for "1.200" where the point may group
/// digits.
std::optional<double> typedNumber(const QString& text);

}  // namespace fabric::ui
