// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Where in the message something was seen, and the rule that saw it. */
public final class Evidence {
    @com.fasterxml.jackson.annotation.JsonProperty("end")
    private int end;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_end")
    private int maskedEnd;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_start")
    private int maskedStart;

    @com.fasterxml.jackson.annotation.JsonProperty("rule")
    private String rule;

    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private int start;

    /** Where it ends in the message. */
    public int end() {
        return end;
    }

    /** Where it ends in the message. */
    public Evidence end(int end) {
        this.end = end;
        return this;
    }

    /** Where it ends in the masked text. */
    public int maskedEnd() {
        return maskedEnd;
    }

    /** Where it ends in the masked text. */
    public Evidence maskedEnd(int maskedEnd) {
        this.maskedEnd = maskedEnd;
        return this;
    }

    /** Where it begins in the masked text. */
    public int maskedStart() {
        return maskedStart;
    }

    /** Where it begins in the masked text. */
    public Evidence maskedStart(int maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** The phrase, list or rule of the policy that fired. */
    public String rule() {
        return rule;
    }

    /** The phrase, list or rule of the policy that fired. */
    public Evidence rule(String rule) {
        this.rule = rule;
        return this;
    }

    /** Where it begins in the message. */
    public int start() {
        return start;
    }

    /** Where it begins in the message. */
    public Evidence start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Evidence)) {
            return false;
        }
        Evidence that = (Evidence) other;
        return java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(maskedEnd, that.maskedEnd)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(rule, that.rule)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(end, maskedEnd, maskedStart, rule, start);
    }
}
