// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every icon loads, draws something, keeps inside its square and takes the colour asked for.

#include "ui/icons/icons.h"
#include "ui/theme/look.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using fabric::ui::Icon;
using fabric::ui::Look;
using fabric::ui::Theme;
using fabric::ui::Token;

namespace {

int inkedPixels(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y).alpha() > 60 ? 1 : 0;
  }
  return count;
}

QColor strongestColor(const QImage& image) {
  QColor best(0, 0, 0, 0);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor color = image.pixelColor(x, y);
      if (color.alpha() > best.alpha()) best = color;
    }
  }
  return best;
}

bool near(const QColor& a, const QColor& b) {
  return std::max({qAbs(a.red() - b.red()), qAbs(a.green() - b.green()), qAbs(a.blue() - b.blue())}) <= 6;
}

}  // namespace

class IconsTest : public QObject {
  Q_OBJECT

 private slots:
  void everyIconDraws_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < fabric::ui::iconCount; ++i) {
      QTest::newRow(std::string(fabric::ui::iconFiles[i]).c_str()) << static_cast<int>(i);
    }
  }
  void everyIconDraws() {
    QFETCH(int, index);
    const auto icon = static_cast<Icon>(index);
    const QImage image = fabric::ui::iconImage(icon, QColor(200, 40, 90), 16, 2.0);
    QCOMPARE(image.size(), QSize(32, 32));
    QVERIFY(inkedPixels(image) >= 20);
    QVERIFY(near(strongestColor(image), QColor(200, 40, 90)));
    // Not all of the square, which is what a missing fill="none" looks like.
    QVERIFY(inkedPixels(image) < 32 * 32 * 6 / 10);
  }

  void namesAreSortedAndUnique() {
    QVERIFY(std::is_sorted(fabric::ui::iconFiles.begin(), fabric::ui::iconFiles.end()));
    QVERIFY(std::adjacent_find(fabric::ui::iconFiles.begin(), fabric::ui::iconFiles.end()) ==
            fabric::ui::iconFiles.end());
  }

  void highResolutionIsRenderedNotStretched() {
    const QPixmap pixmap = fabric::ui::themedIcon(Icon::Floor).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
  }

  void themedIconFollowsTheLook() {
    const QIcon icon = fabric::ui::themedIcon(Icon::Select);
    for (const Theme theme : {Theme::dark(), Theme::light()}) {
      fabric::ui::setCurrentLook({theme, 1.0});
      const QImage normal = icon.pixmap(32, 32).toImage();
      QVERIFY(near(strongestColor(normal), theme.color(Token::TextSecondary)));
      const QImage on = icon.pixmap(QSize(32, 32), 1.0, QIcon::Normal, QIcon::On).toImage();
      QVERIFY(near(strongestColor(on), theme.color(Token::Accent)));
    }
  }

  void applicationIconHasManySizes() { QVERIFY(fabric::ui::applicationIcon().availableSizes().size() >= 6); }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
