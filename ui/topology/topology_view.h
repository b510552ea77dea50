// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TopologyView: the design in view as a diagram of tiers. Follows a document; its selection is the document's. Diagrams
// are made by a worker while the last one stays in view, and only while the view is shown.

#pragma once

#include <QImage>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/design/object_ref.h"
#include "ui/canvas/camera_moves.h"
#include "ui/topology/topology_runner.h"

namespace fabric::ui {

class Document;

/// How a topology is looked at, so far as it outlives a window.
struct TopologyOutlook {
  DiagramLayout layout = DiagramLayout::Automatic;
  CardGrouping grouping = CardGrouping::Unit;
  EdgeLabels labels = EdgeLabels::All;
  bool cut = false, endpoints = false;
  std::optional<CameraPlace> place = {};  ///< none: everything in view

  bool operator==(const TopologyOutlook&) const = default;
};

class TopologyView : public QWidget {
  Q_OBJECT

 public:
  enum class ToolKind : unsigned char { Select, Pan };

  explicit TopologyView(QWidget* parent = nullptr);
  ~TopologyView() override;

  /// The document must outlive the view or be replaced; none shows nothing.
  void setDocument(Document* document);

  const TopologyDiagram& diagram() const { return *diagram_; }
  const TopologyScene& scene() const { return diagram_->scene; }
  const TopologyOptions& options() const { return options_; }
  const Camera& camera() const { return camera_; }
  void setCamera(const Camera& camera);
  ToolKind tool() const { return kind_; }
  /// What was asked for; the diagram's layout tells what came of it.
  DiagramLayout layoutAsked() const { return layout_; }
  EdgeLabels labels() const { return labels_; }
  TopologyOutlook outlook() const;
  void setOutlook(const TopologyOutlook& outlook);
  /// True while the diagram in view is not that of the design and options in view.
  bool isBusy() const { return stale_ || runner_.isBusy(); }
  /// The card the keyboard is on, or noCard.
  std::uint32_t current() const { return current_ ? scene().find(*current_) : noCard; }

  /// Where a card is in the widget, and the middle of a line's lower, upright part: for tests and for pointing at
  /// things.
  QRectF viewRect(std::uint32_t card) const;
  QPointF viewPoint(std::uint32_t edge) const;

 public slots:
  void fitAll();
  void fitSelection();
  /// Pans to the selection where it is out of sight, at once or when the diagram of the design in view is there.
  void showSelection();
  /// One step nearer (+1) or farther (-1).
  void zoomStep(int by);
  void setScale(double scale);
  void setTool(fabric::ui::TopologyView::ToolKind kind);
  void setGrouping(fabric::CardGrouping grouping);
  /// Automatic until one is chosen for the document in view.
  void setLayout(fabric::ui::DiagramLayout layout);
  void setLabels(fabric::ui::EdgeLabels labels);
  void setCutShown(bool shown);
  void setEndpointsShown(bool shown);
  /// One fabric alone; 0: all.
  void setFabric(fabric::Id<fabric::Fabric> fabric);
  void setOpen(std::uint32_t card, bool open);
  /// The card under the keyboard is where a trace starts, or ends if one was started at another.
  void traceCurrent();
  /// Every shortest way between the devices of two cards.
  void trace(std::uint32_t from, std::uint32_t to);
  void clearTrace();

 signals:
  void diagramChanged();
  void zoomChanged();
  void optionsChanged();
  void toolChanged(fabric::ui::TopologyView::ToolKind kind);
  /// What tool and modifier keys do now; for the status bar, left.
  void hintChanged(const QString& hint);
  /// What is under the pointer, in words; empty outside. For the status bar, right.
  void pointerMoved(const QString& what);
  void contextMenuRequested(fabric::ObjectRef object, QPoint globalPosition);
  /// A card was dragged onto another: links between their devices are wanted.
  void linkGroupsRequested(const std::vector<fabric::ObjectRef>& from, const std::vector<fabric::ObjectRef>& to);

 protected:
  bool event(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
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

 private:
  /// What is under a point: a card, else a line.
  struct Hit {
    std::uint32_t card = noCard, edge = noCard;

    bool operator==(const Hit&) const = default;
    explicit operator bool() const { return card != noCard || edge != noCard; }
  };
  enum class Drag : unsigned char { None, Pending, Box, Link, Pan };

  // topology_view.cpp: following and painting
  void follow();
  void request();
  void take(std::shared_ptr<const TopologyDiagram> diagram);
  void refreshMarks();
  QRectF markedRect() const;
  void invalidate();
  void cameraMoved();
  void glideTo(const Camera& target);
  void renderPicture();
  void paintEmpty(QPainter& painter) const;
  void paintOverlay(QPainter& painter) const;
  void select(std::vector<ObjectRef> objects);

  // topology_view_input.cpp: mouse and keys
  Hit hitAt(QPointF px) const;
  bool pressLegend(QPointF px);
  void click(QPointF px, Qt::KeyboardModifiers modifiers);
  void shiftClick(std::uint32_t card);
  void finishBox();
  void hover(QPointF px);
  bool walkBy(int key);
  bool walkOnto(int key);
  bool walkLines(const QKeyEvent& event);
  void setCurrent(std::uint32_t card);
  bool cancel();
  bool mayLink() const;
  QString hint() const;
  void showTool();

  Document* document_ = nullptr;
  TopologyRunner runner_;
  std::shared_ptr<const TopologyDiagram> diagram_;
  TopologyOptions options_;
  DiagramLayout layout_ = DiagramLayout::Automatic;
  EdgeLabels labels_ = EdgeLabels::All;
  bool stale_ = true;            ///< something changed while the view was hidden
  bool seen_ = false;            ///< a diagram of this document has arrived
  bool showsSelection_ = false;  ///< when the diagram is there

  Camera camera_;
  CameraGlide glide_;
  std::optional<std::pair<CardKey, QPointF>> anchor_;  ///< a card that stays where it is when the next diagram comes

  TopologyPaintOptions marks_;
  std::optional<Jacket> isolated_;
  std::optional<CardKey> current_, traceFrom_;
  std::uint32_t line_ = noCard;  ///< of the current card, the one the keyboard is on
  Hit hover_;

  ToolKind kind_ = ToolKind::Select;
  bool spacePan_ = false;
  Drag drag_ = Drag::None;
  Hit pressed_;
  QPointF from_, to_;  ///< of a drag, px

  QImage picture_;
  bool pictureValid_ = false;
};

}  // namespace fabric::ui
