// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/part_card.h"

#include "ui/panels/parts/part_thumbnail.h"
#include "ui/panels/text/part_text.h"
#include "ui/theme/look.h"
#include "ui/wording/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace fabric::ui {

namespace {

QLabel* label(QWidget* parent, const char* role) {
  auto* made = new QLabel(parent);
  made->setProperty("role", role);
  made->setTextFormat(Qt::PlainText);
  return made;
}

/// Sources can be long lists; the card shows how they begin.
QString shortened(const QString& source, int length) {
  return source.size() <= length ? source : source.left(length - 1).trimmed() + QStringLiteral("…");
}

}  // namespace

PartCard::PartCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint), picture_(new QLabel(this)), name_(label(this, "strong")),
      maker_(label(this, "small")), facts_(new QGridLayout), source_(label(this, "small")) {
  setProperty("role", "card");
  setAttribute(Qt::WA_ShowWithoutActivating);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  source_->setWordWrap(true);
  name_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 10, 12, 10);
  column->setSpacing(3);
  column->addWidget(picture_);
  column->addWidget(name_);
  column->addWidget(maker_);
  column->addSpacing(5);
  column->addLayout(facts_);
  column->addSpacing(5);
  column->addWidget(source_);
  facts_->setHorizontalSpacing(14);
  facts_->setVerticalSpacing(2);
  facts_->setColumnStretch(1, 1);
}

void PartCard::setPart(const Catalog& catalog, const PartRow& row) {
  const Look look = currentLook();
  const Part* part = catalog.part(row.place);
  picture_->setPixmap(thumbnail(catalog, row.place, look, 2.0, devicePixelRatioF()));
  name_->setText(row.name);
  while (QLayoutItem* item = facts_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  if (!part) return;
  QStringList maker{text(part->vendor), text(part->number), PartText::status(*part)};
  maker.removeAll(QString());
  maker_->setText(maker.join(QStringLiteral(" · ")));
  int line = 0;
  for (const PartFact& fact : partFacts(catalog, row.place)) {
    QLabel* name = label(this, "small");
    name->setText(fact.label);
    auto* value = new QLabel(fact.estimate ? tr("%1 est.", "estimated figure").arg(fact.value) : fact.value, this);
    value->setTextFormat(Qt::PlainText);
    facts_->addWidget(name, line, 0);
    facts_->addWidget(value, line++, 1);
  }
  QString source = tr("Source: %1").arg(shortened(text(part->provenance.source), 220));
  source += QLatin1Char('\n') + tr("Confidence: %1").arg(PartText::confidence(part->provenance.confidence));
  for (const SourceConflict& conflict : part->provenance.conflicts)
    source += QLatin1Char('\n') +
              tr("Sources differ on %1: %2 is used, %3 says %4")
                  .arg(text(conflict.field), text(conflict.used), text(conflict.source), text(conflict.other));
  source_->setText(source);
  setFixedWidth(look.px(300));
  adjustSize();
}

void PartCard::showBeside(const QRect& row) {
  adjustSize();
  const QScreen* screen = parentWidget() ? parentWidget()->screen() : nullptr;
  const QRect room = screen ? screen->availableGeometry() : QRect(row.topLeft(), QSize(4000, 4000));
  int x = row.right() + currentLook().px(12);
  if (x + width() > room.right()) x = row.left() - width() - currentLook().px(12);
  const int y = qBound(room.top(), row.top() - currentLook().px(8), std::max(room.top(), room.bottom() - height()));
  move(x, y);
  show();
}

}  // namespace fabric::ui
