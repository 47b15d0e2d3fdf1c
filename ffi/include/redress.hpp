// Redress for C++17: a class for each handle of redress.h, exceptions for its errors, nothing to link but the C library.
//
// A result lends its texts and lists: a std::string_view or a List lives until its result is filled again or destroyed.
// A const Desk may be used by any number of threads; a result by one at a time.

#ifndef REDRESS_HPP
#define REDRESS_HPP

#include <redress.h>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace redress {

/// The unit that positions are counted in. C++ strings are UTF-8: the default fits them.
enum class OffsetUnit : std::int32_t { utf8 = REDRESS_OFFSET_UNIT_UTF8, utf16 = REDRESS_OFFSET_UNIT_UTF16 };

/// How a value is hidden.
enum class MaskStyle : std::int32_t {
  policy = REDRESS_MASK_STYLE_POLICY,
  keep_ends = REDRESS_MASK_STYLE_KEEP_ENDS,
  full = REDRESS_MASK_STYLE_FULL,
  label = REDRESS_MASK_STYLE_LABEL,
  numbered_label = REDRESS_MASK_STYLE_NUMBERED_LABEL,
  fixed = REDRESS_MASK_STYLE_FIXED,
  keyed_hash = REDRESS_MASK_STYLE_KEYED_HASH,
  format_preserving = REDRESS_MASK_STYLE_FORMAT_PRESERVING,
  sealed = REDRESS_MASK_STYLE_SEALED,
};

/// How urgent a message is. A newer library may give values without a name.
enum class Urgency : std::int32_t {
  routine = REDRESS_URGENCY_ROUTINE,
  high = REDRESS_URGENCY_HIGH,
  critical = REDRESS_URGENCY_CRITICAL,
};

/// How soon a desk must act. A newer library may give values without a name.
enum class Priority : std::int32_t {
  p1 = REDRESS_PRIORITY_P1,
  p2 = REDRESS_PRIORITY_P2,
  p3 = REDRESS_PRIORITY_P3,
  p4 = REDRESS_PRIORITY_P4,
};

/// How strongly an action is asked for. A newer library may give values without a name.
enum class Force : std::int32_t { propose = REDRESS_FORCE_PROPOSE, require = REDRESS_FORCE_REQUIRE };

/// One place where something else was expected.
struct Fault {
  std::string path, expected, got;
};

/// Why a call failed: the one exception of this library.
class Error : public std::runtime_error {
 public:
  Error(redress_status code, std::string name, const std::string &message, std::vector<Fault> faults)
      : std::runtime_error(message), code_(code), name_(std::move(name)), faults_(std::move(faults)) {}

  /// One of the REDRESS_STATUS_ numbers, or that of a newer library.
  redress_status code() const noexcept { return code_; }
  /// The code's name, as `invalid_policy`.
  const std::string &name() const noexcept { return name_; }
  /// The places.
  const std::vector<Fault> &faults() const noexcept { return faults_; }

 private:
  redress_status code_;
  std::string name_;
  std::vector<Fault> faults_;
};

namespace detail {

template <auto Free>
struct Freed {
  template <class T>
  void operator()(T *handle) const noexcept {
    Free(handle);
  }
};

template <class T, auto Free>
using Handle = std::unique_ptr<T, Freed<Free>>;

inline std::string_view text(redress_text text) noexcept {
  return text.data ? std::string_view(text.data, text.length) : std::string_view();
}

inline std::optional<std::string_view> optional_text(redress_text given) noexcept {
  return given.data ? std::optional(text(given)) : std::nullopt;
}

/// A text of the caller; its pointer is never null, so that an empty text is there.
inline redress_text lend(std::string_view text) noexcept { return {text.data() ? text.data() : "", text.size()}; }

inline redress_text lend(std::optional<std::string_view> text) noexcept { return text ? lend(*text) : redress_text{}; }

/// An empty struct that begins with its size.
template <class T>
T sized() noexcept {
  T value{};
  value.size = sizeof value;
  return value;
}

inline Error error_of(redress_status status, const redress_error *error) {
  auto view = sized<redress_error_view>();
  if (redress_error_read(error, &view) != REDRESS_STATUS_OK) {
    std::string name(text(redress_status_name(status)));
    return Error(status, name, name, {});
  }
  std::vector<Fault> faults;
  for (std::size_t index = 0; index < view.fault_count; ++index) {
    auto fault = sized<redress_fault>();
    if (redress_faults_at(view.faults, index, &fault) != REDRESS_STATUS_OK) break;
    faults.push_back({std::string(text(fault.path)), std::string(text(fault.expected)), std::string(text(fault.got))});
  }
  return Error(view.code, std::string(text(view.name)), std::string(text(view.message)), std::move(faults));
}

/// Throws what a call left, if it failed.
template <class Call>
void checked(Call call) {
  redress_error *given = nullptr;
  redress_status status = call(&given);
  Handle<redress_error, redress_error_free> error(given);
  if (status != REDRESS_STATUS_OK) throw error_of(status, error.get());
}

/// Throws where reading a view failed.
inline void must(redress_status status) {
  if (status != REDRESS_STATUS_OK) throw error_of(status, nullptr);
}

/// Reads a view of its own type.
template <class View, class Of>
View read(redress_status (*reader)(const Of *, View *), const Of *of) {
  auto view = sized<View>();
  must(reader(of, &view));
  return view;
}

/// A new handle, or std::bad_alloc.
template <class Handle, class T>
Handle made(T *handle) {
  if (!handle) throw std::bad_alloc();
  return Handle(handle);
}

/// The document that `write` fills.
template <class Write>
std::string document(Write write) {
  auto output = made<Handle<redress_document, redress_document_free>>(redress_document_new());
  checked([&](redress_error **error) { return write(output.get(), error); });
  return {redress_document_data(output.get()), redress_document_length(output.get())};
}

}  // namespace detail

/// A list inside a result; reads an item when asked for it.
template <class T>
class List {
 public:
  class Iterator;

  List() = default;
  List(const typename T::Source *list, std::size_t count) : list_(list), count_(count) {}

  /// The list of redress.h.
  const typename T::Source *get() const noexcept { return list_; }
  std::size_t size() const noexcept { return count_; }
  bool empty() const noexcept { return count_ == 0; }
  /// @throws Error for an index beyond the last
  T operator[](std::size_t index) const { return T::at(list_, index); }
  Iterator begin() const { return {*this, 0}; }
  Iterator end() const { return {*this, count_}; }

 private:
  const typename T::Source *list_ = nullptr;
  std::size_t count_ = 0;
};

template <class T>
class List<T>::Iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using pointer = const T *;
  using reference = T;

  Iterator(List list, std::size_t index) : list_(list), index_(index) {}
  T operator*() const { return list_[index_]; }
  Iterator &operator++() {
    ++index_;
    return *this;
  }
  Iterator operator++(int) {
    Iterator before = *this;
    ++index_;
    return before;
  }
  bool operator==(const Iterator &other) const { return index_ == other.index_; }
  bool operator!=(const Iterator &other) const { return index_ != other.index_; }

 private:
  List list_;
  std::size_t index_;
};

/// Where in the message something was seen, and the rule that saw it.
struct Evidence {
  std::string_view rule;
  std::size_t start, end, masked_start, masked_end;

  using Source = redress_evidences;
  static Evidence at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_evidence>();
    detail::must(redress_evidences_at(list, index, &view));
    return {detail::text(view.rule), view.start, view.end, view.masked_start, view.masked_end};
  }
};

/// A named value; `kind` says which member holds it.
struct Param {
  std::string_view name;
  std::int32_t kind;  ///< One of the REDRESS_PARAM_KIND_ numbers.
  std::int64_t number;
  std::optional<std::string_view> id;

  using Source = redress_params;
  static Param at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_param>();
    detail::must(redress_params_at(list, index, &view));
    return {detail::text(view.name), view.kind, view.number, detail::optional_text(view.id)};
  }
};

/// One reason of a decision.
struct Reason {
  std::string_view code;
  List<Param> params;
  List<Evidence> evidence;

  using Source = redress_reasons;
  static Reason at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_reason>();
    detail::must(redress_reasons_at(list, index, &view));
    return {detail::text(view.code), {view.params, view.param_count}, {view.evidence, view.evidence_count}};
  }
};

/// A sensitive value, by its place.
struct Finding {
  std::string_view kind;
  std::size_t start, end, masked_start, masked_end;
  std::int32_t confidence;  ///< In ten-thousandths.
  List<Reason> reasons;

  using Source = redress_findings;
  static Finding at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_finding>();
    detail::must(redress_findings_at(list, index, &view));
    return {detail::text(view.kind), view.start,      view.end, view.masked_start, view.masked_end,
            view.confidence,         {view.reasons, view.reason_count}};
  }
};

/// A category that holds.
struct Category {
  std::string_view category;
  std::optional<std::string_view> subcategory;
  std::int32_t confidence;  ///< In ten-thousandths.

  using Source = redress_categories;
  static Category at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_category>();
    detail::must(redress_categories_at(list, index, &view));
    return {detail::text(view.category), detail::optional_text(view.subcategory), view.confidence};
  }
};

/// A theme.
struct Tag {
  std::string_view id;

  using Source = redress_tags;
  static Tag at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_tag>();
    detail::must(redress_tags_at(list, index, &view));
    return {detail::text(view.id)};
  }
};

/// An amount of money that the message names, in whole minor units.
struct Amount {
  std::int64_t minor_units;
  std::string_view currency;
  std::size_t start, end, masked_start, masked_end;

  using Source = redress_amounts;
  static Amount at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_amount>();
    detail::must(redress_amounts_at(list, index, &view));
    return {view.minor_units, detail::text(view.currency), view.start, view.end, view.masked_start, view.masked_end};
  }
};

/// An effect for the host to carry out; the same `id` for the same cause.
struct Action {
  std::string id;
  std::string_view kind;
  Force force;
  std::string_view rule, reason;
  List<Param> params;

  using Source = redress_actions;
  static Action at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_action>();
    detail::must(redress_actions_at(list, index, &view));
    return {view.id,
            detail::text(view.kind),
            static_cast<Force>(view.force),
            detail::text(view.rule),
            detail::text(view.reason),
            {view.params, view.param_count}};
  }
};

/// Something that must be done by an instant (milliseconds since 1970 UTC).
struct Target {
  std::string_view kind;
  std::int64_t due_at;
  bool provisional;
  std::string_view calendar, rule;

  using Source = redress_targets;
  static Target at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_target>();
    detail::must(redress_targets_at(list, index, &view));
    return {detail::text(view.kind), view.due_at, view.provisional != 0, detail::text(view.calendar), detail::text(view.rule)};
  }
};

/// A calendar as it was when a decision was made.
struct Calendar {
  std::string_view id, version, zone, zone_version;

  using Source = redress_calendars;
  static Calendar at(const Source *list, std::size_t index) {
    auto view = detail::sized<redress_calendar>();
    detail::must(redress_calendars_at(list, index, &view));
    return {detail::text(view.id), detail::text(view.version), detail::text(view.zone), detail::text(view.zone_version)};
  }
};

/// The style of one kind of value.
struct KindStyle {
  std::string_view kind;
  MaskStyle style;
};

/// The bytes of a key; the caller keeps them.
struct Secret {
  const std::uint8_t *data = nullptr;
  std::size_t length = 0;
};

/// Whether equal values become equal sealed values.
enum class Repeat : std::int32_t { never = REDRESS_REPEAT_NEVER, within_tenant = REDRESS_REPEAT_WITHIN_TENANT };

/// The keys of the styles that need some, and what sealed values are bound to.
struct MaskKeys {
  std::string_view id, tenant;
  std::optional<std::string_view> ticket;
  Secret secret, public_key, entropy;
  Repeat repeat = Repeat::never;
};

/// How to mask; what is not said is as the policy says.
struct MaskOptions {
  MaskStyle style = MaskStyle::policy;
  std::vector<KindStyle> styles;
  std::optional<std::string_view> role;
  std::optional<MaskKeys> keys;
};

/// What the host knows about the customer.
struct Customer {
  std::optional<std::string_view> id, tier;
  std::int32_t prior_contacts = 0;
  std::vector<std::string_view> vulnerabilities;
};

/// An amount in whole minor units.
struct Money {
  std::int64_t minor_units;
  std::string_view currency;
};

/// A response code in its scheme.
struct FailureCode {
  std::string_view scheme, code;
};

/// What the host knows about the transaction.
struct Transaction {
  std::optional<std::string_view> id;
  std::optional<Money> amount;
  std::optional<std::string_view> status;
  std::optional<FailureCode> failure;
};

/// What the host knows about the device.
struct Device {
  std::optional<std::string_view> model, system, system_version, network, app_version;
};

/// A customer's message; all but the text is optional. It lends its texts: they must outlive the call.
struct Message {
  std::string_view text;
  std::optional<std::string_view> id;
  std::optional<std::int64_t> received_at;  ///< Milliseconds since 1970 UTC.
  std::optional<std::string_view> channel, language, region, institution;
  std::optional<Customer> customer;
  std::optional<Transaction> transaction;
  std::optional<Device> device;
};

namespace detail {

/// The C structs of a message, which point at each other: neither copied nor moved.
class Lent {
 public:
  explicit Lent(const Message &given) : message(sized<redress_message>()) {
    message.text = lend(given.text);
    message.id = lend(given.id);
    message.received_at = given.received_at ? &*given.received_at : nullptr;
    message.channel = lend(given.channel);
    message.language = lend(given.language);
    message.region = lend(given.region);
    message.institution = lend(given.institution);
    if (given.customer) {
      for (auto vulnerability : given.customer->vulnerabilities) vulnerabilities.push_back(lend(vulnerability));
      customer.id = lend(given.customer->id);
      customer.tier = lend(given.customer->tier);
      customer.prior_contacts = given.customer->prior_contacts;
      customer.vulnerabilities = vulnerabilities.data();
      customer.vulnerability_count = vulnerabilities.size();
      message.customer = &customer;
    }
    if (given.transaction) {
      transaction.id = lend(given.transaction->id);
      transaction.status = lend(given.transaction->status);
      if (auto &amount = given.transaction->amount) {
        transaction.minor_units = amount->minor_units;
        transaction.currency = lend(amount->currency);
      }
      if (auto &failure = given.transaction->failure) {
        transaction.failure_scheme = lend(failure->scheme);
        transaction.failure_code = lend(failure->code);
      }
      message.transaction = &transaction;
    }
    if (given.device) {
      device.model = lend(given.device->model);
      device.system = lend(given.device->system);
      device.system_version = lend(given.device->system_version);
      device.network = lend(given.device->network);
      device.app_version = lend(given.device->app_version);
      message.device = &device;
    }
  }
  Lent(const Lent &) = delete;
  Lent &operator=(const Lent &) = delete;

  redress_message message;

 private:
  redress_customer customer = sized<redress_customer>();
  redress_transaction transaction = sized<redress_transaction>();
  redress_device device = sized<redress_device>();
  std::vector<redress_text> vulnerabilities;
};

}  // namespace detail

/// What a masked text holds.
struct MaskedView {
  std::string_view text;
  List<Finding> findings;

  explicit MaskedView(const redress_masked *masked) {
    auto view = detail::read(redress_masked_read, masked);
    text = detail::text(view.text);
    findings = {view.findings, view.finding_count};
  }
};

/// What an understanding holds.
struct UnderstandingView {
  std::string_view category;
  std::optional<std::string_view> subcategory;
  std::int32_t confidence;  ///< In ten-thousandths.
  Urgency urgency;
  List<Category> categories;
  List<Reason> reasons;
  List<Tag> tags;
  List<Amount> amounts;

  explicit UnderstandingView(const redress_understanding *understanding) {
    auto view = detail::read(redress_understanding_read, understanding);
    category = detail::text(view.category);
    subcategory = detail::optional_text(view.subcategory);
    confidence = view.confidence;
    urgency = static_cast<Urgency>(view.urgency);
    categories = {view.categories, view.category_count};
    reasons = {view.reasons, view.reason_count};
    tags = {view.tags, view.tag_count};
    amounts = {view.amounts, view.amount_count};
  }
};

/// What a decision holds.
struct DecisionView {
  std::string_view policy_id, policy_version, policy_digest;
  std::optional<std::string_view> id;
  std::string_view masked;
  List<Finding> findings;
  std::string_view category;
  std::optional<std::string_view> subcategory;
  std::int32_t confidence;  ///< In ten-thousandths.
  Urgency urgency;
  Priority priority;
  List<Category> categories;
  List<Reason> reasons;
  std::string_view team;
  List<Action> actions;
  std::int64_t received_at;  ///< Milliseconds since 1970 UTC.
  List<Target> targets;
  List<Calendar> calendars;
  std::string_view acknowledgement, language;
  List<Tag> tags;
  List<Amount> amounts;

  explicit DecisionView(const redress_decision *decision) {
    auto view = detail::read(redress_decision_read, decision);
    policy_id = detail::text(view.policy_id);
    policy_version = detail::text(view.policy_version);
    policy_digest = detail::text(view.policy_digest);
    id = detail::optional_text(view.id);
    masked = detail::text(view.masked);
    findings = {view.findings, view.finding_count};
    category = detail::text(view.category);
    subcategory = detail::optional_text(view.subcategory);
    confidence = view.confidence;
    urgency = static_cast<Urgency>(view.urgency);
    priority = static_cast<Priority>(view.priority);
    categories = {view.categories, view.category_count};
    reasons = {view.reasons, view.reason_count};
    team = detail::text(view.team);
    actions = {view.actions, view.action_count};
    received_at = view.received_at;
    targets = {view.targets, view.target_count};
    calendars = {view.calendars, view.calendar_count};
    acknowledgement = detail::text(view.acknowledgement);
    language = detail::text(view.language);
    tags = {view.tags, view.tag_count};
    amounts = {view.amounts, view.amount_count};
  }
};

/// A masked text. May be kept and filled again, which saves an allocation.
class Masked {
 public:
  Masked() : handle_(detail::made<Handle>(redress_masked_new())) {}
  /// @throws Error when nothing was masked into it yet
  MaskedView view() const & { return MaskedView(handle_.get()); }
  MaskedView view() const && = delete;  // It would point into what is destroyed.
  /// The JSON document, as the operation gives it in document form.
  std::string json() const {
    return detail::document([&](redress_document *output, redress_error **error) {
      return redress_masked_json(handle_.get(), output, error);
    });
  }
  redress_masked *get() noexcept { return handle_.get(); }
  const redress_masked *get() const noexcept { return handle_.get(); }

 private:
  using Handle = detail::Handle<redress_masked, redress_masked_free>;
  Handle handle_;
};

/// What was understood of a message. May be kept and filled again.
class Understanding {
 public:
  Understanding() : handle_(detail::made<Handle>(redress_understanding_new())) {}
  /// @throws Error when nothing was understood into it yet
  UnderstandingView view() const & { return UnderstandingView(handle_.get()); }
  UnderstandingView view() const && = delete;  // It would point into what is destroyed.
  /// The JSON document, as the operation gives it in document form.
  std::string json() const {
    return detail::document([&](redress_document *output, redress_error **error) {
      return redress_understanding_json(handle_.get(), output, error);
    });
  }
  redress_understanding *get() noexcept { return handle_.get(); }
  const redress_understanding *get() const noexcept { return handle_.get(); }

 private:
  using Handle = detail::Handle<redress_understanding, redress_understanding_free>;
  Handle handle_;
};

/// What the desk decided about a message. May be kept and filled again.
class Decision {
 public:
  Decision() : handle_(detail::made<Handle>(redress_decision_new())) {}
  /// @throws Error when nothing was decided into it yet
  DecisionView view() const & { return DecisionView(handle_.get()); }
  DecisionView view() const && = delete;  // It would point into what is destroyed.
  /// The JSON document, as the operation gives it in document form.
  std::string json() const {
    return detail::document([&](redress_document *output, redress_error **error) {
      return redress_decision_json(handle_.get(), output, error);
    });
  }
  redress_decision *get() noexcept { return handle_.get(); }
  const redress_decision *get() const noexcept { return handle_.get(); }

 private:
  using Handle = detail::Handle<redress_decision, redress_decision_free>;
  Handle handle_;
};

/// The rows of a masked batch, in the order of its texts.
class MaskRows {
 public:
  MaskRows() : handle_(detail::made<Handle>(redress_mask_rows_new())) {}
  std::size_t size() const noexcept { return redress_mask_rows_count(handle_.get()); }
  /// @throws Error with the row's own error, or for an index beyond the last
  MaskedView operator[](std::size_t index) const & {
    const redress_masked *masked = nullptr;
    const redress_error *error = nullptr;
    redress_status status = redress_mask_rows_at(handle_.get(), index, &masked, &error);
    if (status != REDRESS_STATUS_OK) throw detail::error_of(status, error);
    return MaskedView(masked);
  }
  MaskedView operator[](std::size_t index) const && = delete;  // It would point into what is destroyed.
  redress_mask_rows *get() noexcept { return handle_.get(); }
  const redress_mask_rows *get() const noexcept { return handle_.get(); }

 private:
  using Handle = detail::Handle<redress_mask_rows, redress_mask_rows_free>;
  Handle handle_;
};

/// The rows of a triaged batch, in the order of its messages.
class DecisionRows {
 public:
  DecisionRows() : handle_(detail::made<Handle>(redress_decision_rows_new())) {}
  std::size_t size() const noexcept { return redress_decision_rows_count(handle_.get()); }
  /// @throws Error with the row's own error, or for an index beyond the last
  DecisionView operator[](std::size_t index) const & {
    const redress_decision *decision = nullptr;
    const redress_error *error = nullptr;
    redress_status status = redress_decision_rows_at(handle_.get(), index, &decision, &error);
    if (status != REDRESS_STATUS_OK) throw detail::error_of(status, error);
    return DecisionView(decision);
  }
  DecisionView operator[](std::size_t index) const && = delete;  // It would point into what is destroyed.
  redress_decision_rows *get() noexcept { return handle_.get(); }
  const redress_decision_rows *get() const noexcept { return handle_.get(); }

 private:
  using Handle = detail::Handle<redress_decision_rows, redress_decision_rows_free>;
  Handle handle_;
};

namespace detail {

/// Calls an operation with a JSON document and gives a JSON document back.
inline std::string call(const redress_desk *desk, const char *operation, std::string_view input) {
  auto given = lend(input);
  return document([&](redress_document *output, redress_error **error) {
    return redress_call(desk, operation, given.data, given.length, output, error);
  });
}

}  // namespace detail

/// Calls an operation that needs no desk: JSON in, JSON out.
/// @throws Error with the operation's error
inline std::string call(const std::string &operation, std::string_view input) {
  return detail::call(nullptr, operation.c_str(), input);
}

/// A text that comes in chunks, which may end anywhere, also inside a character: the parts together are what one chunk would
/// give. What may still become a value is held back, at most 9 KiB. Made by Desk::maskStream; used by one thread at a time.
class MaskStream {
 public:
  /// Takes in the next bytes of UTF-8; gives what no further byte can change, with positions in this part.
  Masked push(std::string_view chunk) {
    Masked part;
    auto given = detail::lend(chunk);
    detail::checked([&](redress_error **error) {
      return redress_mask_stream_push(handle_.get(), given.data, given.length, part.get(), error);
    });
    return part;
  }

  /// Ends the text; gives what was held.
  Masked finish() {
    Masked part;
    detail::checked(
        [&](redress_error **error) { return redress_mask_stream_finish(handle_.get(), part.get(), error); });
    return part;
  }

 private:
  friend class Desk;
  explicit MaskStream(redress_mask_stream *handle) : handle_(handle) {}
  detail::Handle<redress_mask_stream, redress_mask_stream_free> handle_;
};

/// A compiled policy.
class Desk {
 public:
  /// A desk under the embedded default policy.
  explicit Desk(OffsetUnit unit = OffsetUnit::utf8) {
    make([&](redress_desk **desk, redress_error **error) { return redress_desk_new(number(unit), desk, error); });
  }

  /// A desk under a policy document, whole or extending the default.
  /// @throws Error with every fault of the policy
  static Desk fromPolicy(std::string_view policy, OffsetUnit unit = OffsetUnit::utf8) {
    auto given = detail::lend(policy);
    return Desk([&](redress_desk **desk, redress_error **error) {
      return redress_desk_from_policy(given.data, given.length, number(unit), desk, error);
    });
  }

  /// A desk that shares this one's compiled policy and counts positions in `unit`.
  Desk withUnit(OffsetUnit unit) const {
    return Desk([&](redress_desk **desk, redress_error **error) {
      return redress_desk_with_unit(handle_.get(), number(unit), desk, error);
    });
  }

  /// Hides every sensitive value of `text`.
  Masked mask(std::string_view text, const MaskOptions &options = {}) const {
    Masked masked;
    mask(text, options, masked);
    return masked;
  }

  /// Hides every sensitive value of `text`; the result replaces what `masked` holds.
  void mask(std::string_view text, const MaskOptions &options, Masked &masked) const {
    Options lent(options);
    auto given = detail::lend(text);
    detail::checked([&](redress_error **error) {
      return redress_mask(handle_.get(), given.data, given.length, &lent.options, masked.get(), error);
    });
  }

  /// Begins a text that comes in chunks.
  MaskStream maskStream(const MaskOptions &options = {}) const {
    Options lent(options);
    redress_mask_stream *stream = nullptr;
    detail::checked([&](redress_error **error) {
      return redress_mask_stream_new(handle_.get(), &lent.options, &stream, error);
    });
    return MaskStream(stream);
  }

  /// Hides every sensitive value of each text.
  MaskRows maskBatch(const std::vector<std::string_view> &texts, const MaskOptions &options = {}) const {
    MaskRows rows;
    Options lent(options);
    std::vector<redress_text> given;
    given.reserve(texts.size());
    for (auto text : texts) given.push_back(detail::lend(text));
    detail::checked([&](redress_error **error) {
      return redress_mask_batch(handle_.get(), given.data(), given.size(), &lent.options, rows.get(), error);
    });
    return rows;
  }

  /// Says what `message` is about, how urgent and why.
  Understanding understand(const Message &message) const {
    Understanding understanding;
    understand(message, understanding);
    return understanding;
  }

  /// Says what `message` is about; the result replaces what `understanding` holds.
  void understand(const Message &message, Understanding &understanding) const {
    detail::Lent lent(message);
    detail::checked([&](redress_error **error) {
      return redress_understand(handle_.get(), &lent.message, understanding.get(), error);
    });
  }

  /// Decides everything about `message` at `now` (milliseconds since 1970 UTC).
  Decision triage(const Message &message, std::int64_t now) const {
    Decision decision;
    triage(message, now, decision);
    return decision;
  }

  /// Decides everything about `message` at `now`; the result replaces what `decision` holds.
  void triage(const Message &message, std::int64_t now, Decision &decision) const {
    detail::Lent lent(message);
    detail::checked([&](redress_error **error) {
      return redress_triage(handle_.get(), &lent.message, now, nullptr, decision.get(), error);
    });
  }

  /// Decides about each message at `now`.
  DecisionRows triageBatch(const std::vector<Message> &messages, std::int64_t now) const {
    DecisionRows rows;
    std::vector<std::unique_ptr<detail::Lent>> lent;
    std::vector<redress_message> given;
    for (auto &message : messages) {
      lent.push_back(std::make_unique<detail::Lent>(message));
      given.push_back(lent.back()->message);
    }
    detail::checked([&](redress_error **error) {
      return redress_triage_batch(handle_.get(), given.data(), given.size(), now, nullptr, rows.get(), error);
    });
    return rows;
  }

  /// The document of `explain` for reason `index` of a result: its sentence in `language`.
  std::string explain(const List<Reason> &reasons, std::size_t index, std::string_view language) const {
    return detail::document([&](redress_document *output, redress_error **error) {
      return redress_explain_at(handle_.get(), reasons.get(), index, detail::lend(language), output, error);
    });
  }

  /// Calls any operation by its name: JSON in, JSON out.
  /// @throws Error with the operation's error
  std::string call(const std::string &operation, std::string_view input) const {
    return detail::call(handle_.get(), operation.c_str(), input);
  }

  const redress_desk *get() const noexcept { return handle_.get(); }

 private:
  /// The C structs of options.
  struct Options {
    explicit Options(const MaskOptions &given) {
      for (auto &style : given.styles) styles.push_back({sizeof(redress_kind_style), detail::lend(style.kind), static_cast<std::int32_t>(style.style)});
      options.style = static_cast<std::int32_t>(given.style);
      options.styles = styles.data();
      options.style_count = styles.size();
      options.role = detail::lend(given.role);
      if (!given.keys) return;
      keys.id = detail::lend(given.keys->id);
      keys.tenant = detail::lend(given.keys->tenant);
      keys.ticket = detail::lend(given.keys->ticket);
      keys.secret = {given.keys->secret.data, given.keys->secret.length};
      keys.public_key = {given.keys->public_key.data, given.keys->public_key.length};
      keys.entropy = {given.keys->entropy.data, given.keys->entropy.length};
      keys.repeat = static_cast<std::int32_t>(given.keys->repeat);
      options.keys = &keys;
    }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;

    redress_mask_options options = detail::sized<redress_mask_options>();
    redress_mask_keys keys = detail::sized<redress_mask_keys>();
    std::vector<redress_kind_style> styles;
  };

  static std::int32_t number(OffsetUnit unit) { return static_cast<std::int32_t>(unit); }

  template <class Maker, class = std::enable_if_t<std::is_invocable_v<Maker, redress_desk **, redress_error **>>>
  explicit Desk(Maker maker) {
    make(maker);
  }

  template <class Maker>
  void make(Maker maker) {
    redress_desk *desk = nullptr;
    detail::checked([&](redress_error **error) { return maker(&desk, error); });
    handle_.reset(desk);
  }

  detail::Handle<redress_desk, redress_desk_free> handle_;
};

/// Paints the rectangles of an image opaque black where its pixels lie, four bytes each; no other byte changes.
/// @throws Error for a size or a stride that does not fit
inline void blackout(std::uint8_t *pixels, std::size_t length, std::int32_t width, std::int32_t height, std::int32_t stride,
                     const std::vector<redress_rectangle> &rectangles) {
  detail::checked([&](redress_error **error) {
    return redress_blackout(pixels, length, width, height, stride, rectangles.data(), rectangles.size(), error);
  });
}

}  // namespace redress

#endif  // REDRESS_HPP
