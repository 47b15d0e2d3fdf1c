// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The operations of a desk, each with one document in and one document out. */
abstract class DeskOperations {
    /** Not to be extended outside this package. */
    DeskOperations() {}

    /** Calls an operation with typed documents. */
    abstract <T> T call(String operation, Object input, Class<T> output);

    /**
     * The operation {@code policy}.
     *
     * @throws RedressException with the operation's error
     */
    public com.fasterxml.jackson.databind.JsonNode policy() {
        return call("policy", java.util.Map.of(), com.fasterxml.jackson.databind.JsonNode.class);
    }

    /**
     * The operation {@code mask}.
     *
     * @throws RedressException with the operation's error
     */
    public Masked mask(MaskInput input) {
        return call("mask", input, Masked.class);
    }

    /**
     * The operation {@code mask_batch}.
     *
     * @throws RedressException with the operation's error
     */
    public MaskRows maskBatch(MaskBatchInput input) {
        return call("mask_batch", input, MaskRows.class);
    }

    /**
     * The operation {@code mask_numbered}.
     *
     * @throws RedressException with the operation's error
     */
    public NumberedText maskNumbered(MaskNumberedInput input) {
        return call("mask_numbered", input, NumberedText.class);
    }

    /**
     * The operation {@code ruled_out}.
     *
     * @throws RedressException with the operation's error
     */
    public RuledOut ruledOut(RuledOutInput input) {
        return call("ruled_out", input, RuledOut.class);
    }

    /**
     * The operation {@code mask_document}.
     *
     * @throws RedressException with the operation's error
     */
    public MaskedDocument maskDocument(MaskDocumentInput input) {
        return call("mask_document", input, MaskedDocument.class);
    }

    /**
     * The operation {@code mask_chunks}.
     *
     * @throws RedressException with the operation's error
     */
    public MaskedChunks maskChunks(MaskChunksInput input) {
        return call("mask_chunks", input, MaskedChunks.class);
    }

    /**
     * The operation {@code unmask}.
     *
     * @throws RedressException with the operation's error
     */
    public Unmasked unmask(UnmaskInput input) {
        return call("unmask", input, Unmasked.class);
    }

    /**
     * The operation {@code mask_screenshot}.
     *
     * @throws RedressException with the operation's error
     */
    public Covers maskScreenshot(MaskScreenshotInput input) {
        return call("mask_screenshot", input, Covers.class);
    }

    /**
     * The operation {@code understand}.
     *
     * @throws RedressException with the operation's error
     */
    public Understanding understand(UnderstandInput input) {
        return call("understand", input, Understanding.class);
    }

    /**
     * The operation {@code triage}.
     *
     * @throws RedressException with the operation's error
     */
    public Decision triage(TriageInput input) {
        return call("triage", input, Decision.class);
    }

    /**
     * The operation {@code triage_batch}.
     *
     * @throws RedressException with the operation's error
     */
    public DecisionRows triageBatch(TriageBatchInput input) {
        return call("triage_batch", input, DecisionRows.class);
    }

    /**
     * The operation {@code clock_status}.
     *
     * @throws RedressException with the operation's error
     */
    public ClockStatus clockStatus(ClockStatusInput input) {
        return call("clock_status", input, ClockStatus.class);
    }

    /**
     * The operation {@code advance_clock}.
     *
     * @throws RedressException with the operation's error
     */
    public Clock advanceClock(AdvanceClockInput input) {
        return call("advance_clock", input, Clock.class);
    }

    /**
     * The operation {@code due_steps}.
     *
     * @throws RedressException with the operation's error
     */
    public DueSteps dueSteps(DueStepsInput input) {
        return call("due_steps", input, DueSteps.class);
    }

    /**
     * The operation {@code business_time}.
     *
     * @throws RedressException with the operation's error
     */
    public TimeAnswer businessTime(BusinessTimeInput input) {
        return call("business_time", input, TimeAnswer.class);
    }

    /**
     * The operation {@code decide}.
     *
     * @throws RedressException with the operation's error
     */
    public Events decide(DecideInput input) {
        return call("decide", input, Events.class);
    }

    /**
     * The operation {@code score}.
     *
     * @throws RedressException with the operation's error
     */
    public Scores score(ScoreInput input) {
        return call("score", input, Scores.class);
    }

    /**
     * The operation {@code explain}.
     *
     * @throws RedressException with the operation's error
     */
    public Explanation explain(ExplainInput input) {
        return call("explain", input, Explanation.class);
    }
}
