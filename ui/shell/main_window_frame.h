// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame of the main window: where everything stands, how docks fold, the project title. It
// has no commands of its own beyond showing and hiding its parts.

#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <QString>

#include <array>
#include <cstddef>

class QAction;
class QDockWidget;
class QLabel;
class QPixmap;
class QToolBar;
class QVBoxLayout;

namespace fabric::ui {

class CommandField;
class DockGrip;
class DockRail;
class DockTitleBar;
class HeaderStrip;
class HeadlineBar;
class MessageArea;
class StatusStrip;
class VariantTabs;

/// The three docks.
enum class DockSide : unsigned char { Left, Right, Bottom };

/// Build the menus in menuBar(), put actions into toolBar() before and after variantTabs(), and
/// give contents to docks and canvas. Widgets handed over are owned by the frame.
class MainWindowFrame : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindowFrame(QWidget* parent = nullptr);
  ~MainWindowFrame() override;

  QToolBar* toolBar() const { return toolBar_; }
  VariantTabs* variantTabs() const { return variantTabs_; }
  HeadlineBar* headline() const { return headline_; }
  CommandField* commandField() const { return commandField_; }
  MessageArea* messages() const { return messages_; }
  StatusStrip* statusStrip() const { return statusStrip_; }

  QDockWidget* dock(DockSide side) const { return docks_[static_cast<std::size_t>(side)]; }
  /// The title bars of the left and right docks, for their buttons; the bottom dock has its tabs.
  DockTitleBar* dockTitle(DockSide side) const;
  void setDockContent(DockSide side, QWidget* content);
  /// Gives every dock its ✕, behind the buttons it has by now, and the bottom dock a head to be moved by: its tabs.
  void finishDocks(HeaderStrip* bottomHead);

  /// The strip above the canvas, the canvas, and the legend below; each may be nullptr. What was
  /// there before is hidden, not deleted, so that views can take turns.
  void setCanvas(QWidget* header, QWidget* canvas, QWidget* legend);

  /// Shown in the middle of the menu bar, with a dot if there is something to save.
  void setProjectTitle(const QString& title, bool unsaved);

  /// Checkable actions, F9 F10 F11: a dock is open. Put them into a menu.
  QAction* dockAction(DockSide side) const { return dockActions_[static_cast<std::size_t>(side)]; }
  /// F12: the canvas alone; the docks come back as they were.
  QAction* canvasAloneAction() const { return canvasAlone_; }

  /// To the next (+1) or previous (-1) part of the window: tools, variants, headline, Parts, canvas, Inspector, tables.
  void focusRegion(int by);

  /// Gives docks the sizes they start with in a window of this width; done when the window is
  /// first shown, unless restoreDocks() was called before.
  void resetDocks();
  /// restoreState() and what belongs to it.
  bool restoreDocks(const QByteArray& state);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildMenuBar();
  void buildToolBars();
  void buildCentre();
  QWidget* makeRails(QWidget* centre);
  void buildDocks();
  void buildActions();
  QDockWidget* makeDock(DockSide side, const QString& name, Qt::DockWidgetArea area);
  void applyMetrics();
  void placeTitle();
  void setCanvasAlone(bool alone);
  void setDockOpen(DockSide side, bool open);
  void foldPicture(DockSide side, const QPixmap& shown, bool opens);
  void updateRails();

  QToolBar* toolBar_ = nullptr;
  QToolBar* headlineBar_ = nullptr;
  VariantTabs* variantTabs_ = nullptr;
  HeadlineBar* headline_ = nullptr;
  CommandField* commandField_ = nullptr;
  MessageArea* messages_ = nullptr;
  StatusStrip* statusStrip_ = nullptr;
  QLabel* title_ = nullptr;
  QString titleText_;
  QVBoxLayout* centre_ = nullptr;
  std::array<QWidget*, 3> canvasParts_{};  ///< Header, canvas, legend.
  std::array<QDockWidget*, 3> docks_{};
  std::array<DockRail*, 3> rails_{};
  std::array<QWidget*, 3> railFrames_{};  ///< What is shown and hidden.
  std::array<DockGrip*, 3> grips_{};
  std::array<QAction*, 3> dockActions_{};
  std::array<bool, 3> openBefore_{};  ///< Docks open before the canvas was alone.
  QAction* canvasAlone_ = nullptr;
  bool started_ = false;
  bool restored_ = false;
};

}  // namespace fabric::ui
