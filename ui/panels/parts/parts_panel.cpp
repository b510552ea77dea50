// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/parts_panel.h"

#include "ui/document/document.h"
#include "ui/icons/icons.h"
#include "ui/panels/parts/parts_view.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/filter_chips.h"
#include "ui/shell/search_field.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fabric::ui {

namespace {

constexpr const char* favouritesKey = "parts/favourites";
constexpr std::array<int, 6> chipRates = {100, 200, 400, 800, 1600, 3200};
constexpr std::array<CageType, 8> chipCages = {CageType::Osfp,   CageType::Osfp224,   CageType::Qsfp112,
                                               CageType::QsfpDd, CageType::QsfpDd800, CageType::Qsfp56,
                                               CageType::Qsfp28, CageType::Sfp28};

/// What the id of a chip of a catalog column begins with.
constexpr QLatin1String columnChip("column:");
/// More values of a column than this make no menu.
constexpr qsizetype mostValues = 60;

QString rateChip(int gigabits) { return QStringLiteral("rate:%1").arg(gigabits); }
QString cageChip(CageType cage) { return QStringLiteral("form:%1").arg(static_cast<int>(cage)); }

}  // namespace

PartsPanel::PartsPanel(QWidget* parent)
    : QWidget(parent), model_(new PartsModel(this)), search_(new SearchField(tr("Search parts"), Icon::Search, this)),
      chips_(new FilterChipRow(this)), view_(new PartsView(*model_, this)), empty_(new QLabel(this)),
      version_(new QLabel(this)), manage_(new QPushButton(tr("Manage…"), this)), foot_(new QWidget(this)),
      favouritesOnly_(new QAction(themedIcon(Icon::Star), tr("Favourites only"), this)) {
  favouritesOnly_->setCheckable(true);
  search_->setKeyHint(QStringLiteral("/"));
  search_->setAccessibleName(tr("Search parts"));
  view_->setAccessibleName(tr("Parts"));
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  empty_->setProperty("role", "secondary");
  version_->setProperty("role", "small");
  manage_->setProperty("role", "link");
  chips_->setAddable(true);
  buildChips();

  auto* footRow = new QHBoxLayout(foot_);
  footRow->addWidget(version_, 1);
  footRow->addWidget(manage_);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(0);
  head_ = new QVBoxLayout;
  head_->addWidget(search_);
  head_->addWidget(chips_);
  column->addLayout(head_);
  column->addWidget(view_, 1);
  column->addWidget(empty_, 1);
  column->addWidget(foot_);
  applyMetrics();
  model_->setFavourites(QSettings().value(QLatin1String(favouritesKey)).toStringList());

  connect(search_, &QLineEdit::textChanged, this, &PartsPanel::applyFilter);
  connect(search_, &QLineEdit::returnPressed, view_, [this] { view_->setFocus(Qt::OtherFocusReason); });
  connect(chips_, &FilterChipRow::toggled, this, &PartsPanel::applyFilter);
  connect(chips_, &FilterChipRow::addRequested, this, &PartsPanel::showChipMenu);
  connect(chips_, &FilterChipRow::removed, this, [this](const QString& id) {
    std::erase_if(extra_, [&](const ExtraChip& chip) { return chip.id == id; });
    buildChips();
    applyFilter();
  });
  connect(favouritesOnly_, &QAction::toggled, this, &PartsPanel::applyFilter);
  connect(view_, &PartsView::placeRequested, this, &PartsPanel::placeRequested);
  connect(view_, &PartsView::favouriteToggled, this, &PartsPanel::toggleFavourite);
  connect(manage_, &QPushButton::clicked, this, &PartsPanel::manageRequested);
  const auto noteFolding = [this](const QModelIndex& index, bool folded) {
    if (restoring_ || !search_->text().isEmpty()) return;
    const QModelIndex first = model_->index(0, 0, index);
    if (const PartRow* row = model_->part(first)) {
      if (folded) folded_.insert(static_cast<int>(row->category));
      else folded_.erase(static_cast<int>(row->category));
    }
  };
  connect(view_, &QTreeView::collapsed, this, [noteFolding](const QModelIndex& index) { noteFolding(index, true); });
  connect(view_, &QTreeView::expanded, this, [noteFolding](const QModelIndex& index) { noteFolding(index, false); });
}

void PartsPanel::setDocument(Document* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) {
    connect(document_, &Document::changed, this, &PartsPanel::noteProject);
    connect(document_, &Document::designChanged, this, &PartsPanel::noteDesign);
  }
  designStale_ = true;
  noteProject();
  noteDesign();
}

void PartsPanel::noteProject() {
  const auto catalog = document_ ? document_->project().catalog : nullptr;
  if (catalog.get() == model_->catalog()) return;
  model_->setCatalog(catalog);
  fillFoot();
  applyFilter();
}

void PartsPanel::noteDesign() {
  designStale_ = true;
  if (!chips_->isChecked(QStringLiteral("design"))) return;
  applyFilter();
}

void PartsPanel::fillFoot() {
  const Catalog* catalog = model_->catalog();
  const int parts = model_->allParts();
  search_->setPlaceholderText(tr("Search %1 parts").arg(countText(parts)));
  const QString version = catalog ? QString::fromStdString(catalog->version) : QString();
  version_->setText(version.isEmpty() ? tr("%1 parts").arg(countText(parts))
                                      : tr("Catalog %1 · %2 parts").arg(version, countText(parts)));
}

void PartsPanel::buildChips() {
  std::vector<ChipText> texts;
  texts.push_back(
      {.id = QStringLiteral("design"), .text = tr("In design"), .toolTip = tr("Only parts that the design uses")});
  for (const int gigabits : {400, 800})
    texts.push_back({.id = rateChip(gigabits), .text = shortRate(DataRate::gigabitsPerSecond(gigabits))});
  texts.push_back({.id = cageChip(CageType::Osfp), .text = PartText::cage(CageType::Osfp)});
  for (const ExtraChip& chip : extra_) texts.push_back({.id = chip.id, .text = chip.text, .removable = true});
  chips_->setChips(texts);
}

void PartsPanel::showChipMenu() {
  QMenu menu(this);
  const auto offer = [&](const QString& id, const QString& text) {
    if (chips_->chip(id)) return;
    connect(menu.addAction(text), &QAction::triggered, this, [this, id, text] { addChip({id, text}); });
  };
  for (const int gigabits : chipRates) offer(rateChip(gigabits), shortRate(DataRate::gigabitsPerSecond(gigabits)));
  menu.addSeparator();
  for (const CageType cage : chipCages) offer(cageChip(cage), PartText::cage(cage));
  menu.addSeparator();
  for (const Technology technology :
       {Technology::Dac, Technology::Acc, Technology::Aec, Technology::Aoc, Technology::Retimed, Technology::Lro,
        Technology::Lpo, Technology::Cpo, Technology::Coherent})
    offer(QStringLiteral("word:") +
              QString::fromUtf8(code(technology).data(), static_cast<qsizetype>(code(technology).size())),
          PartText::technology(technology));
  for (const Medium medium : {Medium::Multimode, Medium::SingleMode})
    offer(QStringLiteral("word:") + QString::fromUtf8(code(medium).data(), static_cast<qsizetype>(code(medium).size())),
          PartText::medium(medium));
  menu.addSeparator();
  addColumnMenu(menu);
  menu.exec(chips_->mapToGlobal(QPoint(chips_->width() / 2, chips_->height())));
}

void PartsPanel::addColumnMenu(QMenu& menu) {
  QMenu* columns = menu.addMenu(tr("Catalog column"));
  columns->setEnabled(model_->catalog() != nullptr);
  connect(columns, &QMenu::aboutToShow, this, [this, columns] {
    if (!columns->isEmpty()) return;
    for (const QString& column : model_->partColumns().columns()) {
      QMenu* one = columns->addMenu(column);
      connect(one, &QMenu::aboutToShow, this, [this, one, column] {
        if (one->isEmpty()) fillColumnMenu(*one, column);
      });
    }
  });
}

void PartsPanel::fillColumnMenu(QMenu& menu, const QString& column) {
  if (model_->partColumns().isNumber(column)) {
    connect(menu.addAction(tr("Compare…")), &QAction::triggered, this, [this, column] { askCondition(column); });
    menu.addSeparator();
  }
  for (const QString& value : model_->partColumns().values(column).mid(0, mostValues)) {
    const ColumnTerm term{column, Comparison::Equal, value};
    connect(menu.addAction(value), &QAction::triggered, this, [this, term] { addColumnFilter(term); });
  }
}

void PartsPanel::askCondition(const QString& column) {
  bool accepted = false;
  const QString typed = QInputDialog::getText(this, tr("Catalog column"), tr("%1, such as >=500").arg(column),
                                              QLineEdit::Normal, QStringLiteral(">="), &accepted);
  const auto term = accepted ? ColumnTerm::parse(column + typed) : std::nullopt;
  if (term) addColumnFilter(*term);
}

void PartsPanel::addColumnFilter(const ColumnTerm& term) { addChip({columnChip + term.text(), term.text()}); }

void PartsPanel::addChip(const ExtraChip& chip) {
  if (chips_->chip(chip.id)) return;
  extra_.push_back(chip);
  buildChips();
  chips_->setChecked(chip.id, true);
  applyFilter();
}

void PartsPanel::applyFilter() {
  PartFilter filter;
  filter.query = PartQuery::parse(search_->text());
  filter.inDesign = chips_->isChecked(QStringLiteral("design"));
  filter.favourites = favouritesOnly_->isChecked();
  for (const int gigabits : chipRates)
    if (chips_->isChecked(rateChip(gigabits))) filter.rates.push_back(DataRate::gigabitsPerSecond(gigabits));
  for (const CageType cage : chipCages)
    if (chips_->isChecked(cageChip(cage))) filter.cages.push_back(cage);
  // A chip that was added counts as long as it is there: a click removes it.
  for (const ExtraChip& chip : extra_) {
    if (chip.id.startsWith(columnChip)) {
      if (const auto term = ColumnTerm::parse(chip.id.mid(columnChip.size()))) filter.columns.push_back(*term);
    } else if (chip.id.startsWith(QLatin1String("word:"))) filter.query.words.push_back(chip.id.mid(5));
    else if (chip.id.startsWith(QLatin1String("rate:")))
      filter.rates.push_back(DataRate::gigabitsPerSecond(chip.id.mid(5).toInt()));
    else filter.cages.push_back(static_cast<CageType>(chip.id.mid(5).toInt()));
  }
  if (filter.inDesign && designStale_ && document_) {
    model_->setInDesign(partsInDesign(document_->design(), document_->catalog()));
    designStale_ = false;
  }
  const PartRow* current = model_->part(view_->currentIndex());
  const QString keep = current ? current->id : QString();
  model_->setFilter(std::move(filter));
  restoreTree(keep);
}

void PartsPanel::restoreTree(const QString& keep) {
  restoring_ = true;
  const bool searching = !search_->text().isEmpty();
  for (int row = 0; row < model_->rowCount(); ++row) {
    const QModelIndex category = model_->index(row, 0);
    const PartRow* first = model_->part(model_->index(0, 0, category));
    view_->setExpanded(category, searching || (first && !folded_.contains(static_cast<int>(first->category))));
  }
  restoring_ = false;
  QModelIndex current = model_->indexOf(keep);
  if (!current.isValid() && searching) current = model_->index(0, 0, model_->index(0, 0));
  // Making a row current unfolds its category; what the user folded stays folded.
  if (current.isValid() && view_->isExpanded(current.parent())) view_->setCurrentIndex(current);
  const bool none = model_->rowCount() == 0;
  empty_->setText(model_->catalog() && model_->catalog()->partCount() > 0
                      ? tr("No part matches. Every word and every chip must fit.")
                      : tr("No parts. Open or start a project to see its catalog."));
  empty_->setVisible(none);
  view_->setVisible(!none);
}

void PartsPanel::toggleFavourite(const QString& partId) {
  model_->toggleFavourite(partId);
  QSettings().setValue(QLatin1String(favouritesKey), model_->favourites());
  restoreTree(partId);
}

void PartsPanel::focusSearch() {
  search_->setFocus(Qt::ShortcutFocusReason);
  search_->selectAll();
}

void PartsPanel::showPart(const QString& partId) {
  QString id = partId;
  if (const Catalog* catalog = model_->catalog()) {
    const PartPlace place = catalog->find(partId.toStdString());
    if (const auto* cable = std::get_if<Id<CableType>>(&place.type); cable && !(*catalog)[*cable].lengths.empty())
      id = QString::fromStdString((*catalog)[*cable].lengths.front().part.id);
  }
  if (!model_->indexOf(id).isValid()) {
    extra_.clear();
    buildChips();
    for (FilterChip* chip : chips_->findChildren<FilterChip*>()) chips_->setChecked(chip->id(), false);
    favouritesOnly_->setChecked(false);
    search_->clear();
    applyFilter();
  }
  const QModelIndex index = model_->indexOf(id);
  if (!index.isValid()) return;
  view_->setExpanded(index.parent(), true);
  view_->setCurrentIndex(index);
  view_->scrollTo(index, QAbstractItemView::PositionAtCenter);
  view_->setFocus(Qt::OtherFocusReason);
}

void PartsPanel::applyMetrics() {
  const Look look = currentLook();
  layout()->setContentsMargins(0, 0, 0, 0);
  head_->setContentsMargins(look.px(10), look.px(9), look.px(11), look.px(6) + 1);  // a line below
  head_->setSpacing(look.px(8));
  foot_->setFixedHeight(look.px(26));
  foot_->layout()->setContentsMargins(look.px(10), 1, look.px(8), 0);
  empty_->setContentsMargins(look.px(16), look.px(24), look.px(16), 0);
}

void PartsPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) applyMetrics();
  QWidget::changeEvent(event);
}

void PartsPanel::paintEvent(QPaintEvent*) {
  const QColor line = currentLook().color(Token::LineSubtle);
  QPainter painter(this);
  painter.fillRect(QRect(0, view_->isVisible() ? view_->y() - 1 : empty_->y() - 1, width(), 1), line);
  painter.fillRect(QRect(0, foot_->y(), width(), 1), line);
}

}  // namespace fabric::ui
