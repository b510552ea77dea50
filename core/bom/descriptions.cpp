// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bom/descriptions.h"

#include <algorithm>
#include <cctype>

#include "core/base/text.h"

namespace fabric {

namespace {

class Phrase {
 public:
  explicit Phrase(std::string start) : text_(std::move(start)) {}
  Phrase& with(const std::string& more) {
    if (!more.empty()) text_ += (text_.empty() ? "" : ", ") + more;
    return *this;
  }
  std::string str() const { return text_; }

 private:
  std::string text_;
};

std::string upper(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return result;
}

std::string portsText(const DeviceType& type) {
  std::int64_t ports = 0;
  DataRate rate;
  for (const CageGroup& group : type.cages) {
    ports += group.cages * group.portsPerCage;
    rate = std::max(rate, group.portRate);
  }
  return ports == 0 ? std::string{} : std::to_string(ports) + " x " + toText(rate) + " Gb/s";
}

std::string deviceText(const DeviceType& type) {
  Phrase phrase(type.part.model);
  if (type.heightHalfU > 0) phrase.with(formatDecimal(type.heightHalfU * 5, 10) + "U");
  if (type.accelerators > 0)
    phrase.with(std::to_string(type.accelerators) + " x " +
                (type.acceleratorModel.empty() ? "accelerator" : type.acceleratorModel));
  if (type.kind == DeviceKind::Switch) phrase.with(portsText(type));
  if (type.engines > 0) phrase.with(std::to_string(type.engines) + " optical engines inside");
  if (type.kind == DeviceKind::System && type.nics > 0) phrase.with(std::to_string(type.nics) + " NICs inside");
  return phrase.str();
}

std::string moduleText(const TransceiverType& type) {
  Phrase phrase(type.part.model);
  const std::string rate = toText(type.portRate) + "G";
  phrase.with(type.ports > 1 ? std::to_string(type.ports) + " x " + rate : rate);
  std::string form(code(type.cage));
  if (type.top == ModuleTop::Finned) form += " finned";
  if (type.top == ModuleTop::Flat) form += " flat-top";
  phrase.with(form).with(type.opticalSpec);
  if (type.connector != Connector::None)
    phrase.with(std::string(code(type.connector)) + (type.polish == Polish::Any ? "" : " " + upper(code(type.polish))));
  if (type.reach.count() > 0) phrase.with(toText(type.reach) + " m");
  return phrase.str();
}

std::string cableText(const CableType& type, const PartCount& count) {
  Phrase phrase(type.part.model);
  if (type.technology != Technology::Fibre) {
    phrase.with((type.rate.count() > 0 ? toText(type.rate) + "G " : std::string{}) + upper(code(type.technology)));
  } else {
    phrase.with(type.fibreType);
    if (type.a.connector != Connector::None)
      phrase.with(std::string(code(type.a.connector)) +
                  (type.a.polish == Polish::Any ? "" : " " + upper(code(type.a.polish))));
  }
  if (type.bEnds > 1) phrase.with("1:" + std::to_string(type.bEnds));
  if (count.lengthUnknown) return phrase.with("length not known").str();
  phrase.with(toText(count.length) + " m");
  if (count.tooShort) phrase.with("too short for its route");
  if (count.estimated) phrase.with("made to length");
  return phrase.str();
}

}  // namespace

std::string describe(const PartCount& count, const Catalog& catalog) {
  if (count.device) return deviceText(catalog[count.device]);
  if (count.module) return moduleText(catalog[count.module]);
  if (count.cable) return cableText(catalog[count.cable], count);
  return count.part->model;
}

}  // namespace fabric
