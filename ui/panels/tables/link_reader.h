// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cable schedule says of a link, looked up when it is asked for. Each thread that asks has a reader of its
// own.

#pragma once

#include "core/analysis/bundles.h"
#include "core/analysis/route.h"
#include "core/design/shapes.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace fabric::ui {

enum class LinkColumn : int {
  CableId,
  From,
  PortA,
  To,
  PortB,
  Rate,
  Module,
  Medium,
  RouteLength,
  Order,
  Margin,
  Reach,
  Bundle,
  LabelA,
  LabelB,
};
inline constexpr int linkColumns = 15;

class LinkReader {
  Q_DECLARE_TR_FUNCTIONS(LinkReader)

 public:
  LinkReader(std::shared_ptr<const Catalog> catalog, const Design& design, const Settings& settings);

  const Design& design() const { return design_; }
  const Catalog& catalog() const { return *catalog_; }

  /// What stands in the cell; "?" where it is not known.
  QString cell(Id<Link> link, LinkColumn column);
  /// The number of a column that has one, in the unit of its head (Gb/s, m, dB); nothing if it is not known.
  std::optional<double> number(Id<Link> link, LinkColumn column);
  /// The module or optical engine at the A end, else at the B end, of a link over fibre; 0 of others.
  Id<TransceiverType> moduleOf(const Link& link) const;
  BundleKey bundleOf(const Link& link) const;
  QString bundleName(const BundleKey& key) const;  ///< "A01 – A04 · OM4"
  QString rackPairName(Id<Rack> a, Id<Rack> b) const;

  struct Lengths {
    std::optional<Length> needed;  ///< the route, or the fixed length where that is longer
    std::optional<Length> reach;
    std::optional<Length> ordered;  ///< of the length that is ordered for it
    std::optional<Decibel> margin;  ///< what loss leaves of the modules' budget; nothing for fixed ends
    bool orderable = true;          ///< false: no length is long enough
  };
  const Lengths& lengthsOf(Id<Link> link);

 private:
  QString rate(const Link& link);
  QString label(Id<Device> device, std::uint16_t port);

  std::shared_ptr<const Catalog> catalog_;
  Design design_;
  Settings settings_;
  mutable Shapes shapes_;
  std::optional<RouteTable> routes_;  ///< made when the first length is asked for
  Id<Link> known_;                    ///< what lengths_ is about
  Lengths lengths_;
};

/// The word a filter names a column by: "from", "route"; empty for columns without one.
QString filterName(LinkColumn column);

}  // namespace fabric::ui
