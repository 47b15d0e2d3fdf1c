// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A text with its sensitive values hidden. */
public final class Masked {
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private java.util.List<redress.Finding> findings = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/masked@1";

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** What was hidden, in order of position; findings do not overlap. */
    public java.util.List<redress.Finding> findings() {
        return findings;
    }

    /** What was hidden, in order of position; findings do not overlap. */
    public Masked findings(java.util.List<redress.Finding> findings) {
        this.findings = findings;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Masked schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** The text without the values. */
    public String text() {
        return text;
    }

    /** The text without the values. */
    public Masked text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Masked)) {
            return false;
        }
        Masked that = (Masked) other;
        return java.util.Objects.equals(findings, that.findings)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(findings, schema, text);
    }
}
