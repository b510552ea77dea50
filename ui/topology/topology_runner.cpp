// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topology/topology_runner.h"

#include <utility>

namespace fabric::ui {

void TopologyRunner::request(const Design& design, const std::shared_ptr<const Catalog>& catalog,
                             const Settings& settings, const TopologyOptions& options, DiagramLayout layout) {
  stop_.request_stop();
  stop_ = {};
  busy_ = true;
  worker_.post([this, design, catalog, settings, options, layout, number = ++number_, stop = stop_.get_token()] {
    if (stop.stop_requested()) return;
    auto scene = makeTopologyScene(design, *catalog, settings, options, stop);
    if (!scene) return;
    auto diagram = std::make_shared<const TopologyDiagram>(std::move(*scene), catalog, design, layout);
    postBack(this, [this, number, diagram = std::move(diagram)] {
      if (number != number_) return;
      busy_ = false;
      emit ready(diagram);
    });
  });
}

}  // namespace fabric::ui
