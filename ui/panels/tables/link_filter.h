// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter of the cable schedule. Names are looked at once each, not once a link.

#pragma once

#include "core/design/object_ref.h"
#include "ui/panels/tables/link_reader.h"
#include "ui/panels/text/filter_terms.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fabric::ui {

class LinkFilter {
 public:
  /// Both are kept by reference.
  LinkFilter(LinkReader& reader, const QString& typed, const std::vector<ObjectRef>& objects);

  bool accepts(Id<Link> id, const Link& link) const;

 private:
  /// One thing typed, ready to be asked of many links.
  struct Test {
    std::vector<bool> devicesA, devicesB;  ///< by device id; either end may say yes
    std::vector<bool> cableTypes;          ///< by cable type
    QString cable;                         ///< or the cable has this name
    std::optional<LinkColumn> column;      ///< or, alone: what this column says
    std::optional<double> number;          ///< compared with this
    Comparison comparison = Comparison::Equal;
    QString text;  ///< or has this in it
  };

  void add(const FilterTerm& term);
  Test word(const QString& word) const;
  void addObjects(const std::vector<ObjectRef>& objects);
  bool passes(const Test& test, Id<Link> id, const Link& link) const;
  template <class Accepts>
  std::vector<bool> devices(Accepts&& accepts) const;

  LinkReader& reader_;
  std::vector<Test> tests_;
  bool everywhere_ = true;
  std::vector<bool> atDevices_;  ///< the ends of links that are meant, if not everywhere
  std::vector<std::uint32_t> atLinks_;
};

}  // namespace fabric::ui
