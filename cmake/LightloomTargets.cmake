# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every part of Lightloom is built. One static library a folder; a folder links only its left
# neighbours, so the layering of ARCHITECTURE.md cannot be broken without a build error.

option(LIGHTLOOM_WERROR "Treat warnings as errors" ON)

add_library(lightloom_options INTERFACE)
target_compile_options(lightloom_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
  -Wsign-conversion -Wformat=2 $<$<BOOL:${LIGHTLOOM_WERROR}>:-Werror>)

# lightloom_library(NAME HEADERS a.h… SOURCES a.cpp… LINKS other_library…)
# HEADERS are public and must compile on their own (target all_verify_interface_header_sets).
function(lightloom_library name)
  cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  if(ARG_SOURCES)
    add_library(${name} STATIC ${ARG_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${name} PRIVATE lightloom_options)
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
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()

# lightloom_test(NAME LABEL core|ui|cli|scale LINKS library… [SOURCE file.cpp] [DEFINITIONS …])
# One QtTest executable per source file; the test's name is the file's.
function(lightloom_test name)
  cmake_parse_arguments(ARG "" "LABEL;SOURCE" "LINKS;DEFINITIONS" ${ARGN})
  if(NOT ARG_SOURCE)
    set(ARG_SOURCE ${name}.cpp)
  endif()
  add_executable(${name} ${ARG_SOURCE})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE lightloom_options ${ARG_LINKS} Qt6::Test)
  target_compile_definitions(${name} PRIVATE
    LIGHTLOOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LIGHTLOOM_BIN_DIR="${CMAKE_BINARY_DIR}/bin" ${ARG_DEFINITIONS})
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
