// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_memory.h"

#include <QFileInfo>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

#include <string>
#include <utility>
#include <vector>

namespace fabric::ui {

namespace {

constexpr const char* layersKey = "floor/layers";
constexpr const char* pinsKey = "floor/pins";

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
  if (projectPath.isEmpty()) return pins;
  const QVariantMap all = settings.value(QLatin1String(pinsKey)).toMap();
  for (const QString& stored : all.value(QFileInfo(projectPath).absoluteFilePath()).toStringList()) {
    bool isNumber = false;
    const std::uint32_t rack = stored.section(QLatin1Char(':'), 0, 0).toUInt(&isNumber);
    const QString face = stored.section(QLatin1Char(':'), 1);
    if (isNumber && face == QLatin1String("front")) pins[{rack}] = Face::Front;
    if (isNumber && face == QLatin1String("rear")) pins[{rack}] = Face::Rear;
  }
  return pins;
}

void storePins(QSettings& settings, const QString& projectPath, const RackPins& pins) {
  if (projectPath.isEmpty()) return;
  QVariantMap all;
  const QVariantMap before = settings.value(QLatin1String(pinsKey)).toMap();
  for (auto project = before.begin(); project != before.end(); ++project)
    if (QFileInfo::exists(project.key())) all.insert(project.key(), project.value());
  QStringList stored;
  for (const auto& [rack, face] : pins)
    stored << QStringLiteral("%1:%2").arg(QString::number(rack.value),
                                          face == Face::Front ? QStringLiteral("front") : QStringLiteral("rear"));
  const QString project = QFileInfo(projectPath).absoluteFilePath();
  if (stored.isEmpty()) all.remove(project);
  else all.insert(project, stored);
  settings.setValue(QLatin1String(pinsKey), all);
}

}  // namespace fabric::ui
