// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_switch.h"

#include "ui/shell/header_strip.h"
#include "ui/shell/segmented_control.h"

#include <QAction>
#include <QCoreApplication>

#include <array>

namespace fabric::ui {

namespace {

struct ViewSwitch {
  Q_DECLARE_TR_FUNCTIONS(ViewSwitch)
};

constexpr std::array viewActions = {ActionId::ViewFloor, ActionId::ViewTopology};

}  // namespace

void addViewSwitch(HeaderStrip& header, const Actions& actions, CanvasKind own) {
  auto* views = new SegmentedControl(SegmentStyle::Accent, &header);
  views->addSegment(ViewSwitch::tr("Floor"), Icon::Floor, actions[ActionId::ViewFloor]->toolTip());
  views->addSegment(ViewSwitch::tr("Topology"), Icon::Topology, actions[ActionId::ViewTopology]->toolTip());
  const int shown = static_cast<int>(own);
  views->setCurrent(shown);
  QObject::connect(views, &SegmentedControl::chosen, &header, [views, &actions, shown](int view) {
    views->setCurrent(shown);  // this header comes back with its own view
    actions[viewActions[static_cast<std::size_t>(view)]]->trigger();
  });
  header.addWidget(views);
}

}  // namespace fabric::ui
