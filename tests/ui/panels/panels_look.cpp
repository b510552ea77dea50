// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints every panel on the sample hall in both themes into PNG files, to be looked at beside the mock-ups.
// Usage: panels_look FOLDER [SCALE]

#include "tests/ui/panels/panel_sample.h"
#include "ui/panels/parts/part_card.h"
#include "ui/panels/parts/parts_panel.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPixmap>

using namespace fabric;
using namespace fabric::ui;

namespace {

struct Looker {
  QDir folder;
  QString theme;

  void save(QWidget& widget, const QString& name, const QSize& size) const {
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    widget.grab().save(folder.filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png")));
  }
};

void showParts(const Looker& looker, test::PanelSample& sample) {
  PartsPanel panel;
  panel.setDocument(sample.document.get());
  looker.save(panel, QStringLiteral("parts"), {268, 800});
  PartCard card;
  for (const PartRow& row : partRows(*sample.catalog))
    if (row.id == QLatin1String("xc-sr4")) card.setPart(*sample.catalog, row);
  looker.save(card, QStringLiteral("part-card"), card.sizeHint());
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  if (argc < 2) return 2;
  Appearance appearance(app, ThemeChoice::Dark);
  if (argc > 2) appearance.setScale(QString::fromLocal8Bit(argv[2]).toDouble());
  QDir().mkpath(QString::fromLocal8Bit(argv[1]));
  test::PanelSample sample;
  for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
    appearance.setChoice(choice);
    const Looker looker{QDir(QString::fromLocal8Bit(argv[1])),
                        choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")};
    showParts(looker, sample);
  }
  return 0;
}
