// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels of bundles: pills on the largest, at most one for a bundle and third of the view, never clipped.

#include "ui/canvas/floor_labels.h"
#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace fabric::ui {

namespace {

constexpr std::size_t mostLabels = 16;
constexpr int thirds = 3;
constexpr double pillHeight = 16, pillPadding = 12, shortestRun = 70;

/// The largest stretch of one lane in one third of the view.
struct Candidate {
  std::uint32_t row = 0;
  Jacket jacket = Jacket::Dac;
  TrayRun run;
  double from = 0, to = 0;  // px, the part in the third
  bool over = false;
  int rank = 0;  // 0: the largest of its lane
};

/// What one label says about the links of a stretch.
struct Summary {
  std::int32_t links = 0;
  DataRate rate;
  std::uint16_t media = 0;
  Length longest, reach;
};

bool passes(const FloorLayout& layout, const FloorBundle& bundle, std::uint32_t row, double x) {
  BundlePath path;
  if (!TrayMap::pathOf(layout, bundle, path)) return false;
  const double other = path.rowA == path.rowB ? path.dropB : path.cross;
  const auto spans = [x](double a, double b) { return std::min(a, b) <= x && x <= std::max(a, b); };
  return (path.rowA == row && spans(path.dropA, other)) ||
         (path.rowB == row && path.rowA != path.rowB && spans(path.dropB, path.cross));
}

Summary summarise(const PaintContext& context, const Candidate& candidate) {
  const FloorScene& scene = context.scene;
  const TrayMap& map = candidate.over ? context.overReach() : context.trays();
  const std::vector<FloorBundle>& bundles = scene.figures().bundles;
  Summary summary;
  std::map<std::pair<std::uint16_t, std::int64_t>, std::int32_t> kinds;
  std::int32_t most = 0;
  for (const std::uint32_t index : map.lane(candidate.row, candidate.jacket).bundles) {
    const FloorBundle& bundle = bundles[index];
    const std::int32_t links = candidate.over ? bundle.over : bundle.links;
    if (links <= 0 || !passes(scene.layout(), bundle, candidate.row, (candidate.run.from + candidate.run.to) / 2))
      continue;
    summary.links += links;
    summary.longest = std::max(summary.longest, bundle.longest);
    std::int32_t& kind = kinds[{bundle.media, bundle.rate.count()}];
    kind += links;
    if (kind <= most) continue;
    most = kind;
    summary.media = bundle.media;
    summary.rate = bundle.rate;
    summary.reach = bundle.reach;
  }
  return summary;
}

QString words(const FloorScene& scene, const Summary& summary, bool over) {
  const auto metres = [](Length length) { return lengthReading(length).value; };
  const QString media = QString::fromStdString(scene.figures().media[summary.media]);
  const QString start = QStringLiteral("%1 × %2 · %3").arg(countText(summary.links), shortRate(summary.rate), media);
  if (over) return start + QStringLiteral(" · %1 m > %2 m ✕").arg(metres(summary.longest), metres(summary.reach));
  if (summary.longest.count() <= 0) return start;
  return start + QStringLiteral(" · ≤ %1 m").arg(metres(summary.longest));
}

void collect(const PaintContext& context, const TrayMap& map, bool over, std::vector<Candidate>& candidates) {
  const double third = context.view.width() / static_cast<double>(thirds);
  forEachVisibleRow(context, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
    if (row.tray < context.floor.top() || row.tray > context.floor.bottom()) return;
    for (const Jacket jacket : allJackets) {
      std::array<std::optional<Candidate>, thirds> best;
      for (const TrayRun& run : map.lane(index, jacket).runs) {
        const double from = context.camera.toView(QPointF(run.from, 0)).x(),
                     to = context.camera.toView(QPointF(run.to, 0)).x();
        for (int i = 0; i < thirds; ++i) {
          const double left = std::max(from, i * third), right = std::min(to, (i + 1) * third);
          if (right - left < (over ? 4 : shortestRun)) continue;
          auto& place = best[static_cast<std::size_t>(i)];
          if (!place || run.links > place->run.links ||
              (run.links == place->run.links && right - left > place->to - place->from))
            place = Candidate{index, jacket, run, left, right, over, 1};
        }
      }
      Candidate* largest = nullptr;
      for (auto& place : best)
        if (place && (!largest || place->run.links > largest->run.links)) largest = &*place;
      if (!largest) continue;
      largest->rank = 0;
      for (const auto& place : best)
        if (place && (place->rank == 0 || (!over && std::abs(place->from - largest->from) > third)))
          candidates.push_back(*place);
    }
  });
}

void paintPill(QPainter& painter, const Theme& theme, const QRectF& box, const QString& label, const QFont& labelFont,
               const QColor& border, const QColor& ink) {
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setPen(QPen(border, 1.2));
  painter.setBrush(theme.color(theme.isDark() ? Token::SurfaceCanvas : Token::SurfaceRaised));
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  painter.setRenderHint(QPainter::Antialiasing, false);
  centredText(painter, box, label, labelFont, ink);
}

void paintCandidate(PaintContext& context, const Candidate& candidate, const Summary& summary) {
  const QString label = words(context.scene, summary, candidate.over);
  const QFont labelFont = canvasFont(10);
  const double width = pillSize(label).width();
  const double y =
      context.camera
          .toView(QPointF(0, context.scene.layout().rows()[candidate.row].tray + laneOffset(candidate.jacket)))
          .y();
  const double x = std::round((candidate.from + candidate.to) / 2 - width / 2);
  // Over its own run first, from the middle outwards, then above and below it.
  const double slack = std::max(0.0, (candidate.to - candidate.from - width) / 2);
  std::vector<QPointF> wanted;
  for (const double shift : {0.0, -pillHeight - 1, pillHeight + 1})
    for (const double slide : {0.0, -slack / 2, slack / 2, -slack, slack})
      wanted.emplace_back(x + slide, std::round(y - pillHeight / 2 + shift));
  const auto box = context.labels.place({width, pillHeight}, wanted, candidate.over);
  if (!box) return;
  const QColor line = candidate.over ? context.color(Token::StatusError) : context.color(jacketToken(candidate.jacket));
  paintPill(context.painter, context.theme, *box, label, labelFont, line,
            candidate.over ? line : context.color(Token::TextPrimary));
}

/// Far away: how many links lie in a row's tray.
void paintTotals(PaintContext& context) {
  const FloorScene& scene = context.scene;
  forEachVisibleRow(context, [&](std::uint32_t index, const FloorRow& row, std::size_t, std::size_t) {
    std::int32_t most = 0;
    for (const Jacket jacket : allJackets) {
      std::int32_t lane = 0;
      for (const TrayRun& run : scene.trays().lane(index, jacket).runs) lane = std::max(lane, run.links);
      most += lane;
    }
    if (most == 0 || (row.base - row.tray) * context.scale() < 18) return;
    const QFont labelFont = canvasFont(9);
    const QString label = countText(most);
    const double right = context.camera.toView(QPointF(scene.layout().halls()[row.hall].trayRight, 0)).x();
    const QRectF box(right + 4, context.camera.toView(QPointF(0, row.tray)).y() - 5, advanceOf(labelFont, label), 10);
    if (context.labels.claim(box)) centredText(context.painter, box, label, labelFont, context.color(Token::TextMuted));
  });
}

}  // namespace

void paintLinkLabels(PaintContext& context) {
  if (context.level() == ZoomLevel::Hall) return paintTotals(context);
  std::vector<Candidate> candidates;
  if (!context.overReach().empty()) collect(context, context.overReach(), true, candidates);
  std::vector<Candidate> usual;
  if (context.level() >= ZoomLevel::Devices && !context.trays().empty() && !context.options.emphasised)
    collect(context, context.trays(), false, usual);
  std::ranges::stable_sort(usual, [](const Candidate& a, const Candidate& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.run.links > b.run.links;
  });
  const std::int32_t largest = usual.empty() ? 0 : usual.front().run.links;
  for (const Candidate& candidate : usual)
    if (candidate.run.links * 8 >= largest) candidates.push_back(candidate);
  if (candidates.size() > mostLabels) candidates.resize(mostLabels);
  std::set<std::tuple<Jacket, std::int32_t, Length>> said;  // over-reach links cross rows, and are said once
  for (const Candidate& candidate : candidates) {
    const Summary summary = summarise(context, candidate);
    const bool isNew = !candidate.over || said.emplace(candidate.jacket, summary.links, summary.longest).second;
    if (isNew && summary.links > 0) paintCandidate(context, candidate, summary);
  }
}

QSizeF pillSize(const QString& label) {
  return {std::round(advanceOf(canvasFont(10), label)) + 2 * pillPadding, pillHeight};
}

QRectF paintPillAt(QPainter& painter, QPointF middle, const QString& label, const QColor& line, const QColor& ink,
                   QSizeF view, const Theme& theme) {
  const QFont labelFont = canvasFont(10);
  const double width = pillSize(label).width();
  const double x = std::clamp(std::round(middle.x() - width / 2), 2.0, std::max(2.0, view.width() - width - 2));
  const double y =
      std::clamp(std::round(middle.y() - pillHeight / 2), 2.0, std::max(2.0, view.height() - pillHeight - 2));
  const QRectF box(x, y, width, pillHeight);
  paintPill(painter, theme, box, label, labelFont, line, ink);
  return box;
}

}  // namespace fabric::ui
