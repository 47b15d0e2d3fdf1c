// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What is to be covered of a screenshot. */
public final class Covers {
    @com.fasterxml.jackson.annotation.JsonProperty("findings")
    private java.util.List<redress.CoveredFinding> findings = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("rectangles")
    private java.util.List<redress.Rectangle> rectangles = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/covers@1";

    /** What was found, in the order in which the image is read. */
    public java.util.List<redress.CoveredFinding> findings() {
        return findings;
    }

    /** What was found, in the order in which the image is read. */
    public Covers findings(java.util.List<redress.CoveredFinding> findings) {
        this.findings = findings;
        return this;
    }

    /** Every rectangle of the findings, in their order: within the image, none of them empty. */
    public java.util.List<redress.Rectangle> rectangles() {
        return rectangles;
    }

    /** Every rectangle of the findings, in their order: within the image, none of them empty. */
    public Covers rectangles(java.util.List<redress.Rectangle> rectangles) {
        this.rectangles = rectangles;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public Covers schema(String schema) {
        this.schema = schema;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Covers)) {
            return false;
        }
        Covers that = (Covers) other;
        return java.util.Objects.equals(findings, that.findings)
                && java.util.Objects.equals(rectangles, that.rectangles)
                && java.util.Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(findings, rectangles, schema);
    }
}
