// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A value's share of a box. Positions are in the unit of the desk. */
public final class CoveredPart {
    @com.fasterxml.jackson.annotation.JsonProperty("end")
    private int end;

    @com.fasterxml.jackson.annotation.JsonProperty("position")
    private int position;

    @com.fasterxml.jackson.annotation.JsonProperty("rectangle")
    private redress.Rectangle rectangle;

    @com.fasterxml.jackson.annotation.JsonProperty("start")
    private int start;

    /** Where it ends there. */
    public int end() {
        return end;
    }

    /** Where it ends there. */
    public CoveredPart end(int end) {
        this.end = end;
        return this;
    }

    /** The box's place in the list. */
    public int position() {
        return position;
    }

    /** The box's place in the list. */
    public CoveredPart position(int position) {
        this.position = position;
        return this;
    }

    /** What covers it; absent where all of it lies outside the image. Null where absent. */
    public redress.Rectangle rectangle() {
        return rectangle;
    }

    /** What covers it; absent where all of it lies outside the image. Null where absent. */
    public CoveredPart rectangle(redress.Rectangle rectangle) {
        this.rectangle = rectangle;
        return this;
    }

    /** Where the share begins in the box's text. */
    public int start() {
        return start;
    }

    /** Where the share begins in the box's text. */
    public CoveredPart start(int start) {
        this.start = start;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CoveredPart)) {
            return false;
        }
        CoveredPart that = (CoveredPart) other;
        return java.util.Objects.equals(end, that.end)
                && java.util.Objects.equals(position, that.position)
                && java.util.Objects.equals(rectangle, that.rectangle)
                && java.util.Objects.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(end, position, rectangle, start);
    }
}
