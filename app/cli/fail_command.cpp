// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fail: what is lost when something fails.

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named.h"
#include "core/analysis/failure.h"
#include "core/base/text.h"
#include "core/io/failure_json.h"

namespace fabric::cli {

namespace {

/// Every value of an option, looked up by f.
template <class T, class F>
Result<> lookUp(const Arguments& arguments, std::string_view option, std::vector<T>& into, F&& f) {
  for (const std::string& name : arguments.values(option)) {
    const auto found = f(name);
    if (!found) return tl::unexpected(found.error());
    into.push_back(*found);
  }
  return {};
}

/// A rail or plane that some switch is of.
Result<int> numberOf(const Design& design, std::string_view option, const std::string& text,
                     std::uint8_t Device::*number) {
  const auto value = parseInteger(text);
  bool found = false;
  int most = 0;
  design.devices.forEach([&](Id<Device>, const Device& device) {
    found = found || (value && *value > 0 && device.*number == *value);
    most = std::max(most, int{device.*number});
  });
  if (found) return static_cast<int>(*value);
  return fail(ErrorCode::NotFound, std::string(option) + " " + text, "the design has none of this number",
              most > 0 ? "they are numbered to " + std::to_string(most) : "");
}

Result<FailedParts> partsOf(const Arguments& arguments, const Design& design, const Catalog& catalog) {
  FailedParts parts;
  for (auto looked :
       {lookUp(arguments, "--switch", parts.devices, [&](auto& n) { return deviceNamed(design, n); }),
        lookUp(arguments, "--cable", parts.cables, [&](auto& n) { return cableNamed(design, catalog, n); }),
        lookUp(arguments, "--module", parts.modules, [&](auto& n) { return moduleNamed(design, catalog, n); }),
        lookUp(arguments, "--rack", parts.racks, [&](auto& n) { return rackNamed(design, n); }),
        lookUp(arguments, "--rail", parts.rails, [&](auto& n) { return numberOf(design, "--rail", n, &Device::rail); }),
        lookUp(arguments, "--plane", parts.planes,
               [&](auto& n) { return numberOf(design, "--plane", n, &Device::plane); })})
    if (!looked) return tl::unexpected(looked.error());
  return parts;
}

class LossText {
 public:
  void line(std::string_view name, const std::string& value) {
    text_ += std::string(name) + std::string(name.size() < 34 ? 34 - name.size() : 1, ' ') + value + "\n";
  }
  void change(std::string_view name, const std::string& before, const std::string& after, std::string_view unit) {
    line(name, before + " -> " + after + (unit.empty() ? "" : " " + std::string(unit)));
  }
  void gap() { text_ += "\n"; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string ratioOf(std::int64_t thousandths) {
  return thousandths > 0 ? formatDecimal(thousandths, 1000) + " : 1" : "none";
}

void writeLoss(LossText& text, const FabricLoss& loss, const Design& design) {
  const Fabric* fabric = design.fabrics.find(loss.fabric);
  text.gap();
  text.line("Fabric", fabric ? fabric->name : "");
  text.line("Links lost", std::to_string(loss.linksLost) + " of " + std::to_string(loss.links));
  text.line("Accelerators", std::to_string(loss.accelerators));
  if (loss.failed > 0) text.line("  failed with their system", std::to_string(loss.failed));
  text.line("  cut off", std::to_string(loss.cutOff));
  if (loss.strandedSwitches > 0) text.line("Switches without a way up", std::to_string(loss.strandedSwitches));
  text.change("Injection bandwidth", toText(loss.injectionBefore), toText(loss.injectionAfter), "Gb/s");
  text.change("  of an accelerator, mean", toText(loss.meanBefore), toText(loss.meanAfter), "Gb/s");
  text.line("  of an accelerator, least", toText(loss.leastAfter) + " Gb/s");
  text.line("  most that one loses", toText(loss.mostLost) + " Gb/s");
  if (loss.bisectionBefore && loss.bisectionAfter)
    text.change("Bisection bandwidth", toText(*loss.bisectionBefore), toText(*loss.bisectionAfter), "Gb/s");
  if (loss.leafBefore > 0)
    text.change("Oversubscription of leaves", ratioOf(loss.leafBefore), ratioOf(loss.leafAfter), "");
  if (loss.spineBefore > 0)
    text.change("Oversubscription of spines", ratioOf(loss.spineBefore), ratioOf(loss.spineAfter), "");
}

std::string lossText(const FailureLoss& loss, const Design& design) {
  LossText text;
  text.line("Devices out of use", std::to_string(loss.devices));
  text.line("Cables out of use", std::to_string(loss.cables));
  text.line("Links out of use", std::to_string(loss.links));
  for (const FabricLoss& one : loss.fabrics) writeLoss(text, one, design);
  return text.take();
}

}  // namespace

Result<int> runFail(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1,
                                          {{"--variant"},
                                           {"--switch", true, true},
                                           {"--cable", true, true},
                                           {"--module", true, true},
                                           {"--rack", true, true},
                                           {"--rail", true, true},
                                           {"--plane", true, true},
                                           {"--fabric"},
                                           {"--json", false}});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto asked = openAsked(*arguments);
  if (!asked) return tl::unexpected(asked.error());
  const Design& design = asked->design();
  const auto parts = partsOf(*arguments, design, asked->catalog());
  if (!parts) return tl::unexpected(parts.error());
  if (*parts == FailedParts{})
    return fail(ErrorCode::Usage, "", "nothing is said to fail", "name a --switch, --cable, --rack …; see --help");
  const auto fabric = fabricNamed(design, arguments->value("--fabric"));
  if (!fabric) return tl::unexpected(fabric.error());
  const Project& project = asked->opened.project;
  auto loss = lossesOf(design, project.catalog, project.settings, *parts);
  if (*fabric) std::erase_if(loss->fabrics, [&](const FabricLoss& one) { return one.fabric != *fabric; });
  const std::string text = arguments->has("--json") ? failureJson(*loss, design, project.name, asked->variant->name)
                                                    : lossText(*loss, design);
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

}  // namespace fabric::cli
