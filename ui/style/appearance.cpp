// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt 6.4 does not say whether the system is light or dark, so the lightness of its palette does.

#include "ui/style/appearance.h"

#include "ui/style/popup_frames.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPointer>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace fabric::ui {
namespace {

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// A widget and all below it, each before its children.
void gather(QWidget* widget, std::vector<QPointer<QWidget>>& all) {
  all.emplace_back(widget);
  for (QObject* child : widget->children())
    if (child->isWidgetType()) gather(static_cast<QWidget*>(child), all);
}

/// Setting another style sheet dresses each widget once for every widget around it. So the style forgets them first,
/// and each is dressed once; what was never shown is dressed when it is.
void dressAnew(QApplication& application, const QString& sheet) {
  QApplication::style()->unpolish(&application);
  application.setStyleSheet(sheet);
  std::vector<QPointer<QWidget>> all;
  for (QWidget* window : QApplication::topLevelWidgets()) gather(window, all);
  for (const QPointer<QWidget>& widget : all) {
    if (!widget) continue;
    if (widget->testAttribute(Qt::WA_WState_Polished)) widget->style()->polish(widget);
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
  }
}

}  // namespace

Appearance::Appearance(QApplication& application, ThemeChoice choice, QObject* parent)
    : QObject(parent), application_(application), choice_(choice) {
  loadFonts();
  systemIsDark_ = isDark(QApplication::palette());
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  look_.theme = Theme(systemIsDark_ ? ThemeKind::Dark : ThemeKind::Light);
  if (choice_ != ThemeChoice::FollowSystem) {
    look_.theme = choice_ == ThemeChoice::Dark ? Theme::dark() : Theme::light();
  }
  apply();
  application_.installEventFilter(this);
  new PopupFrames(&application_, this);
}

void Appearance::setChoice(ThemeChoice choice) {
  choice_ = choice;
  update();
}

void Appearance::setScale(double scale) {
  scale_ = std::clamp(scale, minimumScale, maximumScale);
  update();
}

void Appearance::setContrast(Contrast contrast) {
  contrast_ = contrast;
  update();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (applying_) return false;
  if (event->type() == QEvent::ApplicationPaletteChange && watched == &application_) {
    // Somebody set another palette than ours: take its lightness, then put ours back.
    const QPalette palette = QApplication::palette();
    if (palette.color(QPalette::Window) != look_.color(Token::SurfacePanel)) {
      systemIsDark_ = isDark(palette);
      if (!update()) apply();
    }
  } else if (event->type() == QEvent::ThemeChange) {
    noteSystemPalette();
  }
  return false;
}

void Appearance::noteSystemPalette() {
  // Our palette hides the system's; take it off to look.
  applying_ = true;
  QApplication::setPalette(QPalette());
  const bool dark = isDark(QApplication::palette());
  QApplication::setPalette(paletteFor(look_.theme));
  applying_ = false;
  if (dark == systemIsDark_) return;
  systemIsDark_ = dark;
  update();
}

bool Appearance::update() {
  const bool dark = choice_ == ThemeChoice::FollowSystem ? systemIsDark_ : choice_ == ThemeChoice::Dark;
  const Look wanted{Theme(dark ? ThemeKind::Dark : ThemeKind::Light, contrast_), scale_};
  if (wanted == look_) return false;
  look_ = wanted;
  apply();
  return true;
}

void Appearance::apply() {
  applying_ = true;
  setCurrentLook(look_);
  // Each is an event for every widget: only what differs.
  if (const QFont body = look_.font(TypeStyle::Body); body != QApplication::font()) QApplication::setFont(body);
  if (const QPalette palette = paletteFor(look_.theme); palette != QApplication::palette())
    QApplication::setPalette(palette);
  const QString sheet = styleSheetFor(look_);
  if (application_.styleSheet().isEmpty()) application_.setStyleSheet(sheet);
  else dressAnew(application_, sheet);
  applying_ = false;
  emit changed(look_);
}

}  // namespace fabric::ui
