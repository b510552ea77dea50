// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// report --why: what one figure is made of, and where each part of it is from.

#include <algorithm>
#include <array>

#include "app/cli/commands.h"
#include "core/analysis/why.h"
#include "core/base/text.h"
#include "core/io/why_json.h"

namespace fabric::cli {

namespace {

using Row = std::array<std::string, 6>;

/// How many places a text takes on a terminal: its characters, not its bytes.
std::size_t width(std::string_view text) {
  const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::ranges::count_if(text, starts));
}

Row rowOf(const ExplanationTerm& term, AmountUnit whole) {
  const AmountUnit unit = term.unit.value_or(whole);
  const bool alone = term.factor == 0;
  std::string basis = term.basis;
  if (!term.partId.empty() && term.confidence != Confidence::High)
    basis += ", " + std::string(code(term.confidence)) + " confidence";
  if (term.unverified) basis += ", unverified";
  return {printable(term.what),
          alone ? "" : std::to_string(term.quantity),
          alone ? "" : amountText(unit, term.factor),
          amountText(unit, term.amount),
          basis,
          printable(term.source)};
}

std::string tableText(const std::vector<Row>& rows) {
  std::array<std::size_t, 6> widths{};
  for (const Row& row : rows)
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width(row[c]));
  std::string text;
  for (const Row& row : rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string gap(widths[c] - width(row[c]), ' ');
      const bool isNumber = c >= 1 && c <= 3;
      line += (c > 0 ? "  " : "") + (isNumber ? gap + row[c] : row[c] + gap);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
  }
  return text;
}

std::string whyText(const Explanation& explanation) {
  std::string text =
      explanation.key + " = " +
      (explanation.value ? amountText(explanation.unit, *explanation.value) : "no figure (null in --json)") + "\n" +
      explanation.formula + "\n";
  if (explanation.terms.empty())
    return text + (explanation.termsAddUp ? "\nNothing in the design counts towards it.\n" : "");
  text += "\n";
  std::vector<Row> rows{{"What", "Quantity", "x Factor", "= Amount", "Basis", "Source"}};
  for (const ExplanationTerm& term : explanation.terms) rows.push_back(rowOf(term, explanation.unit));
  text += tableText(rows);
  if (!explanation.value) return text + "\nThese do not make a figure.\n";
  text += explanation.termsAddUp ? "\nThe amounts add up to the figure.\n"
                                 : "\nThese go into the formula; they do not add up to the figure.\n";
  return text;
}

}  // namespace

Result<std::string> explained(const Asked& asked, const std::string& key, bool json) {
  const Project& project = asked.opened.project;
  const auto explanation = why(key, asked.design(), asked.catalog(), project.settings);
  if (!explanation && explanation.error().code == ErrorCode::NotFound)
    return fail(ErrorCode::Usage, "--why " + key, explanation.error().what, explanation.error().remedy);
  if (!explanation) return tl::unexpected(explanation.error());
  return json ? whyJson(*explanation, project.name, asked.variant->name) : whyText(*explanation);
}

}  // namespace fabric::cli
