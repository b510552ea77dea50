// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns of each kind of catalog table, and what must hold within a row. Ranges are generous bounds of
// the possible (a megawatt, a hundred kilometres of cable), there to catch a slip of a digit or a unit.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/catalog/columns.h"

namespace fabric {

/// A row that contradicts itself.
struct RowError {
  std::string column;
  std::string what;
  std::string remedy;
};
using RowChecked = std::optional<RowError>;

/// A device as a row: its card and cage groups apart, as they are looked up and counted when the row is whole.
struct DeviceRow {
  static constexpr std::size_t maximumGroups = 8;
  DeviceType type;
  std::string nic;
  std::array<CageGroup, maximumGroups> groups;

  DeviceRow() { type.heightHalfU = 0; }
};

/// A cable as a row: one length, and the family it belongs to.
struct CableRow {
  CableType family;
  CableLength length;
};

struct ConflictRow {
  std::string partId;
  SourceConflict conflict;
};

std::vector<columns::Column<RackType>> rackColumns();
std::vector<columns::Column<AccessoryType>> accessoryColumns();
std::vector<columns::Column<NicType>> nicColumns();
std::vector<columns::Column<TransceiverType>> transceiverColumns();
std::vector<columns::Column<LaserType>> laserColumns();
std::vector<columns::Column<CableRow>> cableColumns();
/// With columns for so many groups of cages.
std::vector<columns::Column<DeviceRow>> deviceColumns(bool switches, std::size_t groups);
std::vector<columns::Column<ConflictRow>> conflictColumns();

RowChecked checkPart(const Part& part);
RowChecked checkRow(const RackType& row);
RowChecked checkRow(const AccessoryType& row);
RowChecked checkRow(const NicType& row);
RowChecked checkRow(const TransceiverType& row);
RowChecked checkRow(const LaserType& row);
RowChecked checkRow(const CableRow& row);
RowChecked checkRow(const DeviceRow& row);
RowChecked checkRow(const ConflictRow& row);

}  // namespace fabric
