// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The recovery journal: every edit that was shown as done is on the disk, in the user's state folder, before the next
// one starts. One file per open document, one transaction per edit; a snapshot now and then keeps recovery fast. A
// journal goes when its document is saved or closed without changes, or is put aside for 30 days when the user refuses
// it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/design/id_source.h"
#include "core/project/project.h"
#include "core/storage/process.h"

namespace fabric {

/// $XDG_STATE_HOME/lightloom/recovery, or ~/.local/state/lightloom/recovery.
std::string recoveryFolder();

/// Which document a journal belongs to.
struct JournalSubject {
  std::string projectPath;  ///< empty for one that was never saved
  std::string baseHash;     ///< FileStamp::contentHash of the file it started from
};

/// Writes one journal. Belongs to one thread at a time; any thread will do.
class JournalWriter {
 public:
  /// Starts a journal that holds `project` as it is. Errors: CannotWrite with the reason.
  static Result<JournalWriter> start(const Project& project, const IdSource& ids, JournalSubject subject,
                                     const std::string& program, const std::string& folder = recoveryFolder());
  JournalWriter(JournalWriter&&) noexcept;
  JournalWriter& operator=(JournalWriter&&) noexcept;
  ~JournalWriter();  ///< leaves the file: only what was saved or given up may go

  /// Makes sure that `after` can be recovered; `text` names the edit. When it returns without error, it is on the disk.
  /// After an error nothing is lost: the next append holds everything since the last that worked, also in a new
  /// journal.
  Result<> append(const Project& after, const std::string& text);
  /// The document was saved: what is in the file needs no recovery. The journal goes on from there.
  Result<> saved(const Project& project, JournalSubject subject);
  /// The document is closed and needs no recovery any more: the file is removed.
  Result<> finish() &&;

  const std::string& path() const;
  /// Edits since the journal started or the document was saved.
  std::uint64_t edits() const;

 private:
  struct State;
  explicit JournalWriter(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// A step that was journalled.
struct JournalledEdit {
  std::int64_t utcMs = 0;
  std::string text;
};

/// A journal whose program is gone, or ran on another host that shares this folder.
struct RecoverableSession {
  std::string path;  ///< of the journal
  JournalSubject subject;
  ProcessIdentity process;
  std::uint64_t edits = 0;  ///< that are not in the project file
  std::int64_t lastEditUtcMs = 0;
  std::string lastEdit;                   ///< its text
  std::vector<JournalledEdit> lastEdits;  ///< newest first; of a long session only those since its last snapshot
  bool elsewhere = false;  ///< of another host (`process.host`): its program may still run there, so nothing here takes
                           ///< the journal away
};

/// Journals with edits whose program is gone, newest first; then those of other hosts. Journals of running programs are
/// not listed; journals of this host without an edit are removed; ones that cannot be read are left alone.
std::vector<RecoverableSession> recoverableSessions(const std::string& folder = recoveryFolder());

struct RecoveredProject {
  Project project;
  IdSource ids;
  JournalSubject subject;
  std::uint64_t edits = 0;  ///< that were replayed
  std::uint64_t unread =
      0;  ///< that could not be, after damage to the journal: the project is as before the first of them
};

/// The project as of the last acknowledged edit, or `without` edits earlier (if replaying the last ones brings
/// trouble). The journal stays. Errors: CannotRead, Damaged, Locked (its program runs).
Result<RecoveredProject> recoverSession(const std::string& path, std::uint64_t without = 0);
/// The user does not want it: kept for 30 days more in the folder "refused", then removed.
Result<> refuseSession(const std::string& path);
/// What was recovered has been saved: the journal may go at once.
Result<> removeSession(const std::string& path);

}  // namespace fabric
