// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The answers to one question, counted, and what follows from them. */
public final class Scores {
    @com.fasterxml.jackson.annotation.JsonProperty("counts")
    private java.util.List<redress.AnswerCount> counts = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("favourable")
    private redress.FavourableShare favourable;

    @com.fasterxml.jackson.annotation.JsonProperty("mean")
    private java.lang.Long mean;

    @com.fasterxml.jackson.annotation.JsonProperty("net_promoter")
    private redress.NetPromoterScore netPromoter;

    @com.fasterxml.jackson.annotation.JsonProperty("scale")
    private redress.Scale scale;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/scores@1";

    @com.fasterxml.jackson.annotation.JsonProperty("total")
    private long total;

    /** How often each answer of the scale was given, from the lowest to the highest. */
    public java.util.List<redress.AnswerCount> counts() {
        return counts;
    }

    /** How often each answer of the scale was given, from the lowest to the highest. */
    public Scores counts(java.util.List<redress.AnswerCount> counts) {
        this.counts = counts;
        return this;
    }

    /** The share of favourable answers, where the scale measures it; none without answers. Null where absent. */
    public redress.FavourableShare favourable() {
        return favourable;
    }

    /** The share of favourable answers, where the scale measures it; none without answers. Null where absent. */
    public Scores favourable(redress.FavourableShare favourable) {
        this.favourable = favourable;
        return this;
    }

    /** The mean answer in ten-thousandths; none without answers. Null where absent. */
    public java.lang.Long mean() {
        return mean;
    }

    /** The mean answer in ten-thousandths; none without answers. Null where absent. */
    public Scores mean(java.lang.Long mean) {
        this.mean = mean;
        return this;
    }

    /** The net promoter score, where the scale measures it; none without answers. Null where absent. */
    public redress.NetPromoterScore netPromoter() {
        return netPromoter;
    }

    /** The net promoter score, where the scale measures it; none without answers. Null where absent. */
    public Scores netPromoter(redress.NetPromoterScore netPromoter) {
        this.netPromoter = netPromoter;
        return this;
    }

    /** The scale that the answers lie on. */
    public redress.Scale scale() {
        return scale;
    }

    /** The scale that the answers lie on. */
    public Scores scale(redress.Scale scale) {
        this.scale = scale;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Scores schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** How many answers there are. */
    public long total() {
        return total;
    }

    /** How many answers there are. */
    public Scores total(long total) {
        this.total = total;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Scores)) {
            return false;
        }
        Scores that = (Scores) other;
        return java.util.Objects.equals(counts, that.counts)
                && java.util.Objects.equals(favourable, that.favourable)
                && java.util.Objects.equals(mean, that.mean)
                && java.util.Objects.equals(netPromoter, that.netPromoter)
                && java.util.Objects.equals(scale, that.scale)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(total, that.total);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(counts, favourable, mean, netPromoter, scale, schema, total);
    }
}
