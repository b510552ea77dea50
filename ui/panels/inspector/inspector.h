// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Inspector: what is selected, in sections that fold, with fields that change it. It follows the document's
// selection unless it is pinned.

#pragma once

#include "ui/panels/inspector/inspector_content.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;
class QVBoxLayout;

namespace fabric::ui {

class BlockColumn;
class Document;
class InspectorHead;
class PropertyView;
class Section;
struct AnalysisResult;

class Inspector : public QScrollArea {
  Q_OBJECT

 public:
  explicit Inspector(QWidget* parent = nullptr);
  ~Inspector() override;

  void setDocument(Document* document);
  /// The latest analysis; what it does not know yet is left out.
  void setResult(std::shared_ptr<const AnalysisResult> result);

  /// Keeps this Inspector on its objects; for the dock's title.
  QAction* pinAction() const { return pin_; }
  /// Opens the terms of the value the keyboard is on, or closes them (Ctrl+I); of the first computed one where it is
  /// on none.
  void askWhy();

  /// Gives the keyboard to a field of what is shown, or is about to be shown.
  void focusField(const QString& field);

  const InspectorContent& content() const { return content_; }
  /// The editor of a field on show, or nullptr.
  QWidget* editor(const QString& field) const;
  /// The refusal under a field; empty if there is none.
  QString errorOf(const QString& field) const;
  std::vector<PropertyView*> properties() const;

  QSize sizeHint() const override;

 signals:
  /// "Open sources" of a Why block.
  void sourcesRequested(const fabric::ui::WhyBlock& why);
  /// A term was followed to a part that is no object here.
  void partRequested(const QString& partId);
  /// A change that did not fit beside any field, in words, for the status bar.
  void refused(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Fold {
    QString id;
    Section* section = nullptr;
    BlockColumn* column = nullptr;
  };

  void noteSelection();
  void refresh();
  void showContent(const InspectorContent& content);
  void rebuild();
  void fillHead();
  bool sameShape(const InspectorContent& content) const;
  void edit(const QString& field, const QString& text);
  void apply(const QString& table, const QString& action);
  void followPart(const QString& partId);
  void focusWanted();
  void commitField(const QString& field, const QString& error);
  void showError(const QString& field, const QString& error);
  static QString foldKey(const QString& type, const QString& section);

  QPointer<Document> document_;
  std::shared_ptr<const AnalysisResult> result_;
  std::vector<ObjectRef> objects_;
  InspectorContent content_;
  QString errorField_, error_;
  QString wantedField_;  ///< that gets the keyboard
  QWidget* body_;
  QVBoxLayout* column_;
  InspectorHead* head_;
  std::vector<Fold> sections_;
  QAction* pin_;
  QTimer later_;  ///< several changes in one turn are shown once
};

}  // namespace fabric::ui
