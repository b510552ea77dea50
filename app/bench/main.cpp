// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lightloom-bench: measures what the product promises, at three sizes, each beside its limit in the same run.
//   lightloom-bench [--json] [--size 10k|100k|1M]… [--part engine|graph|storage|canvas|topology|panels|window]…
// A benchmark, not a test: it prints whether a goal is reached and by how much not, and always exits 0.

#include <QApplication>
#include <QCommandLineParser>

#include <array>
#include <cstdio>
#include <functional>
#include <utility>

#include <nlohmann/json.hpp>

#include "app/bench/rows.h"
#include "ui/style/appearance.h"
#include "ui/theme/type_style.h"

using namespace fabric;
using namespace fabric::bench;

namespace {

nlohmann::ordered_json json(const Row& row) {
  nlohmann::ordered_json out{{"size", row.size}, {"name", row.name}, {"unit", row.unit}, {"value", row.value}};
  if (!row.limitName.empty()) out.update({{"limit_name", row.limitName}, {"limit", row.limit}, {"ratio", row.ratio()}});
  out.update({{"goal", row.goal},
              {"goal_is_ratio", row.goalIsRatio},
              {"reached", row.reached()},
              {"repetitions", row.repetitions}});
  return out;
}

void print(const Row& row) {
  std::printf("%-5s %-58s %10.3f %-5s", row.size.c_str(), row.name.c_str(), row.value, row.unit.c_str());
  if (!row.limitName.empty()) std::printf("  %8.2f x %s (%.3f)", row.ratio(), row.limitName.c_str(), row.limit);
  std::printf("  goal %s%g%s: %s\n", row.goalIsRatio ? "<= " : "<= ", row.goal, row.goalIsRatio ? " x" : "",
              row.reached() ? "reached" : "NOT reached");
}

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  if (!ui::loadFonts()) return std::fputs("lightloom-bench: the fonts are missing\n", stderr), 3;
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON document instead of lines.")});
  parser.addOption({QStringLiteral("size"), QStringLiteral("Only this size; may be given several times."),
                    QStringLiteral("10k|100k|1M")});
  parser.addOption({QStringLiteral("part"), QStringLiteral("Only these rows; may be given several times."),
                    QStringLiteral("engine|graph|storage|canvas|topology|panels|window")});
  parser.process(application);
  QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
  QCoreApplication::setApplicationName(QStringLiteral("Lightloom"));
  // Widgets are measured as the program dresses them.
  ui::Appearance appearance(application, ui::ThemeChoice::Dark);
  using Measure = std::function<std::vector<Row>(Subject&)>;
  const std::array<std::pair<const char*, Measure>, 7> parts{
      {{"engine", engineRows},
       {"graph", graphRows},
       {"storage", storageRows},
       {"canvas", canvasRows},
       {"topology", topologyRows},
       {"panels", panelRows},
       {"window", [&](Subject& subject) { return windowRows(subject, appearance); }}}};
  const auto isAsked = [&](const char* option, const char* value) {
    const QString name = QLatin1String(option);
    return !parser.isSet(name) || parser.values(name).contains(QLatin1String(value));
  };

  nlohmann::ordered_json document{{"lightloom_bench", 1}, {"rows", nlohmann::ordered_json::array()}};
  for (const Size& size : sizes) {
    if (!isAsked("size", size.name)) continue;
    auto order = orderOf(size);
    if (!order) return std::fprintf(stderr, "%s\n", order.error().sentence().c_str()), 3;
    Subject subject{size, std::move(*order), {}, {}};
    auto design = build(subject.order, subject.ids);
    if (!design) return std::fprintf(stderr, "%s\n", design.error().sentence().c_str()), 3;
    subject.design = std::move(*design);
    for (const auto& [part, measure] : parts)
      for (const Row& row : isAsked("part", part) ? measure(subject) : std::vector<Row>{}) {
        document["rows"].push_back(json(row));
        if (!parser.isSet(QStringLiteral("json"))) print(row);
      }
  }
  if (parser.isSet(QStringLiteral("json"))) std::printf("%s\n", document.dump(2).c_str());
  return 0;
}
