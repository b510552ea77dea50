// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the links of a bundle could be made of, all together: one list, judged by the longest link, with what all of
// them would draw and cost. Links that share modules with those asked about change with them and are counted.

#pragma once

#include "ui/panels/inspector/link_facts.h"
#include "ui/panels/inspector/project_fields.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fabric::ui {

class BundleMedia {
 public:
  /// Of links of the design. The context must outlive the answer.
  BundleMedia(const DescribeContext& context, Shapes& shapes, std::span<const Id<Link>> links);

  /// As alternativesFor lists them; the key is the name. What not all links can be made of is refused.
  const std::vector<Alternative>& choices() const { return choices_; }
  /// Links that would change.
  std::size_t links() const;
  /// Gives all links the choice of this key. On an error the edit is not to be committed.
  FieldEdit apply(DesignEdit& edit, const QString& key) const;

 private:
  /// Links between ports of the same two kinds: they have the same ways.
  struct Kind {
    PortEnd a, b;
    std::vector<Id<Link>> links;
    std::vector<Length> lengths;  ///< of those with a known one
    Id<Link> longest;
    Length most;
    bool alike = true;  ///< all made as the first is
    std::vector<Alternative> choices;
  };

  Kind& kindOf(const Link& link, Shapes& shapes);
  void gather(Shapes& shapes, std::span<const Id<Link>> links);
  void merge();
  Alternative merged(const QString& name) const;

  const DescribeContext& context_;
  std::vector<Kind> kinds_;
  std::vector<Alternative> choices_;
};

}  // namespace fabric::ui
