// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/link_groups_dialog.h"

#include "core/analysis/reach.h"
#include "ui/canvas/floor_scene.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/table_setup.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <array>

namespace fabric::ui {

namespace {

constexpr int mostNumber = 512;
constexpr std::array pairings = {Pairing::InOrder, Pairing::ByRail, Pairing::Spread, Pairing::AllToAll};

QString mediaName(const Catalog& catalog, const AddedMedia& media) {
  const QString cable = PartText::name(catalog[media.cable]);
  return media.module ? PartText::name(catalog[media.module]) + QStringLiteral(" · ") + cable : cable;
}

}  // namespace

LinkGroupsDialog::LinkGroupsDialog(Document& document, const std::vector<ObjectRef>& a, const std::vector<ObjectRef>& b,
                                   QWidget* parent)
    : QDialog(parent), document_(document), objectsA_(a), objectsB_(b),
      a_(linkableDevices(document.design(), document.catalog(), a)),
      b_(linkableDevices(document.design(), document.catalog(), b)) {
  setWindowTitle(tr("Link groups"));
  buildForm();
  refresh();
}

QString LinkGroupsDialog::sideText(const std::vector<ObjectRef>& objects,
                                   const std::vector<Id<Device>>& devices) const {
  const QString count = tr("%n devices", nullptr, static_cast<int>(devices.size()));
  if (objects.size() == 1 && objects.front().kind == ObjectKind::Device)
    return nameOf(document_.design(), objects.front());
  if (objects.size() == 1) return tr("%1 in %2").arg(count, nameOf(document_.design(), objects.front()));
  return count;
}

/// The named ports of the first of the devices; a switch has none by name.
QComboBox* LinkGroupsDialog::makePorts(const std::vector<Id<Device>>& devices) {
  auto* ports = new QComboBox(this);
  ports->addItem(tr("Those that fit"), QString());
  if (!devices.empty())
    for (const CageGroup& group : document_.catalog()[document_.design().devices[devices.front()].type].cages)
      if (!group.name.empty()) ports->addItem(QString::fromStdString(group.name), QString::fromStdString(group.name));
  ports->setEnabled(ports->count() > 1);
  return ports;
}

void LinkGroupsDialog::buildForm() {
  const Look look = currentLook();
  auto* sides = new QLabel(QStringLiteral("%1 → %2").arg(sideText(objectsA_, a_), sideText(objectsB_, b_)));
  sides->setFont(look.font(TypeStyle::LabelStrong));
  pairing_ = new QComboBox;
  for (const QString& text : {tr("In order"), tr("By rail"), tr("Spread"), tr("All to all")}) pairing_->addItem(text);
  number_ = new QSpinBox;
  number_->setRange(1, mostNumber);
  numberLabel_ = new QLabel;
  numberLabel_->setBuddy(number_);
  portsA_ = makePorts(a_);
  portsB_ = makePorts(b_);
  medium_ = new QComboBox;
  medium_->addItem(tr("By the media policy"), QString());
  for (const Technology technology : {Technology::Dac, Technology::Acc, Technology::Aec, Technology::Aoc,
                                      Technology::Retimed, Technology::Lro, Technology::Lpo, Technology::Coherent})
    medium_->addItem(PartText::technology(technology),
                     QString::fromUtf8(code(technology).data(), static_cast<qsizetype>(code(technology).size())));
  medium_->addItem(PartText::medium(Medium::Multimode), QStringLiteral("mmf"));
  medium_->addItem(PartText::medium(Medium::SingleMode), QStringLiteral("smf"));

  auto* form = new QFormLayout;
  form->addRow(tr("Pairing"), pairing_);
  form->addRow(numberLabel_, number_);
  form->addRow(tr("Ports, first side"), portsA_);
  form->addRow(tr("Ports, second side"), portsB_);
  form->addRow(tr("Medium"), medium_);
  media_ = new QStandardItemModel(0, 4, this);
  media_->setHorizontalHeaderLabels({tr("Medium"), tr("Links"), tr("Longest"), tr("Limit")});
  auto* table = new QTableView;
  setUpTable(*table);
  table->setModel(media_);
  table->setMinimumHeight(look.px(130));
  table->setColumnWidth(0, look.px(300));
  for (int column = 1; column < 4; ++column) table->setColumnWidth(column, look.px(76));
  table->horizontalHeader()->setStretchLastSection(true);
  totals_ = new QLabel;
  totals_->setObjectName(QStringLiteral("totals"));
  totals_->setWordWrap(true);
  totals_->setMinimumHeight(look.px(36));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  link_ = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
  link_->setDefault(true);
  auto* box = new QVBoxLayout(this);
  box->addWidget(sides);
  box->addLayout(form);
  box->addWidget(table, 1);
  box->addWidget(totals_);
  box->addWidget(buttons);
  resize(look.px(600), look.px(430));
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (QComboBox* combo : {pairing_, portsA_, portsB_, medium_})
    connect(combo, &QComboBox::currentIndexChanged, this, &LinkGroupsDialog::refresh);
  connect(number_, &QSpinBox::valueChanged, this, &LinkGroupsDialog::refresh);
}

GroupLinks LinkGroupsDialog::request() const {
  GroupLinks links;
  links.a = a_;
  links.b = b_;
  links.pairing = pairings[static_cast<std::size_t>(std::max(0, pairing_->currentIndex()))];
  links.number = number_->value();
  links.policy = medium_->currentData().toString().toStdString();
  links.portsA = portsA_->currentData().toString().toStdString();
  links.portsB = portsB_->currentData().toString().toStdString();
  return links;
}

void LinkGroupsDialog::setPairing(Pairing pairing) {
  pairing_->setCurrentIndex(static_cast<int>(std::ranges::find(pairings, pairing) - pairings.begin()));
}
void LinkGroupsDialog::setNumber(int number) { number_->setValue(number); }
void LinkGroupsDialog::setPorts(const QString& first, const QString& second) {
  portsA_->setCurrentIndex(portsA_->findData(first));
  portsB_->setCurrentIndex(portsB_->findData(second));
}
void LinkGroupsDialog::setPolicy(const QString& policy) { medium_->setCurrentIndex(medium_->findData(policy)); }

QString LinkGroupsDialog::refusal() const { return refusal_; }
QString LinkGroupsDialog::totals() const { return totals_->text(); }

QString LinkGroupsDialog::commitText() const {
  return tr("Link %1 to %2").arg(sideText(objectsA_, a_), sideText(objectsB_, b_));
}

void LinkGroupsDialog::refresh() {
  const GroupLinks links = request();
  numberLabel_->setText(links.pairing == Pairing::Spread   ? tr("Links a device")
                        : links.pairing == Pairing::ByRail ? tr("Links a device and rail")
                                                           : tr("Links a pair of devices"));
  edit_.reset();
  added_.reset();
  DesignEdit edit = document_.edit();
  const Result<> linked = linkGroups(edit, document_.settings(), links);
  refusal_ = linked ? QString() : QString::fromStdString(linked.error().sentence());
  if (linked) {
    added_ = addedLinks(document_.design(), edit.snapshot(), document_.catalog(), document_.settings().routes);
    edit_.emplace(std::move(edit));
  }
  showMedia();
}

void LinkGroupsDialog::showMedia() {
  const Look look = currentLook();
  media_->setRowCount(0);
  link_->setEnabled(added_.has_value());
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, look.color(added_ ? Token::TextPrimary : Token::StatusError));
  totals_->setPalette(colours);
  if (!added_) {
    link_->setText(tr("Link"));
    return totals_->setText(refusal_);
  }
  for (const AddedMedia& media : added_->media) {
    const ReachVerdict verdict = verdictOf(media.longest.count(), media.reach.count(), 0);
    const bool over = verdict == ReachVerdict::Exceeded;
    const QString limit = media.reach.count() > 0
                              ? QStringLiteral("%1 %2").arg(lengthReading(media.reach, 0).text(),
                                                            over ? QStringLiteral("✕") : QStringLiteral("✓"))
                              : unknownValue();
    QList<QStandardItem*> row;
    for (const QString& text :
         {mediaName(document_.catalog(), media), countText(media.links), lengthReading(media.longest).text(), limit}) {
      row << new QStandardItem(text);
      row.back()->setEditable(false);
      if (row.size() > 1) row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    row.front()->setData(static_cast<int>(mediumToken(document_.catalog()[media.cable])), SwatchRole);
    row.back()->setData(static_cast<int>(over ? Token::StatusError : Token::StatusOk), ColourRole);
    media_->appendRow(row);
  }
  const int count = static_cast<int>(added_->links.size());
  const QString cost = (added_->allPriced ? QString() : QStringLiteral("≥ ")) + moneyReading(added_->price).text();
  totals_->setText(QStringList{tr("%n links", nullptr, count), tr("%n modules", nullptr, added_->modules),
                               tr("%n cables", nullptr, added_->cables),
                               tr("longest %1").arg(lengthReading(added_->longest).text()), cost,
                               powerReading(added_->power).text()}
                       .join(QStringLiteral(" · ")));
  link_->setText(tr("Make %n links", nullptr, count));
}

}  // namespace fabric::ui
