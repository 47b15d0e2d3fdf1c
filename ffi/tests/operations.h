/* Every operation and the function of its name. Generated from tests/operations.toml by `tools c`. */
#define OPERATIONS(DESK_AND_INPUT, INPUT, DESK, NOTHING) \
  NOTHING(version, redress_version) \
  DESK(policy, redress_policy) \
  DESK_AND_INPUT(mask, redress_mask_json) \
  DESK_AND_INPUT(mask_batch, redress_mask_batch_json) \
  DESK_AND_INPUT(understand, redress_understand_json) \
  DESK_AND_INPUT(triage, redress_triage_json) \
  DESK_AND_INPUT(triage_batch, redress_triage_batch_json) \
  DESK_AND_INPUT(clock_status, redress_clock_status) \
  DESK_AND_INPUT(decide, redress_decide) \
  INPUT(evolve, redress_evolve) \
  INPUT(replay, redress_replay) \
  DESK_AND_INPUT(score, redress_score) \
  INPUT(merge_scores, redress_merge_scores)
