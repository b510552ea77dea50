// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long saving, opening, proving and journalling take at 102,400 accelerators (with LIGHTLOOM_LONG=1 also
// 1,015,808).
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <ctime>

#include "core/storage/journal.h"
#include "core/storage/project_file.h"
#include "tests/core/design/large_design.h"
#include "tests/core/design/small_catalog.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

/// Processor time of this process: what a busy machine does not stretch.
qint64 processorMs() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1'000 + now.tv_nsec / 1'000'000;
}

}  // namespace

class StorageSpeedTest : public QObject {
  Q_OBJECT

 private slots:
  void savesAndOpens_data();
  void savesAndOpens();
  void journals();

 private:
  static Project large(Scale scale, IdSource& ids) {
    const auto catalog = smallCatalog();
    Project project = emptyProject("Large", catalog, ids);
    project.variants[0].design = largeDesign(scale, catalog, ids);
    return project;
  }
};

void StorageSpeedTest::savesAndOpens_data() {
  QTest::addColumn<bool>("million");
  QTest::addColumn<int>("saveMs");
  QTest::addColumn<int>("openMs");
  QTest::newRow("102,400") << false << 500 << 200;
  if (qEnvironmentVariableIsSet("LIGHTLOOM_LONG")) QTest::newRow("1,015,808") << true << 4'000 << 1'500;
}

void StorageSpeedTest::savesAndOpens() {
  QFETCH(bool, million);
  QFETCH(int, saveMs);
  QFETCH(int, openMs);
  IdSource ids;
  const Project project = large(million ? Scale::Million : Scale::HundredThousand, ids);
  QTemporaryDir folder;
  const std::string path = folder.filePath("p.loom").toStdString();
  SaveOptions options;
  options.replaceAny = true;
  qint64 save = 1 << 30, open = 1 << 30, saveWall = 1 << 30, openWall = 1 << 30;
  std::uint64_t size = 0;
  for (int n = 0; n < 5; ++n) {
    QElapsedTimer timer;
    timer.start();
    qint64 begun = processorMs();
    const auto saved = saveProject(project, ids, path, options);
    save = std::min(save, processorMs() - begun);
    saveWall = std::min(saveWall, timer.elapsed());
    QVERIFY2(saved, saved ? "" : saved.error().sentence().c_str());
    size = saved->size;
    timer.start();
    begun = processorMs();
    const auto opened = openProject(path);
    open = std::min(open, processorMs() - begun);
    openWall = std::min(openWall, timer.elapsed());
    QVERIFY(opened);
  }
  qInfo("saved in %lld ms (processor %lld), opened in %lld ms (processor %lld), %llu bytes",
        static_cast<long long>(saveWall), static_cast<long long>(save), static_cast<long long>(openWall),
        static_cast<long long>(open), static_cast<unsigned long long>(size));
#ifdef NDEBUG
  QVERIFY(save <= saveMs);
  QVERIFY(open <= openMs);
#else
  Q_UNUSED(saveMs)
  Q_UNUSED(openMs)
#endif
}

void StorageSpeedTest::journals() {
  IdSource ids;
  Project project = large(Scale::HundredThousand, ids);
  QTemporaryDir folder;
  auto writer = JournalWriter::start(project, ids, {}, "test", folder.path().toStdString());
  QVERIFY(writer);
  // One sync of the same disk at the same moment is the measure: a busy disk is slow for both.
  const int file = ::open(folder.filePath("sync").toLocal8Bit().constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  const std::string block(4'096, 'x');
  std::vector<qint64> times, syncs;
  for (int n = 0; n < 190; ++n) {
    DesignEdit edit(project.variants[0].design, project.catalog, ids);
    QVERIFY(edit.renameRack({static_cast<std::uint32_t>(1 + n * 7)}, "Rack " + std::to_string(n)));
    project.variants[0].design = std::move(edit).finish();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writer->append(project, "Rename"));
    times.push_back(timer.nsecsElapsed());
    timer.start();
    QCOMPARE(::write(file, block.data(), block.size()), ssize_t(block.size()));
    QCOMPARE(::fsync(file), 0);
    syncs.push_back(timer.nsecsElapsed());
  }
  std::ranges::sort(times);
  const double median = static_cast<double>(times[times.size() / 2]) / 1e6,
               p99 = static_cast<double>(times[times.size() * 99 / 100]) / 1e6;
  ::close(file);
  std::ranges::sort(syncs);
  const double sync = static_cast<double>(syncs[syncs.size() / 2]) / 1e6;
  qInfo("an edit into the journal: median %.2f ms, p99 %.2f ms; one sync of the disk: median %.2f ms", median, p99,
        sync);
#ifdef NDEBUG
  QVERIFY(median <= 5 * sync + 1);
#endif
}

QTEST_APPLESS_MAIN(StorageSpeedTest)
#include "storage_speed_test.moc"
