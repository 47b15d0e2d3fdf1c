// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A scale of whole numbers, and what is made of the answers. */
public final class Scale {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("maximum")
    private int maximum;

    @com.fasterxml.jackson.annotation.JsonProperty("measure")
    private redress.Measure measure;

    @com.fasterxml.jackson.annotation.JsonProperty("minimum")
    private int minimum;

    /** The scale. */
    public String id() {
        return id;
    }

    /** The scale. */
    public Scale id(String id) {
        this.id = id;
        return this;
    }

    /** The highest answer; above the lowest, at most 100. */
    public int maximum() {
        return maximum;
    }

    /** The highest answer; above the lowest, at most 100. */
    public Scale maximum(int maximum) {
        this.maximum = maximum;
        return this;
    }

    /** What is made of the answers besides their mean. */
    public redress.Measure measure() {
        return measure;
    }

    /** What is made of the answers besides their mean. */
    public Scale measure(redress.Measure measure) {
        this.measure = measure;
        return this;
    }

    /** The lowest answer; at least 0. */
    public int minimum() {
        return minimum;
    }

    /** The lowest answer; at least 0. */
    public Scale minimum(int minimum) {
        this.minimum = minimum;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Scale)) {
            return false;
        }
        Scale that = (Scale) other;
        return java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(maximum, that.maximum)
                && java.util.Objects.equals(measure, that.measure)
                && java.util.Objects.equals(minimum, that.minimum);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id, maximum, measure, minimum);
    }
}
