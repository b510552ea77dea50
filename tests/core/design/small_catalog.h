// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A catalog of a few made-up types with every peculiarity an edit can meet: twin-port cages, half-depth, half-U and 0U
// devices, fixed fibre ports, a splitter. Types are found by their ids.
#pragma once

#include <memory>

#include "core/catalog/catalog.h"

namespace fabric::testing {

/// Racks "rk-48" and "rk-10"; devices "sys-8" (8U, 8 ports of 400G in 4 twin cages and 2 of 200G), "sw-16" (1U, 16
/// ports in 8 twin cages), "sw-128" and "sw-256" the same larger, "sw-fixed" (2U, 8 fibre ports), "gw-half" (1U, half
/// depth), "pnl-half-u" (half a U), "pdu-0u"; transceivers "xc-twin", "xc-one"; cables "dac-400-1", "dac-split-1"
/// (1:2), "os2-1", each also in -2 and -30; also a NIC, a laser and an accessory.
std::shared_ptr<const Catalog> smallCatalog();

}  // namespace fabric::testing
