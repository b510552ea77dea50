// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/rules_dialog.h"

#include "core/analysis/finding.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace fabric::ui {

RulesDialog::RulesDialog(QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Rules and their sources"));
  const std::vector<FindingRule>& rules = findingRules();
  auto* model = new QStandardItemModel(static_cast<int>(rules.size()), 4, this);
  model->setHorizontalHeaderLabels({tr("Rule"), tr("Code"), tr("What it says"), tr("Source")});
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const auto text = [](std::string_view view) {
      return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    const QStringList cells{text(rules[i].label), text(rules[i].name), text(rules[i].rule), text(rules[i].source)};
    for (int column = 0; column < 4; ++column) {
      auto* item = new QStandardItem(cells[column]);
      item->setEditable(false);
      item->setToolTip(cells[column]);
      model->setItem(static_cast<int>(i), column, item);
    }
  }
  auto* table = new QTableView;
  setUpTable(*table);
  table->setModel(model);
  const Look look = currentLook();
  table->setColumnWidth(0, look.px(120));
  table->setColumnWidth(1, look.px(150));
  table->setColumnWidth(2, look.px(420));
  table->horizontalHeader()->setStretchLastSection(true);
  auto* box = new QVBoxLayout(this);
  box->addWidget(table);
  resize(look.px(1000), look.px(520));
}

}  // namespace fabric::ui
