// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/tasks.h"

#include <algorithm>

namespace fabric::ui {

std::optional<std::chrono::seconds> Tasks::Row::remaining(Clock::time_point now) const {
  constexpr double enough = 0.05;
  const std::chrono::duration<double> spent = now - since;
  const double done = progress->fraction();
  if (done < enough || spent < std::chrono::seconds(2)) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(spent * ((1 - done) / done));
}

Tasks::Tasks(QObject* parent) : QObject(parent) {}

Tasks::~Tasks() {
  for (const Row& row : rows_) (void)row.progress->stop();
}

int Tasks::add(const QString& name, std::shared_ptr<Progress> progress, std::function<void()> cancelled) {
  rows_.push_back({++last_, name, std::move(progress), Clock::now(), std::move(cancelled)});
  const int id = last_;
  emit changed();
  return id;
}

void Tasks::remove(int id) {
  if (std::erase_if(rows_, [&](const Row& row) { return row.id == id; }) > 0) emit changed();
}

bool Tasks::cancel(int id) {
  const auto row = std::ranges::find(rows_, id, &Row::id);
  if (row == rows_.end() || !row->progress->stop()) return false;
  const std::function<void()> cancelled = std::move(row->cancelled);
  remove(id);
  if (cancelled) cancelled();
  return true;
}

}  // namespace fabric::ui
