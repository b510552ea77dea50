// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes into what, and what talks to what: modules into cages, modules to modules over fibre, assemblies with fixed
// ends between cages. Pure functions of catalog types; each answer names its rule and where the rule is from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/catalog/types.h"

namespace fabric {

/// The answer to "does it fit": yes, or the code of the first rule broken (a finding's code), why, and the rule's
/// source. `caution` may be set on a yes: it works where something holds that the catalog cannot know; `cautionCode` is
/// the finding that says so of a design.
struct Verdict {
  std::string_view code;              ///< empty: it fits; else "fit.cage", "match.medium", …
  std::string reason;                 ///< one sentence part, without a full stop
  std::string_view source;            ///< who says the rule
  std::string caution;                ///< "the host must be qualified for linear optics"
  std::string_view cautionCode = {};  ///< "fit.linear-host"; of several cautions the gravest

  explicit operator bool() const { return code.empty(); }
  bool operator==(const Verdict&) const = default;
};

/// How a module serves the ports of a cage. Of a whole port, division is 1. A 400G connector that serves two ports
/// of 200G through a splitter is the head of a division by 2; a 400G module on one port of 200G is its tail, with half
/// of its lanes in use.
struct PortUse {
  std::uint8_t division = 1;
  bool head = false;  ///< the splitter's single end plugs in here
};

struct ModuleFit {
  Verdict verdict;
  PortUse use;  ///< meaningful if the verdict is a yes
};

/// Whether the hole takes the module: cage type, heat sink, lanes and lane rate. Ports and protocol are not asked.
Verdict fitsCage(const TransceiverType& module, const CageGroup& group);

/// Whether the module serves cages of this group run as `portsPerCage` ports of `portRate`: as fitsCage, and protocol,
/// port count and port rate. A module with linear optics on a host not known to drive them fits with a caution.
ModuleFit fitModule(const TransceiverType& module, const CageGroup& group, std::uint8_t portsPerCage,
                    DataRate portRate);

/// Whether two modules (or optical engines) talk to each other port by port: medium, wavelengths, parallel or duplex
/// fibre, lanes in use, lane rate, modulation, protocol. Heat sinks do not matter across a link.
Verdict interoperate(const TransceiverType& a, PortUse useA, const TransceiverType& b, PortUse useB);
inline Verdict interoperate(const TransceiverType& a, const TransceiverType& b) { return interoperate(a, {}, b, {}); }

/// Whether this end of a fibre cable plugs into the module's connector: connector, polish, medium, fibres.
Verdict plugs(const TransceiverType& module, const CableType& fibre, bool endB);

/// Whether two plugs mate: same connector, and angled polish never with flat.
Verdict mates(Connector a, Polish polishA, Connector b, Polish polishB);

/// Whether two modules are joined by this fibre cable, with a at its end A: both interoperate, both ends plug in, and
/// a splitter's branches match the division of a.
Verdict joins(const TransceiverType& a, PortUse useA, const TransceiverType& b, PortUse useB, const CableType& fibre);

/// Both ports of a twin-port module take the same kind of cable: never one straight and one splitter.
Verdict sameOnBothPorts(const CableType& first, const CableType& second);

/// Whether an end of an assembly with fixed ends goes into cages of this group run as `portsPerCage` ports of
/// `portRate`: cage type, heat sink, lane rate, protocol, and the end carries exactly the cage's ports.
Verdict fitsAssembly(const CableType& assembly, bool endB, const CageGroup& group, std::uint8_t portsPerCage,
                     DataRate portRate);

/// The longest link over this cable: the shorter of the two ends' reach on its fibre grade, and the limit of the
/// cabling system. For an assembly with fixed ends, the longest length sold. Modules may be null (assemblies).
Length reachOver(const CableType& cable, const TransceiverType* a, const TransceiverType* b);
/// What reachOver rests on, in words ("50 m limit of 1:2 single-mode splitters").
std::string reachReason(const CableType& cable, const TransceiverType* a, const TransceiverType* b);

/// Both cautions as one text; a caution said twice is said once.
std::string bothCautions(const std::string& a, const std::string& b);

/// True if cages of this type take modules at all.
bool takesModules(CageType cage);
/// True if a module of form `module` goes into a hole of type `cage` by its shape alone.
bool cageAccepts(CageType cage, CageType module);

}  // namespace fabric
