// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/style/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "tests/style/standard_headers.h"

namespace fabric::style {

namespace {

constexpr std::size_t longFileLines = 500;
constexpr std::size_t longestFileLines = 700;

/// A file allowed to be longer than longFileLines, and why. None may pass longestFileLines.
struct Excuse {
  std::string_view path;
  std::string_view reason;
};
constexpr std::array<Excuse, 0> excuses = {};

/// What each core folder may include besides itself: the layering of ARCHITECTURE.md, left to right.
struct Layer {
  std::string_view folder;
  std::vector<std::string_view> mayInclude;
};

const std::vector<Layer>& coreLayers() {
  static const std::vector<Layer> layers = {
      {"base", {}},
      {"units", {"base"}},
      {"settings", {"base", "units"}},
      {"catalog", {"base", "units"}},
      {"design", {"base", "units", "catalog"}},
      {"analysis", {"base", "units", "settings", "catalog", "design"}},
      {"diagram", {"base", "units", "settings", "catalog", "design", "analysis"}},
      {"topology", {"base", "units", "settings", "catalog", "design", "analysis"}},
      {"compose", {"base", "units", "settings", "catalog", "design", "analysis", "topology"}},
      {"bom", {"base", "units", "settings", "catalog", "design", "analysis"}},
      {"project", {"base", "units", "settings", "catalog", "design", "topology", "analysis", "compose", "bom"}},
      {"storage",
       {"base", "units", "settings", "catalog", "design", "topology", "analysis", "compose", "bom", "project"}},
      {"io", {"base", "units", "settings", "catalog", "design", "topology", "analysis", "compose", "bom", "project"}},
  };
  return layers;
}

/// The parts of the window's code that the command line shares: painting, its colours and fonts, and wording; no
/// widget.
constexpr std::array<std::string_view, 3> sharedWithCommandLine = {"ui/canvas", "ui/theme", "ui/wording"};

/// Qt modules, each with one header that includes everything in it.
constexpr std::array<std::string_view, 15> qtModules = {
    "QtCharts", "QtConcurrent", "QtCore",       "QtDBus",         "QtGui",  "QtNetwork", "QtOpenGL", "QtOpenGLWidgets",
    "QtSql",    "QtSvg",        "QtSvgWidgets", "QtPrintSupport", "QtTest", "QtWidgets", "QtXml"};

bool within(std::string_view path, std::string_view folder) {
  return path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

/// The first `parts` components of a path: two of "core/base/id.h" are "core/base".
std::string head(std::string_view path, int parts) {
  std::size_t end = 0;
  for (; parts > 0 && end != std::string_view::npos; --parts) end = path.find('/', end == 0 ? 0 : end + 1);
  return std::string(path.substr(0, end));
}

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// Whether `word` stands in the file as a word of its own.
bool mentions(const SourceFile& file, std::string_view word) {
  const auto stands = [&](std::string_view line, std::size_t at) {
    const std::size_t end = at + word.size();
    return (at == 0 || !isWordCharacter(line[at - 1])) && (end == line.size() || !isWordCharacter(line[end]));
  };
  for (const std::string& line : file.lines)
    for (auto at = line.find(word); at != std::string::npos; at = line.find(word, at + 1))
      if (stands(line, at)) return true;
  return false;
}

template <class Predicate>
std::vector<Complaint> complainAboutIncludes(const Tree& tree, Predicate&& complain) {
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    if (!file.isCode()) continue;
    for (const Include& include : includesOf(file))
      if (const std::string what = complain(file, include.target); !what.empty())
        complaints.push_back({file.path, include.line, what});
  }
  return complaints;
}

bool isQtHeader(std::string_view target) {
  if (target.starts_with("Qt")) return true;
  const bool classHeader = target.size() > 1 && target[0] == 'Q' && std::isupper(static_cast<unsigned char>(target[1]));
  const bool oldHeader =
      target.size() > 3 && target[0] == 'q' && target.ends_with(".h") && target.find('/') == std::string_view::npos;
  return classHeader || oldHeader;
}

std::vector<Complaint> checkNoQtInCore(const Tree& tree) {
  auto complaints = complainAboutIncludes(tree, [](const SourceFile& file, const std::string& target) -> std::string {
    return within(file.path, "core") && isQtHeader(target) ? "core knows no Qt: <" + target + ">" : "";
  });
  for (const SourceFile& file : tree) {
    if (!within(file.path, "core") || !file.isBuildFile()) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i)
      if (file.lines[i].find("Qt6") != std::string::npos) complaints.push_back({file.path, i + 1, "core links no Qt"});
  }
  return complaints;
}

std::vector<Complaint> checkSqliteOnlyInStorage(const Tree& tree) {
  return complainAboutIncludes(tree, [](const SourceFile& file, const std::string& target) -> std::string {
    const bool allowed = within(file.path, "core/storage") || within(file.path, "tests/core/storage");
    return target == "sqlite3.h" && !allowed ? "only core/storage speaks SQLite" : "";
  });
}

std::vector<Complaint> checkNoModuleWideQt(const Tree& tree) {
  return complainAboutIncludes(tree, [](const SourceFile&, const std::string& target) -> std::string {
    const std::string module = head(target, 1);
    const bool wide = target == module || target == module + "/" + module;
    if (!wide || std::ranges::find(qtModules, module) == qtModules.end()) return "";
    return "<" + target + "> includes a whole module: include the classes used";
  });
}

std::vector<Complaint> checkEveryFileIsBuilt(const Tree& tree) {
  std::map<std::string, const SourceFile*> buildFiles;
  for (const SourceFile& file : tree)
    if (file.name() == "CMakeLists.txt") buildFiles[file.folder()] = &file;
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    if (!file.isCode()) continue;
    const auto list = buildFiles.find(file.folder());
    if (list == buildFiles.end()) {
      complaints.push_back({file.path, 0, "its folder has no CMakeLists.txt"});
      continue;
    }
    const std::string name = file.name();
    const bool isTest = within(file.path, "tests") && name.ends_with(".cpp");
    const std::string stem = name.substr(0, name.rfind('.'));
    if (!mentions(*list->second, name) && !(isTest && mentions(*list->second, stem)))
      complaints.push_back({file.path, 0, "not listed in " + list->second->path});
  }
  return complaints;
}

/// Why a file may not include `target`; empty if it may.
std::string layeringTrouble(const SourceFile& file, const std::string& target) {
  if (target.starts_with("../") || target.find("/../") != std::string::npos)
    return "\"" + target + "\": write the path from the top of the tree";
  const std::string to = head(target, 2);
  const std::string toTop = head(target, 1);
  const std::string from = head(file.path, 2);
  const std::string fromTop = head(file.path, 1);
  if (toTop != "core" && toTop != "ui" && toTop != "app" && toTop != "tests") return "";
  if (from == to) return "";
  const std::string trouble = from + " may not include " + to;
  if (fromTop == "core") {
    if (toTop != "core") return trouble;
    const auto layer = std::ranges::find(coreLayers(), std::string_view(from).substr(5), &Layer::folder);
    if (layer == coreLayers().end()) return from + " is not in the layering table of the style test";
    return std::ranges::find(layer->mayInclude, std::string_view(to).substr(5)) == layer->mayInclude.end() ? trouble
                                                                                                           : "";
  }
  if (fromTop == "ui") return toTop == "core" || toTop == "ui" ? "" : trouble;
  if (from == "app/cli") {
    const bool shared = std::ranges::find(sharedWithCommandLine, to) != sharedWithCommandLine.end();
    return toTop == "core" || shared ? "" : trouble;
  }
  if (fromTop == "app") return toTop == "core" || toTop == "ui" ? "" : trouble;
  if (from == "tests/core") return toTop == "core" || toTop == "tests" ? "" : trouble;
  return "";
}

std::vector<Complaint> checkLayering(const Tree& tree) { return complainAboutIncludes(tree, layeringTrouble); }

/// The folders of ui have no fixed order, but they have one: nothing may lead back to where it came from.
std::vector<Complaint> checkNoCyclesInUi(const Tree& tree) {
  std::map<std::string, std::set<std::string>> uses;
  for (const SourceFile& file : tree) {
    if (!file.isCode() || !within(file.path, "ui")) continue;
    for (const Include& include : includesOf(file))
      if (within(include.target, "ui") && head(include.target, 2) != head(file.path, 2))
        uses[head(file.path, 2)].insert(head(include.target, 2));
  }
  std::vector<Complaint> complaints;
  std::set<std::string> done;
  std::vector<std::string> way;
  const std::function<void(const std::string&)> walk = [&](const std::string& folder) {
    if (const auto seen = std::ranges::find(way, folder); seen != way.end()) {
      std::string circle;
      for (auto step = seen; step != way.end(); ++step) circle += *step + " -> ";
      complaints.push_back({folder, 0, "folders include each other in a circle: " + circle + folder});
      return;
    }
    if (done.contains(folder)) return;
    way.push_back(folder);
    for (const std::string& next : uses[folder]) walk(next);
    way.pop_back();
    done.insert(folder);
  };
  for (const std::string& folder : [&] {
         std::vector<std::string> folders;
         for (const auto& [name, targets] : uses) folders.push_back(name);
         return folders;
       }())
    walk(folder);
  return complaints;
}

bool isScript(const SourceFile& file) { return !file.lines.empty() && file.lines[0].starts_with("#!"); }

std::vector<Complaint> checkLicenceHeaders(const Tree& tree) {
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    if (!file.isCode() && !file.isBuildFile() && !isScript(file)) continue;
    const std::size_t lines = std::min<std::size_t>(file.lines.size(), 3);
    const bool licensed = std::any_of(
        file.lines.begin(), file.lines.begin() + static_cast<std::ptrdiff_t>(lines), [](const std::string& line) {
          return line.find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos;
        });
    if (!licensed) complaints.push_back({file.path, 1, "the SPDX licence line is missing"});
  }
  return complaints;
}

/// A path that exists on the writer's machine only. The pieces are put together here so that this file has none.
std::vector<Complaint> checkNoMachinePaths(const Tree& tree) {
  static const std::array<std::string, 4> folders = {"work", "home", "root", "Users"};
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string& line = file.lines[i];
      for (const std::string& folder : folders) {
        const std::string path = "/" + folder + "/";
        for (auto at = line.find(path); at != std::string::npos; at = line.find(path, at + 1)) {
          const char before = at == 0 ? ' ' : line[at - 1];
          const bool partOfLongerPath = isWordCharacter(before) || before == '.' || before == '-' || before == '}';
          if (!partOfLongerPath) complaints.push_back({file.path, i + 1, "names a folder of one machine: " + path});
        }
      }
    }
  }
  return complaints;
}

/// One file looks for libraries, and every package it names is one that the scripts install.
std::vector<Complaint> checkDependenciesInOnePlace(const Tree& tree) {
  const std::string place = "cmake/LightloomDependencies.cmake";
  const auto installed = std::ranges::find(tree, "packaging/debian-packages", &SourceFile::path);
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    if (!file.isBuildFile()) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string& line = file.lines[i];
      if (file.path != place && (line.starts_with("find_package(") || line.starts_with("find_library(") ||
                                 line.starts_with("pkg_check_modules(")))
        complaints.push_back({file.path, i + 1, "look for libraries in " + place + " only"});
      for (const std::string call : {"lightloom_need(", "lightloom_need_library("}) {
        if (!line.starts_with(call)) continue;
        const std::string package = line.substr(call.size(), line.find(' ') - call.size());
        if (installed == tree.end() || std::ranges::find(installed->lines, package) == installed->lines.end())
          complaints.push_back({file.path, i + 1, package + " is not in packaging/debian-packages"});
      }
    }
  }
  return complaints;
}

/// The name of the type whose definition starts on a line, as our headers write it: at the left edge, since namespaces
/// do not indent; types inside types do and are of no interest. Empty for anything else: a mere declaration, a
/// specialisation, a type of another's inside.
std::string typeDefinedAt(const SourceFile& file, std::size_t line) {
  std::string_view rest = file.lines[line];
  const auto word = [&] {
    const auto end = std::ranges::find_if_not(rest, isWordCharacter) - rest.begin();
    const std::string_view taken = rest.substr(0, static_cast<std::size_t>(end));
    rest.remove_prefix(taken.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return taken;
  };
  if (rest.starts_with("template <")) {
    std::size_t end = 0;
    int depth = 0;
    for (; end < rest.size(); ++end) {
      if (rest[end] == '<') ++depth;
      if (rest[end] == '>' && --depth == 0) break;
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
  }
  const std::string_view kind = word();
  if (kind != "class" && kind != "struct" && kind != "union" && kind != "enum") return {};
  if (kind == "enum" && (rest.starts_with("class ") || rest.starts_with("struct "))) word();
  const std::string name(word());
  if (rest.starts_with('<') || rest.starts_with("::")) return {};
  for (; line < file.lines.size(); ++line) {
    const std::string_view text = std::string_view(file.lines[line]).substr(0, file.lines[line].find("//"));
    const auto end = text.find_first_of("{;");
    if (end != std::string_view::npos) return text[end] == '{' ? name : std::string();
  }
  return {};
}

/// Two types of one name in one program are undefined behaviour that our builds do not tell of: each file uses the
/// one it sees, and the functions of one of them are called with the other.
std::vector<Complaint> checkTypeNamesAreUnique(const Tree& tree) {
  std::map<std::pair<std::string, std::string>, std::string> definedIn;  // area and name: header
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    const std::string area = head(file.path, 1);
    if (!file.path.ends_with(".h") || (area != "core" && area != "ui")) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string name = typeDefinedAt(file, i);
      if (name.empty()) continue;
      const auto [first, isNew] = definedIn.try_emplace({area, name}, file.path);
      if (!isNew && first->second != file.path)
        complaints.push_back({file.path, i + 1, "a type " + name + " is defined in " + first->second + " too"});
    }
  }
  return complaints;
}

std::vector<Complaint> checkNoGiantFiles(const Tree& tree) {
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree)
    if (file.isCode() && file.lines.size() > longestFileLines)
      complaints.push_back(
          {file.path, 0,
           std::to_string(file.lines.size()) + " lines, at most " + std::to_string(longestFileLines) + ": split it"});
  return complaints;
}

constexpr std::array<Rule, 12> allRules = {{
    {"no Qt in core", checkNoQtInCore},
    {"SQLite only in storage", checkSqliteOnlyInStorage},
    {"no module-wide Qt includes", checkNoModuleWideQt},
    {"every file is built", checkEveryFileIsBuilt},
    {"layering", checkLayering},
    {"no cycles in ui", checkNoCyclesInUi},
    {"licence headers", checkLicenceHeaders},
    {"no machine paths", checkNoMachinePaths},
    {"dependencies in one place", checkDependenciesInOnePlace},
    {"no giant files", checkNoGiantFiles},
    {"one type a name", checkTypeNamesAreUnique},
    {"standard headers", checkStandardHeaders},
}};

}  // namespace

std::span<const Rule> rules() { return allRules; }

std::vector<Complaint> longFiles(const Tree& tree) {
  std::vector<Complaint> complaints;
  for (const SourceFile& file : tree) {
    if (!file.isCode() || file.lines.size() <= longFileLines) continue;
    if (std::ranges::find(excuses, file.path, &Excuse::path) != excuses.end()) continue;
    complaints.push_back({file.path, 0, std::to_string(file.lines.size()) + " lines"});
  }
  return complaints;
}

}  // namespace fabric::style
