// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/canvas_header.h"

#include "ui/floor/floor_view.h"
#include "ui/icons/icons.h"
#include "ui/shell/segmented_control.h"
#include "ui/theme/metrics.h"
#include "ui/window/layers_menu.h"
#include "ui/window/view_switch.h"
#include "ui/wording/numbers.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace fabric::ui {

CanvasHeader::CanvasHeader(FloorView& view, const Actions& actions, QWidget* parent)
    : HeaderStrip(metrics::canvasHeader, parent), view_(view) {
  addViewSwitch(*this, actions, CanvasKind::Floor);
  addSeparator();
  for (const ActionId id :
       {ActionId::ToolSelect, ActionId::ToolPan, ActionId::ToolLink, ActionId::ToolMeasure, ActionId::ToolTrace}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(actions[id]);
    addWidget(button);
  }
  addSeparator();
  face_ = new SegmentedControl(SegmentStyle::Raised, this);
  face_->addSegment(tr("Front"));
  face_->addSegment(tr("Rear"), std::nullopt, tr("Network cages of systems are at the rear"));
  connect(face_, &SegmentedControl::chosen, &view_,
          [this](int face) { view_.setFace(face == 0 ? Face::Front : Face::Rear); });
  addWidget(face_);
  auto* layers = new ChoiceButton(tr("Layers"), {}, this);
  layers->setSymbol(Icon::Layers);
  layers->setMenu(new LayersMenu(actions, this));
  layers->setPopupMode(QToolButton::InstantPopup);
  addWidget(layers);
  color_ = new ChoiceButton(tr("Colour"), {}, this);
  QMenu* colours = menuOf(actions, ActionId::ColourClass, colorModes, this);
  colours->addSeparator();
  for (int i = 0; i < powerScales; ++i) colours->addAction(actions[actionAt(ActionId::ColourScaleFixed, i)]);
  color_->setMenu(colours);
  color_->setPopupMode(QToolButton::InstantPopup);
  addWidget(color_);
  addStretch();
  addButton(Icon::Magnet, actionText(ActionId::ViewSnap), true)->setDefaultAction(actions[ActionId::ViewSnap]);
  level_ = new ChoiceButton({}, {}, this);
  level_->setMenu(menuOf(actions, ActionId::LevelHall, zoomLevels, this));
  level_->setPopupMode(QToolButton::InstantPopup);
  addWidget(level_);
  addButton(Icon::Fit, actionText(ActionId::ViewFitAll))->setDefaultAction(actions[ActionId::ViewFitAll]);
  connect(&view_, &FloorView::levelChanged, this, &CanvasHeader::showLevel);
  connect(&view_, &FloorView::faceChanged, this, &CanvasHeader::showLevel);
  connect(&view_, &FloorView::colorModeChanged, this, &CanvasHeader::showColor);
  showColor();
  showLevel();
}

void CanvasHeader::showLevel() {
  level_->setValue(levelName(view_.level()));
  const QString scale = QLocale().toString(view_.camera().scale(), 'f', 0);
  level_->setNote(view_.isLevelLowered() ? tr("%1 px/m, simplified").arg(scale) : tr("%1 px/m").arg(scale));
  level_->setToolTip(view_.isLevelLowered() ? tr("There is too much in view to draw it from nearer: zoom in")
                                            : QString());
  face_->setCurrent(view_.face() == Face::Front ? 0 : 1);
}

void CanvasHeader::showColor() { color_->setValue(colorModeName(view_.colorMode())); }

}  // namespace fabric::ui
