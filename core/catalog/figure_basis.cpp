// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/figure_basis.h"

namespace fabric {

std::string_view code(FigureBasis basis) {
  static constexpr std::string_view names[] = {"published", "estimate", "specification"};
  return names[static_cast<std::size_t>(basis)];
}

FigureBasis basisOf(const Part& part, std::string_view column) {
  const std::string& source = part.provenance.source;
  if (source == writtenInPlace || source == extraEndpoint) return FigureBasis::Specification;
  return part.provenance.isUnverified(column) ? FigureBasis::Estimate : FigureBasis::Published;
}

}  // namespace fabric
