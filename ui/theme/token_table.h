// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of all colour tokens, dark and light. Private to ui/theme.

#pragma once

#include "ui/theme/token.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace fabric::ui {

/// One line of the table: 0xrrggbb for each theme.
struct TokenRow {
  Token token;
  std::string_view name;
  unsigned dark;
  unsigned light;
};

inline constexpr std::array<TokenRow, tokenCount> tokenTable{{
    {Token::SurfaceWindow, "surface.window", 0x17191d, 0xdfe3e8},
    {Token::SurfacePanel, "surface.panel", 0x1f2226, 0xf5f6f8},
    {Token::SurfaceHeader, "surface.header", 0x24272c, 0xebedf0},
    {Token::SurfaceRaised, "surface.raised", 0x2b2f36, 0xffffff},
    {Token::SurfaceInput, "surface.input", 0x15171a, 0xffffff},
    {Token::SurfaceHover, "surface.hover", 0x282c33, 0xe6ebf2},
    {Token::SurfaceSelected, "surface.selected", 0x1d3557, 0xd5e5fb},
    {Token::SurfaceCanvas, "surface.canvas", 0x121417, 0xfcfcfd},
    {Token::CanvasGrid, "canvas.grid", 0x1a1d21, 0xf0f1f3},
    {Token::CanvasGridMajor, "canvas.gridMajor", 0x23272d, 0xe3e6ea},
    {Token::LineSubtle, "line.subtle", 0x30353c, 0xd3d8de},
    {Token::LineStrong, "line.strong", 0x474e58, 0xa9b1bc},
    {Token::TextPrimary, "text.primary", 0xe4e7eb, 0x1a1e24},
    {Token::TextSecondary, "text.secondary", 0xaeb5bf, 0x48515c},
    {Token::TextMuted, "text.muted", 0x929ba7, 0x59626d},
    {Token::TextOnAccent, "text.onAccent", 0xffffff, 0xffffff},
    {Token::Accent, "accent", 0x5aa2ff, 0x1b62c9},
    {Token::AccentFill, "accent.fill", 0x2b6bd1, 0x1b62c9},
    {Token::StatusOk, "status.ok", 0x3dbe9a, 0x006b52},
    {Token::StatusWarning, "status.warning", 0xf2c14b, 0x7d5a00},
    {Token::StatusError, "status.error", 0xff746c, 0xb3002d},
    {Token::StatusInfo, "status.info", 0x6cb6ff, 0x1b62c9},
    {Token::DeltaBetter, "delta.better", 0x3dbe9a, 0x006b52},
    {Token::DeltaWorse, "delta.worse", 0xf0a04b, 0x8f4600},
    {Token::MediumDac, "medium.dac", 0x8d95a0, 0x2b3037},
    {Token::MediumAec, "medium.aec", 0xb9692c, 0xb87333},
    {Token::MediumOm4, "medium.om4", 0x2cc0cb, 0x0a8f9c},
    {Token::MediumOs2, "medium.os2", 0xefc439, 0xd9a900},
    {Token::MediumCpo, "medium.cpo", 0xefc439, 0xd9a900},
    {Token::MediumCpoMark, "medium.cpoMark", 0x121417, 0x3b2f00},
    {Token::MediumCasing, "medium.casing", 0x121417, 0x7d6200},
    {Token::MediumOver, "medium.over", 0xff6470, 0xb8002e},
    {Token::TrayFill, "tray.fill", 0x2c3138, 0xe9ecf0},
    {Token::TrayLine, "tray.line", 0x434a54, 0xbcc4ce},
    {Token::RackInterior, "rack.interior", 0x1b1e22, 0xeef0f3},
    {Token::RackFrame, "rack.frame", 0x3a4048, 0x8a93a0},
    {Token::DeviceSystem, "device.system", 0x39445a, 0xc3cde0},
    {Token::DeviceSystemLine, "device.systemLine", 0x566481, 0x8496b8},
    {Token::DeviceLeaf, "device.leaf", 0x2f4a52, 0xbfd9de},
    {Token::DeviceLeafLine, "device.leafLine", 0x5d97a5, 0x4b8795},
    {Token::DeviceSpine, "device.spine", 0x463d5e, 0xd3cbe8},
    {Token::DeviceSpineLine, "device.spineLine", 0x9583c7, 0x7661ad},
    {Token::DeviceOther, "device.other", 0x3d4038, 0xdcdccf},
    {Token::DeviceOtherLine, "device.otherLine", 0x8c9078, 0x8a8d72},
    {Token::Power0, "power.0", 0x263247, 0xe6ebf5},
    {Token::Power1, "power.1", 0x33456e, 0xcdd7ee},
    {Token::Power2, "power.2", 0x4d5488, 0xb9bfe4},
    {Token::Power3, "power.3", 0x6f6299, 0xb3a2d8},
    {Token::Power4, "power.4", 0x94719f, 0xb184c6},
    {Token::Power5, "power.5", 0xc495b4, 0x9a4f9d},
    {Token::Chart1, "chart.1", 0x5d7fc0, 0x4a6db0},
    {Token::Chart2, "chart.2", 0xa9bde0, 0xa3b9e2},
    {Token::Chart3, "chart.3", 0x3f8f8c, 0x2f7f7c},
    {Token::Chart4, "chart.4", 0xefc439, 0xd9a900},
    {Token::Chart5, "chart.5", 0xeba6c8, 0x6d1a4a},
    {Token::Chart6, "chart.6", 0x5c646f, 0xb4bcc6},
}};

/// True if line i of the table belongs to token i, which is what makes lookups an index.
constexpr bool tableIsInOrder() {
  for (std::size_t i = 0; i < tokenCount; ++i) {
    if (static_cast<std::size_t>(tokenTable[i].token) != i) return false;
  }
  return true;
}
static_assert(tableIsInOrder());

}  // namespace fabric::ui
