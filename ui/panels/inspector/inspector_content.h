// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Inspector shows, as values: a head, and sections made of blocks. Functions in describe.h make them from the
// design; inspector.h shows them. Nothing here knows a widget that is on screen.

#pragma once

// The standard headers come first: moc 6.4 cannot read <compare>, which object_ref.h begins with, before <map>.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/design/object_ref.h"
#include "ui/icons/icon_names.h"
#include "ui/shell/property_grid.h"
#include "ui/shell/why_card.h"

#include <QString>

namespace fabric::ui {

/// The terms behind a computed row.
struct WhyBlock {
  QString result;
  QString formula;
  std::vector<WhyTerm> terms;

  bool operator==(const WhyBlock&) const = default;
};

/// Rows of label and value. Every computed row has its WhyBlock, by the row's id.
struct PropertyBlock {
  std::vector<PropertyRow> rows;
  std::map<QString, WhyBlock> why;

  bool operator==(const PropertyBlock&) const = default;
};

/// A cell of a small table.
struct MiniCell {
  QString text;
  std::optional<Token> colour = std::nullopt;
  std::optional<Icon> icon = std::nullopt;  ///< instead of text
  bool mono = false;

  bool operator==(const MiniCell&) const = default;
};

struct MiniRow {
  std::vector<MiniCell> cells;
  std::vector<ObjectRef> objects;  ///< what a click selects
  QString action;                  ///< what Return or a double click applies; empty for none
  bool marked = false;             ///< the current one, on surface.selected
  QString toolTip;

  bool operator==(const MiniRow&) const = default;
};

struct MiniColumn {
  QString title;
  int width = 0;       ///< pixels at 100 %; 0 takes its share of the rest
  bool right = false;  ///< numbers

  bool operator==(const MiniColumn&) const = default;
};

struct TableBlock {
  QString id;
  std::vector<MiniColumn> columns;
  std::vector<MiniRow> rows;

  bool operator==(const TableBlock&) const = default;
};

enum class Standing : unsigned char { Good, Warning, Error, Unknown };

/// Links of one kind: "24 × 400G 2×SR4", where to, longest of limit, and a bar.
struct LinkGroup {
  Token medium{};
  QString name;
  QString where;
  QString longest;
  QString limit;
  double share = 0;
  Standing standing = Standing::Unknown;
  std::vector<ObjectRef> links;

  bool operator==(const LinkGroup&) const = default;
};
struct LinkGroupBlock {
  std::vector<LinkGroup> groups;

  bool operator==(const LinkGroupBlock&) const = default;
};

/// A length and the parts it is made of, as a bar and a list.
struct RoutePart {
  QString name;
  QString length;
  double share = 0;  ///< of the whole
  Token colour{};

  bool operator==(const RoutePart&) const = default;
};
struct RouteBlock {
  std::vector<RoutePart> parts;

  bool operator==(const RouteBlock&) const = default;
};

/// One end of a link.
struct EndCard {
  QString letter;
  QString device;
  QString port;
  QString power;
  QString module;
  QString number;
  std::vector<ObjectRef> objects;

  bool operator==(const EndCard&) const = default;
};
struct EndBlock {
  std::vector<EndCard> ends;

  bool operator==(const EndBlock&) const = default;
};

struct CheckLine {
  Standing standing = Standing::Good;
  QString text;
  QString note;
  QString toolTip;

  bool operator==(const CheckLine&) const = default;
};
struct CheckBlock {
  std::vector<CheckLine> lines;

  bool operator==(const CheckBlock&) const = default;
};

/// Columns of a histogram.
struct HistogramBar {
  QString label;
  std::int64_t count = 0;

  bool operator==(const HistogramBar&) const = default;
};
struct HistogramBlock {
  Token colour{};
  std::vector<HistogramBar> bars;

  bool operator==(const HistogramBlock&) const = default;
};

using Block = std::variant<PropertyBlock, TableBlock, LinkGroupBlock, RouteBlock, EndBlock, CheckBlock, HistogramBlock>;

struct InspectorSection {
  QString id;  ///< stable, for what is folded
  QString title;
  QString note;
  std::vector<Block> blocks;

  bool operator==(const InspectorSection&) const = default;
};

/// The picture in the head.
struct InspectorSymbol {
  enum class Kind : unsigned char { None, Icon, Part, Strand };

  Kind kind = Kind::None;
  Icon icon = fabric::ui::Icon::Home;
  std::string partId = {};
  Token medium{};
  bool bundle = false;

  bool operator==(const InspectorSymbol&) const = default;
};

struct InspectorContent {
  QString type;  ///< "rack", "link" …: what folding is remembered by
  InspectorSymbol symbol;
  QString name;
  QString line;
  std::vector<InspectorSection> sections;

  bool operator==(const InspectorContent&) const = default;
};

}  // namespace fabric::ui
