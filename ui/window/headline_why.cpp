// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/headline_why.h"

#include "ui/window/headline.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fabric::ui {

namespace {

struct HeadlineWhyText {
  Q_DECLARE_TR_FUNCTIONS(HeadlineWhyText)
};

/// A figure of the bar and the keys that explain it.
struct FigureKeys {
  const char* figure;
  const char* key;
  const char* ofFabric;  ///< behind "fabrics[i]."; nullptr where only the whole is explained
};
constexpr std::array figureKeys = {FigureKeys{"gpus", "counts.accelerators", nullptr},
                                   FigureKeys{"switches", "counts.switches.total", "counts.switches.total"},
                                   FigureKeys{"transceivers", "counts.transceivers.total", nullptr},
                                   FigureKeys{"links", "counts.links.total", "counts.links.total"},
                                   FigureKeys{"bisection", "bandwidth_gbps.bisection", "bandwidth_gbps.bisection"},
                                   FigureKeys{"oversubscription", "oversubscription.leaf", "oversubscription.leaf"},
                                   FigureKeys{"network-power", "power_w.network", nullptr},
                                   FigureKeys{"it-power", "power_w.total", nullptr},
                                   FigureKeys{"capex", "cost_usd.capex", nullptr},
                                   FigureKeys{"tco", "cost_usd.tco", nullptr}};

const HeadlineFigure* shownFigure(const HeadlineModel& model, const QString& id) {
  const auto at = std::ranges::find(model.figures, id, &HeadlineFigure::id);
  return at == model.figures.end() ? nullptr : &*at;
}

QString readingOf(const HeadlineFigure& figure) {
  return figure.unit.isEmpty() ? figure.value : figure.value + QChar::Nbsp + figure.unit;
}

}  // namespace

HeadlineWhy headlineWhy(const AnalysisResult* result, const FigureScope& scope, const HeadlineOptions& options,
                        const QString& figureId, const ScopeReport* part) {
  const auto keys =
      std::ranges::find_if(figureKeys, [&](const FigureKeys& k) { return figureId == QLatin1String(k.figure); });
  if (keys == figureKeys.end()) return {};
  HeadlineOptions whole = options;
  whole.perGpu = false;
  whole.hidden.clear();
  const HeadlineModel model = headlineModel(result, scope, false, whole, part);
  const HeadlineFigure* figure = shownFigure(model, figureId);
  HeadlineWhy why;
  why.key = QLatin1String(keys->key);
  why.subject = figure->label;
  if (model.scope > 0 && scope.fabric && keys->ofFabric) {
    why.key = QStringLiteral("fabrics[%1].%2").arg(model.scope - 1).arg(QLatin1String(keys->ofFabric));
    why.subject = HeadlineWhyText::tr("%1, %2").arg(figure->label, model.scopes[model.scope]);
  } else if (model.scope > 0) {
    why.note = HeadlineWhyText::tr("%1: %2. The terms are those of the whole design.")
                   .arg(model.scopes[model.scope], readingOf(*figure));
  }
  if (!options.perGpu || !result) return why;
  HeadlineOptions shared = whole;
  shared.perGpu = true;
  const HeadlineModel perGpu = headlineModel(result, scope, false, shared, part);
  const HeadlineFigure* share = shownFigure(perGpu, figureId);
  if (share->label == figure->label || figure->value == notApplicable()) return why;  // counts are not shared out
  const QString sentence = HeadlineWhyText::tr("%1 per GPU is %2 shared out among %3 GPUs. The terms are those of %2.")
                               .arg(readingOf(*share), readingOf(*figure),
                                    countText((part ? part->report : result->report).counts.accelerators));
  why.note = why.note.isEmpty() ? sentence : why.note + QLatin1Char(' ') + sentence;
  return why;
}

}  // namespace fabric::ui
