// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/paste.h"

#include <algorithm>
#include <optional>

#include "core/compose/paster.h"
#include "core/topology/names.h"

namespace fabric {

namespace {

constexpr int mostSteps = 4096;            // positions looked at for a free run
constexpr std::size_t mostMade = 200'000;  // devices of one array
constexpr int mostSkipped = 40;            // positions to skip that are tried for an array that does not fit
constexpr std::size_t mostTried = 1'000;   // racks of an array for which they are

Length widthOf(const Catalog& catalog, const ClipRack& rack) {
  const Id<RackType> type = catalog.find<RackType>(rack.type);
  return type ? catalog[type].width : Length{};
}

/// Left and right edge of the racks of a clip.
std::pair<Length, Length> spanOf(const Catalog& catalog, const Clip& clip) {
  Length left = clip.racks.front().x, right = left;
  for (const ClipRack& rack : clip.racks) {
    left = std::min(left, rack.x);
    right = std::max(right, rack.x + widthOf(catalog, rack));
  }
  return {left, right};
}

Id<RackRow> rowNamed(const Design& design, const std::string& name) {
  Id<RackRow> found;
  design.rows.forEach([&](Id<RackRow> id, const RackRow& row) {
    if (!found && row.name == name) found = id;
  });
  return found;
}

bool overlaps(const Design& design, const Catalog& catalog, Id<RackRow> row, Length x, Length width) {
  return std::ranges::any_of(design.racksIn(row), [&](Id<Rack> id) {
    const Rack& rack = design.racks[id];
    return rack.x < x + width && x < rack.x + catalog[rack.type].width;
  });
}

}  // namespace

Result<Pasted> pasteAt(DesignEdit& edit, const Settings& settings, const Clip& clip, const ClipPlaces& places,
                       const PasteOptions& options, FreeNames& names) {
  Paster paster(edit, settings, clip, options, names);
  if (auto put = paster.put(places); !put) return tl::unexpected(put.error());
  return paster.finish();
}

Result<ClipPlaces> placesAsCopied(const Design& design, const Clip& clip) {
  ClipPlaces places;
  for (const ClipRack& rack : clip.racks) {
    const Id<RackRow> row = rowNamed(design, rack.row);
    if (!row) return fail(ErrorCode::NotFound, "row " + rack.row, "it is not in this design", "add the row first");
    places.racks.push_back({row, rack.x});
  }
  std::map<std::string, Id<Rack>> racks;
  if (std::ranges::any_of(clip.devices, [](const ClipDevice& d) { return d.rack == ClipDevice::loose; }))
    design.racks.forEach([&](Id<Rack> id, const Rack&) { racks.try_emplace(rackName(design, id), id); });
  for (const ClipDevice& device : clip.devices) {
    if (device.rack != ClipDevice::loose) continue;
    const auto at = racks.find(device.rackName);
    if (at == racks.end())
      return fail(ErrorCode::NotFound, "rack " + device.rackName, "it is not in this design", "copy it with its rack");
    places.devices.push_back({at->second, device.position, false});
  }
  return places;
}

Result<ClipPlaces> placesBeside(const DesignEdit& edit, const Clip& clip) {
  const Design& design = edit.design();
  auto places = placesAsCopied(design, clip);
  if (!places) return places;
  for (auto& spot : places->devices) spot.search = true;
  if (clip.racks.empty()) return places;
  const Length pitch = design.rows[places->racks.front().row].slotPitch;
  const auto [left, right] = spanOf(edit.catalog(), clip);
  // Behind the originals, in whole positions, so that the copies stand on the row's grid as the originals do.
  const std::int64_t positions = ((right - left).count() + pitch.count() - 1) / pitch.count();
  for (int step = 0; step < mostSteps; ++step) {
    const Length shift = pitch * static_cast<std::int32_t>(positions + step);
    const auto stands = [&](std::size_t i) {
      const auto& spot = places->racks[i];
      return overlaps(design, edit.catalog(), spot.row, spot.x + shift, widthOf(edit.catalog(), clip.racks[i]));
    };
    bool free = true;
    for (std::size_t i = 0; free && i < clip.racks.size(); ++i) free = !stands(i);
    if (!free) continue;
    for (auto& spot : places->racks) spot.x = spot.x + shift;
    return places;
  }
  return fail(ErrorCode::DoesNotFit, "row " + clip.racks.front().row, "it has no free place for these racks");
}

Result<Pasted> paste(DesignEdit& edit, const Settings& settings, const Clip& clip, const PasteOptions& options) {
  if (clip.empty()) return fail(ErrorCode::Usage, "paste", "there is nothing to paste", "copy racks or devices first");
  FreeNames names(edit.design());
  const auto there = placesAsCopied(edit.design(), clip);
  if (!there) return tl::unexpected(there.error());
  const auto fits = [&](const ClipPlaces& places) { return Paster::isFree(edit, clip, places); };
  if (fits(*there)) return pasteAt(edit, settings, clip, *there, options, names);
  const auto beside = placesBeside(edit, clip);
  if (!beside) return tl::unexpected(beside.error());
  return pasteAt(edit, settings, clip, *beside, options, names);
}

// ---------------------------------------------------------------- arrays

namespace {

class Array {
 public:
  Array(DesignEdit& edit, const Settings& settings, Clip clip, const ArrayCopy& array, FreeNames& names)
      : edit_(edit), before_(edit.snapshot()), clip_(std::move(clip)), array_(array),
        paster_(edit, settings, clip_, array.options, names) {}

  /// What does not fit is refused with what would.
  Result<Pasted> make() {
    if (clip_.empty()) return fail(ErrorCode::Usage, "array copy", "nothing is selected", "select racks or devices");
    if (array_.along < 0 || array_.rows < 1 || array_.skip < 0 || array_.along + array_.rows < 2)
      return fail(ErrorCode::InvalidInput, "array copy", "it makes no copy", "ask for at least one copy");
    const auto copies = static_cast<std::size_t>(array_.along + 1) * static_cast<std::size_t>(array_.rows) - 1;
    const std::size_t made = std::max<std::size_t>(1, clip_.devices.size()), most = mostMade / made;
    if (copies > most)
      return fail(ErrorCode::LimitExceeded, "array copy",
                  "it would make " + std::to_string(copies * made) + " devices; at most " + std::to_string(mostMade) +
                      " are made at once",
                  "make at most " + std::to_string(most) + " copies at once");
    const auto origin = placesAsCopied(edit_.design(), clip_);
    if (!origin) return tl::unexpected(origin.error());
    for (int row = 0; row < array_.rows; ++row)
      for (int column = row == 0 ? 1 : 0; column <= array_.along; ++column) {
        const auto places = placesOf(*origin, column, row);
        if (!places) return tl::unexpected(helped(places.error(), *origin, column, row));
        if (auto put = paster_.put(*places); !put) return tl::unexpected(helped(put.error(), *origin, column, row));
      }
    return paster_.finish();
  }

 private:
  // ---------------------------------------------------------------- what would fit

  /// The refusal of a copy, with what of the array fits: every copy before it does.
  Error helped(Error error, const ClipPlaces& origin, int column, int row) const {
    if (error.code != ErrorCode::DoesNotFit) return error;
    std::vector<std::string> ways;
    const std::string wider = widerPitch();
    if (!wider.empty()) ways.push_back(wider);
    else if (row > 1) ways.push_back("make at most " + std::to_string(row) + " rows");
    else if (row == 1 && array_.along > 0) ways.emplace_back("copy along the row only");
    else if (row == 0 && column > 1) ways.push_back(fewerAlong(column - 1));
    if (const int skipped = wider.empty() ? skipThatFits(origin) : 0; skipped > 0)
      ways.push_back("leave " + std::to_string(skipped) + (skipped == 1 ? " position" : " positions") +
                     " free after each copy");
    if (!error.remedy.empty()) ways.push_back(error.remedy);
    if (ways.empty()) ways.emplace_back("clear the place, or choose another pitch");
    error.remedy.clear();
    for (const std::string& way : ways) error.remedy += (error.remedy.empty() ? "" : ", or ") + way;
    return error;
  }

  static std::string fewerAlong(int copies) {
    return "make at most " + std::to_string(copies) + (copies == 1 ? " copy" : " copies") + " along the row";
  }

  /// Says how wide the pitch must be for copies that do not cover each other; empty where it is.
  std::string widerPitch() const {
    if (array_.along == 0) return {};
    if (clip_.racks.empty()) {
      const auto [low, high] = halfUnitsFilled();
      return halfUnits() < high - low ? "give a pitch of at least " + std::to_string((high - low + 1) / 2) + "U" : "";
    }
    const auto [left, right] = spanOf(edit_.catalog(), clip_);
    const bool isWide = array_.pitch.count() <= 0 || !(array_.pitch < right - left);
    return isWide ? "" : "give a pitch of at least " + toText(right - left) + " m";
  }

  /// The fewest positions to leave free with which all copies of one row stand; 0: none of those tried, or they do.
  int skipThatFits(const ClipPlaces& origin) const {
    const std::size_t racks = clip_.racks.size() * static_cast<std::size_t>(array_.along);
    if (racks == 0 || racks > mostTried || array_.rows > 1 || isRoomWith(array_.skip, origin)) return 0;
    for (int skip = array_.skip + 1; skip <= array_.skip + mostSkipped; ++skip)
      if (isRoomWith(skip, origin)) return skip;
    return 0;
  }

  bool isRoomWith(int skip, const ClipPlaces& origin) const {
    for (int column = 1; column <= array_.along; ++column)
      for (std::size_t i = 0; i < clip_.racks.size(); ++i) {
        const auto& [row, x] = origin.racks[i];
        const Length width = widthOf(edit_.catalog(), clip_.racks[i]);
        if (overlaps(before_, edit_.catalog(), row, x + step(row, skip) * column, width)) return false;
      }
    return true;
  }

  // ---------------------------------------------------------------- places

  Result<ClipPlaces> placesOf(const ClipPlaces& origin, int column, int row) {
    ClipPlaces places;
    for (const auto& spot : origin.racks) {
      const auto line = rowAt(spot.row, row);
      if (!line) return tl::unexpected(line.error());
      places.racks.push_back({*line, spot.x + step(spot.row, array_.skip) * column});
    }
    std::size_t index = 0;
    for (const ClipDevice& device : clip_.devices) {
      if (device.rack != ClipDevice::loose) continue;
      const auto& spot = origin.devices[index++];
      const auto rack = rackAt(spot.rack, row);
      if (!rack) return tl::unexpected(rack.error());
      const std::int64_t position = spot.position + std::int64_t{column} * halfUnits();
      places.devices.push_back({*rack, static_cast<std::uint16_t>(std::min<std::int64_t>(position, 0xFFFF)), false});
    }
    return places;
  }

  Length step(Id<RackRow> row, int skip) const {
    const auto [left, right] = spanOf(edit_.catalog(), clip_);
    const Length pitch = array_.pitch.count() > 0 ? array_.pitch : right - left;
    return pitch + edit_.design().rows[row].slotPitch * skip;
  }

  /// From the lowest half unit that the loose devices fill to behind the highest.
  std::pair<int, int> halfUnitsFilled() const {
    int low = 0xFFFF, high = 0;
    for (const ClipDevice& device : clip_.devices) {
      const Id<DeviceType> type = edit_.catalog().find<DeviceType>(device.type);
      if (device.rack != ClipDevice::loose || !type) continue;
      low = std::min<int>(low, device.position);
      high = std::max<int>(high, device.position + edit_.catalog()[type].heightHalfU);
    }
    return {low, high};
  }

  /// From one copy of loose devices to the next, in half units: what was asked for, else what they fill.
  int halfUnits() const {
    const auto [low, high] = halfUnitsFilled();
    constexpr std::int64_t halfUnitUm = 22'225;
    const auto asked = static_cast<int>((std::int64_t{array_.pitch.count()} * 1000 + halfUnitUm / 2) / halfUnitUm);
    return (asked > 0 ? asked : high - low) + 2 * array_.skip;
  }

  /// The row so many row pitches behind; added where there is none.
  Result<Id<RackRow>> rowAt(Id<RackRow> first, int steps) {
    if (steps == 0) return first;
    const RackRow source = edit_.design().rows[first];
    const Length y = source.y + array_.rowPitch * steps;
    Id<RackRow> found;
    int rows = 0;
    edit_.design().rows.forEach([&](Id<RackRow> id, const RackRow& row) {
      ++rows;
      if (row.hall == source.hall && row.y == y) found = id;
    });
    if (found) return found;
    if (array_.rowPitch.count() <= 0)
      return fail(ErrorCode::InvalidInput, "array copy", "the distance of the rows is 0", "give a row pitch");
    RackRow made = source;
    made.y = y;
    for (int i = rows;; ++i) {
      made.name = rowName(i);
      if (!rowNamed(edit_.design(), made.name)) break;
    }
    return edit_.addRow(made);
  }

  /// The rack so many places to the right in its row.
  Result<Id<Rack>> rackAt(Id<Rack> first, int steps) const {
    const Design& design = edit_.design();
    std::vector<Id<Rack>> racks = design.racksIn(design.racks[first].row);
    std::ranges::sort(racks, {}, [&](Id<Rack> id) { return design.racks[id].x; });
    const auto at = std::ranges::find(racks, first) - racks.begin() + steps;
    if (at < static_cast<std::ptrdiff_t>(racks.size())) return racks[static_cast<std::size_t>(at)];
    return fail(ErrorCode::DoesNotFit, "rack " + rackName(design, first),
                "its row has no " + std::to_string(steps) + " racks to its right", "copy the racks");
  }

  DesignEdit& edit_;
  Design before_;
  Clip clip_;
  const ArrayCopy& array_;
  Paster paster_;
};

}  // namespace

Result<Pasted> arrayCopy(DesignEdit& edit, const Settings& settings, std::span<const ObjectRef> objects,
                         const ArrayCopy& array) {
  FreeNames names(edit.design());
  return Array(edit, settings, copyObjects(edit.design(), edit.catalog(), objects), array, names).make();
}

}  // namespace fabric
