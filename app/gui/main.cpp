// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lightloom [PROJECT.loom]: the desktop program. Wiring only.

#include "core/catalog/user_catalog.h"
#include "core/storage/crash_report.h"
#include "ui/document/end_signals.h"
#include "ui/language/language.h"
#include "ui/shell/message_bar.h"
#include "ui/style/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/window_holder.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSessionManager>
#include <QSettings>

#include <clocale>
#include <cstdio>

using namespace fabric;
using namespace fabric::ui;

namespace {

constexpr const char* themeKey = "theme";
constexpr const char* scaleKey = "scale";
constexpr const char* contrastKey = "contrast";

ThemeChoice storedTheme(const QSettings& settings) {
  const QString stored = settings.value(QLatin1String(themeKey)).toString();
  if (stored == QLatin1String("dark")) return ThemeChoice::Dark;
  if (stored == QLatin1String("light")) return ThemeChoice::Light;
  return ThemeChoice::FollowSystem;
}

void restore(Appearance& appearance) {
  const QSettings settings;
  appearance.setChoice(storedTheme(settings));
  const double scale = settings.value(QLatin1String(scaleKey), 1.0).toDouble();
  appearance.setScale(scale > 0 ? scale : 1.0);
  const bool high = settings.value(QLatin1String(contrastKey)).toString() == QLatin1String("high");
  appearance.setContrast(high ? Contrast::High : Contrast::Normal);
}

void store(const Appearance& appearance) {
  const ThemeChoice choice = appearance.choice();
  const char* theme = choice == ThemeChoice::Dark ? "dark" : choice == ThemeChoice::Light ? "light" : "system";
  QSettings settings;
  settings.setValue(QLatin1String(themeKey), QLatin1String(theme));
  settings.setValue(QLatin1String(scaleKey), appearance.scale());
  settings.setValue(QLatin1String(contrastKey),
                    QLatin1String(appearance.contrast() == Contrast::High ? "high" : "normal"));
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  // Qt takes the numeric locale from the environment; files and libraries need the C one.
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setApplicationName(QStringLiteral("Lightloom"));
  QApplication::setApplicationVersion(QStringLiteral(LIGHTLOOM_VERSION));
  QApplication::setOrganizationName(QStringLiteral("Lightloom"));

  // Without it the program is as good; a crash would only leave less to look at.
  (void)installCrashReport("Lightloom " LIGHTLOOM_VERSION, crashFolder());
  speak(application, WindowHolder::language());

  QCommandLineParser parser;
  parser.setApplicationDescription(
      QCoreApplication::translate("main", "Designs the interconnect fabric of AI data centers."));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(QStringLiteral("project"), QCoreApplication::translate("main", "Project to open"),
                               QStringLiteral("[PROJECT.loom]"));
  parser.process(application);

  std::optional<Error> catalogTrouble;  // a bad table of the user's: the program is useful without it
  auto catalog = loadCatalogOrBuiltin(catalogTrouble);
  if (!catalog) {
    std::fprintf(stderr, "lightloom: %s\n", catalog.error().sentence().c_str());
    return 3;
  }
  Appearance appearance(application);
  restore(appearance);
  WindowHolder holder(appearance, std::make_shared<const Catalog>(std::move(*catalog)));
  QObject::connect(&appearance, &Appearance::changed, &holder, [&] { store(appearance); });
  MainWindow& window = holder.window();
  window.resize(1600, 1000);
  window.restoreLayout();
  window.show();
  if (!parser.positionalArguments().isEmpty()) window.openFile(parser.positionalArguments().constFirst());
  window.offerRecovery();
  EndSignals endSignals;
  QObject::connect(&endSignals, &EndSignals::received, &holder, [&holder](int number) {
    holder.window().session().close(false);
    QCoreApplication::exit(128 + number);
  });
  // Direct: the manager waits for the answer within the call.
  QObject::connect(
      &application, &QGuiApplication::commitDataRequest, &holder,
      [&holder](QSessionManager& manager) {
        MainWindow& now = holder.window();
        const bool mayAsk = now.document().isModified() && manager.allowsInteraction();
        if (!now.prepareToEnd(mayAsk)) manager.cancel();
        if (mayAsk) manager.release();
      },
      Qt::DirectConnection);
  if (catalogTrouble)
    window.messages()->post(QStringLiteral("catalog"), MessageKind::Warning,
                            QCoreApplication::translate("main", "Your own parts were not taken. %1")
                                .arg(QString::fromStdString(catalogTrouble->sentence())));
  return QApplication::exec();
}
