// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/replace_dialog.h"

#include "core/compose/change_media.h"
#include "core/compose/link_ways.h"
#include "ui/canvas/floor_scene.h"
#include "ui/panels/inspector/cage_fits.h"
#include "ui/panels/text/part_text.h"
#include "ui/theme/look.h"
#include "ui/wording/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include <algorithm>
#include <set>

namespace fabric::ui {

namespace {

constexpr std::size_t mostReasons = 4;

/// Cables that would join the ends of a link, each family once.
std::vector<Id<CableType>> cablesFor(const Document& document, Id<Link> id) {
  const Design& design = document.design();
  const Link& link = design.links[id];
  Shapes shapes(document.catalog());
  const PortEnd a = portEndOf(design, document.catalog(), shapes, {link.a, link.portA}),
                b = portEndOf(design, document.catalog(), shapes, {link.b, link.portB});
  std::vector<Id<CableType>> cables;
  for (const MediaOption& option : mediaOptions(document.catalog(), a, b))
    if (option.verdict && std::ranges::find(cables, option.cable) == cables.end()) cables.push_back(option.cable);
  return cables;
}

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
  auto* form = new QFormLayout;
  form->addRow(becomeText(), parts_);
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

int ReplaceDialog::count() const {
  return static_cast<int>(devices_.size() + racks_.size() + modules_.size() + links_.size());
}

QString ReplaceDialog::becomeText() const {
  const int all = count();
  if (!racks_.empty()) return tr("%n racks become", nullptr, all);
  if (!modules_.empty()) return tr("%n modules become", nullptr, all);
  if (!links_.empty()) return tr("%n links get", nullptr, all);
  return tr("%n devices become", nullptr, all);
}

void ReplaceDialog::gather() {
  const Design& design = document_.design();
  std::set<Id<Module>> modules;
  std::set<Id<Link>> links;
  ObjectKind kind = ObjectKind::None;
  for (const ObjectRef& selected : document_.selection()) {
    ObjectRef object = selected;
    if (object.kind == ObjectKind::Port) object = ObjectRef::of(design.linkAt({object.id}, object.sub));
    if (object.kind == ObjectKind::Cage) object = ObjectRef::of(design.moduleIn({object.id}, object.sub));
    const bool isThing = object.kind == ObjectKind::Device || object.kind == ObjectKind::Rack;
    const bool isMedium = object.kind == ObjectKind::Module || object.kind == ObjectKind::Link;
    if (object.id == 0 || (!isThing && !isMedium)) continue;
    if (kind == ObjectKind::None) kind = object.kind;
    if (object.kind != kind) continue;
    if (kind == ObjectKind::Rack) racks_.push_back({object.id});
    else if (kind == ObjectKind::Module) modules.insert({object.id});
    else if (kind == ObjectKind::Link) links.insert({object.id});
    else if (devices_.empty() || document_.catalog()[design.devices[{object.id}].type].kind ==
                                     document_.catalog()[design.devices[devices_.front()].type].kind)
      devices_.push_back({object.id});
  }
  modules_.assign(modules.begin(), modules.end());
  links_.assign(links.begin(), links.end());
}

/// Links on the ports of the selected modules.
std::vector<Id<Link>> ReplaceDialog::linksAtModules() const {
  const Design& design = document_.design();
  Shapes shapes(document_.catalog());
  std::set<Id<Link>> links;
  for (const Id<Module> id : modules_) {
    const Module& module = design.modules[id];
    const ShapeCage& cage = shapes.of(design, module.device).cages()[module.cage];
    for (std::uint16_t port = cage.firstPort; port < cage.firstPort + cage.ports; ++port)
      if (const Id<Link> link = design.linkAt(module.device, port)) links.insert(link);
  }
  return {links.begin(), links.end()};
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
  } else if (!modules_.empty()) {
    std::vector<ObjectRef> cages;
    for (const Id<Module> id : modules_) cages.push_back(ObjectRef::of(id));
    Shapes shapes(catalog);
    for (const MiniRow& row : fitsTable(catalog, cageUses(document_.design(), shapes, cages), {}).rows)
      if (const auto type = catalog.find<TransceiverType>(row.action.toStdString());
          type != document_.design().modules[modules_.front()].type)
        add(catalog[type].part, PartText::name(catalog[type]));
  } else if (!links_.empty()) {
    const Id<CableType> now = document_.design().cables[document_.design().links[links_.front()].cable].type;
    for (const Id<CableType> id : cablesFor(document_, links_.front()))
      if (id != now) add(catalog[id].part, PartText::name(catalog[id]));
  }
}

void ReplaceDialog::choose(const QString& partId) { parts_->setCurrentIndex(parts_->findData(partId)); }

Result<QStringList> ReplaceDialog::tryOn(DesignEdit& edit) {
  const std::string part = parts_->currentData().toString().toStdString();
  if (part.empty()) return fail(ErrorCode::DoesNotFit, "parts", "no other part of the catalog goes there");
  return modules_.empty() && links_.empty() ? tryThings(edit, part) : tryMedia(edit, part);
}

Result<QStringList> ReplaceDialog::tryThings(DesignEdit& edit, const std::string& part) {
  const auto done = devices_.empty() ? replaceRacks(edit, racks_, document_.catalog().find<RackType>(part))
                                     : replaceDevices(edit, document_.settings(), devices_,
                                                      document_.catalog().find<DeviceType>(part));
  if (!done) return tl::unexpected(done.error());
  made_ = done->made;
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
  return lines;
}

/// Links go on between the same ports; the far ends of modules and what shares their cages change with them.
Result<QStringList> ReplaceDialog::tryMedia(DesignEdit& edit, const std::string& part) const {
  const Catalog& catalog = document_.catalog();
  const std::vector<Id<Link>> links = modules_.empty() ? links_ : linksAtModules();
  const auto changes = changeMedia(edit, document_.settings(), links, part);
  if (!changes) return tl::unexpected(changes.error());
  for (const Id<Module> id : modules_)  // those without links
    if (edit.design().modules.contains(id))
      if (auto done = edit.replaceModule(id, catalog.find<TransceiverType>(part)); !done)
        return tl::unexpected(done.error());
  const int kept = static_cast<int>(links.size());
  QStringList lines{tr("Kept: %n links, between the same ports", nullptr, kept)};
  const auto name = [&](Id<TransceiverType> module, Id<CableType> cable) {
    return QString::fromStdString(module ? shortMedia(catalog[module]) : shortMedia(catalog[cable]));
  };
  for (const MediaChange& change : *changes)
    lines << tr("Changed: %1 × %2 become %3")
                 .arg(countText(change.links), name(change.moduleBefore, change.cableBefore),
                      name(change.moduleAfter, change.cableAfter));
  int lengths = 0, cables = 0, modules = 0;
  difference(document_.design().cables, edit.design().cables, [&](Id<Cable>, const Cable* was, const Cable* now) {
    if (was && was->fixedLength > Length{} && (!now || now->fixedLength != was->fixedLength)) ++lengths;
    if (was && (!now || now->type != was->type)) ++cables;
  });
  difference(document_.design().modules, edit.design().modules, [&](Id<Module>, const Module* was, const Module* now) {
    if (was && (!now || now->type != was->type)) ++modules;
  });
  if (cables > 0) lines << tr("Lost: %n cables", nullptr, cables);
  if (modules > 0) lines << tr("Lost: %n modules", nullptr, modules);
  if (lengths > 0) lines << tr("Lost: %n fixed lengths", nullptr, lengths);
  return lines;
}

void ReplaceDialog::refresh() {
  edit_.reset();
  made_.clear();
  DesignEdit edit = document_.edit();
  const Result<QStringList> done = tryOn(edit);
  replace_->setEnabled(done.has_value());
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, currentLook().color(done ? Token::TextPrimary : Token::StatusError));
  summary_->setPalette(colours);
  if (!done) return summarise({QString::fromStdString(done.error().sentence())});
  summarise(*done);
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
  const int all = count();
  const QString what = all > 1             ? tr("%n things", nullptr, all)
                       : !devices_.empty() ? nameOf(document_.design(), ObjectRef::of(devices_.front()))
                       : !racks_.empty()   ? nameOf(document_.design(), ObjectRef::of(racks_.front()))
                       : !modules_.empty() ? tr("module")
                                           : tr("cable");
  return tr("Replace %1 by %2").arg(what, parts_->currentText());
}

}  // namespace fabric::ui
