// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cameras on their way: smoothly or at once, stopped, and sent elsewhere meanwhile.

#include "ui/canvas/camera_moves.h"

#include <QTest>

#include <vector>

using namespace fabric::ui;

namespace {

Camera cameraAt(double x) {
  Camera camera(QSizeF(400, 300));
  camera.centreOn(QPointF(x, 0));
  return camera;
}

}  // namespace

class CameraMovesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void atOnceShowsTheTargetAlone() {
    std::vector<Camera> seen;
    CameraGlide glide(nullptr, [&](const Camera& camera) { seen.push_back(camera); });
    glide.start(cameraAt(0), cameraAt(9), false);
    QCOMPARE(seen.size(), std::size_t{1});
    QVERIFY(seen.front() == cameraAt(9));
  }

  void smoothlyPassesWhatIsBetweenAndEndsAtTheTarget() {
    std::vector<Camera> seen;
    CameraGlide glide(nullptr, [&](const Camera& camera) { seen.push_back(camera); });
    for (const double to : {9.0, 4.0}) {  // a second time from its end
      seen.clear();
      glide.start(cameraAt(20), cameraAt(to), true);
      QTRY_VERIFY(!seen.empty() && seen.back() == cameraAt(to));
      QVERIFY(seen.size() > 1);
      for (std::size_t i = 1; i < seen.size(); ++i) QVERIFY(seen[i].origin().x() <= seen[i - 1].origin().x());
    }
  }

  void aNewerTargetWins() {
    Camera seen;
    CameraGlide glide(nullptr, [&](const Camera& camera) { seen = camera; });
    glide.start(cameraAt(0), cameraAt(9), true);
    glide.start(cameraAt(0), cameraAt(-5), true);
    QTRY_VERIFY(seen == cameraAt(-5));
  }

  void stoppedItShowsNoMore() {
    int shown = 0;
    CameraGlide glide(nullptr, [&](const Camera&) { ++shown; });
    glide.start(cameraAt(0), cameraAt(9), true);
    glide.stop();
    shown = 0;
    bool over = false;
    CameraGlide other(nullptr, [&](const Camera& camera) { over = camera == cameraAt(1); });
    other.start(cameraAt(0), cameraAt(1), true);  // takes as long as the first would have
    QTRY_VERIFY(over);
    QCOMPARE(shown, 0);
  }
};

QTEST_MAIN(CameraMovesTest)
#include "camera_moves_test.moc"
