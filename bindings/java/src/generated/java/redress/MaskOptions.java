// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How to mask; what is absent is as the policy says. */
public final class MaskOptions {
    @com.fasterxml.jackson.annotation.JsonProperty("keys")
    private redress.MaskKeys keys;

    @com.fasterxml.jackson.annotation.JsonProperty("role")
    private String role;

    @com.fasterxml.jackson.annotation.JsonProperty("style")
    private redress.MaskStyle style;

    @com.fasterxml.jackson.annotation.JsonProperty("styles")
    private java.util.List<redress.KindStyle> styles = java.util.List.of();

    /** The keys of the styles that need some. Null where absent. */
    public redress.MaskKeys keys() {
        return keys;
    }

    /** The keys of the styles that need some. Null where absent. */
    public MaskOptions keys(redress.MaskKeys keys) {
        this.keys = keys;
        return this;
    }

    /** Who will read the masked text: the policy may have styles for the role. Null where absent. */
    public String role() {
        return role;
    }

    /** Who will read the masked text: the policy may have styles for the role. Null where absent. */
    public MaskOptions role(String role) {
        this.role = role;
        return this;
    }

    /** The style of every kind that {@code styles} does not name. Null where absent. */
    public redress.MaskStyle style() {
        return style;
    }

    /** The style of every kind that {@code styles} does not name. Null where absent. */
    public MaskOptions style(redress.MaskStyle style) {
        this.style = style;
        return this;
    }

    /** Styles by kind. */
    public java.util.List<redress.KindStyle> styles() {
        return styles;
    }

    /** Styles by kind. */
    public MaskOptions styles(java.util.List<redress.KindStyle> styles) {
        this.styles = styles;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskOptions)) {
            return false;
        }
        MaskOptions that = (MaskOptions) other;
        return java.util.Objects.equals(keys, that.keys)
                && java.util.Objects.equals(role, that.role)
                && java.util.Objects.equals(style, that.style)
                && java.util.Objects.equals(styles, that.styles);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(keys, role, style, styles);
    }
}
