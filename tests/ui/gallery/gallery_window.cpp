// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Menus, tool bar, headline and canvas strips of the gallery.

#include "tests/ui/gallery/gallery_window.h"

#include "ui/icons/icons.h"
#include "ui/shell/action_button.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/painting.h"
#include "ui/shell/segmented_control.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/variant_tabs.h"

#include <QAction>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace fabric::ui::gallery {
namespace {

/// The grid that an empty canvas shows.
class EmptyCanvas : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    const Look look = currentLook();
    QPainter painter(this);
    painter.fillRect(rect(), look.color(Token::SurfaceCanvas));
    constexpr int step = 42;
    for (int i = 1; i * step < std::max(width(), height()); ++i) {
      painter.setPen(look.color(i % 5 == 0 ? Token::CanvasGridMajor : Token::CanvasGrid));
      painter.drawLine(i * step, 0, i * step, height());
      painter.drawLine(0, i * step, width(), i * step);
    }
  }
};

HeadlineFigure figure(const QString& id, const QString& label, const QString& value, const QString& unit,
                      Difference difference, int dropRank = 0) {
  HeadlineFigure result;
  result.id = id;
  result.label = label;
  result.value = value;
  result.unit = unit;
  result.difference = std::move(difference);
  result.toolTip = label;
  result.dropRank = dropRank;
  return result;
}

HeadlineModel mockHeadline() {
  const Difference same{Change::Equal, Direction::Neutral, {}};
  const auto less = [](const char* text) {
    return Difference{Change::Down, Direction::Better, QString::fromUtf8(text)};
  };
  HeadlineModel model;
  model.scopes = {"All fabrics", "Back-end fabric", "Front-end fabric", "Storage", "Management"};
  model.scope = 1;
  model.figures = {figure("gpus", "GPUs", "1,016", {}, same),
                   figure("switches", "Switches", "48", {}, same),
                   figure("transceivers", "Transceivers", "2,046", {}, same),
                   figure("links", "Links", "2,044", {}, same, 1),
                   figure("bisection", "Bisection bandwidth", "203.2", "Tb/s", same, 4),
                   figure("oversubscription", "Oversubscription", "1 : 1", {}, same, 2),
                   figure("networkPower", "Network power", "84.8", "kW", less("8.8 %")),
                   figure("totalPower", "Total IT power", "1.355", "MW", less("0.6 %")),
                   figure("capex", "Capex", "$48.41", "M", less("0.6 %")),
                   figure("tco", "5-year TCO", "$59.46", "M", less("0.6 %"), 3)};
  model.problems.errors = 1;
  model.problems.warnings = 4;
  model.problems.difference = {Change::Up, Direction::Worse, "2"};
  model.problems.toolTip = "1 error, 4 warnings, +3 waived";
  return model;
}

void fillToolBar(MainWindowFrame& frame) {
  QToolBar& bar = *frame.toolBar();
  bar.addAction(themedIcon(Icon::New), "New");
  bar.addAction(themedIcon(Icon::Open), "Open");
  bar.addAction(themedIcon(Icon::Save), "Save");
  bar.addSeparator();
  bar.addAction(themedIcon(Icon::Undo), "Undo");
  bar.addAction(themedIcon(Icon::Redo), "Redo")->setEnabled(false);
  bar.addSeparator();
  frame.variantTabs()->setVariants({{"A", "DSP pluggable", true, false, "93.0 kW"},
                                    {"B", "LPO", false, false, "84.8 kW"},
                                    {"C", "CPO", false, false, "71.2 kW"}},
                                   1);
  bar.addWidget(frame.variantTabs());
  bar.addWidget(new ActionButton(Icon::Wizard, "Fabric wizard…"));
  bar.addWidget(new ActionButton(Icon::Check, "Check design"));
  bar.addWidget(new ActionButton(Icon::Export, "Export BOM…"));
  bar.addSeparator();
  bar.addAction(themedIcon(currentLook().theme.isDark() ? Icon::Sun : Icon::Moon), "Theme");
}

QWidget* makeCanvasHeader() {
  auto* strip = new HeaderStrip(metrics::canvasHeader);
  auto* views = new SegmentedControl(SegmentStyle::Accent, strip);
  views->addSegment("Floor", Icon::Floor);
  views->addSegment("Topology", Icon::Topology);
  views->addSegment("Sites", Icon::Sites);
  views->addSegment("Compare", Icon::Compare);
  strip->addWidget(views);
  strip->addSeparator();
  auto* tools = new QButtonGroup(strip);
  const std::pair<Icon, const char*> names[] = {{Icon::Select, "Select"},
                                                {Icon::Pan, "Pan"},
                                                {Icon::Link, "Link"},
                                                {Icon::Measure, "Measure"},
                                                {Icon::Array, "Array copy"}};
  for (const auto& [icon, name] : names) tools->addButton(strip->addButton(icon, name, true));
  tools->buttons().constFirst()->setChecked(true);
  strip->addSeparator();
  auto* face = new SegmentedControl(SegmentStyle::Raised, strip);
  face->addSegment("Front");
  face->addSegment("Rear");
  strip->addWidget(face);
  auto* layers = new ChoiceButton("Layers", {}, strip);
  layers->setSymbol(Icon::Layers);
  layers->setMenu(new QMenu(layers));
  strip->addWidget(layers);
  auto* colour = new ChoiceButton("Colour", "Class", strip);
  colour->setMenu(new QMenu(colour));
  strip->addWidget(colour);
  strip->addStretch();
  strip->addButton(Icon::Magnet, "Snap", true)->setChecked(true);
  auto* level = new ChoiceButton({}, "Devices", strip);
  level->setNote("70 px/m");
  strip->addWidget(level);
  strip->addButton(Icon::Fit, "Zoom to all");
  return strip;
}

QWidget* makeLegend() {
  auto* strip = new HeaderStrip(metrics::legendStrip);
  auto* text = new QLabel("Legend of the canvas", strip);
  text->setProperty("role", "small");
  strip->addWidget(text);
  strip->addStretch();
  return strip;
}

}  // namespace

void fillFrame(MainWindowFrame& frame) {
  for (const char* name : {"File", "Edit", "View", "Insert", "Design", "Analyse", "Variants", "Window", "Help"}) {
    QMenu* menu = frame.menuBar()->addMenu(name);
    menu->addAction(themedIcon(Icon::New), "New project")->setShortcut(QKeySequence::New);
    menu->addSeparator();
    menu->addAction(frame.dockAction(DockSide::Left));
    menu->addAction(frame.dockAction(DockSide::Right));
    menu->addAction(frame.dockAction(DockSide::Bottom));
    menu->addAction(frame.canvasAloneAction());
  }
  frame.setProjectTitle("Aurora Hall 2 – 4 SU H100.loom", false);
  fillToolBar(frame);
  frame.headline()->setModel(mockHeadline());
  frame.setCanvas(makeCanvasHeader(), new EmptyCanvas, makeLegend());
  StatusStrip& status = *frame.statusStrip();
  status.setHints({"Shift: copy", "Alt: ignore snap", "Ctrl: keep media as is", "Esc: cancel"});
  status.setCell({"position", "X 2.70 m Y 6.00 m"});
  status.setCell({"selection", "1 rack selected"});
  status.setCell({"recompute", "2,364 links recomputed in 11 ms"});
  status.setCell({"saved", "Saved 14:32", Token::StatusOk, Icon::Tick});
}

QWidget* makeControlsPage() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  auto* messages = new MessageArea(page);
  messages->post("recovery", MessageKind::Info, "Restore 14 steps made after the last save?", {"Restore", "Discard"});
  messages->post("price", MessageKind::Warning, "Prices of 12 parts are older than 180 days.", {"Show"});
  messages->post("disk", MessageKind::Error, "Autosave failed: no space left on the disk.", {"Retry", "Details"},
                 false);
  column->addWidget(messages);
  auto* controls = new QGridLayout;
  column->addLayout(controls);
  auto* primary = new QPushButton("Generate");
  primary->setProperty("role", "primary");
  auto* disabled = new QPushButton("Disabled");
  disabled->setEnabled(false);
  auto* small = new QPushButton("Use AOC 20 m");
  small->setProperty("role", "small");
  auto* link = new QPushButton("Open sources");
  link->setProperty("role", "link");
  auto* tick = new QCheckBox("Checked");
  tick->setChecked(true);
  auto* choice = new QRadioButton("Chosen");
  choice->setChecked(true);
  auto* combo = new QComboBox;
  combo->addItems({"Auto: lowest cost in reach", "Copper where possible"});
  auto* invalid = new QLineEdit("12 kV");
  invalid->setProperty("invalid", true);
  auto* progress = new QProgressBar;
  progress->setValue(62);
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setValue(40);
  auto* spin = new QDoubleSpinBox;
  spin->setSuffix(" m");
  const std::initializer_list<QWidget*> widgets{
      primary, new QPushButton("Button"), disabled, small, link,    tick,     new QCheckBox("Not"),
      choice,  new QRadioButton("Other"), combo,    spin,  invalid, progress, slider};
  int place = 0;
  for (QWidget* widget : widgets) {
    controls->addWidget(widget, place / 7, place % 7);
    ++place;
  }
  auto* icons = new QGridLayout;
  icons->setSpacing(4);
  column->addLayout(icons, 1);
  for (std::size_t i = 0; i < iconCount; ++i) {
    auto* cell = new QWidget(page);
    auto* inner = new QVBoxLayout(cell);
    auto* picture = new QLabel(cell);
    picture->setPixmap(iconPixmap(static_cast<Icon>(i), currentLook().color(Token::TextPrimary), 48, 1.0));
    picture->setAlignment(Qt::AlignCenter);
    auto* real = new QLabel(cell);
    real->setPixmap(iconPixmap(static_cast<Icon>(i), currentLook().color(Token::TextSecondary)));
    real->setAlignment(Qt::AlignCenter);
    auto* name = new QLabel(QString::fromUtf8(iconFiles[i].data()), cell);
    name->setProperty("role", "small");
    name->setAlignment(Qt::AlignCenter);
    inner->addWidget(picture);
    inner->addWidget(real);
    inner->addWidget(name);
    icons->addWidget(cell, static_cast<int>(i) / 12, static_cast<int>(i) % 12);
  }
  return page;
}

}  // namespace fabric::ui::gallery
