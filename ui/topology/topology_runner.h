// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TopologyRunner: diagrams of a design, made off the window's thread. The latest request wins: a newer one stops the
// one at work, and an answer to an older one is dropped. One worker; it receives values and gives values back.

#pragma once

#include <QObject>

#include <cstdint>
#include <memory>
#include <stop_token>

#include "core/project/project.h"
#include "ui/canvas/topology/paint_topology.h"
#include "ui/document/worker.h"

namespace fabric::ui {

class TopologyRunner : public QObject {
  Q_OBJECT

 public:
  explicit TopologyRunner(QObject* parent = nullptr) : QObject(parent) {}
  ~TopologyRunner() override { stop_.request_stop(); }

  void request(const Design& design, const std::shared_ptr<const Catalog>& catalog, const Settings& settings,
               const TopologyOptions& options, DiagramLayout layout);
  /// True while the answer to the last request is not there.
  bool isBusy() const { return busy_; }

 signals:
  void ready(std::shared_ptr<const fabric::ui::TopologyDiagram> diagram);

 private:
  std::stop_source stop_;  ///< of the request at work
  std::uint64_t number_ = 0;
  bool busy_ = false;
  Worker worker_;  ///< last: it ends before what it answers to
};

}  // namespace fabric::ui
