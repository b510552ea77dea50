// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/link_tool.h"

#include "ui/floor/reveal.h"

#include "core/compose/link_groups.h"
#include "core/compose/link_ports.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace fabric::ui {

namespace {

constexpr double dragStart = 5;           // px
constexpr int smallestRing = 4;           // px of a port, below which its state is not drawn
constexpr std::size_t mostTried = 16;     // devices of a rack, for one that can be linked
constexpr std::size_t freshADraw = 4;     // devices whose ports are judged in one painting
constexpr std::size_t mostDevices = 400;  // with ports in view

QString linkText(const char* source) { return QCoreApplication::translate("fabric::ui::LinkTool", source); }

bool isPort(ObjectRef object) { return object.kind == ObjectKind::Port; }
PortRef portOf(ObjectRef object) { return {{object.id}, object.sub}; }

/// The same set of things for every part of it: the port's device, the selection the device is in.
std::vector<ObjectRef> sideOf(const std::vector<ObjectRef>& selection, ObjectRef object, ObjectRef other) {
  const bool inSelection = std::ranges::find(selection, object) != selection.end();
  if (!inSelection || std::ranges::find(selection, other) != selection.end()) return {object};
  std::vector<ObjectRef> side;
  std::ranges::copy_if(selection, std::back_inserter(side), [&](ObjectRef o) { return o.kind == object.kind; });
  return side;
}

void paintState(QPainter& painter, const QRectF& port, PortState state, const Theme& theme) {
  const QRectF ring = port.adjusted(0.75, 0.75, -0.75, -0.75);
  painter.setBrush(Qt::NoBrush);
  switch (state) {
  case PortState::Fits:
  case PortState::FitsWithBreakout: {
    QPen pen(theme.color(Token::Accent), 1.5);
    if (state == PortState::FitsWithBreakout) pen.setDashPattern({2, 1.5});
    painter.setPen(pen);
    painter.drawRoundedRect(ring, 2, 2);
    return;
  }
  case PortState::DoesNotFit:
    painter.fillRect(port, theme.color(Token::SurfaceCanvas, 0.6));
    painter.fillRect(port, QBrush(theme.color(Token::TextMuted, 0.6), Qt::BDiagPattern));
    return;
  case PortState::InUse: painter.fillRect(port, theme.color(Token::SurfaceCanvas, 0.6)); return;
  }
}

}  // namespace

std::unique_ptr<LinkTool> LinkTool::drag(FloorSurface& surface, ObjectRef port, const ToolEvent& event) {
  auto tool = std::make_unique<LinkTool>(surface);
  tool->oneLink_ = true;
  if (!tool->start(port, event)) return nullptr;
  tool->far_ = true;
  return tool;
}

bool LinkTool::start(ObjectRef from, const ToolEvent& event) {
  drop();
  FloorHost* host = surface_.host();
  if (!host || host->isReadOnly()) {
    surface_.refuse(linkText(QT_TRANSLATE_NOOP("fabric::ui::LinkTool", "The project is open read-only")));
    return false;
  }
  from_ = from;
  pointer_ = event.px;
  ways_ = std::make_unique<LinkWays>(host->design(), host->catalog(), host->settings());
  return true;
}

void LinkTool::drop() {
  from_ = over_ = {};
  far_ = group_ = false;
  ways_.reset();
  fits_.clear();
  edit_.reset();
  preview_ = {};
  card_ = {};
  surface_.refresh();
}

ObjectRef LinkTool::targetAt(const ToolEvent& event) const {
  const FloorScene& scene = surface_.scene();
  if (surface_.level() >= ZoomLevel::Ports)
    if (const auto port = scene.portAt(event.floor, surface_.face())) return *port;
  ObjectRef object =
      scene.at(event.floor, std::clamp(surface_.level(), ZoomLevel::Racks, ZoomLevel::Devices), surface_.face());
  if (object.kind == ObjectKind::Device || object.kind == ObjectKind::Rack) return object;
  return {};
}

void LinkTool::press(const ToolEvent& event) {
  if (event.button != Qt::LeftButton) return;
  const ObjectRef from = targetAt(event);
  if (from.kind == ObjectKind::None)
    return surface_.refuse(
        linkText(QT_TRANSLATE_NOOP("fabric::ui::LinkTool", "A link starts at a port, device or rack")));
  start(from, event);
}

void LinkTool::move(const ToolEvent& event) {
  if (!ways_) return;
  if ((event.px - pointer_).manhattanLength() < dragStart && !far_) return;
  far_ = true;
  pointer_ = event.px;
  const ObjectRef target = targetAt(event);
  if (target != over_) aim(target);
  surface_.refresh();
}

// ---------------------------------------------------------------- keys

bool LinkTool::key(int key, Qt::KeyboardModifiers) {
  const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (!ways_) return enters && startFromSelection();
  if (enters && isPort(over_) && over_ != from_) {
    finish();
    return true;
  }
  if (enters) {
    walkTo(Step::In);
    return true;
  }
  switch (key) {
  case Qt::Key_Left: walkTo(Step::Left); return true;
  case Qt::Key_Right: walkTo(Step::Right); return true;
  case Qt::Key_Up: walkTo(Step::Up); return true;
  case Qt::Key_Down: walkTo(Step::Down); return true;
  case Qt::Key_Backspace: walkTo(Step::Out); return true;
  default: return false;
  }
}

bool LinkTool::startFromSelection() {
  const std::vector<ObjectRef>& selected = surface_.selection();
  if (selected.size() != 1 || !isPort(selected.front())) return false;
  const ObjectRef port = selected.front();
  const QPointF floor = surface_.scene().rectOf(port, surface_.face()).center();
  if (start(port, {surface_.camera().toView(floor), floor, Qt::NoButton, {}})) {
    far_ = true;
    aim(port);
  }
  return true;
}

/// Cages are passed on the way in and out: what is linked is ports.
void LinkTool::walkTo(Step step) {
  const FloorScene& scene = surface_.scene();
  const ObjectRef here = over_.kind == ObjectKind::None ? from_ : over_;
  ObjectRef next = walk(scene, here, step, surface_.face());
  if (next.kind == ObjectKind::Cage) next = walk(scene, next, step, surface_.face());
  if (next.kind != ObjectKind::Port && next.kind != ObjectKind::Device && next.kind != ObjectKind::Rack) return;
  aim(next);
  const QPointF floor = scene.rectOf(next, surface_.face()).center();
  reveal(surface_, floor);
  pointer_ = surface_.camera().toView(floor);
  surface_.refresh();
}

// ---------------------------------------------------------------- aiming

void LinkTool::refuse(const QString& title, const QString& reason) {
  card_ = {};
  card_.title = title;
  card_.refusal = reason;
}

void LinkTool::aim(ObjectRef target) {
  over_ = target;
  edit_.reset();
  preview_ = {};
  card_ = {};
  group_ = false;
  if (target.kind == ObjectKind::None || target == from_) return;
  const FloorScene& scene = surface_.scene();
  const QString title = QStringLiteral("%1 → %2").arg(nameOf(scene, from_), nameOf(scene, target));
  const bool isGroup = !isPort(from_) && !isPort(target);
  if ((isPort(from_) && target.kind == ObjectKind::Rack) || (isPort(target) && from_.kind == ObjectKind::Rack))
    return refuse(title, linkText(QT_TRANSLATE_NOOP("fabric::ui::LinkTool", "A port is linked to a port or a device")));
  const auto pair = pairTo(target);
  if (!pair) return refuse(title, QString::fromStdString(pair.error().sentence()));
  preview(*pair, isGroup);
  if (isGroup) {
    group_ = true;
    card_.title = title;
    card_.delta = linkText(QT_TRANSLATE_NOOP("fabric::ui::LinkTool", "release to choose links"));
  }
}

Result<PortPair> LinkTool::pairTo(ObjectRef target) const {
  LinkWays& ways = *ways_;
  if (isPort(from_) && isPort(target)) return PortPair{portOf(from_), portOf(target)};
  if (isPort(from_)) {
    const auto port = nextFittingPort(ways, portOf(from_), {target.id});
    return port ? Result<PortPair>(PortPair{portOf(from_), *port}) : tl::unexpected(port.error());
  }
  if (isPort(target)) {
    const auto port = nextFittingPort(ways, portOf(target), {from_.id});
    return port ? Result<PortPair>(PortPair{*port, portOf(target)}) : tl::unexpected(port.error());
  }
  const auto a = linkableDevices(ways.design(), ways.catalog(), std::span(&from_, 1)),
             b = linkableDevices(ways.design(), ways.catalog(), std::span(&target, 1));
  for (const auto& [side, object] : {std::pair{&a, from_}, std::pair{&b, target}})
    if (side->empty())
      return fail(ErrorCode::DoesNotFit, nameOf(surface_.scene(), object).toStdString(), "it has no network ports");
  Result<PortPair> pair = nextFittingPair(ways, a.front(), b.front());
  for (std::size_t i = 1; !pair && i < std::min(b.size(), mostTried); ++i) {
    auto other = nextFittingPair(ways, a.front(), b[i]);
    if (other) pair = std::move(other);
  }
  return pair;
}

/// Tries the link on an edit and shows what it brings.
void LinkTool::preview(const PortPair& pair, bool isGroup) {
  FloorHost* host = surface_.host();
  DesignEdit edit = host->edit();
  const Design before = edit.snapshot();
  const QString from = nameOf(surface_.scene(), ObjectRef::port(pair.a.device, pair.a.port)),
                to = nameOf(surface_.scene(), ObjectRef::port(pair.b.device, pair.b.port));
  const auto linked = linkPorts(edit, host->settings(), std::span(&pair, 1));
  if (!linked)
    return refuse(QStringLiteral("%1 → %2").arg(from, to), QString::fromStdString(linked.error().sentence()));
  const Design after = edit.snapshot();
  const AddedLinks added = addedLinks(before, after, edit.catalog(), host->settings().routes);
  preview_ = previewLinks(surface_.scene(), after, added.links, host->settings().routes);
  card_ = {};
  card_.title = QStringLiteral("%1 → %2").arg(from, to);
  card_.groups = preview_.groups;
  if (isGroup) return;
  if (!preview_.groups.empty()) card_.delta = shortRate(preview_.groups.front().rate);
  MoveEffect effect;
  effect.onDrop = QCoreApplication::translate("fabric::ui::LinkTool", "%n modules", nullptr, added.modules);
  effect.onDrop +=
      QStringLiteral(" · ") + QCoreApplication::translate("fabric::ui::LinkTool", "%n cables", nullptr, added.cables);
  effect.effect = (added.allPriced ? QStringLiteral("+") : QStringLiteral("≥ +")) + moneyReading(added.price).text();
  if (added.power > Power{}) effect.effect += QStringLiteral(" · +") + powerReading(added.power).text();
  card_.effect = effect;
  commitText_ = QCoreApplication::translate("fabric::ui::LinkTool", "Link %1 to %2").arg(from, to);
  made_ = added.links.empty() ? Id<Link>{} : added.links.front();
  edit_.emplace(std::move(edit));
}

const std::vector<PortFit>& LinkTool::fitsOf(Id<Device> device) const {
  static const std::vector<PortFit> none;
  if (!ways_ || !isPort(from_)) return none;
  const auto at = fits_.find(device);
  if (at != fits_.end()) return at->second;
  return fits_.emplace(device, portsThatFit(*ways_, portOf(from_), device)).first->second;
}

// ---------------------------------------------------------------- ending

void LinkTool::release(const ToolEvent& event) {
  if (event.button != Qt::LeftButton || !ways_) return;
  finish();
}

void LinkTool::finish() {
  if (!card_.refusal.isEmpty()) surface_.refuse(card_.refusal);
  FloorSurface& surface = surface_;
  const bool refused = !card_.refusal.isEmpty(), done = oneLink_;
  const bool asksGroup = group_ && !refused;
  const std::vector<ObjectRef> a = sideOf(surface.selection(), from_, over_),
                               b = sideOf(surface.selection(), over_, from_);
  std::optional<DesignEdit> edit = refused ? std::nullopt : std::exchange(edit_, std::nullopt);
  const QString text = commitText_;
  const Id<Link> made = made_;
  FloorHost* host = surface.host();
  drop();
  if (done) surface.end();  // this tool is gone after this line
  if (asksGroup) return surface.askForLinks(a, b);
  if (!edit) return;
  host->commit(std::move(*edit), text);
  if (made) surface.select({ObjectRef::of(made)});
}

bool LinkTool::cancel() {
  const bool dragging = ways_ != nullptr;
  drop();
  if (!dragging || oneLink_) surface_.end();
  return true;
}

// ---------------------------------------------------------------- painting

void LinkTool::paint(QPainter& painter) const {
  if (!ways_) return;
  FloorPaintOptions options;
  options.level = surface_.level();
  options.face = surface_.face();
  OverlayContext context{painter, surface_.scene(), surface_.camera(), surface_.theme(), options};
  painter.setRenderHint(QPainter::Antialiasing, true);
  if (isPort(from_) && options.level >= ZoomLevel::Ports) paintPorts(context);
  paintLine(context);
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (!card_.title.isEmpty()) paintCard(context, card_, pointer_);
}

/// States of the ports in view; those not judged yet follow with the next paintings.
void LinkTool::paintPorts(OverlayContext& context) const {
  const FloorScene& scene = context.scene;
  std::size_t fresh = 0, seen = 0;
  for (const Id<Rack> rack : scene.layout().racksIn(context.camera.visible(), false)) {
    for (const Id<Device> device : scene.devicesOn(rack, context.options.face)) {
      const QRectF box = context.camera.toView(scene.rectOf(ObjectRef::of(device)));
      if (!box.intersects(QRectF(QPointF(), context.camera.view())) || ++seen > mostDevices) continue;
      if (!showsPorts(scene.catalog()[scene.design().devices[device].type], context.options.face)) continue;
      if (!fits_.contains(device) && ++fresh > freshADraw) continue;
      const std::vector<PortFit>& fits = fitsOf(device);
      for (std::uint16_t port = 0; port < fits.size(); ++port) {
        const ObjectRef object = ObjectRef::port(device, port);
        const QRectF cell = context.camera.toView(scene.rectOf(object, context.options.face));
        if (object == from_ || cell.width() < smallestRing || cell == box) continue;
        paintState(context.painter, cell, fits[port].state, context.theme);
      }
    }
  }
  if (fresh > freshADraw) surface_.refresh();
}

/// From where the link starts up to the tray, along the trays and down to the pointer; straight inside a rack. Floor.
std::vector<QPointF> LinkTool::wayToPointer(const OverlayContext& context) const {
  const FloorLayout& layout = context.scene.layout();
  const QPointF from = context.scene.rectOf(from_, context.options.face).center(),
                to = context.camera.toFloor(pointer_);
  const FloorRack* home = layout.rackAt(from);
  const auto farRow = layout.nearestRow(to.y());
  if (!home || !farRow || layout.rackAt(to) == home) return {from, to};
  const FloorRow& rowA = layout.rowOf(*home);
  const FloorRow& rowB = layout.rows()[*farRow];
  if (rowA.hall != rowB.hall) return {from, to};
  std::vector<QPointF> way{from, {from.x(), rowA.tray}};
  if (&rowA != &rowB) {
    double cross = to.x(), shortest = -1;  // with no cross trays: wherever it is needed
    for (const double x : layout.halls()[rowA.hall].crossTrays) {
      const double length = std::abs(from.x() - x) + std::abs(to.x() - x);
      if (shortest >= 0 && length >= shortest) continue;
      shortest = length;
      cross = x;
    }
    way.insert(way.end(), {QPointF(cross, rowA.tray), QPointF(cross, rowB.tray)});
  }
  way.insert(way.end(), {QPointF(to.x(), rowB.tray), to});
  return way;
}

void LinkTool::paintLine(OverlayContext& context) const {
  const QRectF start = context.camera.toView(context.scene.rectOf(from_, context.options.face));
  const QColor accent = context.theme.color(card_.refusal.isEmpty() ? Token::Accent : Token::StatusError);
  context.painter.setBrush(Qt::NoBrush);
  context.painter.setPen(QPen(accent, 1.5));
  context.painter.drawRect(start.adjusted(-1, -1, 1, 1));
  if (over_.kind != ObjectKind::None && over_ != from_)
    context.painter.drawRect(
        context.camera.toView(context.scene.rectOf(over_, context.options.face)).adjusted(-1, -1, 1, 1));
  if (!far_) return;
  QPen pen(accent, 1.5);
  pen.setDashPattern({4, 3});
  context.painter.setPen(pen);
  QPolygonF line;
  for (const QPointF& point : wayToPointer(context)) line << context.camera.toView(point);
  context.painter.drawPolyline(line);
  // Over it: the line crosses no label.
  if (!preview_.groups.empty()) paintLiveRoutes(context, preview_, cardRect(card_, pointer_, context.camera.view()));
}

QString LinkTool::hint() const {
  return ways_ ? linkText(QT_TRANSLATE_NOOP(
                     "fabric::ui::LinkTool",
                     "Release on a port or device: link    On a device from a device: choose links    "
                     "Arrows, Enter: to a port, and link    Esc: cancel"))
               : linkText(
                     QT_TRANSLATE_NOOP("fabric::ui::LinkTool",
                                       "Drag from port to port, device to device or rack to rack    Enter on a port: "
                                       "link from it    Esc: select"));
}

}  // namespace fabric::ui
