// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// report, bom and cables: what a project says.

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/analysis/report_builder.h"
#include "core/analysis/tiers.h"
#include "core/base/text.h"
#include "core/io/bom_json.h"
#include "core/io/files.h"
#include "core/io/report_json.h"
#include "core/io/tables.h"

namespace fabric::cli {

namespace {

class ReportText {
 public:
  void line(std::string_view name, const std::string& value, std::string_view unit = "") {
    if (value.empty()) return;
    text_ += std::string(name) + std::string(name.size() < 34 ? 34 - name.size() : 1, ' ') + value;
    text_ += (unit.empty() ? "" : " " + std::string(unit)) + "\n";
  }
  void count(std::string_view name, std::int64_t n) { line(name, std::to_string(n)); }
  void gap() { text_ += "\n"; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string ratioText(std::int64_t thousandths) {
  return thousandths > 0 ? formatDecimal(thousandths, 1000) + " : 1" : std::string{};
}

/// The one figure where both bounds meet.
std::string boundsText(const std::optional<DataRate>& low, DataRate high) {
  if (low == high) return toText(high);
  return low ? toText(*low) + " to " + toText(high) : "at most " + toText(high);
}

void writeCounts(ReportText& text, const Counts& counts) {
  text.count("Racks", counts.racks);
  text.count("Systems", counts.systems);
  text.count("Accelerators", counts.accelerators);
  text.count("Switches", counts.switches);
  text.count("  leaf", counts.leaves);
  text.count("  spine", counts.spines);
  if (counts.cores > 0) text.count("  core", counts.cores);
  text.count("Links", counts.links.total);
  for (std::size_t t = 0; t < linkTiers; ++t)
    if (counts.links.byTier[t] > 0)
      text.count("  " + std::string(code(static_cast<LinkTier>(t))), counts.links.byTier[t]);
  text.count("Cables", counts.cables);
  for (const auto& [technology, n] : counts.cablesByTechnology)
    if (technology != Technology::Fibre) text.count("  " + std::string(code(technology)), n);
  for (const auto& [medium, n] : counts.fibreCables) text.count("  " + std::string(code(medium)), n);
  text.count("Transceivers (modules in cages)", counts.transceivers);
  for (const auto& [technology, n] : counts.transceiversByTechnology)
    text.count("  " + std::string(code(technology)), n);
  if (counts.opticalEngines > 0) text.count("Optical engines", counts.opticalEngines);
  if (counts.externalLasers > 0) text.count("External lasers", counts.externalLasers);
}

std::string reportText(const Report& r, const std::string& project, const Variant& variant, const Currency& currency) {
  ReportText text;
  const auto money = [&](std::string_view name, Money dollars) {
    const auto amount = currency.of(dollars);
    if (amount) text.line(name, toText(*amount), currency.code);
    else text.line(name, toText(dollars), "USD");
  };
  text.line("Project", project);
  text.line("Variant", std::string(1, variant.letter) + ", " + variant.name);
  text.gap();
  writeCounts(text, r.counts);
  text.gap();
  text.line("Injection bandwidth", toText(r.injection), "Gb/s");
  if (r.bisection) text.line("Bisection bandwidth", toText(*r.bisection), "Gb/s");
  if (r.bisectionHigh && (r.bisectionLow != r.bisectionHigh || r.bisectionHigh != r.bisection))
    text.line("  over all halves", boundsText(r.bisectionLow, *r.bisectionHigh), "Gb/s");
  text.line("Scale-out per accelerator", toText(r.scaleOutPerAccelerator), "Gb/s");
  if (r.scaleUpPerAccelerator.count() > 0)
    text.line("Scale-up per accelerator", toText(r.scaleUpPerAccelerator), "Gb/s");
  text.line("Oversubscription of leaves", ratioText(r.oversubscriptionLeaf));
  text.line("Oversubscription of spines", ratioText(r.oversubscriptionSpine));
  for (const FabricFigures& figures : r.fabrics)
    if (const Fabric* fabric = variant.design.fabrics.find(figures.fabric); fabric && figures.maxHops > 0)
      text.count((isDirect(fabric->topology) ? "Diameter, " : "Switches on a path, ") + fabric->name, figures.maxHops);
  text.line("Longest cable route", toText(r.maxLength), "m");
  text.gap();
  for (std::size_t c = 0; c < costClasses; ++c)
    if (r.power[c].count() > 0)
      text.line("Power of " + std::string(code(static_cast<CostClass>(c))), toText(r.power[c]), "W");
  text.line("Power", toText(r.totalPower), "W");
  text.line("Power of the facility", toText(r.facilityPower), "W");
  text.line("Highest rack power", toText(r.maxRackPower), "W");
  if (r.heat.maxRackLiquid.count() > 0) {
    text.line("  of air-cooled devices", toText(r.heat.maxRackAir), "W");
    text.line("  of liquid-cooled devices", toText(r.heat.maxRackLiquid), "W");
  }
  text.gap();
  if (r.moneyOverflow) {
    text.line("Capital cost", "more than can be counted");
  } else {
    money("Capital cost", r.capex);
    money("Energy a year", r.energyPerYear);
    money("Total over " + std::to_string(r.years) + " years", r.totalCost);
  }
  if (r.spares) money("Spares to hold", *r.spares);
  if (r.replacements) money("Parts for failures, of rated parts", *r.replacements);
  if (r.unpriced > 0) text.line("Without a price", std::to_string(r.unpriced), "pieces");
  if (const auto failures = r.reliability.total.value()) {
    text.line("Failures a year, of rated parts", formatDecimal((*failures + 500'000) / 1'000'000, 1000));
    text.line("Without a failure rate", std::to_string(r.reliability.total.unrated), "pieces");
  }
  text.gap();
  text.count("Errors (see check)", r.errors);
  text.count("Warnings", r.warnings);
  text.count("Notes", r.infos);
  if (r.waived > 0) text.count("Waived", r.waived);
  return text.take();
}

/// The file to write a table to: CSV, and JSON where there is one.
Result<std::string> tableName(const Arguments& arguments, bool json) {
  const std::string out = arguments.value("--out");
  if (out.empty()) return fail(ErrorCode::Usage, "", "--out FILE.csv is missing");
  if (!out.ends_with(".csv") && !(json && out.ends_with(".json")))
    return fail(ErrorCode::Usage, "--out " + out,
                json ? "this version writes .csv and .json files" : "this version writes .csv files");
  return out;
}

CsvText csvText(const Arguments& arguments) {
  return arguments.has("--csv-raw") ? CsvText::Raw : CsvText::SpreadsheetSafe;
}

/// Opens the project, lets `make` write a table of it, and saves that. `json`: under a name ending .json it is no CSV.
template <class Make>
Result<int> writeTable(Words words, bool json, Make&& make) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--out"}, {"--csv-raw", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto out = tableName(*arguments, json);
  if (!out) return tl::unexpected(out.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Result<std::string> table = make(*asked, *out, csvText(*arguments));
  if (!table) return tl::unexpected(table.error());
  if (auto written = writeOutputFile(*out, *table); !written) return tl::unexpected(written.error());
  return done;
}

Result<int> explainFigure(const Arguments& arguments, const std::string& key) {
  const auto asked = openAsked(arguments);
  if (!asked) return tl::unexpected(asked.error());
  const auto text = explained(*asked, key, arguments.has("--json"));
  if (!text) return tl::unexpected(text.error());
  if (auto printed = print(*text); !printed) return tl::unexpected(printed.error());
  return done;
}

}  // namespace

Result<int> runReport(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--why"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  if (const std::string key = arguments->value("--why"); !key.empty()) return explainFigure(*arguments, key);
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Project& project = asked->opened.project;
  const Design& design = asked->design();
  const Report report = makeReport(design, asked->catalog(), project.settings, project.waivers);
  const std::string text = arguments->has("--json")
                               ? reportJson(report, design, asked->catalog(), project.name, asked->variant->name)
                               : reportText(report, project.name, *asked->variant, project.settings.economy.currency);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> runBom(Words words) {
  return writeTable(words, true, [](const Asked& asked, const std::string& out, CsvText text) -> Result<std::string> {
    const auto bom = makeBom(asked.design(), asked.catalog(), asked.opened.project.settings);
    if (!bom) return tl::unexpected(bom.error());
    return out.ends_with(".json") ? bomJson(*bom) : bomCsv(*bom, text);
  });
}

Result<int> runCables(Words words) {
  return writeTable(words, false, [](const Asked& asked, const std::string&, CsvText text) {
    return cablesCsv(asked.design(), asked.catalog(), asked.opened.project.settings, text);
  });
}

}  // namespace fabric::cli
