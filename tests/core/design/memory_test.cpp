// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a design of 307,200 links costs in memory, everything in, and what a fork of it costs.
#include <QTest>

#include <malloc.h>

#include "core/design/invariants.h"
#include "tests/core/design/large_design.h"
#include "tests/core/design/small_catalog.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

std::size_t used() {
  const auto info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

}  // namespace

class MemoryTest : public QObject {
  Q_OBJECT

 private slots:
  void aLinkCostsAtMost60Bytes();
};

void MemoryTest::aLinkCostsAtMost60Bytes() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  QSKIP("a sanitizer replaces the allocator that is asked");
#endif
  const auto catalog = smallCatalog();
  IdSource ids;
  const std::size_t before = used();
  QElapsedTimer timer;
  timer.start();
  const Design design = largeDesign(Scale::HundredThousand, catalog, ids);
  const qint64 built = timer.elapsed();
  const std::size_t perLink = (used() - before) / design.links.size();
  qInfo("%zu links, %zu modules, %zu devices: %zu bytes a link, built in %lld ms", design.links.size(),
        design.modules.size(), design.devices.size(), perLink, static_cast<long long>(built));
  QVERIFY(perLink <= 60);
  timer.start();
  IdSource scratch;
  QVERIFY(assembleDesign(design, *catalog, scratch));
  qInfo("assembled in %lld ms", static_cast<long long>(timer.elapsed()));
  const std::size_t whole = used();
  const Design copy = design;
  QCOMPARE(used(), whole);
}

QTEST_APPLESS_MAIN(MemoryTest)
#include "memory_test.moc"
