// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lightloom-gallery [--theme dark|light] [--scale 1.25] [--size 1600x1000] [--page icons]
//                   [--shot FILE.png]

#include "tests/ui/gallery/gallery_window.h"
#include "ui/shell/main_window_frame.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QTimer>

namespace {

QSize sizeFrom(const QString& text) {
  const QStringList parts = text.split(u'x');
  return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1600, 1000);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace fabric::ui;
  QApplication application(argc, argv);
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOptions({{"theme", "dark, light or system", "theme", "system"},
                     {"scale", "interface scale", "scale", "1"},
                     {"size", "window size", "size", "1600x1000"},
                     {"page", "window or icons", "page", "window"},
                     {"shot", "save a picture and end", "file"}});
  parser.process(application);

  const QString theme = parser.value("theme");
  Appearance appearance(application, theme == "dark"    ? ThemeChoice::Dark
                                     : theme == "light" ? ThemeChoice::Light
                                                        : ThemeChoice::FollowSystem);
  appearance.setScale(parser.value("scale").toDouble());

  MainWindowFrame frame;
  QWidget* page = nullptr;
  QWidget* window = &frame;
  if (parser.value("page") == "icons") {
    window = page = gallery::makeControlsPage();
  } else {
    gallery::fillFrame(frame);
    frame.setDockContent(DockSide::Left, gallery::makeParts(frame));
    frame.setDockContent(DockSide::Right, gallery::makeInspector(frame));
    frame.setDockContent(DockSide::Bottom, gallery::makeBottom());
  }
  window->resize(sizeFrom(parser.value("size")));
  window->show();
  int result = 0;
  if (parser.isSet("shot")) {
    QTimer::singleShot(300, window, [&] {
      const bool saved = window->grab().save(parser.value("shot"));
      QApplication::exit(saved ? 0 : 1);
    });
  }
  result = QApplication::exec();
  delete page;
  return result;
}
