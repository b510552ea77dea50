// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names in the order people read them: "dgx-2" before "dgx-10", capitals where they fall, the user's alphabet.

#pragma once

#include <QCollator>
#include <QString>

#include <cstdint>
#include <vector>

namespace fabric::ui {

class NaturalOrder {
 public:
  NaturalOrder();

  int compare(const QString& a, const QString& b) const { return collator_.compare(a, b); }
  /// The place of each text among all of them, equal texts at equal places: sorting by it is sorting by the texts.
  std::vector<std::int64_t> places(const std::vector<QString>& texts) const;

 private:
  QCollator collator_;
};

}  // namespace fabric::ui
