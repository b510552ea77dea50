// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bottom dock of the gallery.

#include "tests/ui/gallery/gallery_window.h"

#include "ui/icons/icons.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/panel_tabs.h"
#include "ui/shell/search_field.h"
#include "ui/shell/table_setup.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace fabric::ui::gallery {
namespace {

struct Problem {
  bool error;
  const char* rule;
  const char* where;
  const char* message;
  const char* fix;
};

constexpr Problem problems[] = {
    {true, "REACH", "mgmt-1 : p1–p2 → b05-agg", "AEC 200G is rated 7.0 m; route is 15.5 m (8.5 m over), 2 links",
     "Use AOC 20 m"},
    {false, "LPO-HOST", "48 × QM9700", "Linear modules are not on the host qualification list for QM9700",
     "Use DSP 2×DR4"},
    {false, "LPO-MARGIN", "lf3-*, lf4-* → sp-01…08", "Link margin 0.4 dB is below the 0.5 dB target on 64 links",
     "Show links"},
    {false, "TRAY-FILL", "Cross tray A–B", "Fill is 49 %, limit 40 % (516 × MPO-12, 3.0 mm, in a 150 × 50 mm tray)",
     "Widen to 200 mm"},
    {false, "FEED", "C01", "5 devices on feed A only; rack has feeds A and B", "Balance feeds"},
};

QStandardItemModel* makeProblems(QObject* parent) {
  auto* model = new QStandardItemModel(parent);
  model->setHorizontalHeaderLabels({"", "Rule", "Where", "Message", "Quick fix"});
  for (const Problem& problem : problems) {
    auto* severity = new QStandardItem;
    severity->setData(static_cast<int>(problem.error ? Icon::ProblemError : Icon::ProblemWarning), IconRole);
    severity->setData(static_cast<int>(problem.error ? Token::StatusError : Token::StatusWarning), IconColourRole);
    auto* rule = new QStandardItem(QString::fromUtf8(problem.rule));
    rule->setData(static_cast<int>(CellType::Mono), TypeRole);
    rule->setData(static_cast<int>(Token::TextSecondary), ColourRole);
    auto* message = new QStandardItem(QString::fromUtf8(problem.message));
    message->setData(static_cast<int>(Token::TextSecondary), ColourRole);
    auto* fix = new QStandardItem;
    fix->setData(QString::fromUtf8(problem.fix), ButtonRole);
    model->appendRow({severity, rule, new QStandardItem(QString::fromUtf8(problem.where)), message, fix});
  }
  return model;
}

}  // namespace

QWidget* makeBottom() {
  auto* tabs = new PanelTabs;
  auto* table = new QTableView;
  setUpTable(*table);
  table->setModel(makeProblems(table));
  const int widths[] = {31, 98, 186, 561};
  for (int i = 0; i < 4; ++i) table->setColumnWidth(i, widths[i]);

  auto* corner = new QWidget;
  auto* row = new QHBoxLayout(corner);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  auto* chips = new FilterChipRow;
  chips->setChips({{"error", "1", Icon::ProblemError, Token::StatusError},
                   {"warning", "4", Icon::ProblemWarning, Token::StatusWarning},
                   {"info", "6", Icon::ProblemInfo, Token::StatusInfo}});
  chips->setChecked("error", true);
  chips->setChecked("warning", true);
  auto* filter = new SearchField("Filter", Icon::Filter);
  filter->setCompact(true);
  filter->setFixedWidth(150);
  row->addWidget(chips);
  row->addWidget(filter);

  tabs->addPage("Problems", table, corner);
  tabs->addPage("BOM", new QWidget);
  tabs->addPage("Links", new QWidget);
  tabs->addPage("Undo history", new QWidget);
  tabs->setCount(0, "5");
  tabs->setCount(1, "38 lines");
  tabs->setCount(2, "2,044");
  tabs->strip()->addButton(Icon::More, "More");
  return tabs;
}

}  // namespace fabric::ui::gallery
