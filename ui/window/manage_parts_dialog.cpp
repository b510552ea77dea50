// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/manage_parts_dialog.h"

#include "core/catalog/builtin.h"
#include "core/catalog/catalog_file.h"
#include "core/catalog/catalog_tables.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace fabric::ui {

namespace {

/// How many parts a table holds, or "?" and what is wrong with it.
std::pair<QString, QString> partsIn(const std::string& table, const std::string& name) {
  const auto parts = partIdsOf(table, name);
  if (!parts) return {unknownValue(), QString::fromStdString(parts.error().sentence())};
  return {countText(static_cast<std::int64_t>(parts->size())), {}};
}

}  // namespace

ManagePartsDialog::ManagePartsDialog(std::filesystem::path ownFolder, QWidget* parent)
    : QDialog(parent), folder_(std::move(ownFolder)), model_(new QStandardItemModel(this)),
      table_(new QTableView(this)), trouble_(new QLabel(this)) {
  setWindowTitle(tr("Manage parts"));
  auto* about = new QLabel(this);
  about->setWordWrap(true);
  about->setTextFormat(Qt::PlainText);
  about->setText(tr("Tables of your own are read from %1 for every project. Imported tables go with the project.")
                     .arg(QString::fromStdString(folder_.string())));
  setUpTable(*table_);
  table_->setSortingEnabled(false);
  table_->setModel(model_);
  table_->setAccessibleName(tr("Where the parts come from"));
  trouble_->setProperty("role", "error");
  trouble_->setWordWrap(true);
  trouble_->setTextFormat(Qt::PlainText);
  trouble_->hide();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  const auto add = [&](const QString& text, auto&& slot) {
    QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
  };
  add(tr("Import tables…"), &ManagePartsDialog::importRequested);
  add(tr("Open the folder"), &ManagePartsDialog::openFolder);
  add(tr("Read the folder again"), &ManagePartsDialog::readRequested);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* box = new QVBoxLayout(this);
  box->addWidget(about);
  box->addWidget(table_, 1);
  box->addWidget(trouble_);
  box->addWidget(buttons);
  resize(currentLook().px(620), currentLook().px(380));
}

void ManagePartsDialog::addRow(const QString& source, const QString& table, const QString& parts,
                               const QString& toolTip) {
  QList<QStandardItem*> row;
  for (const QString& cell : {source, table, parts}) row << new QStandardItem(cell);
  row[2]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  if (!toolTip.isEmpty()) row[2]->setData(static_cast<int>(Token::StatusError), ColourRole);
  for (QStandardItem* item : row) item->setToolTip(toolTip);
  model_->appendRow(row);
}

void ManagePartsDialog::setProject(const Project& project) {
  model_->clear();
  model_->setHorizontalHeaderLabels({tr("Source"), tr("Table"), tr("Parts")});
  if (const auto builtin = loadBuiltinCatalog())
    addRow(tr("Built in"), tr("Catalog %1").arg(QString::fromStdString(builtin->version)),
           countText(static_cast<std::int64_t>(builtin->partCount())));
  addFolder();
  for (const auto& table : project.ownTables) {
    const auto [parts, wrong] = partsIn(table->text, table->name);
    addRow(tr("This project"), QString::fromStdString(table->name), parts, wrong);
  }
  const Look look = currentLook();
  constexpr std::array widths{130, 330, 80};
  for (int column = 0; column < static_cast<int>(widths.size()); ++column)
    table_->setColumnWidth(column, look.px(widths[static_cast<std::size_t>(column)]));
}

void ManagePartsDialog::addFolder() {
  std::error_code unknown;
  if (folder_.empty() || !std::filesystem::is_directory(folder_, unknown)) return;
  const auto tables = readCatalogTables(std::span(&folder_, 1));
  if (!tables) {
    const QString wrong = QString::fromStdString(tables.error().sentence());
    return addRow(tr("Own folder"), wrong, unknownValue(), wrong);
  }
  for (const CatalogTable& table : *tables) {
    const std::string name = table.file.filename().string();
    const auto [parts, wrong] = partsIn(table.text, name);
    addRow(tr("Own folder"), QString::fromStdString(name), parts, wrong);
  }
}

void ManagePartsDialog::openFolder() {
  std::error_code failed;
  std::filesystem::create_directories(folder_, failed);
  if (failed) return setTrouble(tr("The folder cannot be made: %1").arg(QString::fromStdString(failed.message())));
  QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(folder_.string())));
}

void ManagePartsDialog::setTrouble(const QString& sentence) {
  trouble_->setText(sentence);
  trouble_->setVisible(!sentence.isEmpty());
}

QString ManagePartsDialog::trouble() const { return trouble_->text(); }

}  // namespace fabric::ui
