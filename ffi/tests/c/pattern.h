/* Compares an answer with a vector's pattern, as tests/vectors/README.md says. Positions are in UTF-8 bytes. */
#ifndef PATTERN_H
#define PATTERN_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>

/* Whether `answer` matches; where it does not, `difference` says the place and what is there. */
bool pattern_matches(const json_t *pattern, const json_t *answer, const json_t *input, char *difference, size_t size);

/* A copy of `value` with every {"$repeat": [text, times]} written out. */
json_t *pattern_expand(const json_t *value);

#endif
