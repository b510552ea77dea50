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

WhyPopup::WhyPopup(const Explanation& explanation, const QString& subject, const QString& note, QWidget* parent)
    : QFrame(parent, Qt::Popup) {
  setAttribute(Qt::WA_DeleteOnClose);
  setProperty("role", "card");
  WhyBlock why{explanation.value ? amount(explanation.unit, *explanation.value) : tr("No figure"),
               QString::fromStdString(explanation.formula),
               {}};
  for (const ExplanationTerm& t : explanation.terms) why.terms.push_back(term(t, t.unit.value_or(explanation.unit)));
  auto* card = new WhyCard;
  card->setWhy(why.result, why.formula, why.terms);
  // A popup takes all clicks: it goes before what it leads to comes.
  connect(card, &WhyCard::sourcesRequested, this, [this, why] {
    hide();
    emit sourcesRequested(why);
    close();
  });
  connect(card, &WhyCard::termActivated, this, [this, why](int index) {
    hide();
    emit partRequested(why.terms[static_cast<std::size_t>(index)].partId);
    close();
  });
  const Look look = currentLook();
  auto* head = new QLabel(subject);
  head->setProperty("role", "strong");
  auto* remark = new QLabel(note);
  remark->setProperty("role", "secondary");
  remark->setWordWrap(true);
  remark->setVisible(!note.isEmpty());
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(card);
  auto* box = new QVBoxLayout(this);
  box->setContentsMargins(look.px(10), look.px(10), look.px(10), look.px(10));
  box->setSpacing(look.px(5));
  box->addWidget(head);
  box->addWidget(remark);
  box->addWidget(scroll);
  setFixedWidth(look.px(460));
  card->resize(look.px(430), 10);
  const int wanted = card->hasHeightForWidth() ? card->heightForWidth(look.px(430)) : card->sizeHint().height();
  const int words =
      head->sizeHint().height() + look.px(5) + (note.isEmpty() ? 0 : remark->heightForWidth(look.px(430)) + look.px(5));
  setFixedHeight(std::min(wanted + words + look.px(26), look.px(420)));
  setAccessibleName(subject);
}

}  // namespace fabric::ui
