// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The share of favourable answers with Wilson's interval at 95 %, in ten-thousandths. */
public final class FavourableShare {
    @com.fasterxml.jackson.annotation.JsonProperty("count")
    private long count;

    @com.fasterxml.jackson.annotation.JsonProperty("high")
    private int high;

    @com.fasterxml.jackson.annotation.JsonProperty("low")
    private int low;

    @com.fasterxml.jackson.annotation.JsonProperty("share")
    private int share;

    /** How many answers are favourable. */
    public long count() {
        return count;
    }

    /** How many answers are favourable. */
    public FavourableShare count(long count) {
        this.count = count;
        return this;
    }

    /** The high end of the interval. */
    public int high() {
        return high;
    }

    /** The high end of the interval. */
    public FavourableShare high(int high) {
        this.high = high;
        return this;
    }

    /** The low end of the interval. */
    public int low() {
        return low;
    }

    /** The low end of the interval. */
    public FavourableShare low(int low) {
        this.low = low;
        return this;
    }

    /** Their share. */
    public int share() {
        return share;
    }

    /** Their share. */
    public FavourableShare share(int share) {
        this.share = share;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof FavourableShare)) {
            return false;
        }
        FavourableShare that = (FavourableShare) other;
        return java.util.Objects.equals(count, that.count)
                && java.util.Objects.equals(high, that.high)
                && java.util.Objects.equals(low, that.low)
                && java.util.Objects.equals(share, that.share);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(count, high, low, share);
    }
}
