// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers: its place, the docks of each view, and what is looked at while it is replaced.

#include "ui/window/window_layout.h"

#include "ui/floor/floor_view.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_tabs.h"
#include "ui/window/view_memory.h"

#include <QAction>
#include <QSettings>

#include <array>

namespace fabric::ui {

namespace {

constexpr const char* geometryKey = "window/geometry";
/// Raised when docks or tool bars change, so that an older state is not put on a newer window.
constexpr int layoutVersion = 2;

struct ViewName {
  CanvasKind view;
  const char* key;
};
constexpr std::array viewNames = {ViewName{CanvasKind::Floor, "window/docks-floor"},
                                  ViewName{CanvasKind::Topology, "window/docks-topology"}};

}  // namespace

void MainWindow::restoreLayout() {
  QSettings settings;
  actions_->load(settings);
  headlineOptions_ = HeadlineOptions::load(settings);
  showHeadlineOptions();
  floor_->setLayers(loadLayers(settings));
  restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
  if (settings.value(QStringLiteral("window/version")).toInt() != layoutVersion) return;
  for (const ViewName& name : viewNames) {
    const QByteArray docks = settings.value(QLatin1String(name.key)).toByteArray();
    if (docks.isEmpty()) continue;
    if (name.view == view_) restoreDocks(docks);
    else layouts_[name.view] = docks;
  }
}

void MainWindow::storeLayout() const {
  if (canvasAloneAction()->isChecked()) return;  // a moment's view, not a layout
  QSettings settings;
  settings.setValue(QLatin1String(geometryKey), saveGeometry());
  for (const ViewName& name : viewNames) {
    const auto other = layouts_.find(name.view);
    if (name.view == view_) settings.setValue(QLatin1String(name.key), saveState());
    else if (other != layouts_.end()) settings.setValue(QLatin1String(name.key), other->second);
  }
  settings.setValue(QStringLiteral("window/version"), layoutVersion);
}

/// A view that has no docks of its own yet begins with those of the view before it.
void MainWindow::changeDocks(CanvasKind from, CanvasKind to) {
  const bool alone = canvasAloneAction()->isChecked();
  if (alone) canvasAloneAction()->setChecked(false);
  layouts_[from] = saveState();
  if (const auto own = layouts_.find(to); own != layouts_.end()) restoreDocks(own->second);
  if (alone) canvasAloneAction()->setChecked(true);
}

MainWindow::Outlook MainWindow::outlook() const {
  return {.view = view_,
          .floor = placeOf(floor_->camera()),
          .topology = topology_->outlook(),
          .face = floor_->face(),
          .layers = floor_->layers(),
          .colours = floor_->colorMode(),
          .powerScale = floor_->powerScale(),
          .scope = scope_,
          .leftTab = leftTabs_->currentIndex(),
          .bottomTab = tables_->current(),
          .offersRecovery = messages()->isShown(QStringLiteral("recovery"))};
}

void MainWindow::setOutlook(const Outlook& outlook) {
  topology_->setOutlook(outlook.topology);
  showView(outlook.view);
  floor_->setFace(outlook.face);
  floor_->setLayers(outlook.layers);
  floor_->setColorMode(outlook.colours);
  floor_->setPowerScale(outlook.powerScale);
  floor_->setCamera(broughtTo(floor_->camera(), outlook.floor));
  scope_ = outlook.scope;
  showHeadline();
  leftTabs_->setCurrentIndex(outlook.leftTab);
  tables_->setCurrent(outlook.bottomTab);
  if (outlook.offersRecovery) offerRecovery();
}

}  // namespace fabric::ui
