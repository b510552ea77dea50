// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The house rules hold in this tree, and each of them can fail.

#include "tests/style/rules.h"

#include <QTest>

#include <algorithm>

using namespace fabric::style;

namespace {

const std::string licence = "// SPDX-License-Identifier: GPL-3.0-or-later";

SourceFile file(const std::string& path, std::vector<std::string> lines) {
  lines.insert(lines.begin(), path.ends_with(".h") || path.ends_with(".cpp") ? licence : "#" + licence.substr(2));
  return {path, std::move(lines)};
}

SourceFile lists(const std::string& folder, const std::string& names) {
  return file(folder + "/CMakeLists.txt", {"lightloom_library(x HEADERS " + names + ")"});
}

/// A small tree in which every rule holds. Each bad example below changes one thing in it.
Tree goodTree() {
  return {
      lists("app/cli", "main.cpp"),
      file("app/cli/main.cpp", {"#include \"core/io/csv.h\"", "#include \"ui/wording/words.h\""}),
      file("cmake/LightloomDependencies.cmake", {"lightloom_need(libfmt-dev fmt 9)", "find_package(${name})"}),
      lists("core/base", "id.h"),
      file("core/base/id.h", {"#include <compare>"}),
      lists("core/io", "csv.h"),
      file("core/io/csv.h", {"#include \"core/bom/bom.h\""}),
      lists("core/storage", "file.cpp"),
      file("core/storage/file.cpp", {"#include <sqlite3.h>"}),
      {"packaging/debian-packages", {"# engine", "libfmt-dev"}},
      file("tests/core/CMakeLists.txt", {"lightloom_test(id_test LABEL core)"}),
      file("tests/core/id_test.cpp", {"#include \"core/base/id.h\"", "#include <QTest>"}),
      lists("ui/canvas", "canvas_view.h"),
      file("ui/canvas/canvas_view.h",
           {"#include <QWidget>", "#include <QtGlobal>", "#include \"ui/wording/words.h\"", "// see docs/home/x",
            "class Words;", "struct View {", "  struct Word {};", "};", "struct hash<View> {};"}),
      lists("ui/wording", "words.h"),
      file("ui/wording/words.h", {"#include \"core/analysis/finding.h\"", "class Words {", "  struct Word {};", "};",
                                  "struct View;", "struct hash<Words> {};"}),
  };
}

/// The good tree with some files added or put in the place of those with the same path.
Tree treeWith(const Tree& changes) {
  Tree tree = goodTree();
  for (const SourceFile& change : changes) {
    const auto same = std::ranges::find(tree, change.path, &SourceFile::path);
    if (same == tree.end()) tree.push_back(change);
    else *same = change;
  }
  return tree;
}

QString describe(const std::vector<Complaint>& complaints) {
  QString text;
  for (const Complaint& complaint : complaints)
    text +=
        QString::fromStdString("\n  " + complaint.path + ":" + std::to_string(complaint.line) + ": " + complaint.what);
  return text;
}

/// A change to the good tree that breaks one rule at one place.
struct BadExample {
  const char* title;
  const char* rule;
  const char* path;
  int line;
  Tree changes;
};

std::vector<BadExample> badExamples() {
  std::vector<BadExample> examples;
  const auto bad = [&](const char* title, const char* rule, const char* path, int line, const Tree& changes) {
    examples.push_back({title, rule, path, line, changes});
  };
  const auto includes = [](const std::string& path, const std::string& target) {
    return Tree{file(path, {"#include " + target})};
  };
  bad("Qt class", "no Qt in core", "core/base/id.h", 2, includes("core/base/id.h", "<QString>"));
  bad("Qt module path", "no Qt in core", "core/base/id.h", 2, includes("core/base/id.h", "<QtCore/QString>"));
  bad("Qt old header", "no Qt in core", "core/base/id.h", 2, includes("core/base/id.h", "<qstring.h>"));
  bad("Qt linked", "no Qt in core", "core/base/CMakeLists.txt", 3,
      {file("core/base/CMakeLists.txt", {"lightloom_library(x HEADERS id.h", "LINKS Qt6::Core)"})});
  bad("sqlite in io", "SQLite only in storage", "core/io/csv.h", 2, includes("core/io/csv.h", "<sqlite3.h>"));
  bad("sqlite in ui", "SQLite only in storage", "ui/wording/words.h", 2,
      includes("ui/wording/words.h", "\"sqlite3.h\""));
  bad("whole module", "no module-wide Qt includes", "ui/canvas/canvas_view.h", 2,
      includes("ui/canvas/canvas_view.h", "<QtWidgets>"));
  bad("whole module, long", "no module-wide Qt includes", "tests/core/id_test.cpp", 2,
      includes("tests/core/id_test.cpp", "<QtTest/QtTest>"));
  bad("file not listed", "every file is built", "core/base/orphan.cpp", 0, {file("core/base/orphan.cpp", {})});
  bad("test not listed", "every file is built", "tests/core/id_test_two.cpp", 0,
      {file("tests/core/id_test_two.cpp", {})});
  bad("part of a longer name", "every file is built", "core/base/d.h", 0, {file("core/base/d.h", {})});
  bad("folder not built", "every file is built", "core/lost/a.h", 0, {file("core/lost/a.h", {})});
  bad("to the right", "layering", "core/base/id.h", 2, includes("core/base/id.h", "\"core/design/design.h\""));
  bad("beside", "layering", "core/io/csv.h", 2, includes("core/io/csv.h", "\"core/storage/file.h\""));
  bad("core to ui", "layering", "core/io/csv.h", 2, includes("core/io/csv.h", "\"ui/wording/words.h\""));
  bad("ui to app", "layering", "ui/wording/words.h", 2, includes("ui/wording/words.h", "\"app/cli/main.h\""));
  bad("cli to widgets", "layering", "app/cli/main.cpp", 2, includes("app/cli/main.cpp", "\"ui/panels/bom_panel.h\""));
  bad("product to tests", "layering", "app/cli/main.cpp", 2, includes("app/cli/main.cpp", "\"tests/style/rules.h\""));
  bad("core test to ui", "layering", "tests/core/id_test.cpp", 2,
      includes("tests/core/id_test.cpp", "\"ui/canvas/canvas_view.h\""));
  bad("dots", "layering", "core/io/csv.h", 2, includes("core/io/csv.h", "\"../bom/bom.h\""));
  bad("unknown folder", "layering", "core/lost/a.h", 2, includes("core/lost/a.h", "\"core/base/id.h\""));
  bad("circle in ui", "no cycles in ui", "ui/canvas", 0, includes("ui/wording/words.h", "\"ui/canvas/canvas_view.h\""));
  bad("no licence", "licence headers", "core/base/id.h", 1, {{"core/base/id.h", {"#pragma once"}}});
  bad("no licence in CMake", "licence headers", "core/base/CMakeLists.txt", 1,
      {{"core/base/CMakeLists.txt", {"lightloom_library(x HEADERS id.h)"}}});
  bad("no licence in script", "licence headers", "run", 1, {{"run", {"#!/usr/bin/env bash", "true"}}});
  bad("home folder", "no machine paths", "core/base/id.h", 2,
      {file("core/base/id.h", {std::string("// see /ho") + "me/me/notes"})});
  bad("home folder in data", "no machine paths", "resources/x.json", 1,
      {{"resources/x.json", {std::string("\"file:///Us") + "ers/me/x\""}}});
  bad("library looked for elsewhere", "dependencies in one place", "core/base/CMakeLists.txt", 3,
      {file("core/base/CMakeLists.txt", {"lightloom_library(x HEADERS id.h)", "find_package(fmt REQUIRED)"})});
  bad("package not installed", "dependencies in one place", "cmake/LightloomDependencies.cmake", 2,
      {file("cmake/LightloomDependencies.cmake", {"lightloom_need_library(libyaml-dev LibYaml yaml.h yaml)"})});
  bad("giant file", "no giant files", "core/base/id.h", 0,
      {file("core/base/id.h", std::vector<std::string>(800, "//"))});
  bad("type of the same name", "one type a name", "ui/wording/words.h", 3,
      {file("ui/wording/words.h", {"#include <vector>", "struct View {};"})});
  bad("with a base on the next line", "one type a name", "ui/wording/words.h", 3,
      {file("ui/wording/words.h", {"", "template <class T> class View final", "    : public Other<T> {", "};"})});
  bad("enumeration of the same name", "one type a name", "ui/wording/words.h", 2,
      {file("ui/wording/words.h", {"enum class View : unsigned char { Front, Rear };"})});
  bad("standard name of nowhere", "standard headers", "core/base/id.h", 3,
      {file("core/base/id.h", {"#include <vector>", "std::vector<std::string> names();"})});
  bad("by way of another header", "standard headers", "ui/wording/words.h", 3,
      {file("ui/wording/words.h", {"#include \"core/analysis/finding.h\"", "void say(std::string_view);"})});
  return examples;
}

}  // namespace

class HouseRulesTest : public QObject {
  Q_OBJECT

 private slots:
  void treeKeepsRule_data() {
    QTest::addColumn<int>("rule");
    for (std::size_t i = 0; i < rules().size(); ++i) QTest::newRow(rules()[i].name) << static_cast<int>(i);
  }

  void treeKeepsRule() {
    static const Tree tree = readTree(LIGHTLOOM_SOURCE_DIR);
    QFETCH(int, rule);
    const auto complaints = rules()[static_cast<std::size_t>(rule)].check(tree);
    QVERIFY2(complaints.empty(), qPrintable(describe(complaints)));
  }

  void longFilesAreNamed() {
    const auto complaints = longFiles(readTree(LIGHTLOOM_SOURCE_DIR));
    if (!complaints.empty()) qWarning().noquote() << "Over 500 lines, worth splitting:" << describe(complaints);
  }

  void goodTreePasses() {
    for (const Rule& rule : rules()) {
      const auto complaints = rule.check(goodTree());
      QVERIFY2(complaints.empty(), qPrintable(QString(rule.name) + describe(complaints)));
    }
  }

  void badTreeFails_data() {
    QTest::addColumn<int>("example");
    int number = 0;
    for (const BadExample& example : badExamples()) QTest::newRow(example.title) << number++;
  }

  void badTreeFails() {
    QFETCH(int, example);
    const BadExample bad = badExamples()[static_cast<std::size_t>(example)];
    const auto rule = std::ranges::find(rules(), std::string_view(bad.rule), &Rule::name);
    QVERIFY(rule != rules().end());
    const auto complaints = rule->check(treeWith(bad.changes));
    QVERIFY2(complaints.size() == 1, qPrintable(describe(complaints)));
    QCOMPARE(complaints[0].path, std::string(bad.path));
    QCOMPARE(static_cast<int>(complaints[0].line), bad.line);
  }

  void everyRuleHasABadExample() {
    const auto examples = badExamples();
    for (const Rule& rule : rules())
      QVERIFY2(std::ranges::find(examples, std::string_view(rule.name), &BadExample::rule) != examples.end(),
               rule.name);
  }

  void longFileIsNamedNotRefused() {
    const Tree tree = treeWith({file("core/base/id.h", std::vector<std::string>(600, "//"))});
    QCOMPARE(longFiles(tree).size(), std::size_t{1});
    for (const Rule& rule : rules()) QVERIFY2(rule.check(tree).empty(), rule.name);
  }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "house_rules_test.moc"
