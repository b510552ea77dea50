# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every part of Lightloom is built. One static library a folder; a folder links only its left
# neighbours, so the layering of ARCHITECTURE.md cannot be broken without a build error.

# lightloom_library(NAME HEADERS a.h… SOURCES a.cpp… LINKS other_library…)
# HEADERS are public and must compile on their own (target public_headers).
function(lightloom_library name)
  cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  lightloom_refuse_unknown_arguments(${name})
  if(name MATCHES "^core_" AND "${ARG_LINKS};${ARG_PRIVATE_LINKS}" MATCHES "Qt6::")
    message(FATAL_ERROR "${name}: core knows no Qt")
  endif()
  if(ARG_SOURCES)
    add_library(${name} STATIC ${ARG_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${name} PRIVATE lightloom_options)
    # Sources of a library name what they keep to themselves differently, so that they can be compiled together.
    if(LIGHTLOOM_UNITY)
      set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
    endif()
  else()
    add_library(${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_sources(${name} ${scope} FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${ARG_HEADERS})
  target_include_directories(${name} ${scope} ${CMAKE_SOURCE_DIR})
  target_link_libraries(${name} ${scope} ${ARG_LINKS})
  if(ARG_PRIVATE_LINKS)
    target_link_libraries(${name} PRIVATE ${ARG_PRIVATE_LINKS})
  endif()
  lightloom_check_headers(${name} ${ARG_HEADERS})
endfunction()

# Compiles each public header of a library alone: those of core with nothing before them, those that know Qt behind
# QTest's headers, precompiled, because reading Qt again for every header was a third of a clean build.
add_custom_target(public_headers)
function(lightloom_check_headers library)
  set(sources)
  foreach(header IN LISTS ARGN)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR} OUTPUT_VARIABLE folder)
    set(source ${CMAKE_BINARY_DIR}/CMakeFiles/public_headers/${folder}/${header}.cpp)
    file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${folder}/${header}\"\n")
    list(APPEND sources ${source})
  endforeach()
  if(NOT sources)
    return()
  endif()
  add_library(${library}_headers OBJECT EXCLUDE_FROM_ALL ${sources})
  target_link_libraries(${library}_headers PRIVATE lightloom_options ${library})
  if(LIGHTLOOM_PCH AND NOT library MATCHES "^core_")
    target_link_libraries(${library}_headers PRIVATE Qt6::Test Qt6::Widgets)
    target_precompile_headers(${library}_headers REUSE_FROM test_headers_ui)
  endif()
  add_dependencies(public_headers ${library}_headers)
endfunction()

# lightloom_program(NAME SOURCES a.cpp… LINKS library…): one of the programs, into bin.
function(lightloom_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  lightloom_refuse_unknown_arguments(${name})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE lightloom_options ${ARG_LINKS})
endfunction()

# lightloom_test(NAME LABEL core|ui|cli|style|scale|long LINKS library… [SOURCE file.cpp] [DEFINITIONS …]
#                [TIMEOUT seconds])
# One QtTest executable per source file; the test's name is the file's. `./test` leaves out the label "long".
# LIGHTLOOM_SOURCE_DIR and LIGHTLOOM_BIN_DIR are the tree and the programs, for a test that names them in its source
# file. A test gets an empty home of its own and never sees the user's settings, state or display.
function(lightloom_test name)
  cmake_parse_arguments(ARG "" "LABEL;SOURCE;TIMEOUT" "LINKS;DEFINITIONS" ${ARGN})
  lightloom_refuse_unknown_arguments(${name})
  if(NOT ARG_SOURCE)
    set(ARG_SOURCE ${name}.cpp)
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  if(LIGHTLOOM_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4")
  endif()
  add_executable(${name} ${ARG_SOURCE})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE lightloom_options ${ARG_LINKS} Qt6::Test)
  target_compile_definitions(${name} PRIVATE ${ARG_DEFINITIONS})
  # Only where they are used: a path on the command line keeps the compiler cache from serving another checkout.
  file(STRINGS ${ARG_SOURCE} paths REGEX "LIGHTLOOM_(SOURCE|BIN)_DIR")
  if(paths)
    target_compile_definitions(${name} PRIVATE
      LIGHTLOOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LIGHTLOOM_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if(LIGHTLOOM_PCH AND ARG_LABEL MATCHES "^(core|cli|ui)$")
    lightloom_reuse_test_headers(${name} ${ARG_LABEL})
  endif()
  lightloom_test_environment(${name} environment)
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}")
endfunction()

# QTest compiled once for all tests of a label: half of what a test costs to build. A precompiled header holds only for
# the same Qt modules, so every test of the window gets Widgets and no other test does.
function(lightloom_test_headers target)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/tests/${target}.cpp CONTENT "")
  add_library(${target} OBJECT EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/tests/${target}.cpp)
  target_link_libraries(${target} PRIVATE lightloom_options ${ARGN})
  target_precompile_headers(${target} PRIVATE <QTest>)
endfunction()
if(LIGHTLOOM_PCH)
  lightloom_test_headers(test_headers_core Qt6::Test)
  lightloom_test_headers(test_headers_ui Qt6::Test Qt6::Widgets)
endif()

function(lightloom_reuse_test_headers name label)
  if(label STREQUAL ui)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
    target_precompile_headers(${name} REUSE_FROM test_headers_ui)
  else()
    target_precompile_headers(${name} REUSE_FROM test_headers_core)
  endif()
endfunction()

# The variables a test runs with, in the variable named by `result`.
function(lightloom_test_environment name result)
  set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
  file(MAKE_DIRECTORY ${home})
  set(suppressions ${CMAKE_SOURCE_DIR}/tests/sanitizers)
  set(${result}
    QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC
    HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data
    XDG_STATE_HOME=${home}/state XDG_CACHE_HOME=${home}/cache
    ASAN_OPTIONS=detect_stack_use_after_return=1:check_initialization_order=1
    LSAN_OPTIONS=suppressions=${suppressions}/leaks.txt:print_suppressions=0
    UBSAN_OPTIONS=print_stacktrace=1
    TSAN_OPTIONS=suppressions=${suppressions}/threads.txt:second_deadlock_stack=1
    PARENT_SCOPE)
endfunction()

# A misspelt keyword is an error, not a silently ignored word.
macro(lightloom_refuse_unknown_arguments name)
  if(ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "${name}: cannot use \"${ARG_UNPARSED_ARGUMENTS}\"")
  endif()
endmacro()
