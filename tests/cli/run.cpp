// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/run.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

namespace fabric::tests {

QString CommandLine::program() { return QStringLiteral(LIGHTLOOM_BIN_DIR "/lightloom-cli"); }

Run CommandLine::run(const QStringList& arguments) const {
  QProcess process;
  process.setWorkingDirectory(folder_.path());
  process.start(program(), arguments);
  Run run;
  if (!process.waitForFinished(120'000)) return run;
  run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  run.out = process.readAllStandardOutput();
  run.error = process.readAllStandardError();
  return run;
}

void CommandLine::write(const QString& name, const QByteArray& bytes) const {
  QFile file(path(name));
  if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

QByteArray CommandLine::read(const QString& name) const {
  QFile file(path(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Run CommandLine::generate(const QByteArray& spec) const {
  write("spec.json", spec);
  return run({"generate", "spec.json", "--out", "p.loom"});
}

QJsonObject CommandLine::report() const {
  return QJsonDocument::fromJson(run({"report", "p.loom", "--json"}).out).object();
}

QJsonValue at(const QJsonObject& object, const QString& path) {
  QJsonValue value = object;
  for (const QString& key : path.split('/'))
    value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
  return value;
}

}  // namespace fabric::tests
