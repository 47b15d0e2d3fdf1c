// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A text with its sealed values opened. {@code Debug} shows no text. */
public final class Unmasked {
    @com.fasterxml.jackson.annotation.JsonProperty("opened")
    private java.util.List<redress.Opened> opened = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("record")
    private redress.AccessRecord record;

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/unmasked@1";

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    @com.fasterxml.jackson.annotation.JsonProperty("unopened")
    private java.util.List<redress.Unopened> unopened = java.util.List.of();

    /** What was opened, in order of position. */
    public java.util.List<redress.Opened> opened() {
        return opened;
    }

    /** What was opened, in order of position. */
    public Unmasked opened(java.util.List<redress.Opened> opened) {
        this.opened = opened;
        return this;
    }

    /** Who saw what, for the audit; the command {@code record_access} puts it into the ticket's history. */
    public redress.AccessRecord record() {
        return record;
    }

    /** Who saw what, for the audit; the command {@code record_access} puts it into the ticket's history. */
    public Unmasked record(redress.AccessRecord record) {
        this.record = record;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Unmasked schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** The text with the values in clear. */
    public String text() {
        return text;
    }

    /** The text with the values in clear. */
    public Unmasked text(String text) {
        this.text = text;
        return this;
    }

    /** What looks like a sealed value and was not opened: under another key, tenant or ticket, changed, of a kind that the role may not open, or the customer's own text. */
    public java.util.List<redress.Unopened> unopened() {
        return unopened;
    }

    /** What looks like a sealed value and was not opened: under another key, tenant or ticket, changed, of a kind that the role may not open, or the customer's own text. */
    public Unmasked unopened(java.util.List<redress.Unopened> unopened) {
        this.unopened = unopened;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Unmasked)) {
            return false;
        }
        Unmasked that = (Unmasked) other;
        return java.util.Objects.equals(opened, that.opened)
                && java.util.Objects.equals(record, that.record)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(text, that.text)
                && java.util.Objects.equals(unopened, that.unopened);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(opened, record, schema, text, unopened);
    }
}
