# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Headers that are read once for the whole build: reading them again for every source was half of a clean build. A
# precompiled header holds only for the same options and Qt modules, so there is one for each kind of target.

# A misspelt keyword is an error, not a silently ignored word.
macro(lightloom_refuse_unknown_arguments name)
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${name}: cannot use \"${ARG_UNPARSED_ARGUMENTS}\"")
  endif()
endmacro()

# lightloom_precompiled(NAME HEADERS <a>… [LINKS library…] [OPTIONS …])
function(lightloom_precompiled target)
  cmake_parse_arguments(ARG "" "" "HEADERS;LINKS;OPTIONS" ${ARGN})
  lightloom_refuse_unknown_arguments(${target})
  set(source ${CMAKE_BINARY_DIR}/CMakeFiles/precompiled/${target}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${source})
  target_link_libraries(${target} PRIVATE lightloom_options ${ARG_LINKS})
  target_compile_options(${target} PRIVATE ${ARG_OPTIONS})
  target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

set(standard_headers <algorithm> <array> <chrono> <compare> <cstdint> <filesystem> <functional> <map> <memory> <optional>
  <set> <span> <stop_token> <string> <string_view> <tuple> <unordered_map> <utility> <vector>)
set(window_headers <QAbstractItemModel> <QPainter> <QWidget>)
# For compiling headers alone: nothing of it runs.
set(header_options -O0 -g0 -U_FORTIFY_SOURCE)
# For what tests say themselves: it runs once.
set(test_options $<$<CONFIG:Release>:-O1> $<$<CONFIG:Release>:-g0>)

if(LIGHTLOOM_PCH)
  lightloom_precompiled(headers_core HEADERS ${standard_headers} OPTIONS ${header_options})
  lightloom_precompiled(headers_ui
    HEADERS ${standard_headers} ${window_headers} LINKS Qt6::Widgets OPTIONS ${header_options})
  lightloom_precompiled(test_headers_core HEADERS <QTest> LINKS Qt6::Test OPTIONS ${test_options})
  lightloom_precompiled(test_headers_ui HEADERS <QTest> LINKS Qt6::Test Qt6::Widgets OPTIONS ${test_options})
  if(LIGHTLOOM_UNITY)
    lightloom_precompiled(library_headers_core HEADERS ${standard_headers})
    lightloom_precompiled(library_headers_ui HEADERS ${standard_headers} ${window_headers} LINKS Qt6::Widgets)
  endif()
endif()

# Only where sources are compiled together: compiled alone, each shows that it includes what it needs.
function(lightloom_precompiled_for_library name)
  if(NOT LIGHTLOOM_PCH OR NOT LIGHTLOOM_UNITY)
    return()
  endif()
  if(name MATCHES "^core_")
    target_precompile_headers(${name} REUSE_FROM library_headers_core)
  elseif(name MATCHES "^ui_(floor|panels_(inspector|outline|parts|tables)|shell|topology|window)$")
    target_precompile_headers(${name} REUSE_FROM library_headers_ui)
  endif()
endfunction()

# What this hides, a header that does not include the standard headers it names, tests/style finds.
function(lightloom_precompiled_for_headers library)
  target_compile_options(${library}_headers PRIVATE ${header_options})
  if(LIGHTLOOM_PCH AND library MATCHES "^core_")
    target_precompile_headers(${library}_headers REUSE_FROM headers_core)
  elseif(LIGHTLOOM_PCH)
    target_link_libraries(${library}_headers PRIVATE Qt6::Widgets)
    target_precompile_headers(${library}_headers REUSE_FROM headers_ui)
  endif()
endfunction()

# Every test of the window gets Widgets and no other test does.
function(lightloom_precompiled_for_test name label)
  target_compile_options(${name} PRIVATE ${test_options})
  if(NOT LIGHTLOOM_PCH OR NOT label MATCHES "^(core|cli|ui)$")
    return()
  endif()
  if(label STREQUAL ui)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
    target_precompile_headers(${name} REUSE_FROM test_headers_ui)
  else()
    target_precompile_headers(${name} REUSE_FROM test_headers_core)
  endif()
endfunction()
