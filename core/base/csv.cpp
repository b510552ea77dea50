// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/base/text.h"

namespace fabric {

namespace {

/// Splits text into records, keeping the position for messages.
class CsvReader {
 public:
  CsvReader(std::string_view text, std::string_view place, const CsvLimits& limits)
      : text_(text), place_(place), limits_(limits) {}

  bool atEnd() const { return at_ >= text_.size(); }
  std::uint32_t line() const { return line_; }

  Result<CsvRow> row() {
    CsvRow row;
    row.line = line_;
    while (true) {
      if (row.cells.size() >= limits_.columns)
        return refuse("more than " + std::to_string(limits_.columns) + " columns", "split the table");
      if (++cells_ > limits_.cells)
        return refuse("more than " + std::to_string(limits_.cells) + " cells", "split the file");
      std::string cell;
      if (auto read = !atEnd() && text_[at_] == '"' ? quoted(cell) : plain(cell); !read)
        return tl::unexpected(read.error());
      row.cells.push_back(std::move(cell));
      if (atEnd()) return row;
      if (text_[at_] == ',') {
        step();
        continue;
      }
      if (text_[at_] == '\r') step();
      step();
      newLine();
      return row;
    }
  }

 private:
  /// An error at the current character.
  tl::unexpected<Error> refuse(std::string what, std::string remedy) const {
    return refuseAt(line_, column(), std::move(what), std::move(remedy));
  }
  tl::unexpected<Error> refuseAt(std::uint32_t line, std::size_t column, std::string what, std::string remedy) const {
    return fail(ErrorCode::InvalidInput,
                std::string(place_) + ":" + std::to_string(line) + ":" + std::to_string(column), std::move(what),
                std::move(remedy));
  }
  std::size_t column() const { return at_ - lineStart_ + 1; }
  void step() { ++at_; }
  void newLine() {
    ++line_;
    lineStart_ = at_;
  }

  /// True at a line end; a lone CR is not one.
  Result<bool> lineEnd() const {
    const char c = text_[at_];
    if (c == '\n') return true;
    if (c != '\r') return false;
    if (at_ + 1 < text_.size() && text_[at_ + 1] == '\n') return true;
    return refuse("a carriage return without a line feed", "save the file with LF or CRLF line ends");
  }
  Result<> allowed(char c, bool inQuotes) const {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte >= 0x20 && byte != 0x7F) || (inQuotes && (c == '\t' || c == '\r' || c == '\n'))) return {};
    if (c == '\t') return refuse("a tab outside quotes", "separate cells by commas, and quote text that holds tabs");
    return refuse("the control character " + printable(std::string_view(&c, 1)), "remove it");
  }
  /// Takes characters that need no thought: printable, and neither comma nor quote.
  void takeRun(std::string& cell) {
    const std::size_t first = at_;
    while (!atEnd() && static_cast<unsigned char>(text_[at_]) >= 0x20 && text_[at_] != ',' && text_[at_] != '"' &&
           text_[at_] != 0x7F)
      step();
    cell += text_.substr(first, at_ - first);
  }
  Result<> capped(const std::string& cell) const {
    if (cell.size() <= limits_.fieldBytes) return {};
    return refuse("a cell longer than " + std::to_string(limits_.fieldBytes) + " bytes", "shorten it");
  }

  Result<> plain(std::string& cell) {
    while (true) {
      takeRun(cell);
      if (auto fits = capped(cell); !fits) return fits;
      if (atEnd() || text_[at_] == ',') return {};
      auto ends = lineEnd();
      if (!ends) return tl::unexpected(ends.error());
      if (*ends) return {};
      if (text_[at_] == '"')
        return refuse("a quote inside an unquoted cell", "quote the whole cell and double the quotes in it");
      return allowed(text_[at_], false);
    }
  }

  Result<> quoted(std::string& cell) {
    const std::uint32_t openLine = line_;
    const std::size_t openColumn = column();
    step();
    while (true) {
      takeRun(cell);
      if (auto fits = capped(cell); !fits) return fits;
      if (atEnd()) break;
      const char c = text_[at_];
      if (c == '"') {
        step();
        if (atEnd() || text_[at_] == ',') return {};
        if (text_[at_] == '"') {
          cell += '"';
          step();
          continue;
        }
        auto ends = lineEnd();
        if (!ends) return tl::unexpected(ends.error());
        if (*ends) return {};
        return refuse("text after a closing quote", "double a quote that belongs to the text");
      }
      if (auto fine = allowed(c, true); !fine) return fine;
      cell += c;
      step();
      if (c == '\n') newLine();
    }
    return refuseAt(openLine, openColumn, "a quote is opened and never closed", "close it");
  }

  std::string_view text_;
  std::string_view place_;
  const CsvLimits& limits_;
  std::size_t at_ = 0;
  std::size_t lineStart_ = 0;
  std::size_t cells_ = 0;
  std::uint32_t line_ = 1;
};

/// What can be said about the bytes before any cell is read.
Result<std::string_view> checkedText(std::string_view text, std::string_view place, const CsvLimits& limits) {
  const auto refuse = [&](std::string what, std::string remedy) {
    return fail(ErrorCode::InvalidInput, std::string(place), std::move(what), std::move(remedy));
  };
  if (text.size() > limits.bytes)
    return fail(ErrorCode::LimitExceeded, std::string(place),
                "the file is larger than " + std::to_string(limits.bytes >> 20) + " MiB", "split it");
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return refuse("the file is UTF-16", "save it as UTF-8");
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (!isUtf8(text)) {
    std::uint32_t line = 1;
    for (std::string_view rest = text; !rest.empty(); ++line) {
      const auto end = rest.find('\n');
      if (!isUtf8(rest.substr(0, end))) break;
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return fail(ErrorCode::InvalidInput, std::string(place) + ":" + std::to_string(line), "bytes that are not UTF-8",
                "save the file as UTF-8");
  }
  return text;
}

Result<> checkHeader(const CsvRow& header, std::string_view place) {
  const std::string where = std::string(place) + ":" + std::to_string(header.line);
  if (header.cells.size() == 1) {
    for (const char other : {';', '\t'})
      if (header.cells[0].find(other) != std::string::npos)
        return fail(ErrorCode::InvalidInput, where, "cells are not separated by commas", "save the table with commas");
  }
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    if (header.cells[i].empty())
      return fail(ErrorCode::InvalidInput, where, "column " + std::to_string(i + 1) + " has no name",
                  "name every column");
    if (!seen.insert(header.cells[i]).second)
      return fail(ErrorCode::InvalidInput, where, "the column \"" + header.cells[i] + "\" is there twice",
                  "remove one");
  }
  return {};
}

bool runs(std::string_view cell) {
  while (cell.starts_with('\'')) cell.remove_prefix(1);
  static constexpr std::array<std::string_view, 11> starts = {
      "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
  return std::ranges::any_of(starts, [&](std::string_view start) { return cell.starts_with(start); });
}

}  // namespace

Result<CsvTable> readCsv(std::string_view text, std::string_view place, const CsvLimits& limits) {
  auto checked = checkedText(text, place, limits);
  if (!checked) return tl::unexpected(checked.error());
  CsvReader reader(*checked, place, limits);
  if (reader.atEnd())
    return fail(ErrorCode::InvalidInput, std::string(place), "the file is empty", "it needs a header row");
  auto header = reader.row();
  if (!header) return tl::unexpected(header.error());
  if (auto fine = checkHeader(*header, place); !fine) return tl::unexpected(fine.error());
  CsvTable table{std::move(header->cells), {}};
  while (!reader.atEnd()) {
    auto row = reader.row();
    if (!row) return tl::unexpected(row.error());
    if (row->cells.size() != table.header.size()) {
      const bool blank = row->cells.size() == 1 && row->cells[0].empty();
      return fail(ErrorCode::InvalidInput, std::string(place) + ":" + std::to_string(row->line),
                  blank ? "an empty line"
                        : std::to_string(row->cells.size()) + " cells, but the header has " +
                              std::to_string(table.header.size()),
                  blank ? "remove it" : "quote text that holds commas");
    }
    table.rows.push_back(std::move(*row));
  }
  return table;
}

std::string spreadsheetSafe(std::string_view cell) { return runs(cell) ? "'" + std::string(cell) : std::string(cell); }

std::string_view fromSpreadsheetSafe(std::string_view cell) {
  if (cell.starts_with('\'') && runs(cell)) cell.remove_prefix(1);
  return cell;
}

void CsvWriter::append(std::string_view cell) {
  if (rowStarted_) out_ += ',';
  rowStarted_ = true;
  const bool edges = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
  if (!edges && cell.find_first_of("\",\r\n\t'") == std::string_view::npos) {
    out_ += cell;
    return;
  }
  out_ += '"';
  for (const char c : cell) {
    if (c == '"') out_ += '"';
    out_ += c;
  }
  out_ += '"';
}

CsvWriter& CsvWriter::text(std::string_view cell) {
  if (safe_) append(spreadsheetSafe(cell));
  else append(cell);
  return *this;
}

CsvWriter& CsvWriter::number(std::string_view cell) {
  append(cell);
  return *this;
}

CsvWriter& CsvWriter::endRow() {
  // A row of one empty cell would read back as an empty line.
  if (out_.empty() || out_.ends_with('\n')) out_ += "\"\"";
  out_ += lineEnd_;
  rowStarted_ = false;
  return *this;
}

CsvWriter& CsvWriter::row(const std::vector<std::string>& cells) {
  for (const std::string& cell : cells) text(cell);
  return endRow();
}

}  // namespace fabric
