// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening damaged files, short form of the fuzz target: every file that ever
// brought it down, and new ones with damage to pages and cells. Each is refused
// in words, or is a sound project that can be saved again.
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/design/invariants.h"
#include "core/storage/content.h"
#include "tests/core/storage/damage.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

std::vector<std::string> files(const char* folder) {
  std::vector<std::string> found;
  const QDir dir(QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/core/storage/") + QLatin1String(folder));
  for (const QString& name : dir.entryList(QDir::Files)) {
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(name));
    found.push_back(file.readAll().toStdString());
  }
  return found;
}

/// Nothing if the bytes are refused in words or are a sound project; else what
/// is wrong.
std::string trouble(const std::string& bytes) {
  const auto loaded = storage::readProject(bytes, "damaged.loom");
  (void)storage::readProject(bytes, "damaged.loom", storage::knownFormats(), true);
  if (!loaded) return loaded.error().what.empty() ? "refused without a word" : "";
  for (const Variant& variant : loaded->project.variants)
    if (!brokenInvariants(variant.design, *loaded->project.catalog).empty()) return "an unsound design";
  const auto again = storage::readProject(storage::writeProject(loaded->project, loaded->ids), "again.loom");
  return again && again->project == loaded->project ? "" : "it cannot be saved again";
}

}  // namespace

class OpeningDamageTest : public QObject {
  Q_OBJECT

 private slots:
  void filesThatOnceBrokeIt() {
    for (const std::string& bytes : files("corpus")) QCOMPARE(trouble(bytes), std::string());
  }

  void damagedPagesAndCells() {
    const std::vector<std::string> seeds = files("golden");
    QVERIFY(!seeds.empty());
    std::mt19937_64 random(2026);
    const int rounds = qEnvironmentVariableIsSet("LIGHTLOOM_LONG") ? 20'000 : 300;
    int opened = 0;
    for (int n = 0; n < rounds; ++n) {
      std::string bytes = seeds[static_cast<std::size_t>(n) % seeds.size()];
      for (std::uint64_t times = 1 + random() % 3; times > 0; --times) bytes = damaged(std::move(bytes), random);
      QVERIFY2(trouble(bytes).empty(), ("round " + std::to_string(n) + ": " + trouble(bytes)).c_str());
      opened += storage::readProject(bytes, "damaged.loom") ? 1 : 0;
    }
    // Some damage must get past the hashes, or nothing behind them was tried.
    QVERIFY2(opened > 0 && opened < rounds, std::to_string(opened).c_str());
  }
};

QTEST_APPLESS_MAIN(OpeningDamageTest)
#include "opening_damage_test.moc"
