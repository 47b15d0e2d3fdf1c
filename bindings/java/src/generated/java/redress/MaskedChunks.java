// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The parts that chunks let be told. */
public final class MaskedChunks {
    @com.fasterxml.jackson.annotation.JsonProperty("parts")
    private java.util.List<redress.MaskedPart> parts = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("schema")
    private String schema = "redress/masked_chunks@1";

    @com.fasterxml.jackson.annotation.JsonProperty("stream")
    private redress.MaskStreamState stream;

    /** One for each chunk; where the text ends, the last one has all that was held. Their texts together are the masked text. */
    public java.util.List<redress.MaskedPart> parts() {
        return parts;
    }

    /** One for each chunk; where the text ends, the last one has all that was held. Their texts together are the masked text. */
    public MaskedChunks parts(java.util.List<redress.MaskedPart> parts) {
        this.parts = parts;
        return this;
    }

    /** Which kind of document this is. */
    public String schema() {
        return schema;
    }

    /** Which kind of document this is. */
    public MaskedChunks schema(String schema) {
        this.schema = schema;
        return this;
    }

    /** What to give with the next chunks; absent where the text has ended. Null where absent. */
    public redress.MaskStreamState stream() {
        return stream;
    }

    /** What to give with the next chunks; absent where the text has ended. Null where absent. */
    public MaskedChunks stream(redress.MaskStreamState stream) {
        this.stream = stream;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskedChunks)) {
            return false;
        }
        MaskedChunks that = (MaskedChunks) other;
        return java.util.Objects.equals(parts, that.parts)
                && java.util.Objects.equals(schema, that.schema)
                && java.util.Objects.equals(stream, that.stream);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(parts, schema, stream);
    }
}
