// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette finds. Prefixes: ">" commands, "@" racks and devices, "#" parts, "!" problems,
// ":" a position ("B14 U31"). Knows no widgets.

#pragma once

#include "core/catalog/catalog.h"
#include "core/design/design.h"
#include "core/design/object_ref.h"

#include <QIcon>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fabric::ui {

/// One thing the palette can do. Disabled entries stay in the list with their reason.
struct PaletteEntry {
  enum class Kind : unsigned char { Command, Part, Problem, Setting };

  Kind kind = Kind::Command;
  QString name;  ///< of commands: stable, to remember it by
  QString text;
  QString path;  ///< "File", "NVIDIA", "REACH"
  QString shortcut;
  QIcon icon;
  QString disabled;  ///< why it cannot be run now; empty if it can
  std::function<void()> run;
  int recency = 0;  ///< 1 was run last, 2 before it; 0 not lately
};

/// One line of the list: an entry, or a rack or device of the design.
struct PaletteHit {
  int score = 0;
  const PaletteEntry* entry = nullptr;
  ObjectRef object;  ///< if there is no entry
  QString text;
  QString path;
};

/// Looks through commands, parts and problems given beforehand, and through the racks and devices of one design (a
/// value: what happens to the document meanwhile does not matter). Every key is one pass over the names: about 10 ms
/// for 1,015,808 accelerators.
class PaletteSearch {
 public:
  /// At most this many lines are found.
  static constexpr std::size_t limit = 200;

  PaletteSearch(std::vector<PaletteEntry> entries, Design design, std::shared_ptr<const Catalog> catalog);

  /// Best first. An empty text gives the commands, those run lately first; with a prefix alone all of its kind.
  std::vector<PaletteHit> find(const QString& text);

 private:
  struct Name {
    std::string text;
    ObjectRef object;
  };

  void findEntries(const QString& query, std::optional<PaletteEntry::Kind> only, std::vector<PaletteHit>& hits) const;
  void findObjects(const QString& query, std::vector<PaletteHit>& hits);
  std::vector<PaletteHit> findPosition(const QString& query);
  PaletteHit hitOf(const Name& name, int score) const;
  std::optional<ObjectRef> deviceAt(Id<Rack> rack, int unit) const;
  const std::vector<Name>& names();

  std::vector<PaletteEntry> entries_;
  Design design_;
  std::shared_ptr<const Catalog> catalog_;
  std::vector<Name> names_;  ///< racks, then devices; made when first asked for
  bool named_ = false;
};

}  // namespace fabric::ui
