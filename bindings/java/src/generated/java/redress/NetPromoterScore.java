// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The net promoter score with intervals at 95 %, in hundredths of a point: −10 000 to 10 000. */
public final class NetPromoterScore {
    @com.fasterxml.jackson.annotation.JsonProperty("adjusted_high")
    private int adjustedHigh;

    @com.fasterxml.jackson.annotation.JsonProperty("adjusted_low")
    private int adjustedLow;

    @com.fasterxml.jackson.annotation.JsonProperty("detractors")
    private long detractors;

    @com.fasterxml.jackson.annotation.JsonProperty("high")
    private int high;

    @com.fasterxml.jackson.annotation.JsonProperty("low")
    private int low;

    @com.fasterxml.jackson.annotation.JsonProperty("passives")
    private long passives;

    @com.fasterxml.jackson.annotation.JsonProperty("promoters")
    private long promoters;

    @com.fasterxml.jackson.annotation.JsonProperty("score")
    private int score;

    /** The high end of the adjusted interval. */
    public int adjustedHigh() {
        return adjustedHigh;
    }

    /** The high end of the adjusted interval. */
    public NetPromoterScore adjustedHigh(int adjustedHigh) {
        this.adjustedHigh = adjustedHigh;
        return this;
    }

    /** The low end of the adjusted interval, which does not collapse when all answer alike. */
    public int adjustedLow() {
        return adjustedLow;
    }

    /** The low end of the adjusted interval, which does not collapse when all answer alike. */
    public NetPromoterScore adjustedLow(int adjustedLow) {
        this.adjustedLow = adjustedLow;
        return this;
    }

    /** How many detractors. */
    public long detractors() {
        return detractors;
    }

    /** How many detractors. */
    public NetPromoterScore detractors(long detractors) {
        this.detractors = detractors;
        return this;
    }

    /** The high end of the plain interval. */
    public int high() {
        return high;
    }

    /** The high end of the plain interval. */
    public NetPromoterScore high(int high) {
        this.high = high;
        return this;
    }

    /** The low end of the plain interval. */
    public int low() {
        return low;
    }

    /** The low end of the plain interval. */
    public NetPromoterScore low(int low) {
        this.low = low;
        return this;
    }

    /** How many passives. */
    public long passives() {
        return passives;
    }

    /** How many passives. */
    public NetPromoterScore passives(long passives) {
        this.passives = passives;
        return this;
    }

    /** How many promoters. */
    public long promoters() {
        return promoters;
    }

    /** How many promoters. */
    public NetPromoterScore promoters(long promoters) {
        this.promoters = promoters;
        return this;
    }

    /** The score. */
    public int score() {
        return score;
    }

    /** The score. */
    public NetPromoterScore score(int score) {
        this.score = score;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NetPromoterScore)) {
            return false;
        }
        NetPromoterScore that = (NetPromoterScore) other;
        return java.util.Objects.equals(adjustedHigh, that.adjustedHigh)
                && java.util.Objects.equals(adjustedLow, that.adjustedLow)
                && java.util.Objects.equals(detractors, that.detractors)
                && java.util.Objects.equals(high, that.high)
                && java.util.Objects.equals(low, that.low)
                && java.util.Objects.equals(passives, that.passives)
                && java.util.Objects.equals(promoters, that.promoters)
                && java.util.Objects.equals(score, that.score);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(adjustedHigh, adjustedLow, detractors, high, low, passives, promoters, score);
    }
}
