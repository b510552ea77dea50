// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How catalog parts are called in the window, and the one line of key figures under each name. Names are built
// from figures where the maker's order number says little ("2×SR4 OSFP, DSP"), and are the maker's elsewhere.

#pragma once

#include "core/catalog/catalog.h"
#include "ui/theme/token.h"

#include <QCoreApplication>
#include <QString>

namespace fabric::ui {

class PartText {
  Q_DECLARE_TR_FUNCTIONS(PartText)

 public:
  static QString name(const RackType& type);
  static QString name(const DeviceType& type);
  static QString name(const NicType& type);
  static QString name(const TransceiverType& type);  ///< "2×SR4 OSFP, DSP"
  static QString name(const CableType& type);        ///< "MPO-12/APC, OM4", "AEC 200G QSFP56"
  static QString name(const LaserType& type);
  static QString name(const AccessoryType& type);

  /// The module without its technology: "2×SR4 OSFP flat top".
  static QString moduleName(const TransceiverType& type);
  /// The optics alone: "2×SR4", "DR4"; the model where the specification has no such word.
  static QString opticsName(const TransceiverType& type);
  /// What the cable is made of: "OM4", "OS2", "DAC", "AEC".
  static QString fibreName(const CableType& type);

  /// One line of key figures, parted by " · ".
  static QString figures(const Catalog& catalog, const RackType& type);
  static QString figures(const Catalog& catalog, const DeviceType& type);
  static QString figures(const Catalog& catalog, const NicType& type);
  static QString figures(const Catalog& catalog, const TransceiverType& type);
  static QString figures(const Catalog& catalog, const CableType& type);
  static QString figures(const Catalog& catalog, const LaserType& type);
  static QString figures(const Catalog& catalog, const AccessoryType& type);

  static QString technology(Technology technology);  ///< "DSP", "LPO", "CPO", "DAC"
  static QString cage(CageType cage);
  static QString top(ModuleTop top);  ///< "flat top", "finned", empty
  static QString medium(Medium medium);
  static QString connector(Connector connector, Polish polish);  ///< "MPO-12/APC"
  static QString status(const Part& part);
  static QString confidence(Confidence confidence);
  /// "NDR" for 100G lanes that speak InfiniBand and nothing else; empty otherwise.
  static QString generation(DataRate laneRate, Protocols protocols);
  /// "$650 list", "≈ $350,000 estimate", "no price".
  static QString price(const Price& price);
  /// The same for an amount in words: "€598.00 list".
  static QString priceOf(const QString& amount, PriceBasis basis);
};

/// The colour of a medium on screen; fixed-end optical assemblies count as multimode.
Token mediumToken(Technology technology, Medium medium);
Token mediumToken(const CableType& cable);

}  // namespace fabric::ui
