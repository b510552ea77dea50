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

/// The camera of a view, and all it has been.
struct Glided {
  Camera camera = cameraAt(0);
  std::vector<Camera> seen;
  CameraGlide glide{nullptr, camera, [this] { seen.push_back(camera); }};
};

}  // namespace

class CameraMovesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void atOnceShowsTheTargetAlone() {
    Glided view;
    view.glide.start(cameraAt(9), false);
    QCOMPARE(view.seen.size(), std::size_t{1});
    QVERIFY(view.seen.front() == cameraAt(9));
  }

  void smoothlyPassesWhatIsBetweenAndEndsAtTheTarget() {
    Glided view;
    for (const double to : {9.0, 4.0}) {  // a second time from its end
      view.camera = cameraAt(20);
      view.seen.clear();
      view.glide.start(cameraAt(to), true);
      QTRY_VERIFY(!view.seen.empty() && view.seen.back() == cameraAt(to));
      QVERIFY(view.seen.size() > 1);
      for (std::size_t i = 1; i < view.seen.size(); ++i)
        QVERIFY(view.seen[i].origin().x() <= view.seen[i - 1].origin().x());
    }
  }

  void aNewerTargetWins() {
    Glided view;
    view.glide.start(cameraAt(9), true);
    view.glide.start(cameraAt(-5), true);
    QTRY_VERIFY(view.camera == cameraAt(-5));
  }

  void aCameraPutSomewhereStaysThere() {
    Glided view;
    view.glide.start(cameraAt(9), true);
    view.glide.show(cameraAt(2));
    Glided other;
    other.glide.start(cameraAt(1), true);  // takes as long as the first would have
    QTRY_VERIFY(other.camera == cameraAt(1));
    QVERIFY(view.camera == cameraAt(2));
  }

  void fittedUntilMovedElsewhere() {
    Glided view;
    QVERIFY(view.glide.isFitted());
    view.glide.show(cameraAt(2));
    QVERIFY(!view.glide.isFitted());
    view.glide.fit(cameraAt(3));
    QVERIFY(view.glide.isFitted() && view.camera == cameraAt(3));
    view.glide.start(cameraAt(1), false);
    QVERIFY(!view.glide.isFitted());
    view.glide.fitNext();
    QVERIFY(view.glide.isFitted() && view.camera == cameraAt(1));
  }

  void aPlaceIsTheSameInAViewOfAnotherSize() {
    Camera camera = cameraAt(7);
    camera.setScaleAt({}, 33);
    const Camera wide = broughtTo(Camera(QSizeF(1000, 200)), placeOf(camera));
    QCOMPARE(wide.view(), QSizeF(1000, 200));
    QCOMPARE(wide.scale(), 33.0);
    QVERIFY((wide.visible().center() - camera.visible().center()).manhattanLength() < 1e-9);
  }
};

QTEST_MAIN(CameraMovesTest)
#include "camera_moves_test.moc"
