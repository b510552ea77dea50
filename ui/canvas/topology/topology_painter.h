// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the painters of one picture of a diagram share. Private to ui/canvas/topology.
#pragma once

#include <QPainter>

#include "ui/canvas/label_layout.h"
#include "ui/canvas/paint_context.h"
#include "ui/canvas/topology/paint_topology.h"

#include <algorithm>
#include <cstdint>

namespace fabric::ui {

struct TopologyPainter {
  QPainter& painter;
  const TopologyDiagram& diagram;
  const Camera& camera;
  const Theme& theme;
  const TopologyPaintOptions& options;
  QRectF view;         ///< px, the camera's
  LabelLayout labels;  ///< of lines

  const TopologyScene& scene() const { return diagram.scene; }
  double scale() const { return camera.scale(); }
  double px(double length) const { return length * camera.scale(); }
  QColor color(Token token) const { return theme.color(token); }
  QRectF rectOf(std::uint32_t card) const { return camera.toView(diagram.layout.cards()[card].rect); }
  bool isVisible(std::uint32_t card) const {
    return diagram.layout.cards()[card].shown && rectOf(card).intersects(view);
  }
  CardMark markOf(std::uint32_t card) const {
    return card < options.cards.size() ? options.cards[card] : CardMark::None;
  }
  bool isSelected(std::uint32_t edge) const { return edge < options.edges.size() && options.edges[edge]; }
  /// While a trace or a medium is looked at, the others fade.
  bool isFaded(const TopologyEdge& edge) const {
    return (scene().trace && !edge.traced) || (options.isolated && *options.isolated != edge.jacket);
  }

  LabelFont titleFont() const { return LabelFont::canvas(std::clamp(12.5 * scale(), 9.0, 16.0), true); }
  LabelFont bodyFont() const { return LabelFont::canvas(std::clamp(11.0 * scale(), 9.0, 14.0)); }
  LabelFont strongFont() const { return LabelFont::canvas(std::clamp(11.0 * scale(), 9.0, 14.0), true); }
  double width(LabelFont font, const QString& text) const { return diagram.texts.width(font, text); }
  /// One line from a left end or to a right end, if it fits; returns the width it took.
  double write(QPointF leftMiddle, const QString& text, LabelFont font, Token token, double room) const;
  double writeRight(QPointF rightMiddle, const QString& text, LabelFont font, Token token, double room) const;
  void writeCentred(const QRectF& rect, const QString& text, LabelFont font, Token token) const;

  void paintFrames();
  void paintEdges();
  void paintCards();
  void paintEdgeLabels();
  void paintMarks();
};

}  // namespace fabric::ui
