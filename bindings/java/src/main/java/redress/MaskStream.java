package redress;

import java.util.List;

/**
 * Masks a text that comes in chunks, which may end anywhere, also inside a surrogate pair: the parts together are what one
 * chunk would give. What may still become a value is held back, at most 9 KiB.
 *
 * <p>Used by one thread at a time. The desk must stay open until the text has ended.
 */
public final class MaskStream {
    private final Desk desk;
    private final MaskOptions options;
    private MaskStreamState state;
    private String begun = "";
    private boolean ended;

    /**
     * Begins a text.
     *
     * @throws RedressException as for {@link Desk#mask(String, MaskOptions)}
     */
    public MaskStream(Desk desk, MaskOptions options) {
        this.desk = desk;
        this.options = options;
        state = desk.maskChunks(input(List.of(), ChunkEnding.MORE)).stream();
    }

    /** Takes in the next chunk; gives what no further chunk can change. */
    public MaskedPart push(String chunk) {
        String text = begun + chunk;
        int last = text.length() - 1;
        int whole = last >= 0 && Character.isHighSurrogate(text.charAt(last)) ? last : text.length();
        MaskedPart part = told(text.substring(0, whole), ChunkEnding.MORE);
        begun = text.substring(whole);
        return part;
    }

    /** Ends the text; gives what was held. */
    public MaskedPart finish() {
        MaskedPart part = told(begun, ChunkEnding.LAST);
        ended = true;
        return part;
    }

    private MaskedPart told(String chunk, ChunkEnding ending) {
        if (ended) {
            throw new IllegalStateException("the text has ended");
        }
        MaskedChunks told = desk.maskChunks(input(List.of(chunk), ending).stream(state));
        state = told.stream();
        return told.parts().get(0);
    }

    private MaskChunksInput input(List<String> chunks, ChunkEnding ending) {
        return new MaskChunksInput().chunks(chunks).ending(ending).options(options);
    }
}
