// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DocumentHost: joins a floor view to a document. Edits become steps of its history; changes, undo and selections from
// elsewhere come back to the view.
#pragma once

#include <QObject>

#include "ui/document/document.h"
#include "ui/floor/floor_host.h"
#include "ui/floor/move_effect.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fabric::ui {

class FloorView;

/// Belongs to the window; document and view must outlive it.
class DocumentHost : public QObject, public FloorHost {
  Q_OBJECT

 public:
  DocumentHost(Document& document, FloorView& view, QObject* parent = nullptr);
  ~DocumentHost() override;

  const Design& design() const override { return document_.design(); }
  std::shared_ptr<const Catalog> catalog() const override { return document_.project().catalog; }
  const Settings& settings() const override { return document_.settings(); }
  bool isReadOnly() const override { return document_.isReadOnly() || document_.variant().locked; }
  DesignEdit edit() override { return document_.edit(); }
  void commit(DesignEdit&& edit, const QString& text) override { document_.commit(std::move(edit), text); }
  void select(std::vector<ObjectRef> objects) override { document_.select(std::move(objects)); }
  void removeSelection() override { emit removalRequested(); }
  std::optional<MoveEffect> effectOf(const Design& after) override;

 signals:
  /// The selection of the document is to be removed.
  void removalRequested();

 private:
  Document& document_;
  FloorView& view_;
  MoveEffects effects_;
};

}  // namespace fabric::ui
