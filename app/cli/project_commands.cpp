// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// generate, verify and variant: the commands that make and change project files.

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "core/catalog/user_catalog.h"
#include "core/design/design_edit.h"
#include "core/io/files.h"
#include "core/io/spec_json.h"
#include "core/topology/generate.h"

namespace fabric::cli {

namespace {

/// A project made by the generator, and what it has to say.
struct Generated {
  Project project;
  IdSource ids;
  std::vector<std::string> notes;
};

Result<Generated> generateFrom(const std::string& file) {
  auto text = readInputFile(file);
  if (!text) return tl::unexpected(text.error());
  const auto builtin = loadCatalog();
  if (!builtin) return tl::unexpected(builtin.error());
  auto spec = readSpec(*text, file, *builtin);
  if (!spec) return tl::unexpected(spec.error());
  Generated made;
  made.project.name = spec->spec.name;
  made.project.catalog = std::make_shared<Catalog>(std::move(spec->catalog));
  DesignEdit edit({}, made.project.catalog, made.ids);
  auto notes = generate(spec->spec, made.project.settings, edit);
  if (!notes) {
    Error error = notes.error();
    error.place = file + (error.place.empty() ? "" : ": " + error.place);
    return tl::unexpected(std::move(error));
  }
  made.notes = std::move(notes->notes);
  made.project.variants.push_back({1, 'A', "Variant A", {}, false, std::move(edit).finish()});
  made.project.baseline = made.project.lastVariantId = 1;
  return made;
}

Result<> isProjectName(const std::string& path) {
  if (path.ends_with(".loom") && path.size() > 5) return {};
  return fail(ErrorCode::Usage, "--out " + path, "a project's name ends with .loom");
}

Result<int> listVariants(const std::string& file) {
  const auto opened = openProject(file);
  if (!opened) return tl::unexpected(opened.error());
  std::string text;
  for (const Variant& variant : opened->project.variants) {
    text += std::string(1, variant.letter) + "  " + variant.name;
    if (variant.id == opened->project.baseline) text += "  (baseline)";
    if (variant.locked) text += "  (locked)";
    text += "\n";
  }
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> addVariant(const std::string& file, const std::string& name, const std::string& from) {
  auto opened = openProject(file);
  if (!opened) return tl::unexpected(opened.error());
  const auto source = variantOf(opened->project, file, from);
  if (!source) return tl::unexpected(source.error());
  for (const Variant& variant : opened->project.variants)
    if (variant.name == name)
      return fail(ErrorCode::InvalidInput, file, "it has a variant \"" + name + "\"", "choose another name");
  if (opened->project.variants.size() >= 26)
    return fail(ErrorCode::LimitExceeded, file, "it has 26 variants, the most there can be");
  forkVariant(opened->project, (*source)->id, name);
  return saveBack(*opened, file);
}

Result<int> removeVariant(const std::string& file, const std::string& name) {
  auto opened = openProject(file);
  if (!opened) return tl::unexpected(opened.error());
  const auto variant = variantOf(opened->project, file, name);
  if (!variant) return tl::unexpected(variant.error());
  if ((*variant)->locked)
    return fail(ErrorCode::InvalidInput, file, "variant " + name + " is locked", "unlock it first");
  Project& project = opened->project;
  if (project.variants.size() == 1)
    return fail(ErrorCode::InvalidInput, file, "it has only this variant", "a project keeps one");
  const std::uint32_t id = (*variant)->id;
  std::erase_if(project.variants, [id](const Variant& v) { return v.id == id; });
  if (project.baseline == id) project.baseline = project.variants.front().id;
  return saveBack(*opened, file);
}

}  // namespace

Result<int> runGenerate(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {{"--out"}});
  if (!arguments) return tl::unexpected(arguments.error());
  const std::string out = arguments->value("--out");
  if (out.empty()) return fail(ErrorCode::Usage, "", "--out PROJECT.loom is missing");
  if (auto named = isProjectName(out); !named) return tl::unexpected(named.error());
  // A project that is there belongs to this command until it is replaced.
  SaveOptions options;
  auto there = stampOfProject(out);
  if (!there) return notWritten(there.error());
  options.expected = std::move(*there);
  std::optional<ProjectLock> lock;
  if (options.expected) {
    auto taken = lockForWriting(out);
    if (!taken) return tl::unexpected(taken.error());
    lock = std::move(*taken);
  }
  const auto made = generateFrom(arguments->at(0));
  if (!made) return tl::unexpected(made.error());
  if (auto saved = saveProject(made->project, made->ids, out, options); !saved) return notWritten(saved.error());
  std::string text;
  for (const std::string& note : made->notes) text += note + "\n";
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> runVerify(Words words) {
  const auto arguments = Arguments::parse(words, 1, 1, {});
  if (!arguments) return tl::unexpected(arguments.error());
  const auto proved = verifyProject(arguments->at(0));
  if (!proved) return tl::unexpected(proved.error());
  const std::string text = arguments->at(0) + ": sound (format " + std::to_string(proved->version) + ", " +
                           std::to_string(proved->variants) + (proved->variants == 1 ? " variant, " : " variants, ") +
                           std::to_string(proved->rows) + " rows, " + std::to_string(proved->types) + " parts)\n";
  if (auto printed = print(text); !printed) return tl::unexpected(printed.error());
  return done;
}

Result<int> runVariant(Words words) {
  const auto arguments = Arguments::parse(words, 2, 3, {{"--from"}});
  if (!arguments) return tl::unexpected(arguments.error());
  const std::string& verb = arguments->at(0);
  const bool named = arguments->count() == 3;
  if (verb == "list" && !named && !arguments->has("--from")) return listVariants(arguments->at(1));
  if (verb == "add" && named) return addVariant(arguments->at(1), arguments->at(2), arguments->value("--from"));
  if (verb == "remove" && named && !arguments->has("--from")) return removeVariant(arguments->at(1), arguments->at(2));
  return fail(ErrorCode::Usage, "", "variant takes: list PROJECT | add PROJECT NAME [--from V] | remove PROJECT NAME");
}

}  // namespace fabric::cli
