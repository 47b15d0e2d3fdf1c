// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The operations that need no desk, each with one document in and one document out. */
public final class Redress {
    private Redress() {}

    /**
     * The operation {@code version}.
     *
     * @throws RedressException with the operation's error
     */
    public static Version version() {
        return Desk.callAlone("version", java.util.Map.of(), Version.class);
    }

    /**
     * The operation {@code blackout}.
     *
     * @throws RedressException with the operation's error
     */
    public static BlackedOut blackout(BlackoutInput input) {
        return Desk.callAlone("blackout", input, BlackedOut.class);
    }

    /**
     * The operation {@code evolve}.
     *
     * @throws RedressException with the operation's error
     */
    public static Ticket evolve(EvolveInput input) {
        return Desk.callAlone("evolve", input, Ticket.class);
    }

    /**
     * The operation {@code replay}.
     *
     * @throws RedressException with the operation's error
     */
    public static Ticket replay(ReplayInput input) {
        return Desk.callAlone("replay", input, Ticket.class);
    }

    /**
     * The operation {@code merge_scores}.
     *
     * @throws RedressException with the operation's error
     */
    public static Scores mergeScores(MergeScoresInput input) {
        return Desk.callAlone("merge_scores", input, Scores.class);
    }
}
