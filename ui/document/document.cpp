// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/document.h"

#include "ui/wording/numbers.h"

#include <algorithm>
#include <cstdlib>

namespace fabric::ui {

Document::Document(Project project, IdSource ids, QObject* parent)
    : QObject(parent), history_(std::move(project)), ids_(ids) {
  active_ = this->project().baseline;
  saved_ = this->project();
  showCurrency(settings().economy.currency);
}

DesignEdit Document::edit() { return DesignEdit(design(), project().catalog, ids_); }

void Document::commit(DesignEdit&& edit, const QString& text) {
  if (variant().locked) {
    emit refused(tr("Variant %1 is locked; unlock it in the menu of its tab, or fork it")
                     .arg(QString::fromStdString(variant().name)));
    return;
  }
  Project next = project();
  next.find(active_)->design = std::move(edit).finish();
  commit(std::move(next), text);
}

void Document::commit(Project next, const QString& text) {
  if (readOnly_ || next == project()) return;
  const Project before = project();
  const Design designBefore = design();
  history_.commit(std::move(next), text.toStdString(), selection_, active_);
  announce(before, designBefore, active_);
}

void Document::undo() {
  if (history_.canUndo()) jump(history_.position() - 1);
}

void Document::redo() {
  if (history_.canRedo()) jump(history_.position() + 1);
}

void Document::jump(std::size_t position) {
  if (position == history_.position() || position >= history_.steps().size()) return;
  const Project before = project();
  const Design designBefore = design();
  // What a step did is best seen with the things it touched selected: those of the step undone or redone.
  const std::size_t touched = std::max(position, history_.position());
  const std::uint32_t variantBefore = active_;
  history_.jump(position);
  const HistoryStep& step = history_.steps()[touched];
  selection_ = step.selection;
  const Variant* was = before.find(step.variant);
  const Variant* is = project().find(step.variant);
  // A step of the whole project (settings, names) is seen in any variant, but not in one that is gone.
  if (is && (!project().find(active_) || (was && !(was->design == is->design)))) active_ = step.variant;
  announce(before, designBefore, variantBefore);
  emit selectionChanged();
  const Variant* shown = before.find(active_);
  emit jumped(shown ? shown->design : design());
}

void Document::announce(const Project& before, const Design& designBefore, std::uint32_t variantBefore) {
  showCurrency(settings().economy.currency);  // before anybody words an amount
  if (!project().find(active_)) active_ = project().baseline;
  if (active_ != variantBefore) emit variantActivated();
  const std::vector<ObjectRef> selected = selection_;
  dropMissingSelection();
  emit changed(before, project());
  if (!(designBefore == design())) emit designChanged(designBefore, design());
  if (selected != selection_) emit selectionChanged();
  emit fileStateChanged();
}

void Document::activate(std::uint32_t variant) {
  if (variant == active_ || !project().find(variant)) return;
  const Design before = design();
  active_ = variant;
  dropMissingSelection();
  emit variantActivated();
  emit designChanged(before, design());
  emit selectionChanged();
}

void Document::select(std::vector<ObjectRef> selection) {
  std::erase_if(selection, [&](const ObjectRef& object) { return !exists(object); });
  if (selection == selection_) return;
  selection_ = std::move(selection);
  emit selectionChanged();
}

bool Document::exists(const ObjectRef& object) const {
  const Design& d = design();
  switch (object.kind) {
  case ObjectKind::None: return false;
  case ObjectKind::Site: return d.sites.contains({object.id});
  case ObjectKind::Hall: return d.halls.contains({object.id});
  case ObjectKind::Row: return d.rows.contains({object.id});
  case ObjectKind::Rack: return d.racks.contains({object.id});
  case ObjectKind::Device: return d.devices.contains({object.id});
  case ObjectKind::Cage: return object.sub < d.slotsOf({object.id}).cages;
  case ObjectKind::Port: return object.sub < d.slotsOf({object.id}).ports;
  case ObjectKind::Module: return d.modules.contains({object.id});
  case ObjectKind::Cable: return d.cables.contains({object.id});
  case ObjectKind::Link: return d.links.contains({object.id});
  case ObjectKind::Fabric: return d.fabrics.contains({object.id});
  case ObjectKind::Group: return d.groups.contains({object.id});
  }
  return false;
}

void Document::dropMissingSelection() {
  std::erase_if(selection_, [&](const ObjectRef& object) { return !exists(object); });
}

void Document::setReadOnly(bool readOnly) {
  if (readOnly == readOnly_) return;
  readOnly_ = readOnly;
  emit fileStateChanged();
}

bool Document::isModified() const { return offDisk_ || !(project() == saved_); }

int Document::unsavedSteps() const {
  if (!isModified()) return 0;
  const auto distance = static_cast<long>(history_.position()) - static_cast<long>(savedPosition_);
  return std::max(1, static_cast<int>(std::labs(distance)));
}

void Document::markSaved(const QString& path, const Project& saved) {
  path_ = path;
  saved_ = saved;
  offDisk_ = false;
  savedPosition_ = history_.position();
  emit fileStateChanged();
}

void Document::markUnsaved(const QString& path) {
  path_ = path;
  offDisk_ = true;
  emit fileStateChanged();
}

}  // namespace fabric::ui
