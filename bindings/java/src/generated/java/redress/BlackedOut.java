// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** An image with its rectangles painted. */
public final class BlackedOut {
    @com.fasterxml.jackson.annotation.JsonProperty("pixels")
    private String pixels;

    /** All of its bytes. */
    public String pixels() {
        return pixels;
    }

    /** All of its bytes. */
    public BlackedOut pixels(String pixels) {
        this.pixels = pixels;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof BlackedOut)) {
            return false;
        }
        BlackedOut that = (BlackedOut) other;
        return java.util.Objects.equals(pixels, that.pixels);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(pixels);
    }
}
