// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A JSON document with its sensitive values hidden. */
public final class MaskedDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("document")
    private String document;

    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private java.util.List<redress.DocumentFinding> findings = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/masked_document@1";

    /** The JSON text without the values; every other byte is as it was. */
    public String document() {
        return document;
    }

    /** The JSON text without the values; every other byte is as it was. */
    public MaskedDocument document(String document) {
        this.document = document;
        return this;
    }

    /** What was hidden, in the order in which the values end in the document. */
    public java.util.List<redress.DocumentFinding> findings() {
        return findings;
    }

    /** What was hidden, in the order in which the values end in the document. */
    public MaskedDocument findings(java.util.List<redress.DocumentFinding> findings) {
        this.findings = findings;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public MaskedDocument schema(String schema) {
        this.schema = schema;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskedDocument)) {
            return false;
        }
        MaskedDocument that = (MaskedDocument) other;
        return java.util.Objects.equals(document, that.document)
                && java.util.Objects.equals(findings, that.findings)
                && java.util.Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(document, findings, schema);
    }
}
