/* What a caller may get wrong, at the border itself: null, bad bytes, sizes, order, and a panic made on purpose. Run also
 * under valgrind. A second free of the same handle is undefined: `abuse double-free` does it, for valgrind to see. */
#define _GNU_SOURCE /* memmem */
#include <pthread.h>
#include <redress.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The last field of each struct's first version: where it stands never changes, and later fields stand behind it. Programs
 * compiled with the first header rely on it. */
#define FIRST(type, last, offset) _Static_assert(offsetof(type, last) == (offset) && offsetof(type, size) == 0, #type)
#if SIZE_MAX == UINT64_MAX
FIRST(redress_error_view, fault_count, 56);
FIRST(redress_fault, got, 40);
FIRST(redress_masked_view, finding_count, 32);
FIRST(redress_finding, reason_count, 72);
FIRST(redress_reason, evidence_count, 48);
FIRST(redress_param, id, 40);
FIRST(redress_evidence, masked_end, 48);
FIRST(redress_understanding_view, amount_count, 104);
FIRST(redress_category, confidence, 40);
FIRST(redress_tag, id, 8);
FIRST(redress_amount, masked_end, 56);
FIRST(redress_decision_view, amount_count, 312);
FIRST(redress_action, param_count, 112);
FIRST(redress_target, rule, 56);
FIRST(redress_calendar, zone_version, 56);
FIRST(redress_message, device, 128);
FIRST(redress_customer, vulnerability_count, 56);
FIRST(redress_transaction, failure_code, 80);
FIRST(redress_device, app_version, 72);
FIRST(redress_kind_style, style, 24);
FIRST(redress_mask_keys, reserved, 108);
FIRST(redress_mask_options, keys, 48);
FIRST(redress_triage_options, size, 0);
#endif

static int passed, failed;

static void check(const char *name, int holds) {
  if (holds) {
    passed++;
    printf("ok: %s\n", name);
  } else {
    failed++;
    printf("FAILED: %s\n", name);
  }
}

/* The status that an error object says; frees it. */
static redress_status taken(redress_error *error) {
  redress_error_view view = {.size = sizeof view};
  redress_status code = redress_error_read(error, &view) == REDRESS_STATUS_OK ? view.code : -1;
  redress_error_free(error);
  return code;
}

static const char PLAIN[] = "手机13812345678";
static const redress_text PLAIN_TEXT = {PLAIN, sizeof PLAIN - 1};

static int still_works(const redress_desk *desk) {
  redress_masked *masked = redress_masked_new();
  redress_masked_view view = {.size = sizeof view};
  int works = redress_mask(desk, "abc", 3, NULL, masked, NULL) == REDRESS_STATUS_OK &&
              redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length == 3 &&
              memcmp(view.text.data, "abc", 3) == 0;
  redress_masked_free(masked);
  return works;
}

static void nulls(const redress_desk *desk) {
  redress_masked *masked = redress_masked_new();
  redress_decision *decision = redress_decision_new();
  redress_understanding *understanding = redress_understanding_new();
  redress_mask_rows *rows = redress_mask_rows_new();
  redress_decision_rows *decisions = redress_decision_rows_new();
  redress_document *document = redress_document_new();
  redress_message message = {.size = sizeof message, .text = PLAIN_TEXT};
  redress_error *error = NULL;
  const redress_status null = REDRESS_STATUS_NULL_ARGUMENT;

  check("null: mask without a desk", redress_mask(NULL, PLAIN, 3, NULL, masked, &error) == null && taken(error) == null);
  check("null: mask without a text", redress_mask(desk, NULL, 0, NULL, masked, NULL) == null);
  check("null: mask without a place for the result", redress_mask(desk, PLAIN, 3, NULL, NULL, NULL) == null);
  check("null: understand without a desk", redress_understand(NULL, &message, understanding, NULL) == null);
  check("null: understand without a message", redress_understand(desk, NULL, understanding, NULL) == null);
  check("null: understand without a place for the result", redress_understand(desk, &message, NULL, NULL) == null);
  check("null: triage without a desk", redress_triage(NULL, &message, 0, NULL, decision, NULL) == null);
  check("null: triage without a message", redress_triage(desk, NULL, 0, NULL, decision, NULL) == null);
  check("null: triage without a place for the result", redress_triage(desk, &message, 0, NULL, NULL, NULL) == null);
  message.text = (redress_text){NULL, 0};
  check("null: a message without a text", redress_triage(desk, &message, 0, NULL, decision, NULL) == null);
  message.text = (redress_text){NULL, 5};
  check("null: a text of five bytes that is not there", redress_triage(desk, &message, 0, NULL, decision, NULL) == null);
  message = (redress_message){.size = sizeof message, .text = PLAIN_TEXT, .channel = {NULL, 5}};
  check("null: a channel of five bytes that is not there", redress_triage(desk, &message, 0, NULL, decision, NULL) == null);
  check("null: a batch without texts", redress_mask_batch(desk, NULL, 2, NULL, rows, NULL) == null);
  check("null: a batch without messages", redress_triage_batch(desk, NULL, 2, 0, NULL, decisions, NULL) == null);
  check("null: an empty batch needs no array", redress_mask_batch(desk, NULL, 0, NULL, rows, NULL) == REDRESS_STATUS_OK &&
                                                   redress_mask_rows_count(rows) == 0);
  check("null: a desk without a place for it", redress_desk_new(0, NULL, &error) == null && taken(error) == null);
  check("null: a desk from no policy", redress_desk_from_policy(NULL, 0, 0, (redress_desk *[]){NULL}, NULL) == null);
  check("null: a copy of no desk", redress_desk_with_unit(NULL, 0, (redress_desk *[]){NULL}, NULL) == null);
  check("null: a call without a desk", redress_call(NULL, "policy", "{}", 2, document, NULL) == null);
  check("null: a call without a name", redress_call(desk, NULL, "{}", 2, document, NULL) == null);
  check("null: a call without an input", redress_call(desk, "policy", NULL, 0, document, NULL) == null);
  check("null: a call without a place for the answer", redress_call(desk, "policy", "{}", 2, NULL, NULL) == null);
  check("null: what needs no desk takes none", redress_call(NULL, "version", "{}", 2, document, NULL) == REDRESS_STATUS_OK);
  check("null: views", redress_masked_read(NULL, NULL) == null && redress_decision_read(NULL, NULL) == null &&
                           redress_understanding_read(NULL, NULL) == null && redress_error_read(NULL, NULL) == null);
  check("null: lists", redress_findings_at(NULL, 0, NULL) == null && redress_reasons_at(NULL, 0, NULL) == null &&
                           redress_faults_at(NULL, 0, NULL) == null && redress_params_at(NULL, 0, NULL) == null &&
                           redress_evidences_at(NULL, 0, NULL) == null && redress_categories_at(NULL, 0, NULL) == null &&
                           redress_tags_at(NULL, 0, NULL) == null && redress_amounts_at(NULL, 0, NULL) == null &&
                           redress_actions_at(NULL, 0, NULL) == null && redress_targets_at(NULL, 0, NULL) == null &&
                           redress_calendars_at(NULL, 0, NULL) == null);
  check("null: rows", redress_mask_rows_at(NULL, 0, NULL, NULL) == null && redress_decision_rows_at(NULL, 0, NULL, NULL) == null &&
                          redress_mask_rows_count(NULL) == 0 && redress_decision_rows_count(NULL) == 0);
  check("null: documents", redress_document_data(NULL) == NULL && redress_document_length(NULL) == 0);
  for (int i = 0; i < 2; i++) {
    redress_desk_free(NULL);
    redress_masked_free(NULL);
    redress_understanding_free(NULL);
    redress_decision_free(NULL);
    redress_mask_rows_free(NULL);
    redress_decision_rows_free(NULL);
    redress_document_free(NULL);
    redress_error_free(NULL);
  }
  check("null: may be freed, also twice", 1);
  redress_masked_free(masked);
  redress_decision_free(decision);
  redress_understanding_free(understanding);
  redress_mask_rows_free(rows);
  redress_decision_rows_free(decisions);
  redress_document_free(document);
}

static void bytes(const redress_desk *desk) {
  static const struct {
    const char *name, *data;
    size_t length;
  } broken[] = {
      {"a lone continuation byte", "ab\x80", 3},
      {"a cut sequence", "\xE4\xB8", 2},
      {"an overlong form", "\xC0\xAF", 2},
      {"a surrogate", "\xED\xA0\x80", 3},
      {"beyond Unicode", "\xF4\x90\x80\x80", 4},
      {"a broken byte after 100 good ones",
       "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xFF", 101},
  };
  redress_masked *masked = redress_masked_new();
  redress_decision *decision = redress_decision_new();
  redress_document *document = redress_document_new();
  char name[160];
  for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
    redress_message message = {.size = sizeof message, .text = {broken[i].data, broken[i].length}};
    redress_error *error = NULL;
    redress_status status = redress_mask(desk, broken[i].data, broken[i].length, NULL, masked, &error);
    int holds = status == REDRESS_STATUS_INVALID_UTF8 && taken(error) == status &&
                redress_triage(desk, &message, 0, NULL, decision, NULL) == status &&
                redress_call(desk, "mask", broken[i].data, broken[i].length, document, NULL) == status;
    snprintf(name, sizeof name, "bytes: %s is no UTF-8", broken[i].name);
    check(name, holds);
  }
  redress_text texts[] = {{"abc", 3}, {"\xFF", 1}, {NULL, 0}, {"", 0}};
  redress_mask_rows *rows = redress_mask_rows_new();
  const redress_masked *row = NULL;
  const redress_error *why = NULL;
  redress_error_view said = {.size = sizeof said};
  check("bytes: a broken text is one row of its batch",
        redress_mask_batch(desk, texts, 4, NULL, rows, NULL) == REDRESS_STATUS_OK && redress_mask_rows_count(rows) == 4 &&
            redress_mask_rows_at(rows, 0, &row, &why) == REDRESS_STATUS_OK && row && !why &&
            redress_mask_rows_at(rows, 1, &row, &why) == REDRESS_STATUS_INVALID_UTF8 && !row && why &&
            redress_error_read(why, &said) == REDRESS_STATUS_OK && said.code == REDRESS_STATUS_INVALID_UTF8 &&
            redress_mask_rows_at(rows, 2, NULL, NULL) == REDRESS_STATUS_NULL_ARGUMENT &&
            redress_mask_rows_at(rows, 3, &row, NULL) == REDRESS_STATUS_OK && row);
  check("bytes: a row beyond the last", redress_mask_rows_at(rows, 4, &row, &why) == REDRESS_STATUS_INVALID_ARGUMENT);
  redress_mask_rows_free(rows);

  redress_masked_view view = {.size = sizeof view};
  check("bytes: an empty text", redress_mask(desk, "", 0, NULL, masked, NULL) == REDRESS_STATUS_OK &&
                                    redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length == 0 &&
                                    view.text.data && view.finding_count == 0);
  check("bytes: a zero inside a text", redress_mask(desk, "a\0b", 3, NULL, masked, NULL) == REDRESS_STATUS_OK &&
                                           redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length == 3 &&
                                           memcmp(view.text.data, "a\0b", 3) == 0);
  size_t most = 4 << 20;
  char *large = malloc(most + 1);
  if (!large) abort();
  memset(large, 'a', most + 1);
  check("bytes: 1 MiB", redress_mask(desk, large, 1 << 20, NULL, masked, NULL) == REDRESS_STATUS_OK &&
                            redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length == 1 << 20);
  check("bytes: one more than the longest", redress_mask(desk, large, most + 1, NULL, masked, NULL) == REDRESS_STATUS_TEXT_TOO_LONG);
  check("bytes: a failed call leaves the result", redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length == 1 << 20);
  check("bytes: a length that no memory has", redress_mask(desk, large, SIZE_MAX, NULL, masked, NULL) == REDRESS_STATUS_INVALID_ARGUMENT);
  check("bytes: an empty document", redress_call(desk, "mask", "", 0, document, NULL) == REDRESS_STATUS_MALFORMED_DOCUMENT);
  check("bytes: a document that is no JSON", redress_call(desk, "mask", large, 1 << 20, document, NULL) == REDRESS_STATUS_MALFORMED_DOCUMENT);
  memset(large, '[', 1 << 20);
  check("bytes: a document a million deep", redress_call(desk, "mask", large, 1 << 20, document, NULL) != REDRESS_STATUS_OK);
  free(large);
  redress_masked_free(masked);
  redress_decision_free(decision);
  redress_document_free(document);
}

static void sizes(const redress_desk *desk) {
  const redress_status invalid = REDRESS_STATUS_INVALID_ARGUMENT;
  redress_masked *masked = redress_masked_new();
  redress_decision *decision = redress_decision_new();
  redress_message message = {.text = PLAIN_TEXT};
  redress_masked_view view = {0};
  redress_mask(desk, PLAIN, sizeof PLAIN - 1, NULL, masked, NULL);

  check("sizes: a message without its size", redress_triage(desk, &message, 0, NULL, decision, NULL) == invalid);
  message.size = sizeof message - 1;
  check("sizes: a message too small", redress_triage(desk, &message, 0, NULL, decision, NULL) == invalid);
  message.size = SIZE_MAX;
  check("sizes: a message of an absurd size", redress_triage(desk, &message, 0, NULL, decision, NULL) == invalid);
  check("sizes: a view without its size", redress_masked_read(masked, &view) == invalid);

  struct {
    redress_message known;
    uint64_t newer;
  } tomorrow = {.known = {.size = sizeof tomorrow, .text = PLAIN_TEXT}};
  check("sizes: a newer message that says nothing new", redress_triage(desk, &tomorrow.known, 0, NULL, decision, NULL) == REDRESS_STATUS_OK);
  tomorrow.newer = 1;
  check("sizes: a newer message that does", redress_triage(desk, &tomorrow.known, 0, NULL, decision, NULL) == invalid);
  message = (redress_message){.size = offsetof(redress_message, device) + sizeof message.device, .text = PLAIN_TEXT};
  check("sizes: a message of the first version", redress_triage(desk, &message, 0, NULL, decision, NULL) == REDRESS_STATUS_OK);
  struct {
    redress_triage_options known;
    uint64_t newer;
  } options = {.known = {.size = sizeof options}};
  message.size = sizeof message;
  check("sizes: options that say nothing", redress_triage(desk, &message, 0, &options.known, decision, NULL) == REDRESS_STATUS_OK);
  options.newer = 1;
  check("sizes: options of tomorrow", redress_triage(desk, &message, 0, &options.known, decision, NULL) == invalid);
  struct {
    redress_masked_view known;
    uint64_t newer;
  } wide = {.known = {.size = sizeof wide}, .newer = 7};
  check("sizes: a newer view gets zeros", redress_masked_read(masked, &wide.known) == REDRESS_STATUS_OK && wide.newer == 0 &&
                                              wide.known.size == sizeof wide && wide.known.text.length > 0);
  struct {
    redress_message known;
    uint64_t newer;
  } pair[2] = {{.known = {.size = sizeof *pair, .text = PLAIN_TEXT}}, {.known = {.size = sizeof *pair, .text = {"ab", 2}}}};
  redress_decision_rows *rows = redress_decision_rows_new();
  const redress_decision *row = NULL;
  redress_decision_view decided = {.size = sizeof decided};
  check("sizes: an array of newer messages has their stride",
        redress_triage_batch(desk, &pair->known, 2, 0, NULL, rows, NULL) == REDRESS_STATUS_OK &&
            redress_decision_rows_at(rows, 1, &row, NULL) == REDRESS_STATUS_OK &&
            redress_decision_read(row, &decided) == REDRESS_STATUS_OK && decided.masked.length == 2);
  /* Zeros behind the array: a size that were believed would read them and find nothing wrong. */
  redress_message *two = calloc(1, 2 * sizeof *two + 4096);
  const redress_error *why = NULL;
  if (!two) abort();
  for (int i = 0; i < 2; i++) two[i] = (redress_message){.size = sizeof *two, .text = PLAIN_TEXT};
  two[1].size = 4096;
  check("sizes: an item that says more than its array's stride is a row with an error, and is not read",
        redress_triage_batch(desk, two, 2, 0, NULL, rows, NULL) == REDRESS_STATUS_OK &&
            redress_decision_rows_at(rows, 0, &row, &why) == REDRESS_STATUS_OK &&
            redress_decision_rows_at(rows, 1, &row, &why) == invalid && !row && why);
  check("sizes: a row beyond the last leaves nothing in its places",
        redress_decision_rows_at(rows, 0, &row, NULL) == REDRESS_STATUS_OK && row &&
            redress_decision_rows_at(rows, 2, &row, &why) == invalid && !row && !why);
  free(two);
  redress_decision_rows_free(rows);
  redress_masked_free(masked);
  redress_decision_free(decision);
}

/* Whether `document` holds what the operation gives in document form. */
static int same(const redress_document *document, const redress_document *other) {
  size_t length = redress_document_length(document);
  return length > 2 && length == redress_document_length(other) &&
         memcmp(redress_document_data(document), redress_document_data(other), length) == 0;
}

static void results(const redress_desk *desk) {
  static const char TEXT[] = "{\"text\":\"\xE6\x89\x8B\xE6\x9C\xBA" "13812345678\"}";
  static const char MESSAGE[] = "{\"message\":{\"text\":\"\xE6\x89\x8B\xE6\x9C\xBA" "13812345678\"}}";
  static const char AT[] = "{\"message\":{\"text\":\"\xE6\x89\x8B\xE6\x9C\xBA" "13812345678\"},\"now\":\"1970-01-01T00:00:00Z\"}";
  redress_masked *masked = redress_masked_new();
  redress_understanding *understanding = redress_understanding_new();
  redress_decision *decision = redress_decision_new();
  redress_document *document = redress_document_new(), *other = redress_document_new();
  redress_message message = {.size = sizeof message, .text = PLAIN_TEXT};
  redress_decision_view view = {.size = sizeof view};
  redress_error *error = NULL;
  const redress_status null = REDRESS_STATUS_NULL_ARGUMENT;

  check("results: one that holds nothing has no document",
        redress_masked_json(masked, document, NULL) == null && redress_understanding_json(understanding, document, NULL) == null &&
            redress_decision_json(decision, document, &error) == null && taken(error) == null &&
            redress_document_data(document) == NULL);
  redress_mask(desk, PLAIN, sizeof PLAIN - 1, NULL, masked, NULL);
  redress_understand(desk, &message, understanding, NULL);
  redress_triage(desk, &message, 0, NULL, decision, NULL);
  check("results: the document of a masked text", redress_masked_json(masked, document, NULL) == REDRESS_STATUS_OK &&
                                                      redress_mask_json(desk, TEXT, sizeof TEXT - 1, other, NULL) == REDRESS_STATUS_OK &&
                                                      same(document, other));
  check("results: the document of an understanding",
        redress_understanding_json(understanding, document, NULL) == REDRESS_STATUS_OK &&
            redress_understand_json(desk, MESSAGE, sizeof MESSAGE - 1, other, NULL) == REDRESS_STATUS_OK && same(document, other));
  check("results: the document of a decision", redress_decision_json(decision, document, NULL) == REDRESS_STATUS_OK &&
                                                   redress_triage_json(desk, AT, sizeof AT - 1, other, NULL) == REDRESS_STATUS_OK &&
                                                   same(document, other));
  check("results: no document without a place for it", redress_decision_json(decision, NULL, NULL) == null);
  redress_decision_read(decision, &view);
  const redress_text english = {"en", 2};
  check("results: a reason in words", redress_explain_at(desk, view.reasons, 0, english, document, NULL) == REDRESS_STATUS_OK &&
                                          memmem(redress_document_data(document), redress_document_length(document), "\"text\"", 6));
  check("results: a reason beyond the last",
        redress_explain_at(desk, view.reasons, view.reason_count, english, document, NULL) == REDRESS_STATUS_INVALID_ARGUMENT);
  check("results: a reason in no language", redress_explain_at(desk, view.reasons, 0, (redress_text){NULL, 0}, document, NULL) == null);
  check("results: a reason of no desk", redress_explain_at(NULL, view.reasons, 0, english, document, NULL) == null);
  redress_masked_free(masked);
  redress_understanding_free(understanding);
  redress_decision_free(decision);
  redress_document_free(document);
  redress_document_free(other);
}

static void arguments(const redress_desk *desk) {
  const redress_status invalid = REDRESS_STATUS_INVALID_ARGUMENT;
  redress_masked *masked = redress_masked_new();
  redress_decision *decision = redress_decision_new();
  redress_document *document = redress_document_new();
  redress_mask_rows *rows = redress_mask_rows_new();
  redress_desk *other = (redress_desk *)desk;
  redress_mask_options options = {.size = sizeof options, .style = 99};
  redress_message message = {.size = sizeof message, .text = PLAIN_TEXT};
  redress_error *error = NULL;

  check("arguments: a unit that there is not", redress_desk_new(7, &other, &error) == invalid && taken(error) == invalid);
  check("arguments: a failed call leaves its output", other == desk);
  check("arguments: a style that there is not", redress_mask(desk, PLAIN, 3, &options, masked, NULL) == invalid);
  options.style = REDRESS_MASK_STYLE_POLICY;
  options.style_count = 1;
  check("arguments: styles that are not there", redress_mask(desk, PLAIN, 3, &options, masked, NULL) == REDRESS_STATUS_NULL_ARGUMENT);
  redress_kind_style styles[2 + 4096 / sizeof(redress_kind_style)] = {{sizeof *styles, {"mobile", 6}, REDRESS_MASK_STYLE_FULL},
                                                                      {sizeof *styles, {"no id", 5}, REDRESS_MASK_STYLE_FULL}};
  options.styles = styles;
  options.style_count = 2;
  check("arguments: a kind that is no id", redress_mask(desk, PLAIN, 3, &options, masked, NULL) == REDRESS_STATUS_INVALID_DOCUMENT);
  styles[1] = (redress_kind_style){4096, {"mobile", 6}, REDRESS_MASK_STYLE_FULL};
  check("arguments: a style that says more than its array's stride", redress_mask(desk, PLAIN, 3, &options, masked, NULL) == invalid);
  styles[0].size = 0;
  check("arguments: a style without its size", redress_mask(desk, PLAIN, 3, &options, masked, NULL) == invalid);
  message.channel = (redress_text){"no id", 5};
  check("arguments: a channel that is no id", redress_triage(desk, &message, 0, NULL, decision, NULL) == REDRESS_STATUS_INVALID_DOCUMENT);
  message.channel = (redress_text){NULL, 0};
  redress_transaction transaction = {.size = sizeof transaction, .minor_units = 1};
  message.transaction = &transaction;
  check("arguments: an amount of no currency", redress_triage(desk, &message, 0, NULL, decision, NULL) == REDRESS_STATUS_NULL_ARGUMENT);
  transaction = (redress_transaction){.size = sizeof transaction, .failure_code = {"05", 2}};
  check("arguments: a failure code of no scheme", redress_triage(desk, &message, 0, NULL, decision, NULL) == REDRESS_STATUS_NULL_ARGUMENT);
  transaction = (redress_transaction){.size = sizeof transaction, .failure_scheme = {"iso8583", 7}};
  check("arguments: a scheme of no code", redress_triage(desk, &message, 0, NULL, decision, NULL) == REDRESS_STATUS_NULL_ARGUMENT);
  message.transaction = NULL;
  check("arguments: a time before 1970", redress_triage(desk, &message, -1, NULL, decision, NULL) == REDRESS_STATUS_TIME_OUT_OF_RANGE);
  check("arguments: an operation that there is not", redress_call(desk, "nonsense", "{}", 2, document, NULL) == REDRESS_STATUS_UNKNOWN_OPERATION);
  check("arguments: a name that is no UTF-8", redress_call(desk, "\xFF", "{}", 2, document, NULL) == REDRESS_STATUS_UNKNOWN_OPERATION);
  check("arguments: a batch of too many", redress_mask_batch(desk, &PLAIN_TEXT, 100001, NULL, rows, NULL) == REDRESS_STATUS_TOO_MANY);
  uint8_t pixels[30] = {0}, painted[30] = {0};
  redress_rectangle rectangles[] = {{1, 0, 1, 2}, {-1, 1, 2, 9}};
  memcpy(painted + 4, (uint8_t[]){0, 0, 0, 255}, 4);
  memcpy(painted + 18, (uint8_t[]){0, 0, 0, 255, 0, 0, 0, 255}, 8);
  check("blackout: paints where the pixels lie", redress_blackout(pixels, 30, 3, 2, 18, rectangles, 2, NULL) == REDRESS_STATUS_OK &&
                                                     memcmp(pixels, painted, 30) == 0);
  check("blackout: no pixels", redress_blackout(NULL, 30, 3, 2, 18, rectangles, 2, NULL) == REDRESS_STATUS_NULL_ARGUMENT);
  check("blackout: rectangles that are not there", redress_blackout(pixels, 30, 3, 2, 18, NULL, 2, NULL) == REDRESS_STATUS_NULL_ARGUMENT);
  check("blackout: no rectangle needs no array", redress_blackout(pixels, 30, 3, 2, 18, NULL, 0, NULL) == REDRESS_STATUS_OK);
  check("blackout: a stride that is too small", redress_blackout(pixels, 30, 3, 2, 11, rectangles, 2, NULL) == REDRESS_STATUS_INVALID_DOCUMENT);
  check("blackout: a buffer that is too small", redress_blackout(pixels, 29, 3, 2, 18, rectangles, 2, NULL) == REDRESS_STATUS_INVALID_DOCUMENT);
  check("blackout: more than memory can have", redress_blackout(pixels, SIZE_MAX, 3, 2, 18, rectangles, 2, NULL) == invalid);
  check("blackout: too many rectangles", redress_blackout(pixels, 30, 3, 2, 18, rectangles, 100001, NULL) == REDRESS_STATUS_TOO_MANY);
  check("blackout: what fails paints nothing", memcmp(pixels, painted, 30) == 0);
  check("arguments: a policy that is no JSON", redress_desk_from_policy("{", 1, 0, &other, NULL) == REDRESS_STATUS_MALFORMED_DOCUMENT);
  check("arguments: the name of a status", redress_status_name(REDRESS_STATUS_INTERNAL).length == strlen("internal") &&
                                               redress_status_name(0).length == 2 && redress_status_name(12345).data == NULL);
  redress_masked_free(masked);
  redress_decision_free(decision);
  redress_document_free(document);
  redress_mask_rows_free(rows);
}

static void order(void) {
  redress_masked *masked = redress_masked_new();
  redress_decision *decision = redress_decision_new();
  redress_understanding *understanding = redress_understanding_new();
  redress_document *document = redress_document_new();
  redress_masked_view view = {.size = sizeof view};
  redress_decision_view decided = {.size = sizeof decided};
  redress_understanding_view understood = {.size = sizeof understood};
  redress_desk *desk = NULL, *copy = NULL;

  check("order: reading before any call", redress_masked_read(masked, &view) == REDRESS_STATUS_NULL_ARGUMENT &&
                                              redress_decision_read(decision, &decided) == REDRESS_STATUS_NULL_ARGUMENT &&
                                              redress_understanding_read(understanding, &understood) == REDRESS_STATUS_NULL_ARGUMENT &&
                                              redress_document_data(document) == NULL);
  redress_desk_new(REDRESS_OFFSET_UNIT_UTF8, &desk, NULL);
  redress_desk_with_unit(desk, REDRESS_OFFSET_UNIT_UTF16, &copy, NULL);
  redress_mask(desk, PLAIN, sizeof PLAIN - 1, NULL, masked, NULL);
  redress_desk_free(desk);
  check("order: a result outlives its desk", redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length > 0);
  check("order: a copy outlives its desk", still_works(copy));
  redress_finding finding = {.size = sizeof finding};
  check("order: an item beyond the last",
        redress_findings_at(view.findings, view.finding_count, &finding) == REDRESS_STATUS_INVALID_ARGUMENT &&
            redress_findings_at(view.findings, SIZE_MAX, &finding) == REDRESS_STATUS_INVALID_ARGUMENT);
  redress_mask(copy, "ab", 2, NULL, masked, NULL);
  check("order: a result is filled again", redress_masked_read(masked, &view) == REDRESS_STATUS_OK && view.text.length == 2);
  redress_desk_free(copy);
  redress_masked_free(masked);
  redress_decision_free(decision);
  redress_understanding_free(understanding);
  redress_document_free(document);
}

static void *work(void *desk) {
  for (int i = 0; i < 50; i++) {
    if (!still_works(desk)) return desk;
  }
  return NULL;
}

/* Adds what a part holds to `out`, which has room. */
static void append(char *out, const redress_masked *part) {
  redress_masked_view view = {.size = sizeof view};
  if (redress_masked_read(part, &view) == REDRESS_STATUS_OK) strncat(out, view.text.data, view.text.length);
}

static void streams(const redress_desk *desk) {
  const redress_status null = REDRESS_STATUS_NULL_ARGUMENT, invalid = REDRESS_STATUS_INVALID_ARGUMENT;
  redress_masked *part = redress_masked_new();
  redress_mask_stream *stream = NULL;
  char out[64] = "";
  redress_status status = redress_mask_stream_new(desk, NULL, &stream, NULL);
  /* Byte by byte: each character of the word comes in three chunks. */
  for (size_t at = 0; at + 1 < sizeof PLAIN; at++) {
    status |= redress_mask_stream_push(stream, PLAIN + at, 1, part, NULL);
    append(out, part);
  }
  status |= redress_mask_stream_finish(stream, part, NULL);
  append(out, part);
  check("stream: a value in single bytes", status == REDRESS_STATUS_OK && strcmp(out, "手机138****5678") == 0);
  check("stream: one that has ended", redress_mask_stream_push(stream, "a", 1, part, NULL) == invalid &&
                                          redress_mask_stream_finish(stream, part, NULL) == invalid);
  redress_mask_stream_free(stream);
  check("stream: null", redress_mask_stream_new(NULL, NULL, &stream, NULL) == null &&
                            redress_mask_stream_new(desk, NULL, NULL, NULL) == null &&
                            redress_mask_stream_push(NULL, "a", 1, part, NULL) == null &&
                            redress_mask_stream_finish(NULL, part, NULL) == null);
  redress_mask_stream_free(NULL);
  stream = NULL;
  redress_mask_stream_new(desk, NULL, &stream, NULL);
  check("stream: no bytes", redress_mask_stream_push(stream, NULL, 0, part, NULL) == REDRESS_STATUS_OK &&
                                redress_mask_stream_push(stream, NULL, 1, part, NULL) == null &&
                                redress_mask_stream_push(stream, "a", 1, NULL, NULL) == null);
  check("stream: no UTF-8", redress_mask_stream_push(stream, "a\xFF", 2, part, NULL) == REDRESS_STATUS_INVALID_UTF8);
  check("stream: half a character at the end", redress_mask_stream_push(stream, "\xE6", 1, part, NULL) == REDRESS_STATUS_OK &&
                                                   redress_mask_stream_finish(stream, part, NULL) == REDRESS_STATUS_INVALID_UTF8);
  redress_mask_stream_free(stream);
  redress_masked_free(part);
}

static void threads(redress_desk *desk) {
  pthread_t four[4];
  int held = 1;
  for (int i = 0; i < 4; i++) held &= pthread_create(&four[i], NULL, work, desk) == 0;
  for (int i = 0; i < 4; i++) {
    void *gone_wrong = NULL;
    held &= pthread_join(four[i], &gone_wrong) == 0 && !gone_wrong;
  }
  check("threads: four share one desk", held);
}

#ifdef REDRESS_TEST_HOOKS
static void panics(const redress_desk *desk) {
  redress_error *error = NULL;
  redress_error_view view = {.size = sizeof view};
  redress_fault fault = {.size = sizeof fault};
  redress_status status = redress_test_panic(desk, &error);
  check("panic: comes back as a status", status == REDRESS_STATUS_INTERNAL);
  check("panic: and says where", redress_error_read(error, &view) == REDRESS_STATUS_OK && view.fault_count == 1 &&
                                     redress_faults_at(view.faults, 0, &fault) == REDRESS_STATUS_OK &&
                                     fault.got.length > 18 && memcmp(fault.got.data, "a panic at desk.rs", 18) == 0);
  redress_error_free(error);
  check("panic: the desk still works", still_works(desk));
  for (int i = 0; i < 100; i++) status |= redress_test_panic(desk, NULL);
  check("panic: a hundred times", status == REDRESS_STATUS_INTERNAL && still_works(desk));
}
#endif

int main(int argc, char **argv) {
  redress_desk *desk = NULL;
  if (argc == 2 && strcmp(argv[1], "double-free") == 0) {
    redress_masked *masked = redress_masked_new();
    redress_masked_free(masked);
    redress_masked_free(masked);
    return 0;
  }
  check("the library is the header's", redress_abi_version() == REDRESS_ABI_VERSION);
  check("the library has the header's version",
        redress_library_version().length == strlen(REDRESS_VERSION) &&
            memcmp(redress_library_version().data, REDRESS_VERSION, strlen(REDRESS_VERSION)) == 0);
  check("a desk", redress_desk_new(REDRESS_OFFSET_UNIT_UTF8, &desk, NULL) == REDRESS_STATUS_OK);
  nulls(desk);
  bytes(desk);
  sizes(desk);
  results(desk);
  arguments(desk);
  order();
  threads(desk);
  streams(desk);
#ifdef REDRESS_TEST_HOOKS
  panics(desk);
#endif
  check("the desk still works after all that", still_works(desk));
  redress_desk_free(desk);
  printf("%d passed, %d failed\n", passed, failed);
  return failed > 0;
}
