// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the panels look: each, in both themes at 100, 150 and 200 %, beside a stored picture. What differs is written
// into the build folder. With LIGHTLOOM_WRITE_GOLDEN set the pictures are stored anew: look at them before committing
// them.

#include "tests/ui/panels/panel_pictures.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

using namespace fabric;
using namespace fabric::ui;

namespace {

constexpr int block = 8;
// Of 255, mean of a block. Edges of letters may be a little softer elsewhere; another colour, icon or place is more.
constexpr int slightly = 5, plainly = 32;
constexpr double mostSlight = 0.004;  // share of blocks

/// As it is stored: 32 levels a channel, in a table of colours where they are few enough, so that files stay small.
QImage stored(const QImage& picture) {
  QImage coarse = picture.convertToFormat(QImage::Format_RGB32);
  QImage indexed(coarse.size(), QImage::Format_Indexed8);
  std::map<QRgb, int> colours;
  for (int y = 0; y < coarse.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(coarse.scanLine(y));
    auto* out = indexed.scanLine(y);
    for (int x = 0; x < coarse.width(); ++x) {
      line[x] = (line[x] & 0xFFF8F8F8u) | 0x00040404u;
      out[x] = static_cast<uchar>(colours.try_emplace(line[x], static_cast<int>(colours.size())).first->second);
    }
  }
  if (colours.size() > 256) return coarse.convertToFormat(QImage::Format_RGB888);
  QList<QRgb> table(static_cast<qsizetype>(colours.size()));
  for (const auto& [colour, index] : colours) table[index] = colour;
  indexed.setColorTable(table);
  return indexed;
}

int differenceOf(QRgb a, QRgb b) {
  return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// Two pictures of one size, block by block.
class BlockComparison {
 public:
  BlockComparison(const QImage& a, const QImage& b)
      : a_(a.convertToFormat(QImage::Format_RGB32)), b_(b.convertToFormat(QImage::Format_RGB32)) {
    int blocks = 0;
    for (int y = 0; y < b_.height(); y += block)
      for (int x = 0; x < b_.width(); x += block, ++blocks) {
        const QRect box = QRect(x, y, block, block).intersected(b_.rect());
        const int mean = meanIn(box);
        most_ = std::max(most_, mean);
        if (mean > slightly) different_.push_back(box);
      }
    share_ = blocks == 0 ? 0 : static_cast<double>(different_.size()) / blocks;
  }
  bool isSame() const { return most_ <= plainly && share_ <= mostSlight; }
  int most() const { return most_; }
  std::size_t blocks() const { return different_.size(); }
  /// What differs framed, on the second picture.
  QImage picture() const {
    QImage marked = b_;
    QPainter painter(&marked);
    painter.setPen(Qt::magenta);
    for (const QRect& box : different_) painter.drawRect(box);
    return marked;
  }

 private:
  int meanIn(const QRect& box) const {
    int sum = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
      const auto* one = reinterpret_cast<const QRgb*>(a_.constScanLine(y));
      const auto* other = reinterpret_cast<const QRgb*>(b_.constScanLine(y));
      for (int x = box.left(); x <= box.right(); ++x)
        if (one[x] != other[x]) sum += differenceOf(one[x], other[x]);
    }
    return sum / (box.width() * box.height());
  }

  QImage a_, b_;
  std::vector<QRect> different_;
  int most_ = 0;
  double share_ = 0;
};

}  // namespace

class PicturesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(home_.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home_.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    appearance_ = new Appearance(*qobject_cast<QApplication*>(QApplication::instance()), ThemeChoice::Dark, this);
  }

  void panelsLookAsStored_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool dark : {true, false})
      for (const int percent : {100, 150, 200})
        QTest::addRow("%s-%d", dark ? "dark" : "light", percent) << dark << percent;
  }

  void panelsLookAsStored() {
    QFETCH(bool, dark);
    QFETCH(int, percent);
    QSettings().clear();
    appearance_->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    appearance_->setScale(percent / 100.0);
    QStringList wrong;
    int seen = 0;
    const auto look = [&](QWidget& panel, const QString& name) {
      ++seen;
      const QString complaint =
          compare(QStringLiteral("%1-%2").arg(name, QLatin1String(QTest::currentDataTag())), panel.grab().toImage());
      if (!complaint.isEmpty()) wrong << complaint;
    };
    test::PanelPictures(look).showAll();
    QCOMPARE(seen, 13);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
  }

  /// The comparison itself: the same picture with softer letters passes; one colour, icon or place changed does not.
  void aChangeIsSeen() {
    QImage a(64, 64, QImage::Format_RGB32);
    a.fill(QColor(30, 34, 40));
    QVERIFY(BlockComparison(a, a).isSame());
    QImage softer = a;
    for (int x = 0; x < 64; x += 5) softer.setPixel(x, 20, qRgb(44, 48, 54));
    QVERIFY(BlockComparison(a, softer).isSame());
    QImage line = a;
    for (int x = 0; x < 64; ++x) line.setPixel(x, 20, qRgb(120, 124, 130));
    QVERIFY(!BlockComparison(a, line).isSame());
    QImage other = a;
    other.fill(QColor(38, 42, 48));
    QVERIFY(!BlockComparison(a, other).isSame());
  }

 private:
  /// What is wrong with a picture; empty if it is as stored.
  static QString compare(const QString& name, const QImage& got) {
    const QString golden = QStringLiteral(LIGHTLOOM_SOURCE_DIR "/tests/ui/panels/pictures/%1.png").arg(name);
    const QImage now = stored(got);
    if (qEnvironmentVariableIsSet("LIGHTLOOM_WRITE_GOLDEN"))
      return now.save(golden, "PNG", 0) ? QString() : QStringLiteral("cannot write %1").arg(golden);
    const QDir folder(QStringLiteral(LIGHTLOOM_BIN_DIR "/../tests/pictures"));
    const auto keep = [&](const QImage& picture, const char* what) {
      folder.mkpath(QStringLiteral("."));
      const QString path = folder.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(what)));
      picture.save(path);
      return QDir::cleanPath(path);
    };
    const QImage expected(golden);
    if (expected.size() != now.size())
      return QStringLiteral("%1 is %2 x %3, stored %4 x %5: see %6, or store it anew with LIGHTLOOM_WRITE_GOLDEN=1")
          .arg(name)
          .arg(now.width())
          .arg(now.height())
          .arg(expected.width())
          .arg(expected.height())
          .arg(keep(now, "actual"));
    const BlockComparison comparison(expected, now);
    if (comparison.isSame()) return {};
    const QString actual = keep(now, "actual"), difference = keep(comparison.picture(), "difference");
    return QStringLiteral("%1 differs in %2 blocks, by %3 of 255 at most: see %4 and %5, or store it anew with "
                          "LIGHTLOOM_WRITE_GOLDEN=1")
        .arg(name)
        .arg(comparison.blocks())
        .arg(comparison.most())
        .arg(actual, difference);
  }

  QTemporaryDir home_;
  Appearance* appearance_ = nullptr;
};

int main(int argc, char** argv) {
  // The same glyphs on every machine.
  qputenv("FONTCONFIG_FILE", LIGHTLOOM_SOURCE_DIR "/tests/ui/panels/pictures/fonts.conf");
  QApplication application(argc, argv);
  PicturesTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "pictures_test.moc"
