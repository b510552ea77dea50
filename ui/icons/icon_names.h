// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The icons by name. One file a name in resources/icons: 16 px, one colour, 1.35 px stroke.

#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace fabric::ui {

/// An icon of the set. The order is the alphabetical order of the files.
enum class Icon : unsigned char {
  Array,
  Cable,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  Clock,
  Close,
  Compare,
  Copy,
  Cross,
  Edit,
  Export,
  Eye,
  Filter,
  Fit,
  Floor,
  Fork,
  Help,
  Home,
  Import,
  Laser,
  Layers,
  Link,
  List,
  Lock,
  Magnet,
  Measure,
  Moon,
  More,
  Move,
  New,
  Nic,
  Open,
  Pan,
  Pin,
  Plus,
  ProblemError,
  ProblemInfo,
  ProblemWarning,
  Rack,
  Redo,
  Refresh,
  Save,
  Search,
  Select,
  Settings,
  Sites,
  Star,
  StarFilled,
  Sun,
  Switch,
  System,
  Tick,
  Topology,
  Transceiver,
  Trash,
  Undo,
  Unlock,
  Wizard,
};

inline constexpr std::array<std::string_view, 60> iconFiles{
    "array",       "cable",    "check",         "chevron-down", "chevron-right",
    "chevron-up",  "clock",    "close",         "compare",      "copy",
    "cross",       "edit",     "export",        "eye",          "filter",
    "fit",         "floor",    "fork",          "help",         "home",
    "import",      "laser",    "layers",        "link",         "list",
    "lock",        "magnet",   "measure",       "moon",         "more",
    "move",        "new",      "nic",           "open",         "pan",
    "pin",         "plus",     "problem-error", "problem-info", "problem-warning",
    "rack",        "redo",     "refresh",       "save",         "search",
    "select",      "settings", "sites",         "star",         "star-filled",
    "sun",         "switch",   "system",        "tick",         "topology",
    "transceiver", "trash",    "undo",          "unlock",       "wizard",
};

inline constexpr std::size_t iconCount = iconFiles.size();

}  // namespace fabric::ui
