// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// catalog: what parts there are, what is known of them, what fits and what reaches.

#include <algorithm>
#include <filesystem>

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/analysis/loss.h"
#include "core/analysis/optics.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/catalog/catalog_tables.h"
#include "core/catalog/media.h"
#include "core/catalog/shape.h"
#include "core/catalog/user_catalog.h"

namespace fabric::cli {

namespace {

std::string_view kindOf(const PartPlace& place) {
  static constexpr std::string_view names[] = {"",      "rack",  "device",   "nic", "transceiver",
                                               "cable", "laser", "accessory"};
  return names[place.type.index()];
}

Result<PartPlace> findPart(const Catalog& catalog, const std::string& id) {
  const PartPlace place = catalog.find(id);
  if (catalog.part(place)) return place;
  const auto near = nearest(id, catalog.partIds());
  return fail(ErrorCode::NotFound, id, "no part of the catalog has this id",
              near ? "did you mean " + *near + "?" : "see catalog list");
}

template <class Type>
Result<Id<Type>> findType(const Catalog& catalog, const std::string& id, std::string_view word) {
  const auto place = findPart(catalog, id);
  if (!place) return tl::unexpected(place.error());
  if (const auto* type = std::get_if<Id<Type>>(&place->type)) return *type;
  return fail(ErrorCode::InvalidInput, id, "it is a " + std::string(kindOf(*place)) + ", not a " + std::string(word));
}

Result<int> say(const std::string& text, int code = done) {
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return code;
}

Result<int> list(const Catalog& catalog) {
  std::string text;
  for (const std::string& id : catalog.partIds()) {
    const PartPlace place = catalog.find(id);
    const Part& part = *catalog.part(place);
    text += id + "\t" + std::string(kindOf(place)) + "\t" + part.vendor + "\t" + part.model + "\n";
  }
  return say(text);
}

std::string partText(const Part& part) {
  std::string text = "maker       " + part.vendor + "\nmodel       " + part.model + "\n";
  if (!part.number.empty()) text += "number      " + part.number + "\n";
  if (!part.status.empty()) text += "status      " + part.status + "\n";
  text += "price       ";
  if (part.price.amount) text += toText(*part.price.amount) + " USD, " + std::string(code(part.price.basis));
  else text += "not known";
  text += (part.price.note.empty() ? "" : ", " + part.price.note) +
          (part.price.date.empty() ? "" : ", " + part.price.date) + "\n";
  text +=
      "source      " + part.provenance.source + "\nconfidence  " + std::string(code(part.provenance.confidence)) + "\n";
  if (!part.provenance.unverified.empty()) text += "unverified  " + listed(part.provenance.unverified) + "\n";
  for (const SourceConflict& conflict : part.provenance.conflicts)
    text += "conflict    " + conflict.field + " is " + conflict.used + " here, " + conflict.other + " by " +
            conflict.source + "\n";
  if (!part.provenance.notes.empty()) text += "notes       " + part.provenance.notes + "\n";
  return text;
}

/// The part's row of its catalog table, column by column.
std::string columnsText(const Catalog& catalog, const std::string& id) {
  for (std::size_t kind = 0; kind < catalogFileKinds; ++kind) {
    const auto table = readCsv(catalogCsv(catalog, static_cast<CatalogFileKind>(kind)), id);
    if (!table || table->header.empty() || table->header.front() != "part_id") continue;
    for (const CsvRow& row : table->rows) {
      if (fromSpreadsheetSafe(row.cells.front()) != id) continue;
      std::string text;
      for (std::size_t c = 1; c < row.cells.size(); ++c)
        if (!row.cells[c].empty())
          text += "  " + table->header[c] + ": " + std::string(fromSpreadsheetSafe(row.cells[c])) + "\n";
      return text;
    }
  }
  return {};
}

std::string terabits(DataRate rate) { return formatDecimal(rate.count(), 1'000'000'000'000) + " Tb/s"; }

/// What a device's faceplate and its switch chips carry, one way.
std::string bandwidthText(const DeviceType& device) {
  std::string text;
  for (const CageGroup& group : device.cages) {
    const DataRate ofCage = group.portRate * group.portsPerCage;
    text += "faceplate   " + std::to_string(group.cages) + " x " + toText(ofCage) +
            " Gb/s = " + terabits(ofCage * group.cages);
    const std::int64_t lanes = std::int64_t{group.cages} * group.lanesPerCage;
    if (lanes > 0) text += ", " + std::to_string(lanes) + " lanes of " + toText(group.laneRate) + " Gb/s";
    text += "\n";
  }
  if (device.asics > 0 && device.aggregate.count() > 0)
    text += "asics       " + std::to_string(device.asics) + " x " +
            terabits(DataRate::fromCount(device.aggregate.count() / device.asics)) + " = " +
            terabits(device.aggregate) + "\n";
  for (const CageGroup& group : device.cages)
    if (const std::string rule = breakoutRule(group); !rule.empty()) text += "breakout    " + rule + "\n";
  if (device.maximumPorts > 0)
    text += "ports       at most " + std::to_string(device.maximumPorts) + ", however its cages are run\n";
  return text;
}

/// What follows from a transceiver's figures: energy a bit, where its watts go, how often one fails.
std::string moduleText(const TransceiverType& module) {
  std::string text;
  const auto power = module.typical ? module.typical : module.maximum;
  if (power && module.rate.count() > 0)
    text += "energy      " + formatDecimal((femtojoulesPerBit(*power, module.rate) + 5) / 10, 100) + " pJ/bit\n";
  std::string parts;
  if (power)
    for (const PartShare& share : powerShares(module))
      parts += (parts.empty() ? "" : ", ") + std::string(code(share.part)) + " " +
               formatDecimal((power->count() * share.permille / 1000 + 50) / 100, 10) + " W";
  if (!parts.empty()) text += "made of     " + parts + " (" + std::string(powerSharesBasis()) + ")\n";
  if (module.failuresInTime) {
    const std::int64_t fit = std::int64_t{*module.failuresInTime} * module.ports;
    text += "failures    " + formatDecimal((annualFailureRate(fit) + 5'000) / 10'000, 1000) + " % of them a year (" +
            std::to_string(fit) + " FIT)\n";
  }
  return text;
}

Result<int> show(const Catalog& catalog, const std::string& id) {
  const auto place = findPart(catalog, id);
  if (!place) return tl::unexpected(place.error());
  const auto* device = std::get_if<Id<DeviceType>>(&place->type);
  const auto* module = std::get_if<Id<TransceiverType>>(&place->type);
  return say(id + " (" + std::string(kindOf(*place)) + ")\n" + partText(*catalog.part(*place)) +
             (device ? bandwidthText(catalog[*device]) : "") + (module ? moduleText(catalog[*module]) : "") +
             "all columns\n" + columnsText(catalog, id));
}

Result<int> check(Catalog catalog, std::span<const std::string> paths) {
  const std::vector<std::filesystem::path> files(paths.begin(), paths.end());
  const auto tables = readCatalogTables(files);
  if (!tables) return tl::unexpected(tables.error());
  auto whole = addCatalogTables(std::move(catalog), *tables);
  if (!whole) return tl::unexpected(whole.error());
  catalog = std::move(*whole);
  std::size_t unpriced = 0, unverified = 0, conflicts = 0;
  for (const std::string& id : catalog.partIds()) {
    const Part& part = *catalog.part(catalog.find(id));
    unpriced += part.price.amount ? 0u : 1u;
    unverified += part.provenance.unverified.empty() ? 0u : 1u;
    conflicts += part.provenance.conflicts.size();
  }
  return say(std::to_string(catalog.partCount()) + " parts; " + std::to_string(unpriced) + " without a price, " +
             std::to_string(unverified) + " with unverified figures, " + std::to_string(conflicts) +
             " conflicts of sources\n");
}

std::string verdictText(const Verdict& verdict) {
  std::string text = verdict ? "yes" : "no: " + verdict.reason;
  if (!verdict) text += " [" + std::string(verdict.code) + "]";
  if (verdict && !verdict.caution.empty()) text += ", if " + verdict.caution;
  if (!verdict.source.empty()) text += " (" + std::string(verdict.source) + ")";
  return text + "\n";
}

std::string groupText(const CageGroup& group) {
  return std::to_string(group.cages) + " x " + std::string(code(group.cage)) +
         (group.name.empty() ? "" : " \"" + group.name + "\"");
}

/// As the cages are delivered, or else with their ports set to the module's.
Verdict fitsAnySplit(const TransceiverType& module, const CageGroup& group) {
  Verdict verdict = fitModule(module, group, group.portsPerCage, group.portRate).verdict;
  if (verdict || module.ports > group.maximumPortsPerCage) return verdict;
  Verdict set = fitModule(module, group, module.ports, module.portRate).verdict;
  if (!set) return verdict;
  set.caution += (set.caution.empty() ? "" : "; ") + std::string("the cage runs as ") + std::to_string(module.ports) +
                 " x " + toText(module.portRate) + "G";
  if (group.maximumOn != CageNumbers::All && module.ports > group.maximumPortsElsewhere)
    set.caution += ", and " + breakoutRule(group);
  return set;
}

Result<int> fit(const Catalog& catalog, const std::string& part, const std::string& device) {
  const auto type = findType<DeviceType>(catalog, device, "device");
  if (!type) return tl::unexpected(type.error());
  const auto place = findPart(catalog, part);
  if (!place) return tl::unexpected(place.error());
  const auto* module = std::get_if<Id<TransceiverType>>(&place->type);
  const auto* cable = std::get_if<Id<CableType>>(&place->type);
  if (!module && !cable)
    return fail(ErrorCode::InvalidInput, part,
                "it is a " + std::string(kindOf(*place)) + ", not a transceiver or cable");
  std::string text;
  bool fits = false;
  for (const CageGroup& group : catalog[*type].cages) {
    Verdict verdict;
    if (module) {
      verdict = fitsAnySplit(catalog[*module], group);
    } else {
      verdict = fitsAssembly(catalog[*cable], false, group, group.portsPerCage, group.portRate);
      if (!verdict) {
        const Verdict other = fitsAssembly(catalog[*cable], true, group, group.portsPerCage, group.portRate);
        if (other) verdict = other;
      }
    }
    fits = fits || verdict;
    text += groupText(group) + ": " + verdictText(verdict);
  }
  return say(text, fits ? done : designHasErrors);
}

/// Whether a fibre cable plugs into each port of a module: two, if it has two ports.
Result<int> matchFibre(const Catalog& catalog, const TransceiverType& module, std::span<const std::string> fibres) {
  if (fibres.size() > module.connectors)
    return fail(ErrorCode::InvalidInput, module.part.id, "it has one connector, so it takes one cable");
  std::vector<const CableType*> cables;
  for (const std::string& id : fibres) {
    const auto cable = findType<CableType>(catalog, id, "cable");
    if (!cable) return tl::unexpected(cable.error());
    cables.push_back(&catalog[*cable]);
  }
  Verdict verdict;
  for (const CableType* cable : cables)
    if (verdict) verdict = plugs(module, *cable, false);
  if (verdict && cables.size() == 2)
    if (Verdict same = sameOnBothPorts(*cables[0], *cables[1]); !same) verdict = same;
  return say(verdictText(verdict), verdict ? done : designHasErrors);
}

Result<int> match(const Catalog& catalog, const std::string& a, std::span<const std::string> others) {
  const auto left = findType<TransceiverType>(catalog, a, "transceiver");
  if (!left) return tl::unexpected(left.error());
  const std::string& b = others.front();
  const bool isFibre = std::holds_alternative<Id<CableType>>(catalog.find(b).type);
  if (isFibre || others.size() == 2) return matchFibre(catalog, catalog[*left], others);
  const auto right = findType<TransceiverType>(catalog, b, "transceiver");
  if (!right) return tl::unexpected(right.error());
  const Verdict verdict = interoperate(catalog[*left], catalog[*right]);
  return say(verdictText(verdict), verdict ? done : designHasErrors);
}

/// The cages of a device that a link between devices would use: those with the most bandwidth.
Result<CageGroup> mainCages(const Catalog& catalog, Id<DeviceType> type) {
  const DeviceType& device = catalog[type];
  const auto rate = [](const CageGroup& group) { return (group.portRate * group.portsPerCage * group.cages).count(); };
  if (device.cages.empty()) return fail(ErrorCode::InvalidInput, device.part.id, "it has no cages");
  return *std::ranges::max_element(device.cages, {}, rate);
}

/// Both ends at the lower of their rates.
Result<std::vector<MediaOption>> optionsBetween(const Catalog& catalog, Id<DeviceType> a, Id<DeviceType> b) {
  const auto groupA = mainCages(catalog, a), groupB = mainCages(catalog, b);
  if (!groupA) return tl::unexpected(groupA.error());
  if (!groupB) return tl::unexpected(groupB.error());
  const DataRate rate = std::min(groupA->portRate, groupB->portRate);
  const auto end = [&](Id<DeviceType> type, const CageGroup& group) {
    if (group.portRate == rate) return portEnd(catalog, catalog[type], group);
    const auto ports = static_cast<std::uint8_t>(std::min<std::int64_t>(
        group.maximumPortsPerCage, (group.laneRate * group.lanesPerCage).count() / rate.count()));
    return portEnd(catalog, catalog[type], group, std::max<std::uint8_t>(ports, 1), rate);
  };
  return mediaOptions(catalog, end(a, *groupA), end(b, *groupB));
}

std::string optionText(const Catalog& catalog, const MediaOption& option, Length needed) {
  std::string text = std::string(code(option.technology));
  for (const Id<TransceiverType> module : {option.moduleA, option.moduleB})
    if (module) text += "\t" + catalog[module].part.id;
  if (option.cable) text += "\t" + catalog[option.cable].part.id;
  text += "\treach " + toText(option.reach) + " m, margin " + toText(option.reach - needed) + " m";
  const auto cost = mediaCost(catalog, option, needed);
  if (cost && cost->complete) text += ", " + toText(cost->price) + " USD a link";
  if (!option.verdict.caution.empty()) text += ", if " + option.verdict.caution;
  return text + "\n";
}

/// What comes nearest where nothing reaches, and what would: "; the longest, cu-… (dac), ends at 3 m: optical beyond".
std::string longestOf(const Catalog& catalog, const std::vector<MediaOption>& options) {
  const MediaOption* longest = nullptr;
  bool copper = true;
  for (const MediaOption& option : options) {
    if (!option.verdict) continue;
    if (!longest || option.reach > longest->reach) longest = &option;
    copper = copper && (option.medium == Medium::PassiveCopper || option.medium == Medium::ActiveCopper);
  }
  if (!longest) return "; the catalog has nothing that joins these ports";
  return "; the longest, " + catalog[longest->cable].part.id + " (" + std::string(code(longest->technology)) +
         "), ends at " + toText(longest->reach) + " m" + (copper ? ": optical beyond" : "");
}

Result<Length> lengthOf(const std::string& metres) {
  const auto length = parseDecimal(metres, 1000);
  if (length && *length > 0 && *length <= 2'000'000'000) return Length::millimetres(static_cast<std::int32_t>(*length));
  return fail(ErrorCode::Usage, metres, "it is no length in metres between 0.001 and 2000000");
}

Result<int> reach(const Catalog& catalog, const std::string& a, const std::string& b, const std::string& metres) {
  const auto left = findType<DeviceType>(catalog, a, "device");
  if (!left) return tl::unexpected(left.error());
  const auto right = findType<DeviceType>(catalog, b, "device");
  if (!right) return tl::unexpected(right.error());
  const auto length = lengthOf(metres);
  if (!length) return tl::unexpected(length.error());
  const Length needed = *length;
  auto options = optionsBetween(catalog, *left, *right);
  if (!options) return tl::unexpected(options.error());
  std::string text;
  // Best first: what chooseMedia picks, taken out of the list, again and again.
  for (auto best = chooseMedia(catalog, *options, needed, "auto"); best;
       best = chooseMedia(catalog, *options, needed, "auto")) {
    text += optionText(catalog, *best, needed);
    std::erase(*options, *best);
  }
  if (!text.empty()) return say(text);
  return say("nothing reaches " + metres + " m" + longestOf(catalog, *options) + "\n", designHasErrors);
}

/// Joined straight; through a splitter, the first at its single end, the second whole or in part on one of the others.
Verdict joinedBy(const TransceiverType& a, const TransceiverType& b, const CableType& fibre) {
  if (fibre.bEnds <= 1) return joins(a, {}, b, {}, fibre);
  const PortUse head{fibre.bEnds, true};
  const Verdict whole = joins(a, head, b, {}, fibre);
  return whole ? whole : joins(a, head, b, {fibre.bEnds, false}, fibre);
}

struct LossQuestion {
  Length length;
  Joints joints;
};

Result<LossQuestion> lossQuestion(const Arguments& arguments, const std::string& metres) {
  LossQuestion question;
  const auto length = lengthOf(metres);
  if (!length) return tl::unexpected(length.error());
  question.length = *length;
  if (const std::string text = arguments.value("--joints"); !text.empty()) {
    const auto count = parseInteger(text);
    if (!count || *count < 2 || *count > 100)
      return fail(ErrorCode::Usage, "--joints " + text, "it is no number between 2 and 100");
    question.joints.count = static_cast<int>(*count);
  }
  if (const std::string text = arguments.value("--joint-loss"); !text.empty()) {
    const auto each = parseDecimal(text, 1000);
    if (!each || *each < 0 || *each > 100'000)
      return fail(ErrorCode::Usage, "--joint-loss " + text, "it is no loss in dB between 0 and 100");
    question.joints.each = Decibel::thousandths(static_cast<std::int32_t>(*each));
  }
  return question;
}

/// Loss and length of a fibre between two modules, against what they bear and how far they reach.
Result<int> loss(const Catalog& catalog, std::span<const std::string> ids, const LossQuestion& asked) {
  const auto a = findType<TransceiverType>(catalog, ids[0], "transceiver"),
             b = findType<TransceiverType>(catalog, ids[1], "transceiver");
  if (!a) return tl::unexpected(a.error());
  if (!b) return tl::unexpected(b.error());
  const auto cable = findType<CableType>(catalog, ids[2], "cable");
  if (!cable) return tl::unexpected(cable.error());
  const TransceiverType &left = catalog[*a], &right = catalog[*b];
  const CableType& fibre = catalog[*cable];
  const auto lost = linkLoss(fibre, asked.length, asked.joints);
  const auto inFibre = linkLoss(fibre, asked.length, {0, Decibel{}});
  if (!lost || !inFibre)
    return fail(ErrorCode::InvalidInput, ids[2], "the catalog knows no loss of it", "fibre has one, see catalog show");
  const Decibel each = asked.joints.each.value_or(fibre.lossPerEnd.value_or(Decibel{}));
  std::string text = "loss        " + toText(*inFibre) + " dB over " + toText(asked.length) + " m of " +
                     fibre.fibreType + " + " + std::to_string(asked.joints.count) + " joints of " + toText(each) +
                     " dB = " + toText(*lost) + " dB\n";
  const auto budget = lossBudget(left, right);
  text += "budget      " + (budget ? toText(*budget) + " dB, margin " + toText(*budget - *lost) + " dB" : "not known") +
          "\n";
  const Length reach = reachOver(fibre, &left, &right);
  text += "reach       " + reachReason(fibre, &left, &right) + ", margin " + toText(reach - asked.length) + " m\n";
  Verdict verdict = joinedBy(left, right, fibre);
  if (verdict && asked.length > reach)
    verdict = {"reach.exceeded", toText(asked.length) + " m are over the reach of " + toText(reach) + " m", {}, {}};
  if (verdict && budget && *lost > *budget)
    verdict = {"loss.exceeded", toText(*lost) + " dB are over the budget of " + toText(*budget) + " dB", {}, {}};
  return say(text + verdictText(verdict), verdict ? done : designHasErrors);
}

/// The catalog of a project, or that of the machine.
Result<Catalog> catalogToAsk(const std::string& project) {
  if (project.empty()) return loadCatalog();
  const auto opened = openProject(project);
  if (!opened) return tl::unexpected(opened.error());
  return *opened->project.catalog;
}

}  // namespace

Result<int> runCatalog(Words words) {
  const auto arguments =
      Arguments::parse(words, 1, 100, {{"--into"}, {"--replace", false}, {"--in"}, {"--joints"}, {"--joint-loss"}});
  if (!arguments) return tl::unexpected(arguments.error());
  const std::string& verb = arguments->at(0);
  const std::size_t n = arguments->count() - 1;
  std::vector<std::string> rest;
  for (std::size_t i = 1; i <= n; ++i) rest.push_back(arguments->at(i));
  const bool imports = arguments->has("--into") || arguments->has("--replace");
  if (verb == "import" && n > 0 && !arguments->has("--in"))
    return importParts(rest, arguments->value("--into"), arguments->has("--replace"));
  if (imports || (arguments->has("--in") && (verb == "check" || verb == "import")))
    return fail(ErrorCode::Usage, "", "--into and --replace are for import; --in is for what only asks",
                "see catalog --help");
  if (verb != "loss" && (arguments->has("--joints") || arguments->has("--joint-loss")))
    return fail(ErrorCode::Usage, "", "--joints and --joint-loss are for loss", "see catalog --help");
  auto catalog = catalogToAsk(arguments->value("--in"));
  if (!catalog) return tl::unexpected(catalog.error());
  if (verb == "list" && n == 0) return list(*catalog);
  if (verb == "show" && n == 1) return show(*catalog, rest[0]);
  if (verb == "check") return check(std::move(*catalog), rest);
  if (verb == "fit" && n == 2) return fit(*catalog, rest[0], rest[1]);
  if (verb == "match" && (n == 2 || n == 3)) return match(*catalog, rest[0], std::span(rest).subspan(1));
  if (verb == "reach" && n == 3) return reach(*catalog, rest[0], rest[1], rest[2]);
  if (verb == "loss" && n == 4) {
    const auto question = lossQuestion(*arguments, rest[3]);
    return question ? loss(*catalog, rest, *question) : tl::unexpected(question.error());
  }
  return fail(ErrorCode::Usage, "",
              "catalog takes: list | show ID | check [PATH…] | import PATH… | fit MODULE DEVICE | match MODULE "
              "MODULE|FIBRE [FIBRE] | "
              "reach DEVICE DEVICE METRES | loss MODULE MODULE FIBRE METRES");
}

}  // namespace fabric::cli
