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
      set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
      lightloom_precompiled_for_library(${name})
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

# Compiles each public header of a library alone, behind those of the standard library and, for the window, of Qt.
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
  lightloom_precompiled_for_headers(${library})
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
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE lightloom_options ${ARG_LINKS} Qt6::Test)
  lightloom_test_moc(${name} ${ARG_SOURCE})
  target_compile_definitions(${name} PRIVATE ${ARG_DEFINITIONS})
  # Only where they are used: a path on the command line keeps the compiler cache from serving another checkout.
  file(STRINGS ${ARG_SOURCE} paths REGEX "LIGHTLOOM_(SOURCE|BIN)_DIR")
  if(paths)
    target_compile_definitions(${name} PRIVATE
      LIGHTLOOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LIGHTLOOM_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  endif()
  add_test(NAME ${name} COMMAND ${name})
  lightloom_precompiled_for_test(${name} ${ARG_LABEL})
  lightloom_test_environment(${name} environment)
  set_tests_properties(${name} PROPERTIES
    LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}")
endfunction()

# The test's own slots. AUTOMOC would compile one more object for each test, for headers that tests do not have.
function(lightloom_test_moc name source)
  cmake_path(GET source STEM stem)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc/${name})
  file(MAKE_DIRECTORY ${folder})
  qt_generate_moc(${source} ${folder}/${stem}.moc)
  target_sources(${name} PRIVATE ${folder}/${stem}.moc)
  target_include_directories(${name} PRIVATE ${folder})
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
