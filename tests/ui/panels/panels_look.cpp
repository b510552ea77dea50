// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints every panel on the sample hall in both themes into PNG files, to be looked at beside the mock-ups.
// Usage: panels_look FOLDER [SCALE]

#include "tests/ui/panels/panel_pictures.h"
#include "ui/panels/parts/part_card.h"
#include "ui/style/appearance.h"

#include <QApplication>
#include <QDir>
#include <QLocale>

using namespace fabric;
using namespace fabric::ui;

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Lightloom"));
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  if (argc < 2) return 2;
  Appearance appearance(app, ThemeChoice::Dark);
  if (argc > 2) appearance.setScale(QString::fromLocal8Bit(argv[2]).toDouble());
  const QDir folder(QString::fromLocal8Bit(argv[1]));
  folder.mkpath(QStringLiteral("."));
  for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
    appearance.setChoice(choice);
    const QString theme = choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const auto save = [&](QWidget& panel, const QString& name) {
      panel.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, theme)));
    };
    test::PanelPictures(save).showAll();
    const test::PanelCatalog sample;
    PartCard card;
    for (const PartRow& row : partRows(sample.catalog))
      if (row.id == QLatin1String("xc-sr4")) card.setPart(sample.catalog, row);
    card.resize(card.sizeHint());
    card.show();
    QCoreApplication::processEvents();
    save(card, QStringLiteral("part-card"));
  }
  return 0;
}
