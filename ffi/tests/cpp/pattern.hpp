// Compares an answer with a vector's pattern, as tests/vectors/README.md says. Positions are in UTF-8 bytes.
#ifndef PATTERN_HPP
#define PATTERN_HPP

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

namespace pattern {

using Json = nlohmann::json;

/// Where answer and expectation part.
struct Difference : std::runtime_error {
  using std::runtime_error::runtime_error;
};

inline std::string brief(const Json &value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 200); }

/// The member, or null.
inline const Json &member(const Json &object, const std::string &key) {
  static const Json null;
  if (!object.is_object()) return null;
  auto found = object.find(key);
  return found == object.end() ? null : *found;
}

/// The item, or null.
inline const Json &item(const Json &array, std::size_t index) {
  static const Json null;
  return array.is_array() && index < array.size() ? array[index] : null;
}

/// The strings that positions point into.
struct Texts {
  Json original, masked;

  static Json masked_of(const Json &answer) {
    const Json &masked = member(answer, "masked");
    return masked.is_null() ? member(answer, "text") : masked;
  }
  static Texts of(const Json &input, const Json &answer) {
    const Json &text = member(input, "text");
    return {text.is_null() ? member(member(input, "message"), "text") : text, masked_of(answer)};
  }
  static Texts of_row(const Json &input, const Json &row, std::size_t index) {
    const Json &text = item(member(input, "texts"), index);
    return {text.is_null() ? member(item(member(input, "messages"), index), "text") : text, masked_of(member(row, "output"))};
  }
};

class Comparison {
 public:
  explicit Comparison(const Json &input) : input_(input) {}

  void compare(const Json &wanted, const Json &there, const Texts &texts, const std::string &path) const {
    if (wanted.is_object() && there.is_object()) {
      for (auto &[key, value] : wanted.items()) {
        std::string place = path + "." + key;
        if (key == "span") {
          span(value, there, "start", "end", texts.original, place);
        } else if (key == "masked_span") {
          span(value, there, "masked_start", "masked_end", texts.masked, place);
        } else {
          compare(value, member(there, key), texts, place);
        }
      }
    } else if (wanted.is_array() && there.is_array()) {
      if (wanted.size() != there.size()) differs(wanted, there, path);
      for (std::size_t i = 0; i < wanted.size(); ++i) {
        Texts of_item = path == "$.rows" ? Texts::of_row(input_, there[i], i) : texts;
        compare(wanted[i], there[i], of_item, path + "[" + std::to_string(i) + "]");
      }
    } else if (wanted != there) {
      differs(wanted, there, path);
    }
  }

 private:
  [[noreturn]] static void differs(const Json &wanted, const Json &there, const std::string &path) {
    throw Difference(path + ": " + brief(wanted) + " wanted, " + brief(there) + " there");
  }

  static void span(const Json &wanted, const Json &there, const char *start, const char *end, const Json &text, const std::string &path) {
    Json pair = {member(there, start), member(there, end)};
    if (member(wanted, "utf8") != pair) differs(wanted, pair, path);
    const Json &cut = member(wanted, "text");
    if (cut.is_null()) return;
    std::size_t from = pair[0], to = pair[1];
    if (!text.is_string() || from > to || to > text.get_ref<const std::string &>().size() ||
        text.get_ref<const std::string &>().substr(from, to - from) != cut) {
      differs(cut, text, path);
    }
  }

  const Json &input_;
};

/// @throws Difference at the first place where they part
inline void compare(const Json &wanted, const Json &answer, const Json &input) {
  Comparison(input).compare(wanted, answer, Texts::of(input, answer), "$");
}

/// The value with every {"$repeat": [text, times]} written out.
inline Json expand(const Json &value) {
  if (value.is_object()) {
    const Json &repeat = member(value, "$repeat");
    if (repeat.is_array()) {
      std::string out;
      for (std::size_t i = 0; i < repeat.at(1).get<std::size_t>(); ++i) out += repeat.at(0).get_ref<const std::string &>();
      return out;
    }
    Json out = Json::object();
    for (auto &[key, member] : value.items()) out[key] = expand(member);
    return out;
  }
  if (value.is_array()) {
    Json out = Json::array();
    for (auto &item : value) out.push_back(expand(item));
    return out;
  }
  return value;
}

}  // namespace pattern

#endif
