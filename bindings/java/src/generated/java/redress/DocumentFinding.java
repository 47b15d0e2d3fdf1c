// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A sensitive value of a document. */
public final class DocumentFinding {
    @com.fasterxml.jackson.annotation.JsonProperty("finding")
    private redress.Finding finding;

    @com.fasterxml.jackson.annotation.JsonProperty("part")
    private redress.DocumentPart part;

    @com.fasterxml.jackson.annotation.JsonProperty("pointer")
    private String pointer;

    @com.fasterxml.jackson.annotation.JsonProperty("within")
    private java.util.List<String> within = java.util.List.of();

    /** What it is, and where in the string; of a number, in its digits as they are written. */
    public redress.Finding finding() {
        return finding;
    }

    /** What it is, and where in the string; of a number, in its digits as they are written. */
    public DocumentFinding finding(redress.Finding finding) {
        this.finding = finding;
        return this;
    }

    /** Whether it stands in a key. */
    public redress.DocumentPart part() {
        return part;
    }

    /** Whether it stands in a key. */
    public DocumentFinding part(redress.DocumentPart part) {
        this.part = part;
        return this;
    }

    /** Where, as a JSON pointer (RFC 6901) into the masked document: a key that was hidden stands in it hidden. At most 256 bytes; of what stands deeper, the place of the value around it. */
    public String pointer() {
        return pointer;
    }

    /** Where, as a JSON pointer (RFC 6901) into the masked document: a key that was hidden stands in it hidden. At most 256 bytes; of what stands deeper, the place of the value around it. */
    public DocumentFinding pointer(String pointer) {
        this.pointer = pointer;
        return this;
    }

    /** Where within JSON that is the string at {@code pointer}, and so on for JSON in that. */
    public java.util.List<String> within() {
        return within;
    }

    /** Where within JSON that is the string at {@code pointer}, and so on for JSON in that. */
    public DocumentFinding within(java.util.List<String> within) {
        this.within = within;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof DocumentFinding)) {
            return false;
        }
        DocumentFinding that = (DocumentFinding) other;
        return java.util.Objects.equals(finding, that.finding)
                && java.util.Objects.equals(part, that.part)
                && java.util.Objects.equals(pointer, that.pointer)
                && java.util.Objects.equals(within, that.within);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(finding, part, pointer, within);
    }
}
