// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of all colours of the window and the drawings. Nothing else in the program names a
// colour by value; painters and style sheets ask a Theme for a token.

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace fabric::ui {

/// A colour by its purpose. The order is the order of the table in token.cpp.
enum class Token : unsigned char {
  SurfaceWindow,    ///< Window, headline bar, active variant tab.
  SurfacePanel,     ///< Docks, menus, tables, dialogs.
  SurfaceHeader,    ///< Dock titles, tab rows, canvas header.
  SurfaceRaised,    ///< Buttons, cards, tooltips, active segment.
  SurfaceInput,     ///< Fields, segmented controls.
  SurfaceHover,     ///< Row and button hover.
  SurfaceSelected,  ///< Selected rows and tools.
  SurfaceCanvas,    ///< Canvas background.
  CanvasGrid,       ///< 600 mm grid.
  CanvasGridMajor,  ///< Every fifth grid line (3 m).
  LineSubtle,       ///< Dividers, table rows.
  LineStrong,       ///< Outlines of cards and fields in use.
  TextPrimary,      ///< Values, names.
  TextSecondary,    ///< Secondary cells, tool labels.
  TextMuted,        ///< Labels, units, hints.
  TextOnAccent,     ///< Text and icons on `accent.fill`.
  Accent,           ///< Selection, focus, guides, hyperlinks.
  AccentFill,       ///< Primary button, active segment.
  StatusOk,         ///< Passes.
  StatusWarning,    ///< Warning.
  StatusError,      ///< Error.
  StatusInfo,       ///< Note.
  DeltaBetter,      ///< Better than the baseline.
  DeltaWorse,       ///< Worse than the baseline.
  MediumDac,        ///< Passive copper.
  MediumAec,        ///< Active copper (AEC, ACC).
  MediumOm4,        ///< Multimode OM3, OM4, OM5 and AOC.
  MediumOs2,        ///< Single mode.
  MediumCpo,        ///< Fibre that ends in a CPO engine; always with cpoMark ticks.
  MediumCpoMark,    ///< Marker on CPO fibre.
  MediumCasing,     ///< 1 px casing under yellow.
  MediumOver,       ///< Link over its reach; always dashed.
  TrayFill,         ///< Tray band.
  TrayLine,         ///< Tray edges and rungs.
  RackInterior,     ///< Inside of a rack.
  RackFrame,        ///< Rack outline.
  DeviceSystem,     ///< Accelerator systems.
  DeviceSystemLine,
  DeviceLeaf,  ///< Leaf switches.
  DeviceLeafLine,
  DeviceSpine,  ///< Spine and core switches.
  DeviceSpineLine,
  DeviceOther,  ///< Front-end, storage and management devices.
  DeviceOtherLine,
  Power0,  ///< Power ramp, lowest.
  Power1,
  Power2,
  Power3,
  Power4,
  Power5,  ///< Power ramp, highest.
  Chart1,  ///< GPU systems.
  Chart2,  ///< NIC.
  Chart3,  ///< Switch.
  Chart4,  ///< Pluggable optics.
  Chart5,  ///< CPO engine.
  Chart6,  ///< Cable.
};

/// Number of tokens.
inline constexpr std::size_t tokenCount = 56;

/// Number of steps of the power ramp, `Token::Power0` the lowest.
inline constexpr int powerStepCount = 6;

/// Number of chart colours, `Token::Chart1` the first.
inline constexpr int chartColourCount = 6;

/// Every token in order.
const std::array<Token, tokenCount>& allTokens();

/// The dotted name used in style sheets and tests, such as "surface.window".
std::string_view tokenName(Token token);

}  // namespace fabric::ui
