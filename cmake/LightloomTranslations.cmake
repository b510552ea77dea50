# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run as a script: makes OUTPUT, a source file that holds the translations FILES (separated by |) as LRELEASE compiles
# them. The tables are in the program, so that it speaks its languages wherever it is copied to.

string(REPLACE "|" ";" FILES "${FILES}")
set(code "// Made from translations/*.ts by cmake/LightloomTranslations.cmake. Do not edit.\n")
string(APPEND code "#include \"ui/language/translation_table.h\"\n\nnamespace fabric::ui {\n\nnamespace {\n\n")
set(rows "")
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME_WE)
  string(REPLACE "lightloom_" "" language "${name}")
  set(table "${OUTPUT}.${language}.qm")
  execute_process(COMMAND "${LRELEASE}" -silent "${file}" -qm "${table}" COMMAND_ERROR_IS_FATAL ANY)
  file(READ "${table}" bytes HEX)
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND code "constexpr unsigned char ${language}[] = {\n${bytes}};\n\n")
  string(APPEND rows "    {\"${language}\", ${language}},\n")
endforeach()
string(APPEND code "constexpr TranslationTable tables[] = {\n${rows}};\n\n}  // namespace\n\n")
string(APPEND code "std::span<const TranslationTable> translationTables() { return tables; }\n\n}  // namespace fabric::ui\n")
file(WRITE "${OUTPUT}" "${code}")
