// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Removing what is selected: links and modules by their ports and cages, things inside others, and what is gone.
#include <QTest>

#include "core/compose/link_groups.h"
#include "core/compose/remove.h"
#include "core/design/invariants.h"
#include "tests/core/analysis/sample.h"

using namespace fabric;
using namespace fabric::test;

namespace {

/// A system with four links to a leaf in the next rack.
struct Pair : Sample {
  Id<Rack> left, right;
  Id<Device> system, leaf;

  Pair() {
    const auto line = row("A", 0);
    left = rack(line, 0);
    right = rack(line, 600);
    system = device(types.system, left, 1, DeviceRole::System, "sys-1");
    leaf = device(types.leaf, right, 30, DeviceRole::Leaf, "leaf-1");
    must(linkGroups(*edit, {}, {{leaf}, {system}, Pairing::InOrder, 4, "smf", {}}));
  }
  const Design& design() const { return edit->design(); }
  std::uint16_t linkedPort() const {
    for (std::uint16_t port = 0; port < design().slotsOf(leaf).ports; ++port)
      if (design().linkAt(leaf, port)) return port;
    return 0;
  }
};

}  // namespace

class RemoveTest : public QObject {
  Q_OBJECT
 private slots:
  void aPortLosesItsLinkAndACageItsModule() {
    Pair pair;
    const std::uint16_t port = pair.linkedPort();
    const std::size_t links = pair.design().links.size(), modules = pair.design().modules.size();
    const ObjectRef both[] = {ObjectRef::port(pair.leaf, port), ObjectRef::port(pair.leaf, port)};
    QVERIFY(removeObjects(*pair.edit, both));
    QCOMPARE(pair.design().links.size(), links - 1);
    std::uint16_t cage = 0;
    while (!pair.design().moduleIn(pair.system, cage)) ++cage;
    const ObjectRef module = ObjectRef::cage(pair.system, cage);
    QVERIFY(removeObjects(*pair.edit, {&module, 1}));
    QCOMPARE(pair.design().modules.size(), modules - 1);
    QVERIFY(!pair.design().moduleIn(pair.system, cage));
  }

  void whatIsInsideARackGoesWithIt() {
    Pair pair;
    const ObjectRef all[] = {ObjectRef::of(pair.left), ObjectRef::of(pair.system),
                             ObjectRef::of(pair.design().linkAt(pair.leaf, pair.linkedPort()))};
    QVERIFY(removeObjects(*pair.edit, all));
    QVERIFY(!pair.design().racks.contains(pair.left));
    QVERIFY(!pair.design().devices.contains(pair.system));
    QCOMPARE(pair.design().links.size(), std::size_t{0});
    const Design done = std::move(*pair.edit).finish();
    QVERIFY(brokenInvariants(done, *pair.catalog).empty());
  }

  void whatIsGoneIsNoTrouble() {
    Pair pair;
    const ObjectRef gone[] = {ObjectRef::of(Id<Device>{999}), ObjectRef::port({999}, 3), ObjectRef::cage({999}, 1),
                              ObjectRef::of(Id<Link>{999'999}), ObjectRef::of(Id<Rack>{999})};
    const Design before = pair.edit->snapshot();
    QVERIFY(removeObjects(*pair.edit, gone));
    QVERIFY(pair.edit->snapshot() == before);
  }
};

QTEST_GUILESS_MAIN(RemoveTest)
#include "remove_test.moc"
