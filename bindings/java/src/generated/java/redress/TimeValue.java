// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What a question about business time is answered with. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = "kind",
        defaultImpl = TimeValue.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeValue.Instant.class, name = "instant"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeValue.Duration.class, name = "duration"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeValue.Openness.class, name = "openness"),
})
public abstract class TimeValue {
    private TimeValue() {}

    /** An instant. */
    public static final class Instant extends TimeValue {
        @com.fasterxml.jackson.annotation.JsonProperty("at")
        private java.time.Instant at;

        /** The instant. */
        public java.time.Instant at() {
            return at;
        }

        /** The instant. */
        public Instant at(java.time.Instant at) {
            this.at = at;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Instant)) {
                return false;
            }
            Instant that = (Instant) other;
            return java.util.Objects.equals(at, that.at);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(at);
        }
    }

    /** A length of working time. */
    public static final class Duration extends TimeValue {
        @com.fasterxml.jackson.annotation.JsonProperty("milliseconds")
        private long milliseconds;

        /** Milliseconds. */
        public long milliseconds() {
            return milliseconds;
        }

        /** Milliseconds. */
        public Duration milliseconds(long milliseconds) {
            this.milliseconds = milliseconds;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Duration)) {
                return false;
            }
            Duration that = (Duration) other;
            return java.util.Objects.equals(milliseconds, that.milliseconds);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(milliseconds);
        }
    }

    /** Yes or no. */
    public static final class Openness extends TimeValue {
        @com.fasterxml.jackson.annotation.JsonProperty("holds")
        private boolean holds;

        /** Whether it works. */
        public boolean holds() {
            return holds;
        }

        /** Whether it works. */
        public Openness holds(boolean holds) {
            this.holds = holds;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Openness)) {
                return false;
            }
            Openness that = (Openness) other;
            return java.util.Objects.equals(holds, that.holds);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(holds);
        }
    }

    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends TimeValue {}
}
