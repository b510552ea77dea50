// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_holder.h"

#include "ui/language/language.h"
#include "ui/window/window_layout.h"

#include <QCoreApplication>
#include <QSettings>

namespace fabric::ui {

namespace {

constexpr const char* languageKey = "language";

}  // namespace

WindowHolder::WindowHolder(Appearance& appearance, std::shared_ptr<const Catalog> catalog)
    : appearance_(appearance), window_(std::make_unique<MainWindow>(appearance, std::move(catalog))) {
  follow();
}

WindowHolder::~WindowHolder() = default;

QString WindowHolder::language() { return QSettings().value(QLatin1String(languageKey)).toString(); }

void WindowHolder::follow() {
  // The menu that was chosen from belongs to the window that goes.
  connect(window_.get(), &MainWindow::languageChosen, this, &WindowHolder::setLanguage, Qt::QueuedConnection);
}

void WindowHolder::setLanguage(const QString& choice) {
  QSettings().setValue(QLatin1String(languageKey), choice);
  speak(*QCoreApplication::instance(), choice);
  window_->storeLayout();
  const MainWindow::Outlook outlook = window_->outlook();
  const bool wasVisible = window_->isVisible();
  const std::unique_ptr<MainWindow> before = std::move(window_);
  window_ = std::make_unique<MainWindow>(appearance_, before->releaseSession());
  follow();
  window_->restoreLayout();
  if (wasVisible) window_->show();
  window_->setOutlook(outlook);
}

}  // namespace fabric::ui
