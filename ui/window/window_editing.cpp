// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands of the main window that compose a design: groups of links, copies, steps repeated in other variants.

#include "ui/window/array_dialog.h"
#include "ui/window/link_groups_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/paste_dialog.h"
#include "ui/window/replace_dialog.h"

#include "core/analysis/tiers.h"
#include "core/compose/repeat.h"
#include "core/io/clip_json.h"
#include "ui/floor/floor_view.h"
#include "ui/shell/message_bar.h"
#include "ui/topology/topology_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace fabric::ui {

namespace {

constexpr const char* clipMimeType = "application/x-lightloom-clip+json";

}  // namespace

void MainWindow::connectEditActions() {
  const auto on = [this](ActionId id, auto&& slot) {
    connect(action(id), &QAction::triggered, this, std::forward<decltype(slot)>(slot));
  };
  on(ActionId::EditCut, [this] { cutSelection(); });
  on(ActionId::EditCopy, [this] { copySelection(); });
  on(ActionId::EditPaste, [this] { pasteClipboard({}); });
  on(ActionId::EditPasteSpecial, [this] { pasteSpecial(); });
  on(ActionId::EditDuplicate, [this] { duplicateSelection(); });
  on(ActionId::EditArray, [this] { arrayCopySelection(); });
  on(ActionId::EditReplace, [this] { replaceSelection(); });
  on(ActionId::EditLinkGroups, [this] { linkSelection(); });
  on(ActionId::VariantRepeat, [this] { repeatInOtherVariants(); });
  // Tools of the floor bring it into view.
  const auto tool = [this, on](ActionId id, FloorView::ToolKind kind) {
    on(id, [this, kind] {
      showView(CanvasKind::Floor);
      floor_->setTool(kind);
    });
  };
  tool(ActionId::ToolLink, FloorView::ToolKind::Link);
  tool(ActionId::ToolMeasure, FloorView::ToolKind::Measure);
  // In the topology a path is traced from card to card.
  on(ActionId::ToolTrace, [this] {
    if (!isFloorShown() && topology_->current() != noCard) return topology_->traceCurrent();
    showView(CanvasKind::Floor);
    floor_->setTool(FloorView::ToolKind::Trace);
  });
  connect(floor_, &FloorView::toolChanged, this, &MainWindow::showTool);
  connect(floor_, &FloorView::linksRequested, this, &MainWindow::linkGroups);
  connect(floor_, &FloorView::arrayChanged, this, [this](ArrayCounts counts) {
    if (array_) array_->setCounts(counts.along, counts.rows);
  });
  connect(floor_, &FloorView::arrayEnded, this, [this] {
    if (array_) array_->reject();
  });
  connect(topology_, &TopologyView::linkGroupsRequested, this, &MainWindow::linkGroups);
  showTool();
}

void MainWindow::showTool() {
  if (!isFloorShown()) return;
  const FloorView::ToolKind kind = floor_->tool();
  action(ActionId::ToolSelect)->setChecked(kind == FloorView::ToolKind::Select);
  action(ActionId::ToolPan)->setChecked(kind == FloorView::ToolKind::Pan);
  action(ActionId::ToolLink)->setChecked(kind == FloorView::ToolKind::Link);
  action(ActionId::ToolMeasure)->setChecked(kind == FloorView::ToolKind::Measure);
  action(ActionId::ToolTrace)->setChecked(kind == FloorView::ToolKind::Trace);
}

void MainWindow::linkGroups(const std::vector<ObjectRef>& a, const std::vector<ObjectRef>& b) {
  LinkGroupsDialog dialog(document(), a, b, this);
  if (dialog.exec() != QDialog::Accepted) return;
  auto edit = dialog.takeEdit();
  if (edit) apply(std::move(*edit), {}, dialog.commitText());
}

/// The selection in two: the lower rank of switches and hosts against the rest, or the first thing against the others.
void MainWindow::linkSelection() {
  const Design& design = document().design();
  const auto rank = [&](const ObjectRef& object) {
    const auto devices = linkableDevices(design, document().catalog(), std::span(&object, 1));
    if (devices.empty()) return unranked;
    const Device& device = design.devices[devices.front()];
    return rankOf(device.role, document().catalog()[device.type].kind);
  };
  std::vector<ObjectRef> a, b;
  for (const ObjectRef& object : document().selection()) {
    if (object.kind != ObjectKind::Rack && object.kind != ObjectKind::Device) continue;
    (a.empty() || rank(object) == rank(a.front()) ? a : b).push_back(object);
  }
  if (b.empty() && a.size() > 1) {
    b.assign(a.begin() + 1, a.end());
    a.resize(1);
  }
  if (b.empty())
    return refuse({ErrorCode::Usage,
                   tr("Link groups").toStdString(),
                   tr("select the devices or racks of both sides").toStdString(),
                   {}});
  linkGroups(a, b);
}

// ---------------------------------------------------------------- clipboard

bool MainWindow::copySelection() {
  const Clip clip = copyObjects(document().design(), document().catalog(), document().selection());
  if (clip.empty()) {
    refuse({ErrorCode::Usage, tr("Copy").toStdString(), tr("select racks or devices").toStdString(), {}});
    return false;
  }
  const QByteArray json = QByteArray::fromStdString(clipJson(clip));
  auto* mime = new QMimeData;
  mime->setData(QLatin1String(clipMimeType), json);
  mime->setText(QString::fromUtf8(json));
  QApplication::clipboard()->setMimeData(mime);
  return true;
}

void MainWindow::cutSelection() {
  if (copySelection()) deleteSelection(true);
}

std::optional<Clip> MainWindow::clipboardClip() {
  const QMimeData* mime = QApplication::clipboard()->mimeData();
  QByteArray json;
  if (mime)
    json =
        mime->hasFormat(QLatin1String(clipMimeType)) ? mime->data(QLatin1String(clipMimeType)) : mime->text().toUtf8();
  auto clip = readClip(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
  if (clip && !clip->empty()) return *std::move(clip);
  if (!clip && json.contains("lightloom_clip")) {  // one of ours, but damaged or newer
    refuse(clip.error());
    return std::nullopt;
  }
  refuse({ErrorCode::Usage, tr("Paste").toStdString(), tr("the clipboard holds no racks or devices").toStdString(),
          tr("copy some first").toStdString()});
  return std::nullopt;
}

void MainWindow::pasteClipboard(const PasteOptions& options) {
  if (const auto clip = clipboardClip()) pasteClip(*clip, options, tr("Paste"));
}

void MainWindow::pasteSpecial() {
  const auto clip = clipboardClip();
  if (!clip) return;
  PasteDialog dialog(*clip, this);
  if (dialog.exec() == QDialog::Accepted) pasteClip(*clip, dialog.options(), tr("Paste"));
}

void MainWindow::duplicateSelection() {
  const Clip clip = copyObjects(document().design(), document().catalog(), document().selection());
  if (clip.empty())
    return refuse({ErrorCode::Usage, tr("Duplicate").toStdString(), tr("select racks or devices").toStdString(), {}});
  pasteClip(clip, {}, tr("Duplicate"));
}

void MainWindow::pasteClip(const Clip& clip, const PasteOptions& options, const QString& verb) {
  DesignEdit edit = document().edit();
  const auto pasted = paste(edit, document().settings(), clip, options);
  if (!pasted) return refuse(pasted.error());
  const QString what = pasted->made.size() == 1 ? nameOf(edit.design(), pasted->made.front())
                                                : tr("%n things", nullptr, static_cast<int>(pasted->made.size()));
  apply(std::move(edit), {}, QStringLiteral("%1 %2").arg(verb, what));
  document().select(pasted->made);
}

void MainWindow::arrayCopySelection() {
  if (copyObjects(document().design(), document().catalog(), document().selection()).empty())
    return refuse({ErrorCode::Usage, tr("Array copy").toStdString(), tr("select racks or devices").toStdString(), {}});
  if (array_) array_->reject();
  array_ = new ArrayDialog(document(), this);
  array_->setAttribute(Qt::WA_DeleteOnClose);
  connect(array_, &ArrayDialog::previewed, this, &MainWindow::showArray);
  connect(array_, &QDialog::accepted, this, &MainWindow::commitArray);
  connect(array_, &QDialog::finished, this, [this] {
    array_ = nullptr;
    floor_->endArray();
    floor_->setGhosts(document().design(), {});
  });
  showArray(array_->preview(), array_->pasted() ? array_->pasted()->made : std::vector<ObjectRef>());
  array_->show();
  // Beside the copies, which it is about.
  array_->move(mapToGlobal(QPoint(width() - array_->width() - 24, height() / 5)));
}

/// Ghosts of the copies, with handles where the original is on the floor.
void MainWindow::showArray(const Design& after, const std::vector<ObjectRef>& made) {
  floor_->setGhosts(after, made);
  const ArrayCopy array = array_->request();
  const auto axes = arrayAxes(floor_->scene(), array_->objects(), array);
  if (axes && isFloorShown()) floor_->showArray(*axes, {array.along, array.rows});
}

void MainWindow::commitArray() {
  auto edit = array_->takeEdit();
  if (!edit) return;
  const std::vector<ObjectRef> made = array_->pasted()->made;
  const QString text = array_->commitText();
  document().disconnect(array_);  // its own step is no reason to give up
  apply(std::move(*edit), {}, text);
  document().select(made);
}

void MainWindow::replaceSelection() {
  ReplaceDialog dialog(document(), this);
  if (!dialog.hasObjects())
    return refuse({ErrorCode::Usage,
                   tr("Replace").toStdString(),
                   tr("select devices, racks, modules or links").toStdString(),
                   {}});
  if (dialog.exec() != QDialog::Accepted) return;
  auto edit = dialog.takeEdit();
  if (!edit) return;
  const std::vector<ObjectRef> made = dialog.made();
  apply(std::move(*edit), {}, dialog.commitText());
  if (!made.empty()) document().select(made);
}

// ---------------------------------------------------------------- other variants

void MainWindow::repeatInOtherVariants() {
  const History& history = document().history();
  const auto& steps = history.steps();
  if (history.position() == 0)
    return refuse({ErrorCode::Usage, tr("Repeat").toStdString(), tr("there is no step to repeat").toStdString(), {}});
  const HistoryStep& last = steps[history.position()];
  const Variant* before = steps[history.position() - 1].project.find(last.variant);
  const Variant* after = last.project.find(last.variant);
  if (!before || !after || before->design == after->design)
    return refuse({ErrorCode::Usage, last.text, tr("this step changed no design").toStdString(), {}});
  Project next = document().project();
  QStringList done, refused;
  for (Variant& variant : next.variants) {
    if (variant.id == last.variant) continue;
    const QString name = QString::fromStdString(variant.name);
    Result<Design> design = fail(ErrorCode::Locked, "", tr("it is locked").toStdString());
    if (!variant.locked)
      design = repeatChange(before->design, after->design, variant.design, *next.catalog, document().idSource());
    if (design) {
      variant.design = *std::move(design);
      done << name;
    } else {
      refused << tr("%1: %2").arg(name, QString::fromStdString(design.error().sentence()));
    }
  }
  const QString text = QString::fromStdString(last.text);
  if (!done.isEmpty()) document().commit(std::move(next), tr("%1, in %2").arg(text, done.join(QStringLiteral(", "))));
  QStringList words;
  if (!done.isEmpty()) words << tr("Repeated in %1").arg(done.join(QStringLiteral(", ")));
  if (!refused.isEmpty()) words << tr("Did not fit: %1").arg(refused.join(QStringLiteral("; ")));
  messages()->post(QStringLiteral("repeat"), refused.isEmpty() ? MessageKind::Info : MessageKind::Warning,
                   words.join(QStringLiteral(". ")));
}

}  // namespace fabric::ui
