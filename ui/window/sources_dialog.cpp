// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sources_dialog.h"

#include "ui/panels/text/part_text.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"
#include "ui/wording/text.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace fabric::ui {

namespace {

enum SourceColumn { Term, Factor, PartColumn, Source, ConfidenceColumn, NotVerified, Price, columns };
constexpr int partRole = Qt::UserRole + 1;

QString doubts(const Provenance& from) {
  QStringList parts;
  for (const std::string& field : from.unverified) parts << text(field);
  for (const SourceConflict& conflict : from.conflicts)
    parts << SourcesDialog::tr("%1: %2 used, %3 says %4")
                 .arg(text(conflict.field), text(conflict.used), text(conflict.source), text(conflict.other));
  return parts.join(QStringLiteral("; "));
}

QStringList cellsOf(const WhyTerm& term, const Part* part) {
  QStringList cells(columns, QString());
  cells[Term] = term.quantity;
  cells[Factor] = term.factor;
  cells[Source] = part ? text(part->provenance.source) : term.source;
  if (!part) return cells;
  cells[PartColumn] = QStringLiteral("%1 %2 (%3)").arg(text(part->vendor), text(part->model), text(part->id));
  cells[ConfidenceColumn] = PartText::confidence(part->provenance.confidence);
  cells[NotVerified] = doubts(part->provenance);
  cells[Price] = PartText::price(part->price);
  if (!part->price.note.empty()) cells[Price] += QStringLiteral(", ") + text(part->price.note);
  return cells;
}

}  // namespace

QStringList SourcesDialog::addressesIn(const QString& source) {
  static const QRegularExpression form(
      QStringLiteral("https?://[^\\s,;()]+|\\b(?:[a-z0-9-]+\\.)+(?:com|org|net|io|edu|gov)(?:/[^\\s,;()]*)?"));
  QStringList found;
  auto matches = form.globalMatch(source);
  while (matches.hasNext()) {
    const QString one = matches.next().captured();
    found << (one.startsWith(QLatin1String("http")) ? one : QStringLiteral("https://") + one);
  }
  found.removeDuplicates();
  return found;
}

SourcesDialog::SourcesDialog(const QString& result, const std::vector<WhyTerm>& terms, const Catalog& catalog,
                             QWidget* parent)
    : QDialog(parent) {
  setWindowTitle(tr("Sources of %1").arg(result));
  auto* model = new QStandardItemModel(static_cast<int>(terms.size()), columns, this);
  model->setHorizontalHeaderLabels(
      {tr("Term"), tr("Figure"), tr("Catalog row"), tr("Source"), tr("Confidence"), tr("Not verified"), tr("Price")});
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Part* part = catalog.part(catalog.find(terms[i].partId.toStdString()));
    const QStringList cells = cellsOf(terms[i], part);
    for (int column = 0; column < columns; ++column) {
      auto* item = new QStandardItem(cells[column]);
      item->setEditable(false);
      item->setToolTip(cells[column]);
      item->setData(terms[i].partId, partRole);
      model->setItem(static_cast<int>(i), column, item);
    }
  }
  auto* table = new QTableView;
  setUpTable(*table);
  table->setAccessibleName(windowTitle());
  table->setModel(model);
  const Look look = currentLook();
  const int widths[] = {260, 110, 200, 270, 80, 130};
  for (int column = 0; column < NotVerified + 1; ++column) table->setColumnWidth(column, look.px(widths[column]));
  table->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(table, &QWidget::customContextMenuRequested, this, [=, this](const QPoint& at) {
    const QModelIndex index = table->indexAt(at);
    if (!index.isValid()) return;
    QMenu menu(this);
    for (const QString& address : addressesIn(index.siblingAtColumn(Source).data().toString()))
      connect(menu.addAction(tr("Open %1").arg(address)), &QAction::triggered, this,
              [address] { QDesktopServices::openUrl(QUrl(address)); });
    if (const QString part = index.data(partRole).toString(); !part.isEmpty())
      connect(menu.addAction(tr("Show among the parts")), &QAction::triggered, this,
              [this, part] { emit partRequested(part); });
    if (!menu.isEmpty()) menu.exec(table->viewport()->mapToGlobal(at));
  });
  connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    if (const QString part = index.data(partRole).toString(); !part.isEmpty()) emit partRequested(part);
  });
  auto* hint = new QLabel(tr("Double-click shows a part among the parts; the menu of a row opens its source."));
  hint->setProperty("role", "secondary");
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* box = new QVBoxLayout(this);
  box->addWidget(table);
  box->addWidget(hint);
  box->addWidget(buttons);
  resize(look.px(1180), look.px(360));
}

}  // namespace fabric::ui
