// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Strict reading of JSON that people or other programs wrote: a tree of values, and a reader that takes an object's
// keys one by one and knows the place of each ("fabrics[0].leaf"). Refused: duplicate and unknown keys, nesting deeper
// than 64, numbers that are not finite, text that is not UTF-8, anything after the document, and documents over the
// limits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace fabric {

/// Caps of what is read; beyond them a document is refused by name of the cap, early.
struct JsonLimits {
  std::size_t bytes = std::size_t{64} << 20;
  std::size_t depth = 64;
  std::size_t values = 2'000'000;
};

struct JsonNode {
  enum class Kind : std::uint8_t { Null, Boolean, Integer, Real, Text, Array, Object };

  Kind kind = Kind::Null;
  bool boolean = false;
  std::int64_t integer = 0;
  std::string text;               ///< of a Text its content; of a Real the digits as written
  std::vector<JsonNode> items;    ///< of an Array, or an Object's values
  std::vector<std::string> keys;  ///< of an Object, in the order written; as many as items

  const JsonNode* find(std::string_view key) const;
};

/// "a number", "an object" …: for messages.
std::string_view describe(JsonNode::Kind kind);

/// Reads a whole document. `file` names it in messages.
Result<JsonNode> readJson(std::string_view text, std::string_view file, const JsonLimits& limits = {});

/// Collects the first trouble of a reading. Readers carry on after it with harmless values, so that reading code stays
/// straight; whoever reads looks at `error` once at the end.
struct JsonTrouble {
  std::string file;
  std::optional<Error> error;

  /// Remembers this trouble unless there is one already. `place` is the path inside the document.
  void add(std::string_view place, std::string what, std::string remedy = {});
};

/// Takes the keys of one object. Construction refuses keys that are not `known` and suggests the nearest.
class JsonObject {
 public:
  JsonObject(const JsonNode& node, std::string place, JsonTrouble& trouble,
             std::initializer_list<std::string_view> known);

  bool has(std::string_view key) const { return node_->find(key) != nullptr; }
  /// The value, or nullptr. Null counts as not there.
  const JsonNode* child(std::string_view key) const;
  /// The value if it is of this kind; nullptr, and trouble if it is there, otherwise.
  const JsonNode* child(std::string_view key, JsonNode::Kind kind) const;
  std::int64_t integer(std::string_view key, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
  /// A plain decimal in parts of `scale` ("1.5" at 1000 is 1500); the range is in whole units.
  std::int64_t decimal(std::string_view key, std::int64_t fallback, std::int64_t scale, std::int64_t least,
                       std::int64_t most) const;
  /// One line of text without control characters, at most `bytes` long.
  std::string text(std::string_view key, std::string_view fallback, std::size_t bytes = 200) const;
  /// One of a few words, as an index into `words`; the nearest is suggested for any other.
  std::size_t word(std::string_view key, std::size_t fallback, std::initializer_list<std::string_view> words) const;

  /// "fabrics[0].leaf"
  std::string place(std::string_view key) const;
  JsonTrouble& trouble() const { return *trouble_; }

 private:
  const JsonNode* node_;
  std::string place_;
  JsonTrouble* trouble_;
};

}  // namespace fabric
