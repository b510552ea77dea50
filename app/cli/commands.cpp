// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <cstdio>

#include "app/cli/help.h"
#include "core/catalog/user_catalog.h"
#include "core/project/own_parts.h"

namespace fabric::cli {

std::span<const Command> commands() {
  static constexpr Command all[] = {
      {"generate", "SPEC.json --out PROJECT.loom", "Design a fabric from a specification", generateHelp, runGenerate},
      {"report", "PROJECT.loom [--variant V] [--why KEY] [--json]",
       "Print the figures of a variant, or why one is what it is", reportHelp, runReport},
      {"check", "PROJECT.loom [--variant V] [--json | --fix CODE [--dry-run]]",
       "Print the findings, or mend those of a code; exits with 1 if one of them is an error", checkHelp, runCheck},
      {"bom", "PROJECT.loom [--variant V] --out FILE.csv|.json [--csv-raw]", "Write the bill of materials", bomHelp,
       runBom},
      {"cables", "PROJECT.loom [--variant V] --out FILE.csv [--csv-raw]", "Write the cable schedule", cablesHelp,
       runCables},
      {"draw",
       "PROJECT.loom [--variant V] [--view floor|topology|rack=NAME] [--theme light|dark] --out FILE.svg|.png|.pdf",
       "Draw the floor, the topology, or one rack from near", nullptr, runDraw},
      {"trace", "PROJECT.loom DEVICE DEVICE [--variant V] [--fabric F] [--json]",
       "Print the shortest ways between two devices", traceHelp, runTrace},
      {"convert", "PROJECT.loom --tier TIER --to TECHNOLOGY [--variant V] [--fabric F] [--dry-run] [--json]",
       "Turn a tier's links into another technology, keeping places and links", convertHelp, runConvert},
      {"optics", "PROJECT.loom [--variant V] [--json]",
       "Print what the transceivers draw, what of it goes where, and what co-packaging would save", opticsHelp,
       runOptics},
      {"domains", "PROJECT.loom [--variant V] [--json]",
       "Print the scale-up domains: accelerators, bandwidth, links, switches, copper pairs", domainsHelp, runDomains},
      {"across", "--km KM[,KM...] --gbps GBPS [--module ID] [--grid GHZ] [--osnr DB] [--json]",
       "Work out a coherent link between two sites", acrossHelp, runAcross},
      {"fail",
       "PROJECT.loom [--switch NAME]… [--cable PORT--PORT]… [--module DEVICE/CAGE]… [--rack NAME]… [--rail N]… "
       "[--plane N]… [--fabric F] [--variant V] [--json]",
       "Print what is lost when these fail", failHelp, runFail},
      {"collective", "PROJECT.loom --bytes N [--accelerators N] [--variant V] [--json]",
       "Print how long all-reduce and all-to-all take", collectiveHelp, runCollective},
      {"substitutes", "PROJECT.loom [--variant V] [--json]", "Print cheaper parts that can stand in for those used",
       substitutesHelp, runSubstitutes},
      {"catalog",
       "list|show ID|check [PATH…]|import PATH…|fit MODULE DEVICE|match MODULE MODULE|FIBRE [FIBRE]|reach DEVICE "
       "DEVICE METRES|loss MODULE MODULE FIBRE METRES",
       "Ask the catalog of parts, or add parts of your own", catalogHelp, runCatalog},
      {"verify", "PROJECT.loom", "Prove a project file; changes nothing", nullptr, runVerify},
      {"variant", "list PROJECT.loom | add PROJECT.loom NAME [--from V] | remove PROJECT.loom NAME",
       "List, add or remove variants of a design", nullptr, runVariant},
  };
  return all;
}

Result<> print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return {};
  return fail(ErrorCode::CannotWrite, "standard output", "cannot be written");
}

std::string listed(std::span<const std::string> names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Result<const Variant*> variantOf(const Project& project, const std::string& file, const std::string& letterOrName) {
  if (const Variant* variant = project.find(std::string_view(letterOrName))) return variant;
  std::vector<std::string> names;
  for (const Variant& variant : project.variants)
    names.push_back(std::string(1, variant.letter) + " (" + variant.name + ")");
  return fail(ErrorCode::NotFound, file, "it has no variant \"" + letterOrName + "\"", "it has " + listed(names));
}

Result<Id<Fabric>> fabricNamed(const Design& design, const std::string& name) {
  if (name.empty()) return Id<Fabric>{};
  Id<Fabric> found;
  std::vector<std::string> names;
  design.fabrics.forEach([&](Id<Fabric> id, const Fabric& fabric) {
    if (fabric.name == name) found = id;
    names.push_back(fabric.name);
  });
  if (found) return found;
  return fail(ErrorCode::NotFound, "--fabric " + name, "no fabric has this name",
              names.empty() ? "" : "there are " + listed(names));
}

tl::unexpected<Error> notWritten(Error error) {
  error.code = ErrorCode::CannotWrite;
  return tl::unexpected(std::move(error));
}

Result<std::optional<ProjectLock>> lockForWriting(const std::string& file) {
  auto lock = ProjectLock::take(file, "lightloom-cli");
  if (lock) return std::optional(std::move(*lock));
  if (lock.error().code != ErrorCode::Locked) return std::optional<ProjectLock>{};
  Error error = lock.error();
  error.remedy = "close it there, or work on a copy; nothing was changed";
  return notWritten(std::move(error));
}

Result<int> saveBack(const OpenedProject& opened, const std::string& file) {
  const auto lock = lockForWriting(file);
  if (!lock) return tl::unexpected(lock.error());
  SaveOptions options;
  options.expected = opened.stamp;
  if (auto saved = saveProject(opened.project, opened.ids, file, options); !saved) return notWritten(saved.error());
  return done;
}

Result<Catalog> catalogOfMachine() {
  std::optional<Error> trouble;
  auto catalog = loadCatalogOrBuiltin(trouble);
  if (trouble) std::fprintf(stderr, "lightloom-cli: your own parts were not taken: %s\n", trouble->sentence().c_str());
  return catalog;
}

Result<Asked> openAsked(const Arguments& arguments) {
  auto opened = openProject(arguments.at(0));
  if (!opened) return tl::unexpected(opened.error());
  const auto machine = catalogOfMachine();
  if (!machine) return tl::unexpected(machine.error());
  completeCatalog(opened->project, *machine);
  Asked asked{std::move(*opened), nullptr};
  const auto variant = variantOf(asked.opened.project, arguments.at(0), arguments.value("--variant"));
  if (!variant) return tl::unexpected(variant.error());
  asked.variant = *variant;
  return asked;
}

}  // namespace fabric::cli
