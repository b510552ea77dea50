// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_memory.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace fabric::ui {

namespace {

constexpr const char* layersKey = "floor/layers";
constexpr const char* pinsKey = "floor/pins";
constexpr const char* viewsKey = "views";
constexpr const char* floorName = "floor";
constexpr const char* topologyName = "topology";
constexpr const char* powerScaleKey = "power-scale";
constexpr const char* fixedName = "fixed";
constexpr const char* limitName = "limit";

/// Each layer by the name it is stored under.
std::vector<std::pair<QString, bool*>> named(FloorLayers& layers) {
  std::vector<std::pair<QString, bool*>> all = {
      {QStringLiteral("links"), &layers.links},       {QStringLiteral("trays"), &layers.trays},
      {QStringLiteral("labels"), &layers.labels},     {QStringLiteral("aisles"), &layers.aisles},
      {QStringLiteral("grid"), &layers.grid},         {QStringLiteral("containment"), &layers.containment},
      {QStringLiteral("locator"), &layers.locator},   {QStringLiteral("legend"), &layers.legend},
      {QStringLiteral("problems"), &layers.problems}, {QStringLiteral("changes"), &layers.changes}};
  for (const FabricKind kind : allFabricKinds)
    all.emplace_back(QStringLiteral("fabric-") + QString::fromStdString(std::string(code(kind))),
                     &layers.which.of(kind));
  for (const Jacket jacket : allJackets)
    all.emplace_back(QStringLiteral("medium-") + jacketName(jacket).toLower(), &layers.which.of(jacket));
  return all;
}

QString faceName(Face face) { return face == Face::Front ? QStringLiteral("front") : QStringLiteral("rear"); }

std::optional<Face> faceNamed(const QString& name) {
  if (name == QLatin1String("front")) return Face::Front;
  if (name == QLatin1String("rear")) return Face::Rear;
  return std::nullopt;
}

/// What is remembered of one project file, under a key that holds it for all of them.
QVariant loadForProject(const QSettings& settings, const char* key, const QString& projectPath) {
  if (projectPath.isEmpty()) return {};
  return settings.value(QLatin1String(key)).toMap().value(QFileInfo(projectPath).absoluteFilePath());
}

/// Nothing forgets it; projects whose files are gone are forgotten, too.
void storeForProject(QSettings& settings, const char* key, const QString& projectPath, const QVariant& value) {
  if (projectPath.isEmpty()) return;
  QVariantMap all;
  const QVariantMap before = settings.value(QLatin1String(key)).toMap();
  for (auto project = before.begin(); project != before.end(); ++project)
    if (QFileInfo::exists(project.key())) all.insert(project.key(), project.value());
  const QString project = QFileInfo(projectPath).absoluteFilePath();
  if (value.isValid()) all.insert(project, value);
  else all.remove(project);
  settings.setValue(QLatin1String(key), all);
}

void storePlace(QVariantMap& stored, const CameraPlace& place) {
  stored.insert(QStringLiteral("scale"), place.scale);
  stored.insert(QStringLiteral("centre"), place.centre);
}

std::optional<CameraPlace> loadPlace(const QVariantMap& stored) {
  const CameraPlace place{stored.value(QStringLiteral("scale")).toDouble(),
                          stored.value(QStringLiteral("centre")).toPointF()};
  const bool sound = std::isfinite(place.scale) && place.scale > 0 && std::isfinite(place.centre.x()) &&
                     std::isfinite(place.centre.y());
  return sound ? std::optional(place) : std::nullopt;
}

/// The names things of the topology are stored under, in the order of their values.
constexpr std::array layoutNames = {"automatic", "tiers", "rails", "ring", "grid"};
constexpr std::array groupingNames = {"unit", "pod", "rail", "plane", "rack", "model"};
constexpr std::array labelNames = {"all", "worst", "none"};

template <std::size_t Count>
QString nameIn(const std::array<const char*, Count>& names, auto value) {
  return QLatin1String(names[static_cast<std::size_t>(value)]);
}

/// The first of the values for a name of none.
template <typename Value, std::size_t Count>
Value valueIn(const std::array<const char*, Count>& names, const QVariant& stored) {
  const QString name = stored.toString();
  const auto at = std::ranges::find_if(names, [&](const char* n) { return name == QLatin1String(n); });
  return at == names.end() ? Value{} : static_cast<Value>(at - names.begin());
}

QVariantMap topologyMap(const TopologyOutlook& topology) {
  QVariantMap stored{{QStringLiteral("layout"), nameIn(layoutNames, topology.layout)},
                     {QStringLiteral("grouping"), nameIn(groupingNames, topology.grouping)},
                     {QStringLiteral("labels"), nameIn(labelNames, topology.labels)},
                     {QStringLiteral("cut"), topology.cut},
                     {QStringLiteral("endpoints"), topology.endpoints}};
  if (topology.place) storePlace(stored, *topology.place);
  return stored;
}

TopologyOutlook loadTopology(const QVariantMap& stored) {
  return {valueIn<DiagramLayout>(layoutNames, stored.value(QStringLiteral("layout"))),
          valueIn<CardGrouping>(groupingNames, stored.value(QStringLiteral("grouping"))),
          valueIn<EdgeLabels>(labelNames, stored.value(QStringLiteral("labels"))),
          stored.value(QStringLiteral("cut")).toBool(),
          stored.value(QStringLiteral("endpoints")).toBool(),
          loadPlace(stored)};
}

}  // namespace

/// What differs from a new view: "+changes", "-grid".
FloorLayers loadLayers(const QSettings& settings) {
  FloorLayers layers;
  const QStringList stored = settings.value(QLatin1String(layersKey)).toStringList();
  for (const auto& [name, layer] : named(layers)) {
    if (stored.contains(QLatin1Char('+') + name)) *layer = true;
    if (stored.contains(QLatin1Char('-') + name)) *layer = false;
  }
  return layers;
}

void storeLayers(QSettings& settings, const FloorLayers& layers) {
  FloorLayers fresh, now = layers;
  const auto usual = named(fresh), shown = named(now);
  QStringList stored;
  for (std::size_t i = 0; i < shown.size(); ++i)
    if (*shown[i].second != *usual[i].second)
      stored << (*shown[i].second ? QLatin1Char('+') : QLatin1Char('-')) + shown[i].first;
  settings.setValue(QLatin1String(layersKey), stored);
}

RackPins loadPins(const QSettings& settings, const QString& projectPath) {
  RackPins pins;
  for (const QString& stored : loadForProject(settings, pinsKey, projectPath).toStringList()) {
    bool isNumber = false;
    const std::uint32_t rack = stored.section(QLatin1Char(':'), 0, 0).toUInt(&isNumber);
    const std::optional<Face> face = faceNamed(stored.section(QLatin1Char(':'), 1));
    if (isNumber && face) pins[{rack}] = *face;
  }
  return pins;
}

void storePins(QSettings& settings, const QString& projectPath, const RackPins& pins) {
  QStringList stored;
  for (const auto& [rack, face] : pins)
    stored << QStringLiteral("%1:%2").arg(QString::number(rack.value), faceName(face));
  storeForProject(settings, pinsKey, projectPath, stored.isEmpty() ? QVariant() : QVariant(stored));
}

std::optional<LastView> loadLastView(const QSettings& settings, const QString& projectPath) {
  const QVariantMap stored = loadForProject(settings, viewsKey, projectPath).toMap();
  const std::optional<Face> face = faceNamed(stored.value(QStringLiteral("face")).toString());
  const std::optional<CameraPlace> floor = loadPlace(stored);
  if (!face || !floor) return std::nullopt;
  const bool isTopology = stored.value(QStringLiteral("view")).toString() == QLatin1String(topologyName);
  const bool isByLimit = stored.value(QLatin1String(powerScaleKey)).toString() == QLatin1String(limitName);
  return LastView{isTopology ? CanvasKind::Topology : CanvasKind::Floor, *face, *floor,
                  loadTopology(stored.value(QLatin1String(topologyName)).toMap()),
                  isByLimit ? PowerScale::RackLimit : PowerScale::Fixed};
}

void storeLastView(QSettings& settings, const QString& projectPath, const LastView& view) {
  const char* name = view.kind == CanvasKind::Topology ? topologyName : floorName;
  const char* scale = view.powerScale == PowerScale::RackLimit ? limitName : fixedName;
  QVariantMap stored{{QStringLiteral("view"), QLatin1String(name)},
                     {QStringLiteral("face"), faceName(view.face)},
                     {QLatin1String(powerScaleKey), QLatin1String(scale)},
                     {QLatin1String(topologyName), topologyMap(view.topology)}};
  storePlace(stored, view.floor);
  storeForProject(settings, viewsKey, projectPath, stored);
}

}  // namespace fabric::ui
