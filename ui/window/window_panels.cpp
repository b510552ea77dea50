// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side docks of the main window, and where their figures lead.

#include "ui/window/main_window.h"

#include "core/catalog/user_catalog.h"
#include "core/project/own_parts.h"
#include "ui/icons/icons.h"
#include "ui/panels/panels.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/panel_tabs.h"
#include "ui/window/manage_parts_dialog.h"
#include "ui/window/sources_dialog.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace fabric::ui {

void MainWindow::buildPartsDock() {
  parts_ = new PartsPanel;
  outline_ = new OutlinePanel;
  auto* pages = new QStackedWidget;
  pages->addWidget(parts_);
  pages->addWidget(outline_);
  leftTabs_ = new CountTabBar;
  leftTabs_->addTab(tr("Parts"));
  leftTabs_->addTab(tr("Outline"));
  leftTabs_->setAccessibleName(tr("Parts and outline"));
  connect(leftTabs_, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
  setDockContent(DockSide::Left, pages);
  DockTitleBar* left = dockTitle(DockSide::Left);
  left->setTabs(leftTabs_);
  left->addButton(Icon::Star, parts_->favouritesAction()->text(), true)->setDefaultAction(parts_->favouritesAction());
  connect(parts_, &PartsPanel::manageRequested, this, &MainWindow::manageParts);
}

void MainWindow::buildInspectorDock() {
  inspector_ = new InspectorStack;
  setDockContent(DockSide::Right, inspector_);
  dockTitle(DockSide::Right)
      ->addButton(Icon::Pin, inspector_->pinAction()->text(), true)
      ->setDefaultAction(inspector_->pinAction());
  connect(inspector_, &InspectorStack::sourcesRequested, this, &MainWindow::showSources);
  connect(inspector_, &InspectorStack::partRequested, this, &MainWindow::showPart);
}

void MainWindow::manageParts() {
  ManagePartsDialog dialog(userCatalogFolder(), this);
  dialog.setProject(document().project());
  connect(&dialog, &ManagePartsDialog::importRequested, this, [this, &dialog] {
    dialog.accept();  // what is wrong with a table is told above the canvas
    chooseParts();
  });
  connect(&dialog, &ManagePartsDialog::readRequested, this, [this, &dialog] {
    const Result<> read = readOwnParts();
    dialog.setTrouble(read ? QString() : QString::fromStdString(read.error().sentence()));
    dialog.setProject(document().project());
  });
  dialog.exec();
}

Result<> MainWindow::readOwnParts() {
  auto machine = loadCatalog();
  if (!machine) return tl::unexpected(machine.error());
  session_->setCatalog(std::make_shared<const Catalog>(std::move(*machine)));
  Project next = document().project();
  completeCatalog(next, session_->catalog());
  // Parts are only ever added: what the project has stays as it is.
  if (next.catalog->partCount() != document().catalog().partCount())
    document().commit(std::move(next), tr("Read own parts"));
  return {};
}

void MainWindow::showParts() {
  dock(DockSide::Left)->show();
  leftTabs_->setCurrentIndex(0);
}

void MainWindow::showPart(const QString& partId) {
  showParts();
  parts_->showPart(partId);
}

void MainWindow::showSources(const WhyBlock& why) {
  SourcesDialog dialog(why.result, why.terms, document().catalog(), this);
  connect(&dialog, &SourcesDialog::partRequested, this, [&](const QString& partId) {
    dialog.accept();
    showPart(partId);
  });
  dialog.exec();
}

}  // namespace fabric::ui
