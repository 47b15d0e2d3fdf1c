// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A reason in words. */
public final class Explanation {
    @com.fasterxml.jackson.annotation.JsonProperty("language")
    private String language;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** The language that it is in: the one asked for, or that which stands in for it. */
    public String language() {
        return language;
    }

    /** The language that it is in: the one asked for, or that which stands in for it. */
    public Explanation language(String language) {
        this.language = language;
        return this;
    }

    /** The sentence. */
    public String text() {
        return text;
    }

    /** The sentence. */
    public Explanation text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Explanation)) {
            return false;
        }
        Explanation that = (Explanation) other;
        return java.util.Objects.equals(language, that.language)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(language, text);
    }
}
