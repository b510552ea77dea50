// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/floor_commands.h"

#include "ui/floor/floor_view.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

#include <array>
#include <functional>
#include <utility>

namespace fabric::ui {

namespace {

struct FloorCommandText {
  Q_DECLARE_TR_FUNCTIONS(FloorCommandText)
};

using LayerChoice = std::function<bool&(FloorLayers&)>;

constexpr std::array floorLayers = {std::pair{ActionId::LayerTrays, &FloorLayers::trays},
                                    std::pair{ActionId::LayerLabels, &FloorLayers::labels},
                                    std::pair{ActionId::LayerAisles, &FloorLayers::aisles},
                                    std::pair{ActionId::LayerContainment, &FloorLayers::containment},
                                    std::pair{ActionId::LayerGrid, &FloorLayers::grid},
                                    std::pair{ActionId::LayerLocator, &FloorLayers::locator},
                                    std::pair{ActionId::LayerLegend, &FloorLayers::legend},
                                    std::pair{ActionId::LayerProblems, &FloorLayers::problems},
                                    std::pair{ActionId::LayerChanges, &FloorLayers::changes}};

ActionId layerOf(FabricKind kind) { return actionAt(ActionId::LayerCompute, static_cast<int>(kind)); }
ActionId layerOf(Jacket jacket) { return actionAt(ActionId::LayerDac, static_cast<int>(jacket)); }

std::vector<std::pair<ActionId, LayerChoice>> layerChoices() {
  std::vector<std::pair<ActionId, LayerChoice>> choices;
  choices.emplace_back(ActionId::LayerLinks, [](FloorLayers& layers) -> bool& { return layers.links; });
  for (const FabricKind kind : allFabricKinds)
    choices.emplace_back(layerOf(kind), [kind](FloorLayers& layers) -> bool& { return layers.which.of(kind); });
  for (const Jacket jacket : allJackets)
    choices.emplace_back(layerOf(jacket), [jacket](FloorLayers& layers) -> bool& { return layers.which.of(jacket); });
  for (const auto& [id, member] : floorLayers)
    choices.emplace_back(id, [member = member](FloorLayers& layers) -> bool& { return layers.*member; });
  return choices;
}

void connectLayers(const Actions& actions, FloorView& floor) {
  for (const auto& [id, choice] : layerChoices()) {
    QAction* action = actions[id];
    QObject::connect(action, &QAction::triggered, &floor, [&floor, choice = choice](bool on) {
      FloorLayers layers = floor.layers();
      choice(layers) = on;
      floor.setLayers(layers);
    });
    const auto show = [&floor, action, choice = choice] {
      FloorLayers layers = floor.layers();
      action->setChecked(choice(layers));
    };
    QObject::connect(&floor, &FloorView::layersChanged, action, show);
    show();
  }
}

/// Of actions that follow each other, the one of the choice in force is checked.
template <class Choice>
void connectChoices(const Actions& actions, FloorView& floor, ActionId first, int count,
                    Choice (FloorView::*now)() const, void (FloorView::*choose)(Choice), void (FloorView::*changed)()) {
  auto* group = new QActionGroup(&floor);
  for (int i = 0; i < count; ++i) {
    const auto choice = static_cast<Choice>(i);
    QAction* action = group->addAction(actions[actionAt(first, i)]);
    QObject::connect(action, &QAction::triggered, &floor, [&floor, choose, choice] { (floor.*choose)(choice); });
    const auto show = [&floor, action, now, choice] { action->setChecked(choice == (floor.*now)()); };
    QObject::connect(&floor, changed, action, show);
    show();
  }
}

}  // namespace

void connectFloorCommands(const Actions& actions, FloorView& floor) {
  connectLayers(actions, floor);
  connectChoices(actions, floor, ActionId::ColourClass, colorModes, &FloorView::colorMode, &FloorView::setColorMode,
                 &FloorView::colorModeChanged);
  connectChoices(actions, floor, ActionId::ColourScaleFixed, powerScales, &FloorView::powerScale,
                 &FloorView::setPowerScale, &FloorView::powerScaleChanged);
  for (int i = 0; i < zoomLevels; ++i)
    QObject::connect(actions[actionAt(ActionId::LevelHall, i)], &QAction::triggered, &floor,
                     [&floor, i] { floor.setLevel(static_cast<ZoomLevel>(i)); });
  QAction* snap = actions[ActionId::ViewSnap];
  snap->setChecked(floor.isSnapping());
  QObject::connect(snap, &QAction::triggered, &floor, &FloorView::setSnapping);
  QObject::connect(&floor, &FloorView::snappingChanged, snap, &QAction::setChecked);
}

std::vector<LayerGroup> layerGroups() {
  std::vector<LayerGroup> groups(5);
  groups[0].layers = {ActionId::LayerLinks};
  groups[1].heading = FloorCommandText::tr("Fabrics");
  for (const FabricKind kind : allFabricKinds) groups[1].layers.push_back(layerOf(kind));
  groups[2].heading = FloorCommandText::tr("Media");
  for (const Jacket jacket : allJackets) groups[2].layers.push_back(layerOf(jacket));
  groups[3].heading = FloorCommandText::tr("Floor");
  groups[4].heading = FloorCommandText::tr("Marks");
  for (const auto& [id, member] : floorLayers) {
    const bool isMark = id == ActionId::LayerProblems || id == ActionId::LayerChanges;
    groups[isMark ? 4 : 3].layers.push_back(id);
  }
  return groups;
}

std::vector<ActionId> floorOnlyCommands() {
  std::vector<ActionId> ids = {ActionId::ViewTurn, ActionId::EditMove, ActionId::ViewSnap};
  for (int i = 0; i < zoomLevels; ++i) ids.push_back(actionAt(ActionId::LevelHall, i));
  for (int i = 0; i < colorModes; ++i) ids.push_back(actionAt(ActionId::ColourClass, i));
  for (int i = 0; i < powerScales; ++i) ids.push_back(actionAt(ActionId::ColourScaleFixed, i));
  for (const auto& [id, choice] : layerChoices()) ids.push_back(id);
  return ids;
}

}  // namespace fabric::ui
