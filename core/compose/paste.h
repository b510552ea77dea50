// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Putting a clip into a design: at given places, where it was, beside what is there, or many times in an array.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_set>
#include <vector>

#include "core/compose/clip.h"
#include "core/settings/settings.h"

namespace fabric {

/// Which links a copy has.
enum class CopyLinks : std::uint8_t {
  None,
  Inside,   ///< between things of the copy
  Outside,  ///< also to the devices outside, on their next free ports
};

enum class CopyNames : std::uint8_t {
  Next,  ///< the name if it is free, else with the next free number
  Keep,  ///< as they were, also if another has the name
};

struct PasteOptions {
  CopyLinks links = CopyLinks::Inside;
  CopyNames names = CopyNames::Next;
  /// For devices: "dgx-{n:03}" counts from 001 over what is free. Empty: by `names`.
  std::string pattern;
};

/// Where one copy stands.
struct ClipPlaces {
  struct RackSpot {
    Id<RackRow> row;
    Length x;
  };
  struct DeviceSpot {
    Id<Rack> rack;
    std::uint16_t position = 0;
    bool search = false;  ///< the next free units from there up, else in the next racks of the row
  };
  std::vector<RackSpot> racks;      ///< one a rack of the clip
  std::vector<DeviceSpot> devices;  ///< one a loose device, in order
};

struct Pasted {
  std::vector<ObjectRef> made;  ///< racks and loose devices
  std::vector<Id<Device>> devices;
};

/// Names that nothing in a design has. A copy is cheap: what the design has, and what was found out about it, is
/// shared, so copies belong to one thread.
class FreeNames {
 public:
  explicit FreeNames(const Design& design);

  /// The name itself if it is free, else the next.
  std::string like(const std::string& name) { return take(name) ? name : next(name); }
  /// `name` with the lowest higher number at its end that is free, of as many digits; "name-2" where it has none.
  std::string next(const std::string& name);
  /// The pattern with the lowest free number; refused where it has no "{n}".
  Result<std::string> fromPattern(const std::string& pattern);

 private:
  std::string count(const std::string& prefix, std::size_t digits, std::uint64_t from, const std::string& suffix);

  /// The lowest number from `from` on of which the design has no name; `named` makes the names.
  template <class Named>
  std::uint64_t firstFree(const std::string& around, std::size_t digits, std::uint64_t from, const Named& named);
  bool take(const std::string& name) { return !there_->names.contains(name) && given_.insert(name).second; }

  /// The names in the design. A long run of numbers in use is walked once: `free` has the first free one behind it, by
  /// what stands around the number, its digits, and where the walk began.
  struct There {
    std::unordered_set<std::string> names;
    std::map<std::tuple<std::string, std::size_t, std::uint64_t>, std::uint64_t> free;
  };

  std::shared_ptr<There> there_;
  std::set<std::string> given_;
  std::map<std::string, std::uint64_t> last_;
};

/// Puts a clip at places. All or nothing: refused with what has no room, is not in the catalog or has no free port;
/// then the edit is to be dropped. Names given are taken from `names`.
Result<Pasted> pasteAt(DesignEdit& edit, const Settings& settings, const Clip& clip, const ClipPlaces& places,
                       const PasteOptions& options, FreeNames& names);

/// Where the clip was: rows and racks of the same names, the same x and units. Refused with the row or rack that is not
/// there.
Result<ClipPlaces> placesAsCopied(const Design& design, const Clip& clip);
/// Beside what is there: racks in the first free run of their row behind where they were, loose devices in the next
/// free units above, else in the next racks of the row.
Result<ClipPlaces> placesBeside(const DesignEdit& edit, const Clip& clip);

/// Where it was if that is free, else beside.
Result<Pasted> paste(DesignEdit& edit, const Settings& settings, const Clip& clip, const PasteOptions& options);

struct ArrayCopy {
  int along = 1;  ///< copies along the row, without the original
  Length pitch;   ///< from one copy to the next; 0: as wide as the original
  int rows = 1;   ///< rows of copies, with that of the original
  Length rowPitch = Length::millimetres(3000);
  int skip = 0;  ///< positions left free after each copy
  PasteOptions options;
};

/// Copies racks along and across rows; rows that are not there are added. Loose devices are copied upwards in their
/// rack
/// (`pitch` in units of 44.45 mm, 0: next to each other) and into the next racks of the row (`rows`).
Result<Pasted> arrayCopy(DesignEdit& edit, const Settings& settings, std::span<const ObjectRef> objects,
                         const ArrayCopy& array);

}  // namespace fabric
