// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers dialogs that hold up the code under test until they are closed.

#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

namespace fabric::ui {

/// Does something with the next modal dialog that opens; what is then still open is closed.
class DialogAnswer {
 public:
  explicit DialogAnswer(std::function<void(QWidget& dialog)> work) {
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this, work = std::move(work)] {
      QWidget* dialog = QApplication::activeModalWidget();
      if (!dialog || !dialog->isVisible()) return;
      timer_.stop();
      given_ = true;
      const QPointer<QWidget> open(dialog);
      work(*dialog);
      if (open && open->isVisible()) open->close();
    });
    timer_.start(0);
  }
  bool isGiven() const { return given_; }

 private:
  QTimer timer_;
  bool given_ = false;
};

inline QPushButton* defaultButton(QWidget& dialog) {
  for (QPushButton* button : dialog.findChildren<QPushButton*>())
    if (button->isDefault()) return button;
  return nullptr;
}

/// Gives a path to a file dialog and takes it.
inline void choosePath(QWidget& dialog, const QString& path) {
  auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  QVERIFY(name);
  name->selectAll();
  name->insert(path);  // pasted: what is typed is completed to other names
  QPushButton* take = defaultButton(dialog);
  QVERIFY(take);
  QTRY_VERIFY(take->isEnabled());
  QTest::mouseClick(take, Qt::LeftButton);
}

}  // namespace fabric::ui
