// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A host for the floor view without a document: keeps the design, the steps and the selection.
#pragma once

#include <QStringList>

#include "core/compose/remove.h"
#include "tests/ui/canvas/sample_floor.h"
#include "ui/floor/floor_host.h"
#include "ui/floor/floor_view.h"

namespace fabric::test {

class TestHost : public ui::FloorHost {
 public:
  explicit TestHost(SampleFloor floor) : floor_(std::move(floor)) {}

  const Design& design() const override { return floor_.design; }
  std::shared_ptr<const Catalog> catalog() const override { return floor_.catalog; }
  const Settings& settings() const override { return settings_; }
  bool isReadOnly() const override { return readOnly; }
  DesignEdit edit() override { return DesignEdit(floor_.design, floor_.catalog, floor_.ids); }
  void commit(DesignEdit&& edit, const QString& text) override {
    past.push_back(floor_.design);
    floor_.design = std::move(edit).finish();
    steps << text;
    if (view) view->designChanged();
  }
  void select(std::vector<ObjectRef> objects) override { selection = std::move(objects); }
  void removeSelection() override {
    DesignEdit change = edit();
    if (removeObjects(change, selection)) commit(std::move(change), QStringLiteral("Remove"));
  }
  std::optional<ui::MoveEffect> effectOf(const Design&) override { return effect; }

  Id<Rack> rack(const std::string& name) const {
    Id<Rack> found;
    floor_.design.racks.forEach([&](Id<Rack> id, const Rack&) {
      if (rackName(floor_.design, id) == name) found = id;
    });
    return found;
  }
  Id<Device> device(const std::string& name) const {
    Id<Device> found;
    floor_.design.devices.forEach([&](Id<Device> id, const Device& row) {
      if (row.name == name) found = id;
    });
    return found;
  }

  bool readOnly = false;
  ui::FloorView* view = nullptr;
  std::vector<ObjectRef> selection;
  QStringList steps;
  std::vector<Design> past;
  std::optional<ui::MoveEffect> effect;

 private:
  SampleFloor floor_;
  Settings settings_;
};

}  // namespace fabric::test
