// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/command_palette.h"

#include "ui/icons/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/search_field.h"
#include "ui/theme/look.h"
#include "ui/theme/metrics.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace fabric::ui {

class PaletteModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  void setHits(std::vector<PaletteHit> hits) {
    beginResetModel();
    hits_ = std::move(hits);
    endResetModel();
  }
  const PaletteHit& hit(int row) const { return hits_[static_cast<std::size_t>(row)]; }
  const std::vector<PaletteHit>& hits() const { return hits_; }

  int rowCount(const QModelIndex& parent = {}) const override {
    return parent.isValid() ? 0 : static_cast<int>(hits_.size());
  }
  QVariant data(const QModelIndex& index, int role) const override {
    const PaletteHit& at = hit(index.row());
    if (role == Qt::DisplayRole) return at.text;
    if (role == Qt::AccessibleTextRole) {
      QStringList said{at.text, at.path};
      if (at.entry) said << at.entry->shortcut << at.entry->disabled;
      said.removeAll(QString());
      return said.join(QStringLiteral(", "));
    }
    return {};
  }

 private:
  std::vector<PaletteHit> hits_;
};

namespace {

/// Icon, name, where it belongs, and its keys at the right; what cannot be run now says why instead of its keys.
class PaletteDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {0, currentLook().px(metrics::paletteRow)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Look look = currentLook();
    const PaletteHit& hit = static_cast<const PaletteModel*>(index.model())->hit(index.row());
    const bool runs = !hit.entry || hit.entry->disabled.isEmpty();
    // Muted text is too faint on the selection.
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Token quiet = isSelected ? Token::TextSecondary : Token::TextMuted;
    if (isSelected) painter->fillRect(option.rect, look.color(Token::SurfaceSelected));
    QRect inner = option.rect.adjusted(look.px(8), 0, -look.px(8), 0);
    const int side = look.px(metrics::icon);
    const QRect iconBox(inner.left(), inner.center().y() - side / 2, side, side);
    iconOf(hit).paint(painter, iconBox, Qt::AlignCenter, runs ? QIcon::Normal : QIcon::Disabled);
    inner.setLeft(iconBox.right() + look.px(9));

    const QFont small = look.font(TypeStyle::Small);
    const QString keys = hit.entry ? (runs ? hit.entry->shortcut : hit.entry->disabled) : QString();
    if (!keys.isEmpty()) {
      const int width = std::min(textWidth(small, keys), inner.width() / 2);
      paintText(*painter, QRect(inner.right() - width, inner.top(), width, inner.height()), small,
                look.color(Token::TextSecondary), keys, Qt::AlignRight | Qt::AlignVCenter);
      inner.setRight(inner.right() - width - look.px(12));
    }
    const QFont body = look.font(TypeStyle::Body);
    const int width = std::min(textWidth(body, hit.text), inner.width());
    paintText(*painter, inner, body, look.color(runs ? Token::TextPrimary : quiet), hit.text,
              Qt::AlignLeft | Qt::AlignVCenter);
    inner.setLeft(inner.left() + width + look.px(10));
    if (inner.width() > look.px(24))
      paintText(*painter, inner, small, look.color(quiet), hit.path, Qt::AlignLeft | Qt::AlignVCenter);
  }

 private:
  static QIcon iconOf(const PaletteHit& hit) {
    if (hit.entry) return hit.entry->icon;
    return themedIcon(hit.object.kind == ObjectKind::Rack ? Icon::Rack : Icon::System);
  }
};

}  // namespace

CommandPalette::CommandPalette(PaletteSearch search, std::function<void(ObjectRef)> go, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint), search_(std::move(search)), go_(std::move(go)) {
  const Look look = currentLook();
  setAccessibleName(tr("Command palette"));
  field_ =
      new SearchField(tr("Commands, parts and settings    > commands   @ devices   # parts   ! problems   : position"));
  field_->installEventFilter(this);
  model_ = new PaletteModel(this);
  list_ = new QListView;
  list_->setModel(model_);
  list_->setItemDelegate(new PaletteDelegate(list_));
  list_->setUniformItemSizes(true);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setFixedHeight(look.px(metrics::paletteRow) * rows);
  list_->setAccessibleName(tr("What was found"));
  auto* box = new QVBoxLayout(this);
  box->setContentsMargins(look.px(8), look.px(8), look.px(8), look.px(8));
  box->setSpacing(look.px(6));
  box->addWidget(field_);
  box->addWidget(list_);
  setFixedWidth(look.px(640));
  connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
    setCurrent(index.row());
    runCurrent(false);
  });
  filter({});
  field_->setFocus();
}

QStringList CommandPalette::shown() const {
  QStringList texts;
  for (const PaletteHit& hit : model_->hits()) texts.push_back(hit.text);
  return texts;
}

void CommandPalette::setText(const QString& text) { field_->setText(text); }

void CommandPalette::filter(const QString& text) {
  model_->setHits(search_.find(text));
  setCurrent(0);
}

void CommandPalette::setCurrent(int row) {
  const int last = model_->rowCount() - 1;
  if (last < 0) return;
  const QModelIndex index = model_->index(std::clamp(row, 0, last));
  list_->setCurrentIndex(index);
  list_->scrollTo(index);
}

void CommandPalette::runCurrent(bool stay) {
  const int row = list_->currentIndex().row();
  if (row < 0) return;
  const PaletteHit hit = model_->hit(row);
  if (hit.entry && !hit.entry->disabled.isEmpty()) return;
  if (!stay) accept();
  if (!hit.entry) return go_(hit.object);
  const QString name = hit.entry->name;
  const std::function<void()> run = hit.entry->run;
  run();
  if (!name.isEmpty()) emit commandRun(name);
}

/// Takes over the text of the current row, behind the prefix if there is one.
void CommandPalette::complete() {
  const int row = list_->currentIndex().row();
  if (row < 0) return;
  const QString typed = field_->text();
  const bool prefixed = !typed.isEmpty() && QStringLiteral(">@#!:").contains(typed.front());
  field_->setText((prefixed ? QString(typed.front()) : QString()) + model_->hit(row).text);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  const Look look = currentLook();
  QPainter painter(this);
  painter.fillRect(rect(), look.color(Token::SurfacePanel));
  paintBox(painter, rect(), look.px(metrics::radiusDialog), look.color(Token::SurfacePanel),
           look.color(Token::LineStrong));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != field_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const int row = list_->currentIndex().row();
  switch (key->key()) {
  case Qt::Key_Down: setCurrent(row + 1); return true;
  case Qt::Key_Up: setCurrent(row - 1); return true;
  case Qt::Key_PageDown: setCurrent(row + rows); return true;
  case Qt::Key_PageUp: setCurrent(row - rows); return true;
  case Qt::Key_Tab: complete(); return true;
  case Qt::Key_Return:
  case Qt::Key_Enter: runCurrent(key->modifiers().testFlag(Qt::ControlModifier)); return true;
  case Qt::Key_Escape: reject(); return true;
  default: return false;
  }
}

}  // namespace fabric::ui
