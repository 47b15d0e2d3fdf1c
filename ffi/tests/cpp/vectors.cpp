// Replays the conformance vectors through redress.hpp and redress_documents.hpp: by name with JSON, with typed documents,
// and for the hot operations with the views, which must all agree.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <redress.hpp>
#include <redress_documents.hpp>

#include "../operations.h"
#include "pattern.hpp"

using pattern::Difference;
using pattern::Json;
namespace documents = redress::documents;

namespace {

// ---- views as documents ----

Json text_or_null(std::optional<std::string_view> text) { return text ? Json(*text) : Json(); }

std::string instant(std::int64_t milliseconds) {
  std::time_t seconds = static_cast<std::time_t>(milliseconds / 1000);
  std::tm civil{};
  gmtime_r(&seconds, &civil);
  char text[64];
  std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &civil);
  std::snprintf(text + length, sizeof text - length, ".%03dZ", static_cast<int>(milliseconds % 1000));
  return text;
}

// A template finds by name only what stands before it.
Json document_of(const redress::Param &param);
Json document_of(const redress::Evidence &place);
Json document_of(const redress::Reason &reason);
Json document_of(const redress::Finding &finding);
Json document_of(const redress::Category &category);
Json document_of(const redress::Tag &tag);
Json document_of(const redress::Amount &amount);
Json document_of(const redress::Action &action);
Json document_of(const redress::Target &target);
Json document_of(const redress::Calendar &calendar);
Json document_of(const redress::MaskedView &view);
Json document_of(const redress::DecisionView &view);

template <class T>
Json list_of(const redress::List<T> &list) {
  Json out = Json::array();
  for (auto item : list) out.push_back(document_of(item));
  return out;
}

void set_unless_empty(Json &object, const char *key, Json list) {
  if (!list.empty()) object[key] = std::move(list);
}

Json document_of(const redress::Param &param) {
  Json value;
  switch (param.kind) {
    case REDRESS_PARAM_KIND_INTEGER: value = {{"kind", "integer"}, {"integer", param.number}}; break;
    case REDRESS_PARAM_KIND_ID: value = {{"kind", "id"}, {"id", param.id.value()}}; break;
    case REDRESS_PARAM_KIND_MONEY:
      value = {{"kind", "money"}, {"money", {{"minor_units", param.number}, {"currency", param.id.value()}}}};
      break;
    case REDRESS_PARAM_KIND_INSTANT: value = {{"kind", "instant"}, {"at", instant(param.number)}}; break;
    case REDRESS_PARAM_KIND_DURATION: value = {{"kind", "duration"}, {"milliseconds", param.number}}; break;
    case REDRESS_PARAM_KIND_SHARE: value = {{"kind", "share"}, {"share", param.number}}; break;
    default: value = {{"kind", "unknown"}};
  }
  return {{"name", param.name}, {"value", value}};
}

Json document_of(const redress::Evidence &place) {
  return {{"rule", place.rule},
          {"start", place.start},
          {"end", place.end},
          {"masked_start", place.masked_start},
          {"masked_end", place.masked_end}};
}

Json document_of(const redress::Reason &reason) {
  Json out = {{"code", reason.code}};
  set_unless_empty(out, "params", list_of(reason.params));
  set_unless_empty(out, "evidence", list_of(reason.evidence));
  return out;
}

Json document_of(const redress::Finding &finding) {
  return {{"kind", finding.kind},
          {"start", finding.start},
          {"end", finding.end},
          {"masked_start", finding.masked_start},
          {"masked_end", finding.masked_end},
          {"confidence", finding.confidence},
          {"reasons", list_of(finding.reasons)}};
}

Json document_of(const redress::Category &category) {
  return {{"category", category.category},
          {"subcategory", text_or_null(category.subcategory)},
          {"confidence", category.confidence}};
}

Json document_of(const redress::Tag &tag) { return tag.id; }

Json document_of(const redress::Amount &amount) {
  return {{"minor_units", amount.minor_units}, {"currency", amount.currency},
          {"start", amount.start},             {"end", amount.end},
          {"masked_start", amount.masked_start}, {"masked_end", amount.masked_end}};
}

Json document_of(const redress::Action &action) {
  Json out = {{"id", action.id},
              {"kind", action.kind},
              {"force", action.force == redress::Force::require ? "require" : "propose"},
              {"rule", action.rule},
              {"reason", action.reason}};
  set_unless_empty(out, "params", list_of(action.params));
  return out;
}

Json document_of(const redress::Target &target) {
  return {{"kind", target.kind},
          {"due_at", instant(target.due_at)},
          {"provisional", target.provisional},
          {"calendar", target.calendar},
          {"rule", target.rule}};
}

Json document_of(const redress::Calendar &calendar) {
  return {{"id", calendar.id}, {"version", calendar.version}, {"zone", calendar.zone}, {"zone_version", calendar.zone_version}};
}

const char *name_of(redress::Urgency urgency) {
  switch (urgency) {
    case redress::Urgency::routine: return "routine";
    case redress::Urgency::high: return "high";
    case redress::Urgency::critical: return "critical";
  }
  return "unknown";
}

Json document_of(const redress::MaskedView &view) {
  return {{"schema", "redress/masked@1"}, {"text", view.text}, {"findings", list_of(view.findings)}};
}

Json document_of(const redress::UnderstandingView &view) {
  return {{"schema", "redress/understanding@1"}, {"category", view.category},
          {"subcategory", text_or_null(view.subcategory)}, {"confidence", view.confidence},
          {"urgency", name_of(view.urgency)}, {"categories", list_of(view.categories)},
          {"reasons", list_of(view.reasons)}, {"tags", list_of(view.tags)}, {"amounts", list_of(view.amounts)}};
}

Json document_of(const redress::DecisionView &view) {
  return {{"schema", "redress/decision@1"},
          {"policy", {{"id", view.policy_id}, {"version", view.policy_version}, {"digest", view.policy_digest}}},
          {"id", text_or_null(view.id)},
          {"masked", view.masked},
          {"findings", list_of(view.findings)},
          {"category", view.category},
          {"subcategory", text_or_null(view.subcategory)},
          {"confidence", view.confidence},
          {"urgency", name_of(view.urgency)},
          {"priority", "p" + std::to_string(static_cast<int>(view.priority))},
          {"categories", list_of(view.categories)},
          {"reasons", list_of(view.reasons)},
          {"team", view.team},
          {"actions", list_of(view.actions)},
          {"received_at", instant(view.received_at)},
          {"targets", list_of(view.targets)},
          {"calendars", list_of(view.calendars)},
          {"acknowledgement", view.acknowledgement},
          {"language", view.language},
          {"tags", list_of(view.tags)},
          {"amounts", list_of(view.amounts)}};
}

template <class Rows>
Json rows_of(const Rows &rows, const Json &document) {
  Json out = Json::array();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    try {
      out.push_back({{"output", document_of(rows[i])}});
    } catch (const redress::Error &error) {
      // The typed form names its own argument; the code is the same.
      if (error.name() != document["rows"][i]["error"]["code"]) throw Difference("a row's error differs: " + error.name());
      out.push_back(document["rows"][i]);
    }
  }
  return {{"rows", out}};
}

// ---- documents as arguments ----

std::optional<std::string_view> lent(const std::optional<std::string> &text) {
  return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

std::int64_t milliseconds(const std::string &text) {
  int year, month, day, hour, minute, second, used = 0, fraction = 0, offset = 0;
  if (std::sscanf(text.c_str(), "%4d-%2d-%2d%*1[Tt]%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &used) != 6) {
    throw Difference("not an instant: " + text);
  }
  const char *rest = text.c_str() + used;
  if (*rest == '.') {
    int scale = 100;
    for (++rest; *rest >= '0' && *rest <= '9'; ++rest, scale /= 10) fraction += (*rest - '0') * scale;
  }
  int hours, minutes;
  if ((*rest == '+' || *rest == '-') && std::sscanf(rest + 1, "%2d:%2d", &hours, &minutes) == 2) {
    offset = (*rest == '-' ? -1 : 1) * (hours * 60 + minutes) * 60;
  }
  std::tm civil{};
  civil.tm_year = year - 1900;
  civil.tm_mon = month - 1;
  civil.tm_mday = day;
  civil.tm_hour = hour;
  civil.tm_min = minute;
  civil.tm_sec = second;
  return (static_cast<std::int64_t>(timegm(&civil)) - offset) * 1000 + fraction;
}

redress::Message message_of(const documents::Message &given) {
  redress::Message out;
  out.text = given.text;
  out.id = lent(given.id);
  if (given.received_at) out.received_at = milliseconds(*given.received_at);
  out.channel = lent(given.channel);
  out.language = lent(given.language);
  out.region = lent(given.region);
  out.institution = lent(given.institution);
  if (auto &customer = given.customer) {
    out.customer.emplace();
    out.customer->id = lent(customer->id);
    out.customer->tier = lent(customer->tier);
    out.customer->prior_contacts = customer->prior_contacts.value_or(0);
    for (auto &vulnerability : customer->vulnerabilities) out.customer->vulnerabilities.push_back(vulnerability);
  }
  if (auto &transaction = given.transaction) {
    out.transaction.emplace();
    out.transaction->id = lent(transaction->id);
    out.transaction->status = lent(transaction->status);
    if (auto &amount = transaction->amount) out.transaction->amount = {amount->minor_units, amount->currency};
    if (auto &failure = transaction->failure) out.transaction->failure = {failure->scheme, failure->code};
  }
  if (auto &device = given.device) {
    out.device = redress::Device{lent(device->model), lent(device->system), lent(device->system_version),
                                 lent(device->network), lent(device->app_version)};
  }
  return out;
}

redress::MaskStyle style_of(documents::MaskStyle style) {
  switch (style) {
    case documents::MaskStyle::keep_ends: return redress::MaskStyle::keep_ends;
    case documents::MaskStyle::full: return redress::MaskStyle::full;
    case documents::MaskStyle::label: return redress::MaskStyle::label;
    case documents::MaskStyle::numbered_label: return redress::MaskStyle::numbered_label;
    case documents::MaskStyle::fixed: return redress::MaskStyle::fixed;
    case documents::MaskStyle::keyed_hash: return redress::MaskStyle::keyed_hash;
    case documents::MaskStyle::format_preserving: return redress::MaskStyle::format_preserving;
    case documents::MaskStyle::sealed: return redress::MaskStyle::sealed;
    case documents::MaskStyle::unknown: break;
  }
  throw Difference("a style without a typed form");
}

/// The bytes of base64url without padding.
std::vector<std::uint8_t> bytes_of(const std::optional<std::string> &text) {
  static const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::vector<std::uint8_t> out;
  std::uint32_t held = 0;
  int bits = 0;
  for (char letter : text.value_or("")) {
    held = held << 6 | static_cast<std::uint32_t>(letters.find(letter));
    bits += 6;
    if (bits >= 8) out.push_back(static_cast<std::uint8_t>(held >> (bits -= 8)));
  }
  return out;
}

/// Options and the bytes that they lend.
struct GivenOptions {
  redress::MaskOptions options;
  std::vector<std::uint8_t> secret, public_key, entropy;
};

GivenOptions options_of(const std::optional<documents::MaskOptions> &given) {
  GivenOptions lent;
  redress::MaskOptions &out = lent.options;
  if (!given) return lent;
  if (given->style) out.style = style_of(*given->style);
  for (auto &item : given->styles) out.styles.push_back({item.kind, style_of(item.style)});
  out.role = given->role;
  if (!given->keys) return lent;
  auto &keys = *given->keys;
  lent.secret = bytes_of(keys.secret);
  lent.public_key = bytes_of(keys.public_key);
  lent.entropy = bytes_of(keys.entropy);
  out.keys = redress::MaskKeys{keys.id, keys.tenant, keys.ticket, {}, {}, {}, redress::Repeat::never};
  auto lend = [](const std::vector<std::uint8_t> &bytes) { return redress::Secret{bytes.data(), bytes.size()}; };
  if (keys.secret) out.keys->secret = lend(lent.secret);
  if (keys.public_key) out.keys->public_key = lend(lent.public_key);
  if (keys.entropy) out.keys->entropy = lend(lent.entropy);
  if (keys.repeat == documents::Repeat::within_tenant) out.keys->repeat = redress::Repeat::within_tenant;
  return lent;
}

/// The result's view as a document, which must be the result's own.
template <class Result>
Json seen(const Result &result) {
  Json own = Json::parse(result.json()), view = document_of(result.view());
  if (own != view) throw Difference("the view differs from the result's document");
  return view;
}

/// What the typed form of a hot operation gives; null for another operation.
Json typed(const redress::Desk &desk, const std::string &operation, const Json &input, const Json &document) {
  if (operation == "mask") {
    auto given = input.get<documents::MaskInput>();
    return seen(desk.mask(given.text, options_of(given.options).options));
  }
  if (operation == "mask_batch") {
    auto given = input.get<documents::MaskBatchInput>();
    return rows_of(desk.maskBatch({given.texts.begin(), given.texts.end()}, options_of(given.options).options), document);
  }
  if (operation == "understand") {
    auto given = input.get<documents::UnderstandInput>();
    return seen(desk.understand(message_of(given.message)));
  }
  if (operation == "triage") {
    auto given = input.get<documents::TriageInput>();
    return seen(desk.triage(message_of(given.message), milliseconds(given.now)));
  }
  if (operation == "triage_batch") {
    auto given = input.get<documents::TriageBatchInput>();
    std::vector<redress::Message> messages;
    for (auto &message : given.messages) messages.push_back(message_of(message));
    return rows_of(desk.triageBatch(messages, milliseconds(given.now)), document);
  }
  return nullptr;
}

/// What the operation's own function gives with typed documents; null for an operation without one.
Json through_documents(const redress::Desk &desk, const std::string &operation, const Json &input) {
#define DESK_AND_INPUT(name, function, method, input_type) \
  if (operation == #name) return documents::method(desk, input.get<documents::input_type>());
#define INPUT(name, function, method, input_type) \
  if (operation == #name) return documents::method(input.get<documents::input_type>());
#define DESK(name, function, method, input_type) \
  if (operation == #name) return documents::method(desk);
#define NOTHING(name, function, method, input_type) \
  if (operation == #name) return documents::method();
  OPERATIONS(DESK_AND_INPUT, INPUT, DESK, NOTHING)
  return nullptr;
}

/// The document without nulls and empty lists, which stand for what is absent.
Json plain(const Json &value) {
  Json out = value;
  if (value.is_object()) {
    out = Json::object();
    for (auto &[key, member] : value.items()) {
      if (!member.is_null() && !(member.is_array() && member.empty())) out[key] = plain(member);
    }
  } else if (value.is_array()) {
    for (auto &item : out) item = plain(item);
  }
  return out;
}

// ---- one vector ----

class Replay {
 public:
  void vector(const std::string &operation, const Json &vector) {
    const redress::Desk &desk = desk_for(vector);
    Json input = pattern::expand(vector.at("input"));
    Json answer;
    try {
      answer = Json::parse(desk.call(operation, input.dump()));
    } catch (const redress::Error &error) {
      if (!vector.contains("error")) throw Difference(std::string("an answer was wanted, an error came: ") + error.what());
      Json faults = Json::array();
      for (auto &fault : error.faults()) faults.push_back({{"path", fault.path}, {"expected", fault.expected}, {"got", fault.got}});
      pattern::compare(vector["error"], {{"code", error.name()}, {"faults", faults}}, input);
      return;
    }
    if (vector.contains("error")) throw Difference("an error was wanted, an answer came");
    if (vector.contains("exact")) {
      pattern::compare(vector["exact"].at("utf8"), answer, input);
      if (vector["exact"]["utf8"] != answer) throw Difference("the answer has more than wanted");
    } else {
      pattern::compare(vector.at("expect"), answer, input);
    }
    same("with typed documents", plain(through_documents(desk, operation, input)), plain(answer));
    same("with views", typed(desk, operation, input, answer), answer);
  }

 private:
  static void same(const std::string &form, const Json &there, const Json &answer) {
    if (there.is_null()) return;
    try {
      pattern::compare(answer, there, Json());
    } catch (const Difference &difference) {
      throw Difference(form + ": " + difference.what());
    }
    if (there != answer) throw Difference(form + ": has more than the document");
  }

  const redress::Desk &desk_for(const Json &vector) {
    std::string policy = vector.contains("policy") ? vector["policy"].dump() : "";
    auto found = desks_.find(policy);
    if (found == desks_.end()) {
      found = desks_.emplace(policy, policy.empty() ? redress::Desk() : redress::Desk::fromPolicy(policy)).first;
    }
    return found->second;
  }

  std::map<std::string, redress::Desk> desks_;
};

std::vector<std::filesystem::path> files_at(const std::filesystem::path &place) {
  if (!std::filesystem::is_directory(place)) return {place};
  std::vector<std::filesystem::path> files;
  for (auto &entry : std::filesystem::directory_iterator(place)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char **argv) {
  const char *given = std::getenv("REDRESS_VECTORS");
  std::filesystem::path place = given && *given ? given : argc > 1 ? argv[1] : "tests/vectors";
  std::size_t passed = 0, failed = 0;
  Replay replay;
  for (auto &path : files_at(place)) {
    Json file = Json::parse(std::ifstream(path));
    std::string operation = file.at("operation");
    for (auto &vector : file.at("vectors")) {
      try {
        replay.vector(operation, vector);
        ++passed;
      } catch (const std::exception &difference) {
        ++failed;
        std::cout << "FAILED " << vector.value("id", "?") << ": " << difference.what() << "\n";
      }
    }
    std::cout << operation << ": " << file["vectors"].size() << " vectors\n";
  }
  std::cout << "vectors: " << passed << " passed, " << failed << " failed\n";
  return failed > 0 || passed == 0;
}
