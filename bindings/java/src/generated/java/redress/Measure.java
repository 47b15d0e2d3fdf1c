// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What is made of the answers besides their mean. */
public final class Measure {
    @com.fasterxml.jackson.annotation.JsonProperty("favourable_share")
    private com.fasterxml.jackson.databind.JsonNode favourableShare;

    @com.fasterxml.jackson.annotation.JsonProperty("net_promoter")
    private com.fasterxml.jackson.databind.JsonNode netPromoter;

    /** Null where absent. */
    public com.fasterxml.jackson.databind.JsonNode favourableShare() {
        return favourableShare;
    }

    /** Null where absent. */
    public Measure favourableShare(com.fasterxml.jackson.databind.JsonNode favourableShare) {
        this.favourableShare = favourableShare;
        return this;
    }

    /** Null where absent. */
    public com.fasterxml.jackson.databind.JsonNode netPromoter() {
        return netPromoter;
    }

    /** Null where absent. */
    public Measure netPromoter(com.fasterxml.jackson.databind.JsonNode netPromoter) {
        this.netPromoter = netPromoter;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Measure)) {
            return false;
        }
        Measure that = (Measure) other;
        return java.util.Objects.equals(favourableShare, that.favourableShare)
                && java.util.Objects.equals(netPromoter, that.netPromoter);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(favourableShare, netPromoter);
    }
}
