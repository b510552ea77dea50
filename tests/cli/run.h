// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the command line as a user does: a process, its exit code and what it said.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace fabric::tests {

struct Run {
  int code = -1;
  QByteArray out, error;
};

/// A folder of its own, in which commands run and files lie.
class CommandLine {
 public:
  static QString program();
  Run run(const QStringList& arguments) const;
  QString path(const QString& name) const { return folder_.filePath(name); }
  void write(const QString& name, const QByteArray& bytes) const;
  QByteArray read(const QString& name) const;

  /// Generates from a specification's text into "p.loom".
  Run generate(const QByteArray& spec) const;
  /// `report --json` of "p.loom".
  QJsonObject report() const;

 private:
  QTemporaryDir folder_;
};

/// Parts of a user's own for the commands of a test: a folder that they all read while this lives.
class OwnParts {
 public:
  OwnParts(const CommandLine& cli, const QString& table, const QByteArray& text) {
    cli.write(table, text);
    qputenv("LIGHTLOOM_CATALOG", cli.path(".").toUtf8());
  }
  OwnParts(const OwnParts&) = delete;
  OwnParts& operator=(const OwnParts&) = delete;
  ~OwnParts() { qunsetenv("LIGHTLOOM_CATALOG"); }
};

/// The value at a path such as "counts/links/total" or "fabrics/0/max_hops".
QJsonValue at(const QJsonObject& object, const QString& path);

}  // namespace fabric::tests
