# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything the tree takes from outside, looked for once, here. What is missing is named by its Debian
# package, all in one line, before anything is built. packaging/debian-packages has the same names.

set(lightloom_missing)

# lightloom_need(PACKAGE name [find_package arguments…])
macro(lightloom_need package name)
  find_package(${name} ${ARGN} QUIET)
  if(NOT ${name}_FOUND)
    list(APPEND lightloom_missing ${package})
  endif()
endmacro()

# lightloom_need_library(PACKAGE target header library): for libraries without CMake files of their own.
macro(lightloom_need_library package target header library)
  find_path(${library}_INCLUDE_DIR ${header})
  find_library(${library}_LIBRARY ${library})
  mark_as_advanced(${library}_INCLUDE_DIR ${library}_LIBRARY)
  if(${library}_INCLUDE_DIR AND ${library}_LIBRARY)
    if(NOT TARGET ${target})
      add_library(${target} UNKNOWN IMPORTED)
      set_target_properties(${target} PROPERTIES
        IMPORTED_LOCATION ${${library}_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${${library}_INCLUDE_DIR})
    endif()
  else()
    list(APPEND lightloom_missing ${package})
  endif()
endmacro()

lightloom_need(qt6-base-dev Qt6 6.4 COMPONENTS Core Gui Widgets Concurrent PrintSupport Test)
# Qt Charts asks for Qt OpenGL, which Debian's qt6-charts-dev does not depend on.
lightloom_need(libqt6opengl6-dev Qt6OpenGL 6.4)
lightloom_need(qt6-charts-dev Qt6Charts 6.4)
lightloom_need(qt6-svg-dev Qt6Svg 6.4)
lightloom_need(libboost-dev Boost 1.74)
lightloom_need(libexpected-dev tl-expected)
lightloom_need(libsqlite3-dev SQLite3 3.40)
lightloom_need(nlohmann-json3-dev nlohmann_json 3.11)
lightloom_need(librapidcheck-dev rapidcheck)
lightloom_need_library(nettle-dev Nettle::Nettle nettle/sha2.h nettle)
find_path(valgrind_INCLUDE_DIR valgrind/callgrind.h)
mark_as_advanced(valgrind_INCLUDE_DIR)
if(NOT valgrind_INCLUDE_DIR)
  list(APPEND lightloom_missing valgrind)
endif()

find_program(lightloom_lrelease lrelease HINTS /usr/lib/qt6/bin NO_DEFAULT_PATH)
find_program(lightloom_lupdate lupdate HINTS /usr/lib/qt6/bin NO_DEFAULT_PATH)
mark_as_advanced(lightloom_lrelease lightloom_lupdate)
if(NOT lightloom_lrelease OR NOT lightloom_lupdate)
  list(APPEND lightloom_missing qt6-l10n-tools)
endif()

if(lightloom_missing)
  list(REMOVE_DUPLICATES lightloom_missing)
  list(JOIN lightloom_missing " " lightloom_missing)
  message(FATAL_ERROR "Missing Debian packages. Install them with: apt-get install ${lightloom_missing}")
endif()

# Qt gives every test the names of its own folders. Nothing here uses them, and without them the same test compiles
# to the same object in every checkout, so that the compiler cache serves all of them.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX QT_TESTCASE_)
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
