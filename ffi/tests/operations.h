/* Every operation, its function in C, its function in C++ and its input. Generated from tests/operations.toml by `tools c`. */
#define OPERATIONS(DESK_AND_INPUT, INPUT, DESK, NOTHING) \
  NOTHING(version, redress_version_json, version, Nothing) \
  DESK(policy, redress_policy_json, policy, Nothing) \
  DESK_AND_INPUT(mask, redress_mask_json, mask, MaskInput) \
  DESK_AND_INPUT(mask_batch, redress_mask_batch_json, maskBatch, MaskBatchInput) \
  DESK_AND_INPUT(mask_numbered, redress_mask_numbered_json, maskNumbered, MaskNumberedInput) \
  DESK_AND_INPUT(ruled_out, redress_ruled_out_json, ruledOut, RuledOutInput) \
  DESK_AND_INPUT(mask_document, redress_mask_document_json, maskDocument, MaskDocumentInput) \
  DESK_AND_INPUT(mask_chunks, redress_mask_chunks_json, maskChunks, MaskChunksInput) \
  DESK_AND_INPUT(unmask, redress_unmask_json, unmask, UnmaskInput) \
  DESK_AND_INPUT(mask_screenshot, redress_mask_screenshot_json, maskScreenshot, MaskScreenshotInput) \
  INPUT(blackout, redress_blackout_json, blackout, BlackoutInput) \
  DESK_AND_INPUT(understand, redress_understand_json, understand, UnderstandInput) \
  DESK_AND_INPUT(triage, redress_triage_json, triage, TriageInput) \
  DESK_AND_INPUT(triage_batch, redress_triage_batch_json, triageBatch, TriageBatchInput) \
  DESK_AND_INPUT(clock_status, redress_clock_status_json, clockStatus, ClockStatusInput) \
  DESK_AND_INPUT(advance_clock, redress_advance_clock_json, advanceClock, AdvanceClockInput) \
  DESK_AND_INPUT(due_steps, redress_due_steps_json, dueSteps, DueStepsInput) \
  DESK_AND_INPUT(business_time, redress_business_time_json, businessTime, BusinessTimeInput) \
  DESK_AND_INPUT(decide, redress_decide_json, decide, DecideInput) \
  INPUT(evolve, redress_evolve_json, evolve, EvolveInput) \
  INPUT(replay, redress_replay_json, replay, ReplayInput) \
  DESK_AND_INPUT(score, redress_score_json, score, ScoreInput) \
  INPUT(merge_scores, redress_merge_scores_json, mergeScores, MergeScoresInput) \
  DESK_AND_INPUT(explain, redress_explain_json, explain, ExplainInput)
