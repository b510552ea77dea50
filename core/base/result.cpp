// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

#include "core/base/text.h"

namespace fabric {

std::string Error::sentence() const {
  std::string line = place;
  if (!line.empty()) line += ": ";
  line += what;
  if (!remedy.empty()) line += "; " + remedy;
  return printable(line);
}

}  // namespace fabric
