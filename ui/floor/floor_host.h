// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// FloorHost: all that the floor view needs of the program around it. The view never edits a document: it asks for an
// edit, tries things on it, and hands it back when the mouse is released.
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include "core/design/design_edit.h"
#include "core/design/object_ref.h"
#include "core/settings/settings.h"

namespace fabric::ui {

/// What a change would mean for the figures, in words for the card beside the pointer.
struct MoveEffect {
  QString onDrop;  ///< "2 × AEC become AOC 15 m"; may be empty
  QString effect;  ///< "+$1,130 · +4 W"; may be empty
};

class FloorHost {
 public:
  virtual ~FloorHost() = default;

  virtual const Design& design() const = 0;
  virtual std::shared_ptr<const Catalog> catalog() const = 0;
  virtual const Settings& settings() const = 0;
  virtual bool isReadOnly() const = 0;

  /// A fresh edit of the design. Dropped without commit it leaves no trace.
  virtual DesignEdit edit() = 0;
  /// One undo step.
  virtual void commit(DesignEdit&& edit, const QString& text) = 0;
  virtual void select(std::vector<ObjectRef> objects) = 0;
  /// Removes what is selected, as one undo step; tells itself why something stays.
  virtual void removeSelection() = 0;
  /// Cost, power and order lengths of a change, where they can be had at once.
  virtual std::optional<MoveEffect> effectOf(const Design& after) = 0;
};

}  // namespace fabric::ui
