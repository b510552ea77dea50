// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/headline.h"

#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace fabric::ui {

namespace {

struct Headline {
  Q_DECLARE_TR_FUNCTIONS(Headline)
};

/// Which way a figure should go.
enum class Better : unsigned char { Neutral, Lower, Higher };

Difference difference(std::int64_t before, std::int64_t after, Better better) {
  Difference d;
  if (before == after) {
    d.change = Change::Equal;
    return d;
  }
  d.change = after > before ? Change::Up : Change::Down;
  d.text = percentChange(before, after);
  if (better != Better::Neutral)
    d.direction = (after > before) == (better == Better::Higher) ? Direction::Better : Direction::Worse;
  return d;
}

/// The reports the bar is about; nullptr where there is none.
struct ShownReports {
  const Report* now = nullptr;
  const Report* baseline = nullptr;

  static ShownReports of(const AnalysisResult* result, const FigureScope& scope, const ScopeReport* part) {
    // Nothing stands there yet, or nothing is selected: a zero would look like a figure.
    if (!result || result->design.racks.size() + result->design.devices.size() == 0) return {};
    if (scope.isAll()) return {&result->report, result->baseline ? &*result->baseline : nullptr};
    if (!part || (scope.isSelection && part->objects.empty())) return {};
    return {&part->report, part->baseline ? &*part->baseline : nullptr};
  }
};

/// Makes figures one after the other; the baseline's value is asked of the same function.
class Builder {
 public:
  Builder(const ShownReports& reports, bool stale, const HeadlineOptions& options)
      : reports_(reports), stale_(stale), options_(options) {}

  template <class Value, class Read>
  void add(const char* id, const QString& label, Better better, int dropRank, Value&& value, Read&& read,
           const QString& tip = {}) {
    HeadlineFigure figure;
    figure.id = QString::fromLatin1(id);
    figure.label = label;
    figure.dropRank = dropRank;
    figure.stale = stale_;
    figure.toolTip = tip;
    figure.value = notApplicable();
    if (reports_.now) {
      const auto now = perGpu(value(*reports_.now), *reports_.now);
      const Reading reading = read(now);
      figure.value = reading.value;
      figure.unit = reading.unit;
      if (options_.perGpu && isMeasure<decltype(now)>) figure.label = Headline::tr("%1 per GPU").arg(label);
      if (reports_.baseline) {
        const auto before = perGpu(value(*reports_.baseline), *reports_.baseline);
        figure.difference = difference(number(before), number(now), better);
        if (options_.absolute && figure.difference.change != Change::Equal &&
            figure.id != QLatin1String("oversubscription"))
          figure.difference.text = read(now < before ? before - now : now - before).text();
      }
    }
    model.figures.push_back(std::move(figure));
  }

  /// A figure that has no meaning, or is no longer to be trusted, says so instead of a value.
  void voidFigure(const QString& id, const QString& value, const QString& why) {
    for (HeadlineFigure& figure : model.figures) {
      if (figure.id != id) continue;
      figure.value = value;
      figure.unit.clear();
      figure.difference = {};
      figure.toolTip = why;
    }
  }

  HeadlineModel model;

 private:
  /// Bandwidth, power and money can be shared out; counts and ratios cannot.
  template <class Value>
  static constexpr bool isMeasure = !std::is_integral_v<Value>;

  template <class Value>
  Value perGpu(Value value, const Report& report) const {
    if constexpr (isMeasure<Value>) {
      if (options_.perGpu && report.counts.accelerators > 0)
        return Value::fromCount(value.count() / report.counts.accelerators);
    }
    return value;
  }

  static std::int64_t number(std::int64_t v) { return v; }
  template <class Unit>
  requires requires(Unit u) { u.count(); }
  static std::int64_t number(Unit v) { return v.count(); }

  const ShownReports& reports_;
  bool stale_;
  const HeadlineOptions& options_;
};

/// Leaves out what is hidden and puts the rest in the user's order.
void arrange(std::vector<HeadlineFigure>& figures, const HeadlineOptions& options) {
  std::erase_if(figures, [&](const HeadlineFigure& figure) { return options.hidden.contains(figure.id); });
  std::ranges::stable_sort(figures, {}, [&](const HeadlineFigure& figure) {
    const auto at = options.order.indexOf(figure.id);
    return at < 0 ? options.order.size() : at;
  });
}

Reading count(std::int64_t v) { return {countText(v), {}}; }

QString transceiverTip(const Report* report, const AnalysisResult* result) {
  if (!report) return {};
  const Counts& c = report->counts;
  QString tip =
      Headline::tr("Modules in cages: a twin-port module is one.\n%1 of %2 cages occupied, %3 of %4 ports used.")
          .arg(countText(c.cagesOccupied), countText(c.cages), countText(c.portsUsed), countText(c.ports));
  for (const auto& [type, n] : c.transceiversByType)
    tip += QStringLiteral("\n%1 × %2").arg(countText(n), QString::fromStdString((*result->catalog)[type].part.model));
  return tip;
}

QString oversubscriptionTip(const Report* report) {
  if (!report) return {};
  return Headline::tr("Worst leaf %1, worst spine %2")
      .arg(ratioText(report->oversubscriptionLeaf), ratioText(report->oversubscriptionSpine));
}

QString networkTip(const FigureScope& scope) {
  if (scope.fabric) return Headline::tr("Switches, transceivers, cables and lasers; NICs are part of the systems");
  return Headline::tr("Switches, transceivers, cables, lasers and NICs");
}

/// What a sum of money has in it where that is less than everything.
QString moneyTip(const FigureScope& scope) {
  if (scope.fabric) return Headline::tr("Switches, transceivers, cables and lasers of the fabric");
  return Headline::tr("Everything selected, with the cables that end there");
}

HeadlineProblems problems(const ShownReports& reports, bool complete, bool stale) {
  HeadlineProblems p;
  p.known = complete && reports.now;
  p.stale = stale;
  if (!reports.now) return p;
  const Report& now = *reports.now;
  p.errors = static_cast<int>(now.errors);
  p.warnings = static_cast<int>(now.warnings);
  p.toolTip = Headline::tr("%1 errors, %2 warnings, %3 notes")
                  .arg(countText(now.errors), countText(now.warnings), countText(now.infos));
  if (now.waived > 0) p.toolTip += Headline::tr(" +%1 waived").arg(countText(now.waived));
  if (!reports.baseline) return p;
  const std::int64_t before = reports.baseline->errors + reports.baseline->warnings;
  const std::int64_t found = now.errors + now.warnings;
  p.difference = difference(before, found, Better::Lower);
  if (before != found) p.difference.text = countText(std::abs(found - before));
  return p;
}

}  // namespace

HeadlineModel headlineModel(const AnalysisResult* result, const FigureScope& asked, bool stale,
                            const HeadlineOptions& options, const ScopeReport* part) {
  const bool isThere = asked.isSelection || (result && asked.fabric && result->design.fabrics.contains(asked.fabric));
  const FigureScope scope = isThere ? asked : FigureScope();
  const ShownReports reports = ShownReports::of(result, scope, part);
  Builder b(reports, stale || (part && part->of.get() != result), options);

  b.add(
      "gpus", Headline::tr("GPUs"), Better::Neutral, 0, [](const Report& r) { return r.counts.accelerators; }, count,
      Headline::tr("Accelerator packages, as the maker's current name counts them"));
  b.add(
      "switches", Headline::tr("Switches"), Better::Lower, 0, [](const Report& r) { return r.counts.switches; }, count);
  b.add(
      "transceivers", Headline::tr("Transceivers"), Better::Lower, 0,
      [](const Report& r) { return r.counts.transceivers; }, count, transceiverTip(reports.now, result));
  b.add(
      "links", Headline::tr("Links"), Better::Neutral, 1, [](const Report& r) { return r.counts.links.total; }, count);
  b.add(
      "bisection", Headline::tr("Bisection bandwidth"), Better::Higher, 4,
      [](const Report& r) { return r.bisection.value_or(DataRate{}); },
      [](DataRate rate) {
        return rate.count() > 0 ? rateReading(rate) : Reading{notApplicable(), {}};
      },
      Headline::tr("One way, through the smallest cut between the natural halves"));
  b.add(
      "oversubscription", Headline::tr("Oversubscription"), Better::Lower, 2,
      [](const Report& r) { return r.oversubscriptionLeaf; },
      [](std::int64_t v) {
        return Reading{ratioText(v), {}};
      },
      oversubscriptionTip(reports.now));
  b.add(
      "network-power", Headline::tr("Network power"), Better::Lower, 0, [](const Report& r) { return r.networkPower; },
      powerReading, networkTip(scope));
  b.add(
      "it-power", Headline::tr("Total IT power"), Better::Lower, 0, [](const Report& r) { return r.totalPower; },
      powerReading,
      reports.now ? Headline::tr("%1 at the meter, with PUE %2")
                        .arg(powerReading(reports.now->facilityPower).text())
                        .arg(result->settings.economy.pueThousandths / 1000.0)
                  : QString());
  QStringList capexTip;
  if (!scope.isAll()) capexTip << moneyTip(scope);
  if (reports.now && reports.now->unpriced > 0)
    capexTip << Headline::tr("%1 pieces have no price").arg(countText(reports.now->unpriced));
  b.add(
      "capex", Headline::tr("Capex"), Better::Lower, 0, [](const Report& r) { return r.capex; }, moneyReading,
      capexTip.join(QLatin1Char('\n')));
  QString tcoTip = Headline::tr("Capex and energy");
  if (!scope.isAll()) tcoTip += QLatin1Char('\n') + moneyTip(scope);
  b.add(
      "tco", result ? Headline::tr("%1-year TCO").arg(result->settings.economy.years) : Headline::tr("5-year TCO"),
      Better::Lower, 3, [](const Report& r) { return r.totalCost; }, moneyReading, tcoTip);

  if (reports.now && reports.now->moneyOverflow)
    for (const char* id : {"capex", "tco"})
      b.voidFigure(QLatin1String(id), unknownValue(), Headline::tr("The sum is larger than the program can hold"));
  if (scope.fabric)
    b.voidFigure(QStringLiteral("it-power"), notApplicable(), Headline::tr("Systems belong to no single fabric"));
  if (scope.isSelection)
    for (const char* id : {"bisection", "oversubscription"})
      b.voidFigure(QLatin1String(id), notApplicable(), Headline::tr("Of a whole fabric only"));
  arrange(b.model.figures, options);
  HeadlineModel model = std::move(b.model);
  model.scopes.push_back(Headline::tr("All fabrics"));
  if (result)
    result->design.fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) {
      if (id == scope.fabric) model.scope = static_cast<int>(model.scopes.size());
      model.scopes.push_back(QString::fromStdString(fabric.name));
    });
  if (scope.isSelection) model.scope = static_cast<int>(model.scopes.size());
  model.scopes.push_back(Headline::tr("The selection"));
  model.problems = problems(reports, result && result->complete, stale);
  return model;
}

FigureScope scopeAt(const Design& design, int index) {
  FigureScope scope;
  int number = 0;
  design.fabrics.forEach([&](Id<Fabric> id, const Fabric&) {
    if (++number == index) scope.fabric = id;
  });
  scope.isSelection = index > number;
  return scope;
}

QList<std::pair<QString, QString>> headlineLabels() {
  QList<std::pair<QString, QString>> labels;
  for (const HeadlineFigure& figure : headlineModel(nullptr, {}, false).figures)
    labels.append({figure.id, figure.label});
  return labels;
}

}  // namespace fabric::ui
