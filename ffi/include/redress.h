/* The C library of Redress. The conventions, which its README tells at length:
 *
 * - A call that can fail gives a status and, where asked for, an owned error. Outputs, the error among them, are written
 *   only when there is something to give: start with NULL, and free an error before its place is used again.
 * - A struct begins with its size, which the caller sets to `sizeof`.
 * - A text is UTF-8 with a length, not ended by a zero; a null pointer with length 0 is an absent text.
 * - An id of the policy is 1 to 64 ASCII letters, digits, `_`, `-` or `.`; an id of the host's own has 1 to 256 bytes
 *   (in a ticket 1 to 128).
 * - A text has at most 4 MiB, a batch at most 100,000 items.
 * - Any call: NULL_ARGUMENT, INVALID_UTF8, INVALID_ARGUMENT (a size, an index, a number of a closed set), INTERNAL. A desk
 *   from a policy besides: INVALID_POLICY, UNKNOWN_BASE_POLICY. A call with a text: TEXT_TOO_LONG. With a message:
 *   INVALID_DOCUMENT (an id of another form, a number out of its range), TIME_OUT_OF_RANGE. A batch: TOO_MANY. A
 *   document: MALFORMED_DOCUMENT, INVALID_DOCUMENT, UNSUPPORTED_SCHEMA, and what the operation itself fails with. */

#ifndef REDRESS_H
#define REDRESS_H

/* Generated from the library's source by `tools c`; not to be edited. */

#include <stddef.h>
#include <stdint.h>

/** The version of this header; `redress_library_version` gives that of the library. */
#define REDRESS_VERSION "0.1.0"

/** What a `redress_status` can be. A newer library may have more. */
enum {
  /** The call did what was asked. */
  REDRESS_STATUS_OK = 0,
  /** The bytes are not JSON at all. */
  REDRESS_STATUS_MALFORMED_DOCUMENT = 100,
  /** The document does not have the form its schema gives; the faults say where. */
  REDRESS_STATUS_INVALID_DOCUMENT = 101,
  /** The document's `schema` names another kind of document or a newer version. */
  REDRESS_STATUS_UNSUPPORTED_SCHEMA = 102,
  /** No operation has this name. */
  REDRESS_STATUS_UNKNOWN_OPERATION = 103,
  /** This build leaves the operation out. */
  REDRESS_STATUS_NOT_IN_THIS_BUILD = 104,
  /** A batch or a list holds more items than allowed. */
  REDRESS_STATUS_TOO_MANY = 105,
  /** The policy has faults; each is listed with its path. */
  REDRESS_STATUS_INVALID_POLICY = 200,
  /** The policy extends one that this build does not have. */
  REDRESS_STATUS_UNKNOWN_BASE_POLICY = 201,
  /** No catalogue has a sentence for this reason in this language. */
  REDRESS_STATUS_UNKNOWN_REASON = 202,
  /** The text is longer than `MAX_BYTES`. */
  REDRESS_STATUS_TEXT_TOO_LONG = 300,
  /** A style needs a key or randomness that was not given. */
  REDRESS_STATUS_MISSING_KEY = 400,
  /** A key has a wrong length, or is none. */
  REDRESS_STATUS_INVALID_KEY = 401,
  /** The calendar does not cover the date. */
  REDRESS_STATUS_OUTSIDE_COVERAGE = 500,
  /** The policy has no calendar of this id. */
  REDRESS_STATUS_UNKNOWN_CALENDAR = 501,
  /** The instant lies outside the years that the library computes with. */
  REDRESS_STATUS_TIME_OUT_OF_RANGE = 502,
  /** The command is not allowed in the ticket's state. */
  REDRESS_STATUS_INVALID_TRANSITION = 700,
  /** The role may not give this command. */
  REDRESS_STATUS_FORBIDDEN = 701,
  /** The ticket has moved on since the caller read it. */
  REDRESS_STATUS_VERSION_CONFLICT = 702,
  /** The event does not follow from the ticket's history. */
  REDRESS_STATUS_BROKEN_HISTORY = 703,
  /** An answer lies outside its scale. */
  REDRESS_STATUS_INVALID_ANSWER = 800,
  /** Scores of different scales cannot be merged. */
  REDRESS_STATUS_SCALE_MISMATCH = 801,
  /** A required pointer was null. */
  REDRESS_STATUS_NULL_ARGUMENT = 900,
  /** The bytes are not UTF-8. */
  REDRESS_STATUS_INVALID_UTF8 = 901,
  /** A defect of the library was caught at a border; the handle still works. */
  REDRESS_STATUS_INTERNAL = 902,
  /** An argument that is no document lies outside what the function takes: an index, a size, a number of an enum. */
  REDRESS_STATUS_INVALID_ARGUMENT = 903,
};


/**
 * The version of this header's promises. It grows when a function, a field or a constant is taken away or changes its
 * meaning; additions do not change it.
 */
#define REDRESS_ABI_VERSION 1

/**
 * The unit that positions in text are counted in.
 */
enum redress_offset_unit
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * UTF-8 bytes, as in C and C++.
   */
  REDRESS_OFFSET_UNIT_UTF8 = 0,
  /**
   * UTF-16 code units, as in Java.
   */
  REDRESS_OFFSET_UNIT_UTF16 = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_offset_unit redress_offset_unit;
#else
typedef int32_t redress_offset_unit;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How a value is hidden.
 */
enum redress_mask_style
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * As the policy says.
   */
  REDRESS_MASK_STYLE_POLICY = 0,
  /**
   * Keeps the ends that the card industry's and GB/T rules allow.
   */
  REDRESS_MASK_STYLE_KEEP_ENDS = 1,
  /**
   * A star for every character.
   */
  REDRESS_MASK_STYLE_FULL = 2,
  /**
   * The kind's name in brackets.
   */
  REDRESS_MASK_STYLE_LABEL = 3,
  /**
   * The kind's name and a number: the same value has the same number within a text.
   */
  REDRESS_MASK_STYLE_NUMBERED_LABEL = 4,
  /**
   * Eight stars, however long the value is.
   */
  REDRESS_MASK_STYLE_FIXED = 5,
  /**
   * The kind's name and a hash under `secret`.
   */
  REDRESS_MASK_STYLE_KEYED_HASH = 6,
  /**
   * Another value of the same form, under `secret`.
   */
  REDRESS_MASK_STYLE_FORMAT_PRESERVING = 7,
  /**
   * The value itself, encrypted; `redress_unmask_json` opens it.
   */
  REDRESS_MASK_STYLE_SEALED = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_mask_style redress_mask_style;
#else
typedef int32_t redress_mask_style;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * Whether equal values become equal sealed values.
 */
enum redress_repeat
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Never: two sealed values tell nothing of each other.
   */
  REDRESS_REPEAT_NEVER = 0,
  /**
   * Under one secret, key id and tenant, whatever the ticket; the ticket is then not bound in.
   */
  REDRESS_REPEAT_WITHIN_TENANT = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_repeat redress_repeat;
#else
typedef int32_t redress_repeat;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How urgent a message is, from what it says. A newer library may give other numbers.
 */
enum redress_urgency
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * Hypotheticals, how-to questions, failed payments without a loss, and the rest.
   */
  REDRESS_URGENCY_ROUTINE = 0,
  /**
   * The customer says that money is missing or wrong.
   */
  REDRESS_URGENCY_HIGH = 1,
  /**
   * Account or money is, or is clearly implied to be, stolen, taken over or exposed now.
   */
  REDRESS_URGENCY_CRITICAL = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_urgency redress_urgency;
#else
typedef int32_t redress_urgency;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How soon a desk must act. A newer library may give other numbers.
 */
enum redress_priority
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * At once, round the clock.
   */
  REDRESS_PRIORITY_P1 = 1,
  /**
   * Within the hour, round the clock.
   */
  REDRESS_PRIORITY_P2 = 2,
  /**
   * The same working day.
   */
  REDRESS_PRIORITY_P3 = 3,
  /**
   * Within working days.
   */
  REDRESS_PRIORITY_P4 = 4,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_priority redress_priority;
#else
typedef int32_t redress_priority;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * How strongly an action is asked for. A newer library may give other numbers.
 */
enum redress_force
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * A person decides.
   */
  REDRESS_FORCE_PROPOSE = 0,
  /**
   * The host must do it.
   */
  REDRESS_FORCE_REQUIRE = 1,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_force redress_force;
#else
typedef int32_t redress_force;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * What kind of value a `redress_param` holds, and in which of its fields.
 */
enum redress_param_kind
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /**
   * A kind that this library's header does not know yet.
   */
  REDRESS_PARAM_KIND_UNKNOWN = 0,
  /**
   * A count or a score: `number`.
   */
  REDRESS_PARAM_KIND_INTEGER = 1,
  /**
   * The id of something in the policy: `id`.
   */
  REDRESS_PARAM_KIND_ID = 2,
  /**
   * An amount: `number` in minor units, `id` the currency.
   */
  REDRESS_PARAM_KIND_MONEY = 3,
  /**
   * An instant: `number` in milliseconds since 1970 UTC.
   */
  REDRESS_PARAM_KIND_INSTANT = 4,
  /**
   * A length of time: `number` in milliseconds.
   */
  REDRESS_PARAM_KIND_DURATION = 5,
  /**
   * A share: `number` in ten-thousandths.
   */
  REDRESS_PARAM_KIND_SHARE = 6,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum redress_param_kind redress_param_kind;
#else
typedef int32_t redress_param_kind;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * A list of actions.
 */
typedef struct redress_actions redress_actions;

/**
 * A list of amounts.
 */
typedef struct redress_amounts redress_amounts;

/**
 * A list of calendars.
 */
typedef struct redress_calendars redress_calendars;

/**
 * A list of categories.
 */
typedef struct redress_categories redress_categories;

/**
 * What the desk decided about a message. Made empty, filled by `redress_triage` as often as wanted.
 */
typedef struct redress_decision redress_decision;

/**
 * The rows of a triaged batch. Made empty, filled by `redress_triage_batch` as often as wanted.
 */
typedef struct redress_decision_rows redress_decision_rows;

/**
 * A compiled policy and the unit of its positions. Any number of threads may use one at the same time.
 */
typedef struct redress_desk redress_desk;

/**
 * A document: UTF-8 JSON. Made empty, filled by the operations as often as wanted.
 */
typedef struct redress_document redress_document;

/**
 * Why a call failed. Belongs to the caller: free it with `redress_error_free`.
 */
typedef struct redress_error redress_error;

/**
 * A list of places in the message.
 */
typedef struct redress_evidences redress_evidences;

/**
 * A list of faults.
 */
typedef struct redress_faults redress_faults;

/**
 * A list of findings.
 */
typedef struct redress_findings redress_findings;

/**
 * The rows of a masked batch. Made empty, filled by `redress_mask_batch` as often as wanted.
 */
typedef struct redress_mask_rows redress_mask_rows;

/**
 * A text that is being masked as it comes. Used by one thread at a time; it keeps what it needs of its desk.
 */
typedef struct redress_mask_stream redress_mask_stream;

/**
 * A masked text with its findings. Made empty, filled by `redress_mask` as often as wanted.
 */
typedef struct redress_masked redress_masked;

/**
 * A list of named values.
 */
typedef struct redress_params redress_params;

/**
 * A list of reasons.
 */
typedef struct redress_reasons redress_reasons;

/**
 * A list of themes.
 */
typedef struct redress_tags redress_tags;

/**
 * A list of targets.
 */
typedef struct redress_targets redress_targets;

/**
 * What was understood of a message. Made empty, filled by `redress_understand` as often as wanted.
 */
typedef struct redress_understanding redress_understanding;

/**
 * A text: UTF-8 bytes and how many. Not ended by a zero. Absent when `data` is null; empty when only `length` is 0.
 *
 * A text that the library gives points into the handle that it was read from, and lives until that handle is filled
 * again or freed.
 */
typedef struct {
  /**
   * The first byte.
   */
  const char *data;
  /**
   * The number of bytes.
   */
  size_t length;
} redress_text;

/**
 * What became of a call: `REDRESS_STATUS_OK`, or the number of an error. A newer library may have numbers that this
 * header does not list.
 */
typedef int32_t redress_status;

/**
 * The style of one kind of value.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller; that of the first is the stride of the array.
   */
  size_t size;
  /**
   * The kind, as `mobile`.
   */
  redress_text kind;
  /**
   * A `redress_mask_style`, but not that of the policy.
   */
  int32_t style;
} redress_kind_style;

/**
 * Bytes of a key. Absent when `data` is null and `length` is 0.
 */
typedef struct {
  /**
   * The first byte.
   */
  const uint8_t *data;
  /**
   * The number of bytes.
   */
  size_t length;
} redress_secret;

/**
 * The keys of the styles that need some, and what sealed values are bound to. The library copies and wipes what it needs.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * Which keys these are; an id.
   */
  redress_text id;
  /**
   * Whose customers these are; an id.
   */
  redress_text tenant;
  /**
   * The ticket that sealed values belong to; may be absent.
   */
  redress_text ticket;
  /**
   * At least 32 random bytes: for hashes, format-preserving values and sealing on servers; may be absent.
   */
  redress_secret secret;
  /**
   * An X25519 public key of 32 bytes to seal to; may be absent.
   */
  redress_secret public_key;
  /**
   * At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values.
   */
  redress_secret entropy;
  /**
   * A `redress_repeat`.
   */
  int32_t repeat;
  /**
   * Zero.
   */
  int32_t reserved;
} redress_mask_keys;

/**
 * How to mask. All zero but for `size` means: as the policy says.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * A `redress_mask_style`: that of every kind that `styles` does not name.
   */
  int32_t style;
  /**
   * Styles by kind; may be null when there are none.
   */
  const redress_kind_style *styles;
  /**
   * How many.
   */
  size_t style_count;
  /**
   * Who will read the masked text; may be absent.
   */
  redress_text role;
  /**
   * The keys; may be null.
   */
  const redress_mask_keys *keys;
} redress_mask_options;

/**
 * What the host knows about the customer.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The host's own id of the customer.
   */
  redress_text id;
  /**
   * The customer's standing.
   */
  redress_text tier;
  /**
   * How often the customer has written about the same matter before.
   */
  int32_t prior_contacts;
  /**
   * What makes the customer vulnerable; may be null when there is nothing.
   */
  const redress_text *vulnerabilities;
  /**
   * How many.
   */
  size_t vulnerability_count;
} redress_customer;

/**
 * What the host knows about the transaction.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The host's own id of the transaction.
   */
  redress_text id;
  /**
   * Its amount in whole minor units; 0 where `currency` is absent.
   */
  int64_t minor_units;
  /**
   * The amount's currency.
   */
  redress_text currency;
  /**
   * Where it stands.
   */
  redress_text status;
  /**
   * The scheme of its failure code; neither goes without the other.
   */
  redress_text failure_scheme;
  /**
   * Its failure code, as the scheme writes it.
   */
  redress_text failure_code;
} redress_transaction;

/**
 * What the host knows about the device.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The model, as the maker names it.
   */
  redress_text model;
  /**
   * The operating system.
   */
  redress_text system;
  /**
   * The operating system's version.
   */
  redress_text system_version;
  /**
   * The kind of network.
   */
  redress_text network;
  /**
   * The wallet app's version.
   */
  redress_text app_version;
} redress_device;

/**
 * A customer's message; all but the text may be absent, null or zero.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * What the customer wrote.
   */
  redress_text text;
  /**
   * The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are received
   * in the same millisecond share theirs.
   */
  redress_text id;
  /**
   * When the message came in, in milliseconds since 1970 UTC; clocks start here. The `now` of the call when null or earlier.
   */
  const int64_t *received_at;
  /**
   * How it came in.
   */
  redress_text channel;
  /**
   * The customer's language; told from the text when absent.
   */
  redress_text language;
  /**
   * The jurisdiction.
   */
  redress_text region;
  /**
   * The kind of institution that received it.
   */
  redress_text institution;
  /**
   * Who wrote it.
   */
  const redress_customer *customer;
  /**
   * The transaction that it is about.
   */
  const redress_transaction *transaction;
  /**
   * The device that it came from.
   */
  const redress_device *device;
} redress_message;

/**
 * How to decide. It says nothing yet: room for what later versions add.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
} redress_triage_options;

/**
 * A rectangle of whole pixels.
 */
typedef struct {
  /**
   * Its left side.
   */
  int32_t x;
  /**
   * Its upper side.
   */
  int32_t y;
  /**
   * How wide it is; at least 0.
   */
  int32_t width;
  /**
   * How high it is; at least 0.
   */
  int32_t height;
} redress_rectangle;

/**
 * What a decision holds: masked text only.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The policy that it was made under.
   */
  redress_text policy_id;
  /**
   * The policy's version.
   */
  redress_text policy_version;
  /**
   * The policy's SHA-256.
   */
  redress_text policy_digest;
  /**
   * The message's own id, or absent.
   */
  redress_text id;
  /**
   * The message without its sensitive values.
   */
  redress_text masked;
  /**
   * What was hidden.
   */
  const redress_findings *findings;
  /**
   * How many.
   */
  size_t finding_count;
  /**
   * What the message is about.
   */
  redress_text category;
  /**
   * The finer kind, or absent.
   */
  redress_text subcategory;
  /**
   * How sure of the category, in ten-thousandths.
   */
  int32_t confidence;
  /**
   * A `redress_urgency`: how urgent, from what the message says.
   */
  int32_t urgency;
  /**
   * A `redress_priority`: how soon a desk must act.
   */
  int32_t priority;
  /**
   * Every category that holds; the first is the main one.
   */
  const redress_categories *categories;
  /**
   * How many.
   */
  size_t category_count;
  /**
   * Why.
   */
  const redress_reasons *reasons;
  /**
   * How many.
   */
  size_t reason_count;
  /**
   * Who handles it.
   */
  redress_text team;
  /**
   * What the host should do.
   */
  const redress_actions *actions;
  /**
   * How many.
   */
  size_t action_count;
  /**
   * When the clocks began, in milliseconds since 1970 UTC.
   */
  int64_t received_at;
  /**
   * By when what must be done.
   */
  const redress_targets *targets;
  /**
   * How many.
   */
  size_t target_count;
  /**
   * The calendars that the targets were counted in.
   */
  const redress_calendars *calendars;
  /**
   * How many.
   */
  size_t calendar_count;
  /**
   * What to tell the customer now.
   */
  redress_text acknowledgement;
  /**
   * The language of the acknowledgement.
   */
  redress_text language;
  /**
   * Themes.
   */
  const redress_tags *tags;
  /**
   * How many.
   */
  size_t tag_count;
  /**
   * Amounts of money that the message names.
   */
  const redress_amounts *amounts;
  /**
   * How many.
   */
  size_t amount_count;
} redress_decision_view;

/**
 * An effect for the host to carry out; the library never does.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * 32 hexadecimal digits and a zero: the same for the same cause, so that a host that retries acts once.
   */
  char id[33];
  /**
   * What to do, as `freeze_account`.
   */
  redress_text kind;
  /**
   * A `redress_force`: how strongly.
   */
  int32_t force;
  /**
   * The rule of the policy that asks for it.
   */
  redress_text rule;
  /**
   * The reason that it follows from.
   */
  redress_text reason;
  /**
   * With what.
   */
  const redress_params *params;
  /**
   * How many.
   */
  size_t param_count;
} redress_action;

/**
 * Something that must be done by an instant.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * What must be done, as `first_response`.
   */
  redress_text kind;
  /**
   * The latest instant that still meets it, in milliseconds since 1970 UTC.
   */
  int64_t due_at;
  /**
   * 1 when the calendar does not cover the whole way, so that `due_at` may move; otherwise 0.
   */
  int32_t provisional;
  /**
   * The calendar that it was counted in.
   */
  redress_text calendar;
  /**
   * The rule of the policy that set it.
   */
  redress_text rule;
} redress_target;

/**
 * A calendar as it was when a decision was made.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The calendar.
   */
  redress_text id;
  /**
   * Its version.
   */
  redress_text version;
  /**
   * The IANA zone that it counts in.
   */
  redress_text zone;
  /**
   * The version of the zone data.
   */
  redress_text zone_version;
} redress_calendar;

/**
 * What an error says. The texts point into the error.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The status.
   */
  redress_status code;
  /**
   * The code's name, as `invalid_policy`.
   */
  redress_text name;
  /**
   * One sentence with every fault. It never quotes a customer's text.
   */
  redress_text message;
  /**
   * The places.
   */
  const redress_faults *faults;
  /**
   * How many.
   */
  size_t fault_count;
} redress_error_view;

/**
 * One place where something else was expected.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * Where, as in `sla.targets[3].minutes`; empty for the whole document.
   */
  redress_text path;
  /**
   * What belongs there.
   */
  redress_text expected;
  /**
   * What is there.
   */
  redress_text got;
} redress_fault;

/**
 * What a masked text holds.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The text without its sensitive values.
   */
  redress_text text;
  /**
   * What was hidden, in order of position.
   */
  const redress_findings *findings;
  /**
   * How many.
   */
  size_t finding_count;
} redress_masked_view;

/**
 * A sensitive value, by its place; the value itself is never here.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * What it is, as `mobile`.
   */
  redress_text kind;
  /**
   * Where it begins in the text, in the desk's unit.
   */
  size_t start;
  /**
   * Where it ends in the text.
   */
  size_t end;
  /**
   * Where its replacement begins in the masked text.
   */
  size_t masked_start;
  /**
   * Where its replacement ends in the masked text.
   */
  size_t masked_end;
  /**
   * How sure, in ten-thousandths.
   */
  int32_t confidence;
  /**
   * Why.
   */
  const redress_reasons *reasons;
  /**
   * How many.
   */
  size_t reason_count;
} redress_finding;

/**
 * One reason of a decision.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * What was seen; the policy's catalogues have a sentence for each code.
   */
  redress_text code;
  /**
   * The values of the sentence.
   */
  const redress_params *params;
  /**
   * How many.
   */
  size_t param_count;
  /**
   * Where in the message.
   */
  const redress_evidences *evidence;
  /**
   * How many.
   */
  size_t evidence_count;
} redress_reason;

/**
 * A named value of a reason or of an action.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The name that the sentence uses.
   */
  redress_text name;
  /**
   * A `redress_param_kind`.
   */
  int32_t kind;
  /**
   * The value, or 0.
   */
  int64_t number;
  /**
   * The value, or absent.
   */
  redress_text id;
} redress_param;

/**
 * Where in the message something was seen, and the rule that saw it.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The phrase, list or rule of the policy that fired.
   */
  redress_text rule;
  /**
   * Where it begins in the message, in the desk's unit.
   */
  size_t start;
  /**
   * Where it ends in the message.
   */
  size_t end;
  /**
   * Where it begins in the masked text.
   */
  size_t masked_start;
  /**
   * Where it ends in the masked text.
   */
  size_t masked_end;
} redress_evidence;

/**
 * What an understanding holds.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The main category.
   */
  redress_text category;
  /**
   * Its finer kind, or absent.
   */
  redress_text subcategory;
  /**
   * How sure of the main category, in ten-thousandths.
   */
  int32_t confidence;
  /**
   * A `redress_urgency`: how urgent.
   */
  int32_t urgency;
  /**
   * Every category that holds; the first is the main one.
   */
  const redress_categories *categories;
  /**
   * How many.
   */
  size_t category_count;
  /**
   * Why.
   */
  const redress_reasons *reasons;
  /**
   * How many.
   */
  size_t reason_count;
  /**
   * Themes.
   */
  const redress_tags *tags;
  /**
   * How many.
   */
  size_t tag_count;
  /**
   * Amounts of money, in order of position.
   */
  const redress_amounts *amounts;
  /**
   * How many.
   */
  size_t amount_count;
} redress_understanding_view;

/**
 * A category that holds.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * The category.
   */
  redress_text category;
  /**
   * Its finer kind, or absent.
   */
  redress_text subcategory;
  /**
   * How sure, in ten-thousandths.
   */
  int32_t confidence;
} redress_category;

/**
 * A theme.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * Its id.
   */
  redress_text id;
} redress_tag;

/**
 * An amount of money that the message names.
 */
typedef struct {
  /**
   * `sizeof` of this struct, set by the caller.
   */
  size_t size;
  /**
   * Whole minor units.
   */
  int64_t minor_units;
  /**
   * The currency.
   */
  redress_text currency;
  /**
   * Where it begins in the message, in the desk's unit.
   */
  size_t start;
  /**
   * Where it ends in the message.
   */
  size_t end;
  /**
   * Where it begins in the masked text.
   */
  size_t masked_start;
  /**
   * Where it ends in the masked text.
   */
  size_t masked_end;
} redress_amount;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The ABI version of the library that is linked; equal to `REDRESS_ABI_VERSION` when it fits this header.
 */
int32_t redress_abi_version(void);

/**
 * The version of the library that is linked, as `0.1.0`; `REDRESS_VERSION` is the header's. A constant.
 */
redress_text redress_library_version(void);

/**
 * Rows that hold nothing yet. Free them with `redress_mask_rows_free`.
 */
redress_mask_rows *redress_mask_rows_new(void);

/**
 * Frees rows with all their results and errors; null is allowed.
 *
 * The caller ensures:
 * `rows` is null or was made by `redress_mask_rows_new` and is used by nobody; it must not be used afterwards.
 */
void redress_mask_rows_free(redress_mask_rows *rows);

/**
 * Hides every sensitive value of each text. A text that fails is a row with an error, and the call still succeeds.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `texts` is null or points to `count` texts, each absent or valid; `options` is null or
 * points to a struct that begins with its size, with pointers that are null or valid; `rows` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_batch(const redress_desk *desk,
                                  const redress_text *texts,
                                  size_t count,
                                  const redress_mask_options *options,
                                  redress_mask_rows *rows,
                                  redress_error **error);

/**
 * The number of rows.
 *
 * The caller ensures:
 * `rows` is null or live.
 */
size_t redress_mask_rows_count(const redress_mask_rows *rows);

/**
 * Reads row `index`: the row's status, and either `masked` or `error`; the other becomes null, and both where there is no
 * such row. Either may be left out by a null argument. Both belong to the rows: never free them.
 *
 * The caller ensures:
 * `rows` is null or live; `masked` and `error` are null or point to a pointer each.
 */
redress_status redress_mask_rows_at(const redress_mask_rows *rows,
                                    size_t index,
                                    const redress_masked **masked,
                                    const redress_error **error);

/**
 * Rows that hold nothing yet. Free them with `redress_decision_rows_free`.
 */
redress_decision_rows *redress_decision_rows_new(void);

/**
 * Frees rows with all their results and errors; null is allowed.
 *
 * The caller ensures:
 * `rows` is null or was made by `redress_decision_rows_new` and is used by nobody; it must not be used afterwards.
 */
void redress_decision_rows_free(redress_decision_rows *rows);

/**
 * Decides about each message at `now` (milliseconds since 1970 UTC). A message that fails is a row with an error, and the
 * call still succeeds. Every message of the array has the size that the first one says, or is a row with an error.
 * `options` may be null.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `messages` is null or points to `count` structs that begin with their size, with
 * pointers that are null or valid; `options` is null or points to a struct that begins with its size; `rows` is null or
 * live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_triage_batch(const redress_desk *desk,
                                    const redress_message *messages,
                                    size_t count,
                                    int64_t now,
                                    const redress_triage_options *options,
                                    redress_decision_rows *rows,
                                    redress_error **error);

/**
 * The number of rows.
 *
 * The caller ensures:
 * `rows` is null or live.
 */
size_t redress_decision_rows_count(const redress_decision_rows *rows);

/**
 * Reads row `index`: the row's status, and either `decision` or `error`; the other becomes null, and both where there is
 * no such row. Either may be left out by a null argument. Both belong to the rows: never free them.
 *
 * The caller ensures:
 * `rows` is null or live; `decision` and `error` are null or point to a pointer each.
 */
redress_status redress_decision_rows_at(const redress_decision_rows *rows,
                                        size_t index,
                                        const redress_decision **decision,
                                        const redress_error **error);

/**
 * Paints the rectangles of an image opaque black where its pixels lie, as far as they are in it; no other byte changes.
 *
 * A pixel is four bytes: red, green, blue and alpha. `stride` is the number of bytes from the beginning of a row to that of
 * the next, at least 4 times `width`. INVALID_DOCUMENT for a size or a stride that is too small and for `length` bytes that
 * do not hold the image, TOO_MANY beyond 100,000 rectangles; nothing is painted then.
 *
 * The caller ensures:
 * `pixels` is null or points to `length` bytes that nobody else uses during the call; `rectangles` points to `count` of
 * them, or is null where `count` is 0; `error` is null or points to a pointer.
 */
redress_status redress_blackout(uint8_t *pixels,
                                size_t length,
                                int32_t width,
                                int32_t height,
                                int32_t stride,
                                const redress_rectangle *rectangles,
                                size_t count,
                                redress_error **error);

/**
 * A decision that holds nothing yet. Free it with `redress_decision_free`.
 */
redress_decision *redress_decision_new(void);

/**
 * Frees a decision; null is allowed.
 *
 * The caller ensures:
 * `decision` is null or was made by `redress_decision_new` and is used by nobody; it must not be used afterwards.
 */
void redress_decision_free(redress_decision *decision);

/**
 * Decides everything about a message at `now` (milliseconds since 1970 UTC). `options` may be null.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `message` is null or points to a struct that begins with its size, with pointers that
 * are null or valid; `options` is null or points to a struct that begins with its size; `decision` is null or live and
 * used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_triage(const redress_desk *desk,
                              const redress_message *message,
                              int64_t now,
                              const redress_triage_options *options,
                              redress_decision *decision,
                              redress_error **error);

/**
 * Reads what a decision holds; one that holds nothing yet counts as null.
 *
 * The caller ensures:
 * `decision` is null or live; `view` is null or points to a struct that begins with its size.
 */
redress_status redress_decision_read(const redress_decision *decision, redress_decision_view *view);

/**
 * The document of a decision, as the operation gives it in document form; one that holds nothing yet counts as null.
 *
 * The caller ensures:
 * `decision` is null or live; `output` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_decision_json(const redress_decision *decision, redress_document *output, redress_error **error);

/**
 * Reads action `index`.
 *
 * The caller ensures:
 * `actions` is null or came from a view of a live result; `action` is null or points to a struct that begins with its
 * size.
 */
redress_status redress_actions_at(const redress_actions *actions, size_t index, redress_action *action);

/**
 * Reads target `index`.
 *
 * The caller ensures:
 * `targets` is null or came from a view of a live result; `target` is null or points to a struct that begins with its
 * size.
 */
redress_status redress_targets_at(const redress_targets *targets, size_t index, redress_target *target);

/**
 * Reads calendar `index`.
 *
 * The caller ensures:
 * `calendars` is null or came from a view of a live result; `calendar` is null or points to a struct that begins with
 * its size.
 */
redress_status redress_calendars_at(const redress_calendars *calendars, size_t index, redress_calendar *calendar);

/**
 * Makes a desk under the embedded default policy. `unit` is a `redress_offset_unit`.
 *
 * The caller ensures:
 * `desk` is null or points to a pointer, which is written on success; `error` is null or points to a pointer.
 */
redress_status redress_desk_new(int32_t unit, redress_desk **desk, redress_error **error);

/**
 * Makes a desk under a policy document, whole or extending the default.
 *
 * The caller ensures:
 * `policy` is null or points to `length` bytes; `desk` is null or points to a pointer, which is written on success;
 * `error` is null or points to a pointer.
 */
redress_status redress_desk_from_policy(const char *policy,
                                        size_t length,
                                        int32_t unit,
                                        redress_desk **desk,
                                        redress_error **error);

/**
 * Makes a desk that shares the compiled policy of `desk` and counts positions in `unit`. Each is freed by itself.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `copy` is null or points to a pointer, which is written on success; `error` is null or
 * points to a pointer.
 */
redress_status redress_desk_with_unit(const redress_desk *desk,
                                      int32_t unit,
                                      redress_desk **copy,
                                      redress_error **error);

/**
 * Frees a desk; null is allowed. Results that it filled stay valid.
 *
 * The caller ensures:
 * `desk` is null or a live desk that nobody uses; it must not be used afterwards.
 */
void redress_desk_free(redress_desk *desk);

#if defined(REDRESS_TEST_HOOKS)
/**
 * Panics on purpose behind the border, and comes back as `REDRESS_STATUS_INTERNAL`.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `error` is null or points to a pointer.
 */
redress_status redress_test_panic(const redress_desk *desk, redress_error **error);
#endif

/**
 * A document that holds nothing yet. Free it with `redress_document_free`.
 */
redress_document *redress_document_new(void);

/**
 * The first byte of a document; not ended by a zero. Null for a document that holds nothing yet.
 *
 * The caller ensures:
 * `document` is null or live. The bytes stay until it is filled again or freed.
 */
const char *redress_document_data(const redress_document *document);

/**
 * The number of bytes of a document; 0 for one that holds nothing yet.
 *
 * The caller ensures:
 * `document` is null or live.
 */
size_t redress_document_length(const redress_document *document);

/**
 * Frees a document; null is allowed.
 *
 * The caller ensures:
 * `document` is null or was made by `redress_document_new` and is used by nobody; it must not be used afterwards.
 */
void redress_document_free(redress_document *document);

/**
 * Calls any operation by its name, which ends with a zero. `desk` may be null for an operation that needs none.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `operation` is null or ends with a zero; `input` is null or points to `length` bytes;
 * `output` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_call(const redress_desk *desk,
                            const char *operation,
                            const char *input,
                            size_t length,
                            redress_document *output,
                            redress_error **error);

/**
 * Reads what `error` says.
 *
 * The caller ensures:
 * `error` is null or a live error; `view` is null or points to a struct that begins with its size.
 */
redress_status redress_error_read(const redress_error *error, redress_error_view *view);

/**
 * Reads fault `index`.
 *
 * The caller ensures:
 * `faults` is null or came from a view of a live error; `fault` is null or points to a struct that begins with its size.
 */
redress_status redress_faults_at(const redress_faults *faults,
                                 size_t index,
                                 redress_fault *fault);

/**
 * Frees an error; null is allowed.
 *
 * The caller ensures:
 * `error` is null or a live error that nobody uses; it must not be used afterwards.
 */
void redress_error_free(redress_error *error);

/**
 * The name of a status, as `invalid_policy`; a constant. Absent for a number that this library does not know.
 */
redress_text redress_status_name(redress_status status);

/**
 * A masked text that holds nothing yet. Free it with `redress_masked_free`.
 */
redress_masked *redress_masked_new(void);

/**
 * Frees a masked text; null is allowed.
 *
 * The caller ensures:
 * `masked` is null or was made by `redress_masked_new` and is used by nobody; it must not be used afterwards.
 */
void redress_masked_free(redress_masked *masked);

/**
 * Hides every sensitive value of a text. `options` may be null.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `text` is null or points to `length` bytes; `options` is null or points to a struct that
 * begins with its size, with pointers that are null or valid; `masked` is null or live and used by nobody else; `error`
 * is null or points to a pointer.
 */
redress_status redress_mask(const redress_desk *desk,
                            const char *text,
                            size_t length,
                            const redress_mask_options *options,
                            redress_masked *masked,
                            redress_error **error);

/**
 * Reads what a masked text holds; one that holds nothing yet counts as null.
 *
 * The caller ensures:
 * `masked` is null or live; `view` is null or points to a struct that begins with its size.
 */
redress_status redress_masked_read(const redress_masked *masked, redress_masked_view *view);

/**
 * The document of a masked text, as the operation gives it in document form; one that holds nothing yet counts as null.
 *
 * The caller ensures:
 * `masked` is null or live; `output` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_masked_json(const redress_masked *masked, redress_document *output, redress_error **error);

/**
 * Reads finding `index`.
 *
 * The caller ensures:
 * `findings` is null or came from a view of a live result; `finding` is null or points to a struct that begins with its
 * size.
 */
redress_status redress_findings_at(const redress_findings *findings, size_t index, redress_finding *finding);

/**
 * Which build of the library this is, and the operations that it has. `version` in document form: `Version` out.
 *
 * The caller ensures:
 * `output` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_version_json(redress_document *output, redress_error **error);

/**
 * The effective policy, whole. `policy` in document form: `Policy` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `output` is null or live and used by nobody else; `error` is null or points to a
 * pointer.
 */
redress_status redress_policy_json(const redress_desk *desk, redress_document *output, redress_error **error);

/**
 * Hides every sensitive value of a text. `mask` in document form: `MaskInput` in, `Masked` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_json(const redress_desk *desk,
                                 const char *input,
                                 size_t length,
                                 redress_document *output,
                                 redress_error **error);

/**
 * Hides every sensitive value of each text; a text that fails is a row with an error. `mask_batch` in document form:
 * `MaskBatchInput` in, `MaskRows` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_batch_json(const redress_desk *desk,
                                       const char *input,
                                       size_t length,
                                       redress_document *output,
                                       redress_error **error);

/**
 * Hides every sensitive value of a text, with labels that are numbered across the texts of a ticket. `mask_numbered`
 * in document form: `MaskNumberedInput` in, `NumberedText` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_numbered_json(const redress_desk *desk,
                                          const char *input,
                                          size_t length,
                                          redress_document *output,
                                          redress_error **error);

/**
 * Says what of a text looked like a sensitive value and stays in clear, and why. `ruled_out` in document form:
 * `RuledOutInput` in, `RuledOut` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_ruled_out_json(const redress_desk *desk,
                                      const char *input,
                                      size_t length,
                                      redress_document *output,
                                      redress_error **error);

/**
 * Hides every sensitive value of a JSON document, with its keys as the words beside its values. `mask_document` in
 * document form: `MaskDocumentInput` in, `MaskedDocument` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_document_json(const redress_desk *desk,
                                          const char *input,
                                          size_t length,
                                          redress_document *output,
                                          redress_error **error);

/**
 * Masks the next chunks of a text that comes in chunks; where they end changes nothing. `mask_chunks` in document
 * form: `MaskChunksInput` in, `MaskedChunks` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_chunks_json(const redress_desk *desk,
                                        const char *input,
                                        size_t length,
                                        redress_document *output,
                                        redress_error **error);

/**
 * Opens the sealed values of a text for a role that may; what was opened is a record. `unmask` in document form:
 * `UnmaskInput` in, `Unmasked` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_unmask_json(const redress_desk *desk,
                                   const char *input,
                                   size_t length,
                                   redress_document *output,
                                   redress_error **error);

/**
 * The rectangles that cover every sensitive value of a screenshot, from the boxes of text that were recognised in it.
 * `mask_screenshot` in document form: `MaskScreenshotInput` in, `Covers` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_screenshot_json(const redress_desk *desk,
                                            const char *input,
                                            size_t length,
                                            redress_document *output,
                                            redress_error **error);

/**
 * An image with rectangles painted black; what `mask_screenshot` gives, or any others. `blackout` in document form:
 * `BlackoutInput` in, `BlackedOut` out.
 *
 * The caller ensures:
 * `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
 * points to a pointer.
 */
redress_status redress_blackout_json(const char *input, size_t length, redress_document *output, redress_error **error);

/**
 * Says what a message is about, how urgent and why. `understand` in document form: `UnderstandInput` in,
 * `Understanding` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_understand_json(const redress_desk *desk,
                                       const char *input,
                                       size_t length,
                                       redress_document *output,
                                       redress_error **error);

/**
 * Decides everything about a message at a time. `triage` in document form: `TriageInput` in, `Decision` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_triage_json(const redress_desk *desk,
                                   const char *input,
                                   size_t length,
                                   redress_document *output,
                                   redress_error **error);

/**
 * Decides about each message at a time; a message that fails is a row with an error. `triage_batch` in document form:
 * `TriageBatchInput` in, `DecisionRows` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_triage_batch_json(const redress_desk *desk,
                                         const char *input,
                                         size_t length,
                                         redress_document *output,
                                         redress_error **error);

/**
 * Where a clock stands at a time: how long it ran, what is left, whether it is at risk. `clock_status` in document
 * form: `ClockStatusInput` in, `ClockStatus` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_clock_status_json(const redress_desk *desk,
                                         const char *input,
                                         size_t length,
                                         redress_document *output,
                                         redress_error **error);

/**
 * The clock after an event; no clock for the event that activates it. `advance_clock` in document form:
 * `AdvanceClockInput` in, `Clock` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_advance_clock_json(const redress_desk *desk,
                                          const char *input,
                                          size_t length,
                                          redress_document *output,
                                          redress_error **error);

/**
 * The steps of the escalation ladder that a clock comes to in a stretch of time, each told once. `due_steps` in
 * document form: `DueStepsInput` in, `DueSteps` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_due_steps_json(const redress_desk *desk,
                                      const char *input,
                                      size_t length,
                                      redress_document *output,
                                      redress_error **error);

/**
 * What a calendar answers: working time added or measured, openings, working days. `business_time` in document form:
 * `BusinessTimeInput` in, `TimeAnswer` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_business_time_json(const redress_desk *desk,
                                          const char *input,
                                          size_t length,
                                          redress_document *output,
                                          redress_error **error);

/**
 * The events that a command on a ticket leads to, or why it may not be given. `decide` in document form: `DecideInput`
 * in, `Events` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_decide_json(const redress_desk *desk,
                                   const char *input,
                                   size_t length,
                                   redress_document *output,
                                   redress_error **error);

/**
 * The ticket after an event; reads neither policy nor time. `evolve` in document form: `EvolveInput` in, `Ticket` out.
 *
 * The caller ensures:
 * `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
 * points to a pointer.
 */
redress_status redress_evolve_json(const char *input, size_t length, redress_document *output, redress_error **error);

/**
 * The ticket after its whole history, each event of which is checked against the one before. `replay` in document
 * form: `ReplayInput` in, `Ticket` out.
 *
 * The caller ensures:
 * `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
 * points to a pointer.
 */
redress_status redress_replay_json(const char *input, size_t length, redress_document *output, redress_error **error);

/**
 * The scores of answers on a scale, with their intervals. `score` in document form: `ScoreInput` in, `Scores` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_score_json(const redress_desk *desk,
                                  const char *input,
                                  size_t length,
                                  redress_document *output,
                                  redress_error **error);

/**
 * The scores of two places as of one. `merge_scores` in document form: `MergeScoresInput` in, `Scores` out.
 *
 * The caller ensures:
 * `input` is null or points to `length` bytes; `output` is null or live and used by nobody else; `error` is null or
 * points to a pointer.
 */
redress_status redress_merge_scores_json(const char *input,
                                         size_t length,
                                         redress_document *output,
                                         redress_error **error);

/**
 * A reason as a sentence in a language. `explain` in document form: `ExplainInput` in, `Explanation` out.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `input` is null or points to `length` bytes; `output` is null or live and used by
 * nobody else; `error` is null or points to a pointer.
 */
redress_status redress_explain_json(const redress_desk *desk,
                                    const char *input,
                                    size_t length,
                                    redress_document *output,
                                    redress_error **error);

/**
 * Reads reason `index`.
 *
 * The caller ensures:
 * `reasons` is null or came from a view of a live result; `reason` is null or points to a struct that begins with its
 * size.
 */
redress_status redress_reasons_at(const redress_reasons *reasons, size_t index, redress_reason *reason);

/**
 * Reads value `index`.
 *
 * The caller ensures:
 * `params` is null or came from a view of a live result; `param` is null or points to a struct that begins with its
 * size.
 */
redress_status redress_params_at(const redress_params *params, size_t index, redress_param *param);

/**
 * Reads place `index`.
 *
 * The caller ensures:
 * `evidences` is null or came from a view of a live result; `evidence` is null or points to a struct that begins with
 * its size.
 */
redress_status redress_evidences_at(const redress_evidences *evidences, size_t index, redress_evidence *evidence);

/**
 * Explains reason `index` of a result: the sentence in `language`, as the document that `explain` gives.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `reasons` is null or came from a view of a live result; `language` is absent or valid;
 * `output` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_explain_at(const redress_desk *desk,
                                  const redress_reasons *reasons,
                                  size_t index,
                                  redress_text language,
                                  redress_document *output,
                                  redress_error **error);

/**
 * Begins a text. `options` may be null.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `options` is null or points to a struct that begins with its size, with pointers that are
 * null or valid; `stream` is null or points to a pointer, which is written on success; `error` is null or points to a pointer.
 */
redress_status redress_mask_stream_new(const redress_desk *desk,
                                       const redress_mask_options *options,
                                       redress_mask_stream **stream,
                                       redress_error **error);

/**
 * Takes in the next bytes of the text, which is UTF-8 and may be cut anywhere, and fills `masked` with what no further byte
 * can change: often nothing. Its positions are those of this part. Where the bytes end changes nothing; at most 9 KiB are held.
 *
 * The caller ensures:
 * `stream` is null or live and used by nobody else; `chunk` is null or points to `length` bytes; `masked` is null or live and
 * used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_mask_stream_push(redress_mask_stream *stream,
                                        const char *chunk,
                                        size_t length,
                                        redress_masked *masked,
                                        redress_error **error);

/**
 * Ends the text, and fills `masked` with what was held. The stream takes nothing in afterwards; free it.
 *
 * The caller ensures:
 * `stream` is null or live and used by nobody else; `masked` is null or live and used by nobody else; `error` is null or
 * points to a pointer.
 */
redress_status redress_mask_stream_finish(redress_mask_stream *stream,
                                          redress_masked *masked,
                                          redress_error **error);

/**
 * Frees a stream, ended or not; null is allowed.
 *
 * The caller ensures:
 * `stream` is null or was made by `redress_mask_stream_new` and is used by nobody; it must not be used afterwards.
 */
void redress_mask_stream_free(redress_mask_stream *stream);

/**
 * An understanding that holds nothing yet. Free it with `redress_understanding_free`.
 */
redress_understanding *redress_understanding_new(void);

/**
 * Frees an understanding; null is allowed.
 *
 * The caller ensures:
 * `understanding` is null or was made by `redress_understanding_new` and is used by nobody; it must not be used
 * afterwards.
 */
void redress_understanding_free(redress_understanding *understanding);

/**
 * Says what a message is about, how urgent and why.
 *
 * The caller ensures:
 * `desk` is null or a live desk; `message` is null or points to a struct that begins with its size, with pointers that
 * are null or valid; `understanding` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_understand(const redress_desk *desk,
                                  const redress_message *message,
                                  redress_understanding *understanding,
                                  redress_error **error);

/**
 * Reads what an understanding holds; one that holds nothing yet counts as null.
 *
 * The caller ensures:
 * `understanding` is null or live; `view` is null or points to a struct that begins with its size.
 */
redress_status redress_understanding_read(const redress_understanding *understanding, redress_understanding_view *view);

/**
 * The document of an understanding, as the operation gives it in document form; one that holds nothing yet counts as null.
 *
 * The caller ensures:
 * `understanding` is null or live; `output` is null or live and used by nobody else; `error` is null or points to a pointer.
 */
redress_status redress_understanding_json(const redress_understanding *understanding,
                                          redress_document *output,
                                          redress_error **error);

/**
 * Reads category `index`.
 *
 * The caller ensures:
 * `categories` is null or came from a view of a live result; `category` is null or points to a struct that begins with
 * its size.
 */
redress_status redress_categories_at(const redress_categories *categories, size_t index, redress_category *category);

/**
 * Reads theme `index`.
 *
 * The caller ensures:
 * `tags` is null or came from a view of a live result; `tag` is null or points to a struct that begins with its size.
 */
redress_status redress_tags_at(const redress_tags *tags, size_t index, redress_tag *tag);

/**
 * Reads amount `index`.
 *
 * The caller ensures:
 * `amounts` is null or came from a view of a live result; `amount` is null or points to a struct that begins with its
 * size.
 */
redress_status redress_amounts_at(const redress_amounts *amounts, size_t index, redress_amount *amount);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* REDRESS_H */

