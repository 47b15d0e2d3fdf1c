// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A text with its sensitive values hidden, and the numbers of its labels. */
public final class NumberedText {
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private java.util.List<redress.Finding> findings = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("labels")
    private redress.LabelNumbers labels;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/numbered_text@1";

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    /** What was hidden, in order of position; findings do not overlap. */
    public java.util.List<redress.Finding> findings() {
        return findings;
    }

    /** What was hidden, in order of position; findings do not overlap. */
    public NumberedText findings(java.util.List<redress.Finding> findings) {
        this.findings = findings;
        return this;
    }

    /** What to give with the ticket's next text. */
    public redress.LabelNumbers labels() {
        return labels;
    }

    /** What to give with the ticket's next text. */
    public NumberedText labels(redress.LabelNumbers labels) {
        this.labels = labels;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public NumberedText schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** The text without the values. */
    public String text() {
        return text;
    }

    /** The text without the values. */
    public NumberedText text(String text) {
        this.text = text;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof NumberedText)) {
            return false;
        }
        NumberedText that = (NumberedText) other;
        return java.util.Objects.equals(findings, that.findings)
                && java.util.Objects.equals(labels, that.labels)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(findings, labels, schema, text);
    }
}
