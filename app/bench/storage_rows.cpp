// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "app/bench/measure.h"
#include "app/bench/rows.h"
#include "core/project/project.h"
#include "core/storage/journal.h"
#include "core/storage/project_file.h"

namespace fabric::bench {

namespace {

/// Writes bytes to a new file and syncs it: what a disk needs for a file of this size.
void writeAndSync(const std::string& path, const std::vector<char>& bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  std::size_t done = 0;
  while (file >= 0 && done < bytes.size()) {
    const ssize_t n = ::write(file, bytes.data() + done, bytes.size() - done);
    if (n <= 0) break;
    done += static_cast<std::size_t>(n);
  }
  ::fsync(file);
  ::close(file);
}

std::vector<char> readAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Row journalRow(Subject& s, const Project& project, const std::string& folder) {
  const Times sync =
      repeat([&] { writeAndSync(folder + "/one", std::vector<char>(4096, 'x')); }, 300, 20, 100, Clock::Wall);
  auto journal = JournalWriter::start(project, s.ids, {}, "lightloom-bench", folder);
  Row row{s.size.name, "one edit into the recovery journal", "ms", 0, 0, "one disk sync", sync.median, 5, true, 0};
  if (!journal) return row.name += " (" + journal.error().sentence() + ")", row;
  Project next = project;
  std::vector<Id<Rack>> racks;
  s.design.racks.forEach([&](Id<Rack> id, const Rack&) { racks.push_back(id); });
  std::vector<double> times;
  for (int i = 0; i < 60; ++i) {
    DesignEdit edit(next.variants.front().design, next.catalog, s.ids);
    if (!edit.renameRack(racks[static_cast<std::size_t>(i) % racks.size()], "renamed " + std::to_string(i))) continue;
    next.variants.front().design = std::move(edit).finish();
    times.push_back(once([&] { keep(journal->append(next, "Rename")); }, Clock::Wall));
  }
  const Times t = summarise(times);
  row.value = t.median;
  row.best = t.minimum;
  row.repetitions = t.repetitions;
  (void)std::move(*journal).finish();
  return row;
}

}  // namespace

std::vector<Row> storageRows(Subject& s) {
  namespace fs = std::filesystem;
  std::string pattern = (fs::temp_directory_path() / "lightloom-bench-XXXXXX").string();
  if (!::mkdtemp(pattern.data())) return {};
  const std::string path = pattern + "/bench.loom";
  Project project;
  project.name = s.size.name;
  project.catalog = s.order.catalog;
  project.variants.push_back({1, 'A', "A", {}, false, s.design});
  project.baseline = project.lastVariantId = 1;

  SaveOptions options;
  options.replaceAny = true;
  options.backups = false;
  std::string trouble;
  const Times saved = repeat(
      [&] {
        const auto result = saveProject(project, s.ids, path, options);
        if (!result) trouble = " (" + result.error().sentence() + ")";
      },
      2000, 3, 9, Clock::Wall);
  const std::vector<char> bytes = readAll(path);
  const Times disk = repeat([&] { writeAndSync(pattern + "/raw", bytes); }, 500, 3, 20, Clock::Wall);
  const Times read = repeat([&] { keep(readAll(path)); }, 300, 3, 20, Clock::Wall);
  const Times opened = repeat(
      [&] {
        const auto result = openProject(path);
        if (!result) trouble = " (" + result.error().sentence() + ")";
      },
      2000, 3, 9, Clock::Wall);
  std::vector<Row> rows;
  rows.push_back({s.size.name, "save all with read-back" + trouble, "ms", saved.median, saved.minimum,
                  "write and sync of the same bytes", disk.median, s.million() ? 4000.0 : 500.0, false,
                  saved.repetitions});
  rows.push_back({s.size.name, "load with checks" + trouble, "ms", opened.median, opened.minimum,
                  "read of the same bytes", read.median, s.million() ? 1500.0 : 200.0, false, opened.repetitions});
  rows.push_back(journalRow(s, project, pattern));
  fs::remove_all(pattern);
  return rows;
}

}  // namespace fabric::bench
