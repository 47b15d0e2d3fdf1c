// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The arguments of {@code merge_scores}. */
public final class MergeScoresInput {
    @com.fasterxml.jackson.annotation.JsonProperty("left")
    private redress.Scores left;

    @com.fasterxml.jackson.annotation.JsonProperty("right")
    private redress.Scores right;

    /** The scores of one place. */
    public redress.Scores left() {
        return left;
    }

    /** The scores of one place. */
    public MergeScoresInput left(redress.Scores left) {
        this.left = left;
        return this;
    }

    /** The scores of another. */
    public redress.Scores right() {
        return right;
    }

    /** The scores of another. */
    public MergeScoresInput right(redress.Scores right) {
        this.right = right;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MergeScoresInput)) {
            return false;
        }
        MergeScoresInput that = (MergeScoresInput) other;
        return java.util.Objects.equals(left, that.left)
                && java.util.Objects.equals(right, that.right);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(left, right);
    }
}
