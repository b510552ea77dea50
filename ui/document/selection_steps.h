// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SelectionSteps: a document's selection grown from port to device, rack, scalable unit and fabric, and back; and
// everything that is the same part as what is selected.

#pragma once

// The standard headers come first: moc 6.4 cannot read <compare>, which object_ref.h begins with, before them.
#include <map>
#include <vector>

#include "core/design/object_ref.h"

#include <QObject>

namespace fabric {
class Design;
}

namespace fabric::ui {

class Document;

/// What is around these things, sorted: the device of a port, cage or module, both devices of a link, the rack of a
/// device, the racks of a rack's scalable units, the racks of its fabrics. The things themselves where nothing is.
std::vector<ObjectRef> grownSelection(const Design& design, const std::vector<ObjectRef>& objects);
/// Everything of the types of these things, sorted: racks, devices, modules (and cages by their modules), links by
/// their cable. Nothing for things that are no parts.
std::vector<ObjectRef> equalParts(const Design& design, const std::vector<ObjectRef>& objects);

class SelectionSteps : public QObject {
  Q_OBJECT

 public:
  explicit SelectionSteps(Document& document, QObject* parent = nullptr);

  void grow();
  /// Back to what was selected before growing; nothing where the selection has become another since.
  void shrink();
  bool canShrink() const;
  void selectEqual();

 private:
  Document& document_;
  std::vector<ObjectRef> last_;               ///< what growing or shrinking selected
  std::vector<std::vector<ObjectRef>> from_;  ///< what each growing began with
};

}  // namespace fabric::ui
