/* Replays the conformance vectors through the C library: by `redress_call`, by the function of the operation's name, and
 * for the hot operations by the typed form, which must all agree. */
#define _DEFAULT_SOURCE
#include <dirent.h>
#include <redress.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../operations.h"
#include "pattern.h"
#include "typed.h"

enum { DIFFERENCE = 1024, MAX_DESKS = 256, MAX_FILES = 512 };

/* ---- desks, one for each policy met ---- */

static struct {
  char *policy;
  redress_desk *desk;
} desks[MAX_DESKS];
static size_t desk_count;

static redress_desk *desk_for(const json_t *policy, char *difference) {
  char *key = policy ? json_dumps(policy, JSON_COMPACT | JSON_SORT_KEYS) : strdup("");
  for (size_t i = 0; i < desk_count; i++) {
    if (strcmp(desks[i].policy, key) == 0) {
      free(key);
      return desks[i].desk;
    }
  }
  redress_desk *desk = NULL;
  redress_status status = policy ? redress_desk_from_policy(key, strlen(key), REDRESS_OFFSET_UNIT_UTF8, &desk, NULL)
                                 : redress_desk_new(REDRESS_OFFSET_UNIT_UTF8, &desk, NULL);
  if (status != REDRESS_STATUS_OK || desk_count == MAX_DESKS) {
    snprintf(difference, DIFFERENCE, "no desk under the vector's policy: status %d", (int)status);
    redress_desk_free(desk);
    free(key);
    return NULL;
  }
  desks[desk_count].policy = key;
  desks[desk_count++].desk = desk;
  return desk;
}

static void free_desks(void) {
  for (size_t i = 0; i < desk_count; i++) {
    free(desks[i].policy);
    redress_desk_free(desks[i].desk);
  }
}

/* ---- answers ---- */

typedef struct {
  redress_status status;
  char *text; /* the document, or NULL */
  json_t *error; /* the error document, or NULL */
} answer;

static json_t *text_json(redress_text text) { return json_stringn(text.data, text.length); }

static json_t *error_json(const redress_error *error) {
  redress_error_view view = {.size = sizeof view};
  if (redress_error_read(error, &view) != REDRESS_STATUS_OK) return json_null();
  json_t *faults = json_array();
  for (size_t i = 0; i < view.fault_count; i++) {
    redress_fault fault = {.size = sizeof fault};
    if (redress_faults_at(view.faults, i, &fault) != REDRESS_STATUS_OK) break;
    json_array_append_new(faults, json_pack("{s:o, s:o, s:o}", "path", text_json(fault.path), "expected", text_json(fault.expected), "got",
                                            text_json(fault.got)));
  }
  return json_pack("{s:o, s:o}", "code", text_json(view.name), "faults", faults);
}

static answer answer_of(redress_status status, redress_document *document, redress_error *error) {
  answer out = {status, NULL, NULL};
  if (status == REDRESS_STATUS_OK) {
    out.text = strndup(redress_document_data(document), redress_document_length(document));
  } else {
    out.error = error_json(error);
  }
  redress_document_free(document);
  redress_error_free(error);
  return out;
}

static void answer_free(answer *given) {
  free(given->text);
  json_decref(given->error);
}

static answer call_by_name(const redress_desk *desk, const char *operation, const char *input) {
  redress_document *document = redress_document_new();
  redress_error *error = NULL;
  redress_status status = redress_call(desk, operation, input, strlen(input), document, &error);
  return answer_of(status, document, error);
}

/* Calls the function that bears the operation's name; false where the operation has none. */
static bool call_own_function(const redress_desk *desk, const char *operation, const char *input, answer *out) {
  redress_document *document = redress_document_new();
  redress_error *error = NULL;
  size_t length = strlen(input);
  redress_status status;
#define CALLED(name, call)              \
  if (strcmp(operation, #name) == 0) {  \
    status = call;                      \
    *out = answer_of(status, document, error); \
    return true;                        \
  }
#define DESK_AND_INPUT(name, function, method, input_type) CALLED(name, function(desk, input, length, document, &error))
#define INPUT(name, function, method, input_type) CALLED(name, function(input, length, document, &error))
/* A function without an input has nothing to get wrong: it stands for the document `{}` only. */
  bool empty = strcmp(input, "{}") == 0;
#define DESK(name, function, method, input_type) \
  if (empty) CALLED(name, function(desk, document, &error))
#define NOTHING(name, function, method, input_type) \
  if (empty) CALLED(name, function(document, &error))
  OPERATIONS(DESK_AND_INPUT, INPUT, DESK, NOTHING)
  redress_document_free(document);
  return false;
}

/* ---- one vector ---- */

static bool expectation_holds(const json_t *vector, const json_t *input, const answer *given, char *difference) {
  const json_t *expect = json_object_get(vector, "expect"), *exact = json_object_get(json_object_get(vector, "exact"), "utf8");
  const json_t *error = json_object_get(vector, "error");
  if (error) {
    if (given->error) return pattern_matches(error, given->error, input, difference, DIFFERENCE);
    snprintf(difference, DIFFERENCE, "an error was wanted, an answer came");
    return false;
  }
  if (!given->text) {
    char *said = json_dumps(given->error, JSON_COMPACT);
    snprintf(difference, DIFFERENCE, "an answer was wanted, an error came: %.900s", said ? said : "?");
    free(said);
    return false;
  }
  json_t *document = json_loads(given->text, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
  bool holds;
  if (exact) {
    holds = json_equal(exact, document);
    if (!holds && pattern_matches(exact, document, input, difference, DIFFERENCE)) {
      snprintf(difference, DIFFERENCE, "the answer has more than wanted");
    }
  } else {
    holds = expect && pattern_matches(expect, document, input, difference, DIFFERENCE);
  }
  json_decref(document);
  return holds;
}

static bool same_answers(const answer *left, const answer *right) {
  if (left->status != right->status) return false;
  return left->text ? strcmp(left->text, right->text) == 0 : json_equal(left->error, right->error);
}

/* Takes out what the views do not carry: the names of the schemas, and all of a row's error but its code. */
static void strip(json_t *document) {
  json_object_del(document, "schema");
  json_t *rows = json_object_get(document, "rows"), *row;
  size_t index;
  json_array_foreach(rows, index, row) {
    json_object_del(json_object_get(row, "output"), "schema");
    json_object_del(json_object_get(row, "error"), "faults");
  }
}

static bool typed_form_agrees(const redress_desk *desk, const char *operation, const json_t *input, const answer *given, char *difference) {
  redress_status status;
  json_t *typed = NULL;
  switch (typed_call(desk, operation, input, &status, &typed)) {
    case TYPED_NONE: return true;
    case TYPED_CANNOT_SAY:
      if (given->error) return true;
      snprintf(difference, DIFFERENCE, "the document form takes what the typed form cannot say");
      return false;
    case TYPED_CALLED: break;
  }
  /* A message that cannot be read is an error of its row in the typed form, and of the whole document in the other. */
  bool of_a_row = given->status == REDRESS_STATUS_INVALID_DOCUMENT && strcmp(operation, "triage_batch") == 0;
  bool agrees = status == given->status || (of_a_row && status == REDRESS_STATUS_OK);
  if (!agrees) snprintf(difference, DIFFERENCE, "the typed form gives status %d, the document form %d", (int)status, (int)given->status);
  if (agrees && given->text) {
    json_t *document = json_loads(given->text, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    strip(document);
    agrees = json_equal(typed, document);
    if (!agrees) {
      char part[700] = "it has more";
      pattern_matches(document, typed, input, part, sizeof part);
      snprintf(difference, DIFFERENCE, "the typed form is not the document form: %s", part);
    }
    json_decref(document);
  }
  json_decref(typed);
  return agrees;
}

static bool replay(const char *operation, const json_t *vector, char *difference) {
  redress_desk *desk = desk_for(json_object_get(vector, "policy"), difference);
  if (!desk) return false;
  json_t *input = pattern_expand(json_object_get(vector, "input"));
  char *text = json_dumps(input, JSON_COMPACT | JSON_ENCODE_ANY);
  answer given = call_by_name(desk, operation, text), own = {0};
  bool passed = expectation_holds(vector, input, &given, difference);
  if (passed && call_own_function(desk, operation, text, &own)) {
    passed = same_answers(&given, &own);
    if (!passed) snprintf(difference, DIFFERENCE, "redress_call and the operation's own function differ");
    answer_free(&own);
  }
  if (passed) passed = typed_form_agrees(desk, operation, input, &given, difference);
  answer_free(&given);
  free(text);
  json_decref(input);
  return passed;
}

/* ---- files ---- */

static int by_name(const void *left, const void *right) { return strcmp(*(char *const *)left, *(char *const *)right); }

static size_t files_at(const char *place, char **files) {
  struct stat what;
  if (stat(place, &what) != 0) return 0;
  if (!S_ISDIR(what.st_mode)) {
    files[0] = strdup(place);
    return 1;
  }
  size_t count = 0;
  DIR *folder = opendir(place);
  for (struct dirent *entry; folder && (entry = readdir(folder)) && count < MAX_FILES;) {
    size_t length = strlen(entry->d_name);
    if (length < 5 || strcmp(entry->d_name + length - 5, ".json") != 0) continue;
    files[count] = malloc(strlen(place) + length + 2);
    sprintf(files[count++], "%s/%s", place, entry->d_name);
  }
  if (folder) closedir(folder);
  qsort(files, count, sizeof *files, by_name);
  return count;
}

int main(int argc, char **argv) {
  const char *place = getenv("REDRESS_VECTORS");
  if (!place || !*place) place = argc > 1 ? argv[1] : "tests/vectors";
  if (redress_abi_version() != REDRESS_ABI_VERSION) {
    fprintf(stderr, "the library is not the header's\n");
    return 1;
  }
  static char *files[MAX_FILES];
  size_t count = files_at(place, files), passed = 0, failed = 0;
  for (size_t i = 0; i < count; i++) {
    json_error_t problem;
    json_t *file = json_load_file(files[i], JSON_ALLOW_NUL, &problem);
    const char *operation = json_string_value(json_object_get(file, "operation"));
    if (!operation) {
      printf("FAILED %s: %s\n", files[i], file ? "no operation" : problem.text);
      failed++;
    } else {
      size_t before = passed + failed, index;
      json_t *vector;
      json_array_foreach(json_object_get(file, "vectors"), index, vector) {
        char difference[DIFFERENCE] = "no expectation";
        if (replay(operation, vector, difference)) {
          passed++;
        } else {
          failed++;
          const char *id = json_string_value(json_object_get(vector, "id"));
          printf("FAILED %s: %s\n", id ? id : "?", difference);
        }
      }
      printf("%s: %zu vectors\n", operation, passed + failed - before);
    }
    json_decref(file);
    free(files[i]);
  }
  free_desks();
  printf("vectors: %zu passed, %zu failed\n", passed, failed);
  return failed > 0 || passed == 0;
}
