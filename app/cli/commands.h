// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of lightloom-cli. Each takes the words after its name and gives the exit code, or an error that main
// prints as one line.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/project/project.h"
#include "core/storage/lock.h"
#include "core/storage/project_file.h"

namespace fabric::cli {

/// Exit codes that scripts rely on.
inline constexpr int done = 0, designHasErrors = 1, wrongUse = 2, invalidInput = 3, cannotWrite = 4;

using Words = std::span<const std::string>;

struct Command {
  std::string_view name;
  std::string_view synopsis;  ///< what follows the name
  std::string_view summary;   ///< one line
  std::string (*help)();      ///< the rest of its page; may be nullptr
  Result<int> (*run)(Words words);
};

std::span<const Command> commands();

Result<int> runGenerate(Words words);
Result<int> runReport(Words words);
Result<int> runCheck(Words words);
Result<int> runBom(Words words);
Result<int> runCables(Words words);
Result<int> runDraw(Words words);
Result<int> runTrace(Words words);
Result<int> runConvert(Words words);
Result<int> runOptics(Words words);
Result<int> runAcross(Words words);
Result<int> runDomains(Words words);
Result<int> runFail(Words words);
Result<int> runCollective(Words words);
Result<int> runSubstitutes(Words words);
Result<int> runCatalog(Words words);
Result<int> runVariant(Words words);
Result<int> runVerify(Words words);

// ---------------------------------------------------------------- shared by the commands

/// Prints to standard output. Errors: CannotWrite where it is closed or full.
Result<> print(std::string_view text);
/// The variant that --variant names, or the baseline. Errors name those there are.
Result<const Variant*> variantOf(const Project& project, const std::string& file, const std::string& letterOrName);
/// The fabric that --fabric names; 0 for an empty text. Errors name those there are.
Result<Id<Fabric>> fabricNamed(const Design& design, const std::string& name);
/// An opened project and the variant that --variant names, or the baseline.
struct Asked {
  OpenedProject opened;
  const Variant* variant = nullptr;

  const Catalog& catalog() const { return *opened.project.catalog; }
  const Design& design() const { return variant->design; }
};
/// The same error as one of writing: exit code 4.
tl::unexpected<Error> notWritten(Error error);
/// The lock of a project file that is to be replaced, held while it lives. Nothing where no lock can be made: the save
/// says what is wrong there. Errors (CannotWrite): who has it open, where and since when.
Result<std::optional<ProjectLock>> lockForWriting(const std::string& file);
/// Saves an opened project over its file, unless somebody has it open or changed that file since.
Result<int> saveBack(const OpenedProject& opened, const std::string& file);
/// The project at the first position, and its variant.
Result<Asked> openAsked(const Arguments& arguments);
/// The catalog a command works with beside its project: a bad table of the user's is noted on standard error, and
/// nothing of the user's is taken.
Result<Catalog> catalogOfMachine();
/// catalog import: tables into a project, or into the user's folder where `project` is empty.
Result<int> importParts(std::span<const std::string> paths, const std::string& project, bool replace);
/// Why a figure of the report is what it is, as text or JSON. Errors (Usage): a key that is none of the report's, with
/// the nearest that is.
Result<std::string> explained(const Asked& asked, const std::string& key, bool json);
/// "a, b, c"
std::string listed(std::span<const std::string> names);

}  // namespace fabric::cli
