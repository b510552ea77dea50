// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_tree.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace fabric {

namespace {

using Kind = JsonNode::Kind;

/// Builds the tree event by event; stops at the first trouble.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string_view file, const JsonLimits& limits) : file_(file), limits_(limits) {}

  bool null() override { return add({}); }
  bool boolean(bool value) override {
    JsonNode node;
    node.kind = Kind::Boolean;
    node.boolean = value;
    return add(std::move(node));
  }
  bool number_integer(number_integer_t value) override { return addInteger(value); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
      return refuse("the number " + std::to_string(value) + " is larger than 9223372036854775807");
    return addInteger(static_cast<std::int64_t>(value));
  }
  bool number_float(number_float_t value, const string_t& written) override {
    if (!(value >= std::numeric_limits<double>::lowest() && value <= std::numeric_limits<double>::max()))
      return refuse("the number " + written + " is not finite");
    JsonNode node;
    node.kind = Kind::Real;
    node.text = written;
    return add(std::move(node));
  }
  bool string(string_t& value) override {
    JsonNode node;
    node.kind = Kind::Text;
    node.text = std::move(value);
    return add(std::move(node));
  }
  bool binary(binary_t&) override { return refuse("binary values are not JSON"); }
  bool start_object(std::size_t) override { return open(Kind::Object); }
  bool start_array(std::size_t) override { return open(Kind::Array); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    if (open_.back()->find(name)) return refuse("the key \"" + name + "\" is there twice");
    open_.back()->keys.push_back(std::move(name));
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
    std::string what = error.what();
    if (const auto end = what.find("] "); end != std::string::npos) what.erase(0, end + 2);
    return refuse("not valid JSON: " + what);
  }

  Result<JsonNode> take() {
    if (error_) return tl::unexpected(*error_);
    return std::move(root_);
  }

 private:
  bool addInteger(std::int64_t value) {
    JsonNode node;
    node.kind = Kind::Integer;
    node.integer = value;
    return add(std::move(node));
  }
  bool add(JsonNode node) {
    if (++values_ > limits_.values) return refuse("it has more than " + std::to_string(limits_.values) + " values");
    if (open_.empty()) root_ = std::move(node);
    else open_.back()->items.push_back(std::move(node));
    return true;
  }
  bool open(Kind kind) {
    if (open_.size() >= limits_.depth)
      return refuse("it is nested deeper than " + std::to_string(limits_.depth) + " levels");
    JsonNode node;
    node.kind = kind;
    const bool first = open_.empty();
    if (!add(std::move(node))) return false;
    open_.push_back(first ? &root_ : &open_.back()->items.back());
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
  bool refuse(std::string what) {
    if (!error_) error_ = Error{ErrorCode::InvalidInput, place(), std::move(what), {}};
    return false;
  }
  /// The file, and the path to the value being read.
  std::string place() const {
    std::string path;
    for (const JsonNode* node : open_) {
      if (node->kind == Kind::Array) path += "[" + std::to_string(node->items.size()) + "]";
      else if (!node->keys.empty()) path += (path.empty() ? "" : ".") + node->keys.back();
    }
    return path.empty() ? file_ : file_ + ": " + path;
  }

  std::string file_;
  JsonLimits limits_;
  JsonNode root_;
  std::vector<JsonNode*> open_;  // from the root to the innermost; an open node's siblings never move
  std::size_t values_ = 0;
  std::optional<Error> error_;
};

}  // namespace

const JsonNode* JsonNode::find(std::string_view key) const {
  const auto at = std::ranges::find(keys, key);
  if (at == keys.end()) return nullptr;
  const auto i = static_cast<std::size_t>(at - keys.begin());
  return i < items.size() ? &items[i] : this;
}

std::string_view describe(Kind kind) {
  switch (kind) {
  case Kind::Null: return "null";
  case Kind::Boolean: return "true or false";
  case Kind::Integer: return "a whole number";
  case Kind::Real: return "a decimal number";
  case Kind::Text: return "a text";
  case Kind::Array: return "a list";
  case Kind::Object: return "an object";
  }
  return "";
}

Result<JsonNode> readJson(std::string_view text, std::string_view file, const JsonLimits& limits) {
  const std::string place(file);
  if (text.size() > limits.bytes)
    return fail(ErrorCode::LimitExceeded, place, "it is larger than " + std::to_string(limits.bytes >> 20) + " MiB");
  if (text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE"))
    return fail(ErrorCode::InvalidInput, place, "it is UTF-16 text", "save it as UTF-8");
  if (!isUtf8(text)) return fail(ErrorCode::InvalidInput, place, "it is not UTF-8 text", "save it as UTF-8");
  TreeBuilder builder(file, limits);
  nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
  return builder.take();
}

void JsonTrouble::add(std::string_view place, std::string what, std::string remedy) {
  if (error) return;
  std::string where = file;
  if (!place.empty()) where += ": " + std::string(place);
  error = Error{ErrorCode::InvalidInput, std::move(where), std::move(what), std::move(remedy)};
}

JsonObject::JsonObject(const JsonNode& node, std::string place, JsonTrouble& trouble,
                       std::initializer_list<std::string_view> known)
    : node_(&node), place_(std::move(place)), trouble_(&trouble) {
  if (node.kind != Kind::Object) {
    static const JsonNode nothing;
    node_ = &nothing;
    trouble.add(place_, "it must be an object, not " + std::string(describe(node.kind)));
    return;
  }
  for (const std::string& key : node.keys) {
    if (std::ranges::find(known, key) != known.end()) continue;
    const std::vector<std::string> names(known.begin(), known.end());
    const auto near = nearest(key, names);
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
    trouble.add(JsonObject::place(key), "unknown key", near ? "did you mean \"" + *near + "\"?" : "known are " + all);
  }
}

std::string JsonObject::place(std::string_view key) const {
  return (place_.empty() ? "" : place_ + ".") + std::string(key);
}

const JsonNode* JsonObject::child(std::string_view key) const {
  const JsonNode* node = node_->find(key);
  return node && node->kind != Kind::Null ? node : nullptr;
}

const JsonNode* JsonObject::child(std::string_view key, Kind kind) const {
  const JsonNode* node = child(key);
  if (!node || node->kind == kind) return node;
  trouble_->add(place(key), "it must be " + std::string(describe(kind)) + ", not " + std::string(describe(node->kind)));
  return nullptr;
}

std::int64_t JsonObject::integer(std::string_view key, std::int64_t fallback, std::int64_t least,
                                 std::int64_t most) const {
  const JsonNode* node = child(key);
  if (!node) return fallback;
  if (node->kind != Kind::Integer) {
    const std::string got = node->kind == Kind::Real ? node->text : std::string(describe(node->kind));
    trouble_->add(place(key), "it must be a whole number, not " + got);
    return fallback;
  }
  if (node->integer >= least && node->integer <= most) return node->integer;
  trouble_->add(place(key), std::to_string(node->integer) + " is not between " + std::to_string(least) + " and " +
                                std::to_string(most));
  return fallback;
}

std::int64_t JsonObject::decimal(std::string_view key, std::int64_t fallback, std::int64_t scale, std::int64_t least,
                                 std::int64_t most) const {
  const JsonNode* node = child(key);
  if (!node) return fallback;
  if (node->kind != Kind::Integer && node->kind != Kind::Real) {
    trouble_->add(place(key), "it must be a number, not " + std::string(describe(node->kind)));
    return fallback;
  }
  const std::string written = node->kind == Kind::Real ? node->text : std::to_string(node->integer);
  const auto value = parseDecimal(written, scale);
  if (!value) {
    trouble_->add(place(key), written + " is not a plain decimal number with steps of " + formatDecimal(1, scale));
    return fallback;
  }
  if (*value >= least * scale && *value <= most * scale) return *value;
  trouble_->add(place(key), written + " is not between " + std::to_string(least) + " and " + std::to_string(most));
  return fallback;
}

std::string JsonObject::text(std::string_view key, std::string_view fallback, std::size_t bytes) const {
  const JsonNode* node = child(key, Kind::Text);
  if (!node) return std::string(fallback);
  if (node->text.size() > bytes) {
    trouble_->add(place(key), "the text is longer than " + std::to_string(bytes) + " bytes");
    return std::string(fallback);
  }
  if (trim(node->text).empty() || printable(node->text) != node->text) {
    trouble_->add(place(key), "the text must not be empty and must not hold control characters");
    return std::string(fallback);
  }
  return node->text;
}

std::size_t JsonObject::word(std::string_view key, std::size_t fallback,
                             std::initializer_list<std::string_view> words) const {
  const JsonNode* node = child(key, Kind::Text);
  if (!node) return fallback;
  const auto at = std::ranges::find(words, node->text);
  if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
  const std::vector<std::string> names(words.begin(), words.end());
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  const auto near = nearest(node->text, names);
  trouble_->add(place(key), "\"" + node->text + "\" is not one of " + all,
                near ? "did you mean \"" + *near + "\"?" : "");
  return fallback;
}

}  // namespace fabric
