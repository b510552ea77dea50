// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/start_card.h"

#include "ui/theme/look.h"

#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

static void initSampleResources() { Q_INIT_RESOURCE(samples); }

namespace fabric::ui {

namespace {

constexpr std::array sampleFiles{"dgx-h100-1su.json", "dgx-h100-4su.json"};

QByteArray textOf(const char* file) {
  initSampleResources();
  QFile sample(QStringLiteral(":/samples/") + QLatin1String(file));
  return sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
}

QString nameIn(const QByteArray& specification) {
  return QJsonDocument::fromJson(specification).object().value(QLatin1String("name")).toString();
}

}  // namespace

QStringList exampleNames() {
  QStringList names;
  for (const char* file : sampleFiles) names << nameIn(textOf(file));
  return names;
}

QByteArray exampleText(const QString& name) {
  for (const char* file : sampleFiles)
    if (const QByteArray text = textOf(file); nameIn(text) == name) return text;
  return {};
}

StartCard::StartCard(QWidget* canvas) : CentredCard(canvas) {
  setAccessibleName(tr("Start"));
  auto* box = new QVBoxLayout(this);
  box->setSpacing(currentLook().px(6));
  const auto say = [&](const QString& text, const char* role) {
    auto* label = new QLabel(text, this);
    label->setProperty("role", role);
    label->setAlignment(Qt::AlignCenter);
    // A rack can be dropped on the words as well.
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    box->addWidget(label);
    return label;
  };
  say(tr("Drag a rack here"), "title");
  say(tr("from Parts on the left, or begin with"), "secondary");
  for (const QString& name : exampleNames()) {
    auto* example = new QPushButton(tr("Example: %1").arg(name), this);
    connect(example, &QPushButton::clicked, this, [this, name] { emit exampleChosen(name); });
    box->addWidget(example);
  }
  auto* open = new QPushButton(tr("Open a project…"), this);
  connect(open, &QPushButton::clicked, this, &StartCard::openRequested);
  box->addWidget(open);
  place();
}

/// Out of the way of what is being dragged; a drop that was refused brings it back.
bool StartCard::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::DragEnter && isVisible()) {
    away_ = true;
    hide();
  } else if (watched == parent() && away_ && (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)) {
    away_ = false;
    show();
  }
  return CentredCard::eventFilter(watched, event);
}

}  // namespace fabric::ui
