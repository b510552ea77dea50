// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/inspector.h"

#include "ui/document/document.h"
#include "ui/icons/icons.h"
#include "ui/panels/inspector/block_views.h"
#include "ui/panels/inspector/bundle_media.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/inspector/object_fields.h"
#include "ui/panels/parts/part_thumbnail.h"
#include "ui/panels/text/part_text.h"
#include "ui/shell/section.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace fabric::ui {

namespace {

/// The strand of a link's or bundle's head: two plugs and what joins them.
QPixmap strandPicture(Token medium, bool bundle, const Look& look, double ratio) {
  const QSize size(look.px(32), look.px(26));
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(look.scale, look.scale);
  QPainterPath line(QPointF(6, 19));
  line.cubicTo(QPointF(18, 18), QPointF(14, 7), QPointF(27, 6));
  const bool casing = !look.theme.isDark() && (medium == Token::MediumOs2 || medium == Token::MediumCpo);
  const double width = bundle ? 6 : 2.4;
  if (casing) painter.strokePath(line, QPen(look.color(Token::MediumCasing), width + 1.5));
  painter.strokePath(line, QPen(look.color(medium), width));
  if (!bundle)
    for (const QPointF& corner : {QPointF(0.5, 15.5), QPointF(23.5, 2.5)}) {
      painter.setPen(QPen(look.color(Token::LineStrong), 1));
      painter.setBrush(look.color(Token::RackFrame));
      painter.drawRoundedRect(QRectF(corner, QSizeF(8, 7)), 1, 1);
    }
  return picture;
}

QPixmap symbolPicture(const InspectorSymbol& symbol, const Catalog& catalog, const Look& look, double ratio) {
  switch (symbol.kind) {
  case InspectorSymbol::Kind::None: return {};
  case InspectorSymbol::Kind::Icon:
    return iconPixmap(symbol.icon, look.color(Token::TextSecondary), look.px(24), ratio);
  case InspectorSymbol::Kind::Strand: return strandPicture(symbol.medium, symbol.bundle, look, ratio);
  case InspectorSymbol::Kind::Part: {
    const PartPlace place = catalog.find(symbol.partId);
    const QPixmap whole = thumbnail(catalog, place, look, 1.0, ratio);
    if (!std::holds_alternative<Id<RackType>>(place.type)) return whole;
    // A rack fills the middle of its thumbnail only.
    const int left = static_cast<int>(21 * look.scale * ratio), width = static_cast<int>(22 * look.scale * ratio);
    return whole.copy(left, 0, width, whole.height());
  }
  }
  return {};
}

template <class Type>
bool isOf(const PartPlace& place, Id<Type> type) {
  const auto* id = std::get_if<Id<Type>>(&place.type);
  return id && *id == type;
}

/// The pieces of a part among objects: racks with what stands in them, devices with their modules, links with theirs.
std::vector<ObjectRef> piecesOf(const Design& design, const Catalog& catalog, const std::vector<ObjectRef>& objects,
                                const std::string& partId) {
  const PartPlace place = catalog.find(partId);
  std::set<ObjectRef> pieces;
  const auto addModules = [&](Id<Device> device) {
    for (std::uint16_t cage = 0; cage < design.slotsOf(device).cages; ++cage)
      if (const Id<Module> module = design.moduleIn(device, cage); module && isOf(place, design.modules[module].type))
        pieces.insert(ObjectRef::of(module));
  };
  const auto addDevice = [&](Id<Device> device) {
    if (isOf(place, design.devices[device].type)) pieces.insert(ObjectRef::of(device));
    addModules(device);
  };
  for (const ObjectRef& object : objects) {
    if (object.kind == ObjectKind::Device) addDevice({object.id});
    if (object.kind != ObjectKind::Rack) continue;
    if (isOf(place, design.racks[{object.id}].type)) pieces.insert(object);
    for (const Id<Device> device : design.devicesIn({object.id})) addDevice(device);
  }
  return {pieces.begin(), pieces.end()};
}

}  // namespace

Inspector::Inspector(QWidget* parent)
    : QScrollArea(parent), body_(new QWidget), column_(new QVBoxLayout(body_)), head_(new InspectorHead(body_)),
      pin_(new QAction(themedIcon(Icon::Pin), tr("Pin: keep showing these objects"), this)) {
  setAccessibleName(tr("Inspector"));
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(0);
  column_->addWidget(head_);
  column_->addStretch(1);
  setWidget(body_);
  pin_->setCheckable(true);
  connect(pin_, &QAction::toggled, this, [this](bool pinned) {
    if (!pinned) noteSelection();
  });
  later_.setSingleShot(true);
  later_.setInterval(0);
  connect(&later_, &QTimer::timeout, this, &Inspector::refresh);
}

Inspector::~Inspector() = default;

QSize Inspector::sizeHint() const { return {currentLook().px(metrics::rightDock), currentLook().px(600)}; }

void Inspector::setDocument(Document* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  result_.reset();
  if (document_) {
    connect(document_, &Document::selectionChanged, this, &Inspector::noteSelection);
    connect(document_, &Document::changed, &later_, qOverload<>(&QTimer::start));
    connect(document_, &Document::designChanged, &later_, qOverload<>(&QTimer::start));
  }
  noteSelection();
}

void Inspector::setResult(std::shared_ptr<const AnalysisResult> result) {
  result_ = std::move(result);
  later_.start();
}

void Inspector::noteSelection() {
  if (pin_->isChecked()) return;
  if (document_ && document_->selection() != objects_) {
    objects_ = document_->selection();
    errorField_.clear();
    error_.clear();
  }
  later_.start();
}

void Inspector::refresh() {
  if (!document_) return showContent({});
  std::erase_if(objects_, [this](const ObjectRef& object) { return !document_->exists(object); });
  showContent(describe({document_->project(), document_->variant(), result_.get()}, objects_));
  focusWanted();
}

void Inspector::focusField(const QString& field) {
  wantedField_ = field;
  later_.start();
}

void Inspector::focusWanted() {
  const QString wanted = std::exchange(wantedField_, {});
  for (const Fold& fold : sections_) {
    for (const PropertyView* view : fold.column->properties()) {
      QWidget* found = view->editor(wanted);
      if (!found) continue;
      fold.section->setFolded(false);
      found->setFocus(Qt::ShortcutFocusReason);
      return ensureWidgetVisible(found);
    }
  }
}

bool Inspector::sameShape(const InspectorContent& content) const {
  return content.type == content_.type && sections_.size() == content.sections.size() &&
         std::ranges::equal(content.sections, sections_, [](const InspectorSection& a, const Fold& b) {
           return a.id == b.id && b.column->fits(a.blocks);
         });
}

void Inspector::showContent(const InspectorContent& content) {
  if (content == content_) return;
  const bool reuse = sameShape(content);
  const bool sameObject = content.type == content_.type && content.name == content_.name;
  content_ = content;
  if (!reuse) rebuild();
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    sections_[i].section->setNote(content_.sections[i].note);
    sections_[i].column->setBlocks(content_.sections[i].blocks);
  }
  fillHead();
  if (!error_.isEmpty()) showError(errorField_, error_);
  // From the inside out, at once: left to itself each level of layouts takes another turn of the event loop.
  for (const Fold& fold : sections_) {
    fold.column->layout()->activate();
    fold.section->layout()->activate();
  }
  column_->activate();
  if (!sameObject) verticalScrollBar()->setValue(0);
}

void Inspector::fillHead() {
  if (!document_) return head_->setHead({}, {}, {});
  head_->setHead(symbolPicture(content_.symbol, document_->catalog(), currentLook(), devicePixelRatioF()),
                 content_.name, content_.line);
}

QString Inspector::foldKey(const QString& type, const QString& section) {
  return QStringLiteral("inspector/folded/%1/%2").arg(type, section);
}

void Inspector::rebuild() {
  body_->setUpdatesEnabled(false);
  for (const Fold& fold : sections_) delete fold.section;
  sections_.clear();
  for (const InspectorSection& section : content_.sections) {
    Fold fold{section.id, nullptr, new BlockColumn};
    fold.section = new Section(section.title, fold.column, body_);
    column_->insertWidget(column_->count() - 1, fold.section);
    const QString key = foldKey(content_.type, section.id);
    fold.section->setFolded(QSettings().value(key, false).toBool());
    connect(fold.section, &Section::foldedChanged, this, [key](bool folded) { QSettings().setValue(key, folded); });
    connect(fold.column, &BlockColumn::edited, this, &Inspector::edit, Qt::QueuedConnection);
    connect(fold.column, &BlockColumn::applied, this, &Inspector::apply, Qt::QueuedConnection);
    connect(fold.column, &BlockColumn::sourcesRequested, this, &Inspector::sourcesRequested);
    connect(fold.column, &BlockColumn::partFollowed, this, &Inspector::followPart, Qt::QueuedConnection);
    connect(
        fold.column, &BlockColumn::objectsChosen, this,
        [this](const std::vector<ObjectRef>& objects) {
          if (document_) document_->select(objects);
        },
        Qt::QueuedConnection);
    sections_.push_back(fold);
  }
  body_->setUpdatesEnabled(true);
}

void Inspector::edit(const QString& field, const QString& text) {
  if (!document_) return;
  if (document_->isReadOnly()) return commitField(field, tr("The project is open for reading only"));
  if (objects_.empty()) {
    Project project = document_->project();
    const FieldEdit done = editProject(project, document_->variant().id, field, text);
    if (done.error.isEmpty()) document_->commit(std::move(project), done.step);
    return commitField(field, done.error);
  }
  DesignEdit change = document_->edit();
  const FieldEdit done = editObjects(change, objects_, field, text);
  if (done.error.isEmpty()) document_->commit(std::move(change), done.step);
  if (done.error.isEmpty() && !done.made.empty()) document_->select(done.made);
  commitField(field, done.error);
}

void Inspector::apply(const QString& table, const QString& action) {
  if (!document_ || objects_.empty() || document_->isReadOnly()) return;
  DesignEdit change = document_->edit();
  FieldEdit done;
  const DescribeContext context{document_->project(), document_->variant(), result_.get()};
  if (table == QLatin1String("fits")) {
    done = plugPart(change, objects_, action);
  } else if (objects_.size() > 1) {
    std::vector<Id<Link>> links;
    for (const ObjectRef& object : objects_) links.push_back({object.id});
    Shapes shapes(document_->catalog());
    done = BundleMedia(context, shapes, links).apply(change, action);
  } else {
    const ObjectRef& object = objects_.front();
    const Id<Link> link =
        object.kind == ObjectKind::Port ? document_->design().linkAt({object.id}, object.sub) : Id<Link>{object.id};
    Shapes shapes(document_->catalog());
    const LinkFacts facts = linkFacts(context, shapes, link);
    for (const Alternative& choice : alternativesFor(document_->catalog(), facts)) {
      if (choice.key != action) continue;
      const Result<> rewired = applyAlternative(change, std::span(&link, 1), choice.option);
      done = rewired ? FieldEdit{{}, tr("Change medium to %1").arg(choice.name)}
                     : FieldEdit{refusalText(rewired.error()), {}};
    }
  }
  if (!done.error.isEmpty()) return emit refused(done.error);
  if (!done.step.isEmpty()) document_->commit(std::move(change), done.step);
}

void Inspector::followPart(const QString& partId) {
  if (!document_) return;
  std::vector<ObjectRef> objects = piecesOf(document_->design(), document_->catalog(), objects_, partId.toStdString());
  if (objects.empty() || objects == objects_) return emit partRequested(partId);
  document_->select(std::move(objects));
}

void Inspector::commitField(const QString& field, const QString& error) {
  errorField_ = field;
  error_ = error;
  showError(field, error);
  if (!error.isEmpty()) emit refused(error);
  refresh();
}

void Inspector::showError(const QString& field, const QString& error) {
  for (PropertyView* view : properties()) view->setError(field, error);
}

std::vector<PropertyView*> Inspector::properties() const {
  std::vector<PropertyView*> all;
  for (const Fold& fold : sections_)
    for (PropertyView* view : fold.column->properties()) all.push_back(view);
  return all;
}

QWidget* Inspector::editor(const QString& field) const {
  for (const PropertyView* view : properties())
    if (QWidget* found = view->editor(field)) return found;
  return nullptr;
}

QString Inspector::errorOf(const QString& field) const { return field == errorField_ ? error_ : QString(); }

void Inspector::askWhy() {
  for (PropertyView* view : properties()) {
    const QString row = view->focusedRow();
    if (row.isEmpty()) continue;
    if (!view->isComputed(row)) return emit refused(tr("This value is entered, not computed"));
    view->toggleWhy(row);
    return ensureWidgetVisible(view);
  }
  for (const Fold& fold : sections_) {
    for (PropertyView* view : fold.column->properties()) {
      const QString row = view->firstComputed();
      if (row.isEmpty()) continue;
      fold.section->setFolded(false);
      view->toggleWhy(row);
      return ensureWidgetVisible(view);
    }
  }
  emit refused(tr("Nothing here is computed"));
}

void Inspector::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange && head_) fillHead();
  QScrollArea::changeEvent(event);
}

}  // namespace fabric::ui
