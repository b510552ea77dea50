// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IndexBuilder: enters rows that came from outside (a file, a journal, a difference) into a design's index and checks
// every one of them on the way, because a file can say anything. The tables must already hold the rows. The first thing
// that cannot be is kept as a Damaged error; what follows it is not looked at.
#pragma once

#include <string>
#include <unordered_map>

#include "core/design/design_edit.h"

namespace fabric {

class IndexBuilder {
 public:
  /// `design` and the others must outlive the builder.
  IndexBuilder(Design& design, const Catalog& catalog, IdSource& ids);

  /// Sites, halls, rows, layouts, fabrics and groups: few, so always checked as a whole.
  void checkFrame();
  /// Whether one rack's, device's … own references exist.
  void checkRackRow(Id<Rack> id, const Rack& rack);
  void enterRack(Id<Rack> id, const Rack& rack);
  /// `kept` is where its ports and cages already are in the index, if they are.
  void enterDevice(Id<Device> id, const Device& device, SlotRange kept = {});
  void enterModule(Id<Module> id, const Module& module);
  void enterLink(Id<Link> id, const Link& link);
  /// Cables come before links: they start with none.
  void enterCable(Id<Cable> id) { design_.index.setLinksOf(number_, id, 0); }
  void checkCable(Id<Cable> id, const Cable& cable);
  /// Once everything is in: overlaps within one row or rack, a cable without a link.
  void checkRowOverlaps(Id<RackRow> row);
  void checkRackOverlaps(Id<Rack> rack);

  bool ok() const { return result_.has_value(); }
  const Result<>& result() const { return result_; }
  void refuse(std::string place, std::string what);

 private:
  struct KnownShape {
    Id<DeviceType> type;
    Id<PortLayout> layout;
    const DeviceShape* shape = nullptr;
  };
  const DeviceShape* shapeOf(const Device& device);

  Design& design_;
  const Catalog& catalog_;
  IdSource& ids_;
  Shapes shapes_;
  KnownShape known_[2];
  EditNumber number_ = EditNumber::next();
  Result<> result_;
};

}  // namespace fabric
