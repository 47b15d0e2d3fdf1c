/* The typed form of the hot operations: documents into structs, views back into documents. */
#ifndef TYPED_H
#define TYPED_H

#include <jansson.h>
#include <redress.h>
#include <stdbool.h>

typedef enum {
  TYPED_NONE,       /* not a hot operation */
  TYPED_CANNOT_SAY, /* the document says what no struct can say */
  TYPED_CALLED,
} typed_outcome;

/* Calls hot `operation` with typed arguments made from `input`. The answer is the document that the views give, without
 * its `schema`; NULL where the call failed with `status`. */
typed_outcome typed_call(const redress_desk *desk, const char *operation, const json_t *input, redress_status *status,
                         json_t **answer);

#endif
