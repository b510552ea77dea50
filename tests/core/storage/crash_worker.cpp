// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits, journals and saves in a loop until it is killed, and says on standard output what it has promised:
//   E seed-step   the edit of this step is acknowledged
//   S hash        the project was saved; the file has this hash
// Everything follows from the seed, so the test can make the same project again.
// With "recover FOLDER" it recovers what is there, again and again: R is said before each time.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/storage/journal.h"
#include "core/storage/project_file.h"
#include "tests/core/storage/sample_project.h"

using namespace fabric;
using namespace fabric::testing;

namespace {

/// One write, so that a line is there as a whole or not at all.
void say(const std::string& line) { (void)!::write(STDOUT_FILENO, (line + "\n").c_str(), line.size() + 1); }

int recoverForEver(const std::string& folder) {
  for (;;) {
    say("R");
    for (const RecoverableSession& session : recoverableSessions(folder))
      if (!recoverSession(session.path)) return 8;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "recover") return recoverForEver(argv[2]);
  if (argc != 4) return 2;
  const std::uint64_t seed = std::strtoull(argv[1], nullptr, 10);
  const std::string path = argv[2], folder = argv[3];
  Random random(seed);
  IdSource ids;
  Project project = randomProject(ids, random, 60);
  SaveOptions options;
  options.replaceAny = true;
  auto saved = saveProject(project, ids, path, options);
  if (!saved) return 3;
  auto journal = JournalWriter::start(project, ids, {path, saved->contentHash}, "crash_worker", folder);
  if (!journal) return 4;
  say("S " + saved->contentHash + " 0");
  for (int step = 1;; ++step) {
    project = randomlyChanged(project, ids, random);
    if (!journal->append(project, "Step " + std::to_string(step))) return 5;
    say("E " + std::to_string(step));
    if (step % 7 != 0) continue;
    say("B " + std::to_string(step));  // from here on the file may be the old or the new one
    options.expected = *saved;
    saved = saveProject(project, ids, path, options);
    if (!saved) return 6;
    say("S " + saved->contentHash + " " + std::to_string(step));
    if (!journal->saved(project, {path, saved->contentHash})) return 7;
  }
}
