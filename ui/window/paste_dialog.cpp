// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/paste_dialog.h"

#include "ui/theme/look.h"
#include "ui/window/array_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace fabric::ui {

PasteDialog::PasteDialog(const Clip& clip, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Paste special"));
  const int racks = static_cast<int>(clip.racks.size()), devices = static_cast<int>(clip.devices.size()),
            inside = static_cast<int>(clip.links.size()), outside = static_cast<int>(clip.outer.size());
  auto* what =
      new QLabel(QStringList{tr("%Ln racks", nullptr, racks), tr("%Ln devices", nullptr, devices),
                             tr("%Ln links inside", nullptr, inside), tr("%Ln links to the outside", nullptr, outside)}
                     .join(QStringLiteral(" · ")));
  links_ = ArrayDialog::makeLinksChoice(this);
  names_ = new QComboBox;
  for (const QString& text : {tr("Next free numbers"), tr("As copied")}) names_->addItem(text);
  pattern_ = new QLineEdit;
  pattern_->setPlaceholderText(QStringLiteral("dgx-{n:03}"));
  auto* form = new QFormLayout;
  form->addRow(tr("Links"), links_);
  form->addRow(tr("Names"), names_);
  form->addRow(tr("Device names by pattern"), pattern_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* box = new QVBoxLayout(this);
  box->addWidget(what);
  box->addLayout(form);
  box->addWidget(buttons);
  resize(currentLook().px(420), sizeHint().height());
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PasteOptions PasteDialog::options() const {
  PasteOptions options;
  options.links = static_cast<CopyLinks>(links_->currentIndex());
  options.names = static_cast<CopyNames>(names_->currentIndex());
  options.pattern = pattern_->text().toStdString();
  return options;
}

}  // namespace fabric::ui
