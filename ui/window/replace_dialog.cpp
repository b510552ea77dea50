// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/replace_dialog.h"

#include "ui/canvas/floor_scene.h"
#include "ui/panels/text/part_text.h"
#include "ui/theme/look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr std::size_t mostReasons = 4;

}  // namespace

ReplaceDialog::ReplaceDialog(Document& document, QWidget* parent) : QDialog(parent), document_(document) {
  setWindowTitle(tr("Replace part"));
  gather();
  parts_ = new QComboBox;
  parts_->setMaxVisibleItems(20);
  fillParts();
  summary_ = new QLabel;
  summary_->setObjectName(QStringLiteral("summary"));
  summary_->setWordWrap(true);
  summary_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  const int count = static_cast<int>(devices_.size() + racks_.size());
  auto* form = new QFormLayout;
  form->addRow(devices_.empty() ? tr("%n racks become", nullptr, count) : tr("%n devices become", nullptr, count),
               parts_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  replace_ = buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
  replace_->setDefault(true);
  auto* box = new QVBoxLayout(this);
  box->addLayout(form);
  box->addWidget(summary_, 1);
  box->addWidget(buttons);
  resize(currentLook().px(480), sizeHint().height());
  connect(parts_, &QComboBox::currentIndexChanged, this, &ReplaceDialog::refresh);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  refresh();
}

void ReplaceDialog::gather() {
  const Design& design = document_.design();
  ObjectKind kind = ObjectKind::None;
  for (const ObjectRef& object : document_.selection()) {
    if (object.kind != ObjectKind::Device && object.kind != ObjectKind::Rack) continue;
    if (kind == ObjectKind::None) kind = object.kind;
    if (object.kind != kind) continue;
    if (kind == ObjectKind::Rack) racks_.push_back({object.id});
    else if (devices_.empty() || document_.catalog()[design.devices[{object.id}].type].kind ==
                                     document_.catalog()[design.devices[devices_.front()].type].kind)
      devices_.push_back({object.id});
  }
}

void ReplaceDialog::fillParts() {
  const Catalog& catalog = document_.catalog();
  const auto add = [&](const Part& part, const QString& name) {
    parts_->addItem(QStringLiteral("%1 %2").arg(QString::fromStdString(part.vendor), name),
                    QString::fromStdString(part.id));
  };
  if (!devices_.empty()) {
    const Id<DeviceType> now = document_.design().devices[devices_.front()].type;
    for (std::uint32_t id = 1; id <= catalog.all<DeviceType>().size(); ++id)
      if (const DeviceType& type = catalog[Id<DeviceType>{id}]; type.kind == catalog[now].kind && id != now.value)
        add(type.part, PartText::name(type));
  } else if (!racks_.empty()) {
    const Id<RackType> now = document_.design().racks[racks_.front()].type;
    for (std::uint32_t id = 1; id <= catalog.all<RackType>().size(); ++id)
      if (id != now.value) add(catalog[Id<RackType>{id}].part, PartText::name(catalog[Id<RackType>{id}]));
  }
}

void ReplaceDialog::choose(const QString& partId) { parts_->setCurrentIndex(parts_->findData(partId)); }

Result<Replacement> ReplaceDialog::tryOn(DesignEdit& edit) const {
  const std::string part = parts_->currentData().toString().toStdString();
  if (!devices_.empty())
    return replaceDevices(edit, document_.settings(), devices_, document_.catalog().find<DeviceType>(part));
  return replaceRacks(edit, racks_, document_.catalog().find<RackType>(part));
}

void ReplaceDialog::refresh() {
  edit_.reset();
  replacement_.reset();
  DesignEdit edit = document_.edit();
  const auto done = tryOn(edit);
  replace_->setEnabled(done.has_value());
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, currentLook().color(done ? Token::TextPrimary : Token::StatusError));
  summary_->setPalette(colours);
  if (!done) return summarise({QString::fromStdString(done.error().sentence())});
  replacement_ = *done;
  QStringList lines{tr("Kept: position, name, role and %n links", nullptr, done->linksKept)};
  if (!racks_.empty()) lines = {tr("Kept: position, name, everything inside and its links")};
  const int rewired = done->linksRewired, lost = done->linksLost, modules = done->modulesLost;
  if (rewired > 0) lines << tr("Changed: %n links get other media", nullptr, rewired);
  if (lost > 0) lines << tr("Lost: %n links", nullptr, lost);
  if (modules > 0) lines << tr("Lost: %n modules that do not fit", nullptr, modules);
  for (std::size_t i = 0; i < std::min(mostReasons, done->reasons.size()); ++i)
    lines << QStringLiteral("– ") + QString::fromStdString(done->reasons[i]);
  const int more = static_cast<int>(done->reasons.size()) - static_cast<int>(mostReasons);
  if (more > 0) lines << tr("– and %n more reasons", nullptr, more);
  summarise(lines);
  edit_.emplace(std::move(edit));
}

/// The dialog grows with what it has to say.
void ReplaceDialog::summarise(const QStringList& lines) {
  summary_->setText(lines.join(QLatin1Char('\n')));
  const QMargins margins = layout()->contentsMargins();
  const int height = summary_->heightForWidth(width() - margins.left() - margins.right());
  summary_->setMinimumHeight(std::max(currentLook().px(70), height));
}

void ReplaceDialog::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) summarise(summary_->text().split(QLatin1Char('\n')));
}

QString ReplaceDialog::summary() const { return summary_->text(); }

QString ReplaceDialog::commitText() const {
  const int count = static_cast<int>(devices_.size() + racks_.size());
  const QString what = count == 1 ? nameOf(document_.design(), devices_.empty() ? ObjectRef::of(racks_.front())
                                                                                : ObjectRef::of(devices_.front()))
                                  : tr("%n things", nullptr, count);
  return tr("Replace %1 by %2").arg(what, parts_->currentText());
}

}  // namespace fabric::ui
