// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of core, which are UTF-8, as texts of Qt.
#pragma once

#include <QString>

#include <string_view>

namespace fabric::ui {

inline QString text(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

}  // namespace fabric::ui
