// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** How often an answer was given. */
public final class AnswerCount {
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private int answer;

    @com.fasterxml.jackson.annotation.JsonProperty("count")
    private long count;

    /** The answer. */
    public int answer() {
        return answer;
    }

    /** The answer. */
    public AnswerCount answer(int answer) {
        this.answer = answer;
        return this;
    }

    /** How often; at least 0. */
    public long count() {
        return count;
    }

    /** How often; at least 0. */
    public AnswerCount count(long count) {
        this.count = count;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof AnswerCount)) {
            return false;
        }
        AnswerCount that = (AnswerCount) other;
        return java.util.Objects.equals(answer, that.answer)
                && java.util.Objects.equals(count, that.count);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(answer, count);
    }
}
