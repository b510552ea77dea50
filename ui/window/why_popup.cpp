// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/why_popup.h"

#include "core/catalog/figure_basis.h"
#include "ui/shell/why_card.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fabric::ui {

namespace {

QString amount(AmountUnit unit, std::int64_t value) {
  switch (unit) {
  case AmountUnit::Pieces: return countText(value);
  case AmountUnit::Milliwatts: return powerReading(Power::milliwatts(value)).text();
  case AmountUnit::MicroDollars: return moneyReading(Money::microDollars(value)).text();
  case AmountUnit::BitsPerSecond: return rateReading(DataRate::bitsPerSecond(value)).text();
  case AmountUnit::Thousandths: return QLocale().toString(static_cast<double>(value) / 1000.0, 'g', 6);
  case AmountUnit::Millimetres:
    return QLocale().toString(static_cast<double>(value) / 1000.0, 'f', 1) + QStringLiteral(" m");
  case AmountUnit::Picoseconds:
    return QLocale().toString(static_cast<double>(value) / 1000.0, 'f', 1) + QStringLiteral(" ns");
  case AmountUnit::FailureBillionths:
    return WhyPopup::tr("%1 a year").arg(QLocale().toString(static_cast<double>(value) / 1e9, 'g', 4));
  }
  return {};
}

WhyTerm term(const ExplanationTerm& t, AmountUnit unit) {
  WhyTerm out;
  const QString what = QString::fromStdString(t.what);
  const bool alone = t.factor == 0;
  out.quantity = alone || t.quantity == 1 ? what : QStringLiteral("%1 × %2").arg(countText(t.quantity), what);
  out.factor = alone || (unit == AmountUnit::Pieces && t.factor == 1) ? QString() : amount(unit, t.factor);
  if (t.basis == "estimate") out.factor += t.unverified ? WhyPopup::tr(" est., not verified") : WhyPopup::tr(" est.");
  if (t.basis == code(FigureBasis::Specification)) out.factor += WhyPopup::tr(" by specification");
  out.product = amount(unit, t.amount);
  out.source = QString::fromStdString(t.source);
  if (t.unverified) out.source += WhyPopup::tr(" (not verified)");
  out.partId = QString::fromStdString(t.partId);
  return out;
}

}  // namespace

WhyPopup::WhyPopup(const QString& subject, const QString& note, QWidget* parent)
    : QFrame(parent, Qt::Popup), head_(new QLabel(subject)), remark_(new QLabel(note)),
      waiting_(new QLabel(tr("Computing…"))), scroll_(new QScrollArea), card_(new WhyCard) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("role", "card");
  // A popup takes all clicks: it goes before what it leads to comes.
  connect(card_, &WhyCard::sourcesRequested, this, [this] {
    hide();
    emit sourcesRequested(why_);
    close();
  });
  connect(card_, &WhyCard::termActivated, this, [this](int index) {
    hide();
    emit partRequested(why_.terms[static_cast<std::size_t>(index)].partId);
    close();
  });
  head_->setProperty("role", "strong");
  remark_->setProperty("role", "secondary");
  remark_->setWordWrap(true);
  remark_->setVisible(!note.isEmpty());
  waiting_->setProperty("role", "secondary");
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidget(card_);
  scroll_->hide();
  const Look look = currentLook();
  auto* box = new QVBoxLayout(this);
  box->setContentsMargins(look.px(10), look.px(10), look.px(10), look.px(10));
  box->setSpacing(look.px(5));
  for (QWidget* part : {static_cast<QWidget*>(head_), static_cast<QWidget*>(remark_), static_cast<QWidget*>(waiting_),
                        static_cast<QWidget*>(scroll_)})
    box->addWidget(part);
  setFixedWidth(look.px(460));
  fit();
  setAccessibleName(subject);
}

void WhyPopup::explain(const Explanation& explanation) {
  why_ = {explanation.value ? amount(explanation.unit, *explanation.value) : tr("No figure"),
          QString::fromStdString(explanation.formula),
          {}};
  for (const ExplanationTerm& t : explanation.terms) why_.terms.push_back(term(t, t.unit.value_or(explanation.unit)));
  card_->setWhy(why_.result, why_.formula, why_.terms);
  waiting_->hide();
  scroll_->show();
  fit();
}

bool WhyPopup::isExplained() const { return !scroll_->isHidden(); }

void WhyPopup::fit() {
  const Look look = currentLook();
  const int room = look.px(430);
  card_->resize(room, 10);
  const int card = card_->hasHeightForWidth() ? card_->heightForWidth(room) : card_->sizeHint().height();
  const int wanted = isExplained() ? card : waiting_->sizeHint().height();
  const int words =
      head_->sizeHint().height() + look.px(5) + (remark_->isHidden() ? 0 : remark_->heightForWidth(room) + look.px(5));
  setFixedHeight(std::min(wanted + words + look.px(26), look.px(420)));
}

}  // namespace fabric::ui
