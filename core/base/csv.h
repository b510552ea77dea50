// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comma-separated tables: RFC 4180, UTF-8, one header row. The reader refuses what it would have to guess at and says
// where; the writer makes text harmless to spreadsheets. Used by the catalog, the bill of materials and the schedule.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fabric {

/// Caps of what is read; beyond them a file is refused by name of the cap, early.
struct CsvLimits {
  std::size_t bytes = std::size_t{64} << 20;
  std::size_t fieldBytes = std::size_t{1} << 20;
  std::size_t columns = 1'000;
  std::size_t cells = 2'000'000;
};

/// One record. Lines and columns count from 1; a record may span lines when a quoted field does.
struct CsvRow {
  std::uint32_t line = 0;
  std::vector<std::string> cells;
};

struct CsvTable {
  std::vector<std::string> header;
  std::vector<CsvRow> rows;  ///< each has as many cells as the header
};

/// Reads a whole table. `place` names the file in messages. Refused with line and column: unclosed and stray quotes,
/// rows of another width than the header, empty or repeated column names, control characters other than line breaks
/// and tabs in quoted text, bytes that are not UTF-8, UTF-16, other separators, and whatever is over a limit.
/// A byte order mark, CRLF and LF line ends and a missing last line end are accepted.
Result<CsvTable> readCsv(std::string_view text, std::string_view place, const CsvLimits& limits = {});

/// Spreadsheet: text that a spreadsheet would run as a formula gets a leading apostrophe. Raw: for machines.
enum class CsvText : std::uint8_t { SpreadsheetSafe, Raw };

/// Builds a table row by row. Lines end with CRLF as RFC 4180 says, unless told otherwise.
class CsvWriter {
 public:
  explicit CsvWriter(CsvText text = CsvText::SpreadsheetSafe, std::string_view lineEnd = "\r\n")
      : safe_(text == CsvText::SpreadsheetSafe), lineEnd_(lineEnd) {}

  /// Text from anywhere: quoted where needed, made harmless unless raw.
  CsvWriter& text(std::string_view cell);
  /// A number this program formatted; never altered.
  CsvWriter& number(std::string_view cell);
  CsvWriter& endRow();
  /// All cells as text, then the end of the row.
  CsvWriter& row(const std::vector<std::string>& cells);

  const std::string& str() const { return out_; }

 private:
  void append(std::string_view cell);

  bool safe_;
  std::string lineEnd_;
  std::string out_;
  bool rowStarted_ = false;
};

/// The cell with a leading apostrophe if a spreadsheet could run it: it starts, after any apostrophes, with
/// = + - @, tab, CR, LF, or the full-width forms of the signs.
std::string spreadsheetSafe(std::string_view cell);
/// The cell as it was before spreadsheetSafe.
std::string_view fromSpreadsheetSafe(std::string_view cell);

}  // namespace fabric
