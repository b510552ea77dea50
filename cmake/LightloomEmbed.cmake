# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run as a script: writes OUTPUT, a source file that holds the texts of FILES (separated by |) as BuiltinCatalogFile
# values. Raw string literals, so what is in the file is what is in the program.

string(REPLACE "|" ";" FILES "${FILES}")
set(code "// Made from resources/catalog by cmake/LightloomEmbed.cmake. Do not edit.\n")
string(APPEND code "#include \"core/catalog/builtin.h\"\n\nnamespace fabric {\n\nnamespace {\n\n")
string(APPEND code "constexpr BuiltinCatalogFile builtinFiles[] = {\n")
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" text)
  string(APPEND code "    {\"${name}\", R\"CSV_TEXT(${text})CSV_TEXT\"},\n")
endforeach()
string(APPEND code "};\n\n}  // namespace\n\n")
string(APPEND code "std::span<const BuiltinCatalogFile> builtinCatalogFiles() { return builtinFiles; }\n\n}  // namespace fabric\n")
file(WRITE "${OUTPUT}" "${code}")
