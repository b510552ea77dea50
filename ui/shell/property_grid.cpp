// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds property rows from plain widgets and refills them.

#include "ui/shell/property_grid.h"

#include "ui/icons/icons.h"
#include "ui/shell/meter_bar.h"
#include "ui/theme/look.h"

#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fabric::ui {
namespace {

constexpr int labelColumn = 0;
constexpr int valueColumn = 1;
constexpr int sourceColumn = 2;
constexpr int linesPerRow = 3;  // The row, a meter below, an error below.

bool isComputed(PropertyKind kind) { return kind == PropertyKind::Computed || kind == PropertyKind::Meter; }

void setInvalid(QWidget* field, bool invalid) {
  if (field->property("invalid").toBool() == invalid) return;
  field->setProperty("invalid", invalid);
  field->style()->unpolish(field);
  field->style()->polish(field);
}

/// A value and its note, ended by "…" where they are too long; the tool tip then has all of it.
class ValueLabel : public QLabel {
 public:
  using QLabel::QLabel;

  void showRow(const PropertyRow& row) {
    row_ = row;
    layOut();
  }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    QLabel::resizeEvent(event);
    isPlaced_ = true;
    layOut();
  }

 private:
  void layOut() {
    const QString note = row_.note.isEmpty() ? QString() : u' ' + row_.note;
    const QFontMetrics metrics(font());
    const int room = isPlaced_ ? contentsRect().width() : QWIDGETSIZE_MAX;
    const bool isCut = metrics.horizontalAdvance(row_.value + note) > room;
    QString value = row_.value, rest = note;
    if (isCut) {
      value = metrics.elidedText(row_.value, Qt::ElideRight, room);
      rest = metrics.elidedText(note, Qt::ElideRight, std::max(0, room - metrics.horizontalAdvance(value)));
    }
    const Look look = currentLook();
    const QString span = QStringLiteral("<span style=\"color:%1\">%2</span>");
    setText(span.arg(look.color(row_.valueColour.value_or(Token::TextPrimary)).name(), value.toHtmlEscaped()) +
            span.arg(look.color(row_.noteColour).name(), rest.toHtmlEscaped()));
    setToolTip(isCut && row_.toolTip.isEmpty() ? row_.value + note : row_.toolTip);
  }

  PropertyRow row_;
  bool isPlaced_ = false;
};

}  // namespace

PropertyGrid::PropertyGrid(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

PropertyGrid::~PropertyGrid() { dropBody(); }

void PropertyGrid::setRows(const std::vector<PropertyRow>& rows) {
  if (rows == rows_) return;
  const bool rebuild = !sameShape(rows);
  const std::optional<Typing> typed = rebuild ? typing() : std::nullopt;
  if (rebuild) dropBody();
  rows_ = rows;
  if (rebuild) build();
  for (int i = 0; i < static_cast<int>(rows_.size()); ++i) fill(i);
  if (typed) goOnTyping(*typed);
}

std::optional<PropertyGrid::Typing> PropertyGrid::typing() const {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const QLineEdit* field = lines_[i].field;
    if (field != nullptr && field->hasFocus() && field->isModified())
      return Typing{rows_[i].id, rows_[i].value, field->text(), field->cursorPosition()};
  }
  return std::nullopt;
}

void PropertyGrid::goOnTyping(const Typing& typed) {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    QLineEdit* field = lines_[i].field;
    if (field == nullptr || rows_[i].id != typed.id || rows_[i].value != typed.value) continue;
    field->setText(typed.text);
    field->setModified(true);
    field->setCursorPosition(typed.cursor);
    field->setFocus();
  }
}

/// A field that loses the keyboard with the body has its row no more: its text must not reach another one.
void PropertyGrid::dropBody() {
  for (const Line& line : lines_) {
    if (line.field != nullptr) line.field->disconnect(this);
    if (line.choice != nullptr) line.choice->disconnect(this);
  }
  delete body_;
  body_ = nullptr;
}

bool PropertyGrid::sameShape(const std::vector<PropertyRow>& rows) const {
  return body_ != nullptr && std::equal(rows.begin(), rows.end(), rows_.begin(), rows_.end(),
                                        [](const PropertyRow& a, const PropertyRow& b) {
                                          return a.id == b.id && a.kind == b.kind && a.choices == b.choices;
                                        });
}

void PropertyGrid::build() {
  body_ = new QWidget(this);
  lines_.assign(rows_.size(), {});
  auto* grid = new QGridLayout(body_);
  grid->setSpacing(0);
  grid->setColumnStretch(valueColumn, 1);
  for (int i = 0; i < static_cast<int>(rows_.size()); ++i) buildLine(i);
  layout()->addWidget(body_);
  applyMetrics();
}

void PropertyGrid::buildLine(int index) {
  auto* grid = static_cast<QGridLayout*>(body_->layout());
  const PropertyRow& row = rows_[static_cast<std::size_t>(index)];
  Line& line = lines_[static_cast<std::size_t>(index)];
  const int gridRow = index * linesPerRow;
  line.label = new QLabel(body_);
  grid->addWidget(line.label, gridRow, labelColumn);
  addEditor(index, gridRow, line);
  if (isComputed(row.kind)) {
    line.source = new QToolButton(body_);
    line.source->setIcon(themedIcon(Icon::Computed, Token::TextMuted));
    line.source->setProperty("role", "source");
    line.source->setToolTip(tr("Why this number"));
    line.source->setFocusPolicy(Qt::TabFocus);
    grid->addWidget(line.source, gridRow, sourceColumn, Qt::AlignCenter);
    connect(line.source, &QToolButton::clicked, this, [this, index] {
      const Line& clicked = lines_[static_cast<std::size_t>(index)];
      const QPoint corner = clicked.label->mapToGlobal(QPoint(0, 0));
      const QSize size(width() - clicked.label->x(), clicked.label->height());
      emit sourceRequested(rows_[static_cast<std::size_t>(index)].id, QRect(corner, size));
    });
  }
  if (row.kind == PropertyKind::Meter) {
    line.meter = new MeterBar(body_);
    grid->addWidget(line.meter, gridRow + 1, valueColumn);
  }
}

void PropertyGrid::addEditor(int index, int gridRow, Line& line) {
  auto* grid = static_cast<QGridLayout*>(body_->layout());
  const PropertyRow& row = rows_[static_cast<std::size_t>(index)];
  const auto report = [this, index](const QString& text) {
    emit edited(rows_[static_cast<std::size_t>(index)].id, text);
  };
  QWidget* shown = nullptr;
  if (row.kind == PropertyKind::Field) {
    shown = line.field = new QLineEdit(body_);
    connect(line.field, &QLineEdit::editingFinished, this, [this, index, report] {
      const Line& edited = lines_[static_cast<std::size_t>(index)];
      if (edited.field->text() != rows_[static_cast<std::size_t>(index)].value) {
        report(edited.field->text());
      }
    });
  } else if (row.kind == PropertyKind::Choice) {
    shown = line.choice = new QComboBox(body_);
    line.choice->addItems(row.choices);
    line.choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(line.choice, &QComboBox::textActivated, this, report);
  } else {
    shown = line.value = new ValueLabel(body_);
    line.value->setTextFormat(Qt::RichText);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  }
  if (line.value == nullptr) {
    shown->setProperty("role", "inspector");
    line.label->setBuddy(shown);
    line.error = new QLabel(body_);
    line.error->setProperty("role", "error");
    line.error->setWordWrap(true);
    line.error->hide();
    grid->addWidget(line.error, gridRow + 2, valueColumn, 1, 2);
  }
  grid->addWidget(shown, gridRow, valueColumn);
}

void PropertyGrid::fill(int index) {
  const PropertyRow& row = rows_[static_cast<std::size_t>(index)];
  const Line& line = lines_[static_cast<std::size_t>(index)];
  line.label->setText(row.label);
  line.label->setToolTip(row.toolTip);
  if (line.value != nullptr) {
    static_cast<ValueLabel*>(line.value)->showRow(row);
  }
  if (line.field != nullptr) {
    // Not while the user is typing in it.
    if (!line.field->hasFocus() || !line.field->isModified()) {
      line.field->setText(row.value);
      line.field->setCursorPosition(0);  // what is too long for the field shows its beginning
    }
    line.field->setToolTip(row.toolTip);
    line.field->setAccessibleName(row.label);
    setInvalid(line.field, !row.error.isEmpty());
  }
  if (line.choice != nullptr) {
    const QSignalBlocker quiet(line.choice);
    line.choice->setCurrentIndex(line.choice->findText(row.value));
    if (line.choice->currentIndex() < 0) line.choice->setPlaceholderText(row.value);
    line.choice->setToolTip(row.toolTip);
    line.choice->setAccessibleName(row.label);
    setInvalid(line.choice, !row.error.isEmpty());
  }
  if (line.source != nullptr) line.source->setAccessibleName(tr("Why %1").arg(row.label));
  if (line.meter != nullptr) {
    line.meter->setShare(row.share);
    line.meter->setColour(row.meterColour);
  }
  if (line.error != nullptr) {
    line.error->setText(row.error);
    line.error->setVisible(!row.error.isEmpty());
  }
}

QWidget* PropertyGrid::editor(const QString& id) const {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].id != id) continue;
    if (lines_[i].field != nullptr) return lines_[i].field;
    return lines_[i].choice;
  }
  return nullptr;
}

QString PropertyGrid::rowOf(const QWidget* part) const {
  if (part == nullptr) return {};
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const Line& line = lines_[i];
    for (const QWidget* own : {static_cast<const QWidget*>(line.label), static_cast<const QWidget*>(line.value),
                               static_cast<const QWidget*>(line.field), static_cast<const QWidget*>(line.choice),
                               static_cast<const QWidget*>(line.source)}) {
      if (own != nullptr && (own == part || own->isAncestorOf(part))) return rows_[i].id;
    }
  }
  return {};
}

void PropertyGrid::focusSource(const QString& id) const {
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (rows_[i].id == id && lines_[i].source != nullptr) lines_[i].source->setFocus(Qt::ShortcutFocusReason);
  }
}

void PropertyGrid::applyMetrics() {
  if (body_ == nullptr) return;
  const Look look = currentLook();
  auto* grid = static_cast<QGridLayout*>(body_->layout());
  grid->setContentsMargins(look.px(26), 0, look.px(8), 0);
  grid->setColumnMinimumWidth(labelColumn, look.px(105));
  grid->setColumnMinimumWidth(sourceColumn, look.px(22));
  for (int i = 0; i < static_cast<int>(lines_.size()); ++i) {
    Line& line = lines_[static_cast<std::size_t>(i)];
    grid->setRowMinimumHeight(i * linesPerRow, look.px(metrics::inspectorRow));
    line.label->setProperty("role", "property");
    if (line.source != nullptr) {
      line.source->setFixedSize(look.px(20), look.px(20));
      line.source->setIconSize({look.px(14), look.px(14)});
    }
    if (line.value != nullptr) line.value->setContentsMargins(look.px(7), 0, 0, 0);
    if (line.meter != nullptr) line.meter->setContentsMargins(look.px(7), 0, 0, look.px(4));
  }
}

void PropertyGrid::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange && body_ != nullptr) {
    applyMetrics();
    for (int i = 0; i < static_cast<int>(rows_.size()); ++i) fill(i);
  }
  QWidget::changeEvent(event);
}

}  // namespace fabric::ui
