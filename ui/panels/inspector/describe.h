// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the Inspector's content from the design and the latest analysis. Pure: same input, same content. Figures come
// from core; where the analysis has not run yet, what needs it is left out.

#pragma once

#include "core/catalog/media.h"
#include "core/design/shapes.h"
#include "core/project/project.h"
#include "ui/document/analysis_runner.h"
#include "ui/panels/inspector/inspector_content.h"

#include <QCoreApplication>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fabric::ui {

struct DescribeContext {
  const Project& project;
  const Variant& variant;
  const AnalysisResult* result = nullptr;  ///< may be of a slightly older design

  const Design& design() const { return variant.design; }
  const Catalog& catalog() const { return *project.catalog; }
  const Settings& settings() const { return project.settings; }
};

/// The content for a selection; of the project where nothing is selected.
InspectorContent describe(const DescribeContext& context, std::span<const ObjectRef> selection);

class Describe {
  Q_DECLARE_TR_FUNCTIONS(Inspector)

 public:
  static InspectorContent project(const DescribeContext& context);
  static InspectorContent fabric(const DescribeContext& context, Id<Fabric> fabric);
  static InspectorContent row(const DescribeContext& context, Id<RackRow> row);
  static InspectorContent rack(const DescribeContext& context, Id<Rack> rack);
  static InspectorContent device(const DescribeContext& context, Id<Device> device);
  static InspectorContent cage(const DescribeContext& context, Id<Device> device, std::uint16_t cage);
  static InspectorContent link(const DescribeContext& context, Id<Link> link);
  static InspectorContent bundle(const DescribeContext& context, std::span<const ObjectRef> links);
  static InspectorContent many(const DescribeContext& context, std::span<const ObjectRef> objects);

  // ---- shared by the kinds
  static QString yesNo(bool yes);
  static PropertyRow locked(bool locked);
  /// Of a rail or plane: "3", or "–" for none.
  static QString ordinal(std::uint8_t ordinal);
  static PropertyRow rail(const QString& value);
  static PropertyRow plane(const QString& value);
  /// Adds a row that says so where the catalog of this machine does not have the part.
  static void addIfMissing(const DescribeContext& context, const std::string& partId, PropertyBlock& block);
  /// Power with its meter against a limit, heat, weight and capex, each with its terms.
  static InspectorSection powerAndCost(const DescribeContext& context, std::span<const ObjectRef> objects,
                                       std::optional<Power> powerLimit, std::optional<Mass> weightLimit);
  /// Links at these devices by kind, with the longest of each.
  static InspectorSection linksOf(const DescribeContext& context, std::span<const Id<Device>> devices, Id<Rack> rack);
  /// One line a finding about any of these objects.
  static std::vector<CheckLine> findingsAbout(const DescribeContext& context, std::span<const ObjectRef> objects);
  static QString role(DeviceRole role);
  static QStringList roles();
  static QString face(Face face);
  /// The fabrics of the design; a click selects one.
  static InspectorSection fabrics(const DescribeContext& context);
  static QString fabricName(const DescribeContext& context, Id<Fabric> fabric);
};

}  // namespace fabric::ui
