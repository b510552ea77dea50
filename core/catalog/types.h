// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The types a design refers to: racks, devices, NICs, transceivers, cables, lasers and accessories. A type is make
// and model; an instance in the design refers to it by id. Figures are usable numbers, never prose; an absent
// optional means that no source gives the figure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/catalog/part.h"
#include "core/units/units.h"

namespace fabric {

// ---------------------------------------------------------------- words of the field

/// The hole that takes one module, or what stands in its place.
enum class CageType : std::uint8_t {
  None,
  Rj45,
  Sfp28,
  Qsfp28,
  Qsfp56,
  Qsfp112,
  QsfpDd,
  QsfpDd800,
  Osfp,
  Osfp224,
  OsfpXd,
  OsfpNext,
  FixedFibre,  ///< CPO: fibre ports, takes no module
  Backplane,   ///< blind-mate copper, takes no module
  Optical,     ///< port of an optical circuit switch, takes no module
};

/// Heat sink of an OSFP module: finned (IHS) and flat-top (RHS) modules do not fit each other's cages.
enum class ModuleTop : std::uint8_t { Any, Finned, Flat };

/// How a link is made: the technology policy of a tier names one of these.
enum class Technology : std::uint8_t {
  Dac,
  Acc,
  Aec,
  Aoc,
  Retimed,
  Lro,
  Lpo,
  Coherent,
  Cpo,
  Npo,
  Obo,
  Oio,
  Cpc,
  Fibre,
};

enum class Medium : std::uint8_t { PassiveCopper, ActiveCopper, Multimode, SingleMode };
enum class Modulation : std::uint8_t { Nrz, Pam4, Dp16Qam };
enum class Connector : std::uint8_t { None, Mpo12, Mpo16, Lc, Mmc12, Mmc16, Cs };
enum class Polish : std::uint8_t { Any, Apc, Upc };

/// Wavelength plan: two ends must use the same.
enum class Wavelengths : std::uint8_t { None, Nm850, Nm850And910, Nm1310, Cwdm4, Lwdm4, Lwdm8, CBand };

/// What a port of a device is for. A switch's ports are Network.
enum class PortRole : std::uint8_t { Network, ScaleOut, FrontEnd, Management, ScaleUp };

/// Protocols a port or part may carry, as bits.
struct Protocols {
  static constexpr std::uint8_t infiniBand = 1, ethernet = 2, nvLink = 4, other = 8;
  std::uint8_t bits = infiniBand | ethernet | nvLink | other;

  constexpr bool shares(Protocols o) const { return (bits & o.bits) != 0; }
  bool operator==(const Protocols&) const = default;
};

// ---------------------------------------------------------------- types

struct RackType {
  Part part;
  std::uint16_t heightU = 0;
  Length width, depth, height;
  std::optional<Power> powerLimit;
  std::optional<Mass> weightLimit;
  std::string cooling;  ///< "air", "liquid", "air/liquid"

  bool operator==(const RackType&) const = default;
};

struct NicType {
  Part part;
  std::uint8_t ports = 1;
  DataRate portRate;
  CageType cage = CageType::None;
  ModuleTop top = ModuleTop::Any;
  std::uint8_t lanesPerPort = 0;
  DataRate laneRate;
  Protocols protocols;
  std::optional<Power> typical, maximum;
  std::optional<Duration> latency;

  bool operator==(const NicType&) const = default;
};

/// Cages of a group, told by their numbers.
enum class CageNumbers : std::uint8_t { All, Odd, Even };

/// A run of equal cages on a device. Cages are numbered 1… within the run.
struct CageGroup {
  std::string name;  ///< "osfp", "storage"; empty on a switch, whose cages are just numbers
  PortRole role = PortRole::Network;
  CageType cage = CageType::None;
  ModuleTop top = ModuleTop::Any;
  std::uint16_t cages = 0;
  std::uint8_t portsPerCage = 1;  ///< as delivered; see PortLayout for other splits
  DataRate portRate;
  std::uint8_t lanesPerCage = 0;
  DataRate laneRate;
  std::uint8_t maximumPortsPerCage = 1;
  Protocols protocols;
  bool linearHost = false;                   ///< its SerDes drive linear (LPO) modules
  CageNumbers maximumOn = CageNumbers::All;  ///< cages that run as maximumPortsPerCage
  std::uint8_t maximumPortsElsewhere = 0;    ///< most ports of each other cage; 0 if there is none

  /// The most ports that the cage with this number runs as.
  constexpr std::uint8_t maximumPortsOf(std::uint16_t number) const {
    const bool full = maximumOn == CageNumbers::All || (number % 2 == 1) == (maximumOn == CageNumbers::Odd);
    return full ? maximumPortsPerCage : maximumPortsElsewhere;
  }
  bool operator==(const CageGroup&) const = default;
};

enum class DeviceKind : std::uint8_t { System, Switch, Endpoint, Accessory };

/// Anything that stands in a rack: accelerator system, switch, server, gateway, power shelf.
struct DeviceType {
  Part part;
  DeviceKind kind = DeviceKind::System;
  std::uint16_t heightHalfU = 2;  ///< rack units times two, so half units are whole numbers; 0 is a 0U device
  bool fullDepth = true;
  std::optional<Mass> weight;
  std::optional<Power> typical, maximum;  ///< maximum includes the NICs of a system and no optics on a switch
  std::string cooling;
  std::vector<CageGroup> cages;

  // systems
  std::uint16_t accelerators = 0;  ///< packages, as the vendor's current name counts
  std::string acceleratorModel;
  std::optional<Power> acceleratorPower;
  std::string scaleUpTechnology;
  std::int32_t scaleUpGigabytesPerSecond = 0;  ///< per accelerator, both directions together
  std::uint16_t scaleUpLinks = 0;
  std::uint32_t scaleUpDomain = 0;  ///< accelerators in one domain
  Id<NicType> nic;                  ///< scale-out NIC, 0 if its power is not known
  std::uint16_t nics = 0;

  // switches
  Technology technology = Technology::Retimed;  ///< Cpo for co-packaged boxes, else the pluggable default
  std::string asic;
  std::uint8_t asics = 0;
  std::uint8_t independentSwitches = 1;  ///< 2: one box, two switches of half its ports each, not joined inside
  DataRate aggregate;                    ///< one way
  std::optional<Duration> latency;
  std::string engineId;  ///< catalog id of its optical engines (CPO), empty otherwise
  std::uint16_t engines = 0;
  std::string laserId;  ///< catalog id of its external laser modules
  std::uint16_t lasers = 0;
  std::uint16_t maximumPorts = 0;  ///< of all cages together, however they are run; 0: no limit of the whole

  bool operator==(const DeviceType&) const = default;
};

/// A pluggable module, or the optical engine of a CPO switch (cage None).
struct TransceiverType {
  Part part;
  DataRate rate;
  std::uint8_t ports = 1;  ///< 2 is a twin-port module: one transceiver, two links
  DataRate portRate;
  CageType cage = CageType::None;
  ModuleTop top = ModuleTop::Any;
  std::uint16_t electricalLanes = 0;
  DataRate electricalLaneRate;
  std::uint16_t opticalLanes = 0;
  DataRate opticalLaneRate;
  Modulation modulation = Modulation::Pam4;
  Technology technology = Technology::Retimed;
  std::string opticalSpec;
  Medium medium = Medium::SingleMode;
  Wavelengths wavelengths = Wavelengths::None;
  Connector connector = Connector::None;
  std::uint8_t connectors = 1;
  Polish polish = Polish::Any;
  std::uint16_t fibres = 0;
  std::vector<std::uint8_t> fibreSplits;  ///< ways one connector may be split by fibre: {2} is a 1:2 splitter
  Length reach;
  std::optional<Length> reachOm3, reachOm4;
  std::optional<Decibel> lossBudget;
  std::optional<Power> typical, maximum;
  std::optional<Duration> latency;
  Protocols protocols;
  std::optional<std::int32_t> failuresInTime;  ///< FIT of each port: failures in 1e9 hours

  bool operator==(const TransceiverType&) const = default;
};

/// One length that can be ordered of a cable family.
struct CableLength {
  Part part;
  Length length;
  std::optional<Power> powerA, powerB;  ///< at the A end, and at each B end
  std::optional<Mass> weight;
  std::optional<Duration> latency;  ///< one way, with its retimers or optics

  bool operator==(const CableLength&) const = default;
};

/// What one end of a cable plugs into.
struct CableEnd {
  std::vector<CageType> cages;  ///< for assemblies with fixed ends; empty for fibre
  ModuleTop top = ModuleTop::Any;
  Connector connector = Connector::None;  ///< for fibre
  Polish polish = Polish::Any;

  bool operator==(const CableEnd&) const = default;
};

/// A cable family: one thing a technician pulls, in the lengths it is sold in (ascending). DAC, ACC, AEC and AOC have
/// fixed ends that sit in cages; fibre joins modules. A design stores the family; the ordered length follows from
/// the route. The family's part is that of its shortest length, without the length in its model.
struct CableType {
  Part part;
  Technology technology = Technology::Fibre;
  Medium medium = Medium::SingleMode;
  CableEnd a, b;
  std::uint8_t bEnds = 1;  ///< 2 is a 1:2 splitter
  DataRate rate;           ///< of the A end; 0 for fibre
  std::uint16_t lanes = 0;
  DataRate laneRate;
  std::string fibreType;  ///< "OM4", "OS2"
  std::uint16_t fibres = 0;
  bool trunk = false;
  std::optional<Decibel> attenuationPerKm, lossPerEnd;
  std::optional<std::int32_t> diameterMicrometres;
  std::optional<Length> bendRadius;
  Protocols protocols;
  std::vector<CableLength> lengths;

  bool operator==(const CableType&) const = default;
};

struct LaserType {
  Part part;
  std::uint8_t lasers = 0;
  std::uint16_t channels = 0;
  std::optional<Power> power;
  DataRate serves;
  bool hotSwappable = false;
  std::optional<std::int32_t> failuresInTime;  ///< FIT: failures in 1e9 hours

  bool operator==(const LaserType&) const = default;
};

/// A part that is counted and priced but has no ports: fibre grades, connector losses, panels, PDUs, CDUs.
struct AccessoryType {
  Part part;
  std::string kind;  ///< "fibre type", "connector loss", "patch panel", "PDU", "CDU", "power shelf", "floor"
  std::uint16_t heightU = 0;
  std::optional<Power> powerLimit;
  std::optional<Decibel> loss;
  std::optional<Decibel> attenuationPerKm;
  std::uint16_t fibres = 0;

  bool operator==(const AccessoryType&) const = default;
};

}  // namespace fabric
