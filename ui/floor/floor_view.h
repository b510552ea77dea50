// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FloorView: the canvas of the window. Shows a design's floor, takes mouse, keys and drops, and asks its host for every
// change. The standing picture is kept as an image; tools paint over it.
#pragma once

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "ui/canvas/camera_moves.h"
#include "ui/floor/array_tool.h"
#include "ui/floor/floor_tool.h"
#include "ui/floor/hover_card.h"

class QTimer;

namespace fabric::ui {

class FloorView : public QWidget, public FloorSurface {
  Q_OBJECT

 public:
  enum class ToolKind : unsigned char { Select, Pan, Link, Measure, Trace };

  explicit FloorView(QWidget* parent = nullptr);
  ~FloorView() override;

  /// The program around the view; it must outlive the view or be replaced. Shows the host's design, fitted.
  void setHost(FloorHost* host);
  FloorHost* host() const override { return host_; }

  /// Who knows what to say of a thing, for a screen reader; asked when a sentence is wanted.
  using Speaker = std::function<QString(const ObjectRef& thing)>;
  void setSpeaker(Speaker speaker) { speaker_ = std::move(speaker); }
  QString sentence(const ObjectRef& thing) const { return speaker_ ? speaker_(thing) : QString(); }

  // ---- following the document
  /// The host's design changed, by an edit, undo or a switch of variants. A tool at work is cancelled.
  void designChanged();
  /// Figures of a design, when they have been computed (off this thread). Those of another design than the one shown
  /// are still better than none.
  void setFigures(FloorFigures figures);
  /// What the analysis found, and the design that changes are told against (nothing: there is none). Both are looked
  /// at only while colours or marks show them.
  void setFindings(std::shared_ptr<const std::vector<Finding>> findings);
  void setBaseline(std::optional<Design> baseline);
  /// The selection of the document, however it came about.
  void setSelection(std::vector<ObjectRef> selection);

  /// Handles on the ghosts of an array copy, which say by arrayChanged what the user makes of it. Begins the tool where
  /// it is not at work.
  void showArray(const ArrayAxes& axes, ArrayCounts counts);
  void endArray();
  /// Shows racks and devices of a design to come as ghosts; none ends it.
  void setGhosts(const Design& after, const std::vector<ObjectRef>& objects);

  // ---- looking
  const FloorScene& scene() const override { return scene_; }
  const Camera& camera() const override { return camera_; }
  void setCamera(const Camera& camera) override;
  /// The level drawn now; lower than the scale asks for where too much would be drawn.
  ZoomLevel level() const override { return level_; }
  bool isLevelLowered() const { return lowered_; }
  Face face() const override { return face_; }
  const FloorLayers& layers() const { return layers_; }
  ColorMode colorMode() const { return colorBy_; }
  PowerScale powerScale() const { return powerScale_; }
  const FloorMarks& marks() const { return marks_; }
  bool isSnapping() const override { return snapping_; }
  const std::vector<ObjectRef>& selection() const override { return selection_; }
  ToolKind tool() const { return kind_; }

  /// The card about what is under the pointer; empty while none is shown.
  const HoverCard& hoverCard() const { return card_; }

  /// Where a floor point is in the widget, and a thing's rectangle, for tests and for pointing at things.
  QRectF viewRect(ObjectRef object) const { return camera_.toView(scene_.rectOf(object, face_)); }

 public slots:
  void fitAll();
  void fitSelection();
  /// Pans to what changed since a design, where that is out of sight.
  void showChange(const fabric::Design& before);
  /// One level nearer (+1) or farther (-1).
  void stepLevel(int by);
  void setLevel(fabric::ui::ZoomLevel level);
  void setFace(fabric::Face face);
  void setLayers(const fabric::ui::FloorLayers& layers);
  void setSnapping(bool snapping);
  void setColorMode(fabric::ui::ColorMode mode);
  void setPowerScale(fabric::ui::PowerScale scale);
  /// Keeps a rack on one face whatever the canvas shows; nothing lets it go.
  void pinRack(fabric::Id<fabric::Rack> rack, std::optional<fabric::Face> face);
  void setTool(fabric::ui::FloorView::ToolKind kind);
  /// Moves the selection with the keyboard (M).
  void startMove();
  /// Places a part of the catalog with mouse or keyboard.
  void startPlacing(const QString& partId);
  void deleteSelection();
  /// Pans to the selection where it is out of sight, and shows the card of the first thing in it.
  void showSelection();
  /// Selects and shows the next link over its reach.
  void stepOverReach();
  /// Shows the links of one medium alone, or again all media where it is alone already.
  void isolate(fabric::Jacket jacket);

 signals:
  void levelChanged();
  void faceChanged(fabric::Face face);
  void layersChanged();
  void colorModeChanged();
  void powerScaleChanged();
  void snappingChanged(bool snapping);
  void pinsChanged();
  void toolChanged(fabric::ui::FloorView::ToolKind kind);
  /// What tool and modifier keys do now; for the status bar, left.
  void hintChanged(const QString& hint);
  /// Where the pointer is, in words; empty outside. For the status bar, right.
  void pointerMoved(const QString& place);
  /// Why something was not done.
  void refused(const QString& reason);
  void objectActivated(fabric::ObjectRef object);
  void contextMenuRequested(fabric::ObjectRef object, QPoint globalPosition);
  void arrayChanged(fabric::ui::ArrayCounts counts);
  /// The user gave the array up.
  void arrayEnded();
  /// A link was drawn between two sets of racks or devices.
  void linksRequested(std::vector<fabric::ObjectRef> a, std::vector<fabric::ObjectRef> b);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  // FloorSurface
  Theme theme() const override;
  void select(std::vector<ObjectRef> objects) override;
  void lift(std::vector<Id<Rack>> racks, std::vector<Id<Device>> devices) override;
  void refresh() override { update(); }
  void begin(std::unique_ptr<FloorTool> tool) override;
  void end() override;
  void askForLinks(std::vector<ObjectRef> a, std::vector<ObjectRef> b) override {
    emit linksRequested(std::move(a), std::move(b));
  }
  void refuse(const QString& reason) override { emit refused(reason); }

  FloorTool& currentTool() const { return action_ ? *action_ : *base_; }
  ToolEvent toolEvent(QPointF px, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const;
  void invalidate();
  void placeCamera();
  void cameraMoved();
  void glideTo(const Camera& target);
  FloorPaintOptions paintOptions() const;
  void renderPicture();
  // floor_view_hover.cpp: what is under the pointer
  void hover(QPointF px);
  void hoverNothing();
  void showCard();
  void hideCard();
  void paintHovered(QPainter& painter) const;
  void paintCardOver(QPainter& painter) const;
  QString placeText(QPointF px) const;
  bool pressFurniture(QPointF px);
  bool walkBy(int key);
  bool walkOnto(int key);
  void refreshEmphasis();
  void refreshStanding();
  void refreshMarks();
  void showTool();
  QRectF contentBounds() const;

  FloorHost* host_ = nullptr;
  FloorScene scene_;
  Camera camera_;
  ZoomLevel level_ = ZoomLevel::Devices;
  bool lowered_ = false;
  Face face_ = Face::Front;
  FloorLayers layers_;
  bool snapping_ = true;
  ColorMode colorBy_ = ColorMode::Class;
  PowerScale powerScale_ = PowerScale::Fixed;
  std::shared_ptr<const std::vector<Finding>> findings_;
  std::optional<Design> baseline_;
  FloorMarks marks_;

  std::vector<ObjectRef> selection_;
  std::optional<ObjectRef> hover_;
  QPointF hoverAt_;
  std::optional<ObjectRef> pointed_;  // at by a panel
  HoverCard card_;                    // of hover_, after a while, or of pointed_
  QTimer* cardTimer_ = nullptr;
  std::vector<QRectF> ghosts_;  // floor
  std::optional<TrayMap> emphasis_;
  TrayMap standing_, standingOver_;  // without the links of what is lifted
  std::vector<Id<Rack>> lifted_;
  std::vector<Id<Device>> liftedDevices_;

  ToolKind kind_ = ToolKind::Select;
  std::unique_ptr<FloorTool> base_, action_, finished_;
  bool inLocator_ = false, spacePan_ = false;
  std::optional<QPointF> middlePan_;

  QImage picture_;
  bool pictureValid_ = false;
  Speaker speaker_;
  CameraGlide glide_;
};

}  // namespace fabric::ui
