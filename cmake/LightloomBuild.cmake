# SPDX-FileCopyrightText: Lightloom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiler, linker and cache settings of the whole tree. Everything here is global on purpose: assertions,
# sanitizers and hardening change how code fits together and must be the same in every library.

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug or Release" FORCE)
endif()

option(LIGHTLOOM_WERROR "Treat warnings as errors" ON)
option(LIGHTLOOM_PCH "Precompile the headers every test includes" ON)
option(LIGHTLOOM_UNITY "Compile several sources of a library at once: quicker from nothing, slower after a change" OFF)
option(LIGHTLOOM_FUZZ "Build the fuzz targets (clang)" OFF)
set(LIGHTLOOM_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

# Line tables only: back traces and profiles name lines, and the binaries stay small.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1 -DNDEBUG")

# Any checkout gives the same objects, and no binary carries the path it was built in.
add_compile_options(-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)

# Hardening.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported()
add_compile_definitions(_GLIBCXX_ASSERTIONS)
add_compile_options(-fstack-protector-strong)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|aarch64|i.86")
  add_compile_options(-fstack-clash-protection)
endif()
add_link_options(LINKER:-z,relro,-z,now LINKER:-z,noexecstack LINKER:--as-needed)

# A quarter of the time to link, which every test program pays.
find_program(LIGHTLOOM_LLD ld.lld)
mark_as_advanced(LIGHTLOOM_LLD)
if(LIGHTLOOM_LLD AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  add_link_options(-fuse-ld=lld)
endif()

if(LIGHTLOOM_SANITIZE)
  add_compile_options(-fsanitize=${LIGHTLOOM_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1)
  add_link_options(-fsanitize=${LIGHTLOOM_SANITIZE})
else()
  # Fortified functions need optimisation; sanitizers bring their own.
  add_compile_options($<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
endif()

if(LIGHTLOOM_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# Compiler cache. The base directory makes paths relative, so every checkout on a machine shares one cache.
find_program(LIGHTLOOM_CCACHE ccache)
if(LIGHTLOOM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # GCC has to note which precompiled header it used, or the cache cannot tell.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    CCACHE_NOHASHDIR=1 ${LIGHTLOOM_CCACHE})
endif()

# Every library links this one: the warnings of our own code.
add_library(lightloom_options INTERFACE)
target_compile_options(lightloom_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
  -Wsign-conversion -Wformat=2
  # Of sources compiled together GCC takes the second for a header, and warns of what is private to it.
  $<$<AND:$<BOOL:${LIGHTLOOM_UNITY}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage> $<$<BOOL:${LIGHTLOOM_WERROR}>:-Werror>)
