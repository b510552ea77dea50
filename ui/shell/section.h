// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folding sections of the Inspector, and its head.

#pragma once

#include <QAbstractButton>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace fabric::ui {

/// Chevron, title and a note at the right. Checked means unfolded.
class SectionHeader : public QAbstractButton {
  Q_OBJECT

 public:
  explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

  /// "25 of 48U used"; empty for none.
  void setNote(const QString& note);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString note_;
};

/// A header, a content and a line below. The owner remembers what is folded.
class Section : public QWidget {
  Q_OBJECT

 public:
  /// Takes ownership of `content`.
  Section(const QString& title, QWidget* content, QWidget* parent = nullptr);

  void setNote(const QString& note) { header_->setNote(note); }
  bool isFolded() const { return !header_->isChecked(); }
  void setFolded(bool folded);
  QWidget* content() const { return content_; }
  SectionHeader* header() const { return header_; }

 signals:
  /// By the user or by setFolded().
  void foldedChanged(bool folded);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void applySpacing();

  SectionHeader* header_;
  QWidget* content_;
};

/// Symbol, name and one line of what it is and where.
class InspectorHead : public QWidget {
  Q_OBJECT

 public:
  explicit InspectorHead(QWidget* parent = nullptr);

  void setHead(const QPixmap& symbol, const QString& name, const QString& line);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QPixmap symbol_;
  QString name_;
  QString line_;
};

}  // namespace fabric::ui
