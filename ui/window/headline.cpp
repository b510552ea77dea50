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

/// Makes figures one after the other; the baseline's value is asked of the same function.
class Builder {
 public:
  Builder(const AnalysisResult* result, bool stale, const HeadlineOptions& options)
      : result_(result && !isEmpty(result->design) ? result : nullptr), stale_(stale), options_(options) {}

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
    if (result_) {
      const auto now = perGpu(value(result_->report), result_->report);
      const Reading reading = read(now);
      figure.value = reading.value;
      figure.unit = reading.unit;
      if (options_.perGpu && isMeasure<decltype(now)>) figure.label = Headline::tr("%1 per GPU").arg(label);
      if (result_->baseline) {
        const auto before = perGpu(value(*result_->baseline), *result_->baseline);
        figure.difference = difference(number(before), number(now), better);
        if (options_.absolute && figure.difference.change != Change::Equal &&
            figure.id != QLatin1String("oversubscription"))
          figure.difference.text = read(now < before ? before - now : now - before).text();
      }
    }
    model.figures.push_back(std::move(figure));
  }

  /// A figure of money that is no longer to be trusted says so.
  void voidFigure(const QString& id, const QString& why) {
    for (HeadlineFigure& figure : model.figures) {
      if (figure.id != id) continue;
      figure.value = unknownValue();
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

  /// Nothing stands there yet: a zero would look like a figure.
  static bool isEmpty(const Design& design) { return design.racks.size() + design.devices.size() == 0; }

  const AnalysisResult* result_;
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

QString transceiverTip(const AnalysisResult* result) {
  if (!result) return {};
  const Counts& c = result->report.counts;
  QString tip =
      Headline::tr("Modules in cages: a twin-port module is one.\n%1 of %2 cages occupied, %3 of %4 ports used.")
          .arg(countText(c.cagesOccupied), countText(c.cages), countText(c.portsUsed), countText(c.ports));
  for (const auto& [type, n] : c.transceiversByType)
    tip += QStringLiteral("\n%1 × %2").arg(countText(n), QString::fromStdString((*result->catalog)[type].part.model));
  return tip;
}

QString oversubscriptionTip(const AnalysisResult* result) {
  if (!result) return {};
  return Headline::tr("Worst leaf %1, worst spine %2")
      .arg(ratioText(result->report.oversubscriptionLeaf), ratioText(result->report.oversubscriptionSpine));
}

/// A report whose counts are those of one fabric, so that one set of readers serves both scopes.
struct Scoped {
  const FabricFigures* fabric = nullptr;

  static Scoped of(const Report& report, const AnalysisResult& result, int scope) {
    if (scope <= 0) return {};
    int index = 0;
    Id<Fabric> wanted;
    result.design.fabrics.forEach([&](Id<Fabric> id, const Fabric&) {
      if (++index == scope) wanted = id;
    });
    for (const FabricFigures& figures : report.fabrics)
      if (figures.fabric == wanted) return {&figures};
    return {};
  }
};

HeadlineProblems problems(const AnalysisResult* result, bool stale) {
  HeadlineProblems p;
  p.known = result && result->complete;
  p.stale = stale;
  if (!result) return p;
  p.errors = static_cast<int>(result->report.errors);
  p.warnings = static_cast<int>(result->report.warnings);
  p.toolTip = Headline::tr("%1 errors, %2 warnings, %3 notes").arg(p.errors).arg(p.warnings).arg(result->report.infos);
  if (result->report.waived > 0) p.toolTip += Headline::tr(" +%1 waived").arg(countText(result->report.waived));
  if (result->baseline) {
    const std::int64_t before = result->baseline->errors + result->baseline->warnings;
    const std::int64_t now = result->report.errors + result->report.warnings;
    p.difference = difference(before, now, Better::Lower);
    if (before != now) p.difference.text = countText(std::abs(now - before));
  }
  return p;
}

}  // namespace

HeadlineModel headlineModel(const AnalysisResult* result, int scope, bool stale, const HeadlineOptions& options) {
  Builder b(result, stale, options);
  const auto fabricOf = [&](const Report& r) { return result ? Scoped::of(r, *result, scope).fabric : nullptr; };

  b.add(
      "gpus", Headline::tr("GPUs"), Better::Neutral, 0, [](const Report& r) { return r.counts.accelerators; }, count,
      Headline::tr("Accelerator packages, as the maker's current name counts them"));
  b.add(
      "switches", Headline::tr("Switches"), Better::Lower, 0,
      [&](const Report& r) { return fabricOf(r) ? fabricOf(r)->switches : r.counts.switches; }, count);
  b.add(
      "transceivers", Headline::tr("Transceivers"), Better::Lower, 0,
      [](const Report& r) { return r.counts.transceivers; }, count, transceiverTip(result));
  b.add(
      "links", Headline::tr("Links"), Better::Neutral, 1,
      [&](const Report& r) { return fabricOf(r) ? fabricOf(r)->links.total : r.counts.links.total; }, count);
  b.add(
      "bisection", Headline::tr("Bisection bandwidth"), Better::Higher, 4,
      [&](const Report& r) { return (fabricOf(r) ? fabricOf(r)->bisection : r.bisection).value_or(DataRate{}); },
      [](DataRate rate) {
        return rate.count() > 0 ? rateReading(rate) : Reading{notApplicable(), {}};
      },
      Headline::tr("One way, through the smallest cut between the natural halves"));
  b.add(
      "oversubscription", Headline::tr("Oversubscription"), Better::Lower, 2,
      [&](const Report& r) { return fabricOf(r) ? fabricOf(r)->oversubscriptionLeaf : r.oversubscriptionLeaf; },
      [](std::int64_t v) {
        return Reading{ratioText(v), {}};
      },
      oversubscriptionTip(result));
  b.add(
      "network-power", Headline::tr("Network power"), Better::Lower, 0, [](const Report& r) { return r.networkPower; },
      powerReading, Headline::tr("Switches, transceivers, cables, lasers and NICs"));
  b.add(
      "it-power", Headline::tr("Total IT power"), Better::Lower, 0, [](const Report& r) { return r.totalPower; },
      powerReading,
      result ? Headline::tr("%1 at the meter, with PUE %2")
                   .arg(powerReading(result->report.facilityPower).text())
                   .arg(result->settings.economy.pueThousandths / 1000.0)
             : QString());
  b.add(
      "capex", Headline::tr("Capex"), Better::Lower, 0, [](const Report& r) { return r.capex; }, moneyReading,
      result && result->report.unpriced > 0
          ? Headline::tr("%1 pieces have no price").arg(countText(result->report.unpriced))
          : QString());
  b.add(
      "tco", result ? Headline::tr("%1-year TCO").arg(result->settings.economy.years) : Headline::tr("5-year TCO"),
      Better::Lower, 3, [](const Report& r) { return r.totalCost; }, moneyReading, Headline::tr("Capex and energy"));

  if (result && result->report.moneyOverflow)
    for (const char* id : {"capex", "tco"})
      b.voidFigure(QLatin1String(id), Headline::tr("The sum is larger than the program can hold"));
  arrange(b.model.figures, options);
  HeadlineModel model = std::move(b.model);
  model.scopes.push_back(Headline::tr("All fabrics"));
  if (result)
    result->design.fabrics.forEach(
        [&](Id<Fabric>, const Fabric& fabric) { model.scopes.push_back(QString::fromStdString(fabric.name)); });
  model.scope = scope < model.scopes.size() ? scope : 0;
  model.problems = problems(result, stale);
  return model;
}

QList<std::pair<QString, QString>> headlineLabels() {
  QList<std::pair<QString, QString>> labels;
  for (const HeadlineFigure& figure : headlineModel(nullptr, 0, false).figures)
    labels.append({figure.id, figure.label});
  return labels;
}

}  // namespace fabric::ui
