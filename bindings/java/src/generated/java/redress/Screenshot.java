// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** An image and the text that was recognised in it, in any order. */
public final class Screenshot {
    @com.fasterxml.jackson.annotation.JsonProperty("boxes")
    private java.util.List<redress.TextBox> boxes = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("height")
    private int height;

    @com.fasterxml.jackson.annotation.JsonProperty("padding")
    private java.lang.Integer padding;

    @com.fasterxml.jackson.annotation.JsonProperty("width")
    private int width;

    /** The recognised text; at most 100 000 boxes, and 4 MiB of text in all of them. */
    public java.util.List<redress.TextBox> boxes() {
        return boxes;
    }

    /** The recognised text; at most 100 000 boxes, and 4 MiB of text in all of them. */
    public Screenshot boxes(java.util.List<redress.TextBox> boxes) {
        this.boxes = boxes;
        return this;
    }

    /** How high it is. */
    public int height() {
        return height;
    }

    /** How high it is. */
    public Screenshot height(int height) {
        this.height = height;
        return this;
    }

    /** How many pixels a cover reaches beyond a value's share of a box, on every side. Where absent, what is known decides: half the box's height within the box, since a share is reckoned and not measured, and an eighth beyond its sides. Null where absent. */
    public java.lang.Integer padding() {
        return padding;
    }

    /** How many pixels a cover reaches beyond a value's share of a box, on every side. Where absent, what is known decides: half the box's height within the box, since a share is reckoned and not measured, and an eighth beyond its sides. Null where absent. */
    public Screenshot padding(java.lang.Integer padding) {
        this.padding = padding;
        return this;
    }

    /** How wide the image is, in pixels. */
    public int width() {
        return width;
    }

    /** How wide the image is, in pixels. */
    public Screenshot width(int width) {
        this.width = width;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Screenshot)) {
            return false;
        }
        Screenshot that = (Screenshot) other;
        return java.util.Objects.equals(boxes, that.boxes)
                && java.util.Objects.equals(height, that.height)
                && java.util.Objects.equals(padding, that.padding)
                && java.util.Objects.equals(width, that.width);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(boxes, height, padding, width);
    }
}
