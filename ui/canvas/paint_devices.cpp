// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rack from near: frame, posts, interior, devices with names and port ticks.

#include "ui/canvas/paint_context.h"
#include "ui/theme/type_style.h"

#include <QCoreApplication>

#include <cmath>

namespace fabric::ui {

namespace {

constexpr int nameHeight = 11;  // devices lower than this have no name of their own
constexpr std::size_t runLength = 3;
constexpr double postInset = 0.046, postWidth = 0.014;

/// Devices of one rack that share one label.
struct Run {
  std::size_t first = 0, last = 0;  // indices into the rack's devices, inclusive
};

void paintFrame(PaintContext& context, const FloorRack& rack, const QRect& box) {
  const QColor ground = context.color(Token::SurfaceCanvas);
  const QColor interior = context.color(Token::RackInterior);
  const QColor frame = mixed(ground, context.color(Token::RackFrame), context.theme.isDark() ? 0.6 : 0.56);
  const QColor post = mixed(interior, context.color(Token::RackFrame), context.theme.isDark() ? 0.48 : 0.32);
  const int border = std::max(1, static_cast<int>(std::lround(0.024 * context.scale())));
  context.fill(box.adjusted(border, 1, -border, -1), interior);
  hatchMissing(context, context.scene.catalog()[context.scene.design().racks[rack.id].type].part,
               box.adjusted(border, 1, -border, -1), mixed(interior, frame, 0.6));
  context.fill(QRect(box.left(), box.top(), border, box.height()), frame);
  context.fill(QRect(box.right() - border + 1, box.top(), border, box.height()), frame);
  context.fill(QRect(box.left(), box.top(), box.width(), 1), frame);
  context.fill(QRect(box.left(), box.bottom(), box.width(), 1), frame);
  const int width = std::max(1, static_cast<int>(std::lround(postWidth * context.scale())));
  const int inset = std::max(border + 1, static_cast<int>(std::lround(postInset * context.scale())));
  if (rack.rect.width() - panelWidth < 0.08) return;
  context.fill(QRect(box.left() + inset, box.top() + 1, width, box.height() - 2), post);
  context.fill(QRect(box.right() - inset - width + 1, box.top() + 1, width, box.height() - 2), post);
}

/// The rack's own links, as a line beside its devices.
void paintInnerLinks(PaintContext& context, const FloorRack& rack, const std::vector<Id<Device>>& devices) {
  const std::vector<FloorBundle>& bundles = context.scene.figures().bundles;
  auto bundle = std::ranges::lower_bound(bundles, std::pair(rack.id, rack.id), {},
                                         [](const FloorBundle& b) { return std::pair(b.a, b.b); });
  if (devices.size() < 2) return;
  const Design& design = context.scene.design();
  const auto middle = [&](Id<Device> id) {
    const Device& device = design.devices[id];
    return FloorLayout::deviceRect(rack, device.position, context.scene.catalog()[device.type].heightHalfU)
        .center()
        .y();
  };
  const double top = middle(devices.back()), bottom = middle(devices.front());
  const double share = context.options.emphasised ? context.theme.fadedOpacity() : 0.85;
  double x = rack.rect.center().x() + panelWidth / 2 + 0.012;
  for (; bundle != bundles.end() && bundle->a == rack.id && bundle->b == rack.id; ++bundle) {
    if (!context.scene.shown().shows(bundle->fabric, bundle->jacket)) continue;
    const QRect line = context.camera.toPixels(QRectF(x, top, 0.001, bottom - top));
    const int width = std::max(1, static_cast<int>(std::lround(0.014 * context.scale())));
    context.fill(QRect(line.left(), line.top(), width, line.height()),
                 mixed(context.color(Token::RackInterior), context.color(jacketToken(bundle->jacket)), share));
    x += 0.02;
  }
}

/// Ports of a device that get a tick: those of its networks, not the links between accelerators; or all it has.
std::vector<std::uint16_t> tickedPorts(const DeviceShape& shape) {
  std::vector<std::uint16_t> ports;
  for (const bool onlyNetworks : {true, false}) {
    for (std::uint16_t i = 0; i < shape.ports().size(); ++i)
      if (!onlyNetworks || shape.groupOfPort(i).role != PortRole::ScaleUp) ports.push_back(i);
    if (!ports.empty()) break;
  }
  return ports;
}

void paintTicks(PaintContext& context, Id<Device> id, const QRect& box) {
  const Design& design = context.scene.design();
  const std::vector<std::uint16_t> ports = tickedPorts(context.shapes.of(design, id));
  const int room = box.width() - 4;
  if (ports.empty() || room < 6) return;
  const double pitch = std::min(static_cast<double>(room) / static_cast<double>(ports.size()), 14.0);
  const int height = std::clamp(static_cast<int>(std::lround(box.height() / 12.0)), 1, 4);
  const int y = box.bottom() - 2 - height;
  const double start = box.left() + 2 + (room - pitch * static_cast<double>(ports.size())) / 2;
  const QColor ground = colorsOf(context, id, design.devices[id]).fill;
  const std::size_t skip = pitch < 2 ? static_cast<std::size_t>(std::ceil(2 / pitch)) : 1;
  for (std::size_t i = 0; i < ports.size(); i += skip) {
    const int left = static_cast<int>(std::lround(start + pitch * static_cast<double>(i)));
    const int right = static_cast<int>(std::lround(start + pitch * static_cast<double>(i + skip)));
    const QRect tick(left, y, std::max(1, right - left - 1), height);
    if (const Id<Link> link = design.linkAt(id, ports[i]))
      context.fill(tick, context.color(jacketToken(jacketOf(design, context.scene.catalog(), design.links[link]))));
    else if (tick.width() >= 3 && tick.height() >= 3)
      outline(context.painter, tick, mixed(ground, context.color(Token::TextMuted), 0.7));
    else context.fill(tick, mixed(ground, context.color(Token::TextMuted), 0.35));  // too small to be hollow
  }
}

/// The name with every digit as wide as the widest, so that dgx-021 and dgx-035 show or hide together.
QString withEqualDigits(QString name) {
  for (QChar& c : name)
    if (c.isDigit()) c = QLatin1Char('0');
  return name;
}

void paintName(PaintContext& context, const Device& device, const QColor& fill, const QRect& box, bool ticks) {
  if (box.height() < nameHeight) return;
  const QString name = QString::fromStdString(device.name);
  const QString measured = withEqualDigits(name);
  double size = labelSize(context.scale());
  if (size + 1 > box.height()) size = 9;
  while (size > 9 && context.width(LabelFont::canvas(size), measured) > box.width() - 5) --size;
  const LabelFont labelFont = LabelFont::canvas(size);
  if (context.width(labelFont, measured) > box.width()) return;
  const int lift = ticks ? std::min(3, (box.height() - nameHeight) / 4) : 0;
  context.write(QRectF(box).adjusted(0, -lift, 0, -lift), name, labelFont,
                mixed(fill, context.color(Token::TextPrimary), 0.85));
}

void paintBox(PaintContext& context, Id<Device> id, const QRect& box) {
  const Device& device = context.scene.design().devices[id];
  const ClassColors colors = colorsOf(context, id, device);
  if (box.height() >= 5) {
    context.fill(box.adjusted(1, 1, -1, -1), colors.fill);
    hatchMissing(context, context.scene.catalog()[device.type].part, box.adjusted(1, 1, -1, -1),
                 mixed(colors.fill, colors.line, 0.6));
    outline(context.painter, box, colors.line);
  } else {
    // Too low for an outline and a face: one bar, with a darker foot so that stacked devices stay apart.
    const bool isSwitch = familyOf(device) == DeviceFamily::Leaf || familyOf(device) == DeviceFamily::Spine;
    context.fill(box, mixed(colors.fill, colors.line, isSwitch ? 1.0 : 0.6));
    if (box.height() > 2)
      context.fill(QRect(box.left(), box.bottom(), box.width(), 1),
                   mixed(context.color(Token::RackInterior), colors.line, 0.3));
  }
  if (context.level() >= ZoomLevel::Ports) return paintFaceplate(context, id, box);
  const bool ticks = device.role == DeviceRole::System && box.height() >= 9;
  if (ticks) paintTicks(context, id, box);
  paintName(context, device, colors.fill, box, ticks);
}

// ---------------------------------------------------------------- runs of equal devices

/// The number at the end of a name, "spine-08" is 8; nothing without one.
std::optional<int> trailingNumber(const std::string& name) {
  std::size_t digits = name.size();
  while (digits > 0 && std::isdigit(static_cast<unsigned char>(name[digits - 1]))) --digits;
  if (digits == name.size() || name.size() - digits > 9) return std::nullopt;
  return std::stoi(name.substr(digits));
}

QString runTitle(const Design& design, const Device& first, const Device& last) {
  const Group* group = design.groups.find(first.group);
  QString role;
  switch (first.role) {
  case DeviceRole::Leaf: role = QCoreApplication::translate("fabric::ui::FloorPainter", "Leaf"); break;
  case DeviceRole::Spine: role = QCoreApplication::translate("fabric::ui::FloorPainter", "Spine"); break;
  case DeviceRole::Core: role = QCoreApplication::translate("fabric::ui::FloorPainter", "Core"); break;
  default: return {};
  }
  if (group && group->kind != GroupKind::Plane && first.group == last.group)
    return role + QLatin1Char(' ') + QString::fromStdString(group->name);
  auto from = trailingNumber(first.name), to = trailingNumber(last.name);
  if (from && to && *from > *to) std::swap(from, to);
  return from && to ? QStringLiteral("%1 %2–%3").arg(role).arg(*from).arg(*to) : role;
}

void paintRunLabel(PaintContext& context, const std::vector<Id<Device>>& devices, const Run& run, const FloorRack& rack,
                   const QRect& box, const std::vector<QRect>& boxes) {
  const Design& design = context.scene.design();
  const Device& first = design.devices[devices[run.first]];
  const QString title = runTitle(design, first, design.devices[devices[run.last]]);
  const QString count = QStringLiteral("%1×%2")
                            .arg(run.last - run.first + 1)
                            .arg(shortModel(context.scene.catalog()[first.type].part.model));
  const int room = static_cast<int>(rack.rect.width() * context.scale()) - 1;
  double size = std::min(labelSize(context.scale()), 11.0);
  while (size > 9 &&
         std::max(context.width(LabelFont::canvas(size), title), context.width(LabelFont::canvas(size), count)) > room)
    --size;
  const LabelFont labelFont = LabelFont::canvas(size);
  const int line = static_cast<int>(size) + 1;
  const int height = title.isEmpty() ? line : 2 * line;
  const int below = run.first == 0 ? box.bottom() - 2 : boxes[run.first - 1].top() - 1;
  const int above = run.last + 1 == boxes.size() ? box.top() + 2 : boxes[run.last + 1].bottom() + 1;
  const int roomBelow = below - boxes[run.first].bottom(), roomAbove = boxes[run.last].top() - above;
  int top = 0;
  if (roomBelow >= height + 3) top = boxes[run.first].bottom() + std::min((roomBelow - height) / 2, 26) + 1;
  else if (roomAbove >= height + 3) top = boxes[run.last].top() - height - 2;
  else return;
  const auto write = [&](const QString& words, const QColor& color, int y) {
    if (words.isEmpty() || context.width(labelFont, words) > room) return;
    context.write(QRectF(box.left(), y, box.width(), line), words, labelFont, color);
  };
  const QColor classLine = colorsOf(context, devices[run.first], first).line;
  if (!title.isEmpty()) write(title, classLine, top);
  write(count, context.color(title.isEmpty() ? Token::TextSecondary : Token::TextMuted),
        title.isEmpty() ? top : top + line);
}

std::vector<Run> runsOf(const Design& design, const std::vector<Id<Device>>& devices, const std::vector<QRect>& boxes) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < devices.size();) {
    const Device& first = design.devices[devices[i]];
    std::size_t next = i + 1;
    while (next < devices.size() && design.devices[devices[next]].type == first.type &&
           design.devices[devices[next]].role == first.role)
      ++next;
    if (next - i >= runLength && boxes[i].height() < nameHeight) runs.push_back({i, next - 1});
    i = next;
  }
  return runs;
}

constexpr double liftedOpacity = 0.28;

/// The dashed place a rack or device is being moved away from.
void paintLifted(PaintContext& context, const QRect& box) {
  QPen pen(mixed(context.color(Token::SurfaceCanvas), context.color(Token::TextSecondary), 0.45), 1);
  pen.setDashPattern({4, 3});
  context.painter.setPen(pen);
  context.painter.setBrush(Qt::NoBrush);
  context.painter.drawRect(box.adjusted(0, 0, -1, -1));
}

}  // namespace

void paintDevicesOf(PaintContext& context, const FloorRack& rack) {
  const QRect box = context.camera.toPixels(rack.rect);
  const bool lifted = context.isLifted(rack.id), near = context.level() >= ZoomLevel::Ports;
  const std::vector<Id<Device>> devices = context.scene.devicesOn(rack.id, context.options.face);
  if (lifted) {
    paintLifted(context, box);
    if (context.options.lifted.size() > 40) return;
    context.painter.setOpacity(liftedOpacity);
  } else if (near) {
    paintNearFrame(context, rack, devices);
  } else {
    paintFrame(context, rack, box);
  }
  std::vector<QRect> boxes;
  boxes.reserve(devices.size());
  for (const Id<Device> id : devices) {
    const Device& device = context.scene.design().devices[id];
    boxes.push_back(context.camera.toPixels(
        FloorLayout::deviceRect(rack, device.position, context.scene.catalog()[device.type].heightHalfU)));
    if (!boxes.back().intersects(context.view)) continue;
    const bool isGone = !lifted && context.isLifted(id);
    if (isGone) paintLifted(context, boxes.back());
    if (isGone) context.painter.setOpacity(liftedOpacity);
    paintBox(context, id, boxes.back());
    if (isGone) context.painter.setOpacity(1);
  }
  if (!lifted && !near && context.options.layers.links) paintInnerLinks(context, rack, devices);
  if (context.level() == ZoomLevel::Devices && context.options.layers.labels)
    for (const Run& run : runsOf(context.scene.design(), devices, boxes))
      paintRunLabel(context, devices, run, rack, box, boxes);
  context.painter.setOpacity(1);
}

void paintDevice(QPainter& painter, const FloorScene& scene, Id<Device> device, const QRectF& place,
                 const Camera& camera, const Theme& theme, const FloorPaintOptions& options) {
  const QRect view(QPoint(0, 0), camera.view().toSize());
  PaintContext context{painter, scene, camera, theme, options, LabelLayout(view), view, camera.visible()};
  paintBox(context, device, camera.toPixels(place));
  if (options.level >= ZoomLevel::Ports) paintPlateTitle(context, device, camera.toPixels(place));
}

}  // namespace fabric::ui
