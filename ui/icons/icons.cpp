// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Renders the SVG files, tints them, and an icon engine that follows the look.

#include "ui/icons/icons.h"

#include "ui/theme/look.h"

#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QRectF>
#include <QString>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <memory>

/// Resources of a static library are only linked if named; the macro wants the global namespace.
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace fabric::ui {
namespace {

QString iconPath(Icon icon) {
  const std::string_view file = iconFiles[static_cast<std::size_t>(icon)];
  return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(file.data(), static_cast<int>(file.size())));
}

/// Colours an icon by mode and state at the moment it is painted.
class ThemedIconEngine : public QIconEngine {
 public:
  ThemedIconEngine(Icon icon, Token normal, Token checked) : icon_(icon), normal_(normal), checked_(checked) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const int side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    paintIcon(*painter, square, icon_, color(mode, state));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return iconPixmap(icon_, color(mode, state), std::min(size.width(), size.height()));
  }

  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
    return pixmap(size, mode, state);
  }

  QIconEngine* clone() const override { return std::make_unique<ThemedIconEngine>(*this).release(); }

  QString key() const override { return QStringLiteral("lightloom"); }

  bool isNull() override { return false; }

  QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override {
    const int side = std::min(size.width(), size.height());
    return {side, side};
  }

 private:
  QColor color(QIcon::Mode mode, QIcon::State state) const {
    const Look look = currentLook();
    if (mode == QIcon::Disabled) return look.theme.color(Token::TextMuted, 0.55);
    if (state == QIcon::On) return look.color(checked_);
    return look.color(normal_);
  }

  Icon icon_;
  Token normal_;
  Token checked_;
};

}  // namespace

QImage iconImage(Icon icon, const QColor& color, int pixels, double ratio) {
  initIconResources();
  const int side = std::max(1, static_cast<int>(std::lround(pixels * ratio)));
  QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QSvgRenderer renderer(iconPath(icon));
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  renderer.render(&painter, QRectF(0, 0, side, side));
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(image.rect(), color);
  painter.end();
  image.setDevicePixelRatio(ratio);
  return image;
}

QPixmap iconPixmap(Icon icon, const QColor& color, int pixels, double ratio) {
  const QString key = QStringLiteral("lightloom/%1/%2/%3/%4")
                          .arg(static_cast<int>(icon))
                          .arg(color.rgba(), 8, 16)
                          .arg(pixels)
                          .arg(ratio);
  QPixmap pixmap;
  if (!QPixmapCache::find(key, &pixmap)) {
    pixmap = QPixmap::fromImage(iconImage(icon, color, pixels, ratio));
    QPixmapCache::insert(key, pixmap);
  }
  return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& where, Icon icon, const QColor& color) {
  const double ratio = painter.device()->devicePixelRatioF();
  const int side = static_cast<int>(std::lround(std::min(where.width(), where.height())));
  if (side <= 0) return;
  const QPixmap pixmap = iconPixmap(icon, color, side, ratio);
  // On whole device pixels, or the strokes blur.
  const QPointF corner = where.center() - QPointF(side / 2.0, side / 2.0);
  painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), pixmap);
}

QIcon themedIcon(Icon icon, Token normal, Token checked) {
  // QIcon owns the engine.
  return QIcon(std::make_unique<ThemedIconEngine>(icon, normal, checked).release());
}

QIcon applicationIcon() {
  initIconResources();
  QSvgRenderer renderer(QStringLiteral(":/icons/lightloom.svg"));
  QIcon result;
  for (const int side : {16, 20, 24, 32, 48, 64, 128, 256}) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    result.addPixmap(pixmap);
  }
  return result;
}

}  // namespace fabric::ui
