#define _DEFAULT_SOURCE
#include "typed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* ---- documents into structs ---- */

typedef struct {
  redress_message message;
  redress_customer customer;
  redress_transaction transaction;
  redress_device device;
  int64_t received_at;
  redress_text vulnerabilities[16];
} message_parts;

/* Whether `object` is an object with no other keys than those of the list that ends with NULL. */
static bool only(const json_t *object, const char *const *keys) {
  if (!json_is_object(object)) return false;
  const char *key;
  json_t *value;
  json_object_foreach((json_t *)object, key, value) {
    const char *const *known = keys;
    while (*known && strcmp(*known, key) != 0) known++;
    if (!*known) return false;
  }
  return true;
}

/* Reads a text that may be absent. */
static bool text_of(const json_t *object, const char *key, redress_text *out) {
  const json_t *value = json_object_get(object, key);
  *out = (redress_text){NULL, 0};
  if (!value || json_is_null(value)) return true;
  if (!json_is_string(value)) return false;
  *out = (redress_text){json_string_value(value), json_string_length(value)};
  return true;
}

/* Reads RFC 3339 text; what is finer than a millisecond is cut. */
static bool instant_of(const json_t *value, int64_t *out) {
  int year, month, day, hour, minute, second, used = 0, milliseconds = 0, offset = 0;
  const char *text = json_string_value(value);
  if (!text || sscanf(text, "%4d-%2d-%2d%*1[Tt]%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &used) != 6 ||
      used != 19) {
    return false;
  }
  text += used;
  if (*text == '.') {
    int scale = 100;
    for (text++; *text >= '0' && *text <= '9'; text++, scale /= 10) milliseconds += (*text - '0') * scale;
  }
  if (*text == '+' || *text == '-') {
    int hours, minutes;
    if (sscanf(text + 1, "%2d:%2d", &hours, &minutes) != 2 || strlen(text) != 6) return false;
    offset = (*text == '-' ? -1 : 1) * (hours * 60 + minutes) * 60;
  } else if (strcmp(text, "Z") != 0 && strcmp(text, "z") != 0) {
    return false;
  }
  struct tm civil = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day, .tm_hour = hour, .tm_min = minute, .tm_sec = second};
  struct tm given = civil;
  int64_t seconds = (int64_t)timegm(&civil);
  if (civil.tm_mday != given.tm_mday || civil.tm_hour != given.tm_hour || civil.tm_sec != given.tm_sec) return false;
  *out = (seconds - offset) * 1000 + milliseconds;
  return true;
}

static bool customer_of(const json_t *doc, message_parts *out) {
  static const char *const keys[] = {"id", "tier", "prior_contacts", "vulnerabilities", NULL};
  out->customer = (redress_customer){.size = sizeof out->customer};
  const json_t *contacts = json_object_get(doc, "prior_contacts"), *vulnerabilities = json_object_get(doc, "vulnerabilities");
  if (!only(doc, keys) || !text_of(doc, "id", &out->customer.id) || !text_of(doc, "tier", &out->customer.tier) ||
      (contacts && !json_is_integer(contacts)) || (vulnerabilities && !json_is_array(vulnerabilities))) {
    return false;
  }
  json_int_t number = contacts ? json_integer_value(contacts) : 0;
  if (number > INT32_MAX || number < INT32_MIN) return false;
  out->customer.prior_contacts = (int32_t)number;
  size_t count = json_array_size(vulnerabilities);
  if (count > sizeof out->vulnerabilities / sizeof *out->vulnerabilities) return false;
  for (size_t i = 0; i < count; i++) {
    const json_t *item = json_array_get(vulnerabilities, i);
    if (!json_is_string(item)) return false;
    out->vulnerabilities[i] = (redress_text){json_string_value(item), json_string_length(item)};
  }
  out->customer.vulnerabilities = out->vulnerabilities;
  out->customer.vulnerability_count = count;
  return true;
}

static bool transaction_of(const json_t *doc, redress_transaction *out) {
  static const char *const keys[] = {"id", "amount", "status", "failure", NULL};
  static const char *const amount_keys[] = {"minor_units", "currency", NULL};
  static const char *const failure_keys[] = {"scheme", "code", NULL};
  *out = (redress_transaction){.size = sizeof *out};
  if (!only(doc, keys) || !text_of(doc, "id", &out->id) || !text_of(doc, "status", &out->status)) return false;
  const json_t *amount = json_object_get(doc, "amount"), *failure = json_object_get(doc, "failure");
  if (amount && !json_is_null(amount)) {
    const json_t *units = json_object_get(amount, "minor_units");
    if (!only(amount, amount_keys) || !json_is_integer(units) || !text_of(amount, "currency", &out->currency) ||
        !out->currency.data) {
      return false;
    }
    out->minor_units = json_integer_value(units);
  }
  if (failure && !json_is_null(failure)) {
    if (!only(failure, failure_keys) || !text_of(failure, "scheme", &out->failure_scheme) || !out->failure_scheme.data ||
        !text_of(failure, "code", &out->failure_code) || !out->failure_code.data) {
      return false;
    }
  }
  return true;
}

static bool device_of(const json_t *doc, redress_device *out) {
  static const char *const keys[] = {"model", "system", "system_version", "network", "app_version", NULL};
  *out = (redress_device){.size = sizeof *out};
  return only(doc, keys) && text_of(doc, "model", &out->model) && text_of(doc, "system", &out->system) &&
         text_of(doc, "system_version", &out->system_version) && text_of(doc, "network", &out->network) &&
         text_of(doc, "app_version", &out->app_version);
}

static bool message_of(const json_t *doc, message_parts *out) {
  static const char *const keys[] = {"text",        "id",       "received_at", "channel", "language", "region",
                                     "institution", "customer", "transaction", "device",  NULL};
  redress_message *message = &out->message;
  *message = (redress_message){.size = sizeof *message};
  if (!only(doc, keys) || !text_of(doc, "text", &message->text) || !message->text.data || !text_of(doc, "id", &message->id) ||
      !text_of(doc, "channel", &message->channel) || !text_of(doc, "language", &message->language) ||
      !text_of(doc, "region", &message->region) || !text_of(doc, "institution", &message->institution)) {
    return false;
  }
  const json_t *received = json_object_get(doc, "received_at"), *customer = json_object_get(doc, "customer");
  const json_t *transaction = json_object_get(doc, "transaction"), *device = json_object_get(doc, "device");
  if (received && !json_is_null(received)) {
    if (!instant_of(received, &out->received_at)) return false;
    message->received_at = &out->received_at;
  }
  if (customer && !json_is_null(customer)) {
    if (!customer_of(customer, out)) return false;
    message->customer = &out->customer;
  }
  if (transaction && !json_is_null(transaction)) {
    if (!transaction_of(transaction, &out->transaction)) return false;
    message->transaction = &out->transaction;
  }
  if (device && !json_is_null(device)) {
    if (!device_of(device, &out->device)) return false;
    message->device = &out->device;
  }
  return true;
}

/* A secret of a document, decoded. */
typedef struct {
  uint8_t bytes[1024];
} secret_part;

typedef struct {
  redress_mask_options options;
  redress_kind_style styles[16];
  redress_mask_keys keys;
  secret_part secret, public_key, entropy;
} option_parts;

static bool style_of(const json_t *value, int32_t *out) {
  static const char *const names[] = {"", "keep_ends", "full", "label", "numbered_label", "fixed", "keyed_hash", "format_preserving", "sealed"};
  for (int32_t i = 1; i < (int32_t)(sizeof names / sizeof *names); i++) {
    if (json_is_string(value) && strcmp(json_string_value(value), names[i]) == 0) {
      *out = i;
      return true;
    }
  }
  return false;
}

/* Reads base64url without padding. */
static bool secret_of(const json_t *object, const char *key, secret_part *part, redress_secret *out) {
  static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const json_t *value = json_object_get(object, key);
  *out = (redress_secret){NULL, 0};
  if (!value || json_is_null(value)) return true;
  const char *text = json_string_value(value);
  size_t length = json_string_length(value), bits = 0;
  uint32_t held = 0;
  if (!text || length % 4 == 1 || length > sizeof part->bytes) return false;
  out->data = part->bytes;
  for (size_t i = 0; i < length; i++) {
    const char *letter = text[i] ? strchr(letters, text[i]) : NULL;
    if (!letter) return false;
    held = held << 6 | (uint32_t)(letter - letters);
    bits += 6;
    if (bits >= 8) part->bytes[out->length++] = (uint8_t)(held >> (bits -= 8));
  }
  return (held & ((1u << bits) - 1)) == 0;
}

static bool keys_of(const json_t *doc, option_parts *out) {
  static const char *const keys[] = {"id", "tenant", "ticket", "secret", "public_key", "entropy", "repeat", NULL};
  const json_t *repeat = json_object_get(doc, "repeat");
  redress_mask_keys *to = &out->keys;
  *to = (redress_mask_keys){.size = sizeof *to};
  if (!only(doc, keys) || !text_of(doc, "id", &to->id) || !text_of(doc, "tenant", &to->tenant) ||
      !text_of(doc, "ticket", &to->ticket) || !to->id.data || !to->tenant.data ||
      !secret_of(doc, "secret", &out->secret, &to->secret) ||
      !secret_of(doc, "public_key", &out->public_key, &to->public_key) ||
      !secret_of(doc, "entropy", &out->entropy, &to->entropy)) {
    return false;
  }
  if (!repeat || json_is_null(repeat)) return true;
  const char *name = json_string_value(repeat);
  to->repeat = name && strcmp(name, "within_tenant") == 0 ? REDRESS_REPEAT_WITHIN_TENANT : REDRESS_REPEAT_NEVER;
  return name && (to->repeat || strcmp(name, "never") == 0);
}

static bool options_of(const json_t *doc, option_parts *out) {
  static const char *const keys[] = {"style", "styles", "role", "keys", NULL};
  static const char *const item_keys[] = {"kind", "style", NULL};
  out->options = (redress_mask_options){.size = sizeof out->options};
  if (!doc) return true;
  const json_t *style = json_object_get(doc, "style"), *styles = json_object_get(doc, "styles");
  const json_t *given = json_object_get(doc, "keys");
  if (!only(doc, keys) || (style && !json_is_null(style) && !style_of(style, &out->options.style)) ||
      (styles && !json_is_array(styles)) || json_array_size(styles) > sizeof out->styles / sizeof *out->styles ||
      !text_of(doc, "role", &out->options.role)) {
    return false;
  }
  if (given && !json_is_null(given)) {
    if (!keys_of(given, out)) return false;
    out->options.keys = &out->keys;
  }
  for (size_t i = 0; i < json_array_size(styles); i++) {
    const json_t *item = json_array_get(styles, i);
    out->styles[i].size = sizeof out->styles[i];
    if (!only(item, item_keys) || !text_of(item, "kind", &out->styles[i].kind) || !out->styles[i].kind.data ||
        !style_of(json_object_get(item, "style"), &out->styles[i].style)) {
      return false;
    }
  }
  out->options.styles = out->styles;
  out->options.style_count = json_array_size(styles);
  return true;
}

/* ---- views into documents ---- */

static void must(redress_status status) {
  if (status != REDRESS_STATUS_OK) {
    fprintf(stderr, "a view could not be read: status %d\n", (int)status);
    exit(1);
  }
}

static json_t *text_json(redress_text text) { return text.data ? json_stringn(text.data, text.length) : json_null(); }

static json_t *size_json(size_t number) { return json_integer((json_int_t)number); }

static json_t *name_json(const char *const *names, size_t count, int32_t number) {
  return json_string(number >= 0 && (size_t)number < count ? names[number] : "unknown");
}

static json_t *instant_json(int64_t milliseconds) {
  time_t seconds = (time_t)(milliseconds / 1000);
  struct tm civil;
  char text[64];
  gmtime_r(&seconds, &civil);
  size_t length = strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &civil);
  snprintf(text + length, sizeof text - length, ".%03dZ", (int)(milliseconds % 1000));
  return json_string(text);
}

/* Sets `key` to an array of `count` items; an empty one is left out. */
static void set_unless_empty(json_t *object, const char *key, json_t *array) {
  if (json_array_size(array) > 0) {
    json_object_set_new(object, key, array);
  } else {
    json_decref(array);
  }
}

static json_t *params_json(const redress_params *params, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_param param = {.size = sizeof param};
    must(redress_params_at(params, i, &param));
    json_t *value = json_object();
    switch (param.kind) {
      case REDRESS_PARAM_KIND_INTEGER:
        json_object_set_new(value, "kind", json_string("integer"));
        json_object_set_new(value, "integer", json_integer(param.number));
        break;
      case REDRESS_PARAM_KIND_ID:
        json_object_set_new(value, "kind", json_string("id"));
        json_object_set_new(value, "id", text_json(param.id));
        break;
      case REDRESS_PARAM_KIND_MONEY:
        json_object_set_new(value, "kind", json_string("money"));
        json_object_set_new(value, "money", json_pack("{s:I, s:o}", "minor_units", (json_int_t)param.number, "currency", text_json(param.id)));
        break;
      case REDRESS_PARAM_KIND_INSTANT:
        json_object_set_new(value, "kind", json_string("instant"));
        json_object_set_new(value, "at", instant_json(param.number));
        break;
      case REDRESS_PARAM_KIND_DURATION:
        json_object_set_new(value, "kind", json_string("duration"));
        json_object_set_new(value, "milliseconds", json_integer(param.number));
        break;
      case REDRESS_PARAM_KIND_SHARE:
        json_object_set_new(value, "kind", json_string("share"));
        json_object_set_new(value, "share", json_integer(param.number));
        break;
      default:
        json_object_set_new(value, "kind", json_string("unknown"));
    }
    json_array_append_new(out, json_pack("{s:o, s:o}", "name", text_json(param.name), "value", value));
  }
  return out;
}

static json_t *reasons_json(const redress_reasons *reasons, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_reason reason = {.size = sizeof reason};
    must(redress_reasons_at(reasons, i, &reason));
    json_t *evidence = json_array();
    for (size_t j = 0; j < reason.evidence_count; j++) {
      redress_evidence place = {.size = sizeof place};
      must(redress_evidences_at(reason.evidence, j, &place));
      json_array_append_new(evidence, json_pack("{s:o, s:o, s:o, s:o, s:o}", "rule", text_json(place.rule), "start", size_json(place.start),
                                                "end", size_json(place.end), "masked_start", size_json(place.masked_start),
                                                "masked_end", size_json(place.masked_end)));
    }
    json_t *item = json_pack("{s:o}", "code", text_json(reason.code));
    set_unless_empty(item, "params", params_json(reason.params, reason.param_count));
    set_unless_empty(item, "evidence", evidence);
    json_array_append_new(out, item);
  }
  return out;
}

static json_t *findings_json(const redress_findings *findings, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_finding finding = {.size = sizeof finding};
    must(redress_findings_at(findings, i, &finding));
    json_array_append_new(
        out, json_pack("{s:o, s:o, s:o, s:o, s:o, s:i, s:o}", "kind", text_json(finding.kind), "start", size_json(finding.start), "end",
                       size_json(finding.end), "masked_start", size_json(finding.masked_start), "masked_end",
                       size_json(finding.masked_end), "confidence", (int)finding.confidence, "reasons",
                       reasons_json(finding.reasons, finding.reason_count)));
  }
  return out;
}

static json_t *categories_json(const redress_categories *categories, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_category category = {.size = sizeof category};
    must(redress_categories_at(categories, i, &category));
    json_array_append_new(out, json_pack("{s:o, s:o, s:i}", "category", text_json(category.category), "subcategory",
                                         text_json(category.subcategory), "confidence", (int)category.confidence));
  }
  return out;
}

static json_t *tags_json(const redress_tags *tags, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_tag tag = {.size = sizeof tag};
    must(redress_tags_at(tags, i, &tag));
    json_array_append_new(out, text_json(tag.id));
  }
  return out;
}

static json_t *amounts_json(const redress_amounts *amounts, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_amount amount = {.size = sizeof amount};
    must(redress_amounts_at(amounts, i, &amount));
    json_array_append_new(out, json_pack("{s:I, s:o, s:o, s:o, s:o, s:o}", "minor_units", (json_int_t)amount.minor_units, "currency",
                                         text_json(amount.currency), "start", size_json(amount.start), "end", size_json(amount.end),
                                         "masked_start", size_json(amount.masked_start), "masked_end", size_json(amount.masked_end)));
  }
  return out;
}

static json_t *actions_json(const redress_actions *actions, size_t count) {
  static const char *const forces[] = {"propose", "require"};
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_action action = {.size = sizeof action};
    must(redress_actions_at(actions, i, &action));
    json_t *item = json_pack("{s:s, s:o, s:o, s:o, s:o}", "id", action.id, "kind", text_json(action.kind), "force",
                             name_json(forces, 2, action.force), "rule", text_json(action.rule), "reason", text_json(action.reason));
    set_unless_empty(item, "params", params_json(action.params, action.param_count));
    json_array_append_new(out, item);
  }
  return out;
}

static json_t *targets_json(const redress_targets *targets, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_target target = {.size = sizeof target};
    must(redress_targets_at(targets, i, &target));
    json_array_append_new(out, json_pack("{s:o, s:o, s:b, s:o, s:o}", "kind", text_json(target.kind), "due_at", instant_json(target.due_at),
                                         "provisional", (int)target.provisional, "calendar", text_json(target.calendar), "rule",
                                         text_json(target.rule)));
  }
  return out;
}

static json_t *calendars_json(const redress_calendars *calendars, size_t count) {
  json_t *out = json_array();
  for (size_t i = 0; i < count; i++) {
    redress_calendar calendar = {.size = sizeof calendar};
    must(redress_calendars_at(calendars, i, &calendar));
    json_array_append_new(out, json_pack("{s:o, s:o, s:o, s:o}", "id", text_json(calendar.id), "version", text_json(calendar.version),
                                         "zone", text_json(calendar.zone), "zone_version", text_json(calendar.zone_version)));
  }
  return out;
}

static const char *const urgencies[] = {"routine", "high", "critical"};

static json_t *masked_json(const redress_masked *masked) {
  redress_masked_view view = {.size = sizeof view};
  must(redress_masked_read(masked, &view));
  return json_pack("{s:o, s:o}", "text", text_json(view.text), "findings", findings_json(view.findings, view.finding_count));
}

static json_t *understanding_json(const redress_understanding *understanding) {
  redress_understanding_view view = {.size = sizeof view};
  must(redress_understanding_read(understanding, &view));
  return json_pack("{s:o, s:o, s:i, s:o, s:o, s:o, s:o, s:o}", "category", text_json(view.category), "subcategory", text_json(view.subcategory),
                   "confidence", (int)view.confidence, "urgency", name_json(urgencies, 3, view.urgency), "categories",
                   categories_json(view.categories, view.category_count), "reasons", reasons_json(view.reasons, view.reason_count),
                   "tags", tags_json(view.tags, view.tag_count), "amounts", amounts_json(view.amounts, view.amount_count));
}

static json_t *decision_json(const redress_decision *decision) {
  static const char *const priorities[] = {"unknown", "p1", "p2", "p3", "p4"};
  redress_decision_view view = {.size = sizeof view};
  must(redress_decision_read(decision, &view));
  json_t *out = json_pack("{s:{s:o, s:o, s:o}, s:o, s:o, s:o, s:o, s:o, s:i, s:o, s:o}", "policy", "id", text_json(view.policy_id), "version",
                          text_json(view.policy_version), "digest", text_json(view.policy_digest), "id", text_json(view.id), "masked",
                          text_json(view.masked), "findings", findings_json(view.findings, view.finding_count), "category",
                          text_json(view.category), "subcategory", text_json(view.subcategory), "confidence", (int)view.confidence,
                          "urgency", name_json(urgencies, 3, view.urgency), "priority", name_json(priorities, 5, view.priority));
  json_object_set_new(out, "categories", categories_json(view.categories, view.category_count));
  json_object_set_new(out, "reasons", reasons_json(view.reasons, view.reason_count));
  json_object_set_new(out, "team", text_json(view.team));
  json_object_set_new(out, "actions", actions_json(view.actions, view.action_count));
  json_object_set_new(out, "received_at", instant_json(view.received_at));
  json_object_set_new(out, "targets", targets_json(view.targets, view.target_count));
  json_object_set_new(out, "calendars", calendars_json(view.calendars, view.calendar_count));
  json_object_set_new(out, "acknowledgement", text_json(view.acknowledgement));
  json_object_set_new(out, "language", text_json(view.language));
  json_object_set_new(out, "tags", tags_json(view.tags, view.tag_count));
  json_object_set_new(out, "amounts", amounts_json(view.amounts, view.amount_count));
  return out;
}

/* ---- calls ---- */

static json_t *error_json(const redress_error *error) {
  redress_error_view view = {.size = sizeof view};
  must(redress_error_read(error, &view));
  return json_pack("{s:{s:o}}", "error", "code", text_json(view.name));
}

static typed_outcome call_mask(const redress_desk *desk, const json_t *input, redress_status *status, json_t **answer) {
  static const char *const keys[] = {"text", "options", NULL};
  redress_text text;
  option_parts options;
  if (!only(input, keys) || !text_of(input, "text", &text) || !text.data || !options_of(json_object_get(input, "options"), &options)) {
    return TYPED_CANNOT_SAY;
  }
  redress_masked *masked = redress_masked_new();
  *status = redress_mask(desk, text.data, text.length, &options.options, masked, NULL);
  if (*status == REDRESS_STATUS_OK) *answer = masked_json(masked);
  redress_masked_free(masked);
  return TYPED_CALLED;
}

static typed_outcome call_mask_batch(const redress_desk *desk, const json_t *input, redress_status *status, json_t **answer) {
  static const char *const keys[] = {"texts", "options", NULL};
  const json_t *given = json_object_get(input, "texts");
  option_parts options;
  if (!only(input, keys) || !json_is_array(given) || !options_of(json_object_get(input, "options"), &options)) return TYPED_CANNOT_SAY;
  size_t count = json_array_size(given);
  redress_text *texts = calloc(count + 1, sizeof *texts);
  if (!texts) abort();
  for (size_t i = 0; i < count; i++) {
    const json_t *text = json_array_get(given, i);
    if (!json_is_string(text)) {
      free(texts);
      return TYPED_CANNOT_SAY;
    }
    texts[i] = (redress_text){json_string_value(text), json_string_length(text)};
  }
  redress_mask_rows *rows = redress_mask_rows_new();
  *status = redress_mask_batch(desk, texts, count, &options.options, rows, NULL);
  free(texts);
  if (*status == REDRESS_STATUS_OK) {
    json_t *out = json_array();
    for (size_t i = 0; i < redress_mask_rows_count(rows); i++) {
      const redress_masked *masked;
      const redress_error *error;
      bool held = redress_mask_rows_at(rows, i, &masked, &error) == REDRESS_STATUS_OK;
      json_array_append_new(out, held ? json_pack("{s:o}", "output", masked_json(masked)) : error_json(error));
    }
    *answer = json_pack("{s:o}", "rows", out);
  }
  redress_mask_rows_free(rows);
  return TYPED_CALLED;
}

static typed_outcome call_understand(const redress_desk *desk, const json_t *input, redress_status *status, json_t **answer) {
  static const char *const keys[] = {"message", NULL};
  message_parts parts;
  if (!only(input, keys) || !message_of(json_object_get(input, "message"), &parts)) return TYPED_CANNOT_SAY;
  redress_understanding *understanding = redress_understanding_new();
  *status = redress_understand(desk, &parts.message, understanding, NULL);
  if (*status == REDRESS_STATUS_OK) *answer = understanding_json(understanding);
  redress_understanding_free(understanding);
  return TYPED_CALLED;
}

static typed_outcome call_triage(const redress_desk *desk, const json_t *input, redress_status *status, json_t **answer) {
  static const char *const keys[] = {"message", "now", NULL};
  message_parts parts;
  int64_t now;
  if (!only(input, keys) || !message_of(json_object_get(input, "message"), &parts) || !instant_of(json_object_get(input, "now"), &now)) {
    return TYPED_CANNOT_SAY;
  }
  redress_decision *decision = redress_decision_new();
  *status = redress_triage(desk, &parts.message, now, NULL, decision, NULL);
  if (*status == REDRESS_STATUS_OK) *answer = decision_json(decision);
  redress_decision_free(decision);
  return TYPED_CALLED;
}

static typed_outcome call_triage_batch(const redress_desk *desk, const json_t *input, redress_status *status, json_t **answer) {
  static const char *const keys[] = {"messages", "now", NULL};
  const json_t *given = json_object_get(input, "messages");
  int64_t now;
  if (!only(input, keys) || !json_is_array(given) || !instant_of(json_object_get(input, "now"), &now)) return TYPED_CANNOT_SAY;
  size_t count = json_array_size(given);
  message_parts *parts = calloc(count + 1, sizeof *parts);
  redress_message *messages = calloc(count + 1, sizeof *messages);
  if (!parts || !messages) abort();
  for (size_t i = 0; i < count; i++) {
    if (!message_of(json_array_get(given, i), &parts[i])) {
      free(parts);
      free(messages);
      return TYPED_CANNOT_SAY;
    }
    messages[i] = parts[i].message;
  }
  redress_decision_rows *rows = redress_decision_rows_new();
  *status = redress_triage_batch(desk, messages, count, now, NULL, rows, NULL);
  if (*status == REDRESS_STATUS_OK) {
    json_t *out = json_array();
    for (size_t i = 0; i < redress_decision_rows_count(rows); i++) {
      const redress_decision *decision;
      const redress_error *error;
      bool held = redress_decision_rows_at(rows, i, &decision, &error) == REDRESS_STATUS_OK;
      json_array_append_new(out, held ? json_pack("{s:o}", "output", decision_json(decision)) : error_json(error));
    }
    *answer = json_pack("{s:o}", "rows", out);
  }
  redress_decision_rows_free(rows);
  free(parts);
  free(messages);
  return TYPED_CALLED;
}

typed_outcome typed_call(const redress_desk *desk, const char *operation, const json_t *input, redress_status *status,
                         json_t **answer) {
  static const struct {
    const char *name;
    typed_outcome (*call)(const redress_desk *, const json_t *, redress_status *, json_t **);
  } hot[] = {
      {"mask", call_mask},
      {"mask_batch", call_mask_batch},
      {"understand", call_understand},
      {"triage", call_triage},
      {"triage_batch", call_triage_batch},
  };
  *answer = NULL;
  for (size_t i = 0; i < sizeof hot / sizeof *hot; i++) {
    if (strcmp(hot[i].name, operation) == 0) return hot[i].call(desk, input, status, answer);
  }
  return TYPED_NONE;
}
