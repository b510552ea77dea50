// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The topology view under real mouse and key events: selecting cards and lines, opening and closing, traces, dragging
// from card to card, zoom, the keyboard, following edits.

#include "tests/core/diagram/pods.h"
#include "ui/canvas/topology/topology_words.h"
#include "ui/document/document.h"
#include "ui/theme/type_style.h"
#include "ui/topology/topology_marks.h"
#include "ui/topology/topology_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <set>

using namespace fabric;
using namespace fabric::ui;

namespace {

/// A pod of four units with four endpoints, in a window of its own.
struct Window {
  explicit Window(int systems = 127) {
    DesignSpec spec = test::podSpec(systems);
    spec.fabrics[0].extraEndpoints = 4;
    test::PodDesign pods = test::buildPods(spec);
    Project project = emptyProject("Pod", pods.catalog, pods.ids);
    project.variants.front().design = pods.design;
    document = std::make_unique<Document>(std::move(project), pods.ids);
    view.resize(1200, 800);
    view.setDocument(document.get());
    view.show();
    settle();
  }
  ~Window() { view.setDocument(nullptr); }

  void settle() {
    if (!QTest::qWaitFor([this] { return !view.isBusy(); })) qFatal("no diagram");
  }
  std::uint32_t card(const QString& title) const {
    const auto& cards = view.diagram().words.cards;
    const auto at = std::ranges::find(cards, title, &CardWords::title);
    return at == cards.end() ? noCard : static_cast<std::uint32_t>(at - cards.begin());
  }
  QPoint at(const QString& title) const { return view.viewRect(card(title)).center().toPoint(); }
  std::uint32_t edge(const QString& lower, const QString& upper) const {
    for (std::uint32_t e = 0; e < view.scene().edges.size(); ++e)
      if (view.scene().edges[e].lower == card(lower) && view.scene().edges[e].upper == card(upper)) return e;
    return noCard;
  }
  void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::mouseClick(&view, Qt::LeftButton, modifiers, at);
  }
  void drag(QPoint from, QPoint to) {
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 6; ++i) {
      const QPoint p = from + (to - from) * i / 6;
      QMouseEvent event(QEvent::MouseMove, p, view.mapToGlobal(p), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
      QApplication::sendEvent(&view, &event);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
  }
  std::set<ObjectRef> selected() const { return {document->selection().begin(), document->selection().end()}; }
  std::set<ObjectRef> devicesOf(const QString& title) const {
    const auto objects = objectsOf(view.scene(), view.scene().cards[card(title)]);
    return {objects.begin(), objects.end()};
  }

  std::unique_ptr<Document> document;
  TopologyView view;
};

}  // namespace

class TopologyViewTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QVERIFY(loadFonts()); }

  void clickOnACardSelectsItsDevices() {
    Window w;
    w.click(w.at("Leaf SU 2"));
    QCOMPARE(w.selected(), w.devicesOf("Leaf SU 2"));
    QCOMPARE(w.selected().size(), std::size_t{8});
    w.click(w.at("Servers SU 4"), Qt::ControlModifier);
    QCOMPARE(w.selected().size(), std::size_t{8 + 31});
    w.click(w.at("Leaf SU 2"), Qt::ControlModifier);
    QCOMPARE(w.selected(), w.devicesOf("Servers SU 4"));
    w.click(QPoint(totalsWidth + 4, 4));
    QVERIFY(w.selected().empty());
  }

  void clickOnALineSelectsItsLinks() {
    Window w;
    const std::uint32_t e = w.edge("Leaf SU 1", "Spine 9–16");
    QVERIFY(e != noCard);
    w.click(w.view.viewPoint(e).toPoint());
    QCOMPARE(w.document->selection().size(), std::size_t{128});
    for (const ObjectRef& object : w.document->selection()) {
      QCOMPARE(object.kind, ObjectKind::Link);
      const Link& link = w.document->design().links[{object.id}];
      QVERIFY(w.devicesOf("Leaf SU 1").contains(ObjectRef::of(link.a)) ||
              w.devicesOf("Leaf SU 1").contains(ObjectRef::of(link.b)));
    }
  }

  void selectionFromElsewhereIsMarked() {
    Window w;
    const TopologyScene& scene = w.view.scene();
    const std::uint32_t e = w.edge("Servers SU 3", "Leaf SU 3");
    const auto marks = [&](std::vector<ObjectRef> objects) { return marksOf(scene, w.document->design(), objects); };
    const TopologyPaintOptions link = marks({ObjectRef::of(scene.edges[e].ids.front())});
    for (std::uint32_t i = 0; i < scene.edges.size(); ++i) QCOMPARE(link.edges[i], i == e);
    const auto devices = w.devicesOf("Leaf SU 1");
    QCOMPARE(marks({devices.begin(), devices.end()}).cards[w.card("Leaf SU 1")], CardMark::All);
    QCOMPARE(marks({*devices.begin()}).cards[w.card("Leaf SU 1")], CardMark::Part);
    const Id<Rack> rack = w.document->design().devices[{devices.begin()->id}].rack;
    QCOMPARE(marks({ObjectRef::of(rack)}).cards[w.card("Leaf SU 1")], CardMark::All);
    QCOMPARE(marks({ObjectRef::of(rack)}).cards[w.card("Leaf SU 2")], CardMark::None);
  }

  void doubleClickOpensAndCloses() {
    Window w;
    const std::size_t cards = w.view.scene().cards.size();
    QTest::mouseDClick(&w.view, Qt::LeftButton, {}, w.at("Leaf SU 2"));
    w.settle();
    QCOMPARE(w.view.scene().cards.size(), cards + 8);
    QVERIFY(w.view.scene().cards[w.card("Leaf SU 2")].isOpen());
    w.click(w.at("lf2-3"));
    QCOMPARE(w.document->selection().size(), std::size_t{1});
    QTest::mouseDClick(&w.view, Qt::LeftButton, {}, w.at("lf2-3"));
    w.settle();
    QCOMPARE(w.view.scene().cards.size(), cards);
  }

  void openingKeepsTheCardInPlace() {
    Window w;
    w.view.setScale(0.8);
    const QPointF before = w.view.viewRect(w.card("Leaf SU 2")).topLeft();
    w.view.setOpen(w.card("Leaf SU 2"), true);
    w.settle();
    const QPointF after = w.view.viewRect(w.card("Leaf SU 2")).topLeft();
    QVERIFY((after - before).manhattanLength() < 1);
  }

  void shiftClicksTrace() {
    Window w;
    QSignalSpy hints(&w.view, &TopologyView::hintChanged);
    w.click(w.at("Servers SU 1"), Qt::ShiftModifier);
    QVERIFY(hints.last().first().toString().contains("second card"));
    w.click(w.at("Servers SU 3"), Qt::ShiftModifier);
    w.settle();
    QVERIFY(w.view.scene().trace);
    QCOMPARE(w.view.scene().trace->hops, 3);
    QVERIFY(w.view.diagram().words.trace.contains("3 hops"));
    for (const TopologyEdge& edge : w.view.scene().edges) {
      const QString lower = w.view.diagram().words.cards[edge.lower].title;
      QCOMPARE(edge.traced, lower.contains("SU 1") || lower.contains("SU 3"));
    }
    QTest::keyClick(&w.view, Qt::Key_Escape);
    w.settle();
    QVERIFY(!w.view.scene().traceAsked);
  }

  void dragFromCardToCardAsksForLinks() {
    Window w;
    QSignalSpy asked(&w.view, &TopologyView::linkGroupsRequested);
    w.drag(w.at("Leaf SU 1"), w.at("Spine 1–8"));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<std::vector<ObjectRef>>().size(), std::size_t{8});
    QCOMPARE(asked[0][1].value<std::vector<ObjectRef>>().size(), std::size_t{8});
    w.drag(w.at("Leaf SU 1"), QPoint(totalsWidth + 5, 5));
    QCOMPARE(asked.count(), 1);
    QVERIFY(w.document->history().position() == 0);
  }

  void boxSelects() {
    Window w;
    const QRectF one = w.view.viewRect(w.card("Servers SU 1")), two = w.view.viewRect(w.card("Servers SU 2"));
    w.drag((one.topLeft() - QPointF(8, 8)).toPoint(), QPointF(two.center().x(), one.bottom() + 8).toPoint());
    QCOMPARE(w.selected(), w.devicesOf("Servers SU 1"));
    w.drag(QPointF(two.center().x(), one.bottom() + 8).toPoint(), (one.topLeft() - QPointF(8, 8)).toPoint());
    QCOMPARE(w.selected().size(), std::size_t{64});
  }

  void wheelZoomsAtThePointer() {
    Window w;
    const QPoint at = w.at("Leaf SU 3");
    const double before = w.view.camera().scale();
    QWheelEvent event(at, w.view.mapToGlobal(QPointF(at)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&w.view, &event);
    QCOMPARE(w.view.camera().scale(), before * 1.25);
    QVERIFY((w.at("Leaf SU 3") - at).manhattanLength() <= 2);
    w.view.fitAll();
    QCOMPARE(w.view.camera().scale(), before);
    for (std::uint32_t i = 0; i < w.view.scene().cards.size(); ++i)
      if (w.view.diagram().layout.cards()[i].shown) QVERIFY(QRectF(w.view.rect()).contains(w.view.viewRect(i)));
  }

  void keysWalkOpenAndClose() {
    Window w;
    w.view.activateWindow();
    w.view.setFocus();
    QTest::keyClick(&w.view, Qt::Key_Tab);
    QCOMPARE(w.view.current(), w.card("Spine 1–8"));
    QTest::keyClick(&w.view, Qt::Key_Right);
    QCOMPARE(w.view.current(), w.card("Spine 9–16"));
    QTest::keyClick(&w.view, Qt::Key_Down);
    QTest::keyClick(&w.view, Qt::Key_Left);
    QTest::keyClick(&w.view, Qt::Key_Left);
    QTest::keyClick(&w.view, Qt::Key_Left);
    QCOMPARE(w.view.current(), w.card("Leaf SU 1"));
    QCOMPARE(w.selected(), w.devicesOf("Leaf SU 1"));
    QTest::keyClick(&w.view, Qt::Key_Return);
    w.settle();
    QVERIFY(w.view.scene().cards[w.card("Leaf SU 1")].isOpen());
    QTest::keyClick(&w.view, Qt::Key_Return);
    QCOMPARE(w.view.current(), w.card("lf1-1"));
    QCOMPARE(w.selected().size(), std::size_t{1});
    QTest::keyClick(&w.view, Qt::Key_Backspace);
    QCOMPARE(w.view.current(), w.card("Leaf SU 1"));
    QTest::keyClick(&w.view, Qt::Key_Backspace);
    w.settle();
    QVERIFY(!w.view.scene().cards[w.card("Leaf SU 1")].isOpen());
    QTest::keyClick(&w.view, Qt::Key_Down);
    QCOMPARE(w.view.current(), w.card("Servers SU 1"));
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QVERIFY(w.selected().empty());
    QCOMPARE(w.view.current(), noCard);
  }

  void keysTraceAndGoThroughLines() {
    Window w;
    w.view.activateWindow();
    w.view.setFocus();
    QTest::keyClick(&w.view, Qt::Key_Tab);
    const std::uint32_t spine = w.view.current();
    std::set<std::set<ObjectRef>> lines;
    const auto& edges = w.view.scene().edges;
    const auto count =
        std::ranges::count_if(edges, [&](const TopologyEdge& e) { return e.lower == spine || e.upper == spine; });
    QVERIFY(count > 1);
    for (int i = 0; i < count; ++i) {
      QTest::keyClick(&w.view, Qt::Key_Right, Qt::ControlModifier);
      lines.insert(w.selected());
      QCOMPARE(w.selected().begin()->kind, ObjectKind::Link);
    }
    QCOMPARE(static_cast<std::ptrdiff_t>(lines.size()), count);  // every line once
    QCOMPARE(w.view.current(), spine);
    const auto last = w.selected();
    QTest::keyClick(&w.view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&w.view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(w.selected(), last);  // around the end and back

    QTest::keyClick(&w.view, Qt::Key_Down);
    QTest::keyClick(&w.view, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(&w.view, Qt::Key_Right);
    QTest::keyClick(&w.view, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!w.view.options().traceFrom.empty() && !w.view.options().traceTo.empty());
    w.settle();
    QTest::keyClick(&w.view, Qt::Key_Escape);
    QVERIFY(w.view.options().traceFrom.empty());
  }

  void followsEditsAndUndo() {
    Window w(16);
    const std::int64_t links = w.view.scene().links;
    const std::uint32_t e = w.edge("Servers SU 1", "Leaf SU 1");
    DesignEdit edit = w.document->edit();
    QVERIFY(edit.disconnect(w.view.scene().edges[e].ids.front()));
    w.document->commit(std::move(edit), "Remove a link");
    w.settle();
    QCOMPARE(w.view.scene().links, links - 1);
    w.document->undo();
    w.settle();
    QCOMPARE(w.view.scene().links, links);
  }

  void hiddenViewsComputeNothing() {
    Window w(16);
    w.view.hide();
    QSignalSpy changed(&w.view, &TopologyView::diagramChanged);
    w.view.setGrouping(CardGrouping::Rack);
    QVERIFY(w.view.isBusy());
    QCOMPARE(changed.count(), 0);
    w.view.show();
    w.settle();
    QCOMPARE(changed.count(), 1);
  }

  void theLatestRequestWins() {
    Window w;
    for (const CardGrouping grouping :
         {CardGrouping::Rack, CardGrouping::Model, CardGrouping::Pod, CardGrouping::Model})
      w.view.setGrouping(grouping);
    w.settle();
    QCOMPARE(w.view.scene().tier(1)->cards, 1u);
    QCOMPARE(w.view.scene().cards[w.view.scene().tier(1)->firstCard].key.kind, CardKind::Model);
  }

  void legendIsolatesAndShowsHiddenLinks() {
    Window w;
    QCOMPARE(w.view.scene().hiddenLinks, 4);
    w.click(hiddenLinksPlace(w.view.diagram(), w.view.camera()).center().toPoint());
    w.settle();
    QCOMPARE(w.view.scene().hiddenLinks, 0);
    QVERIFY(w.card("Endpoints") != noCard);
    const QImage before = w.view.grab().toImage();
    for (const LegendEntry& entry : topologyLegend(w.view.diagram(), w.view.camera()))
      if (entry.jacket == Jacket::Os2) w.click(entry.rect.center().toPoint());
    QVERIFY(w.view.grab().toImage() != before);
  }

  void emptyDesignSaysSo() {
    IdSource ids;
    Document document(emptyProject("Empty", test::podCatalog(), ids), ids);
    TopologyView view;
    view.resize(800, 600);
    view.setDocument(&document);
    view.show();
    QTRY_VERIFY(!view.isBusy());
    QVERIFY(view.scene().cards.empty());
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(400, 300));
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(400, 300));
    view.fitSelection();
    QVERIFY(!view.grab().isNull());
    view.setDocument(nullptr);
  }
};

QTEST_MAIN(TopologyViewTest)
#include "topology_view_test.moc"
