// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left and right docks of the gallery.

#include "tests/ui/gallery/gallery_window.h"

#include "ui/icons/icons.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/meter_bar.h"
#include "ui/shell/painting.h"
#include "ui/shell/property_grid.h"
#include "ui/shell/search_field.h"
#include "ui/shell/section.h"
#include "ui/shell/why_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fabric::ui::gallery {
namespace {

/// A stand-in for the Parts tree, which is a panel of its own.
class PartDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const bool part = index.parent().isValid();
    return {100, currentLook().px(part ? metrics::partRow : metrics::treeRow)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Look look = currentLook();
    const QRect box = option.rect;
    if (option.state.testFlag(QStyle::State_MouseOver)) {
      painter->fillRect(box, look.color(Token::SurfaceHover));
    }
    const QString line = index.data(Qt::UserRole).toString();
    if (!index.parent().isValid()) {
      paintIcon(*painter, QRectF(look.px(5), box.top() + look.px(6), look.px(12), look.px(12)),
                index.data(Qt::UserRole + 1).toBool() ? Icon::ChevronDown : Icon::ChevronRight,
                look.color(Token::TextSecondary));
      paintText(*painter, box.adjusted(look.px(24), 0, 0, 0), look.font(TypeStyle::BodyStrong),
                look.color(Token::TextPrimary), index.data().toString());
      paintText(*painter, box.adjusted(0, 0, -look.px(11), 0), look.font(TypeStyle::Small),
                look.color(Token::TextMuted), line, Qt::AlignRight | Qt::AlignVCenter);
      return;
    }
    const QRect plate(look.px(25), box.top() + look.px(7), look.px(64), look.px(26));
    paintBox(*painter, plate, 2, look.color(Token::DeviceSystem), look.color(Token::DeviceSystemLine));
    const int left = look.px(100);
    const int width = box.right() - left - look.px(8);
    paintText(*painter, QRect(left, box.top() + look.px(5), width, look.px(16)), look.font(TypeStyle::Body),
              look.color(Token::TextPrimary), index.data().toString());
    paintText(*painter, QRect(left, box.top() + look.px(20), width, look.px(14)), look.font(TypeStyle::Small),
              look.color(Token::TextMuted), line);
  }
};

QTreeWidgetItem* category(QTreeWidget& tree, const QString& name, const QString& count, bool open) {
  auto* item = new QTreeWidgetItem(&tree, {name});
  item->setData(0, Qt::UserRole, count);
  item->setData(0, Qt::UserRole + 1, open);
  return item;
}

void part(QTreeWidgetItem* parent, const QString& name, const QString& line) {
  auto* item = new QTreeWidgetItem(parent, {name});
  item->setData(0, Qt::UserRole, line);
}

QTreeWidget* makeTree() {
  auto* tree = new QTreeWidget;
  tree->setItemDelegate(new PartDelegate(tree));
  tree->setHeaderHidden(true);
  tree->setRootIsDecorated(false);
  tree->setIndentation(0);
  tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* racks = category(*tree, "Racks", "17", true);
  part(racks, "Compute rack, 4 × DGX H100", "48U · 41.1 kW · 4 systems");
  part(racks, "Leaf rack, 8 × QM9700", "48U · 6.0 kW · 512 × 400G");
  auto* systems = category(*tree, "Accelerators / systems", "41", true);
  part(systems, "DGX H100", "8U · 8 GPU · 8 × 400G · 10.2 kW");
  part(systems, "GB200 NVL72", "Rack · 72 GPU · 72 × 400G · 132 kW");
  category(*tree, "NICs", "23", false);
  auto* switches = category(*tree, "Switches", "56", true);
  part(switches, "QM9700", "1U · 64 × 400G NDR · 747 W");
  part(switches, "51.2T CPO, 128 × 400G FR4", "4U · 16 ELS · 1,250 W");
  auto* optics = category(*tree, "Transceivers", "89", true);
  part(optics, "2×SR4 OSFP, DSP", "2 × 400G · OM4 50 m · 15 W");
  part(optics, "2×DR4 OSFP, DSP", "2 × 400G · OS2 500 m · 16 W");
  part(optics, "2×DR4 OSFP, LPO", "2 × 400G · OS2 500 m · 8 W");
  auto* cables = category(*tree, "Cables & fibre", "181", true);
  part(cables, "MPO-12/APC, OM4", "3 – 50 m · 8 fibres · from $66");
  part(cables, "AEC 200G QSFP56", "1 – 7 m · 4 W/end · from $150");
  tree->expandAll();
  return tree;
}

QWidget* line() {
  auto* widget = new QFrame;
  widget->setFixedHeight(1);
  widget->setStyleSheet(QStringLiteral("background:%1").arg(currentLook().color(Token::LineSubtle).name()));
  return widget;
}

PropertyRow row(const QString& id, const QString& label, PropertyKind kind, const QString& value) {
  PropertyRow result;
  result.id = id;
  result.label = label;
  result.kind = kind;
  result.value = value;
  return result;
}

QPixmap rackSymbol() {
  const Look look = currentLook();
  const double ratio = 1.0;
  QPixmap pixmap(QSize(look.px(20), look.px(30)) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintBox(painter, QRectF(0, 0, look.px(20), look.px(30)), 0, look.color(Token::RackInterior),
           look.color(Token::RackFrame));
  painter.fillRect(QRectF(3, 3, look.px(20) - 6, look.px(30) - 6), look.color(Token::DeviceSystem));
  return pixmap;
}

QWidget* makeWhy() {
  auto* card = new WhyCard;
  card->setContentsMargins(26, 3, 12, 6);
  card->setWhy("31.03 kW", {},
               {{"3 × DGX H100", "10,200 W max", "30.60 kW", "Catalog: DGX H100 user guide"},
                {"12 × 2×SR4 OSFP", "15 W", "0.18 kW", "Catalog"},
                {"1 × SN3700", "250 W typ.", "0.25 kW", "Estimate"}});
  return card;
}

QWidget* makePowerSection() {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* power = new PropertyGrid;
  PropertyRow itPower = row("power", "IT power", PropertyKind::Meter, "31.03 kW");
  itPower.note = "of 45.0 kW";
  itPower.share = 0.69;
  itPower.meterColour = Token::Power3;
  power->setRows({itPower});
  auto* rest = new PropertyGrid;
  rest->setRows({row("heat", "Heat", PropertyKind::Computed, "105,900 BTU/h"),
                 row("weight", "Weight", PropertyKind::Computed, "583 kg"),
                 row("capex", "Capex", PropertyKind::Computed, "$1,077,300")});
  column->addWidget(power);
  column->addWidget(makeWhy());
  column->addWidget(rest);
  return content;
}

}  // namespace

QWidget* makeParts(MainWindowFrame& frame) {
  frame.dockTitle(DockSide::Left)->addButton(Icon::Star, "Favourites");
  frame.dockTitle(DockSide::Left)->addButton(Icon::More, "More");
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QWidget;
  auto* inner = new QVBoxLayout(head);
  inner->setContentsMargins(10, 8, 10, 6);
  inner->setSpacing(7);
  auto* search = new SearchField("Search 407 parts");
  search->setKeyHint("/");
  inner->addWidget(search);
  auto* chips = new FilterChipRow;
  chips->setChips({{"design", "In design"}, {"400", "400G"}, {"800", "800G"}, {"osfp", "OSFP"}});
  chips->setAddable(true);
  inner->addWidget(chips);
  column->addWidget(head);
  column->addWidget(line());
  column->addWidget(makeTree(), 1);
  column->addWidget(line());
  auto* foot = new QWidget;
  auto* footRow = new QHBoxLayout(foot);
  footRow->setContentsMargins(10, 3, 10, 3);
  auto* version = new QLabel("Catalog 1.0 · 407 parts");
  version->setProperty("role", "small");
  auto* manage = new QPushButton("Manage…");
  manage->setProperty("role", "link");
  footRow->addWidget(version, 1);
  footRow->addWidget(manage);
  column->addWidget(foot);
  return panel;
}

QWidget* makeInspector(MainWindowFrame& frame) {
  frame.dockTitle(DockSide::Right)->addButton(Icon::Pin, "Pin");
  frame.dockTitle(DockSide::Right)->addButton(Icon::More, "More");
  auto* panel = new QWidget;
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new InspectorHead;
  head->setHead(rackSymbol(), "B19", "Compute rack · SU 4 · moving to C05");
  column->addWidget(head);
  auto* placement = new PropertyGrid;
  PropertyRow position = row("position", "Position", PropertyKind::Text, "Row C, 05");
  position.note = "was B19";
  position.noteColour = Token::Accent;
  PropertyRow faces = row("faces", "Front faces", PropertyKind::Choice, "Cold aisle 2");
  faces.choices = QStringList{"Cold aisle 1", "Cold aisle 2"};
  placement->setRows({position, row("xy", "X, Y", PropertyKind::Field, "2.70 m, 6.00 m"),
                      row("size", "Size", PropertyKind::Text, "600 × 1200 mm, 48U"), faces});
  column->addWidget(new Section("Placement", placement));
  column->addWidget(new Section("Power and cost", makePowerSection()));
  auto* checks = new PropertyGrid;
  PropertyRow reach = row("reach", "Reach", PropertyKind::Text, "489 m spare");
  reach.valueColour = Token::StatusOk;
  checks->setRows({reach, row("balance", "Balance", PropertyKind::Text, "2 per leaf–spine pair")});
  auto* section = new Section("Links at new position", checks);
  section->setNote("32");
  column->addWidget(section);
  auto* meter = new MeterBar;
  meter->setContentsMargins(26, 8, 40, 8);
  meter->setShare(1.4);
  column->addWidget(meter);
  column->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setWidget(panel);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return scroll;
}

}  // namespace fabric::ui::gallery
