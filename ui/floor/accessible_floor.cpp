// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/accessible_floor.h"

#include "ui/floor/floor_view.h"

#include <QAccessibleWidget>

namespace fabric::ui {

namespace {

class AccessibleFloor : public QAccessibleWidget {
 public:
  explicit AccessibleFloor(FloorView* view) : QAccessibleWidget(view, QAccessible::Graphic), view_(view) {}

  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Description ? view_->sentence() : QAccessibleWidget::text(kind);
  }

 private:
  FloorView* view_;  // Qt drops this object with the view
};

QAccessibleInterface* accessibleFloor(const QString&, QObject* object) {
  auto* view = qobject_cast<FloorView*>(object);
  return view ? new AccessibleFloor(view) : nullptr;
}

}  // namespace

void installFloorAccessibility() { QAccessible::installFactory(accessibleFloor); }

}  // namespace fabric::ui
