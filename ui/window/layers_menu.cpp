// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/layers_menu.h"

#include "ui/floor/floor_view.h"

#include <QAction>

#include <utility>

namespace fabric::ui {

namespace {

QString mediumName(Jacket jacket) {
  switch (jacket) {
  case Jacket::Dac: return LayersMenu::tr("Passive copper");
  case Jacket::Aec: return LayersMenu::tr("Active copper");
  case Jacket::Om4: return LayersMenu::tr("Multimode fibre");
  case Jacket::Os2: return LayersMenu::tr("Single-mode fibre");
  case Jacket::Cpo: return LayersMenu::tr("CPO fibre");
  }
  return {};
}

}  // namespace

LayersMenu::LayersMenu(FloorView& view, QWidget* parent) : CheckMenu(parent), view_(view) {
  const auto layer = [this](const QString& text, bool FloorLayers::*member) {
    add(text, [member](FloorLayers& layers) -> bool& { return layers.*member; });
  };
  layer(tr("Links"), &FloorLayers::links);
  addHeading(tr("Fabrics"));
  for (const FabricKind kind : allFabricKinds)
    add(fabricKindName(kind), [kind](FloorLayers& layers) -> bool& { return layers.which.of(kind); });
  addHeading(tr("Media"));
  for (const Jacket jacket : allJackets)
    add(mediumName(jacket), [jacket](FloorLayers& layers) -> bool& { return layers.which.of(jacket); });
  addHeading(tr("Floor"));
  layer(tr("Trays"), &FloorLayers::trays);
  layer(tr("Labels"), &FloorLayers::labels);
  layer(tr("Aisles"), &FloorLayers::aisles);
  layer(tr("Aisle containment"), &FloorLayers::containment);
  layer(tr("Grid"), &FloorLayers::grid);
  layer(tr("Locator"), &FloorLayers::locator);
  layer(tr("Legend"), &FloorLayers::legend);
  addHeading(tr("Marks"));
  layer(tr("Problems"), &FloorLayers::problems);
  layer(tr("Changes"), &FloorLayers::changes);
  connect(&view_, &FloorView::layersChanged, this, &LayersMenu::showLayers);
  showLayers();
}

void LayersMenu::add(const QString& text, Choice choice) {
  QAction* action = addAction(text);
  action->setCheckable(true);
  connect(action, &QAction::triggered, this, [this, choice](bool on) {
    FloorLayers layers = view_.layers();
    choice(layers) = on;
    view_.setLayers(layers);
  });
  entries_.push_back({action, std::move(choice)});
}

void LayersMenu::showLayers() {
  FloorLayers layers = view_.layers();
  for (const Entry& entry : entries_) entry.action->setChecked(entry.choice(layers));
}

}  // namespace fabric::ui
