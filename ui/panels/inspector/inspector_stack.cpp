// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/inspector_stack.h"

#include "ui/document/analysis_runner.h"
#include "ui/document/document.h"
#include "ui/icons/icons.h"

#include <QAction>
#include <QApplication>

namespace fabric::ui {

InspectorStack::InspectorStack(QWidget* parent)
    : QSplitter(Qt::Vertical, parent), current_(make()),
      pin_(new QAction(themedIcon(Icon::Pin), tr("Pin: keep showing these objects"), this)) {
  setChildrenCollapsible(false);
  addWidget(current_);
  setFocusProxy(current_);
  pin_->setCheckable(true);
  connect(pin_, &QAction::toggled, this, &InspectorStack::setPinned);
}

Inspector* InspectorStack::make() {
  auto* inspector = new Inspector;
  connect(inspector, &Inspector::sourcesRequested, this, &InspectorStack::sourcesRequested);
  connect(inspector, &Inspector::partRequested, this, &InspectorStack::partRequested);
  connect(inspector, &Inspector::refused, this, &InspectorStack::refused);
  return inspector;
}

void InspectorStack::setDocument(Document* document) {
  pin_->setChecked(false);
  document_ = document;
  result_.reset();
  current_->setDocument(document);
}

void InspectorStack::setResult(std::shared_ptr<const AnalysisResult> result) {
  result_ = std::move(result);
  current_->setResult(result_);
  if (pinned_) pinned_->setResult(result_);
}

bool InspectorStack::askWhy() {
  const QWidget* focus = QApplication::focusWidget();
  for (Inspector* inspector : {pinned_, current_}) {
    if (!inspector || !focus || (focus != inspector && !inspector->isAncestorOf(focus))) continue;
    inspector->askWhy();
    return true;
  }
  return false;
}

void InspectorStack::setPinned(bool pinned) {
  if (!pinned) {
    delete pinned_;
    pinned_ = nullptr;
    return;
  }
  // The selection is what the Inspector shows: the new one takes it over and stays there.
  pinned_ = make();
  insertWidget(0, pinned_);
  pinned_->setAccessibleName(tr("Pinned Inspector"));
  pinned_->setDocument(document_);
  pinned_->setResult(result_);
  pinned_->pinAction()->setChecked(true);
  setSizes({1, 1});
}

}  // namespace fabric::ui
