// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the parts of the window in their places.

#include "ui/shell/main_window_frame.h"

#include "ui/icons/icons.h"
#include "ui/shell/dock_edge.h"
#include "ui/shell/focus_regions.h"
#include "ui/shell/header_strip.h"
#include "ui/shell/headline_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/painting.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/variant_tabs.h"
#include "ui/style/motion.h"

#include <QAction>
#include <QActionEvent>
#include <QDockWidget>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QPixmap>
#include <QPropertyAnimation>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace fabric::ui {
namespace {

constexpr std::array sides{DockSide::Left, DockSide::Right, DockSide::Bottom};

std::size_t at(DockSide side) { return static_cast<std::size_t>(side); }

/// The title bar of a dock that has none.
class NoTitle : public QWidget {
 public:
  using QWidget::QWidget;
  QSize sizeHint() const override { return {0, 0}; }
  QSize minimumSizeHint() const override { return {0, 0}; }
};

constexpr int toolSpacing = 4;

/// A tool bar with no margins but a spacer at either end: QToolBar takes its margins from the style
/// with every change, and lays out wrongly where left and top differ.
class FrameToolBar : public QToolBar {
 public:
  FrameToolBar(const QString& name, int sideMargin, QWidget* parent) : QToolBar(name, parent), sideMargin_(sideMargin) {
    if (sideMargin > 0) {
      addWidget(new QWidget(this));
      tail_ = addWidget(new QWidget(this));
    }
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    keepMargins();
  }

 protected:
  void changeEvent(QEvent* event) override {
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange) keepMargins();
  }

  void actionEvent(QActionEvent* event) override {
    QToolBar::actionEvent(event);
    const bool behindTail = tail_ != nullptr && event->type() == QEvent::ActionAdded && actions().constLast() != tail_;
    if (!behindTail) return;
    removeAction(tail_);
    addAction(tail_);
  }

 private:
  void keepMargins() {
    const Look look = currentLook();
    layout()->setContentsMargins(0, 0, 0, 0);
    layout()->setSpacing(look.px(toolSpacing));
    if (tail_ == nullptr) return;
    for (QAction* spacer : {actions().constFirst(), tail_}) {
      widgetForAction(spacer)->setFixedWidth(std::max(0, look.px(sideMargin_ - toolSpacing)));
    }
  }

  int sideMargin_;
  QAction* tail_ = nullptr;
};

}  // namespace

MainWindowFrame::MainWindowFrame(QWidget* parent) : QMainWindow(parent) {
  setWindowIcon(applicationIcon());
  setDockNestingEnabled(true);
  setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  buildMenuBar();
  buildToolBars();
  buildCentre();
  buildDocks();
  buildActions();
  statusStrip_ = new StatusStrip(this);
  setStatusBar(statusStrip_);
  applyMetrics();
}

MainWindowFrame::~MainWindowFrame() {
  // The window hides its docks while it is being taken apart; nothing must follow them then.
  for (const DockSide side : sides) {
    delete grips_[at(side)];
    dock(side)->toggleViewAction()->disconnect(this);
  }
}

void MainWindowFrame::buildMenuBar() {
  auto* logo = new QLabel(menuBar());
  logo->setObjectName(QStringLiteral("logo"));
  logo->setAlignment(Qt::AlignCenter);
  menuBar()->setCornerWidget(logo, Qt::TopLeftCorner);
  auto* corner = new QWidget(menuBar());
  auto* row = new QHBoxLayout(corner);
  corner->setObjectName(QStringLiteral("commandCorner"));
  commandField_ = new CommandField(tr("Commands, parts, devices"), corner);
  row->addWidget(commandField_, 0, Qt::AlignVCenter);
  menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
  menuBar()->setNativeMenuBar(false);
  menuBar()->installEventFilter(this);
  title_ = new QLabel(menuBar());
  title_->setProperty("role", "strong");
  title_->setAttribute(Qt::WA_TransparentForMouseEvents);
  title_->setAlignment(Qt::AlignCenter);
}

void MainWindowFrame::buildToolBars() {
  const auto add = [this](const QString& name, const char* objectName, int sideMargin) {
    auto* bar = new FrameToolBar(name, sideMargin, this);
    bar->setObjectName(QLatin1String(objectName));
    addToolBar(Qt::TopToolBarArea, bar);
    return bar;
  };
  toolBar_ = add(tr("Tools"), "toolBar", 9);
  variantTabs_ = new VariantTabs(toolBar_);
  addToolBarBreak();
  headlineBar_ = add(tr("Headline"), "headlineBar", 0);
  headline_ = new HeadlineBar(headlineBar_);
  headlineBar_->setProperty("role", "bare");
  headlineBar_->addWidget(headline_);
}

void MainWindowFrame::buildCentre() {
  auto* centre = new QWidget(this);
  centre_ = new QVBoxLayout(centre);
  centre_->setContentsMargins(0, 0, 0, 0);
  centre_->setSpacing(0);
  messages_ = new MessageArea(centre);
  centre_->addWidget(messages_);

  centre_->addWidget(makeRails(centre));
  setCentralWidget(centre);
}

/// The rails of the side docks are tool bars, which reach past the bottom dock as the docks did;
/// returns that of the bottom dock, which stands under the canvas.
QWidget* MainWindowFrame::makeRails(QWidget* centre) {
  const std::array names{tr("Parts"), tr("Inspector"), tr("Problems, BOM, links")};
  const std::array areas{Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea};
  for (const DockSide side : sides) {
    rails_[at(side)] = new DockRail(names[at(side)], areas[at(side)], centre);
    rails_[at(side)]->setObjectName(QStringLiteral("rail%1").arg(at(side)));
    railFrames_[at(side)] = rails_[at(side)];
    if (side == DockSide::Bottom) continue;
    auto* bar = new FrameToolBar(names[at(side)], 0, this);
    bar->setObjectName(QStringLiteral("railBar%1").arg(at(side)));
    bar->setProperty("role", "bare");
    bar->addWidget(rails_[at(side)]);
    addToolBar(side == DockSide::Left ? Qt::LeftToolBarArea : Qt::RightToolBarArea, bar);
    railFrames_[at(side)] = bar;
  }
  for (QWidget* frame : railFrames_) frame->hide();
  return rails_[at(DockSide::Bottom)];
}

QDockWidget* MainWindowFrame::makeDock(DockSide side, const QString& name, Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(name, this);
  dock->setObjectName(QStringLiteral("dock%1").arg(at(side)));
  if (side == DockSide::Bottom) {
    // Its tabs are its head.
    dock->setTitleBarWidget(new NoTitle(dock));
  } else {
    dock->setTitleBarWidget(new DockTitleBar(name, dock));
  }
  addDockWidget(area, dock);
  return dock;
}

void MainWindowFrame::buildDocks() {
  docks_[at(DockSide::Left)] = makeDock(DockSide::Left, tr("Parts"), Qt::LeftDockWidgetArea);
  docks_[at(DockSide::Right)] = makeDock(DockSide::Right, tr("Inspector"), Qt::RightDockWidgetArea);
  docks_[at(DockSide::Bottom)] = makeDock(DockSide::Bottom, tr("Problems, BOM, links"), Qt::BottomDockWidgetArea);
  for (const DockSide side : sides) grips_[at(side)] = new DockGrip(this, dock(side));
}

void MainWindowFrame::buildActions() {
  const std::array texts{tr("Left dock"), tr("Right dock"), tr("Bottom dock")};
  const std::array keys{Qt::Key_F9, Qt::Key_F10, Qt::Key_F11};
  canvasAlone_ = new QAction(tr("Canvas alone"), this);
  canvasAlone_->setCheckable(true);
  canvasAlone_->setShortcut(Qt::Key_F12);
  addAction(canvasAlone_);
  connect(canvasAlone_, &QAction::toggled, this, &MainWindowFrame::setCanvasAlone);

  for (const DockSide side : sides) {
    auto* action = new QAction(texts[at(side)], this);
    action->setCheckable(true);
    action->setChecked(true);
    action->setShortcut(keys[at(side)]);
    addAction(action);
    dockActions_[at(side)] = action;
    QDockWidget* ownDock = dock(side);
    connect(action, &QAction::triggered, this, [this, side](bool open) { setDockOpen(side, open); });
    connect(rails_[at(side)], &DockRail::clicked, action, &QAction::trigger);
    // toggleViewAction knows closing from being behind another tab or a hidden window.
    connect(ownDock->toggleViewAction(), &QAction::toggled, this, [this, action](bool open) {
      action->setChecked(open);
      updateRails();
    });
  }
}

DockTitleBar* MainWindowFrame::dockTitle(DockSide side) const {
  return qobject_cast<DockTitleBar*>(dock(side)->titleBarWidget());
}

void MainWindowFrame::finishDocks(HeaderStrip* bottomHead) {
  QWidget* none = dock(DockSide::Bottom)->titleBarWidget();
  dock(DockSide::Bottom)->setTitleBarWidget(bottomHead);
  delete none;
  for (const DockSide side : sides) {
    HeaderStrip* head = side == DockSide::Bottom ? bottomHead : dockTitle(side);
    QToolButton* close = head->addButton(Icon::Close, tr("Close %1").arg(dock(side)->windowTitle()));
    connect(close, &QToolButton::clicked, this, [this, side] { setDockOpen(side, false); });
  }
}

/// The layout changes at once, so that nothing is laid out on the way. What is seen of it is a picture of what was
/// there: of the dock, which folds into its edge, or of the canvas, which folds away from the dock.
void MainWindowFrame::setDockOpen(DockSide side, bool open) {
  QDockWidget* moved = dock(side);
  const bool smooth = movesSmoothly(*this) && moved->isVisible() != open && !moved->isFloating();
  const QPixmap before = smooth && open ? grab() : QPixmap();
  if (smooth && !open) foldPicture(side, moved->grab(), false);
  moved->setVisible(open);
  if (before.isNull()) return;
  layout()->activate();
  const QRect there(moved->mapTo(this, QPoint()), moved->size());
  const qreal ratio = before.devicePixelRatio();
  foldPicture(side, before.copy(QRect(there.topLeft() * ratio, there.size() * ratio)), true);
}

void MainWindowFrame::foldPicture(DockSide side, const QPixmap& shown, bool opens) {
  QDockWidget* folded = dock(side);
  auto* picture = new QLabel(this);
  picture->setObjectName(QStringLiteral("foldingDock"));
  picture->setAttribute(Qt::WA_TransparentForMouseEvents);
  picture->setPixmap(shown);
  const QRect whole(folded->mapTo(this, QPoint()), folded->size());
  QRect edge = whole;
  switch (dockWidgetArea(folded)) {
  case Qt::LeftDockWidgetArea:
    picture->setAlignment(Qt::AlignRight | Qt::AlignTop);
    opens ? edge.setLeft(edge.right()) : edge.setWidth(1);
    break;
  case Qt::RightDockWidgetArea:
    picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    opens ? edge.setWidth(1) : edge.setLeft(edge.right());
    break;
  default: picture->setAlignment(Qt::AlignLeft | Qt::AlignTop); opens ? edge.setHeight(1) : edge.setTop(edge.bottom());
  }
  picture->setGeometry(whole);
  picture->show();
  auto* fold = new QPropertyAnimation(picture, "geometry", picture);
  fold->setDuration(metrics::collapseMilliseconds);
  fold->setStartValue(whole);
  fold->setEndValue(edge);
  connect(fold, &QPropertyAnimation::finished, picture, &QObject::deleteLater);
  fold->start();
}

void MainWindowFrame::setDockContent(DockSide side, QWidget* content) { dock(side)->setWidget(content); }

void MainWindowFrame::setCanvas(QWidget* header, QWidget* canvas, QWidget* legend) {
  const std::array parts{header, canvas, legend};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (canvasParts_[i] == parts[i]) continue;
    if (canvasParts_[i] != nullptr) {
      centre_->removeWidget(canvasParts_[i]);
      canvasParts_[i]->hide();
    }
    canvasParts_[i] = parts[i];
  }
  // Header, messages, canvas, legend, rail of the bottom dock.
  int place = 0;
  const auto insert = [&](QWidget* part, int stretch) {
    if (part == nullptr) return;
    centre_->removeWidget(part);
    centre_->insertWidget(place++, part, stretch);
    part->show();
  };
  insert(header, 0);
  insert(messages_, 0);
  insert(canvas, 1);
  insert(legend, 0);
}

void MainWindowFrame::setProjectTitle(const QString& title, bool unsaved) {
  titleText_ = unsaved ? title + QStringLiteral(" •") : title;
  title_->setAccessibleName(unsaved ? tr("%1, unsaved changes").arg(title) : title);
  setWindowTitle(QStringLiteral("%1[*]").arg(title));
  setWindowModified(unsaved);
  placeTitle();
}

/// In the middle of the window, or between the last menu and the command field if that is tighter.
void MainWindowFrame::placeTitle() {
  const QMenuBar* bar = menuBar();
  int left = currentLook().px(46);
  for (QAction* action : bar->actions()) {
    left = std::max(left, bar->actionGeometry(action).right());
  }
  left += currentLook().px(12);
  const QWidget* corner = bar->cornerWidget(Qt::TopRightCorner);
  const int right = (corner != nullptr ? corner->x() : bar->width()) - currentLook().px(12);
  const QFontMetrics metrics(currentLook().font(TypeStyle::BodyStrong));
  const int room = std::max(0, right - left);
  title_->setText(metrics.elidedText(titleText_, Qt::ElideMiddle, room));
  const int width = std::min(room, metrics.horizontalAdvance(titleText_) + 4);
  const int x = std::clamp((bar->width() - width) / 2, left, std::max(left, right - width));
  title_->setGeometry(x, 0, width, bar->height() - 1);
  title_->setVisible(room > currentLook().px(60));
}

void MainWindowFrame::setCanvasAlone(bool alone) {
  for (const DockSide side : sides) {
    if (alone) openBefore_[at(side)] = dockActions_[at(side)]->isChecked();
    dock(side)->setVisible(!alone && openBefore_[at(side)]);
  }
  updateRails();
}

void MainWindowFrame::focusRegion(int by) {
  std::vector<QWidget*> regions{variantTabs_, headline_, dock(DockSide::Left)};
  for (QWidget* part : canvasParts_) {
    if (part != nullptr) regions.push_back(part);
  }
  regions.insert(regions.end(), {dock(DockSide::Right), dock(DockSide::Bottom)});
  focusNextRegion(regions, by);
}

void MainWindowFrame::updateRails() {
  for (const DockSide side : sides) {
    const bool open = dockActions_[at(side)]->isChecked();
    railFrames_[at(side)]->setVisible(!open && !canvasAlone_->isChecked());
    grips_[at(side)]->follow();
  }
}

bool MainWindowFrame::restoreDocks(const QByteArray& state) {
  restored_ = restoreState(state);
  for (const DockSide side : sides) dockActions_[at(side)]->setChecked(!dock(side)->isHidden());
  updateRails();
  return restored_;
}

void MainWindowFrame::resetDocks() {
  const Look look = currentLook();
  const int wide = static_cast<int>(width() / look.scale);
  const int left = wide < metrics::narrowWindow ? metrics::leftDockNarrow : metrics::leftDock;
  // The line between dock and canvas counts to the dock.
  resizeDocks({dock(DockSide::Left), dock(DockSide::Right)}, {look.px(left) - 1, look.px(metrics::rightDock) - 1},
              Qt::Horizontal);
  resizeDocks({dock(DockSide::Bottom)}, {look.px(metrics::bottomDock) - 1}, Qt::Vertical);
  dock(DockSide::Left)->setVisible(wide >= metrics::collapseWindow);
  dock(DockSide::Right)->setVisible(true);
  dock(DockSide::Bottom)->setVisible(true);
}

void MainWindowFrame::applyMetrics() {
  const Look look = currentLook();
  setMinimumSize(metrics::minimumWidth, metrics::minimumHeight);
  menuBar()->setFixedHeight(look.px(metrics::menuBar));
  toolBar_->setFixedHeight(look.px(metrics::toolBar));
  toolBar_->setIconSize({look.px(15), look.px(15)});
  headlineBar_->setFixedHeight(look.px(metrics::headline));
  headline_->setFixedHeight(look.px(metrics::headline));
  if (auto* logo = qobject_cast<QLabel*>(menuBar()->cornerWidget(Qt::TopLeftCorner))) {
    // Drawn at eight sizes to be taken at one: only for another scale.
    const QSize size(look.px(18), look.px(18));
    if (logo->pixmap().size() != size * devicePixelRatioF())
      logo->setPixmap(applicationIcon().pixmap(size, devicePixelRatioF()));
    logo->setFixedSize(look.px(36), look.px(metrics::menuBar) - 1);
  }
  if (QWidget* corner = menuBar()->cornerWidget(Qt::TopRightCorner)) {
    corner->layout()->setContentsMargins(0, 0, look.px(10), 0);
    corner->setFixedHeight(look.px(metrics::menuBar) - 1);
  }
  placeTitle();
}

void MainWindowFrame::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  placeTitle();
}

void MainWindowFrame::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (std::exchange(started_, true)) return;
  layout()->activate();
  if (!restored_) resetDocks();
  placeTitle();
  // Not the command field, which comes first in the order of focus.
  if (canvasParts_[1] != nullptr) canvasParts_[1]->setFocus(Qt::OtherFocusReason);
}

void MainWindowFrame::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::StyleChange && statusStrip_ != nullptr) applyMetrics();
}

bool MainWindowFrame::eventFilter(QObject* watched, QEvent* event) {
  const bool moved =
      event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::ActionAdded;
  if (watched == menuBar() && moved && title_ != nullptr) placeTitle();
  return QMainWindow::eventFilter(watched, event);
}

}  // namespace fabric::ui
