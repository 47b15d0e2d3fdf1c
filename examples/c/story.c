/* One complaint through the desk, in C.
 *
 *   cc story.c $(pkg-config --cflags --libs redress) -o story && ./story */
#include <redress.h>
#include <stdio.h>
#include <string.h>

#define SAY(name, text) printf("%-9s %.*s\n", name, (int)(text).length, (text).data)

int main(void) {
  const char *text = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！";
  redress_message message = {.size = sizeof message, .text = {text, strlen(text)}};
  redress_decision_view view = {.size = sizeof view};
  redress_desk *desk = NULL;
  redress_decision *decision = redress_decision_new();
  int64_t now = 1795399200000; /* 2026-11-23T02:00:00Z */

  int failed = redress_desk_new(REDRESS_OFFSET_UNIT_UTF8, &desk, NULL) ||
               redress_triage(desk, &message, now, decision, NULL) || redress_decision_read(decision, &view);
  if (!failed) {
    SAY("masked", view.masked);
    SAY("category", view.category);
    printf("%-9s P%d\n", "priority", (int)view.priority);
    SAY("team", view.team);
    SAY("tell", view.acknowledgement);
  }
  redress_decision_free(decision);
  redress_desk_free(desk);
  return failed;
}
