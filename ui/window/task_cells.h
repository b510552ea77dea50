// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the status bar says of work in the background: one cell for files, one for the computing of figures. Both stay
// silent while it is quick; then they tell how far it is, and ✕ cancels it.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

class QMenu;

namespace fabric::ui {

class AnalysisRunner;
class StatusStrip;
class Tasks;

class TaskCells : public QObject {
  Q_OBJECT

 public:
  /// Adds cells "tasks" and "recompute" where they are not there yet.
  TaskCells(StatusStrip& strip, Tasks& tasks, QObject* parent);

  void setRunner(AnalysisRunner* runner);

  /// How long work may take before it is spoken of.
  struct Delays {
    std::chrono::milliseconds task{300}, computing{150}, progress{1000};
  };
  void setDelays(const Delays& delays) { delays_ = delays; }

  /// The tasks at work with what cancels them; for the cell of several.
  void fillMenu(QMenu& menu);

 signals:
  /// The figures that were given up are wanted after all.
  void recomputeRequested();

 private:
  void follow();
  void showTasks();
  void showComputing();
  void press(const QString& cell, bool onCross);

  StatusStrip& strip_;
  Tasks& tasks_;
  QPointer<AnalysisRunner> runner_;
  Delays delays_;
  QElapsedTimer busySince_;
  QTimer poll_;
};

}  // namespace fabric::ui
