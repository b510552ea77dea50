// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/popup_frames.h"

#include "ui/theme/look.h"
#include "ui/theme/metrics.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegion>

namespace fabric::ui {

namespace {

constexpr int shadowRings = 8, shadowDrop = 3;

int radiusOf(const QWidget& popup) {
  return currentLook().px(qobject_cast<const QDialog*>(&popup) ? metrics::radiusDialog : metrics::radiusCard);
}

/// The window a popup lies over: that of its parent, or of the menu it belongs to.
QWidget* windowBelow(const QWidget& popup) {
  QWidget* below = popup.parentWidget();
  while (below && below->window()->windowType() == Qt::Popup) below = below->window()->parentWidget();
  return below ? below->window() : nullptr;
}

class PopupShadow : public QWidget {
 public:
  PopupShadow(QWidget* below, int radius) : QWidget(below), radius_(radius) {
    setObjectName(QStringLiteral("popupShadow"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
  }

  void surround(const QRect& box) {
    setGeometry(box.adjusted(-shadowRings, -shadowRings, shadowRings, shadowRings + shadowDrop));
    raise();
    show();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, QRectF(rect()).adjusted(shadowRings, shadowRings, -shadowRings, -shadowRings - shadowDrop),
                radius_, currentLook().theme);
  }

 private:
  int radius_;
};

}  // namespace

void paintShadow(QPainter& painter, const QRectF& box, double radius, const Theme& theme) {
  painter.setPen(Qt::NoPen);
  for (int ring = shadowRings; ring > 0; --ring) {
    painter.setBrush(QColor(0, 0, 0, theme.isDark() ? 9 : 5));
    painter.drawRoundedRect(box.adjusted(-ring, -ring + shadowDrop, ring, ring + shadowDrop), radius + ring,
                            radius + ring);
  }
}

PopupFrames::PopupFrames(QObject* application, QObject* parent) : QObject(parent) {
  application->installEventFilter(this);
}

bool PopupFrames::eventFilter(QObject* watched, QEvent* event) {
  const QEvent::Type type = event->type();
  if (type == QEvent::Hide) {
    if (const auto shadow = shadows_.take(watched)) shadow->deleteLater();
  } else if ((type == QEvent::Show || type == QEvent::Resize || type == QEvent::Move) && watched->isWidgetType()) {
    auto& popup = static_cast<QWidget&>(*watched);
    if (popup.isWindow() && popup.windowType() == Qt::Popup && (type == QEvent::Show || popup.isVisible()))
      place(popup);
  }
  return false;
}

void PopupFrames::place(QWidget& popup) {
  const int radius = radiusOf(popup);
  QPainterPath outline;
  outline.addRoundedRect(popup.rect(), radius, radius);
  popup.setMask(QRegion(outline.toFillPolygon().toPolygon()));
  QWidget* below = windowBelow(popup);
  if (!below) return;
  QPointer<QWidget>& shadow = shadows_[&popup];
  if (!shadow) shadow = new PopupShadow(below, radius);
  static_cast<PopupShadow*>(shadow.data())->surround({below->mapFromGlobal(popup.pos()), popup.size()});
}

}  // namespace fabric::ui
