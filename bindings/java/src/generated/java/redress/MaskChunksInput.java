// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code mask_chunks}. */
public final class MaskChunksInput {
    @com.fasterxml.jackson.annotation.JsonProperty("chunks")
    private java.util.List<String> chunks = java.util.List.of();

    @com.fasterxml.jackson.annotation.JsonProperty("ending")
    private redress.ChunkEnding ending;

    @com.fasterxml.jackson.annotation.JsonProperty("options")
    private redress.MaskOptions options;

    @com.fasterxml.jackson.annotation.JsonProperty("stream")
    private redress.MaskStreamState stream;

    /** The next chunks; at most {@code MAX_BATCH}. Each ends with a whole character. */
    public java.util.List<String> chunks() {
        return chunks;
    }

    /** The next chunks; at most {@code MAX_BATCH}. Each ends with a whole character. */
    public MaskChunksInput chunks(java.util.List<String> chunks) {
        this.chunks = chunks;
        return this;
    }

    /** Whether more will come. Null where absent. */
    public redress.ChunkEnding ending() {
        return ending;
    }

    /** Whether more will come. Null where absent. */
    public MaskChunksInput ending(redress.ChunkEnding ending) {
        this.ending = ending;
        return this;
    }

    /** How to mask: the same in every call for a text. Null where absent. */
    public redress.MaskOptions options() {
        return options;
    }

    /** How to mask: the same in every call for a text. Null where absent. */
    public MaskChunksInput options(redress.MaskOptions options) {
        this.options = options;
        return this;
    }

    /** What the call before gave; absent for the first chunks of a text. Null where absent. */
    public redress.MaskStreamState stream() {
        return stream;
    }

    /** What the call before gave; absent for the first chunks of a text. Null where absent. */
    public MaskChunksInput stream(redress.MaskStreamState stream) {
        this.stream = stream;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskChunksInput)) {
            return false;
        }
        MaskChunksInput that = (MaskChunksInput) other;
        return java.util.Objects.equals(chunks, that.chunks)
                && java.util.Objects.equals(ending, that.ending)
                && java.util.Objects.equals(options, that.options)
                && java.util.Objects.equals(stream, that.stream);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(chunks, ending, options, stream);
    }
}
