// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** An amount in whole minor units (分, cents) of a currency. */
public final class Money {
    @com.fasterxml.jackson.annotation.JsonProperty("currency")
    private String currency;

    @com.fasterxml.jackson.annotation.JsonProperty("minor_units")
    private long minorUnits;

    /** The currency. */
    public String currency() {
        return currency;
    }

    /** The currency. */
    public Money currency(String currency) {
        this.currency = currency;
        return this;
    }

    /** Whole minor units; |n| ≤ 2^53 − 1. */
    public long minorUnits() {
        return minorUnits;
    }

    /** Whole minor units; |n| ≤ 2^53 − 1. */
    public Money minorUnits(long minorUnits) {
        this.minorUnits = minorUnits;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Money)) {
            return false;
        }
        Money that = (Money) other;
        return java.util.Objects.equals(currency, that.currency)
                && java.util.Objects.equals(minorUnits, that.minorUnits);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(currency, minorUnits);
    }
}
