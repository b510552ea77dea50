// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/help.h"

#include "core/analysis/finding.h"
#include "core/compose/fix_findings.h"
#include "core/io/findings_json.h"
#include "core/io/spec_json.h"

namespace fabric::cli {

std::string generateHelp() {
  return "The project gets one variant. A project file that is there already is replaced, and kept as a backup beside "
         "it; any other file stays,\n"
         "and so does a project that somebody has open.\n"
         "What the generator decided beyond the specification is printed, one line each.\n\n" +
         std::string(specHelp());
}

std::string reportHelp() {
  return "--why prints a figure's formula in words, what goes into it, and the basis and source of each part. KEY is "
         "the path of\n"
         "any figure of --json, for example:\n"
         "  counts.racks\n"
         "  counts.transceivers.by_technology.retimed\n"
         "  fabrics[0].oversubscription.leaf\n"
         "  bandwidth_gbps.bisection\n"
         "  power_w.max_rack\n"
         "  cost_usd.by_class.switches\n"
         "  reliability.failures_per_year\n"
         "The basis is list (a published price), published (a source says so), estimate (general knowledge, or a price "
         "nobody quoted),\n"
         "specification (of a part written in place), setting, design or computed.\n"
         "A figure that is null, because it has no meaning here or no source, is said to be none. Failures are those "
         "of parts whose\n"
         "rate is published; reliability.unrated counts the pieces of all others.\n";
}

std::string checkHelp() {
  std::string text = "Every finding has a code. A rule's severity is that of most of its findings. Findings that "
                     "were waived in the\n"
                     "window are listed with the reason, and do not count: the exit code is that of the others.\n\n";
  text += "--fix CODE gives the links of these findings the medium that their tier's policy takes at their length, or "
          "else the\n"
          "cheapest that works, says what that changes, and exits with 1 if findings of the code are left; --dry-run "
          "changes\n"
          "nothing. There are fixes for";
  for (const FindingCode fixable : fixableCodes()) text += " " + std::string(rule(fixable).name);
  text += ".\n\n";
  for (const FindingRule& one : findingRules()) {
    const std::string name(one.name), severity(code(one.severity));
    text += "  " + name + std::string(name.size() < 22 ? 22 - name.size() : 1, ' ') + severity +
            std::string(9 - severity.size(), ' ') + std::string(one.rule) + "\n" + std::string(33, ' ') + "(" +
            std::string(one.source) + ")\n";
  }
  return text;
}

std::string bomHelp() {
  return "Columns: Section, Manufacturer, Part number, Description, Quantity, Spares, Order quantity, Unit, Unit "
         "price, Currency,\n"
         "Price basis, Price date, Lead time, Extended price, Unit power W, Extended power W, Used at, Source. The "
         "last line says how\n"
         "things are counted. Cells that a spreadsheet would run get an apostrophe in front; --csv-raw leaves them as "
         "they are.\n"
         "Under a name ending .json the same is written as JSON, with amounts as numbers.\n";
}

std::string cablesHelp() {
  return "One line a cable. Columns: Cable, Fabric, Technology, Part number, Length m, Route m, Length basis, Colour, "
         "then for the\n"
         "ends A and B: rack, U, device, port, module, label. Route is the longest of a cable's links, Length what is "
         "ordered.\n"
         "After these, how far the cable and its modules reach and what is left of that, what fibre and joints lose, "
         "of "
         "which budget,\n"
         "and what is left of it, and the verdict: within reach, near limit, over reach, over loss budget, or not "
         "known.\n"
         "Cells that a spreadsheet would run get an apostrophe in front; --csv-raw leaves them as they are.\n";
}

std::string traceHelp() {
  return "Devices are named as the window and the cable schedule name them. The ways are those of the fewest switches, "
         "in the\n"
         "fabric of the first device's links that leads to the second with the fewest, or only in that of --fabric. A "
         "way is\n"
         "told from another by its switches, parallel links are one. Latency is that of the slowest of them: NICs "
         "where it ends\n"
         "at hosts, switches with FEC, modules and cables. Cable is the length of the way that is listed.\n";
}

std::string convertHelp() {
  return "TIER is host-leaf, leaf-spine, spine-core, mesh, torus, local or global. TECHNOLOGY is what a media policy "
         "takes: dac, acc,\n"
         "aec, aoc, retimed, lro, lpo, coherent, cpo, npo, obo, mmf, smf, or the catalog id of a cable or transceiver. "
         "Positions and\n"
         "links stay, with lengths that were fixed. Links that share cages change together. Where the technology is "
         "part of the\n"
         "switch (cpo, npo, obo), the switches at the tier's ends are replaced by the nearest ones that have it, all "
         "or none; links\n"
         "of other tiers on them are made again by the project's policy. Links that the technology does not reach or "
         "fit keep what\n"
         "they have, and are counted with the reason. --dry-run says what would be, and changes nothing.\n";
}

std::string opticsHelp() {
  return "Of all modules in cages: their power, which part of a module draws what, and what the same light would draw "
         "made beside\n"
         "the switch chip: at 3.5 times less as NVIDIA states, at 5 times less as the industry claims, and by the "
         "published watts\n"
         "of engines and modules in the catalog, least and most. Savings are of the facility, at the project's PUE and "
         "tariff.\n";
}

std::string domainsHelp() {
  return "Accelerators that are joined at full rate: inside systems as they are sold, or by the links of fabrics of "
         "kind "
         "scale-up.\n"
         "Bandwidth counts both directions, as makers do, and is named in tens from 100 TB/s on. A copper pair is one "
         "lane in one\n"
         "direction. Where sources disagree about a system's rate, both are shown.\n";
}

std::string acrossHelp() {
  return "Wavelengths, fibre pairs and modules for a bandwidth between two sites, over spans with an amplifier after "
         "each, whether\n"
         "the light arrives (optical signal to noise), latency and the buffer that loses nothing. Exits with 1 if the "
         "light does\n"
         "not arrive.\n"
         "  --km 80,80       the spans\n"
         "  --gbps 40000     the bandwidth, one way\n"
         "  --module ID      a coherent transceiver, default xc-g-400-zr\n"
         "  --grid GHZ       what a wavelength takes of the band; default: as its rate needs\n"
         "  --osnr DB        what the module needs; default: what a source says of it\n"
         "Planning figures: 0.22 dB/km, 0.25 dB a connector, 2 dB margin a span, noise figure 5.5 dB, 0 dBm a channel, "
         "4.9 us/km.\n";
}

std::string failHelp() {
  return "All that is named fails at once. --switch takes any device, --cable a cable as the schedule names it (C12) "
         "or by its\n"
         "ends (leaf-01/1/1--spine-01/1/1), --module a cage (leaf-01/1), --rail and --plane take their switches. A "
         "link is lost\n"
         "with either of its devices, its cable, or a module at either end.\n"
         "Of accelerators that reached each other, over switches and systems, those of the largest group that still do "
         "go "
         "on, the\n"
         "others are cut off; those in a system that failed itself are counted apart. An accelerator has its share of "
         "its "
         "system's links.\n"
         "The bisection is between the same halves before and after. What a power feed takes cannot be said: a design "
         "has none.\n";
}

std::string collectiveHelp() {
  return "N bytes at each of the accelerators, over each fabric that joins as many, by the alpha-beta model:\n"
         "  ring all-reduce   2 (n - 1) latency + 2 (n - 1) / n x bytes / rate\n"
         "  tree all-reduce   2 ceil(log2 n) latency + 2 x bytes / rate    (two trees, pipelined)\n"
         "  all-to-all        (n - 1) latency + (n - 1) / n x bytes / rate\n"
         "(R. Thakur, R. Rabenseifner, W. Gropp 2005; P. Sanders, J. Speck, J. L. Träff 2009)\n"
         "What they take for granted is printed with them.\n";
}

std::string substitutesHelp() {
  return "Of each transceiver and cable the cheapest part of the catalog that ships, plugs into the same cages and "
         "signals "
         "the\n"
         "same way, with no less reach, loss budget and protocols, and no more power. Savings are at the catalog's "
         "prices, list or\n"
         "estimate, without spares. Whether the maker of a switch or system supports the part is for its "
         "compatibility list to say.\n";
}

std::string catalogHelp() {
  return "  list                    every part: id, kind, maker, model\n"
         "  show ID                 what is known of a part, and where from\n"
         "  check [PATH…]           reads the catalog, and catalog files or folders of your own on top of it\n"
         "  import PATH…            checks files or folders and copies them to the folder of your own parts, which "
         "every\n"
         "                          command and the window read; --replace replaces tables of the same name\n"
         "  import PATH… --into P.loom   takes their parts into a project instead: they go where the project goes\n"
         "  fit MODULE DEVICE       whether a transceiver or cable goes into the cages of a device\n"
         "  match MODULE MODULE     whether two transceivers talk to each other\n"
         "  match MODULE FIBRE…     whether a fibre cable plugs into a transceiver, or two into its two ports\n"
         "  reach DEVICE DEVICE M   every way to join a port of each over M metres, best first\n"
         "  loss MODULE MODULE FIBRE M   what a fibre of M metres between two transceivers loses, of how much they "
         "bear;\n"
         "                          --joints N: connectors that meet along it, 2 unless told; --joint-loss DB: of "
         "each\n"
         "fit, match, reach and loss exit with 0 for yes and 1 for no. With --in P.loom these, list and show ask the\n"
         "catalog of that project.\n"
         "A table's name says what it holds: switches.csv, acme-transceivers.csv. Of a folder or list with a bad table "
         "nothing is taken.\n";
}

}  // namespace fabric::cli
