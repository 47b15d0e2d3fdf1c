// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A rectangle of whole pixels; {@code x} and {@code y} are those of the upper left corner. */
public final class Rectangle {
    @com.fasterxml.jackson.annotation.JsonProperty("height")
    private int height;

    @com.fasterxml.jackson.annotation.JsonProperty("width")
    private int width;

    @com.fasterxml.jackson.annotation.JsonProperty("x")
    private int x;

    @com.fasterxml.jackson.annotation.JsonProperty("y")
    private int y;

    /** How high it is. */
    public int height() {
        return height;
    }

    /** How high it is. */
    public Rectangle height(int height) {
        this.height = height;
        return this;
    }

    /** How wide it is. */
    public int width() {
        return width;
    }

    /** How wide it is. */
    public Rectangle width(int width) {
        this.width = width;
        return this;
    }

    /** Its left side. */
    public int x() {
        return x;
    }

    /** Its left side. */
    public Rectangle x(int x) {
        this.x = x;
        return this;
    }

    /** Its upper side. */
    public int y() {
        return y;
    }

    /** Its upper side. */
    public Rectangle y(int y) {
        this.y = y;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Rectangle)) {
            return false;
        }
        Rectangle that = (Rectangle) other;
        return java.util.Objects.equals(height, that.height)
                && java.util.Objects.equals(width, that.width)
                && java.util.Objects.equals(x, that.x)
                && java.util.Objects.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(height, width, x, y);
    }
}
