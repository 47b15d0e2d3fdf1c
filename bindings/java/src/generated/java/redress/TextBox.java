// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A piece of recognised text with its place: a word, or a line, that stands upright. Whole pixels; {@code x} and {@code y} are those of the upper left corner. {@code Debug} shows no text. */
public final class TextBox {
    @com.fasterxml.jackson.annotation.JsonProperty("height")
    private int height;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

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
    public TextBox height(int height) {
        this.height = height;
        return this;
    }

    /** What was read there. */
    public String text() {
        return text;
    }

    /** What was read there. */
    public TextBox text(String text) {
        this.text = text;
        return this;
    }

    /** How wide it is. */
    public int width() {
        return width;
    }

    /** How wide it is. */
    public TextBox width(int width) {
        this.width = width;
        return this;
    }

    /** Its left side. */
    public int x() {
        return x;
    }

    /** Its left side. */
    public TextBox x(int x) {
        this.x = x;
        return this;
    }

    /** Its upper side. */
    public int y() {
        return y;
    }

    /** Its upper side. */
    public TextBox y(int y) {
        this.y = y;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TextBox)) {
            return false;
        }
        TextBox that = (TextBox) other;
        return java.util.Objects.equals(height, that.height)
                && java.util.Objects.equals(text, that.text)
                && java.util.Objects.equals(width, that.width)
                && java.util.Objects.equals(x, that.x)
                && java.util.Objects.equals(y, that.y);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(height, text, width, x, y);
    }
}
