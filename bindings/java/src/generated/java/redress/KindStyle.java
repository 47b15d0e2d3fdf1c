// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The style of one kind. */
public final class KindStyle {
    @com.fasterxml.jackson.annotation.JsonProperty("kind")
    private String kind;

    @com.fasterxml.jackson.annotation.JsonProperty("style")
    private redress.MaskStyle style;

    /** The kind. */
    public String kind() {
        return kind;
    }

    /** The kind. */
    public KindStyle kind(String kind) {
        this.kind = kind;
        return this;
    }

    /** Its style. */
    public redress.MaskStyle style() {
        return style;
    }

    /** Its style. */
    public KindStyle style(redress.MaskStyle style) {
        this.style = style;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof KindStyle)) {
            return false;
        }
        KindStyle that = (KindStyle) other;
        return java.util.Objects.equals(kind, that.kind)
                && java.util.Objects.equals(style, that.style);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(kind, style);
    }
}
