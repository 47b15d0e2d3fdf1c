// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** An amount of money that the message names. */
public final class AmountMention {
    @com.fasterxml.jackson.annotation.JsonProperty("currency")
    private String currency;

    @com.fasterxml.jackson.annotation.JsonProperty("end")
    private int end;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_end")
    private int maskedEnd;

    @com.fasterxml.jackson.annotation.JsonProperty("masked_start")
    private int maskedStart;

    @com.fasterxml.jackson.annotation.JsonProperty("minor_units")
    private long minorUnits;

    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private int start;

    /** The currency; the policy's own where the message names none. */
    public String currency() {
        return currency;
    }

    /** The currency; the policy's own where the message names none. */
    public AmountMention currency(String currency) {
        this.currency = currency;
        return this;
    }

    /** Where it ends in the message. */
    public int end() {
        return end;
    }

    /** Where it ends in the message. */
    public AmountMention end(int end) {
        this.end = end;
        return this;
    }

    /** Where it ends in the masked text. */
    public int maskedEnd() {
        return maskedEnd;
    }

    /** Where it ends in the masked text. */
    public AmountMention maskedEnd(int maskedEnd) {
        this.maskedEnd = maskedEnd;
        return this;
    }

    /** Where it begins in the masked text. */
    public int maskedStart() {
        return maskedStart;
    }

    /** Where it begins in the masked text. */
    public AmountMention maskedStart(int maskedStart) {
        this.maskedStart = maskedStart;
        return this;
    }

    /** Whole minor units. */
    public long minorUnits() {
        return minorUnits;
    }

    /** Whole minor units. */
    public AmountMention minorUnits(long minorUnits) {
        this.minorUnits = minorUnits;
        return this;
    }

    /** Where it begins in the message. */
    public int start() {
        return start;
    }

    /** Where it begins in the message. */
    public AmountMention start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AmountMention)) {
            return false;
        }
        AmountMention that = (AmountMention) other;
        return java.util.Objects.equals(currency, that.currency)
                && java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(maskedEnd, that.maskedEnd)
                && java.util.Objects.equals(maskedStart, that.maskedStart)
                && java.util.Objects.equals(minorUnits, that.minorUnits)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(currency, end, maskedEnd, maskedStart, minorUnits, start);
    }
}
