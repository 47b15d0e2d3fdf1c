#include "pattern.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  const json_t *input;
  char *difference;
  size_t size;
} comparison;

/* The strings that positions point into. */
typedef struct {
  const json_t *original;
  const json_t *masked;
} texts;

static const json_t *masked_text(const json_t *answer) {
  const json_t *masked = json_object_get(answer, "masked");
  return masked ? masked : json_object_get(answer, "text");
}

static texts texts_of(const json_t *input, const json_t *answer) {
  const json_t *original = json_object_get(input, "text");
  if (!original) original = json_object_get(json_object_get(input, "message"), "text");
  return (texts){original, masked_text(answer)};
}

static texts texts_of_row(const json_t *input, const json_t *row, size_t index) {
  const json_t *original = json_array_get(json_object_get(input, "texts"), index);
  if (!original) original = json_object_get(json_array_get(json_object_get(input, "messages"), index), "text");
  return (texts){original, masked_text(json_object_get(row, "output"))};
}

static bool differs(comparison *at, const char *path, const json_t *wanted, const json_t *there) {
  char *left = json_dumps(wanted, JSON_ENCODE_ANY | JSON_COMPACT);
  char *right = there ? json_dumps(there, JSON_ENCODE_ANY | JSON_COMPACT) : NULL;
  snprintf(at->difference, at->size, "%s: %.200s wanted, %.200s there", path, left ? left : "?", right ? right : "nothing");
  free(left);
  free(right);
  return false;
}

static bool span_matches(comparison *at, const char *path, const json_t *wanted, const json_t *answer,
                         const char *start_key, const char *end_key, const json_t *text) {
  const json_t *start = json_object_get(answer, start_key), *end = json_object_get(answer, end_key);
  const json_t *pair = json_object_get(wanted, "utf8");
  if (!start || !end || !json_equal(json_array_get(pair, 0), start) || !json_equal(json_array_get(pair, 1), end)) {
    return differs(at, path, wanted, answer);
  }
  const json_t *cut = json_object_get(wanted, "text");
  if (!cut) return true;
  size_t from = (size_t)json_integer_value(start), to = (size_t)json_integer_value(end);
  bool same = text && from <= to && to <= json_string_length(text) && to - from == json_string_length(cut) &&
              memcmp(json_string_value(text) + from, json_string_value(cut), to - from) == 0;
  return same || differs(at, path, cut, text);
}

static bool matches(comparison *at, const json_t *wanted, const json_t *there, texts in, const char *path) {
  char place[512];
  if (json_is_object(wanted) && json_is_object(there)) {
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)wanted, key, value) {
      snprintf(place, sizeof place, "%.400s.%.100s", path, key);
      bool same;
      if (strcmp(key, "span") == 0) {
        same = span_matches(at, place, value, there, "start", "end", in.original);
      } else if (strcmp(key, "masked_span") == 0) {
        same = span_matches(at, place, value, there, "masked_start", "masked_end", in.masked);
      } else {
        same = matches(at, value, json_object_get(there, key), in, place);
      }
      if (!same) return false;
    }
    return true;
  }
  if (json_is_array(wanted) && json_is_array(there)) {
    if (json_array_size(wanted) != json_array_size(there)) return differs(at, path, wanted, there);
    bool rows = strcmp(path, "$.rows") == 0;
    for (size_t i = 0; i < json_array_size(wanted); i++) {
      const json_t *item = json_array_get(there, i);
      snprintf(place, sizeof place, "%.400s[%zu]", path, i);
      if (!matches(at, json_array_get(wanted, i), item, rows ? texts_of_row(at->input, item, i) : in, place)) return false;
    }
    return true;
  }
  if (json_is_null(wanted) && !there) return true;
  return (there && json_equal(wanted, there)) || differs(at, path, wanted, there);
}

bool pattern_matches(const json_t *pattern, const json_t *answer, const json_t *input, char *difference, size_t size) {
  comparison at = {input, difference, size};
  return matches(&at, pattern, answer, texts_of(input, answer), "$");
}

static json_t *repeated(const json_t *text, size_t times) {
  size_t length = json_string_length(text);
  char *all = malloc(length * times + 1);
  if (!all) abort();
  for (size_t i = 0; i < times; i++) memcpy(all + i * length, json_string_value(text), length);
  json_t *out = json_stringn(all, length * times);
  free(all);
  return out;
}

json_t *pattern_expand(const json_t *value) {
  if (json_is_object(value)) {
    const json_t *repeat = json_object_get(value, "$repeat");
    if (json_is_array(repeat)) {
      return repeated(json_array_get(repeat, 0), (size_t)json_integer_value(json_array_get(repeat, 1)));
    }
    json_t *out = json_object();
    const char *key;
    json_t *member;
    json_object_foreach((json_t *)value, key, member) json_object_set_new(out, key, pattern_expand(member));
    return out;
  }
  if (json_is_array(value)) {
    json_t *out = json_array();
    for (size_t i = 0; i < json_array_size(value); i++) json_array_append_new(out, pattern_expand(json_array_get(value, i)));
    return out;
  }
  return json_deep_copy(value);
}
