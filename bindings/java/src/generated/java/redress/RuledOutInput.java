// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code ruled_out}. */
public final class RuledOutInput {
    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** The text. */
    public String text() {
        return text;
    }

    /** The text. */
    public RuledOutInput text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof RuledOutInput)) {
            return false;
        }
        RuledOutInput that = (RuledOutInput) other;
        return java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(text);
    }
}
