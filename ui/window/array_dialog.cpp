// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/array_dialog.h"

#include "core/analysis/checks.h"
#include "core/analysis/report_builder.h"
#include "core/compose/link_ports.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr int previewDelay = 60;  // ms after the last change
constexpr double unitMillimetres = 44.45;

/// What the copies cost and draw, and the problems they bring.
struct ArrayOutcome {
  std::optional<Money> cost;  ///< nothing where a sum is larger than the program holds
  Power power;
  std::int64_t errors = 0, warnings = 0;
};

ArrayOutcome figuresOf(const Design& design, const Catalog& catalog, const Settings& settings,
                       const std::stop_token& stop) {
  Tally tally(catalog, settings);
  tally.addAll(design, false);
  const Report report = reportOf(tally, design, catalog, settings);
  const std::vector<Finding> findings = check(tally, design, catalog, settings, stop);
  return {report.moneyOverflow ? std::nullopt : std::optional(report.capex), report.totalPower,
          std::ranges::count(findings, Severity::Error, &Finding::severity),
          std::ranges::count(findings, Severity::Warning, &Finding::severity)};
}

ArrayOutcome outcomeOf(const Design& before, const Design& after, const Catalog& catalog, const Settings& settings,
                       const std::stop_token& stop = {}) {
  const ArrayOutcome was = figuresOf(before, catalog, settings, stop);
  ArrayOutcome now = figuresOf(after, catalog, settings, stop);
  if (now.cost && was.cost) *now.cost -= *was.cost;
  else now.cost.reset();
  now.power -= was.power;
  now.errors -= was.errors;
  now.warnings -= was.warnings;
  return now;
}

QStringList outcomeTexts(const ArrayOutcome& outcome) {
  const auto more = [](std::int64_t count) {
    return QStringLiteral("%1%2").arg(count < 0 ? QStringLiteral("−") : QStringLiteral("+"),
                                      countText(std::abs(count)));
  };
  QStringList texts;
  if (outcome.cost) texts << QStringLiteral("+") + moneyReading(*outcome.cost).text();
  texts << QStringLiteral("+") + powerReading(outcome.power).text();
  texts << ArrayDialog::tr("errors %1, warnings %2").arg(more(outcome.errors), more(outcome.warnings));
  return texts;
}

/// "longest 15.2 m of 50 m ✓", of the medium nearest to its reach.
QString longestText(const AddedLinks& added) {
  const AddedMedia* tightest = tightestOf(added);
  if (!tightest) return ArrayDialog::tr("longest %1").arg(lengthReading(added.longest).text());
  const bool over = tightest->longest > tightest->reach;
  return ArrayDialog::tr("longest %1 of %2 %3")
      .arg(lengthReading(tightest->longest).text(), lengthReading(tightest->reach, 0).text(),
           over ? QStringLiteral("✕") : QStringLiteral("✓"));
}

}  // namespace

QComboBox* ArrayDialog::makeLinksChoice(QWidget* parent) {
  auto* choice = new QComboBox(parent);
  for (const QString& text : {tr("None"), tr("Inside the selection"), tr("Also to the outside, next free ports")})
    choice->addItem(text);
  choice->setCurrentIndex(static_cast<int>(CopyLinks::Inside));
  return choice;
}

ArrayDialog::ArrayDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), objects_(document.selection()) {
  setWindowTitle(tr("Array copy"));
  const Look look = currentLook();
  areRacks_ = std::ranges::any_of(objects_, [](const ObjectRef& o) { return o.kind == ObjectKind::Rack; });
  along_ = new QSpinBox;
  along_->setRange(0, 2000);
  along_->setValue(1);
  pitch_ = new QDoubleSpinBox;
  pitch_->setRange(0, 1000);
  pitch_->setDecimals(areRacks_ ? 2 : 0);
  pitch_->setSuffix(areRacks_ ? tr(" m") : tr(" U"));
  pitch_->setSpecialValueText(tr("Next to each other"));
  rows_ = new QSpinBox;
  rows_->setRange(1, 500);
  rowPitch_ = new QDoubleSpinBox;
  rowPitch_->setRange(0.1, 100);
  rowPitch_->setValue(3);
  rowPitch_->setSuffix(tr(" m"));
  rowPitch_->setEnabled(areRacks_);
  skip_ = new QSpinBox;
  skip_->setRange(0, 100);
  pattern_ = new QLineEdit;
  pattern_->setPlaceholderText(QStringLiteral("dgx-{n:03}"));
  links_ = makeLinksChoice(nullptr);  // the form takes it, in the order of the fields
  auto* form = new QFormLayout;
  form->addRow(areRacks_ ? tr("Copies along the row") : tr("Copies upwards"), along_);
  form->addRow(tr("Pitch"), pitch_);
  form->addRow(areRacks_ ? tr("Rows, with this one") : tr("Racks, with this one"), rows_);
  form->addRow(tr("Row pitch"), rowPitch_);
  form->addRow(areRacks_ ? tr("Positions left free after each") : tr("Units left free after each"), skip_);
  form->addRow(tr("Device names"), pattern_);
  form->addRow(tr("Links"), links_);
  totals_ = new QLabel;
  totals_->setObjectName(QStringLiteral("totals"));
  totals_->setWordWrap(true);
  totals_->setMinimumHeight(look.px(52));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  copy_ = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
  copy_->setDefault(true);
  auto* box = new QVBoxLayout(this);
  box->addLayout(form);
  box->addWidget(totals_, 1);
  box->addWidget(buttons);
  resize(look.px(440), sizeHint().height());
  later_ = new QTimer(this);
  later_->setSingleShot(true);
  later_->setInterval(previewDelay);
  connect(later_, &QTimer::timeout, this, &ArrayDialog::refresh);
  const auto soon = [this] { later_->start(); };
  for (QSpinBox* spin : {along_, rows_, skip_}) connect(spin, &QSpinBox::valueChanged, this, soon);
  for (QDoubleSpinBox* spin : {pitch_, rowPitch_}) connect(spin, &QDoubleSpinBox::valueChanged, this, soon);
  connect(pattern_, &QLineEdit::textChanged, this, soon);
  connect(links_, &QComboBox::currentIndexChanged, this, soon);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&document_, &Document::designChanged, this, &QDialog::reject);
  connect(&document_, &Document::changed, this, &QDialog::reject);
  along_->setFocus();
  along_->selectAll();  // the first thing typed is the number of copies
  refresh();
}

ArrayCopy ArrayDialog::request() const {
  ArrayCopy array;
  array.along = along_->value();
  array.pitch = Length::millimetres(qRound(pitch_->value() * (areRacks_ ? 1000 : unitMillimetres)));
  array.rows = rows_->value();
  array.rowPitch = Length::millimetres(qRound(rowPitch_->value() * 1000));
  array.skip = skip_->value();
  array.options.links = static_cast<CopyLinks>(links_->currentIndex());
  array.options.pattern = pattern_->text().toStdString();
  return array;
}

void ArrayDialog::setRequest(const ArrayCopy& array) {
  along_->setValue(array.along);
  rows_->setValue(array.rows);
  rowPitch_->setValue(array.rowPitch.inMetres());
  skip_->setValue(array.skip);
  pitch_->setValue(areRacks_ ? array.pitch.inMetres() : array.pitch.inMetres() * 1000 / unitMillimetres);
  pattern_->setText(QString::fromStdString(array.options.pattern));
  links_->setCurrentIndex(static_cast<int>(array.options.links));
  refresh();
}

/// With what the fields say now; Return in a number field comes before the preview of it.
void ArrayDialog::accept() {
  if (later_->isActive()) refresh();
  if (edit_) QDialog::accept();
}

void ArrayDialog::setCounts(int along, int rows) {
  along_->setValue(along);
  rows_->setValue(rows);
}

QString ArrayDialog::totals() const { return totals_->text(); }

QString ArrayDialog::commitText() const {
  const int copies = pasted_ ? static_cast<int>(pasted_->made.size()) : 0;
  return areRacks_ ? tr("Array copy of %n racks", nullptr, copies) : tr("Array copy of %n devices", nullptr, copies);
}

/// Adds what the copies cost, draw and break to the totals: at once, or for a large design when it has been worked out.
void ArrayDialog::showOutcome(const QStringList& parts, const Design& after) {
  const auto show = [this, parts](const QStringList& more) {
    totals_->setText((parts + more).join(QStringLiteral(" · ")));
  };
  if (after.links.size() <= mostAtOnce_)
    return show(outcomeTexts(outcomeOf(document_.design(), after, document_.catalog(), document_.settings())));
  show({tr("counting problems…")});
  counting_.start(
      [before = document_.design(), after, catalog = document_.project().catalog, settings = document_.settings()](
          const std::stop_token& stop) { return outcomeOf(before, after, *catalog, settings, stop); },
      [show](const ArrayOutcome& outcome) { show(outcomeTexts(outcome)); });
}

void ArrayDialog::refresh() {
  later_->stop();
  counting_.cancel();
  edit_.reset();
  pasted_.reset();
  DesignEdit edit = document_.edit();
  const auto made = arrayCopy(edit, document_.settings(), objects_, request());
  refusal_ = made ? QString() : QString::fromStdString(made.error().sentence());
  const Look look = currentLook();
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, look.color(made ? Token::TextPrimary : Token::StatusError));
  totals_->setPalette(colours);
  copy_->setEnabled(made.has_value());
  if (!made) {
    totals_->setText(refusal_);
    emit previewed(document_.design(), {});
    return;
  }
  pasted_ = *made;
  const Design after = edit.snapshot();
  const AddedLinks added = addedLinks(document_.design(), after, document_.catalog(), document_.settings().routes);
  const int devices = static_cast<int>(made->devices.size()), links = static_cast<int>(added.links.size());
  const int racks = areRacks_ ? static_cast<int>(made->made.size()) : 0;
  QStringList parts;
  if (racks > 0) parts << tr("%n racks", nullptr, racks);
  parts << tr("%n devices", nullptr, devices) << tr("%n links", nullptr, links);
  if (links > 0) parts << longestText(added);
  showOutcome(parts, after);
  edit_.emplace(std::move(edit));
  emit previewed(after, pasted_->made);
}

}  // namespace fabric::ui
