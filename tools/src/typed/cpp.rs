//! C++ structs of the documents, for nlohmann::json: values, open to what a newer library may say.

use super::model::{Field, Model, Named, Operation, Shape, Type, Variant, pascal};

/// The whole header.
pub(super) fn header(model: &Model) -> String {
    let mut out = String::from(HEAD);
    for (name, kind) in model.types.iter().filter(|(name, _)| name != "Nothing") {
        out += &match kind {
            Type::Record { doc, fields } => record(name, doc, fields),
            Type::Closed { doc, values } => closed(name, doc, values),
            Type::Tagged { doc, tag, variants } => tagged(name, doc, tag, variants),
        };
    }
    for operation in &model.operations {
        out += &function(model, operation);
    }
    out += "}  // namespace redress::documents\n\n#endif  // REDRESS_DOCUMENTS_HPP\n";
    out
}

const HEAD: &str = "// Generated from core/schema/redress.json by `tools typed`; not to be edited.
//
// The documents of Redress as values, and every operation with one document in and one document out. Needs nlohmann::json.
// A closed set has `unknown` for a value that a newer library gives; a union has `std::monostate` for such a kind.
// Instants are RFC 3339 text.

#ifndef REDRESS_DOCUMENTS_HPP
#define REDRESS_DOCUMENTS_HPP

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <redress.hpp>
#include <string>
#include <variant>
#include <vector>

namespace redress::documents {

using Json = nlohmann::json;

namespace detail {

template <class T>
void put(Json &json, const char *key, const T &value) {
  json[key] = value;
}

/// What is absent is left out.
template <class T>
void put(Json &json, const char *key, const std::optional<T> &value) {
  if (value) json[key] = *value;
}

template <class T>
void get(const Json &json, const char *key, T &value) {
  json.at(key).get_to(value);
}

/// Absent and null are the same.
template <class T>
void get(const Json &json, const char *key, std::optional<T> &value) {
  auto found = json.find(key);
  if (found == json.end() || found->is_null()) {
    value.reset();
  } else {
    value = found->template get<T>();
  }
}

/// A list that is absent is empty.
template <class T>
void get(const Json &json, const char *key, std::vector<T> &value) {
  auto found = json.find(key);
  if (found == json.end()) {
    value.clear();
  } else {
    found->get_to(value);
  }
}

/// The JSON of a document.
/// @throws redress::Error where a text is not UTF-8
inline std::string text(const Json &document) {
  try {
    return document.dump();
  } catch (const Json::type_error &) {
    throw Error(REDRESS_STATUS_INVALID_UTF8, \"invalid_utf8\", \"invalid_utf8\", {});
  }
}

}  // namespace detail

";

fn record(name: &str, doc: &str, fields: &[Field]) -> String {
    format!("{}struct {name} {{\n{}}};\n\n{}", comment(doc, ""), members(fields, "  "), conversions(name, fields))
}

fn members(fields: &[Field], indent: &str) -> String {
    let mut out = String::new();
    for field in fields {
        let initial = match (&field.shape, field.optional) {
            (Shape::Constant(value), _) => format!(" = \"{value}\""),
            (Shape::Int32 | Shape::Int64, false) => " = 0".to_owned(),
            (Shape::Bool, false) => " = false".to_owned(),
            (Shape::Declared(_), false) => "{}".to_owned(),
            _ => String::new(),
        };
        out += &format!(
            "{}{indent}{} {}{initial};\n",
            comment(&field.doc, indent),
            cpp_type(field),
            identifier(&field.name)
        );
    }
    out
}

fn conversions(name: &str, fields: &[Field]) -> String {
    let unused = if fields.is_empty() { "/* empty */" } else { "value" };
    let mut out = format!("inline void to_json(Json &json, const {name} &{unused}) {{\n  json = Json::object();\n");
    for field in fields {
        out += &format!("  detail::put(json, \"{}\", value.{});\n", field.name, identifier(&field.name));
    }
    let source = if fields.is_empty() { "/* empty */" } else { "json" };
    out += &format!("}}\n\ninline void from_json(const Json &{source}, {name} &{unused}) {{\n");
    for field in fields {
        out += &format!("  detail::get(json, \"{}\", value.{});\n", field.name, identifier(&field.name));
    }
    out += "}\n\n";
    out
}

fn closed(name: &str, doc: &str, values: &[Named]) -> String {
    let mut out = format!("{}enum class {name} {{\n  unknown,\n", comment(doc, ""));
    for value in values {
        out += &format!("{}  {},\n", comment(&value.doc, "  "), identifier(&value.name));
    }
    out += &format!("}};\n\nNLOHMANN_JSON_SERIALIZE_ENUM({name}, {{\n  {{{name}::unknown, nullptr}},\n");
    for value in values {
        out += &format!("  {{{name}::{}, \"{}\"}},\n", identifier(&value.name), value.name);
    }
    out += "})\n\n";
    out
}

/// A struct for each kind, a variant over them, and conversions that look at the tag.
fn tagged(name: &str, doc: &str, tag: &str, variants: &[Variant]) -> String {
    let mut out = String::new();
    let class = |variant: &Variant| format!("{name}{}", pascal(&variant.name));
    for variant in variants {
        out += &record(&class(variant), &variant.doc, &variant.fields);
    }
    let kinds: Vec<String> = variants.iter().map(class).collect();
    out += &format!(
        "{}struct {name} {{\n  std::variant<std::monostate, {}> value;\n}};\n\n",
        comment(doc, ""),
        kinds.join(", ")
    );
    out += &format!("inline void to_json(Json &json, const {name} &value) {{\n  json = Json::object();\n");
    for (variant, kind) in variants.iter().zip(&kinds) {
        out += &format!(
            "  if (auto *held = std::get_if<{kind}>(&value.value)) {{\n    json = *held;\n    json[\"{tag}\"] = \"{}\";\n  }}\n",
            variant.name
        );
    }
    out += &format!(
        "}}\n\ninline void from_json(const Json &json, {name} &value) {{\n  const auto &kind = json.at(\"{tag}\");\n  value.value = std::monostate();\n"
    );
    for (variant, kind) in variants.iter().zip(&kinds) {
        out += &format!("  if (kind == \"{}\") value.value = json.get<{kind}>();\n", variant.name);
    }
    out += "}\n\n";
    out
}

fn function(model: &Model, operation: &Operation) -> String {
    let name = &operation.name;
    let declared = model.types.iter().any(|(known, _)| *known == operation.output);
    let output = if declared { operation.output.as_str() } else { "Json" };
    let mut parameters = Vec::new();
    if operation.on_desk() {
        parameters.push("const Desk &desk".to_owned());
    }
    if operation.has_input() {
        parameters.push(format!("const {} &input", operation.input));
    }
    let argument = if operation.has_input() { "detail::text(input)" } else { "\"{}\"" };
    let call = if operation.on_desk() { "desk.call" } else { "redress::call" };
    let function = super::model::camel(name);
    format!(
        "/// The operation `{name}`.\n/// @throws redress::Error with the operation's error\ninline {output} {function}({}) {{\n  return Json::parse({call}(\"{name}\", {argument})).get<{output}>();\n}}\n\n",
        parameters.join(", ")
    )
}

fn cpp_type(field: &Field) -> String {
    let plain = plain(&field.shape);
    match (&field.shape, field.optional) {
        (Shape::List(_), _) | (_, false) => plain,
        _ => format!("std::optional<{plain}>"),
    }
}

fn plain(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Constant(_) | Shape::Instant => "std::string".to_owned(),
        Shape::Int32 => "std::int32_t".to_owned(),
        Shape::Int64 => "std::int64_t".to_owned(),
        Shape::Bool => "bool".to_owned(),
        Shape::Declared(name) => name.clone(),
        Shape::List(item) => format!("std::vector<{}>", plain(item)),
        Shape::Json => "Json".to_owned(),
    }
}

fn identifier(name: &str) -> String {
    let taken =
        ["default", "new", "class", "case", "switch", "return", "register", "operator", "private", "public", "short"];
    if taken.contains(&name) { format!("{name}_") } else { name.to_owned() }
}

fn comment(text: &str, indent: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{indent}/// {}\n", text.trim()) }
}
