// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Document: the open project as the window sees it. The only bridge between core values and Qt signals: every change
// is a commit of a new value, every reaction looks at before and after. Lives on the window's thread; workers get
// values and give values back.
#pragma once

#include "core/design/design_edit.h"
#include "core/project/history.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fabric::ui {

class Document : public QObject {
  Q_OBJECT

 public:
  Document(Project project, IdSource ids, QObject* parent = nullptr);

  const Project& project() const { return history_.current(); }
  const Catalog& catalog() const { return *project().catalog; }
  const Settings& settings() const { return project().settings; }
  const Variant& variant() const { return *project().find(active_); }
  const Design& design() const { return variant().design; }
  const History& history() const { return history_; }
  const IdSource& ids() const { return ids_; }

  // ---- changing
  /// An edit of the active variant's design. Destroyed without commit it leaves no trace.
  DesignEdit edit();
  /// One undo step. An edit that changed nothing is no step; one of a locked variant is refused.
  void commit(DesignEdit&& edit, const QString& text);
  /// One undo step that changes more than the design: settings, variants, catalog.
  void commit(Project project, const QString& text);
  IdSource& idSource() { return ids_; }
  void undo();
  void redo();
  /// To the project after a step. Brings the variant into view whose design the step changed.
  void jump(std::size_t position);

  // ---- looking; not steps of history
  void activate(std::uint32_t variant);
  const std::vector<ObjectRef>& selection() const { return selection_; }
  /// Those of the objects that are in the active design: an edit that was refused made none.
  void select(std::vector<ObjectRef> selection);
  /// True if the object is in the active design.
  bool exists(const ObjectRef& object) const;

  // ---- file
  QString path() const { return path_; }
  bool isReadOnly() const { return readOnly_; }
  void setReadOnly(bool readOnly);
  /// Whether the current value differs from the one last saved.
  bool isModified() const;
  /// Steps since the last save, for the status bar.
  int unsavedSteps() const;
  /// `saved` is the value that is on the disk now.
  void markSaved(const QString& path, const Project& saved);
  /// For a recovered project: nothing on the disk matches it.
  void markUnsaved(const QString& path);

 signals:
  /// After every commit, undo, redo or jump; once, when everything is in.
  void changed(const fabric::Project& before, const fabric::Project& after);
  /// The design in view changed, by an edit or by switching variants.
  void designChanged(const fabric::Design& before, const fabric::Design& after);
  void selectionChanged();
  void variantActivated();
  /// An undo, redo or jump is done, and everything else is told: what the design in view was before it.
  void jumped(const fabric::Design& before);
  /// A commit was refused; the reason in words.
  void refused(const QString& reason);
  /// Path, modified or read-only state changed.
  void fileStateChanged();

 private:
  void announce(const Project& before, const Design& designBefore, std::uint32_t variantBefore);
  void dropMissingSelection();

  History history_;
  IdSource ids_;
  std::uint32_t active_ = 0;
  std::vector<ObjectRef> selection_;
  QString path_;
  Project saved_;
  bool offDisk_ = false;  ///< recovered: nothing on the disk matches
  std::size_t savedPosition_ = 0;
  bool readOnly_ = false;
};

}  // namespace fabric::ui
