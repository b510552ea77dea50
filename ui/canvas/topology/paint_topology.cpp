// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ground, bands, totals, cut, legend; cards and lines are in files of their own.

#include "ui/canvas/topology/paint_topology.h"

#include "ui/canvas/topology/topology_painter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fabric::ui {

namespace {

constexpr double legendTitleGap = 24;

QString legendTitle() { return TopologyText::tr("Edge width: number of links"); }

MediaCounts countsOf(const TopologyScene& scene) { return {scene.byJacket, scene.over}; }

double lineHeightOf(LabelFont font) { return font.size * 1.35; }

void paintBands(const TopologyPainter& p) {
  if (!p.diagram.layout.hasTiers()) return;
  const double right = p.view.width() + totalsWidth;
  for (const Band& band : p.diagram.layout.bands()) {
    const double top = p.camera.toView(QPointF(0, band.top)).y(), bottom = p.camera.toView(QPointF(0, band.bottom)).y();
    if (band.isGap())
      p.painter.fillRect(QRectF(0, top, right, bottom - top),
                         mixed(p.color(Token::SurfaceCanvas), p.color(Token::SurfaceHeader), 0.35));
    for (const double y : {top, bottom})
      p.painter.fillRect(QRectF(0, std::round(y), right, 1), p.color(Token::LineSubtle));
  }
}

/// Lines of totals, the first of a tier its name; from y downwards.
/// As much of the text as fits, with an ellipsis where it is cut.
QString shortened(const TopologyPainter& p, LabelFont font, const QString& text, double room) {
  if (p.width(font, text) <= room) return text;
  const auto cut = [&](qsizetype length) { return text.left(length).trimmed() + QChar(0x2026); };
  qsizetype least = 0, most = text.size();
  while (most - least > 1) {
    const qsizetype middle = (least + most) / 2;
    (p.width(font, cut(middle)) <= room ? least : most) = middle;
  }
  return least > 0 ? cut(least) : QString();
}

void writeTotals(const TopologyPainter& p, const Band& band, const QStringList& lines, double y) {
  const LabelFont strong = LabelFont::canvas(13, true), plain = LabelFont::canvas(11);
  for (qsizetype line = 0; line < lines.size(); ++line) {
    const bool name = line == 0 && !band.isGap();
    const LabelFont font = name ? strong : plain;
    y += lineHeightOf(font);
    constexpr double room = totalsWidth - 18;
    p.write(QPointF(14, y - lineHeightOf(font) / 2), shortened(p, font, lines[line], room), font,
            name ? Token::TextPrimary : Token::TextMuted, room);
  }
}

double heightOf(const Band& band, const QStringList& lines) {
  const double plain = lineHeightOf(LabelFont::canvas(11)), name = lineHeightOf(LabelFont::canvas(13, true));
  return static_cast<double>(lines.size()) * plain + (band.isGap() || lines.isEmpty() ? 0 : name - plain);
}

/// Totals of tiers and gaps, at the left whatever part of the diagram is seen.
void paintTotals(const TopologyPainter& p) {
  p.painter.fillRect(QRectF(0, 0, totalsWidth, p.view.height()), p.color(Token::SurfaceCanvas));
  paintBands(p);
  constexpr double apart = 14;
  double next = apart;  // without tiers, one below the other
  for (std::size_t i = 0; i < p.diagram.layout.bands().size(); ++i) {
    const Band& band = p.diagram.layout.bands()[i];
    QStringList lines = p.diagram.words.bands[i];
    if (!p.diagram.layout.hasTiers()) {
      writeTotals(p, band, lines, next);
      next += heightOf(band, lines) + apart;
      continue;
    }
    const double top = p.camera.toView(QPointF(0, band.top)).y(), bottom = p.camera.toView(QPointF(0, band.bottom)).y();
    if (bottom < 0 || top > p.view.height()) continue;
    // Lines that have no room are left out from the end.
    while (!lines.isEmpty() && heightOf(band, lines) > bottom - top - 2) lines.removeLast();
    writeTotals(p, band, lines, (top + bottom) / 2 - heightOf(band, lines) / 2);
  }
}

/// One half of the cut where no line can be drawn: hatched, so that it is not taken for a selection.
void paintSecondHalf(const TopologyPainter& p) {
  QColor lines = p.color(Token::StatusInfo);
  QPen pen(lines, 1.5);
  pen.setDashPattern({6, 4});
  lines.setAlphaF(0.35F);
  for (const QRectF& part : p.diagram.layout.secondHalf()) {
    const QRectF rect = p.camera.toView(part);
    if (!rect.intersects(p.view)) continue;
    p.painter.fillRect(rect, QBrush(lines, Qt::BDiagPattern));
    p.painter.setPen(pen);
    p.painter.setBrush(Qt::NoBrush);
    p.painter.drawRect(rect);
  }
}

/// The bisection as a dashed line between the halves, with what crosses it.
void paintCut(TopologyPainter& p) {
  const QString& words = p.diagram.words.cut;
  if (words.isEmpty()) return;
  const LabelFont font = LabelFont::canvas(11, true);
  const double width = p.width(font, words) + 16;
  paintSecondHalf(p);
  const auto cut = p.diagram.layout.cut();
  const QRectF bounds = p.camera.toView(p.diagram.layout.bounds());
  const double x = cut ? p.camera.toView(QPointF(*cut, 0)).x() : p.view.center().x();
  if (cut) {
    double top = bounds.top();
    for (const Band& band : p.diagram.layout.bands())
      if (band.isGap() && band.tier == 1) top = p.camera.toView(QPointF(0, band.top)).y();
    QPen pen(p.color(Token::StatusInfo), 1.5);
    pen.setDashPattern({6, 4});
    p.painter.setPen(pen);
    p.painter.drawLine(QPointF(x, top + 4), QPointF(x, bounds.bottom() + 4));
  }
  const double y = std::clamp(bounds.bottom() - 22, 4.0, p.view.height() - 24);
  const auto place = p.labels.place(QSizeF(width, 20), {QPointF(x - width / 2, y), QPointF(x - width / 2, 4)}, true);
  if (!place) return;
  p.painter.fillRect(*place, p.color(Token::SurfaceRaised));
  outline(p.painter, place->toRect(), p.color(Token::StatusInfo));
  p.writeCentred(*place, words, font, Token::TextPrimary);
}

/// What a trace found, at the upper edge.
void paintTrace(TopologyPainter& p) {
  const QString& words = p.diagram.words.trace;
  if (words.isEmpty()) return;
  const LabelFont font = LabelFont::of(TypeStyle::BodyStrong);
  const double width = p.width(font, words) + 24;
  const QRectF place(std::round(p.view.center().x() - width / 2), 8, width, 26);
  p.painter.fillRect(place, p.color(Token::SurfaceRaised));
  outline(p.painter, place.toRect(), p.color(Token::Accent));
  p.writeCentred(place, words, font, Token::TextPrimary);
}

void paintLegendStrip(const TopologyPainter& p) {
  const QRectF strip(0, p.view.height(), p.view.width() + totalsWidth, legendHeight);
  p.painter.fillRect(strip, p.color(Token::SurfaceHeader));
  p.painter.fillRect(QRectF(0, strip.top(), strip.width(), 1), p.color(Token::LineSubtle));
  const LabelFont small = LabelFont::of(TypeStyle::Small);
  p.write(QPointF(12, strip.center().y()), legendTitle(), small, Token::TextSecondary, strip.width() - 24);
  paintMediaEntries(p.painter, p.theme, countsOf(p.scene()), topologyLegend(p.diagram, p.camera),
                    p.options.isolated ? onlyMedium(*p.options.isolated) : everyMedium);
  const QRectF hidden = hiddenLinksPlace(p.diagram, p.camera);
  if (hidden.isEmpty()) return;
  const QString show = TopologyText::tr("Show");
  const double room = p.width(small, show);
  p.write(QPointF(hidden.left(), strip.center().y()), p.diagram.words.hidden, small, Token::TextMuted, hidden.width());
  p.writeRight(QPointF(hidden.right(), strip.center().y()), show, small, Token::Accent, room);
}

}  // namespace

TopologyDiagram::TopologyDiagram(TopologyScene made, std::shared_ptr<const Catalog> parts, const Design& design,
                                 DiagramLayout asked)
    : scene(std::move(made)), catalog(std::move(parts)), layout(scene, asked),
      words(wordsOf(scene, layout, *catalog, design)) {}

double edgeWidth(std::int64_t links, double scale) {
  return (1 + 0.42 * std::sqrt(static_cast<double>(links))) * std::clamp(scale, 0.3, 1.5);
}

Camera diagramCamera(const TopologyDiagram& diagram, QSizeF picture) {
  const QSizeF view(std::max(40.0, picture.width() - totalsWidth), std::max(40.0, picture.height() - legendHeight));
  Camera camera(view, 1, smallestDiagramScale, largestDiagramScale);
  camera.fit(diagram.layout.bounds(), 18, largestFittedScale);
  return camera;
}

std::vector<LegendEntry> topologyLegend(const TopologyDiagram& diagram, const Camera& camera) {
  const double left = 12 + advanceOf(font(TypeStyle::Small), legendTitle()) + legendTitleGap;
  const double right = camera.view().width() + totalsWidth - 12;
  const QRectF hidden = hiddenLinksPlace(diagram, camera);
  return mediaEntries(countsOf(diagram.scene), left, hidden.isEmpty() ? right : hidden.left() - 16,
                      camera.view().height());
}

QRectF hiddenLinksPlace(const TopologyDiagram& diagram, const Camera& camera) {
  if (diagram.words.hidden.isEmpty()) return {};
  const QFont small = font(TypeStyle::Small);
  const double width = advanceOf(small, diagram.words.hidden) + 10 + advanceOf(small, TopologyText::tr("Show")) + 4;
  return {camera.view().width() + totalsWidth - 12 - width, camera.view().height(), width, legendHeight};
}

TopologyPicture paintTopology(QPainter& painter, const TopologyDiagram& diagram, const Camera& camera,
                              const Theme& theme, const TopologyPaintOptions& options) {
  const QRectF view(QPointF(), camera.view());
  TopologyPainter p{painter, diagram, camera, theme, options, view, LabelLayout(view.adjusted(2, 2, -2, -2))};
  painter.save();
  painter.setRenderHint(QPainter::TextAntialiasing, true);
  painter.fillRect(QRectF(0, 0, view.width() + totalsWidth, view.height()), theme.color(Token::SurfaceCanvas));
  painter.save();
  painter.translate(totalsWidth, 0);
  painter.setClipRect(view);
  paintBands(p);
  p.paintFrames();
  p.paintEdges();
  p.paintCards();
  p.paintMarks();
  p.paintEdgeLabels();
  paintCut(p);
  paintTrace(p);
  painter.restore();
  painter.save();
  painter.setClipRect(QRectF(0, 0, totalsWidth, view.height()));
  paintTotals(p);
  painter.restore();
  paintLegendStrip(p);
  painter.restore();
  TopologyPicture picture;
  for (const QRectF& label : p.labels.placed()) picture.labels.push_back(label.translated(totalsWidth, 0));
  return picture;
}

}  // namespace fabric::ui
