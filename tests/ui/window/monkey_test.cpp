// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A monkey at the window: ten thousand random commands, clicks, drags, keys and entries. Designs stay whole, nothing
// crashes or hangs, and undoing everything gives back the first value. LIGHTLOOM_SEED repeats a run, LIGHTLOOM_LONG
// runs many. What kept the window from answering longest is printed, not judged.

#include "core/design/invariants.h"
#include "tests/ui/window/opened_window.h"
#include "ui/panels/panels.h"
#include "ui/topology/topology_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QDialog>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace fabric;
using namespace fabric::ui;

namespace {

constexpr int actionsARun = 1'000;
constexpr quint64 usualRuns = 10, manyRuns = 200;
constexpr int betweenChecks = 200;
constexpr std::size_t mostRacks = 60, mostVariants = 6;
constexpr int patience = 400;  // turns a dialog may stay open
constexpr std::size_t mostTold = 6;

class Monkey {
 public:
  Monkey(Opened& opened, std::uint64_t seed) : o_(opened), random_(seed), first_(opened.document().project()) {
    // These would end the run or the history it is about.
    for (const ActionId id : {ActionId::FileQuit, ActionId::FileNew}) window().action(id)->setEnabled(false);
    QObject::connect(&window().session(), &ProjectSession::documentReplaced, &watch_,
                     [this] { first_ = o_.document().project(); });
    watchOn();
  }

  const Project& first() const { return first_; }
  const QString& doing() const { return doing_; }
  /// What the window did not answer during, the longest time of each kind of action first.
  QString slowest() const {
    std::vector<std::pair<qint64, QString>> all;
    for (const auto& [action, ms] : longest_) all.emplace_back(ms, action);
    std::ranges::sort(all, std::greater<>{});
    QStringList lines;
    for (std::size_t i = 0; i < std::min(all.size(), mostTold); ++i)
      lines << QStringLiteral("%1 ms %2").arg(all[i].first).arg(all[i].second);
    return lines.join(QStringLiteral(", "));
  }
  int changes() const { return changes_; }
  int distinctCommands() const { return static_cast<int>(commands_.size()); }

  void act() {
    if (QApplication::activeWindow() != &window()) window().activateWindow();
    clock_.restart();
    const std::size_t position = o_.steps();
    if (QWidget* popup = QApplication::activePopupWidget()) popupKey(*popup);
    else chooseAndDo();
    QCoreApplication::processEvents();
    noteTurn();
    if (o_.steps() != position) ++changes_;
  }

 private:
  MainWindow& window() { return o_.window; }
  std::uint32_t below(std::size_t limit) {
    return limit == 0 ? 0 : static_cast<std::uint32_t>(random_() % static_cast<std::uint64_t>(limit));
  }
  bool oneIn(std::uint32_t n) { return below(n) == 0; }
  template <class List>
  auto any(const List& list) {
    return *(std::begin(list) + below(static_cast<std::size_t>(std::size(list))));
  }

  void chooseAndDo() {
    const std::uint32_t draw = below(100);
    if (draw < 12) command(any(actionRows()));
    else if (draw < 30) edit();
    else if (draw < 54) canvas();
    else if (draw < 64) key();
    else if (draw < 74) cell();
    else if (draw < 84) field();
    else if (draw < 87) variant();
    else if (draw < 97) widget();
    else undoSome();
  }

  // ---------------------------------------------------------------- what it does

  void command(const ActionRow& row) {
    doing_ = QLatin1String(row.name);
    if (isGrowth(row.id) && isLarge()) return;
    if (row.id == ActionId::VariantFork && o_.document().project().variants.size() >= mostVariants) return;
    // Scales and themes dress everything anew: seldom.
    if (doing_.contains(QLatin1String("scale")) && !oneIn(4)) return;
    commands_.insert(row.id);
    window().action(row.id)->trigger();
  }

  /// Something is chosen, and one of the commands that compose is given.
  void edit() {
    std::vector<ObjectRef> objects = o_.document().selection();
    if (objects.empty() || oneIn(2)) {
      objects.clear();
      for (std::uint32_t n = 1 + below(oneIn(3) ? 4 : 1); n > 0; --n)
        if (const auto object = anyObject()) objects.push_back(*object);
      o_.document().select(objects);
    }
    static constexpr std::array commands{
        ActionId::EditDelete,     ActionId::EditMove,    ActionId::EditRename, ActionId::EditLock,
        ActionId::EditCut,        ActionId::EditCopy,    ActionId::EditPaste,  ActionId::EditPasteSpecial,
        ActionId::EditDuplicate,  ActionId::EditArray,   ActionId::EditArray,  ActionId::EditReplace,
        ActionId::EditLinkGroups, ActionId::EditReplace, ActionId::InsertRow,  ActionId::VariantRepeat};
    command(*std::ranges::find(actionRows(), any(commands), &ActionRow::id));
  }
  std::optional<ObjectRef> anyObject() {
    const Design& design = o_.design();
    std::vector<ObjectRef> objects;
    switch (below(6)) {
    case 0: design.links.forEach([&](Id<Link> id, const Link&) { objects.push_back(ObjectRef::of(id)); }); break;
    case 1: design.modules.forEach([&](Id<Module> id, const Module&) { objects.push_back(ObjectRef::of(id)); }); break;
    case 2: design.rows.forEach([&](Id<RackRow> id, const RackRow&) { objects.push_back(ObjectRef::of(id)); }); break;
    case 3: design.racks.forEach([&](Id<Rack> id, const Rack&) { objects.push_back(ObjectRef::of(id)); }); break;
    default: design.devices.forEach([&](Id<Device> id, const Device&) { objects.push_back(ObjectRef::of(id)); });
    }
    if (objects.empty()) return std::nullopt;
    ObjectRef object = any(objects);
    if (object.kind != ObjectKind::Device || !oneIn(3)) return object;
    const auto ports = design.slotsOf({object.id}).ports;
    if (ports == 0) return object;
    return ObjectRef::port({object.id}, static_cast<std::uint16_t>(below(ports)));
  }

  static bool isGrowth(ActionId id) {
    return id == ActionId::EditPaste || id == ActionId::EditPasteSpecial || id == ActionId::EditDuplicate ||
           id == ActionId::EditArray;
  }
  bool isLarge() { return o_.design().racks.size() > mostRacks; }

  QWidget& shownCanvas() {
    return window().floor().isVisible() ? static_cast<QWidget&>(window().floor()) : window().topology();
  }
  QPoint placeIn(const QWidget& widget) {
    return {static_cast<int>(below(static_cast<std::size_t>(std::max(1, widget.width())))),
            static_cast<int>(below(static_cast<std::size_t>(std::max(1, widget.height()))))};
  }
  /// Anywhere, or on a rack or device if one is in view.
  QPoint placeOn(const QWidget& canvas) {
    if (&canvas != &window().floor() || oneIn(3)) return placeIn(canvas);
    std::vector<ObjectRef> objects;
    o_.design().devices.forEach([&](Id<Device> id, const Device&) { objects.push_back(ObjectRef::of(id)); });
    o_.design().racks.forEach([&](Id<Rack> id, const Rack&) { objects.push_back(ObjectRef::of(id)); });
    if (objects.empty()) return placeIn(canvas);
    const QRectF box = window().floor().viewRect(any(objects)).intersected(canvas.rect());
    if (box.isEmpty()) return placeIn(canvas);
    return (box.topLeft() + QPointF(box.width() * below(100) / 100, box.height() * below(100) / 100)).toPoint();
  }
  Qt::KeyboardModifiers modifiers() {
    static constexpr std::array choices{Qt::NoModifier,    Qt::NoModifier,      Qt::NoModifier,
                                        Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    return any(choices);
  }

  void canvas() {
    QWidget& on = shownCanvas();
    if (oneIn(12)) window().action(ActionId::ViewFitAll)->trigger();
    const QPoint at = placeOn(on);
    switch (below(9)) {
    case 0: doing_ = QStringLiteral("wheel"); return wheel(on, at);
    case 1: doing_ = QStringLiteral("double click"); return QTest::mouseDClick(&on, Qt::LeftButton, modifiers(), at);
    case 2: {
      doing_ = QStringLiteral("context menu");
      QContextMenuEvent event(QContextMenuEvent::Mouse, at, on.mapToGlobal(at));
      QApplication::sendEvent(&on, &event);
      return;
    }
    case 3:
    case 4:
    case 5: return drag(on, at, placeOn(on));
    case 6: doing_ = QStringLiteral("hover"); return QTest::mouseMove(&on, at);
    default:
      doing_ = QStringLiteral("click");
      return QTest::mouseClick(&on, oneIn(6) ? Qt::RightButton : Qt::LeftButton, modifiers(), at);
    }
  }
  void wheel(QWidget& on, QPoint at) {
    const int turns = 120 * (static_cast<int>(below(13)) - 6);
    QWheelEvent event(at, on.mapToGlobal(at), {}, QPoint(0, turns), Qt::NoButton, modifiers(), Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&on, &event);
  }
  void drag(QWidget& on, QPoint from, QPoint to) {
    doing_ = QStringLiteral("drag");
    const Qt::MouseButton button = oneIn(8) ? Qt::MiddleButton : Qt::LeftButton;
    const Qt::KeyboardModifiers held = modifiers();
    QTest::mousePress(&on, button, oneIn(3) ? held : Qt::KeyboardModifiers(), from);
    for (int i = 1; i <= 4; ++i)
      QTest::mouseEvent(QTest::MouseMove, &on, Qt::NoButton, held, from + (to - from) * i / 4);
    if (oneIn(12)) QTest::keyClick(&on, Qt::Key_Escape);
    QTest::mouseRelease(&on, button, held, to);
  }

  void key() {
    static constexpr std::array keys{Qt::Key_Left,
                                     Qt::Key_Right,
                                     Qt::Key_Up,
                                     Qt::Key_Down,
                                     Qt::Key_Tab,
                                     Qt::Key_Return,
                                     Qt::Key_Escape,
                                     Qt::Key_Space,
                                     Qt::Key_V,
                                     Qt::Key_H,
                                     Qt::Key_L,
                                     Qt::Key_R,
                                     Qt::Key_P,
                                     Qt::Key_M,
                                     Qt::Key_F,
                                     Qt::Key_BracketLeft,
                                     Qt::Key_BracketRight,
                                     Qt::Key_Plus,
                                     Qt::Key_Minus,
                                     Qt::Key_Period,
                                     Qt::Key_F6,
                                     Qt::Key_Backspace,
                                     Qt::Key_Home,
                                     Qt::Key_End,
                                     Qt::Key_PageUp,
                                     Qt::Key_Slash,
                                     Qt::Key_Menu,
                                     Qt::Key_Delete};
    const Qt::Key pressed = any(keys);
    doing_ = QStringLiteral("key %1").arg(QKeySequence(pressed).toString());
    QWidget* focus = QApplication::focusWidget();
    if (!focus || oneIn(2)) (focus = &shownCanvas())->setFocus();
    QTest::keyClick(focus, pressed, oneIn(5) ? modifiers() : Qt::KeyboardModifiers());
  }

  /// A cell or head of one of the tables and trees in view.
  void cell() {
    std::vector<QAbstractItemView*> views;
    for (auto* view : window().findChildren<QAbstractItemView*>())
      if (view->isVisible() && view->model() && !qobject_cast<QHeaderView*>(view)) views.push_back(view);
    if (views.empty()) return;
    QAbstractItemView* view = any(views);
    doing_ = QStringLiteral("cell of %1").arg(QLatin1String(view->metaObject()->className()));
    QModelIndex index;
    for (int depth = 0; depth < 4; ++depth) {
      const int rows = view->model()->rowCount(index), columns = view->model()->columnCount(index);
      if (rows == 0 || columns == 0 || (depth > 0 && oneIn(3))) break;
      index = view->model()->index(static_cast<int>(below(static_cast<std::size_t>(rows))),
                                   depth == 0 ? static_cast<int>(below(static_cast<std::size_t>(columns))) : 0, index);
    }
    const QRect box = view->visualRect(index);
    const QPoint at = box.isEmpty() || oneIn(4) ? placeIn(*view->viewport()) : box.center();
    if (oneIn(5)) QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
    else QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers(), at);
  }

  QString entry() {
    static const QStringList entries{QString(),
                                     QStringLiteral("0"),
                                     QStringLiteral("1"),
                                     QStringLiteral("-5"),
                                     QStringLiteral("3.6"),
                                     QStringLiteral("999999999999"),
                                     QStringLiteral("1e99"),
                                     QStringLiteral("4 m"),
                                     QStringLiteral("$12.5"),
                                     QStringLiteral("50 %"),
                                     QStringLiteral("A01"),
                                     QStringLiteral("a02 U20"),
                                     QStringLiteral("dgx"),
                                     QStringLiteral("rate:400 reach>10"),
                                     QStringLiteral("機架 \"1\" = 2"),
                                     QString(300, QLatin1Char('n'))};
    return any(entries);
  }

  /// Types into a field in view: of the Inspector more often than of the rest.
  void field() {
    const auto of = [](const QWidget& in) {
      std::vector<QLineEdit*> found;
      for (auto* edit : in.findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly()) found.push_back(edit);
      return found;
    };
    std::vector<QLineEdit*> fields = of(*window().findChild<InspectorStack*>());
    if (fields.empty() || oneIn(3)) fields = of(window());
    if (fields.empty()) return;
    const QPointer<QLineEdit> edit(any(fields));
    doing_ = QStringLiteral("entry");
    edit->setFocus();
    edit->selectAll();
    edit->insert(entry());
    if (edit) QTest::keyClick(edit.data(), oneIn(6) ? Qt::Key_Escape : Qt::Key_Return);
  }

  void variant() {
    doing_ = QStringLiteral("variant");
    const auto& variants = o_.document().project().variants;
    const auto number = static_cast<int>(below(variants.size()));
    QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + number), Qt::AltModifier);
  }

  /// A click somewhere in the window.
  void widget() {
    std::vector<QWidget*> widgets;
    for (auto* child : window().findChildren<QWidget*>())
      if (child->isVisible() && child->isEnabled() && !child->size().isEmpty() && child->window() == &window())
        widgets.push_back(child);
    QWidget* on = any(widgets);
    doing_ = QStringLiteral("click on %1").arg(QLatin1String(on->metaObject()->className()));
    const QPoint at = placeIn(*on);
    if (oneIn(6)) {
      QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->mapToGlobal(at));
      QApplication::sendEvent(on, &event);
    } else {
      QTest::mouseClick(on, Qt::LeftButton, {}, at);
    }
  }

  void undoSome() {
    const bool back = !oneIn(3);
    doing_ = back ? QStringLiteral("undo") : QStringLiteral("redo");
    for (std::uint32_t n = 1 + below(6); n > 0; --n)
      window().action(back ? ActionId::EditUndo : ActionId::EditRedo)->trigger();
  }

  // ---------------------------------------------------------------- dialogs and menus

  void popupKey(QWidget& popup) {
    static constexpr std::array keys{Qt::Key_Escape, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return};
    doing_ = QStringLiteral("menu");
    QTest::keyClick(&popup, any(keys));
  }

  /// A turn of an event loop: of that of a dialog, if one is open.
  void turn() {
    watchOn();
    noteTurn();
    if (QWidget* popup = QApplication::activePopupWidget()) return popupKey(*popup);
    QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || !dialog->isVisible()) {
      open_ = 0;
      return;
    }
    if (++open_ > patience) qFatal("%s does not close", dialog->metaObject()->className());
    QWidget* focus = dialog->focusWidget() ? dialog->focusWidget() : dialog;
    const bool leaves = qobject_cast<QFileDialog*>(dialog) || qobject_cast<QMessageBox*>(dialog);
    if (leaves || oneIn(4) || open_ > 20) return QTest::keyClick(dialog, Qt::Key_Escape);
    static constexpr std::array keys{Qt::Key_Tab,   Qt::Key_Tab, Qt::Key_Down, Qt::Key_Up,
                                     Qt::Key_Space, Qt::Key_C,   Qt::Key_2,    Qt::Key_Return};
    Qt::Key pressed = any(keys);
    // Numbers of copies are counted up; typed they would fill the hall.
    if (pressed == Qt::Key_2 && qobject_cast<QAbstractSpinBox*>(focus)) pressed = Qt::Key_Up;
    QTest::keyClick(focus, pressed);
  }

  /// One timer a turn: a timer does not fire while its own answer opens the next dialog.
  void watchOn() {
    QTimer::singleShot(1, &watch_, [this] { turn(); });
  }

  void noteTurn() {
    qint64& longest = longest_[doing_];
    longest = std::max(longest, clock_.restart());
  }

  Opened& o_;
  std::mt19937_64 random_;
  Project first_;
  QObject watch_;
  QElapsedTimer clock_;
  QString doing_;
  std::map<QString, qint64> longest_;  // ms, by action
  int open_ = 0, changes_ = 0;
  std::set<ActionId> commands_;
};

std::string brokenIn(const Project& project) {
  std::string text;
  for (const Variant& variant : project.variants)
    for (const std::string& line : brokenInvariants(variant.design, *project.catalog))
      text += variant.name + ": " + line + "\n";
  return text;
}

}  // namespace

class MonkeyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { appearance_ = prepareApplication(home_, ThemeChoice::Dark, this); }

  void nothingBreaks_data() {
    QTest::addColumn<quint64>("seed");
    const bool isRepeated = qEnvironmentVariableIsSet("LIGHTLOOM_SEED");
    const quint64 first = isRepeated ? qEnvironmentVariable("LIGHTLOOM_SEED").toULongLong() : 1;
    const quint64 runs = qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? manyRuns : isRepeated ? 1 : usualRuns;
    for (quint64 seed = first; seed < first + runs; ++seed)
      QTest::newRow(qPrintable(QStringLiteral("LIGHTLOOM_SEED=%1").arg(seed))) << seed;
  }

  void nothingBreaks() {
    QFETCH(quint64, seed);
    const QString path = home_.filePath(QStringLiteral("%1.loom").arg(seed));
    saveCluster(path, 8);
    QSettings().clear();
    Opened o(*appearance_, path);
    Monkey monkey(o, seed);
    for (int n = 1; n <= actionsARun; ++n) {
      monkey.act();
      if (n % betweenChecks != 0) continue;
      const std::string broken = brokenIn(o.document().project());
      QVERIFY2(
          broken.empty(),
          qPrintable(QStringLiteral("action %1, %2: %3").arg(n).arg(monkey.doing(), QString::fromStdString(broken))));
      // All the way back is the first value, and forth again the last.
      const Project last = o.document().project();
      const std::size_t position = o.steps();
      o.document().jump(0);
      QVERIFY2(o.document().project() == monkey.first(), qPrintable(QString::number(n)));
      o.document().jump(position);
      QVERIFY2(o.document().project() == last, qPrintable(QString::number(n)));
    }
    QVERIFY(monkey.changes() > actionsARun / 20);
    QVERIFY(monkey.distinctCommands() > 35);
    qInfo("%d changes; longest without an answer: %s", monkey.changes(), qPrintable(monkey.slowest()));
  }

 private:
  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
};

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
