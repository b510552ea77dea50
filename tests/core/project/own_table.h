// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A catalog table of a user's own: one network card.
#pragma once

#include <string>

#include "core/catalog/catalog_tables.h"

namespace fabric::testing {

inline CatalogTable nicTable(const std::string& partId) {
  return {partId + "-nics.csv", CatalogFileKind::Nics,
          "part_id,vendor,model,part_number,ports,port_gbps,cage,top,lanes_per_port,lane_gbps,protocols,power_typ_w,"
          "power_max_w,latency_ns,status,price_usd,price_basis,price_note,price_date,source,unverified,confidence,"
          "notes\n" +
              partId +
              ",Acme,Acme 400,A-400,1,400,QSFP112,,4,100,eth,20,25,,shipping,900,estimate,,,own measurement,,high,\n"};
}

}  // namespace fabric::testing
