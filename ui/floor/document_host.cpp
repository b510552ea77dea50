// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/floor/document_host.h"

#include "ui/floor/floor_view.h"

namespace fabric::ui {

DocumentHost::DocumentHost(Document& document, FloorView& view, QObject* parent)
    : QObject(parent), document_(document), view_(view) {
  view_.setHost(this);
  view_.setSelection(document_.selection());
  connect(&document_, &Document::designChanged, this, [this] { view_.designChanged(); });
  connect(&document_, &Document::selectionChanged, this, [this] { view_.setSelection(document_.selection()); });
}

DocumentHost::~DocumentHost() { view_.setHost(nullptr); }

std::optional<MoveEffect> DocumentHost::effectOf(const Design& after) {
  return effects_.effectOf(design(), after, catalog(), settings());
}

}  // namespace fabric::ui
