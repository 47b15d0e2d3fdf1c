/* One complaint through the desk, in C.
 *
 *   cc story.c $(pkg-config --cflags --libs redress) -o story && ./story */

#include <redress.h>
#include <stdio.h>
#include <string.h>

int main(void) {
  const char *text = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！";
  const int64_t now = 1795399200000; /* 2026-11-23T02:00:00Z */
  redress_message message = {.size = sizeof message, .text = {text, strlen(text)}, .id = {"m-1", 3}};
  redress_decision_view view = {.size = sizeof view};
  redress_desk *desk = NULL;
  redress_decision *decision = redress_decision_new();

  int failed = redress_desk_new(REDRESS_OFFSET_UNIT_UTF8, &desk, NULL) ||
               redress_triage(desk, &message, now, NULL, decision, NULL) || redress_decision_read(decision, &view);
  if (!failed) {
    printf("masked    %.*s\n", (int)view.masked.length, view.masked.data);
    printf("category  %.*s\n", (int)view.category.length, view.category.data);
    printf("priority  P%d\n", (int)view.priority);
    printf("team      %.*s\n", (int)view.team.length, view.team.data);
    printf("tell      %.*s\n", (int)view.acknowledgement.length, view.acknowledgement.data);
  }
  redress_decision_free(decision);
  redress_desk_free(desk);
  return failed;
}
