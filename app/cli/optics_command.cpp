// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// optics, domains and across: what transceivers draw and co-packaging would save; scale-up domains; coherent links
// between sites.

#include <cmath>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/analysis/inter_site.h"
#include "core/analysis/optics.h"
#include "core/analysis/report_builder.h"
#include "core/base/text.h"
#include "core/io/optics_json.h"

namespace fabric::cli {

namespace {

/// Rounded to so many thousandths, for reading; JSON has all digits.
std::string rounded(std::int64_t value, std::int64_t unit, std::int64_t step) {
  const std::int64_t half = value < 0 ? -step / 2 : step / 2;
  return formatDecimal((value + half) / step * step, unit);
}

std::string lineText(std::string_view name, const std::string& value) {
  return std::string(name) + std::string(name.size() < 30 ? 30 - name.size() : 1, ' ') + value + "\n";
}

std::string opticsText(const OpticsFigures& figures) {
  const auto watts = [](Power power) { return rounded(power.count(), 1000, 100) + " W"; };
  std::string text = lineText("Transceivers (modules in cages)", std::to_string(figures.modules));
  if (figures.unknown > 0) text += lineText("  of unknown power", std::to_string(figures.unknown));
  text += lineText("Power", watts(figures.power));
  text += lineText("Energy", rounded(femtojoulesPerBit(figures.power, figures.bandwidth), 1000, 10) + " pJ/bit");
  text += "\nWhat it is made of (" + std::string(powerSharesBasis()) + ")\n";
  for (std::size_t i = 0; i < moduleParts; ++i)
    if (figures.parts[i].count() > 0)
      text += lineText("  " + std::string(code(static_cast<ModulePart>(i))), watts(figures.parts[i]));
  text += "\nAs co-packaged optics\n";
  for (const CoPackaged& way : figures.coPackaged)
    text += "  " + rounded(way.ratioThousandths, 1000, 10) + " x: " + watts(way.power) + ", saves " + watts(way.saved) +
            ", " + rounded(way.savedWattHoursYear, 1000, 1000) + " kWh and " +
            rounded(way.savedYear.count(), 1'000'000, 100'000) + " USD a year (" + std::string(way.basis) + ")\n";
  return text;
}

std::string domainText(const ScaleUpDomains& domain, const Asked& asked) {
  const DeviceType& type = asked.catalog()[domain.system];
  const Fabric* fabric = asked.design().fabrics.find(domain.fabric);
  const std::int64_t gigabytes = domain.gigabytesPerSecond(asked.catalog());
  std::string text = type.part.model + ": " + std::to_string(domain.domains) +
                     (domain.domains == 1 ? " domain of " : " domains of ") + std::to_string(domain.accelerators) +
                     " accelerators, " + std::to_string(domain.systems) +
                     (domain.systems == 1 ? " system" : " systems") + (domain.domains == 1 ? "\n" : " each\n");
  text += lineText("  Bandwidth of a domain", formatDecimal(namedGigabytesPerSecond(gigabytes), 1000) + " TB/s (" +
                                                  std::to_string(domain.accelerators) + " x " +
                                                  formatDecimal(type.scaleUpGigabytesPerSecond, 1000) + " = " +
                                                  formatDecimal(gigabytes, 1000) + ", both directions)");
  text += lineText("  One way, an accelerator",
                   formatDecimal(std::int64_t{type.scaleUpGigabytesPerSecond} * 4, 1000) + " Tb/s");
  if (!type.scaleUpTechnology.empty()) text += lineText("  By", type.scaleUpTechnology);
  if (type.scaleUpLinks > 0) text += lineText("  Links of an accelerator", std::to_string(type.scaleUpLinks));
  if (fabric)
    text += lineText("  Links of a domain", std::to_string(domain.links) + " in " + fabric->name + ", over " +
                                                std::to_string(domain.switches) +
                                                (domain.switches == 1 ? " switch" : " switches"));
  if (domain.pairsKnown)
    text += lineText("  Copper pairs", std::to_string(domain.copperPairs) + " of " +
                                           std::to_string(domain.copperLinks) + " copper links");
  for (const SourceConflict& conflict : type.part.provenance.conflicts)
    if (conflict.field == "scale_up_gigabytes_per_s")
      text += lineText("  Sources disagree", conflict.used + "; " + conflict.other + " by " + conflict.source);
  return text;
}

std::string acrossText(const InterSiteRequest& request, const InterSiteLink& link, const Part& module) {
  std::string text = lineText("Module", module.model);
  text += lineText("Wavelengths", std::to_string(link.wavelengths) + ", " + std::to_string(link.channelsPerPair) +
                                      " on a fibre pair at " + std::to_string(request.gridGigahertz) + " GHz");
  text += lineText("Fibre pairs", std::to_string(link.fibrePairs));
  text += lineText("Transceivers", std::to_string(link.modules));
  for (std::size_t i = 0; i < link.spanLoss.size(); ++i)
    text += lineText("Span " + std::to_string(i + 1),
                     formatDecimal(request.spans[i].count(), 1'000'000) + " km, " + toText(link.spanLoss[i]) + " dB");
  std::string osnr = rounded(link.osnr.count(), 1000, 100) + " dB";
  if (request.requiredOsnr)
    osnr += ", needed " + toText(*request.requiredOsnr) + " dB, margin " +
            rounded(link.osnrMargin->count(), 1000, 100) + " dB";
  else osnr += ", what is needed is not known: name it with --osnr";
  text += lineText("OSNR", osnr);
  text += lineText("Latency", rounded(link.oneWay.count(), 1'000'000'000, 10'000'000) + " ms one way, " +
                                  rounded(link.roundTrip.count(), 1'000'000'000, 10'000'000) + " ms round trip");
  text += lineText("Lossless buffer of a port",
                   std::to_string(link.bufferBytes) + " bytes at " + toText(request.perWavelength) + " Gb/s");
  return text;
}

Result<std::vector<Length>> spansOf(const std::string& text) {
  std::vector<Length> spans;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const std::string word = text.substr(at, comma - at);
    const auto length = parseDecimal(word, 1'000'000);
    if (!length || *length <= 0 || *length > 2'000'000'000)
      return fail(ErrorCode::Usage, "--km " + text, "\"" + word + "\" is no length in km between 0 and 2000",
                  "write the spans as 80,80");
    spans.push_back(Length::millimetres(static_cast<std::int32_t>(*length)));
    at = comma + 1;
  }
  std::int64_t total = 0;
  for (const Length span : spans) total += span.count();
  if (total > 2'000'000'000)
    return fail(ErrorCode::Usage, "--km " + text, "the spans are longer than 2000 km together", "split the route");
  return spans;
}

/// An option's number within bounds; nothing where it is not given.
Result<std::optional<std::int64_t>> numberOf(const Arguments& arguments, const char* option, std::int64_t unit,
                                             std::int64_t least, std::int64_t most) {
  if (!arguments.has(option)) return std::optional<std::int64_t>{};
  const auto value = parseDecimal(arguments.value(option), unit);
  if (value && *value >= least && *value <= most) return std::optional(*value);
  return fail(ErrorCode::Usage, std::string(option) + " " + arguments.value(option),
              "it is no number between " + formatDecimal(least, unit) + " and " + formatDecimal(most, unit));
}

}  // namespace

Result<int> runOptics(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Project& project = asked->opened.project;
  const Report report = quickReport(asked->design(), asked->catalog(), project.settings);
  const OpticsFigures figures = opticsOf(report.counts, asked->catalog(), project.settings.economy);
  const std::string text =
      arguments->has("--json") ? opticsJson(figures, project.name, asked->variant->name) : opticsText(figures);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> runDomains(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--variant"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const auto domains = scaleUpDomains(asked->design(), asked->catalog());
  std::string text;
  if (arguments->has("--json")) {
    text = domainsJson(domains, asked->design(), asked->catalog(), asked->opened.project.name, asked->variant->name);
  } else {
    for (const ScaleUpDomains& domain : domains) text += domainText(domain, *asked);
    if (domains.empty()) text = "no system with a scale-up network\n";
  }
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> runAcross(Words words) {
  const auto arguments =
      Arguments::parse(words, 0, 0, {{"--km"}, {"--gbps"}, {"--module"}, {"--grid"}, {"--osnr"}, {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  for (const char* needed : {"--km", "--gbps"})
    if (!arguments->has(needed)) return fail(ErrorCode::Usage, "", std::string(needed) + " is missing");
  auto spans = spansOf(arguments->value("--km"));
  if (!spans) return tl::unexpected(spans.error());
  const auto bandwidth = numberOf(*arguments, "--gbps", 1, 1, 10'000'000'000);
  if (!bandwidth) return tl::unexpected(bandwidth.error());
  const auto grid = numberOf(*arguments, "--grid", 1, 25, 4800);
  if (!grid) return tl::unexpected(grid.error());
  const auto osnr = numberOf(*arguments, "--osnr", 1000, 1, 60'000);
  if (!osnr) return tl::unexpected(osnr.error());
  const auto catalog = catalogOfMachine();
  if (!catalog) return tl::unexpected(catalog.error());
  const std::string id = arguments->has("--module") ? arguments->value("--module") : "xc-g-400-zr";
  const auto module = catalog->find<TransceiverType>(id);
  if (!module || (*catalog)[module].technology != Technology::Coherent) {
    std::vector<std::string> coherent;
    for (const TransceiverType& type : catalog->all<TransceiverType>())
      if (type.technology == Technology::Coherent) coherent.push_back(type.part.id);
    return fail(ErrorCode::InvalidInput, "--module " + id, "it is no coherent transceiver of the catalog",
                "there are " + listed(coherent));
  }
  const TransceiverType& type = (*catalog)[module];
  const CoherentNeeds needs = coherentNeeds(type.portRate);
  InterSiteRequest request;
  request.spans = std::move(*spans);
  request.bandwidth = DataRate::gigabitsPerSecond(**bandwidth);
  request.perWavelength = type.portRate;
  request.gridGigahertz = *grid ? static_cast<std::int32_t>(**grid) : needs.gridGigahertz;
  request.requiredOsnr = *osnr ? std::optional(Decibel::thousandths(static_cast<std::int32_t>(**osnr))) : needs.osnr;
  const auto link = interSiteLink(request);
  if (!link) return tl::unexpected(link.error());
  const std::string text =
      arguments->has("--json") ? interSiteJson(request, *link, id) : acrossText(request, *link, type.part);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  const bool arrives = !link->osnrMargin || *link->osnrMargin >= Decibel{};
  return arrives ? done : designHasErrors;
}

}  // namespace fabric::cli
