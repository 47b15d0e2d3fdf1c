// Generated from core/schema/redress.json by `tools typed`; not to be edited.
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
    throw Error(REDRESS_STATUS_INVALID_UTF8, "invalid_utf8", "invalid_utf8", {});
  }
}

}  // namespace detail

/// What went wrong, as a closed set with stable numbers; the hundreds name the domain: 100 documents and arguments, 200 policy, 300 text, 400 keys, 500 calendars and clocks, 700 tickets, 800 surveys, 900 borders.
enum class ErrorCode {
  unknown,
  /// The bytes are not JSON at all.
  malformed_document,
  /// The document does not have the form its schema gives; the faults say where.
  invalid_document,
  /// The document's `schema` names another kind of document or a newer version.
  unsupported_schema,
  /// No operation has this name.
  unknown_operation,
  /// This build leaves the operation out.
  not_in_this_build,
  /// A batch or a list holds more items than allowed.
  too_many,
  /// The policy has faults; each is listed with its path.
  invalid_policy,
  /// The policy extends one that this build does not have.
  unknown_base_policy,
  /// No catalogue has a sentence for this reason in this language.
  unknown_reason,
  /// The text is longer than `MAX_BYTES`.
  text_too_long,
  /// A style needs a key or randomness that was not given.
  missing_key,
  /// A key has a wrong length, or is none.
  invalid_key,
  /// The calendar does not cover the date.
  outside_coverage,
  /// The policy has no calendar of this id.
  unknown_calendar,
  /// The instant lies outside the years that the library computes with.
  time_out_of_range,
  /// The command is not allowed in the ticket's state.
  invalid_transition,
  /// The role may not give this command.
  forbidden,
  /// The ticket has moved on since the caller read it.
  version_conflict,
  /// The event does not follow from the ticket's history.
  broken_history,
  /// An answer lies outside its scale.
  invalid_answer,
  /// Scores of different scales cannot be merged.
  scale_mismatch,
  /// A required pointer was null.
  null_argument,
  /// The bytes are not UTF-8.
  invalid_utf8,
  /// A defect of the library was caught at a border; the handle still works.
  internal,
  /// An argument that is no document lies outside what the function takes: an index, a size, a number of an enum.
  invalid_argument,
};

NLOHMANN_JSON_SERIALIZE_ENUM(ErrorCode, {
  {ErrorCode::unknown, nullptr},
  {ErrorCode::malformed_document, "malformed_document"},
  {ErrorCode::invalid_document, "invalid_document"},
  {ErrorCode::unsupported_schema, "unsupported_schema"},
  {ErrorCode::unknown_operation, "unknown_operation"},
  {ErrorCode::not_in_this_build, "not_in_this_build"},
  {ErrorCode::too_many, "too_many"},
  {ErrorCode::invalid_policy, "invalid_policy"},
  {ErrorCode::unknown_base_policy, "unknown_base_policy"},
  {ErrorCode::unknown_reason, "unknown_reason"},
  {ErrorCode::text_too_long, "text_too_long"},
  {ErrorCode::missing_key, "missing_key"},
  {ErrorCode::invalid_key, "invalid_key"},
  {ErrorCode::outside_coverage, "outside_coverage"},
  {ErrorCode::unknown_calendar, "unknown_calendar"},
  {ErrorCode::time_out_of_range, "time_out_of_range"},
  {ErrorCode::invalid_transition, "invalid_transition"},
  {ErrorCode::forbidden, "forbidden"},
  {ErrorCode::version_conflict, "version_conflict"},
  {ErrorCode::broken_history, "broken_history"},
  {ErrorCode::invalid_answer, "invalid_answer"},
  {ErrorCode::scale_mismatch, "scale_mismatch"},
  {ErrorCode::null_argument, "null_argument"},
  {ErrorCode::invalid_utf8, "invalid_utf8"},
  {ErrorCode::internal, "internal"},
  {ErrorCode::invalid_argument, "invalid_argument"},
})

/// One place where something else was expected.
struct Fault {
  /// What belongs there, as in `at least 1`.
  std::string expected;
  /// What is there, as a kind or a policy's own number or id; never a customer's text.
  std::string got;
  /// Where, as in `sla.targets[3].minutes`; empty for the whole document.
  std::string path;
};

inline void to_json(Json &json, const Fault &value) {
  json = Json::object();
  detail::put(json, "expected", value.expected);
  detail::put(json, "got", value.got);
  detail::put(json, "path", value.path);
}

inline void from_json(const Json &json, Fault &value) {
  detail::get(json, "expected", value.expected);
  detail::get(json, "got", value.got);
  detail::get(json, "path", value.path);
}

struct Error {
  ErrorCode code{};
  std::vector<Fault> faults;
};

inline void to_json(Json &json, const Error &value) {
  json = Json::object();
  detail::put(json, "code", value.code);
  detail::put(json, "faults", value.faults);
}

inline void from_json(const Json &json, Error &value) {
  detail::get(json, "code", value.code);
  detail::get(json, "faults", value.faults);
}

/// Which build this is.
struct Version {
  /// The library's semantic version.
  std::string library;
  /// The name of every operation in this build.
  std::vector<std::string> operations;
};

inline void to_json(Json &json, const Version &value) {
  json = Json::object();
  detail::put(json, "library", value.library);
  detail::put(json, "operations", value.operations);
}

inline void from_json(const Json &json, Version &value) {
  detail::get(json, "library", value.library);
  detail::get(json, "operations", value.operations);
}

/// Whether the same value becomes the same sealed value.
enum class Repeat {
  unknown,
  /// Never: two sealed values tell nothing of each other.
  never,
  /// Under one secret, key id and tenant, whatever the ticket; the ticket is then not bound in. For joining records.
  within_tenant,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Repeat, {
  {Repeat::unknown, nullptr},
  {Repeat::never, "never"},
  {Repeat::within_tenant, "within_tenant"},
})

/// The keys of one call of masking, and what sealed values are bound to.
struct MaskKeys {
  /// At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values.
  std::optional<std::string> entropy;
  /// Which keys these are; sealed values carry it.
  std::string id;
  /// An X25519 public key of 32 bytes (RFC 7748): whoever has only this can seal and not open. It takes precedence over `secret` in sealing.
  std::optional<std::string> public_key;
  /// Whether equal values become equal sealed values; never when absent.
  std::optional<Repeat> repeat;
  /// The secret of keyed hashes, format-preserving values and values sealed by servers: at least 32 random bytes.
  std::optional<std::string> secret;
  /// Whose customers these are: another tenant's keyed values are others, and its sealed values do not open.
  std::string tenant;
  /// The ticket that sealed values belong to: on another they do not open.
  std::optional<std::string> ticket;
};

inline void to_json(Json &json, const MaskKeys &value) {
  json = Json::object();
  detail::put(json, "entropy", value.entropy);
  detail::put(json, "id", value.id);
  detail::put(json, "public_key", value.public_key);
  detail::put(json, "repeat", value.repeat);
  detail::put(json, "secret", value.secret);
  detail::put(json, "tenant", value.tenant);
  detail::put(json, "ticket", value.ticket);
}

inline void from_json(const Json &json, MaskKeys &value) {
  detail::get(json, "entropy", value.entropy);
  detail::get(json, "id", value.id);
  detail::get(json, "public_key", value.public_key);
  detail::get(json, "repeat", value.repeat);
  detail::get(json, "secret", value.secret);
  detail::get(json, "tenant", value.tenant);
  detail::get(json, "ticket", value.ticket);
}

/// How a value is hidden.
enum class MaskStyle {
  unknown,
  /// Keeps the ends that the card industry's and GB/T rules allow: `6217********1234`.
  keep_ends,
  /// A star for every character.
  full,
  /// Eight stars, however long the value is.
  fixed,
  /// The kind's name in brackets.
  label,
  /// The kind's name and a number: the same value has the same number within a text.
  numbered_label,
  /// The kind's name and 80 bits of an HMAC-SHA-256 under the caller's key: the same value has the same hash under one key and tenant. Needs `keys.secret`.
  keyed_hash,
  /// Another value of the same form by FF1 (NIST SP 800-38G) under the caller's key, with its check digit right; for resident IDs, bank cards and mobiles. Other kinds become keyed hashes. Needs `keys.secret`.
  format_preserving,
  /// The value itself, encrypted and authenticated, which a permitted role opens with `unmask`. Needs `keys.secret` or `keys.public_key`, and `keys.entropy`.
  sealed,
};

NLOHMANN_JSON_SERIALIZE_ENUM(MaskStyle, {
  {MaskStyle::unknown, nullptr},
  {MaskStyle::keep_ends, "keep_ends"},
  {MaskStyle::full, "full"},
  {MaskStyle::fixed, "fixed"},
  {MaskStyle::label, "label"},
  {MaskStyle::numbered_label, "numbered_label"},
  {MaskStyle::keyed_hash, "keyed_hash"},
  {MaskStyle::format_preserving, "format_preserving"},
  {MaskStyle::sealed, "sealed"},
})

/// The style of one kind.
struct KindStyle {
  /// The kind.
  std::string kind;
  /// Its style.
  MaskStyle style{};
};

inline void to_json(Json &json, const KindStyle &value) {
  json = Json::object();
  detail::put(json, "kind", value.kind);
  detail::put(json, "style", value.style);
}

inline void from_json(const Json &json, KindStyle &value) {
  detail::get(json, "kind", value.kind);
  detail::get(json, "style", value.style);
}

/// How to mask; what is absent is as the policy says.
struct MaskOptions {
  /// The keys of the styles that need some.
  std::optional<MaskKeys> keys;
  /// Who will read the masked text: the policy may have styles for the role.
  std::optional<std::string> role;
  /// The style of every kind that `styles` does not name.
  std::optional<MaskStyle> style;
  /// Styles by kind.
  std::vector<KindStyle> styles;
};

inline void to_json(Json &json, const MaskOptions &value) {
  json = Json::object();
  detail::put(json, "keys", value.keys);
  detail::put(json, "role", value.role);
  detail::put(json, "style", value.style);
  detail::put(json, "styles", value.styles);
}

inline void from_json(const Json &json, MaskOptions &value) {
  detail::get(json, "keys", value.keys);
  detail::get(json, "role", value.role);
  detail::get(json, "style", value.style);
  detail::get(json, "styles", value.styles);
}

/// The arguments of `mask`.
struct MaskInput {
  /// How to mask.
  std::optional<MaskOptions> options;
  /// The text.
  std::string text;
};

inline void to_json(Json &json, const MaskInput &value) {
  json = Json::object();
  detail::put(json, "options", value.options);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, MaskInput &value) {
  detail::get(json, "options", value.options);
  detail::get(json, "text", value.text);
}

/// Where in the message something was seen, and the rule that saw it.
struct Evidence {
  /// Where it ends in the message.
  std::int32_t end = 0;
  /// Where it ends in the masked text.
  std::int32_t masked_end = 0;
  /// Where it begins in the masked text.
  std::int32_t masked_start = 0;
  /// The phrase, list or rule of the policy that fired.
  std::string rule;
  /// Where it begins in the message.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const Evidence &value) {
  json = Json::object();
  detail::put(json, "end", value.end);
  detail::put(json, "masked_end", value.masked_end);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "rule", value.rule);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, Evidence &value) {
  detail::get(json, "end", value.end);
  detail::get(json, "masked_end", value.masked_end);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "rule", value.rule);
  detail::get(json, "start", value.start);
}

/// An amount in whole minor units (分, cents) of a currency.
struct Money {
  /// The currency.
  std::string currency;
  /// Whole minor units; |n| ≤ 2^53 − 1.
  std::int64_t minor_units = 0;
};

inline void to_json(Json &json, const Money &value) {
  json = Json::object();
  detail::put(json, "currency", value.currency);
  detail::put(json, "minor_units", value.minor_units);
}

inline void from_json(const Json &json, Money &value) {
  detail::get(json, "currency", value.currency);
  detail::get(json, "minor_units", value.minor_units);
}

/// A count or a score.
struct ParamValueInteger {
  /// |n| ≤ 2^53 − 1.
  std::int64_t integer = 0;
};

inline void to_json(Json &json, const ParamValueInteger &value) {
  json = Json::object();
  detail::put(json, "integer", value.integer);
}

inline void from_json(const Json &json, ParamValueInteger &value) {
  detail::get(json, "integer", value.integer);
}

/// The id of something in the policy.
struct ParamValueId {
  /// The id.
  std::string id;
};

inline void to_json(Json &json, const ParamValueId &value) {
  json = Json::object();
  detail::put(json, "id", value.id);
}

inline void from_json(const Json &json, ParamValueId &value) {
  detail::get(json, "id", value.id);
}

/// An amount.
struct ParamValueMoney {
  /// The amount.
  Money money{};
};

inline void to_json(Json &json, const ParamValueMoney &value) {
  json = Json::object();
  detail::put(json, "money", value.money);
}

inline void from_json(const Json &json, ParamValueMoney &value) {
  detail::get(json, "money", value.money);
}

/// An instant.
struct ParamValueInstant {
  /// The instant.
  std::string at;
};

inline void to_json(Json &json, const ParamValueInstant &value) {
  json = Json::object();
  detail::put(json, "at", value.at);
}

inline void from_json(const Json &json, ParamValueInstant &value) {
  detail::get(json, "at", value.at);
}

/// A length of time.
struct ParamValueDuration {
  /// Milliseconds.
  std::int64_t milliseconds = 0;
};

inline void to_json(Json &json, const ParamValueDuration &value) {
  json = Json::object();
  detail::put(json, "milliseconds", value.milliseconds);
}

inline void from_json(const Json &json, ParamValueDuration &value) {
  detail::get(json, "milliseconds", value.milliseconds);
}

/// A share or a confidence.
struct ParamValueShare {
  /// Ten-thousandths.
  std::int32_t share = 0;
};

inline void to_json(Json &json, const ParamValueShare &value) {
  json = Json::object();
  detail::put(json, "share", value.share);
}

inline void from_json(const Json &json, ParamValueShare &value) {
  detail::get(json, "share", value.share);
}

/// A typed value, so that each language writes it in its own way. Never a customer's text.
struct ParamValue {
  std::variant<std::monostate, ParamValueInteger, ParamValueId, ParamValueMoney, ParamValueInstant, ParamValueDuration, ParamValueShare> value;
};

inline void to_json(Json &json, const ParamValue &value) {
  json = Json::object();
  if (auto *held = std::get_if<ParamValueInteger>(&value.value)) {
    json = *held;
    json["kind"] = "integer";
  }
  if (auto *held = std::get_if<ParamValueId>(&value.value)) {
    json = *held;
    json["kind"] = "id";
  }
  if (auto *held = std::get_if<ParamValueMoney>(&value.value)) {
    json = *held;
    json["kind"] = "money";
  }
  if (auto *held = std::get_if<ParamValueInstant>(&value.value)) {
    json = *held;
    json["kind"] = "instant";
  }
  if (auto *held = std::get_if<ParamValueDuration>(&value.value)) {
    json = *held;
    json["kind"] = "duration";
  }
  if (auto *held = std::get_if<ParamValueShare>(&value.value)) {
    json = *held;
    json["kind"] = "share";
  }
}

inline void from_json(const Json &json, ParamValue &value) {
  const auto &kind = json.at("kind");
  value.value = std::monostate();
  if (kind == "integer") value.value = json.get<ParamValueInteger>();
  if (kind == "id") value.value = json.get<ParamValueId>();
  if (kind == "money") value.value = json.get<ParamValueMoney>();
  if (kind == "instant") value.value = json.get<ParamValueInstant>();
  if (kind == "duration") value.value = json.get<ParamValueDuration>();
  if (kind == "share") value.value = json.get<ParamValueShare>();
}

/// A named value of a reason.
struct Param {
  /// The name that the catalogue's sentence uses.
  std::string name;
  /// The value.
  ParamValue value{};
};

inline void to_json(Json &json, const Param &value) {
  json = Json::object();
  detail::put(json, "name", value.name);
  detail::put(json, "value", value.value);
}

inline void from_json(const Json &json, Param &value) {
  detail::get(json, "name", value.name);
  detail::get(json, "value", value.value);
}

/// One reason of a decision.
struct Reason {
  /// What was seen; the policy's catalogues have a sentence for each code.
  std::string code;
  /// Where in the message, in order of position.
  std::vector<Evidence> evidence;
  /// The values of the sentence, as the arithmetic or the ids that were compared.
  std::vector<Param> params;
};

inline void to_json(Json &json, const Reason &value) {
  json = Json::object();
  detail::put(json, "code", value.code);
  detail::put(json, "evidence", value.evidence);
  detail::put(json, "params", value.params);
}

inline void from_json(const Json &json, Reason &value) {
  detail::get(json, "code", value.code);
  detail::get(json, "evidence", value.evidence);
  detail::get(json, "params", value.params);
}

/// A sensitive value, by its place; the value itself is never here.
struct Finding {
  /// How sure.
  std::int32_t confidence = 0;
  /// Where it ends in the text.
  std::int32_t end = 0;
  /// What it is.
  std::string kind;
  /// Where its replacement ends in the masked text.
  std::int32_t masked_end = 0;
  /// Where its replacement begins in the masked text.
  std::int32_t masked_start = 0;
  /// Why: the checksum, the issuer's range, the word beside it, the shape.
  std::vector<Reason> reasons;
  /// Where it begins in the text.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const Finding &value) {
  json = Json::object();
  detail::put(json, "confidence", value.confidence);
  detail::put(json, "end", value.end);
  detail::put(json, "kind", value.kind);
  detail::put(json, "masked_end", value.masked_end);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "reasons", value.reasons);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, Finding &value) {
  detail::get(json, "confidence", value.confidence);
  detail::get(json, "end", value.end);
  detail::get(json, "kind", value.kind);
  detail::get(json, "masked_end", value.masked_end);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "reasons", value.reasons);
  detail::get(json, "start", value.start);
}

/// A text with its sensitive values hidden.
struct Masked {
  /// What was hidden, in order of position; findings do not overlap.
  std::vector<Finding> findings;
  /// Which kind of document this is.
  std::string schema = "redress/masked@1";
  /// The text without the values.
  std::string text;
};

inline void to_json(Json &json, const Masked &value) {
  json = Json::object();
  detail::put(json, "findings", value.findings);
  detail::put(json, "schema", value.schema);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, Masked &value) {
  detail::get(json, "findings", value.findings);
  detail::get(json, "schema", value.schema);
  detail::get(json, "text", value.text);
}

/// The arguments of `mask_batch`.
struct MaskBatchInput {
  /// How to mask.
  std::optional<MaskOptions> options;
  /// The texts; at most `MAX_BATCH`.
  std::vector<std::string> texts;
};

inline void to_json(Json &json, const MaskBatchInput &value) {
  json = Json::object();
  detail::put(json, "options", value.options);
  detail::put(json, "texts", value.texts);
}

inline void from_json(const Json &json, MaskBatchInput &value) {
  detail::get(json, "options", value.options);
  detail::get(json, "texts", value.texts);
}

/// What became of one item of a batch: either an output or an error.
struct MaskRow {
  /// Why it gave nothing.
  std::optional<Error> error;
  /// What the operation gave.
  std::optional<Masked> output;
};

inline void to_json(Json &json, const MaskRow &value) {
  json = Json::object();
  detail::put(json, "error", value.error);
  detail::put(json, "output", value.output);
}

inline void from_json(const Json &json, MaskRow &value) {
  detail::get(json, "error", value.error);
  detail::get(json, "output", value.output);
}

/// The rows of a batch, in the order of its items.
struct MaskRows {
  /// One for every item.
  std::vector<MaskRow> rows;
};

inline void to_json(Json &json, const MaskRows &value) {
  json = Json::object();
  detail::put(json, "rows", value.rows);
}

inline void from_json(const Json &json, MaskRows &value) {
  detail::get(json, "rows", value.rows);
}

/// The number of a value.
struct ValueLabel {
  /// Its number.
  std::int64_t number = 0;
  /// The first half of a SHA-256 of its plain form, in hexadecimal digits in lower case; of an HMAC under the caller's secret in what a host carries from text to text.
  std::string value;
};

inline void to_json(Json &json, const ValueLabel &value) {
  json = Json::object();
  detail::put(json, "number", value.number);
  detail::put(json, "value", value.value);
}

inline void from_json(const Json &json, ValueLabel &value) {
  detail::get(json, "number", value.number);
  detail::get(json, "value", value.value);
}

/// The labels of a kind.
struct KindLabels {
  /// The kind.
  std::string kind;
  /// The last number.
  std::int64_t last = 0;
  /// The values that have one.
  std::vector<ValueLabel> values;
};

inline void to_json(Json &json, const KindLabels &value) {
  json = Json::object();
  detail::put(json, "kind", value.kind);
  detail::put(json, "last", value.last);
  detail::put(json, "values", value.values);
}

inline void from_json(const Json &json, KindLabels &value) {
  detail::get(json, "kind", value.kind);
  detail::get(json, "last", value.last);
  detail::get(json, "values", value.values);
}

/// The numbers that the labels of a ticket's earlier texts were given, so that the same value has the same label in the next.
struct LabelNumbers {
  /// The id of the keys under which values are known.
  std::string key;
  /// The labels, by kind; of at most `MAX_CARRIED` values.
  std::vector<KindLabels> labels;
  /// The greatest number of a label that was in a text before it was masked; greater ones are given.
  std::int64_t passed = 0;
  /// Which kind of document this is.
  std::string schema = "redress/label_numbers@1";
};

inline void to_json(Json &json, const LabelNumbers &value) {
  json = Json::object();
  detail::put(json, "key", value.key);
  detail::put(json, "labels", value.labels);
  detail::put(json, "passed", value.passed);
  detail::put(json, "schema", value.schema);
}

inline void from_json(const Json &json, LabelNumbers &value) {
  detail::get(json, "key", value.key);
  detail::get(json, "labels", value.labels);
  detail::get(json, "passed", value.passed);
  detail::get(json, "schema", value.schema);
}

/// The arguments of `mask_numbered`.
struct MaskNumberedInput {
  /// What the call before gave; absent for the first text of a ticket.
  std::optional<LabelNumbers> labels;
  /// How to mask; `keys.secret` is needed.
  std::optional<MaskOptions> options;
  /// The text.
  std::string text;
};

inline void to_json(Json &json, const MaskNumberedInput &value) {
  json = Json::object();
  detail::put(json, "labels", value.labels);
  detail::put(json, "options", value.options);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, MaskNumberedInput &value) {
  detail::get(json, "labels", value.labels);
  detail::get(json, "options", value.options);
  detail::get(json, "text", value.text);
}

/// A text with its sensitive values hidden, and the numbers of its labels.
struct NumberedText {
  /// What was hidden, in order of position; findings do not overlap.
  std::vector<Finding> findings;
  /// What to give with the ticket's next text.
  LabelNumbers labels{};
  /// Which kind of document this is.
  std::string schema = "redress/numbered_text@1";
  /// The text without the values.
  std::string text;
};

inline void to_json(Json &json, const NumberedText &value) {
  json = Json::object();
  detail::put(json, "findings", value.findings);
  detail::put(json, "labels", value.labels);
  detail::put(json, "schema", value.schema);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, NumberedText &value) {
  detail::get(json, "findings", value.findings);
  detail::get(json, "labels", value.labels);
  detail::get(json, "schema", value.schema);
  detail::get(json, "text", value.text);
}

/// The arguments of `ruled_out`.
struct RuledOutInput {
  /// The text.
  std::string text;
};

inline void to_json(Json &json, const RuledOutInput &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, RuledOutInput &value) {
  detail::get(json, "text", value.text);
}

/// What looked like a value of a kind and is none, by its place; the text itself is never here. One place may have several.
struct RuledOutCandidate {
  /// Where it ends in the text.
  std::int32_t end = 0;
  /// What it looked like.
  std::string kind;
  /// Where it ends there.
  std::int32_t masked_end = 0;
  /// Where it begins in the text as the policy masks it.
  std::int32_t masked_start = 0;
  /// Why it is none: its check digit, range, length or date, the longer code around it, the word beside it or the lack of one, the entry that allows it.
  std::vector<Reason> reasons;
  /// Where it begins in the text.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const RuledOutCandidate &value) {
  json = Json::object();
  detail::put(json, "end", value.end);
  detail::put(json, "kind", value.kind);
  detail::put(json, "masked_end", value.masked_end);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "reasons", value.reasons);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, RuledOutCandidate &value) {
  detail::get(json, "end", value.end);
  detail::get(json, "kind", value.kind);
  detail::get(json, "masked_end", value.masked_end);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "reasons", value.reasons);
  detail::get(json, "start", value.start);
}

/// What of a text looked like a sensitive value and stays in clear.
struct RuledOut {
  /// The candidates, in order of position; the first 1,000.
  std::vector<RuledOutCandidate> candidates;
  /// Which kind of document this is.
  std::string schema = "redress/ruled_out@1";
};

inline void to_json(Json &json, const RuledOut &value) {
  json = Json::object();
  detail::put(json, "candidates", value.candidates);
  detail::put(json, "schema", value.schema);
}

inline void from_json(const Json &json, RuledOut &value) {
  detail::get(json, "candidates", value.candidates);
  detail::get(json, "schema", value.schema);
}

/// What becomes of a number that is sensitive.
enum class NumberMask {
  unknown,
  /// A string, hidden in the style of its kind.
  text,
  /// The number 0, for readers that want a number there.
  zero,
};

NLOHMANN_JSON_SERIALIZE_ENUM(NumberMask, {
  {NumberMask::unknown, nullptr},
  {NumberMask::text, "text"},
  {NumberMask::zero, "zero"},
})

/// The arguments of `mask_document`.
struct MaskDocumentInput {
  /// The document: JSON text.
  std::string document;
  /// What becomes of numbers.
  std::optional<NumberMask> numbers;
  /// How to mask.
  std::optional<MaskOptions> options;
};

inline void to_json(Json &json, const MaskDocumentInput &value) {
  json = Json::object();
  detail::put(json, "document", value.document);
  detail::put(json, "numbers", value.numbers);
  detail::put(json, "options", value.options);
}

inline void from_json(const Json &json, MaskDocumentInput &value) {
  detail::get(json, "document", value.document);
  detail::get(json, "numbers", value.numbers);
  detail::get(json, "options", value.options);
}

/// Whether a value stands in a key or under one.
enum class DocumentPart {
  unknown,
  /// In the key of the member that `pointer` leads to.
  key,
  /// In the value that `pointer` leads to.
  value,
};

NLOHMANN_JSON_SERIALIZE_ENUM(DocumentPart, {
  {DocumentPart::unknown, nullptr},
  {DocumentPart::key, "key"},
  {DocumentPart::value, "value"},
})

/// A sensitive value of a document.
struct DocumentFinding {
  /// What it is, and where in the string; of a number, in its digits as they are written.
  Finding finding{};
  /// Whether it stands in a key.
  DocumentPart part{};
  /// Where, as a JSON pointer (RFC 6901) into the masked document: a key that was hidden stands in it hidden. At most 256 bytes; of what stands deeper, the place of the value around it.
  std::string pointer;
  /// Where within JSON that is the string at `pointer`, and so on for JSON in that.
  std::vector<std::string> within;
};

inline void to_json(Json &json, const DocumentFinding &value) {
  json = Json::object();
  detail::put(json, "finding", value.finding);
  detail::put(json, "part", value.part);
  detail::put(json, "pointer", value.pointer);
  detail::put(json, "within", value.within);
}

inline void from_json(const Json &json, DocumentFinding &value) {
  detail::get(json, "finding", value.finding);
  detail::get(json, "part", value.part);
  detail::get(json, "pointer", value.pointer);
  detail::get(json, "within", value.within);
}

/// A JSON document with its sensitive values hidden.
struct MaskedDocument {
  /// The JSON text without the values; every other byte is as it was.
  std::string document;
  /// What was hidden, in the order in which the values end in the document.
  std::vector<DocumentFinding> findings;
  /// Which kind of document this is.
  std::string schema = "redress/masked_document@1";
};

inline void to_json(Json &json, const MaskedDocument &value) {
  json = Json::object();
  detail::put(json, "document", value.document);
  detail::put(json, "findings", value.findings);
  detail::put(json, "schema", value.schema);
}

inline void from_json(const Json &json, MaskedDocument &value) {
  detail::get(json, "document", value.document);
  detail::get(json, "findings", value.findings);
  detail::get(json, "schema", value.schema);
}

/// Whether more chunks of a text will come.
enum class ChunkEnding {
  unknown,
  /// The text ends with the last chunk.
  last,
  /// More will come.
  more,
};

NLOHMANN_JSON_SERIALIZE_ENUM(ChunkEnding, {
  {ChunkEnding::unknown, nullptr},
  {ChunkEnding::last, "last"},
  {ChunkEnding::more, "more"},
})

/// How what belongs to a value that was too long to be held is known.
enum class Overrun {
  unknown,
  /// As the lines of a key, up to the last one.
  block,
  /// As letters, digits and marks without room.
  word,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Overrun, {
  {Overrun::unknown, nullptr},
  {Overrun::block, "block"},
  {Overrun::word, "word"},
})

/// A text that is being masked chunk by chunk. `Debug` shows none of it.
struct MaskStreamState {
  /// The end of what was told, in clear: values behind it are found by words in it.
  std::string before;
  /// What was given and not yet told, in clear.
  std::string held;
  /// The numbers of numbered labels.
  std::vector<KindLabels> labels;
  /// How much was told of the masked text.
  std::int64_t masked_told = 0;
  /// What was told ends inside a value that is longer than any that is held.
  std::optional<Overrun> overrun;
  /// The greatest number of a label that was in the text before it was masked.
  std::optional<std::int64_t> passed;
  /// Which kind of document this is.
  std::string schema = "redress/mask_stream@1";
  /// How much was told, of the text and of the masked text, in the unit of the desk.
  std::int64_t told = 0;
  /// How many values were hidden.
  std::int64_t values = 0;
};

inline void to_json(Json &json, const MaskStreamState &value) {
  json = Json::object();
  detail::put(json, "before", value.before);
  detail::put(json, "held", value.held);
  detail::put(json, "labels", value.labels);
  detail::put(json, "masked_told", value.masked_told);
  detail::put(json, "overrun", value.overrun);
  detail::put(json, "passed", value.passed);
  detail::put(json, "schema", value.schema);
  detail::put(json, "told", value.told);
  detail::put(json, "values", value.values);
}

inline void from_json(const Json &json, MaskStreamState &value) {
  detail::get(json, "before", value.before);
  detail::get(json, "held", value.held);
  detail::get(json, "labels", value.labels);
  detail::get(json, "masked_told", value.masked_told);
  detail::get(json, "overrun", value.overrun);
  detail::get(json, "passed", value.passed);
  detail::get(json, "schema", value.schema);
  detail::get(json, "told", value.told);
  detail::get(json, "values", value.values);
}

/// The arguments of `mask_chunks`.
struct MaskChunksInput {
  /// The next chunks; at most `MAX_BATCH`. Each ends with a whole character.
  std::vector<std::string> chunks;
  /// Whether more will come.
  std::optional<ChunkEnding> ending;
  /// How to mask: the same in every call for a text.
  std::optional<MaskOptions> options;
  /// What the call before gave; absent for the first chunks of a text.
  std::optional<MaskStreamState> stream;
};

inline void to_json(Json &json, const MaskChunksInput &value) {
  json = Json::object();
  detail::put(json, "chunks", value.chunks);
  detail::put(json, "ending", value.ending);
  detail::put(json, "options", value.options);
  detail::put(json, "stream", value.stream);
}

inline void from_json(const Json &json, MaskChunksInput &value) {
  detail::get(json, "chunks", value.chunks);
  detail::get(json, "ending", value.ending);
  detail::get(json, "options", value.options);
  detail::get(json, "stream", value.stream);
}

/// What a chunk of a text let be told: the next part of the masked text.
struct MaskedPart {
  /// What was hidden in it, in order of position.
  std::vector<Finding> findings;
  /// Where it begins in the masked text.
  std::int64_t masked_start = 0;
  /// Where this part begins in the text.
  std::int64_t start = 0;
  /// The part without the values; often empty, since what may still become a value is held back.
  std::string text;
};

inline void to_json(Json &json, const MaskedPart &value) {
  json = Json::object();
  detail::put(json, "findings", value.findings);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "start", value.start);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, MaskedPart &value) {
  detail::get(json, "findings", value.findings);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "start", value.start);
  detail::get(json, "text", value.text);
}

/// The parts that chunks let be told.
struct MaskedChunks {
  /// One for each chunk; where the text ends, the last one has all that was held. Their texts together are the masked text.
  std::vector<MaskedPart> parts;
  /// Which kind of document this is.
  std::string schema = "redress/masked_chunks@1";
  /// What to give with the next chunks; absent where the text has ended.
  std::optional<MaskStreamState> stream;
};

inline void to_json(Json &json, const MaskedChunks &value) {
  json = Json::object();
  detail::put(json, "parts", value.parts);
  detail::put(json, "schema", value.schema);
  detail::put(json, "stream", value.stream);
}

inline void from_json(const Json &json, MaskedChunks &value) {
  detail::get(json, "parts", value.parts);
  detail::get(json, "schema", value.schema);
  detail::get(json, "stream", value.stream);
}

/// Who does something, and in which role.
struct Actor {
  /// The host's own id of the person or the system; 1 to 256 bytes. It stays in the history: an opaque id, no name.
  std::string id;
  /// In which role.
  std::string role;
};

inline void to_json(Json &json, const Actor &value) {
  json = Json::object();
  detail::put(json, "id", value.id);
  detail::put(json, "role", value.role);
}

inline void from_json(const Json &json, Actor &value) {
  detail::get(json, "id", value.id);
  detail::get(json, "role", value.role);
}

/// A key that opens sealed values.
struct OpeningKey {
  /// Which key it is.
  std::string id;
  /// The X25519 private key of 32 bytes to the public key that phones seal to.
  std::optional<std::string> private_key;
  /// The secret that servers seal with.
  std::optional<std::string> secret;
};

inline void to_json(Json &json, const OpeningKey &value) {
  json = Json::object();
  detail::put(json, "id", value.id);
  detail::put(json, "private_key", value.private_key);
  detail::put(json, "secret", value.secret);
}

inline void from_json(const Json &json, OpeningKey &value) {
  detail::get(json, "id", value.id);
  detail::get(json, "private_key", value.private_key);
  detail::get(json, "secret", value.secret);
}

/// Who opens sealed values, when, and with which keys.
struct Opening {
  /// Who; the policy's `mask.openings` say what the role may open.
  Actor actor{};
  /// The keys that there are.
  std::vector<OpeningKey> keys;
  /// The time; the record carries it.
  std::string now;
  /// The tenant that the values were sealed for.
  std::string tenant;
  /// The ticket that they were sealed for.
  std::optional<std::string> ticket;
};

inline void to_json(Json &json, const Opening &value) {
  json = Json::object();
  detail::put(json, "actor", value.actor);
  detail::put(json, "keys", value.keys);
  detail::put(json, "now", value.now);
  detail::put(json, "tenant", value.tenant);
  detail::put(json, "ticket", value.ticket);
}

inline void from_json(const Json &json, Opening &value) {
  detail::get(json, "actor", value.actor);
  detail::get(json, "keys", value.keys);
  detail::get(json, "now", value.now);
  detail::get(json, "tenant", value.tenant);
  detail::get(json, "ticket", value.ticket);
}

/// The arguments of `unmask`.
struct UnmaskInput {
  /// Who opens it, when, and with which keys.
  Opening opening{};
  /// The masked text.
  std::string text;
};

inline void to_json(Json &json, const UnmaskInput &value) {
  json = Json::object();
  detail::put(json, "opening", value.opening);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, UnmaskInput &value) {
  detail::get(json, "opening", value.opening);
  detail::get(json, "text", value.text);
}

/// A value that was opened, by its places in both texts, in the unit of the desk.
struct Opened {
  /// Where it ends there.
  std::int32_t end = 0;
  /// What it is.
  std::string kind;
  /// Where it ends there.
  std::int32_t masked_end = 0;
  /// Where the sealed value begins in the masked text.
  std::int32_t masked_start = 0;
  /// Where it begins in the text with the values in clear.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const Opened &value) {
  json = Json::object();
  detail::put(json, "end", value.end);
  detail::put(json, "kind", value.kind);
  detail::put(json, "masked_end", value.masked_end);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, Opened &value) {
  detail::get(json, "end", value.end);
  detail::get(json, "kind", value.kind);
  detail::get(json, "masked_end", value.masked_end);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "start", value.start);
}

/// How many values of a kind.
struct KindCount {
  /// How many.
  std::int32_t count = 0;
  /// The kind.
  std::string kind;
};

inline void to_json(Json &json, const KindCount &value) {
  json = Json::object();
  detail::put(json, "count", value.count);
  detail::put(json, "kind", value.kind);
}

inline void from_json(const Json &json, KindCount &value) {
  detail::get(json, "count", value.count);
  detail::get(json, "kind", value.kind);
}

/// Who saw which kinds of values, when. Holds no value.
struct AccessRecord {
  /// Who.
  Actor actor{};
  /// When.
  std::string at;
  /// The keys that opened something, in the order of their ids.
  std::vector<std::string> keys;
  /// How many values of each kind were opened, in the order of the kinds' ids.
  std::vector<KindCount> kinds;
  /// Which kind of document this is.
  std::string schema = "redress/access_record@1";
  /// The tenant.
  std::string tenant;
  /// The ticket.
  std::optional<std::string> ticket;
};

inline void to_json(Json &json, const AccessRecord &value) {
  json = Json::object();
  detail::put(json, "actor", value.actor);
  detail::put(json, "at", value.at);
  detail::put(json, "keys", value.keys);
  detail::put(json, "kinds", value.kinds);
  detail::put(json, "schema", value.schema);
  detail::put(json, "tenant", value.tenant);
  detail::put(json, "ticket", value.ticket);
}

inline void from_json(const Json &json, AccessRecord &value) {
  detail::get(json, "actor", value.actor);
  detail::get(json, "at", value.at);
  detail::get(json, "keys", value.keys);
  detail::get(json, "kinds", value.kinds);
  detail::get(json, "schema", value.schema);
  detail::get(json, "tenant", value.tenant);
  detail::get(json, "ticket", value.ticket);
}

/// What was not opened, by its places in both texts, in the unit of the desk.
struct Unopened {
  /// Where it ends there.
  std::int32_t end = 0;
  /// Where it ends there.
  std::int32_t masked_end = 0;
  /// Where it begins in the masked text.
  std::int32_t masked_start = 0;
  /// Where it begins in the text with the values in clear.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const Unopened &value) {
  json = Json::object();
  detail::put(json, "end", value.end);
  detail::put(json, "masked_end", value.masked_end);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, Unopened &value) {
  detail::get(json, "end", value.end);
  detail::get(json, "masked_end", value.masked_end);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "start", value.start);
}

/// A text with its sealed values opened. `Debug` shows no text.
struct Unmasked {
  /// What was opened, in order of position.
  std::vector<Opened> opened;
  /// Who saw what, for the audit; the command `record_access` puts it into the ticket's history.
  AccessRecord record{};
  /// Which kind of document this is.
  std::string schema = "redress/unmasked@1";
  /// The text with the values in clear.
  std::string text;
  /// What looks like a sealed value and was not opened: under another key, tenant or ticket, changed, of a kind that the role may not open, or the customer's own text.
  std::vector<Unopened> unopened;
};

inline void to_json(Json &json, const Unmasked &value) {
  json = Json::object();
  detail::put(json, "opened", value.opened);
  detail::put(json, "record", value.record);
  detail::put(json, "schema", value.schema);
  detail::put(json, "text", value.text);
  detail::put(json, "unopened", value.unopened);
}

inline void from_json(const Json &json, Unmasked &value) {
  detail::get(json, "opened", value.opened);
  detail::get(json, "record", value.record);
  detail::get(json, "schema", value.schema);
  detail::get(json, "text", value.text);
  detail::get(json, "unopened", value.unopened);
}

/// A piece of recognised text with its place: a word, or a line, that stands upright. Whole pixels; `x` and `y` are those of the upper left corner. `Debug` shows no text.
struct TextBox {
  /// How high it is.
  std::int32_t height = 0;
  /// What was read there.
  std::string text;
  /// How wide it is.
  std::int32_t width = 0;
  /// Its left side.
  std::int32_t x = 0;
  /// Its upper side.
  std::int32_t y = 0;
};

inline void to_json(Json &json, const TextBox &value) {
  json = Json::object();
  detail::put(json, "height", value.height);
  detail::put(json, "text", value.text);
  detail::put(json, "width", value.width);
  detail::put(json, "x", value.x);
  detail::put(json, "y", value.y);
}

inline void from_json(const Json &json, TextBox &value) {
  detail::get(json, "height", value.height);
  detail::get(json, "text", value.text);
  detail::get(json, "width", value.width);
  detail::get(json, "x", value.x);
  detail::get(json, "y", value.y);
}

/// An image and the text that was recognised in it, in any order.
struct Screenshot {
  /// The recognised text; at most 100 000 boxes, and 4 MiB of text in all of them.
  std::vector<TextBox> boxes;
  /// How high it is.
  std::int32_t height = 0;
  /// How many pixels a cover reaches beyond a value's share of a box, on every side. Where absent, what is known decides: half the box's height within the box, since a share is reckoned and not measured, and an eighth beyond its sides.
  std::optional<std::int32_t> padding;
  /// How wide the image is, in pixels.
  std::int32_t width = 0;
};

inline void to_json(Json &json, const Screenshot &value) {
  json = Json::object();
  detail::put(json, "boxes", value.boxes);
  detail::put(json, "height", value.height);
  detail::put(json, "padding", value.padding);
  detail::put(json, "width", value.width);
}

inline void from_json(const Json &json, Screenshot &value) {
  detail::get(json, "boxes", value.boxes);
  detail::get(json, "height", value.height);
  detail::get(json, "padding", value.padding);
  detail::get(json, "width", value.width);
}

/// The arguments of `mask_screenshot`.
struct MaskScreenshotInput {
  /// The screenshot.
  Screenshot screenshot{};
};

inline void to_json(Json &json, const MaskScreenshotInput &value) {
  json = Json::object();
  detail::put(json, "screenshot", value.screenshot);
}

inline void from_json(const Json &json, MaskScreenshotInput &value) {
  detail::get(json, "screenshot", value.screenshot);
}

/// A rectangle of whole pixels; `x` and `y` are those of the upper left corner.
struct Rectangle {
  /// How high it is.
  std::int32_t height = 0;
  /// How wide it is.
  std::int32_t width = 0;
  /// Its left side.
  std::int32_t x = 0;
  /// Its upper side.
  std::int32_t y = 0;
};

inline void to_json(Json &json, const Rectangle &value) {
  json = Json::object();
  detail::put(json, "height", value.height);
  detail::put(json, "width", value.width);
  detail::put(json, "x", value.x);
  detail::put(json, "y", value.y);
}

inline void from_json(const Json &json, Rectangle &value) {
  detail::get(json, "height", value.height);
  detail::get(json, "width", value.width);
  detail::get(json, "x", value.x);
  detail::get(json, "y", value.y);
}

/// A value's share of a box. Positions are in the unit of the desk.
struct CoveredPart {
  /// Where it ends there.
  std::int32_t end = 0;
  /// The box's place in the list.
  std::int32_t position = 0;
  /// What covers it; absent where all of it lies outside the image.
  std::optional<Rectangle> rectangle;
  /// Where the share begins in the box's text.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const CoveredPart &value) {
  json = Json::object();
  detail::put(json, "end", value.end);
  detail::put(json, "position", value.position);
  detail::put(json, "rectangle", value.rectangle);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, CoveredPart &value) {
  detail::get(json, "end", value.end);
  detail::get(json, "position", value.position);
  detail::get(json, "rectangle", value.rectangle);
  detail::get(json, "start", value.start);
}

/// A sensitive value of a screenshot, by its places; the value itself is never here.
struct CoveredFinding {
  /// How sure.
  std::int32_t confidence = 0;
  /// What it is.
  std::string kind;
  /// Its shares of the boxes, in the order in which they are read.
  std::vector<CoveredPart> parts;
  /// Why; without evidence, since what was read as one text stands in many boxes.
  std::vector<Reason> reasons;
};

inline void to_json(Json &json, const CoveredFinding &value) {
  json = Json::object();
  detail::put(json, "confidence", value.confidence);
  detail::put(json, "kind", value.kind);
  detail::put(json, "parts", value.parts);
  detail::put(json, "reasons", value.reasons);
}

inline void from_json(const Json &json, CoveredFinding &value) {
  detail::get(json, "confidence", value.confidence);
  detail::get(json, "kind", value.kind);
  detail::get(json, "parts", value.parts);
  detail::get(json, "reasons", value.reasons);
}

/// What is to be covered of a screenshot.
struct Covers {
  /// What was found, in the order in which the image is read.
  std::vector<CoveredFinding> findings;
  /// Every rectangle of the findings, in their order: within the image, none of them empty.
  std::vector<Rectangle> rectangles;
  /// Which kind of document this is.
  std::string schema = "redress/covers@1";
};

inline void to_json(Json &json, const Covers &value) {
  json = Json::object();
  detail::put(json, "findings", value.findings);
  detail::put(json, "rectangles", value.rectangles);
  detail::put(json, "schema", value.schema);
}

inline void from_json(const Json &json, Covers &value) {
  detail::get(json, "findings", value.findings);
  detail::get(json, "rectangles", value.rectangles);
  detail::get(json, "schema", value.schema);
}

/// How the pixels of an image lie in memory, and what is to be painted of it.
struct Blackout {
  /// How high it is.
  std::int32_t height = 0;
  /// What is to be painted, as far as it lies in the image; at most 100 000.
  std::vector<Rectangle> rectangles;
  /// Bytes from the beginning of a row to that of the next: at least 4 times the width.
  std::int32_t stride = 0;
  /// How wide the image is, in pixels.
  std::int32_t width = 0;
};

inline void to_json(Json &json, const Blackout &value) {
  json = Json::object();
  detail::put(json, "height", value.height);
  detail::put(json, "rectangles", value.rectangles);
  detail::put(json, "stride", value.stride);
  detail::put(json, "width", value.width);
}

inline void from_json(const Json &json, Blackout &value) {
  detail::get(json, "height", value.height);
  detail::get(json, "rectangles", value.rectangles);
  detail::get(json, "stride", value.stride);
  detail::get(json, "width", value.width);
}

/// The arguments of `blackout`.
struct BlackoutInput {
  /// The image; a host that has it in memory calls the typed form, which paints it where it lies.
  std::string pixels;
  /// What is to be painted of it.
  Blackout plan{};
};

inline void to_json(Json &json, const BlackoutInput &value) {
  json = Json::object();
  detail::put(json, "pixels", value.pixels);
  detail::put(json, "plan", value.plan);
}

inline void from_json(const Json &json, BlackoutInput &value) {
  detail::get(json, "pixels", value.pixels);
  detail::get(json, "plan", value.plan);
}

/// An image with its rectangles painted.
struct BlackedOut {
  /// All of its bytes.
  std::string pixels;
};

inline void to_json(Json &json, const BlackedOut &value) {
  json = Json::object();
  detail::put(json, "pixels", value.pixels);
}

inline void from_json(const Json &json, BlackedOut &value) {
  detail::get(json, "pixels", value.pixels);
}

/// What the host knows about the customer.
struct Customer {
  /// The host's own id of the customer.
  std::optional<std::string> id;
  /// How often the customer has written about the same matter before; at least 0.
  std::optional<std::int32_t> prior_contacts;
  /// The customer's standing.
  std::optional<std::string> tier;
  /// What makes the customer vulnerable, if anything.
  std::vector<std::string> vulnerabilities;
};

inline void to_json(Json &json, const Customer &value) {
  json = Json::object();
  detail::put(json, "id", value.id);
  detail::put(json, "prior_contacts", value.prior_contacts);
  detail::put(json, "tier", value.tier);
  detail::put(json, "vulnerabilities", value.vulnerabilities);
}

inline void from_json(const Json &json, Customer &value) {
  detail::get(json, "id", value.id);
  detail::get(json, "prior_contacts", value.prior_contacts);
  detail::get(json, "tier", value.tier);
  detail::get(json, "vulnerabilities", value.vulnerabilities);
}

/// What the host knows about the device.
struct Device {
  /// The wallet app's version.
  std::optional<std::string> app_version;
  /// The model, as the maker names it.
  std::optional<std::string> model;
  /// The kind of network.
  std::optional<std::string> network;
  /// The operating system.
  std::optional<std::string> system;
  /// The operating system's version.
  std::optional<std::string> system_version;
};

inline void to_json(Json &json, const Device &value) {
  json = Json::object();
  detail::put(json, "app_version", value.app_version);
  detail::put(json, "model", value.model);
  detail::put(json, "network", value.network);
  detail::put(json, "system", value.system);
  detail::put(json, "system_version", value.system_version);
}

inline void from_json(const Json &json, Device &value) {
  detail::get(json, "app_version", value.app_version);
  detail::get(json, "model", value.model);
  detail::get(json, "network", value.network);
  detail::get(json, "system", value.system);
  detail::get(json, "system_version", value.system_version);
}

/// A response code; the same code means different things in different schemes.
struct FailureCode {
  /// The code as the scheme writes it.
  std::string code;
  /// The scheme that the code belongs to.
  std::string scheme;
};

inline void to_json(Json &json, const FailureCode &value) {
  json = Json::object();
  detail::put(json, "code", value.code);
  detail::put(json, "scheme", value.scheme);
}

inline void from_json(const Json &json, FailureCode &value) {
  detail::get(json, "code", value.code);
  detail::get(json, "scheme", value.scheme);
}

/// What the host knows about the transaction.
struct Transaction {
  /// Its amount.
  std::optional<Money> amount;
  /// Why it failed, in its scheme's own code.
  std::optional<FailureCode> failure;
  /// The host's own id of the transaction.
  std::optional<std::string> id;
  /// Where it stands.
  std::optional<std::string> status;
};

inline void to_json(Json &json, const Transaction &value) {
  json = Json::object();
  detail::put(json, "amount", value.amount);
  detail::put(json, "failure", value.failure);
  detail::put(json, "id", value.id);
  detail::put(json, "status", value.status);
}

inline void from_json(const Json &json, Transaction &value) {
  detail::get(json, "amount", value.amount);
  detail::get(json, "failure", value.failure);
  detail::get(json, "id", value.id);
  detail::get(json, "status", value.status);
}

/// A customer's message; all but the text is optional.
struct Message {
  /// How it came in.
  std::optional<std::string> channel;
  /// Who wrote it.
  std::optional<Customer> customer;
  /// The device that it came from.
  std::optional<Device> device;
  /// The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are received in the same millisecond share theirs.
  std::optional<std::string> id;
  /// The kind of institution that received it, for the law that applies.
  std::optional<std::string> institution;
  /// The customer's language; told from the text when absent.
  std::optional<std::string> language;
  /// When the message came in; clocks start here. `now` when absent, and when it would be later than `now`.
  std::optional<std::string> received_at;
  /// The jurisdiction.
  std::optional<std::string> region;
  /// What the customer wrote; at most `MAX_BYTES` bytes of UTF-8.
  std::string text;
  /// The transaction that it is about.
  std::optional<Transaction> transaction;
};

inline void to_json(Json &json, const Message &value) {
  json = Json::object();
  detail::put(json, "channel", value.channel);
  detail::put(json, "customer", value.customer);
  detail::put(json, "device", value.device);
  detail::put(json, "id", value.id);
  detail::put(json, "institution", value.institution);
  detail::put(json, "language", value.language);
  detail::put(json, "received_at", value.received_at);
  detail::put(json, "region", value.region);
  detail::put(json, "text", value.text);
  detail::put(json, "transaction", value.transaction);
}

inline void from_json(const Json &json, Message &value) {
  detail::get(json, "channel", value.channel);
  detail::get(json, "customer", value.customer);
  detail::get(json, "device", value.device);
  detail::get(json, "id", value.id);
  detail::get(json, "institution", value.institution);
  detail::get(json, "language", value.language);
  detail::get(json, "received_at", value.received_at);
  detail::get(json, "region", value.region);
  detail::get(json, "text", value.text);
  detail::get(json, "transaction", value.transaction);
}

/// The arguments of `understand`.
struct UnderstandInput {
  /// The message.
  Message message{};
};

inline void to_json(Json &json, const UnderstandInput &value) {
  json = Json::object();
  detail::put(json, "message", value.message);
}

inline void from_json(const Json &json, UnderstandInput &value) {
  detail::get(json, "message", value.message);
}

/// An amount of money that the message names.
struct AmountMention {
  /// The currency; the policy's own where the message names none.
  std::string currency;
  /// Where it ends in the message.
  std::int32_t end = 0;
  /// Where it ends in the masked text.
  std::int32_t masked_end = 0;
  /// Where it begins in the masked text.
  std::int32_t masked_start = 0;
  /// Whole minor units.
  std::int64_t minor_units = 0;
  /// Where it begins in the message.
  std::int32_t start = 0;
};

inline void to_json(Json &json, const AmountMention &value) {
  json = Json::object();
  detail::put(json, "currency", value.currency);
  detail::put(json, "end", value.end);
  detail::put(json, "masked_end", value.masked_end);
  detail::put(json, "masked_start", value.masked_start);
  detail::put(json, "minor_units", value.minor_units);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, AmountMention &value) {
  detail::get(json, "currency", value.currency);
  detail::get(json, "end", value.end);
  detail::get(json, "masked_end", value.masked_end);
  detail::get(json, "masked_start", value.masked_start);
  detail::get(json, "minor_units", value.minor_units);
  detail::get(json, "start", value.start);
}

/// A category that holds.
struct CategoryMatch {
  /// The category.
  std::string category;
  /// How sure.
  std::int32_t confidence = 0;
  /// Its finer kind, if the message tells.
  std::optional<std::string> subcategory;
};

inline void to_json(Json &json, const CategoryMatch &value) {
  json = Json::object();
  detail::put(json, "category", value.category);
  detail::put(json, "confidence", value.confidence);
  detail::put(json, "subcategory", value.subcategory);
}

inline void from_json(const Json &json, CategoryMatch &value) {
  detail::get(json, "category", value.category);
  detail::get(json, "confidence", value.confidence);
  detail::get(json, "subcategory", value.subcategory);
}

/// How urgent a message is, from what it says.
enum class Urgency {
  unknown,
  /// The rest, with hypotheticals, how-to questions and failed payments without a loss.
  routine,
  /// The customer says that money is missing or wrong.
  high,
  /// Account or money is, or is clearly implied to be, stolen, taken over or exposed now.
  critical,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Urgency, {
  {Urgency::unknown, nullptr},
  {Urgency::routine, "routine"},
  {Urgency::high, "high"},
  {Urgency::critical, "critical"},
})

/// What a message is about, how urgent and why.
struct Understanding {
  /// Amounts of money, in order of position.
  std::vector<AmountMention> amounts;
  /// Every category that holds, in the order of the policy's list; the first is the main one.
  std::vector<CategoryMatch> categories;
  /// The main category: of those that hold, the one nearest the top of the policy's list.
  std::string category;
  /// How sure of the main category.
  std::int32_t confidence = 0;
  /// Why, the reasons of the urgency first.
  std::vector<Reason> reasons;
  /// Which kind of document this is.
  std::string schema = "redress/understanding@1";
  /// Its finer kind, if the message tells.
  std::optional<std::string> subcategory;
  /// Themes, in the order of the policy's list.
  std::vector<std::string> tags;
  /// How urgent.
  Urgency urgency{};
};

inline void to_json(Json &json, const Understanding &value) {
  json = Json::object();
  detail::put(json, "amounts", value.amounts);
  detail::put(json, "categories", value.categories);
  detail::put(json, "category", value.category);
  detail::put(json, "confidence", value.confidence);
  detail::put(json, "reasons", value.reasons);
  detail::put(json, "schema", value.schema);
  detail::put(json, "subcategory", value.subcategory);
  detail::put(json, "tags", value.tags);
  detail::put(json, "urgency", value.urgency);
}

inline void from_json(const Json &json, Understanding &value) {
  detail::get(json, "amounts", value.amounts);
  detail::get(json, "categories", value.categories);
  detail::get(json, "category", value.category);
  detail::get(json, "confidence", value.confidence);
  detail::get(json, "reasons", value.reasons);
  detail::get(json, "schema", value.schema);
  detail::get(json, "subcategory", value.subcategory);
  detail::get(json, "tags", value.tags);
  detail::get(json, "urgency", value.urgency);
}

/// The arguments of `triage`.
struct TriageInput {
  /// The message.
  Message message{};
  /// The time.
  std::string now;
};

inline void to_json(Json &json, const TriageInput &value) {
  json = Json::object();
  detail::put(json, "message", value.message);
  detail::put(json, "now", value.now);
}

inline void from_json(const Json &json, TriageInput &value) {
  detail::get(json, "message", value.message);
  detail::get(json, "now", value.now);
}

/// How strongly an action is asked for.
enum class Force {
  unknown,
  /// A person decides.
  propose,
  /// The host must do it.
  require,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Force, {
  {Force::unknown, nullptr},
  {Force::propose, "propose"},
  {Force::require, "require"},
})

/// An effect for the host to carry out; the library never does.
struct Action {
  /// How strongly.
  Force force{};
  /// The same for the same cause, so that a host that retries acts once.
  std::string id;
  /// What to do.
  std::string kind;
  /// With what, as the team of a `route`.
  std::vector<Param> params;
  /// The reason that it follows from.
  std::string reason;
  /// The rule of the policy that asks for it.
  std::string rule;
};

inline void to_json(Json &json, const Action &value) {
  json = Json::object();
  detail::put(json, "force", value.force);
  detail::put(json, "id", value.id);
  detail::put(json, "kind", value.kind);
  detail::put(json, "params", value.params);
  detail::put(json, "reason", value.reason);
  detail::put(json, "rule", value.rule);
}

inline void from_json(const Json &json, Action &value) {
  detail::get(json, "force", value.force);
  detail::get(json, "id", value.id);
  detail::get(json, "kind", value.kind);
  detail::get(json, "params", value.params);
  detail::get(json, "reason", value.reason);
  detail::get(json, "rule", value.rule);
}

/// A calendar as it was when a decision was made.
struct CalendarRef {
  /// The calendar.
  std::string id;
  /// Its version, with those of its lists of dates.
  std::string version;
  /// The IANA zone that it counts in.
  std::string zone;
  /// The release of the zone data.
  std::string zone_version;
};

inline void to_json(Json &json, const CalendarRef &value) {
  json = Json::object();
  detail::put(json, "id", value.id);
  detail::put(json, "version", value.version);
  detail::put(json, "zone", value.zone);
  detail::put(json, "zone_version", value.zone_version);
}

inline void from_json(const Json &json, CalendarRef &value) {
  detail::get(json, "id", value.id);
  detail::get(json, "version", value.version);
  detail::get(json, "zone", value.zone);
  detail::get(json, "zone_version", value.zone_version);
}

/// A policy's name, version and digest.
struct PolicyRef {
  /// SHA-256 of the effective policy, as 64 hexadecimal digits.
  std::string digest;
  /// The policy's name.
  Json id;
  /// The policy's version.
  std::string version;
};

inline void to_json(Json &json, const PolicyRef &value) {
  json = Json::object();
  detail::put(json, "digest", value.digest);
  detail::put(json, "id", value.id);
  detail::put(json, "version", value.version);
}

inline void from_json(const Json &json, PolicyRef &value) {
  detail::get(json, "digest", value.digest);
  detail::get(json, "id", value.id);
  detail::get(json, "version", value.version);
}

/// How soon a desk must act.
enum class Priority {
  unknown,
  /// At once, round the clock.
  p1,
  /// Within the hour, round the clock.
  p2,
  /// The same working day.
  p3,
  /// Within working days.
  p4,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Priority, {
  {Priority::unknown, nullptr},
  {Priority::p1, "p1"},
  {Priority::p2, "p2"},
  {Priority::p3, "p3"},
  {Priority::p4, "p4"},
})

/// Something that must be done by an instant.
struct Target {
  /// The calendar that it was counted in.
  std::string calendar;
  /// The latest instant that still meets it.
  std::string due_at;
  /// What must be done.
  std::string kind;
  /// Whether the calendar does not cover the whole way to `due_at`, which may then move.
  bool provisional = false;
  /// The rule of the policy that set it.
  std::string rule;
};

inline void to_json(Json &json, const Target &value) {
  json = Json::object();
  detail::put(json, "calendar", value.calendar);
  detail::put(json, "due_at", value.due_at);
  detail::put(json, "kind", value.kind);
  detail::put(json, "provisional", value.provisional);
  detail::put(json, "rule", value.rule);
}

inline void from_json(const Json &json, Target &value) {
  detail::get(json, "calendar", value.calendar);
  detail::get(json, "due_at", value.due_at);
  detail::get(json, "kind", value.kind);
  detail::get(json, "provisional", value.provisional);
  detail::get(json, "rule", value.rule);
}

/// Everything that the desk decided about a message. It holds masked text only.
struct Decision {
  /// What to tell the customer now.
  std::string acknowledgement;
  /// What the host should do.
  std::vector<Action> actions;
  /// Amounts of money that the message names.
  std::vector<AmountMention> amounts;
  /// The calendars that the targets were counted in.
  std::vector<CalendarRef> calendars;
  /// Every category that holds; the first is the main one.
  std::vector<CategoryMatch> categories;
  /// What the message is about.
  std::string category;
  /// How sure of the category.
  std::int32_t confidence = 0;
  /// What was hidden.
  std::vector<Finding> findings;
  /// The message's own id, where it had one.
  std::optional<std::string> id;
  /// The language of the acknowledgement.
  std::string language;
  /// The message without its sensitive values.
  std::string masked;
  /// The policy that it was made under.
  PolicyRef policy{};
  /// How soon a desk must act.
  Priority priority{};
  /// Why: the reasons of the urgency, of the category, of the priority and of the team.
  std::vector<Reason> reasons;
  /// When the clocks began.
  std::string received_at;
  /// Which kind of document this is.
  std::string schema = "redress/decision@1";
  /// The finer kind, if the message tells.
  std::optional<std::string> subcategory;
  /// Themes.
  std::vector<std::string> tags;
  /// By when what must be done, in the order of the policy's list.
  std::vector<Target> targets;
  /// Who handles it.
  std::string team;
  /// How urgent, from what the message says.
  Urgency urgency{};
};

inline void to_json(Json &json, const Decision &value) {
  json = Json::object();
  detail::put(json, "acknowledgement", value.acknowledgement);
  detail::put(json, "actions", value.actions);
  detail::put(json, "amounts", value.amounts);
  detail::put(json, "calendars", value.calendars);
  detail::put(json, "categories", value.categories);
  detail::put(json, "category", value.category);
  detail::put(json, "confidence", value.confidence);
  detail::put(json, "findings", value.findings);
  detail::put(json, "id", value.id);
  detail::put(json, "language", value.language);
  detail::put(json, "masked", value.masked);
  detail::put(json, "policy", value.policy);
  detail::put(json, "priority", value.priority);
  detail::put(json, "reasons", value.reasons);
  detail::put(json, "received_at", value.received_at);
  detail::put(json, "schema", value.schema);
  detail::put(json, "subcategory", value.subcategory);
  detail::put(json, "tags", value.tags);
  detail::put(json, "targets", value.targets);
  detail::put(json, "team", value.team);
  detail::put(json, "urgency", value.urgency);
}

inline void from_json(const Json &json, Decision &value) {
  detail::get(json, "acknowledgement", value.acknowledgement);
  detail::get(json, "actions", value.actions);
  detail::get(json, "amounts", value.amounts);
  detail::get(json, "calendars", value.calendars);
  detail::get(json, "categories", value.categories);
  detail::get(json, "category", value.category);
  detail::get(json, "confidence", value.confidence);
  detail::get(json, "findings", value.findings);
  detail::get(json, "id", value.id);
  detail::get(json, "language", value.language);
  detail::get(json, "masked", value.masked);
  detail::get(json, "policy", value.policy);
  detail::get(json, "priority", value.priority);
  detail::get(json, "reasons", value.reasons);
  detail::get(json, "received_at", value.received_at);
  detail::get(json, "schema", value.schema);
  detail::get(json, "subcategory", value.subcategory);
  detail::get(json, "tags", value.tags);
  detail::get(json, "targets", value.targets);
  detail::get(json, "team", value.team);
  detail::get(json, "urgency", value.urgency);
}

/// The arguments of `triage_batch`.
struct TriageBatchInput {
  /// The messages; at most `MAX_BATCH`.
  std::vector<Message> messages;
  /// The time.
  std::string now;
};

inline void to_json(Json &json, const TriageBatchInput &value) {
  json = Json::object();
  detail::put(json, "messages", value.messages);
  detail::put(json, "now", value.now);
}

inline void from_json(const Json &json, TriageBatchInput &value) {
  detail::get(json, "messages", value.messages);
  detail::get(json, "now", value.now);
}

/// What became of one item of a batch: either an output or an error.
struct DecisionRow {
  /// Why it gave nothing.
  std::optional<Error> error;
  /// What the operation gave.
  std::optional<Decision> output;
};

inline void to_json(Json &json, const DecisionRow &value) {
  json = Json::object();
  detail::put(json, "error", value.error);
  detail::put(json, "output", value.output);
}

inline void from_json(const Json &json, DecisionRow &value) {
  detail::get(json, "error", value.error);
  detail::get(json, "output", value.output);
}

/// The rows of a batch, in the order of its items.
struct DecisionRows {
  /// One for every item.
  std::vector<DecisionRow> rows;
};

inline void to_json(Json &json, const DecisionRows &value) {
  json = Json::object();
  detail::put(json, "rows", value.rows);
}

inline void from_json(const Json &json, DecisionRows &value) {
  detail::get(json, "rows", value.rows);
}

/// A step that a clock had come to when its terms changed.
struct ReachedStep {
  /// When.
  std::string at;
  /// The step of the policy's ladder.
  std::string id;
};

inline void to_json(Json &json, const ReachedStep &value) {
  json = Json::object();
  detail::put(json, "at", value.at);
  detail::put(json, "id", value.id);
}

inline void from_json(const Json &json, ReachedStep &value) {
  detail::get(json, "at", value.at);
  detail::get(json, "id", value.id);
}

/// A stretch during which a clock ran: [from, to).
struct Run {
  /// When it began.
  std::string from;
  /// When it ended.
  std::string to;
};

inline void to_json(Json &json, const Run &value) {
  json = Json::object();
  detail::put(json, "from", value.from);
  detail::put(json, "to", value.to);
}

inline void from_json(const Json &json, Run &value) {
  detail::get(json, "from", value.from);
  detail::get(json, "to", value.to);
}

/// Where a clock is in its life.
enum class ClockState {
  unknown,
  /// Time is passing.
  running,
  /// No time is passing until it is resumed.
  paused,
  /// Done in time.
  met,
  /// Done, but late.
  breached,
  /// No longer asked for: withdrawn, rejected, merged.
  stopped,
};

NLOHMANN_JSON_SERIALIZE_ENUM(ClockState, {
  {ClockState::unknown, nullptr},
  {ClockState::running, "running"},
  {ClockState::paused, "paused"},
  {ClockState::met, "met"},
  {ClockState::breached, "breached"},
  {ClockState::stopped, "stopped"},
})

/// A service-level clock. All of its times are working time of its own calendar, in milliseconds, so that a pause is too.
struct Clock {
  /// When it was breached, once that is known. Nothing takes a breach back.
  std::optional<std::string> breached_at;
  /// The working time that it may take.
  std::int64_t budget = 0;
  /// The calendar that it counts in.
  std::string calendar;
  /// When its terms were last changed.
  std::optional<std::string> changed_at;
  /// The latest instant that still meets it; none while it is paused, since each pause moves it.
  std::optional<std::string> due_at;
  /// The working time of `runs`.
  std::int64_t elapsed = 0;
  /// When it was met, breached or stopped for good.
  std::optional<std::string> ended_at;
  /// What it measures.
  std::string metric;
  /// Whether the calendar does not cover the whole way to `due_at`, which may then move.
  bool provisional = false;
  /// The steps of the escalation ladder that it had come to by then.
  std::vector<ReachedStep> reached;
  /// The rule of the policy that set its target.
  std::string rule;
  /// Since when it runs; only while it does.
  std::optional<std::string> running_since;
  /// The stretches during which it ran, but for the present one; what has elapsed in them is worked out anew when the calendar changes.
  std::vector<Run> runs;
  /// Which kind of document this is.
  std::string schema = "redress/clock@1";
  /// When it was first set.
  std::string started_at;
  /// Where it is in its life.
  ClockState state{};
  /// The share of the budget after which it is at risk.
  std::int32_t warn_share = 0;
};

inline void to_json(Json &json, const Clock &value) {
  json = Json::object();
  detail::put(json, "breached_at", value.breached_at);
  detail::put(json, "budget", value.budget);
  detail::put(json, "calendar", value.calendar);
  detail::put(json, "changed_at", value.changed_at);
  detail::put(json, "due_at", value.due_at);
  detail::put(json, "elapsed", value.elapsed);
  detail::put(json, "ended_at", value.ended_at);
  detail::put(json, "metric", value.metric);
  detail::put(json, "provisional", value.provisional);
  detail::put(json, "reached", value.reached);
  detail::put(json, "rule", value.rule);
  detail::put(json, "running_since", value.running_since);
  detail::put(json, "runs", value.runs);
  detail::put(json, "schema", value.schema);
  detail::put(json, "started_at", value.started_at);
  detail::put(json, "state", value.state);
  detail::put(json, "warn_share", value.warn_share);
}

inline void from_json(const Json &json, Clock &value) {
  detail::get(json, "breached_at", value.breached_at);
  detail::get(json, "budget", value.budget);
  detail::get(json, "calendar", value.calendar);
  detail::get(json, "changed_at", value.changed_at);
  detail::get(json, "due_at", value.due_at);
  detail::get(json, "elapsed", value.elapsed);
  detail::get(json, "ended_at", value.ended_at);
  detail::get(json, "metric", value.metric);
  detail::get(json, "provisional", value.provisional);
  detail::get(json, "reached", value.reached);
  detail::get(json, "rule", value.rule);
  detail::get(json, "running_since", value.running_since);
  detail::get(json, "runs", value.runs);
  detail::get(json, "schema", value.schema);
  detail::get(json, "started_at", value.started_at);
  detail::get(json, "state", value.state);
  detail::get(json, "warn_share", value.warn_share);
}

/// The arguments of `clock_status`.
struct ClockStatusInput {
  /// The clock.
  Clock clock{};
  /// The time.
  std::string now;
};

inline void to_json(Json &json, const ClockStatusInput &value) {
  json = Json::object();
  detail::put(json, "clock", value.clock);
  detail::put(json, "now", value.now);
}

inline void from_json(const Json &json, ClockStatusInput &value) {
  detail::get(json, "clock", value.clock);
  detail::get(json, "now", value.now);
}

/// How a clock stands.
enum class Standing {
  unknown,
  /// It runs, and is not near its end.
  on_track,
  /// It runs, and the share of its time that warns has passed.
  at_risk,
  /// Its due instant has passed, or had when it ended.
  breached,
  /// It was done in time.
  met,
  /// No time is passing.
  paused,
  /// It is no longer asked for.
  stopped,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Standing, {
  {Standing::unknown, nullptr},
  {Standing::on_track, "on_track"},
  {Standing::at_risk, "at_risk"},
  {Standing::breached, "breached"},
  {Standing::met, "met"},
  {Standing::paused, "paused"},
  {Standing::stopped, "stopped"},
})

/// How a clock stands at an instant.
struct ClockStatus {
  /// When it was breached.
  std::optional<std::string> breached_at;
  /// The latest instant that still meets it; none while it is paused.
  std::optional<std::string> due_at;
  /// The first instant at which it will stand otherwise if nothing happens: when to look again. None if it never will.
  std::optional<std::string> next_change_at;
  /// Whether the calendar does not cover the whole way to `due_at`, which may then move.
  bool provisional = false;
  /// The time on the wall until `due_at`, in milliseconds, negative after it; none unless the clock runs.
  std::optional<std::int64_t> remaining_wall;
  /// The working time that is left, in milliseconds; negative by how much it is late.
  std::int64_t remaining_working = 0;
  /// How it stands.
  Standing standing{};
};

inline void to_json(Json &json, const ClockStatus &value) {
  json = Json::object();
  detail::put(json, "breached_at", value.breached_at);
  detail::put(json, "due_at", value.due_at);
  detail::put(json, "next_change_at", value.next_change_at);
  detail::put(json, "provisional", value.provisional);
  detail::put(json, "remaining_wall", value.remaining_wall);
  detail::put(json, "remaining_working", value.remaining_working);
  detail::put(json, "standing", value.standing);
}

inline void from_json(const Json &json, ClockStatus &value) {
  detail::get(json, "breached_at", value.breached_at);
  detail::get(json, "due_at", value.due_at);
  detail::get(json, "next_change_at", value.next_change_at);
  detail::get(json, "provisional", value.provisional);
  detail::get(json, "remaining_wall", value.remaining_wall);
  detail::get(json, "remaining_working", value.remaining_working);
  detail::get(json, "standing", value.standing);
}

/// How a clock begins.
enum class ClockBeginning {
  unknown,
  /// It runs.
  running,
  /// It is paused, and burns nothing.
  paused,
};

NLOHMANN_JSON_SERIALIZE_ENUM(ClockBeginning, {
  {ClockBeginning::unknown, nullptr},
  {ClockBeginning::running, "running"},
  {ClockBeginning::paused, "paused"},
})

/// What decides which targets hold for a clock.
struct ClockCircumstances {
  /// The main category.
  std::string category;
  /// How soon a desk must act.
  Priority priority{};
  /// How urgent the message was.
  Urgency urgency{};
};

inline void to_json(Json &json, const ClockCircumstances &value) {
  json = Json::object();
  detail::put(json, "category", value.category);
  detail::put(json, "priority", value.priority);
  detail::put(json, "urgency", value.urgency);
}

inline void from_json(const Json &json, ClockCircumstances &value) {
  detail::get(json, "category", value.category);
  detail::get(json, "priority", value.priority);
  detail::get(json, "urgency", value.urgency);
}

/// A clock begins; one that has ended begins anew, from zero.
struct ClockActionActivate {
  /// Whether time passes from the beginning.
  std::optional<ClockBeginning> begins;
  /// What it measures.
  std::string metric;
  /// What decides which target holds.
  ClockCircumstances under{};
};

inline void to_json(Json &json, const ClockActionActivate &value) {
  json = Json::object();
  detail::put(json, "begins", value.begins);
  detail::put(json, "metric", value.metric);
  detail::put(json, "under", value.under);
}

inline void from_json(const Json &json, ClockActionActivate &value) {
  detail::get(json, "begins", value.begins);
  detail::get(json, "metric", value.metric);
  detail::get(json, "under", value.under);
}

/// No time passes until it is resumed.
struct ClockActionPause {
};

inline void to_json(Json &json, const ClockActionPause &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ClockActionPause &/* empty */) {
}

/// Time passes again.
struct ClockActionResume {
};

inline void to_json(Json &json, const ClockActionResume &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ClockActionResume &/* empty */) {
}

/// What it measures was done: met until the due instant and at it, breached after.
struct ClockActionFulfil {
};

inline void to_json(Json &json, const ClockActionFulfil &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ClockActionFulfil &/* empty */) {
}

/// Other circumstances: the target that holds now takes the place of the one before, what has elapsed is kept, and counted anew where the calendar is another. Where none holds any more, the clock stops.
struct ClockActionChange {
  /// What decides which target holds.
  ClockCircumstances under{};
};

inline void to_json(Json &json, const ClockActionChange &value) {
  json = Json::object();
  detail::put(json, "under", value.under);
}

inline void from_json(const Json &json, ClockActionChange &value) {
  detail::get(json, "under", value.under);
}

/// Work begins again on what has ended: it goes on with what had elapsed. What begins from zero is activated.
struct ClockActionReopen {
};

inline void to_json(Json &json, const ClockActionReopen &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ClockActionReopen &/* empty */) {
}

/// What it measures is no longer asked for: withdrawn, merged, rejected.
struct ClockActionCancel {
};

inline void to_json(Json &json, const ClockActionCancel &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ClockActionCancel &/* empty */) {
}

/// What happens to a clock. What does not fit its state changes nothing: a pause of what is paused, a resumption of what runs, the fulfilment of what has ended.
struct ClockAction {
  std::variant<std::monostate, ClockActionActivate, ClockActionPause, ClockActionResume, ClockActionFulfil, ClockActionChange, ClockActionReopen, ClockActionCancel> value;
};

inline void to_json(Json &json, const ClockAction &value) {
  json = Json::object();
  if (auto *held = std::get_if<ClockActionActivate>(&value.value)) {
    json = *held;
    json["kind"] = "activate";
  }
  if (auto *held = std::get_if<ClockActionPause>(&value.value)) {
    json = *held;
    json["kind"] = "pause";
  }
  if (auto *held = std::get_if<ClockActionResume>(&value.value)) {
    json = *held;
    json["kind"] = "resume";
  }
  if (auto *held = std::get_if<ClockActionFulfil>(&value.value)) {
    json = *held;
    json["kind"] = "fulfil";
  }
  if (auto *held = std::get_if<ClockActionChange>(&value.value)) {
    json = *held;
    json["kind"] = "change";
  }
  if (auto *held = std::get_if<ClockActionReopen>(&value.value)) {
    json = *held;
    json["kind"] = "reopen";
  }
  if (auto *held = std::get_if<ClockActionCancel>(&value.value)) {
    json = *held;
    json["kind"] = "cancel";
  }
}

inline void from_json(const Json &json, ClockAction &value) {
  const auto &kind = json.at("kind");
  value.value = std::monostate();
  if (kind == "activate") value.value = json.get<ClockActionActivate>();
  if (kind == "pause") value.value = json.get<ClockActionPause>();
  if (kind == "resume") value.value = json.get<ClockActionResume>();
  if (kind == "fulfil") value.value = json.get<ClockActionFulfil>();
  if (kind == "change") value.value = json.get<ClockActionChange>();
  if (kind == "reopen") value.value = json.get<ClockActionReopen>();
  if (kind == "cancel") value.value = json.get<ClockActionCancel>();
}

/// Something that happens to a clock, and when.
struct ClockEvent {
  /// When it happens.
  std::string at;
  /// What happens.
  ClockAction happens{};
};

inline void to_json(Json &json, const ClockEvent &value) {
  json = Json::object();
  detail::put(json, "at", value.at);
  detail::put(json, "happens", value.happens);
}

inline void from_json(const Json &json, ClockEvent &value) {
  detail::get(json, "at", value.at);
  detail::get(json, "happens", value.happens);
}

/// The arguments of `advance_clock`.
struct AdvanceClockInput {
  /// The clock; absent for the event that activates it.
  std::optional<Clock> clock;
  /// The event.
  ClockEvent event{};
};

inline void to_json(Json &json, const AdvanceClockInput &value) {
  json = Json::object();
  detail::put(json, "clock", value.clock);
  detail::put(json, "event", value.event);
}

inline void from_json(const Json &json, AdvanceClockInput &value) {
  detail::get(json, "clock", value.clock);
  detail::get(json, "event", value.event);
}

/// The arguments of `due_steps`.
struct DueStepsInput {
  /// The clock.
  Clock clock{};
  /// Until when they were told before; itself inside.
  std::string from;
  /// Until when they are to be told; itself outside.
  std::string to;
};

inline void to_json(Json &json, const DueStepsInput &value) {
  json = Json::object();
  detail::put(json, "clock", value.clock);
  detail::put(json, "from", value.from);
  detail::put(json, "to", value.to);
}

inline void from_json(const Json &json, DueStepsInput &value) {
  detail::get(json, "clock", value.clock);
  detail::get(json, "from", value.from);
  detail::get(json, "to", value.to);
}

/// A step that is due.
struct DueStep {
  /// What to do.
  std::string action;
  /// When the clock came to it.
  std::string at;
  /// The step of the policy's ladder.
  std::string id;
  /// Whom it concerns.
  std::string role;
};

inline void to_json(Json &json, const DueStep &value) {
  json = Json::object();
  detail::put(json, "action", value.action);
  detail::put(json, "at", value.at);
  detail::put(json, "id", value.id);
  detail::put(json, "role", value.role);
}

inline void from_json(const Json &json, DueStep &value) {
  detail::get(json, "action", value.action);
  detail::get(json, "at", value.at);
  detail::get(json, "id", value.id);
  detail::get(json, "role", value.role);
}

/// The steps that are due in a stretch of time.
struct DueSteps {
  /// When it comes to the next one if nothing happens: when to ask again. None if it never will.
  std::optional<std::string> next_at;
  /// The steps, in the order in which the clock comes to them.
  std::vector<DueStep> steps;
};

inline void to_json(Json &json, const DueSteps &value) {
  json = Json::object();
  detail::put(json, "next_at", value.next_at);
  detail::put(json, "steps", value.steps);
}

inline void from_json(const Json &json, DueSteps &value) {
  detail::get(json, "next_at", value.next_at);
  detail::get(json, "steps", value.steps);
}

/// When so much working time has passed.
struct TimeAskAddWorkingTime {
  /// How much; when negative, from when it passes until `start`. Zero gives `start` back, open or not.
  std::int64_t milliseconds = 0;
  /// From when.
  std::string start;
};

inline void to_json(Json &json, const TimeAskAddWorkingTime &value) {
  json = Json::object();
  detail::put(json, "milliseconds", value.milliseconds);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, TimeAskAddWorkingTime &value) {
  detail::get(json, "milliseconds", value.milliseconds);
  detail::get(json, "start", value.start);
}

/// How much working time lies in [start, end).
struct TimeAskWorkingTimeBetween {
  /// Until when; the answer is negative where this is before `start`.
  std::string end;
  /// From when.
  std::string start;
};

inline void to_json(Json &json, const TimeAskWorkingTimeBetween &value) {
  json = Json::object();
  detail::put(json, "end", value.end);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, TimeAskWorkingTimeBetween &value) {
  detail::get(json, "end", value.end);
  detail::get(json, "start", value.start);
}

/// The earliest working instant at or after one.
struct TimeAskNextOpening {
  /// The instant.
  std::string at;
};

inline void to_json(Json &json, const TimeAskNextOpening &value) {
  json = Json::object();
  detail::put(json, "at", value.at);
}

inline void from_json(const Json &json, TimeAskNextOpening &value) {
  detail::get(json, "at", value.at);
}

/// Whether an instant works.
struct TimeAskIsOpen {
  /// The instant.
  std::string at;
};

inline void to_json(Json &json, const TimeAskIsOpen &value) {
  json = Json::object();
  detail::put(json, "at", value.at);
}

inline void from_json(const Json &json, TimeAskIsOpen &value) {
  detail::get(json, "at", value.at);
}

/// The close of a working day after the date of an instant.
struct TimeAskAddWorkingDays {
  /// Of the how manieth; when negative, of those before. Zero gives `start` back.
  std::int32_t days = 0;
  /// The instant, whose own date does not count.
  std::string start;
};

inline void to_json(Json &json, const TimeAskAddWorkingDays &value) {
  json = Json::object();
  detail::put(json, "days", value.days);
  detail::put(json, "start", value.start);
}

inline void from_json(const Json &json, TimeAskAddWorkingDays &value) {
  detail::get(json, "days", value.days);
  detail::get(json, "start", value.start);
}

/// A question about business time.
struct TimeAsk {
  std::variant<std::monostate, TimeAskAddWorkingTime, TimeAskWorkingTimeBetween, TimeAskNextOpening, TimeAskIsOpen, TimeAskAddWorkingDays> value;
};

inline void to_json(Json &json, const TimeAsk &value) {
  json = Json::object();
  if (auto *held = std::get_if<TimeAskAddWorkingTime>(&value.value)) {
    json = *held;
    json["kind"] = "add_working_time";
  }
  if (auto *held = std::get_if<TimeAskWorkingTimeBetween>(&value.value)) {
    json = *held;
    json["kind"] = "working_time_between";
  }
  if (auto *held = std::get_if<TimeAskNextOpening>(&value.value)) {
    json = *held;
    json["kind"] = "next_opening";
  }
  if (auto *held = std::get_if<TimeAskIsOpen>(&value.value)) {
    json = *held;
    json["kind"] = "is_open";
  }
  if (auto *held = std::get_if<TimeAskAddWorkingDays>(&value.value)) {
    json = *held;
    json["kind"] = "add_working_days";
  }
}

inline void from_json(const Json &json, TimeAsk &value) {
  const auto &kind = json.at("kind");
  value.value = std::monostate();
  if (kind == "add_working_time") value.value = json.get<TimeAskAddWorkingTime>();
  if (kind == "working_time_between") value.value = json.get<TimeAskWorkingTimeBetween>();
  if (kind == "next_opening") value.value = json.get<TimeAskNextOpening>();
  if (kind == "is_open") value.value = json.get<TimeAskIsOpen>();
  if (kind == "add_working_days") value.value = json.get<TimeAskAddWorkingDays>();
}

/// What to do where a calendar does not cover a date.
enum class OutsideCoverage {
  unknown,
  /// Fail with `outside_coverage`.
  refuse,
  /// Count the hours of a plain week there, at the offset of the coverage's edge, and mark the answer provisional.
  provisional,
};

NLOHMANN_JSON_SERIALIZE_ENUM(OutsideCoverage, {
  {OutsideCoverage::unknown, nullptr},
  {OutsideCoverage::refuse, "refuse"},
  {OutsideCoverage::provisional, "provisional"},
})

/// What is asked of which calendar.
struct TimeQuestion {
  /// What is asked.
  TimeAsk ask{};
  /// A calendar of the policy.
  std::string calendar;
  /// What to do where the calendar does not cover a date that the answer rests on.
  std::optional<OutsideCoverage> outside;
};

inline void to_json(Json &json, const TimeQuestion &value) {
  json = Json::object();
  detail::put(json, "ask", value.ask);
  detail::put(json, "calendar", value.calendar);
  detail::put(json, "outside", value.outside);
}

inline void from_json(const Json &json, TimeQuestion &value) {
  detail::get(json, "ask", value.ask);
  detail::get(json, "calendar", value.calendar);
  detail::get(json, "outside", value.outside);
}

/// The arguments of `business_time`.
struct BusinessTimeInput {
  /// The question.
  TimeQuestion question{};
};

inline void to_json(Json &json, const BusinessTimeInput &value) {
  json = Json::object();
  detail::put(json, "question", value.question);
}

inline void from_json(const Json &json, BusinessTimeInput &value) {
  detail::get(json, "question", value.question);
}

/// An instant.
struct TimeValueInstant {
  /// The instant.
  std::string at;
};

inline void to_json(Json &json, const TimeValueInstant &value) {
  json = Json::object();
  detail::put(json, "at", value.at);
}

inline void from_json(const Json &json, TimeValueInstant &value) {
  detail::get(json, "at", value.at);
}

/// A length of working time.
struct TimeValueDuration {
  /// Milliseconds.
  std::int64_t milliseconds = 0;
};

inline void to_json(Json &json, const TimeValueDuration &value) {
  json = Json::object();
  detail::put(json, "milliseconds", value.milliseconds);
}

inline void from_json(const Json &json, TimeValueDuration &value) {
  detail::get(json, "milliseconds", value.milliseconds);
}

/// Yes or no.
struct TimeValueOpenness {
  /// Whether it works.
  bool holds = false;
};

inline void to_json(Json &json, const TimeValueOpenness &value) {
  json = Json::object();
  detail::put(json, "holds", value.holds);
}

inline void from_json(const Json &json, TimeValueOpenness &value) {
  detail::get(json, "holds", value.holds);
}

/// What a question about business time is answered with.
struct TimeValue {
  std::variant<std::monostate, TimeValueInstant, TimeValueDuration, TimeValueOpenness> value;
};

inline void to_json(Json &json, const TimeValue &value) {
  json = Json::object();
  if (auto *held = std::get_if<TimeValueInstant>(&value.value)) {
    json = *held;
    json["kind"] = "instant";
  }
  if (auto *held = std::get_if<TimeValueDuration>(&value.value)) {
    json = *held;
    json["kind"] = "duration";
  }
  if (auto *held = std::get_if<TimeValueOpenness>(&value.value)) {
    json = *held;
    json["kind"] = "openness";
  }
}

inline void from_json(const Json &json, TimeValue &value) {
  const auto &kind = json.at("kind");
  value.value = std::monostate();
  if (kind == "instant") value.value = json.get<TimeValueInstant>();
  if (kind == "duration") value.value = json.get<TimeValueDuration>();
  if (kind == "openness") value.value = json.get<TimeValueOpenness>();
}

/// An answer, and what it rests on.
struct TimeAnswer {
  /// The answer.
  TimeValue answer{};
  /// The calendar, with the versions of its dates and of its zone.
  CalendarRef calendar{};
  /// Whether it rests on dates that the calendar does not cover, and may change when it comes to cover them.
  bool provisional = false;
};

inline void to_json(Json &json, const TimeAnswer &value) {
  json = Json::object();
  detail::put(json, "answer", value.answer);
  detail::put(json, "calendar", value.calendar);
  detail::put(json, "provisional", value.provisional);
}

inline void from_json(const Json &json, TimeAnswer &value) {
  detail::get(json, "answer", value.answer);
  detail::get(json, "calendar", value.calendar);
  detail::get(json, "provisional", value.provisional);
}

/// Makes a ticket of a decision.
struct CommandOpen {
  /// The host's own id of the customer; 1 to 256 bytes.
  std::optional<std::string> customer_id;
  /// What triage decided about the message.
  Decision decision{};
  /// The host's id of the new ticket.
  std::string ticket_id;
  /// The host's own id of the transaction; 1 to 256 bytes.
  std::optional<std::string> transaction_id;
};

inline void to_json(Json &json, const CommandOpen &value) {
  json = Json::object();
  detail::put(json, "customer_id", value.customer_id);
  detail::put(json, "decision", value.decision);
  detail::put(json, "ticket_id", value.ticket_id);
  detail::put(json, "transaction_id", value.transaction_id);
}

inline void from_json(const Json &json, CommandOpen &value) {
  detail::get(json, "customer_id", value.customer_id);
  detail::get(json, "decision", value.decision);
  detail::get(json, "ticket_id", value.ticket_id);
  detail::get(json, "transaction_id", value.transaction_id);
}

/// The desk takes the complaint on.
struct CommandAccept {
};

inline void to_json(Json &json, const CommandAccept &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, CommandAccept &/* empty */) {
}

/// The investigation begins.
struct CommandStart {
};

inline void to_json(Json &json, const CommandStart &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, CommandStart &/* empty */) {
}

/// Asks the customer for something; the ticket waits.
struct CommandAskCustomer {
  /// The question.
  std::string text;
};

inline void to_json(Json &json, const CommandAskCustomer &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandAskCustomer &value) {
  detail::get(json, "text", value.text);
}

/// The customer writes again.
struct CommandCustomerReply {
  /// What the customer wrote.
  std::string text;
};

inline void to_json(Json &json, const CommandCustomerReply &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandCustomerReply &value) {
  detail::get(json, "text", value.text);
}

/// Tells the customer how things stand.
struct CommandUpdateCustomer {
  /// What the customer is told.
  std::string text;
};

inline void to_json(Json &json, const CommandUpdateCustomer &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandUpdateCustomer &value) {
  detail::get(json, "text", value.text);
}

/// Asks a bank, a merchant or another third party; the ticket waits.
struct CommandAskThirdParty {
  /// The question.
  std::string text;
};

inline void to_json(Json &json, const CommandAskThirdParty &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandAskThirdParty &value) {
  detail::get(json, "text", value.text);
}

/// The third party answers.
struct CommandThirdPartyReply {
  /// The answer.
  std::string text;
};

inline void to_json(Json &json, const CommandThirdPartyReply &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandThirdPartyReply &value) {
  detail::get(json, "text", value.text);
}

/// The desk gives its solution.
struct CommandResolve {
  /// The solution, as the customer reads it.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandResolve &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandResolve &value) {
  detail::get(json, "text", value.text);
}

/// The customer agrees with the solution.
struct CommandConfirm {
};

inline void to_json(Json &json, const CommandConfirm &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, CommandConfirm &/* empty */) {
}

/// The customer disagrees with the solution.
struct CommandDispute {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandDispute &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandDispute &value) {
  detail::get(json, "text", value.text);
}

/// A ticket that was over goes on.
struct CommandReopen {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandReopen &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandReopen &value) {
  detail::get(json, "text", value.text);
}

/// The desk ends a resolved ticket.
struct CommandClose {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandClose &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandClose &value) {
  detail::get(json, "text", value.text);
}

/// The customer takes the complaint back.
struct CommandWithdraw {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandWithdraw &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandWithdraw &value) {
  detail::get(json, "text", value.text);
}

/// The desk does not take the complaint on, or finds it unfounded.
struct CommandReject {
  /// Why, as the customer reads it.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandReject &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandReject &value) {
  detail::get(json, "text", value.text);
}

/// Sets another priority; the clocks get its targets and keep what has elapsed.
struct CommandReprioritise {
  /// The new priority.
  Priority priority{};
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const CommandReprioritise &value) {
  json = Json::object();
  detail::put(json, "priority", value.priority);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, CommandReprioritise &value) {
  detail::get(json, "priority", value.priority);
  detail::get(json, "text", value.text);
}

/// Records who saw sealed values of the ticket.
struct CommandRecordAccess {
  /// What `unmask` said of it: of this ticket, by the actor of the command, and not later than now.
  AccessRecord record{};
};

inline void to_json(Json &json, const CommandRecordAccess &value) {
  json = Json::object();
  detail::put(json, "record", value.record);
}

inline void from_json(const Json &json, CommandRecordAccess &value) {
  detail::get(json, "record", value.record);
}

/// A command on a ticket: one document, told apart by `kind`.
struct Command {
  std::variant<std::monostate, CommandOpen, CommandAccept, CommandStart, CommandAskCustomer, CommandCustomerReply, CommandUpdateCustomer, CommandAskThirdParty, CommandThirdPartyReply, CommandResolve, CommandConfirm, CommandDispute, CommandReopen, CommandClose, CommandWithdraw, CommandReject, CommandReprioritise, CommandRecordAccess> value;
};

inline void to_json(Json &json, const Command &value) {
  json = Json::object();
  if (auto *held = std::get_if<CommandOpen>(&value.value)) {
    json = *held;
    json["kind"] = "open";
  }
  if (auto *held = std::get_if<CommandAccept>(&value.value)) {
    json = *held;
    json["kind"] = "accept";
  }
  if (auto *held = std::get_if<CommandStart>(&value.value)) {
    json = *held;
    json["kind"] = "start";
  }
  if (auto *held = std::get_if<CommandAskCustomer>(&value.value)) {
    json = *held;
    json["kind"] = "ask_customer";
  }
  if (auto *held = std::get_if<CommandCustomerReply>(&value.value)) {
    json = *held;
    json["kind"] = "customer_reply";
  }
  if (auto *held = std::get_if<CommandUpdateCustomer>(&value.value)) {
    json = *held;
    json["kind"] = "update_customer";
  }
  if (auto *held = std::get_if<CommandAskThirdParty>(&value.value)) {
    json = *held;
    json["kind"] = "ask_third_party";
  }
  if (auto *held = std::get_if<CommandThirdPartyReply>(&value.value)) {
    json = *held;
    json["kind"] = "third_party_reply";
  }
  if (auto *held = std::get_if<CommandResolve>(&value.value)) {
    json = *held;
    json["kind"] = "resolve";
  }
  if (auto *held = std::get_if<CommandConfirm>(&value.value)) {
    json = *held;
    json["kind"] = "confirm";
  }
  if (auto *held = std::get_if<CommandDispute>(&value.value)) {
    json = *held;
    json["kind"] = "dispute";
  }
  if (auto *held = std::get_if<CommandReopen>(&value.value)) {
    json = *held;
    json["kind"] = "reopen";
  }
  if (auto *held = std::get_if<CommandClose>(&value.value)) {
    json = *held;
    json["kind"] = "close";
  }
  if (auto *held = std::get_if<CommandWithdraw>(&value.value)) {
    json = *held;
    json["kind"] = "withdraw";
  }
  if (auto *held = std::get_if<CommandReject>(&value.value)) {
    json = *held;
    json["kind"] = "reject";
  }
  if (auto *held = std::get_if<CommandReprioritise>(&value.value)) {
    json = *held;
    json["kind"] = "reprioritise";
  }
  if (auto *held = std::get_if<CommandRecordAccess>(&value.value)) {
    json = *held;
    json["kind"] = "record_access";
  }
}

inline void from_json(const Json &json, Command &value) {
  const auto &kind = json.at("kind");
  value.value = std::monostate();
  if (kind == "open") value.value = json.get<CommandOpen>();
  if (kind == "accept") value.value = json.get<CommandAccept>();
  if (kind == "start") value.value = json.get<CommandStart>();
  if (kind == "ask_customer") value.value = json.get<CommandAskCustomer>();
  if (kind == "customer_reply") value.value = json.get<CommandCustomerReply>();
  if (kind == "update_customer") value.value = json.get<CommandUpdateCustomer>();
  if (kind == "ask_third_party") value.value = json.get<CommandAskThirdParty>();
  if (kind == "third_party_reply") value.value = json.get<CommandThirdPartyReply>();
  if (kind == "resolve") value.value = json.get<CommandResolve>();
  if (kind == "confirm") value.value = json.get<CommandConfirm>();
  if (kind == "dispute") value.value = json.get<CommandDispute>();
  if (kind == "reopen") value.value = json.get<CommandReopen>();
  if (kind == "close") value.value = json.get<CommandClose>();
  if (kind == "withdraw") value.value = json.get<CommandWithdraw>();
  if (kind == "reject") value.value = json.get<CommandReject>();
  if (kind == "reprioritise") value.value = json.get<CommandReprioritise>();
  if (kind == "record_access") value.value = json.get<CommandRecordAccess>();
}

/// When a command is given, by whom, and on which version of the ticket.
struct Context {
  /// Who.
  Actor actor{};
  /// The version of the ticket that the actor saw, 0 before it is opened; the command fails with `version_conflict` on any other. Not checked when absent.
  std::optional<std::int32_t> expected_version;
  /// The time; not before the ticket's last event.
  std::string now;
};

inline void to_json(Json &json, const Context &value) {
  json = Json::object();
  detail::put(json, "actor", value.actor);
  detail::put(json, "expected_version", value.expected_version);
  detail::put(json, "now", value.now);
}

inline void from_json(const Json &json, Context &value) {
  detail::get(json, "actor", value.actor);
  detail::get(json, "expected_version", value.expected_version);
  detail::get(json, "now", value.now);
}

/// What a state means for a ticket's life, whatever a policy calls the state.
enum class Phase {
  unknown,
  /// The desk is to act.
  active,
  /// Somebody else is to act.
  waiting,
  /// A solution was given; the customer may agree or disagree.
  resolved,
  /// Over; every clock has ended.
  ended,
};

NLOHMANN_JSON_SERIALIZE_ENUM(Phase, {
  {Phase::unknown, nullptr},
  {Phase::active, "active"},
  {Phase::waiting, "waiting"},
  {Phase::resolved, "resolved"},
  {Phase::ended, "ended"},
})

/// A ticket. It holds masked text only.
struct Ticket {
  /// What it is about.
  std::string category;
  /// Its clocks, in the order in which they were first set: one for each metric, and another where a reopening began one beside it.
  std::vector<Clock> clocks;
  /// The host's own id of the customer.
  std::optional<std::string> customer_id;
  /// When it ended; absent while it goes on.
  std::optional<std::string> ended_at;
  /// The hash of its last event.
  std::string hash;
  /// The host's id of the ticket.
  std::string id;
  /// The customer's language.
  std::string language;
  /// When the ticket was opened.
  std::string opened_at;
  /// What the state means for its life.
  Phase phase{};
  /// How soon a desk must act.
  Priority priority{};
  /// When the complaint was received.
  std::string received_at;
  /// How often work on it began again after a solution or an end.
  std::int32_t reopen_count = 0;
  /// When the standing solution was given; absent when there is none.
  std::optional<std::string> resolved_at;
  /// Which kind of document this is.
  std::string schema = "redress/ticket@1";
  /// Its state.
  std::string state;
  /// Since when it has been in its state.
  std::string state_since;
  /// The finer kind.
  std::optional<std::string> subcategory;
  /// Themes.
  std::vector<std::string> tags;
  /// Who handles it.
  std::string team;
  /// The customer's message.
  std::string text;
  /// The host's own id of the transaction.
  std::optional<std::string> transaction_id;
  /// When its last event happened.
  std::string updated_at;
  /// How urgent the message was.
  Urgency urgency{};
  /// How many events it has had.
  std::int32_t version = 0;
};

inline void to_json(Json &json, const Ticket &value) {
  json = Json::object();
  detail::put(json, "category", value.category);
  detail::put(json, "clocks", value.clocks);
  detail::put(json, "customer_id", value.customer_id);
  detail::put(json, "ended_at", value.ended_at);
  detail::put(json, "hash", value.hash);
  detail::put(json, "id", value.id);
  detail::put(json, "language", value.language);
  detail::put(json, "opened_at", value.opened_at);
  detail::put(json, "phase", value.phase);
  detail::put(json, "priority", value.priority);
  detail::put(json, "received_at", value.received_at);
  detail::put(json, "reopen_count", value.reopen_count);
  detail::put(json, "resolved_at", value.resolved_at);
  detail::put(json, "schema", value.schema);
  detail::put(json, "state", value.state);
  detail::put(json, "state_since", value.state_since);
  detail::put(json, "subcategory", value.subcategory);
  detail::put(json, "tags", value.tags);
  detail::put(json, "team", value.team);
  detail::put(json, "text", value.text);
  detail::put(json, "transaction_id", value.transaction_id);
  detail::put(json, "updated_at", value.updated_at);
  detail::put(json, "urgency", value.urgency);
  detail::put(json, "version", value.version);
}

inline void from_json(const Json &json, Ticket &value) {
  detail::get(json, "category", value.category);
  detail::get(json, "clocks", value.clocks);
  detail::get(json, "customer_id", value.customer_id);
  detail::get(json, "ended_at", value.ended_at);
  detail::get(json, "hash", value.hash);
  detail::get(json, "id", value.id);
  detail::get(json, "language", value.language);
  detail::get(json, "opened_at", value.opened_at);
  detail::get(json, "phase", value.phase);
  detail::get(json, "priority", value.priority);
  detail::get(json, "received_at", value.received_at);
  detail::get(json, "reopen_count", value.reopen_count);
  detail::get(json, "resolved_at", value.resolved_at);
  detail::get(json, "schema", value.schema);
  detail::get(json, "state", value.state);
  detail::get(json, "state_since", value.state_since);
  detail::get(json, "subcategory", value.subcategory);
  detail::get(json, "tags", value.tags);
  detail::get(json, "team", value.team);
  detail::get(json, "text", value.text);
  detail::get(json, "transaction_id", value.transaction_id);
  detail::get(json, "updated_at", value.updated_at);
  detail::get(json, "urgency", value.urgency);
  detail::get(json, "version", value.version);
}

/// The arguments of `decide`.
struct DecideInput {
  /// The command.
  Command command{};
  /// When, by whom and on which version.
  Context context{};
  /// The ticket; absent to open one.
  std::optional<Ticket> ticket;
};

inline void to_json(Json &json, const DecideInput &value) {
  json = Json::object();
  detail::put(json, "command", value.command);
  detail::put(json, "context", value.context);
  detail::put(json, "ticket", value.ticket);
}

inline void from_json(const Json &json, DecideInput &value) {
  detail::get(json, "command", value.command);
  detail::get(json, "context", value.context);
  detail::get(json, "ticket", value.ticket);
}

/// The ticket was made of a decision.
struct ChangeOpened {
  /// What it is about.
  std::string category;
  /// The host's own id of the customer.
  std::optional<std::string> customer_id;
  /// The policy that the decision was made under.
  PolicyRef decided_under{};
  /// The customer's language.
  std::string language;
  /// How soon a desk must act.
  Priority priority{};
  /// The decision's reasons; without evidence, which counts positions in one host's unit.
  std::vector<Reason> reasons;
  /// When the clocks began.
  std::string received_at;
  /// The finer kind.
  std::optional<std::string> subcategory;
  /// Themes.
  std::vector<std::string> tags;
  /// Who handles it.
  std::string team;
  /// The customer's message.
  std::string text;
  /// The host's own id of the transaction.
  std::optional<std::string> transaction_id;
  /// How urgent the message is.
  Urgency urgency{};
};

inline void to_json(Json &json, const ChangeOpened &value) {
  json = Json::object();
  detail::put(json, "category", value.category);
  detail::put(json, "customer_id", value.customer_id);
  detail::put(json, "decided_under", value.decided_under);
  detail::put(json, "language", value.language);
  detail::put(json, "priority", value.priority);
  detail::put(json, "reasons", value.reasons);
  detail::put(json, "received_at", value.received_at);
  detail::put(json, "subcategory", value.subcategory);
  detail::put(json, "tags", value.tags);
  detail::put(json, "team", value.team);
  detail::put(json, "text", value.text);
  detail::put(json, "transaction_id", value.transaction_id);
  detail::put(json, "urgency", value.urgency);
}

inline void from_json(const Json &json, ChangeOpened &value) {
  detail::get(json, "category", value.category);
  detail::get(json, "customer_id", value.customer_id);
  detail::get(json, "decided_under", value.decided_under);
  detail::get(json, "language", value.language);
  detail::get(json, "priority", value.priority);
  detail::get(json, "reasons", value.reasons);
  detail::get(json, "received_at", value.received_at);
  detail::get(json, "subcategory", value.subcategory);
  detail::get(json, "tags", value.tags);
  detail::get(json, "team", value.team);
  detail::get(json, "text", value.text);
  detail::get(json, "transaction_id", value.transaction_id);
  detail::get(json, "urgency", value.urgency);
}

/// The desk took the complaint on.
struct ChangeAccepted {
};

inline void to_json(Json &json, const ChangeAccepted &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ChangeAccepted &/* empty */) {
}

/// The investigation began.
struct ChangeStarted {
};

inline void to_json(Json &json, const ChangeStarted &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ChangeStarted &/* empty */) {
}

/// The customer was asked for something.
struct ChangeCustomerAsked {
  /// The question.
  std::string text;
};

inline void to_json(Json &json, const ChangeCustomerAsked &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeCustomerAsked &value) {
  detail::get(json, "text", value.text);
}

/// The customer wrote again.
struct ChangeCustomerReplied {
  /// What the customer wrote.
  std::string text;
};

inline void to_json(Json &json, const ChangeCustomerReplied &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeCustomerReplied &value) {
  detail::get(json, "text", value.text);
}

/// The customer was told how things stand.
struct ChangeCustomerUpdated {
  /// What the customer was told.
  std::string text;
};

inline void to_json(Json &json, const ChangeCustomerUpdated &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeCustomerUpdated &value) {
  detail::get(json, "text", value.text);
}

/// A third party was asked.
struct ChangeThirdPartyAsked {
  /// The question.
  std::string text;
};

inline void to_json(Json &json, const ChangeThirdPartyAsked &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeThirdPartyAsked &value) {
  detail::get(json, "text", value.text);
}

/// The third party answered.
struct ChangeThirdPartyReplied {
  /// The answer.
  std::string text;
};

inline void to_json(Json &json, const ChangeThirdPartyReplied &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeThirdPartyReplied &value) {
  detail::get(json, "text", value.text);
}

/// The desk gave its solution.
struct ChangeResolved {
  /// The solution.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeResolved &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeResolved &value) {
  detail::get(json, "text", value.text);
}

/// The customer agreed with the solution.
struct ChangeConfirmed {
};

inline void to_json(Json &json, const ChangeConfirmed &/* empty */) {
  json = Json::object();
}

inline void from_json(const Json &/* empty */, ChangeConfirmed &/* empty */) {
}

/// The customer disagreed with the solution.
struct ChangeDisputed {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeDisputed &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeDisputed &value) {
  detail::get(json, "text", value.text);
}

/// A ticket that was over goes on.
struct ChangeReopened {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeReopened &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeReopened &value) {
  detail::get(json, "text", value.text);
}

/// The desk ended the ticket.
struct ChangeClosed {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeClosed &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeClosed &value) {
  detail::get(json, "text", value.text);
}

/// The customer took the complaint back.
struct ChangeWithdrawn {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeWithdrawn &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeWithdrawn &value) {
  detail::get(json, "text", value.text);
}

/// The desk did not take the complaint on, or found it unfounded.
struct ChangeRejected {
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeRejected &value) {
  json = Json::object();
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeRejected &value) {
  detail::get(json, "text", value.text);
}

/// Another priority was set.
struct ChangeReprioritised {
  /// The priority before.
  Priority previous{};
  /// The new priority.
  Priority priority{};
  /// Why.
  std::optional<std::string> text;
};

inline void to_json(Json &json, const ChangeReprioritised &value) {
  json = Json::object();
  detail::put(json, "previous", value.previous);
  detail::put(json, "priority", value.priority);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, ChangeReprioritised &value) {
  detail::get(json, "previous", value.previous);
  detail::get(json, "priority", value.priority);
  detail::get(json, "text", value.text);
}

/// Somebody saw sealed values of the ticket.
struct ChangeAccessRecorded {
  /// Who, when, under which keys, and how many of which kinds; no value.
  AccessRecord record{};
};

inline void to_json(Json &json, const ChangeAccessRecorded &value) {
  json = Json::object();
  detail::put(json, "record", value.record);
}

inline void from_json(const Json &json, ChangeAccessRecorded &value) {
  detail::get(json, "record", value.record);
}

/// What an event changed, told apart by `kind`. Text is masked.
struct Change {
  std::variant<std::monostate, ChangeOpened, ChangeAccepted, ChangeStarted, ChangeCustomerAsked, ChangeCustomerReplied, ChangeCustomerUpdated, ChangeThirdPartyAsked, ChangeThirdPartyReplied, ChangeResolved, ChangeConfirmed, ChangeDisputed, ChangeReopened, ChangeClosed, ChangeWithdrawn, ChangeRejected, ChangeReprioritised, ChangeAccessRecorded> value;
};

inline void to_json(Json &json, const Change &value) {
  json = Json::object();
  if (auto *held = std::get_if<ChangeOpened>(&value.value)) {
    json = *held;
    json["kind"] = "opened";
  }
  if (auto *held = std::get_if<ChangeAccepted>(&value.value)) {
    json = *held;
    json["kind"] = "accepted";
  }
  if (auto *held = std::get_if<ChangeStarted>(&value.value)) {
    json = *held;
    json["kind"] = "started";
  }
  if (auto *held = std::get_if<ChangeCustomerAsked>(&value.value)) {
    json = *held;
    json["kind"] = "customer_asked";
  }
  if (auto *held = std::get_if<ChangeCustomerReplied>(&value.value)) {
    json = *held;
    json["kind"] = "customer_replied";
  }
  if (auto *held = std::get_if<ChangeCustomerUpdated>(&value.value)) {
    json = *held;
    json["kind"] = "customer_updated";
  }
  if (auto *held = std::get_if<ChangeThirdPartyAsked>(&value.value)) {
    json = *held;
    json["kind"] = "third_party_asked";
  }
  if (auto *held = std::get_if<ChangeThirdPartyReplied>(&value.value)) {
    json = *held;
    json["kind"] = "third_party_replied";
  }
  if (auto *held = std::get_if<ChangeResolved>(&value.value)) {
    json = *held;
    json["kind"] = "resolved";
  }
  if (auto *held = std::get_if<ChangeConfirmed>(&value.value)) {
    json = *held;
    json["kind"] = "confirmed";
  }
  if (auto *held = std::get_if<ChangeDisputed>(&value.value)) {
    json = *held;
    json["kind"] = "disputed";
  }
  if (auto *held = std::get_if<ChangeReopened>(&value.value)) {
    json = *held;
    json["kind"] = "reopened";
  }
  if (auto *held = std::get_if<ChangeClosed>(&value.value)) {
    json = *held;
    json["kind"] = "closed";
  }
  if (auto *held = std::get_if<ChangeWithdrawn>(&value.value)) {
    json = *held;
    json["kind"] = "withdrawn";
  }
  if (auto *held = std::get_if<ChangeRejected>(&value.value)) {
    json = *held;
    json["kind"] = "rejected";
  }
  if (auto *held = std::get_if<ChangeReprioritised>(&value.value)) {
    json = *held;
    json["kind"] = "reprioritised";
  }
  if (auto *held = std::get_if<ChangeAccessRecorded>(&value.value)) {
    json = *held;
    json["kind"] = "access_recorded";
  }
}

inline void from_json(const Json &json, Change &value) {
  const auto &kind = json.at("kind");
  value.value = std::monostate();
  if (kind == "opened") value.value = json.get<ChangeOpened>();
  if (kind == "accepted") value.value = json.get<ChangeAccepted>();
  if (kind == "started") value.value = json.get<ChangeStarted>();
  if (kind == "customer_asked") value.value = json.get<ChangeCustomerAsked>();
  if (kind == "customer_replied") value.value = json.get<ChangeCustomerReplied>();
  if (kind == "customer_updated") value.value = json.get<ChangeCustomerUpdated>();
  if (kind == "third_party_asked") value.value = json.get<ChangeThirdPartyAsked>();
  if (kind == "third_party_replied") value.value = json.get<ChangeThirdPartyReplied>();
  if (kind == "resolved") value.value = json.get<ChangeResolved>();
  if (kind == "confirmed") value.value = json.get<ChangeConfirmed>();
  if (kind == "disputed") value.value = json.get<ChangeDisputed>();
  if (kind == "reopened") value.value = json.get<ChangeReopened>();
  if (kind == "closed") value.value = json.get<ChangeClosed>();
  if (kind == "withdrawn") value.value = json.get<ChangeWithdrawn>();
  if (kind == "rejected") value.value = json.get<ChangeRejected>();
  if (kind == "reprioritised") value.value = json.get<ChangeReprioritised>();
  if (kind == "access_recorded") value.value = json.get<ChangeAccessRecorded>();
}

/// A clock of the ticket, as it is after an event.
struct ClockChange {
  /// The clock, with the runs that the event added.
  Clock clock{};
  /// How many of the runs that it had before the event it keeps; those of `clock` come after them.
  std::optional<std::int32_t> kept_runs;
  /// Its place in the ticket's list of clocks; the list's length for one more.
  std::int32_t position = 0;
};

inline void to_json(Json &json, const ClockChange &value) {
  json = Json::object();
  detail::put(json, "clock", value.clock);
  detail::put(json, "kept_runs", value.kept_runs);
  detail::put(json, "position", value.position);
}

inline void from_json(const Json &json, ClockChange &value) {
  detail::get(json, "clock", value.clock);
  detail::get(json, "kept_runs", value.kept_runs);
  detail::get(json, "position", value.position);
}

/// One event of a ticket. It holds masked text only, and all that `evolve`(super::evolve) needs.
struct Event {
  /// What the host should do.
  std::vector<Action> actions;
  /// Who caused it.
  Actor actor{};
  /// When it happened.
  std::string at;
  /// What happened.
  Change change{};
  /// The clocks that changed, as they are after the event.
  std::vector<ClockChange> clocks;
  /// SHA-256 of the event without this key, in the canonical form of RFC 8785.
  std::string hash;
  /// What that state means for the ticket's life.
  Phase phase{};
  /// The policy that it was decided under.
  PolicyRef policy{};
  /// The hash of the event before; absent in the first.
  std::optional<std::string> previous_hash;
  /// Which kind of document this is.
  std::string schema = "redress/event@1";
  /// The state after the event.
  std::string state;
  /// The ticket.
  std::string ticket_id;
  /// The ticket's version after the event: 1, 2, 3 and so on.
  std::int32_t version = 0;
};

inline void to_json(Json &json, const Event &value) {
  json = Json::object();
  detail::put(json, "actions", value.actions);
  detail::put(json, "actor", value.actor);
  detail::put(json, "at", value.at);
  detail::put(json, "change", value.change);
  detail::put(json, "clocks", value.clocks);
  detail::put(json, "hash", value.hash);
  detail::put(json, "phase", value.phase);
  detail::put(json, "policy", value.policy);
  detail::put(json, "previous_hash", value.previous_hash);
  detail::put(json, "schema", value.schema);
  detail::put(json, "state", value.state);
  detail::put(json, "ticket_id", value.ticket_id);
  detail::put(json, "version", value.version);
}

inline void from_json(const Json &json, Event &value) {
  detail::get(json, "actions", value.actions);
  detail::get(json, "actor", value.actor);
  detail::get(json, "at", value.at);
  detail::get(json, "change", value.change);
  detail::get(json, "clocks", value.clocks);
  detail::get(json, "hash", value.hash);
  detail::get(json, "phase", value.phase);
  detail::get(json, "policy", value.policy);
  detail::get(json, "previous_hash", value.previous_hash);
  detail::get(json, "schema", value.schema);
  detail::get(json, "state", value.state);
  detail::get(json, "ticket_id", value.ticket_id);
  detail::get(json, "version", value.version);
}

/// What `decide` gives: the events, in the order in which they happen.
struct Events {
  /// The events; at least one.
  std::vector<Event> events;
};

inline void to_json(Json &json, const Events &value) {
  json = Json::object();
  detail::put(json, "events", value.events);
}

inline void from_json(const Json &json, Events &value) {
  detail::get(json, "events", value.events);
}

/// The arguments of `evolve`.
struct EvolveInput {
  /// The event.
  Event event{};
  /// The ticket; absent for the event that opens it.
  std::optional<Ticket> ticket;
};

inline void to_json(Json &json, const EvolveInput &value) {
  json = Json::object();
  detail::put(json, "event", value.event);
  detail::put(json, "ticket", value.ticket);
}

inline void from_json(const Json &json, EvolveInput &value) {
  detail::get(json, "event", value.event);
  detail::get(json, "ticket", value.ticket);
}

/// The arguments of `replay`.
struct ReplayInput {
  /// The whole history, the opening first; at most `MAX_BATCH`.
  std::vector<Event> events;
};

inline void to_json(Json &json, const ReplayInput &value) {
  json = Json::object();
  detail::put(json, "events", value.events);
}

inline void from_json(const Json &json, ReplayInput &value) {
  detail::get(json, "events", value.events);
}

/// The arguments of `score`.
struct ScoreInput {
  /// The answers; at most `MAX_BATCH`.
  std::vector<std::int32_t> answers;
  /// The scale of the policy that the answers lie on.
  std::string scale;
};

inline void to_json(Json &json, const ScoreInput &value) {
  json = Json::object();
  detail::put(json, "answers", value.answers);
  detail::put(json, "scale", value.scale);
}

inline void from_json(const Json &json, ScoreInput &value) {
  detail::get(json, "answers", value.answers);
  detail::get(json, "scale", value.scale);
}

/// How often an answer was given.
struct AnswerCount {
  /// The answer.
  std::int32_t answer = 0;
  /// How often; at least 0.
  std::int64_t count = 0;
};

inline void to_json(Json &json, const AnswerCount &value) {
  json = Json::object();
  detail::put(json, "answer", value.answer);
  detail::put(json, "count", value.count);
}

inline void from_json(const Json &json, AnswerCount &value) {
  detail::get(json, "answer", value.answer);
  detail::get(json, "count", value.count);
}

/// The share of favourable answers with Wilson's interval at 95 %, in ten-thousandths.
struct FavourableShare {
  /// How many answers are favourable.
  std::int64_t count = 0;
  /// The high end of the interval.
  std::int32_t high = 0;
  /// The low end of the interval.
  std::int32_t low = 0;
  /// Their share.
  std::int32_t share = 0;
};

inline void to_json(Json &json, const FavourableShare &value) {
  json = Json::object();
  detail::put(json, "count", value.count);
  detail::put(json, "high", value.high);
  detail::put(json, "low", value.low);
  detail::put(json, "share", value.share);
}

inline void from_json(const Json &json, FavourableShare &value) {
  detail::get(json, "count", value.count);
  detail::get(json, "high", value.high);
  detail::get(json, "low", value.low);
  detail::get(json, "share", value.share);
}

/// The net promoter score with intervals at 95 %, in hundredths of a point: −10 000 to 10 000.
struct NetPromoterScore {
  /// The high end of the adjusted interval.
  std::int32_t adjusted_high = 0;
  /// The low end of the adjusted interval, which does not collapse when all answer alike.
  std::int32_t adjusted_low = 0;
  /// How many detractors.
  std::int64_t detractors = 0;
  /// The high end of the plain interval.
  std::int32_t high = 0;
  /// The low end of the plain interval.
  std::int32_t low = 0;
  /// How many passives.
  std::int64_t passives = 0;
  /// How many promoters.
  std::int64_t promoters = 0;
  /// The score.
  std::int32_t score = 0;
};

inline void to_json(Json &json, const NetPromoterScore &value) {
  json = Json::object();
  detail::put(json, "adjusted_high", value.adjusted_high);
  detail::put(json, "adjusted_low", value.adjusted_low);
  detail::put(json, "detractors", value.detractors);
  detail::put(json, "high", value.high);
  detail::put(json, "low", value.low);
  detail::put(json, "passives", value.passives);
  detail::put(json, "promoters", value.promoters);
  detail::put(json, "score", value.score);
}

inline void from_json(const Json &json, NetPromoterScore &value) {
  detail::get(json, "adjusted_high", value.adjusted_high);
  detail::get(json, "adjusted_low", value.adjusted_low);
  detail::get(json, "detractors", value.detractors);
  detail::get(json, "high", value.high);
  detail::get(json, "low", value.low);
  detail::get(json, "passives", value.passives);
  detail::get(json, "promoters", value.promoters);
  detail::get(json, "score", value.score);
}

/// What is made of the answers besides their mean.
struct Measure {
  std::optional<Json> favourable_share;
  std::optional<Json> net_promoter;
};

inline void to_json(Json &json, const Measure &value) {
  json = Json::object();
  detail::put(json, "favourable_share", value.favourable_share);
  detail::put(json, "net_promoter", value.net_promoter);
}

inline void from_json(const Json &json, Measure &value) {
  detail::get(json, "favourable_share", value.favourable_share);
  detail::get(json, "net_promoter", value.net_promoter);
}

/// A scale of whole numbers, and what is made of the answers.
struct Scale {
  /// The scale.
  std::string id;
  /// The highest answer; above the lowest, at most 100.
  std::int32_t maximum = 0;
  /// What is made of the answers besides their mean.
  Measure measure{};
  /// The lowest answer; at least 0.
  std::int32_t minimum = 0;
};

inline void to_json(Json &json, const Scale &value) {
  json = Json::object();
  detail::put(json, "id", value.id);
  detail::put(json, "maximum", value.maximum);
  detail::put(json, "measure", value.measure);
  detail::put(json, "minimum", value.minimum);
}

inline void from_json(const Json &json, Scale &value) {
  detail::get(json, "id", value.id);
  detail::get(json, "maximum", value.maximum);
  detail::get(json, "measure", value.measure);
  detail::get(json, "minimum", value.minimum);
}

/// The answers to one question, counted, and what follows from them.
struct Scores {
  /// How often each answer of the scale was given, from the lowest to the highest.
  std::vector<AnswerCount> counts;
  /// The share of favourable answers, where the scale measures it; none without answers.
  std::optional<FavourableShare> favourable;
  /// The mean answer in ten-thousandths; none without answers.
  std::optional<std::int64_t> mean;
  /// The net promoter score, where the scale measures it; none without answers.
  std::optional<NetPromoterScore> net_promoter;
  /// The scale that the answers lie on.
  Scale scale{};
  /// Which kind of document this is.
  std::string schema = "redress/scores@1";
  /// How many answers there are.
  std::int64_t total = 0;
};

inline void to_json(Json &json, const Scores &value) {
  json = Json::object();
  detail::put(json, "counts", value.counts);
  detail::put(json, "favourable", value.favourable);
  detail::put(json, "mean", value.mean);
  detail::put(json, "net_promoter", value.net_promoter);
  detail::put(json, "scale", value.scale);
  detail::put(json, "schema", value.schema);
  detail::put(json, "total", value.total);
}

inline void from_json(const Json &json, Scores &value) {
  detail::get(json, "counts", value.counts);
  detail::get(json, "favourable", value.favourable);
  detail::get(json, "mean", value.mean);
  detail::get(json, "net_promoter", value.net_promoter);
  detail::get(json, "scale", value.scale);
  detail::get(json, "schema", value.schema);
  detail::get(json, "total", value.total);
}

/// The arguments of `merge_scores`.
struct MergeScoresInput {
  /// The scores of one place.
  Scores left{};
  /// The scores of another.
  Scores right{};
};

inline void to_json(Json &json, const MergeScoresInput &value) {
  json = Json::object();
  detail::put(json, "left", value.left);
  detail::put(json, "right", value.right);
}

inline void from_json(const Json &json, MergeScoresInput &value) {
  detail::get(json, "left", value.left);
  detail::get(json, "right", value.right);
}

/// The arguments of `explain`.
struct ExplainInput {
  /// The language of the sentence, as a BCP 47 tag.
  std::string language;
  /// The reason.
  Reason reason{};
};

inline void to_json(Json &json, const ExplainInput &value) {
  json = Json::object();
  detail::put(json, "language", value.language);
  detail::put(json, "reason", value.reason);
}

inline void from_json(const Json &json, ExplainInput &value) {
  detail::get(json, "language", value.language);
  detail::get(json, "reason", value.reason);
}

/// A reason in words.
struct Explanation {
  /// The language that it is in: the one asked for, or that which stands in for it.
  std::string language;
  /// The sentence.
  std::string text;
};

inline void to_json(Json &json, const Explanation &value) {
  json = Json::object();
  detail::put(json, "language", value.language);
  detail::put(json, "text", value.text);
}

inline void from_json(const Json &json, Explanation &value) {
  detail::get(json, "language", value.language);
  detail::get(json, "text", value.text);
}

/// The operation `version`.
/// @throws redress::Error with the operation's error
inline Version version() {
  return Json::parse(redress::call("version", "{}")).get<Version>();
}

/// The operation `policy`.
/// @throws redress::Error with the operation's error
inline Json policy(const Desk &desk) {
  return Json::parse(desk.call("policy", "{}")).get<Json>();
}

/// The operation `mask`.
/// @throws redress::Error with the operation's error
inline Masked mask(const Desk &desk, const MaskInput &input) {
  return Json::parse(desk.call("mask", detail::text(input))).get<Masked>();
}

/// The operation `mask_batch`.
/// @throws redress::Error with the operation's error
inline MaskRows maskBatch(const Desk &desk, const MaskBatchInput &input) {
  return Json::parse(desk.call("mask_batch", detail::text(input))).get<MaskRows>();
}

/// The operation `mask_numbered`.
/// @throws redress::Error with the operation's error
inline NumberedText maskNumbered(const Desk &desk, const MaskNumberedInput &input) {
  return Json::parse(desk.call("mask_numbered", detail::text(input))).get<NumberedText>();
}

/// The operation `ruled_out`.
/// @throws redress::Error with the operation's error
inline RuledOut ruledOut(const Desk &desk, const RuledOutInput &input) {
  return Json::parse(desk.call("ruled_out", detail::text(input))).get<RuledOut>();
}

/// The operation `mask_document`.
/// @throws redress::Error with the operation's error
inline MaskedDocument maskDocument(const Desk &desk, const MaskDocumentInput &input) {
  return Json::parse(desk.call("mask_document", detail::text(input))).get<MaskedDocument>();
}

/// The operation `mask_chunks`.
/// @throws redress::Error with the operation's error
inline MaskedChunks maskChunks(const Desk &desk, const MaskChunksInput &input) {
  return Json::parse(desk.call("mask_chunks", detail::text(input))).get<MaskedChunks>();
}

/// The operation `unmask`.
/// @throws redress::Error with the operation's error
inline Unmasked unmask(const Desk &desk, const UnmaskInput &input) {
  return Json::parse(desk.call("unmask", detail::text(input))).get<Unmasked>();
}

/// The operation `mask_screenshot`.
/// @throws redress::Error with the operation's error
inline Covers maskScreenshot(const Desk &desk, const MaskScreenshotInput &input) {
  return Json::parse(desk.call("mask_screenshot", detail::text(input))).get<Covers>();
}

/// The operation `blackout`.
/// @throws redress::Error with the operation's error
inline BlackedOut blackout(const BlackoutInput &input) {
  return Json::parse(redress::call("blackout", detail::text(input))).get<BlackedOut>();
}

/// The operation `understand`.
/// @throws redress::Error with the operation's error
inline Understanding understand(const Desk &desk, const UnderstandInput &input) {
  return Json::parse(desk.call("understand", detail::text(input))).get<Understanding>();
}

/// The operation `triage`.
/// @throws redress::Error with the operation's error
inline Decision triage(const Desk &desk, const TriageInput &input) {
  return Json::parse(desk.call("triage", detail::text(input))).get<Decision>();
}

/// The operation `triage_batch`.
/// @throws redress::Error with the operation's error
inline DecisionRows triageBatch(const Desk &desk, const TriageBatchInput &input) {
  return Json::parse(desk.call("triage_batch", detail::text(input))).get<DecisionRows>();
}

/// The operation `clock_status`.
/// @throws redress::Error with the operation's error
inline ClockStatus clockStatus(const Desk &desk, const ClockStatusInput &input) {
  return Json::parse(desk.call("clock_status", detail::text(input))).get<ClockStatus>();
}

/// The operation `advance_clock`.
/// @throws redress::Error with the operation's error
inline Clock advanceClock(const Desk &desk, const AdvanceClockInput &input) {
  return Json::parse(desk.call("advance_clock", detail::text(input))).get<Clock>();
}

/// The operation `due_steps`.
/// @throws redress::Error with the operation's error
inline DueSteps dueSteps(const Desk &desk, const DueStepsInput &input) {
  return Json::parse(desk.call("due_steps", detail::text(input))).get<DueSteps>();
}

/// The operation `business_time`.
/// @throws redress::Error with the operation's error
inline TimeAnswer businessTime(const Desk &desk, const BusinessTimeInput &input) {
  return Json::parse(desk.call("business_time", detail::text(input))).get<TimeAnswer>();
}

/// The operation `decide`.
/// @throws redress::Error with the operation's error
inline Events decide(const Desk &desk, const DecideInput &input) {
  return Json::parse(desk.call("decide", detail::text(input))).get<Events>();
}

/// The operation `evolve`.
/// @throws redress::Error with the operation's error
inline Ticket evolve(const EvolveInput &input) {
  return Json::parse(redress::call("evolve", detail::text(input))).get<Ticket>();
}

/// The operation `replay`.
/// @throws redress::Error with the operation's error
inline Ticket replay(const ReplayInput &input) {
  return Json::parse(redress::call("replay", detail::text(input))).get<Ticket>();
}

/// The operation `score`.
/// @throws redress::Error with the operation's error
inline Scores score(const Desk &desk, const ScoreInput &input) {
  return Json::parse(desk.call("score", detail::text(input))).get<Scores>();
}

/// The operation `merge_scores`.
/// @throws redress::Error with the operation's error
inline Scores mergeScores(const MergeScoresInput &input) {
  return Json::parse(redress::call("merge_scores", detail::text(input))).get<Scores>();
}

/// The operation `explain`.
/// @throws redress::Error with the operation's error
inline Explanation explain(const Desk &desk, const ExplainInput &input) {
  return Json::parse(desk.call("explain", detail::text(input))).get<Explanation>();
}

}  // namespace redress::documents

#endif  // REDRESS_DOCUMENTS_HPP
