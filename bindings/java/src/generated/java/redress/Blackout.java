// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How the pixels of an image lie in memory, and what is to be painted of it. */
public final class Blackout {
    @com.fasterxml.jackson.annotation.JsonProperty("height")
    private int height;

    @com.fasterxml.jackson.annotation.JsonProperty("rectangles")
    private java.util.List<redress.Rectangle> rectangles = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("stride")
    private int stride;

    @com.fasterxml.jackson.annotation.JsonProperty("width")
    private int width;

    /** How high it is. */
    public int height() {
        return height;
    }

    /** How high it is. */
    public Blackout height(int height) {
        this.height = height;
        return this;
    }

    /** What is to be painted, as far as it lies in the image; at most 100 000. */
    public java.util.List<redress.Rectangle> rectangles() {
        return rectangles;
    }

    /** What is to be painted, as far as it lies in the image; at most 100 000. */
    public Blackout rectangles(java.util.List<redress.Rectangle> rectangles) {
        this.rectangles = rectangles;
        return this;
    }

    /** Bytes from the beginning of a row to that of the next: at least 4 times the width. */
    public int stride() {
        return stride;
    }

    /** Bytes from the beginning of a row to that of the next: at least 4 times the width. */
    public Blackout stride(int stride) {
        this.stride = stride;
        return this;
    }

    /** How wide the image is, in pixels. */
    public int width() {
        return width;
    }

    /** How wide the image is, in pixels. */
    public Blackout width(int width) {
        this.width = width;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Blackout)) {
            return false;
        }
        Blackout that = (Blackout) other;
        return java.util.Objects.equals(height, that.height)
                && java.util.Objects.equals(rectangles, that.rectangles)
                && java.util.Objects.equals(stride, that.stride)
                && java.util.Objects.equals(width, that.width);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(height, rectangles, stride, width);
    }
}
