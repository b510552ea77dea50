// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waivers hold for the objects and numbers they were given for, and for nothing else.

#include "core/analysis/report_builder.h"
#include "core/analysis/waiver.h"

#include <QTest>

using namespace fabric;

namespace {

ObjectRef link(std::uint32_t id) { return ObjectRef::of(Id<Link>{id}); }

Finding tooLong(std::vector<ObjectRef> links, const char* metres = "62") {
  return {FindingCode::ReachExceeded, Severity::Error, std::move(links), {{"length_m", metres}, {"reach_m", "50"}}};
}

}  // namespace

class WaiverTest : public QObject {
  Q_OBJECT

 private slots:
  void aWaivedFindingIsKeptAndNotCounted() {
    std::vector<Finding> findings{tooLong({link(1), link(2)})};
    const std::vector<Waiver> waivers{waiverOf(findings[0], "tested in the lab")};
    applyWaivers(findings, waivers);
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].waiver, std::string("tested in the lab"));
    Report report;
    addFindings(report, findings);
    QCOMPARE(report.errors, 0);
    QCOMPARE(report.waived, 1);
  }

  void anotherObjectStillCounts() {
    std::vector<Finding> findings{tooLong({link(1), link(2), link(3)})};
    const std::vector<Waiver> waivers{waiverOf(tooLong({link(2), link(9)}), "accepted")};
    applyWaivers(findings, waivers);
    QCOMPARE(findings.size(), std::size_t{2});
    QVERIFY(findings[0].waiver.empty());
    QCOMPARE(findings[0].objects, (std::vector{link(1), link(3)}));
    QCOMPARE(findings[1].waiver, std::string("accepted"));
    QCOMPARE(findings[1].objects, std::vector{link(2)});
  }

  void anotherNumberBringsItBack() {
    std::vector<Finding> findings{tooLong({link(1)}, "80")};
    const std::vector<Waiver> waivers{waiverOf(tooLong({link(1)}, "62"), "accepted")};
    applyWaivers(findings, waivers);
    QCOMPARE(findings.size(), std::size_t{1});
    QVERIFY(findings[0].waiver.empty());
  }

  void aFindingWithoutObjectsIsWaivedAsAWhole() {
    Finding ratio{FindingCode::OversubscriptionHigh, Severity::Warning, {}, {{"ratio", "4"}}};
    std::vector<Finding> findings{ratio};
    applyWaivers(findings, std::vector{waiverOf(tooLong({}), "other trouble")});
    QVERIFY(findings[0].waiver.empty());
    applyWaivers(findings, std::vector{waiverOf(ratio, "storage fabric")});
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].waiver, std::string("storage fabric"));
  }

  void waiversAreJoinedReplacedAndTakenBack() {
    std::vector<Waiver> waivers;
    addWaiver(waivers, waiverOf(tooLong({link(1)}), "a"));
    addWaiver(waivers, waiverOf(tooLong({link(2)}), "a"));
    QCOMPARE(waivers.size(), std::size_t{1});
    QCOMPARE(waivers[0].objects, (std::vector{link(1), link(2)}));
    addWaiver(waivers, waiverOf(tooLong({link(2)}), "b"));
    QCOMPARE(waivers.size(), std::size_t{2});
    QCOMPARE(waivers[0].objects, std::vector{link(1)});
    QCOMPARE(waivers[1].reason, std::string("b"));
    removeWaiver(waivers, tooLong({link(1)}, "80"));
    QCOMPARE(waivers.size(), std::size_t{2});
    removeWaiver(waivers, tooLong({link(1), link(2)}));
    QVERIFY(waivers.empty());
  }
};

QTEST_GUILESS_MAIN(WaiverTest)
#include "waiver_test.moc"
