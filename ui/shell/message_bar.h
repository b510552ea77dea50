// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Messages above the canvas, with what can be done about them.

#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QHBoxLayout;
class QVBoxLayout;

namespace fabric::ui {

enum class MessageKind : unsigned char { Info, Warning, Error };

/// One message: symbol, text, buttons, ✕.
class MessageBar : public QWidget {
  Q_OBJECT

 public:
  /// The first action is drawn as the suggested one. `closable` messages have a ✕; the others stay
  /// until their cause is gone.
  MessageBar(MessageKind kind, const QString& text, const QStringList& actions, bool closable = true,
             QWidget* parent = nullptr);

  MessageKind kind() const { return kind_; }
  QString text() const;
  void setText(const QString& text);
  /// Adds Details, which unfolds these words below the text, and Copy, which takes both to the clipboard.
  void setDetails(const QString& details);

 signals:
  void actionTriggered(int index);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  MessageKind kind_;
  QLabel* label_;
  QLabel* details_;
  QHBoxLayout* row_;
  bool closable_;
};

/// The place of the messages: one under the other, worst first, each named by an id so that the
/// same trouble is shown once.
class MessageArea : public QWidget {
  Q_OBJECT

 public:
  explicit MessageArea(QWidget* parent = nullptr);

  /// Shows a message, replacing one of the same id.
  MessageBar* post(const QString& id, MessageKind kind, const QString& text, const QStringList& actions = {},
                   bool closable = true);
  void remove(const QString& id);
  bool isShown(const QString& id) const;
  int count() const;

 signals:
  void actionTriggered(const QString& id, int index);
  void closed(const QString& id);

 private:
  MessageBar* find(const QString& id) const;

  QVBoxLayout* column_;
};

}  // namespace fabric::ui
