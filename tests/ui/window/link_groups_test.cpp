// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog that links two sets of devices: what it previews is what it makes.

#include "tests/ui/window/opened_window.h"
#include "ui/window/link_groups_dialog.h"

using namespace fabric;
using namespace fabric::ui;

namespace {

/// A document with a fresh system and the leaves of a small cluster.
struct Floor {
  Floor() : document(make(), ids) {
    document.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::Leaf) leaves.push_back(ObjectRef::of(id));
      if (device.name == "new") fresh = ObjectRef::of(id);
    });
  }
  Project make() {
    Project project = emptyProject("Cluster", catalog(), ids);
    DesignSpec spec;
    spec.systems.push_back({catalog()->find<DeviceType>("sys-dgx-h100"), 4});
    FabricSpec fabric;
    fabric.leaf = fabric.spine = fabric.core = catalog()->find<DeviceType>("sw-qm9700");
    spec.fabrics.push_back(fabric);
    DesignEdit edit({}, catalog(), ids);
    must(generate(spec, Settings{}, edit));
    Id<Device> last;
    edit.design().devices.forEach([&](Id<Device> id, const Device& device) {
      if (device.role == DeviceRole::System) last = id;
    });
    Device device = edit.design().devices[last];
    if (!edit.removeDevice(last)) qFatal("not removed");
    device.name = "new";
    must(edit.addDevice(device));
    project.variants.front().design = std::move(edit).finish();
    return project;
  }

  IdSource ids;
  Document document;
  std::vector<ObjectRef> leaves;
  ObjectRef fresh;
};

}  // namespace

class LinkGroupsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSystemIsSpreadOverItsLeaves() {
    Floor floor;
    LinkGroupsDialog dialog(floor.document, {floor.fresh}, floor.leaves, nullptr);
    dialog.setPairing(Pairing::Spread);
    dialog.setNumber(8);
    QVERIFY2(dialog.added(), qPrintable(dialog.refusal()));
    QCOMPARE(dialog.added()->links.size(), std::size_t{8});
    const std::size_t before = floor.document.design().links.size();
    dialog.accept();
    auto edit = dialog.takeEdit();
    QVERIFY(edit);
    floor.document.commit(std::move(*edit), dialog.commitText());
    QCOMPARE(floor.document.design().links.size(), before + 8);
    QCOMPARE(floor.document.history().position(), std::size_t{1});
  }

  void whatCannotBeIsSaidAndNothingCanBeAccepted() {
    Floor floor;
    LinkGroupsDialog dialog(floor.document, {floor.fresh}, floor.leaves, nullptr);
    dialog.setPairing(Pairing::AllToAll);
    dialog.setNumber(40);
    QVERIFY(!dialog.added());
    QVERIFY2(dialog.refusal().contains(QStringLiteral("are needed")), qPrintable(dialog.refusal()));
    QVERIFY(!dialog.takeEdit());
  }

  void totalsTellOfPowerAndPortsAreNamedAtEitherSide() {
    Floor floor;
    LinkGroupsDialog dialog(floor.document, floor.leaves, {floor.fresh}, nullptr);
    QVERIFY2(dialog.added(), qPrintable(dialog.refusal()));
    QVERIFY(dialog.added()->power > Power{});
    QVERIFY2(dialog.totals().endsWith(QLatin1Char('W')), qPrintable(dialog.totals()));
    const CageGroup& group = floor.document.catalog()[floor.document.design().devices[{floor.fresh.id}].type].cages[0];
    dialog.setPorts({}, QString::fromStdString(group.name));
    QCOMPARE(dialog.request().portsB, group.name);
    QVERIFY(dialog.request().portsA.empty());
    QVERIFY2(dialog.added(), qPrintable(dialog.refusal()));
  }

  void aNamedMediumIsUsed() {
    Floor floor;
    LinkGroupsDialog dialog(floor.document, {floor.fresh}, {floor.leaves.front()}, nullptr);
    dialog.setNumber(2);
    QVERIFY2(dialog.added(), qPrintable(dialog.refusal()));
    dialog.setPolicy(QStringLiteral("smf"));
    QVERIFY2(dialog.added(), qPrintable(dialog.refusal()));
    const AddedMedia& media = dialog.added()->media.front();
    QVERIFY(floor.document.catalog()[media.cable].medium == Medium::SingleMode);
  }
};

QTEST_MAIN(LinkGroupsTest)
#include "link_groups_test.moc"
