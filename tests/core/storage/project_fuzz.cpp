// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A libFuzzer target: opening files nobody would save. `./test --fuzz
// [SECONDS]` builds and runs it. A file that brings it down goes to
// tests/core/storage/corpus, where opening_damage_test reads it for ever.
#include <cstdlib>
#include <cstring>

#include "core/storage/content.h"
#include "tests/core/storage/damage.h"

using namespace fabric;

extern "C" {
std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed);
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto loaded = storage::readProject(bytes, "fuzz.loom");
  (void)storage::readProject(bytes, "fuzz.loom", storage::knownFormats(), true);
  if (!loaded) return 0;
  // What was taken for a project must be one: it can be saved and comes back.
  const auto again = storage::readProject(storage::writeProject(loaded->project, loaded->ids), "again.loom");
  if (!again || !(again->project == loaded->project)) std::abort();
  return 0;
}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  std::mt19937_64 random(seed);
  if (random() % 4 == 0) return LLVMFuzzerMutate(data, size, most);
  const std::string bytes = testing::damaged({reinterpret_cast<const char*>(data), size}, random);
  if (bytes.size() > most) return size;
  std::memcpy(data, bytes.data(), bytes.size());
  return bytes.size();
}
