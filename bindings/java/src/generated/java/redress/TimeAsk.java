// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A question about business time. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = "kind",
        defaultImpl = TimeAsk.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeAsk.AddWorkingTime.class, name = "add_working_time"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeAsk.WorkingTimeBetween.class, name = "working_time_between"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeAsk.NextOpening.class, name = "next_opening"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeAsk.IsOpen.class, name = "is_open"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = TimeAsk.AddWorkingDays.class, name = "add_working_days"),
})
public abstract class TimeAsk {
    private TimeAsk() {}

    /** When so much working time has passed. */
    public static final class AddWorkingTime extends TimeAsk {
        @com.fasterxml.jackson.annotation.JsonProperty("milliseconds")
        private long milliseconds;

        @com.fasterxml.jackson.annotation.JsonProperty("start")
        private java.time.Instant start;

        /** How much; when negative, from when it passes until {@code start}. Zero gives {@code start} back, open or not. */
        public long milliseconds() {
            return milliseconds;
        }

        /** How much; when negative, from when it passes until {@code start}. Zero gives {@code start} back, open or not. */
        public AddWorkingTime milliseconds(long milliseconds) {
            this.milliseconds = milliseconds;
            return this;
        }

        /** From when. */
        public java.time.Instant start() {
            return start;
        }

        /** From when. */
        public AddWorkingTime start(java.time.Instant start) {
            this.start = start;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof AddWorkingTime)) {
                return false;
            }
            AddWorkingTime that = (AddWorkingTime) other;
            return java.util.Objects.equals(milliseconds, that.milliseconds)
                    && java.util.Objects.equals(start, that.start);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(milliseconds, start);
        }
    }

    /** How much working time lies in [start, end). */
    public static final class WorkingTimeBetween extends TimeAsk {
        @com.fasterxml.jackson.annotation.JsonProperty("end")
        private java.time.Instant end;

        @com.fasterxml.jackson.annotation.JsonProperty("start")
        private java.time.Instant start;

        /** Until when; the answer is negative where this is before {@code start}. */
        public java.time.Instant end() {
            return end;
        }

        /** Until when; the answer is negative where this is before {@code start}. */
        public WorkingTimeBetween end(java.time.Instant end) {
            this.end = end;
            return this;
        }

        /** From when. */
        public java.time.Instant start() {
            return start;
        }

        /** From when. */
        public WorkingTimeBetween start(java.time.Instant start) {
            this.start = start;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof WorkingTimeBetween)) {
                return false;
            }
            WorkingTimeBetween that = (WorkingTimeBetween) other;
            return java.util.Objects.equals(end, that.end)
                    && java.util.Objects.equals(start, that.start);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(end, start);
        }
    }

    /** The earliest working instant at or after one. */
    public static final class NextOpening extends TimeAsk {
        @com.fasterxml.jackson.annotation.JsonProperty("at")
        private java.time.Instant at;

        /** The instant. */
        public java.time.Instant at() {
            return at;
        }

        /** The instant. */
        public NextOpening at(java.time.Instant at) {
            this.at = at;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof NextOpening)) {
                return false;
            }
            NextOpening that = (NextOpening) other;
            return java.util.Objects.equals(at, that.at);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(at);
        }
    }

    /** Whether an instant works. */
    public static final class IsOpen extends TimeAsk {
        @com.fasterxml.jackson.annotation.JsonProperty("at")
        private java.time.Instant at;

        /** The instant. */
        public java.time.Instant at() {
            return at;
        }

        /** The instant. */
        public IsOpen at(java.time.Instant at) {
            this.at = at;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof IsOpen)) {
                return false;
            }
            IsOpen that = (IsOpen) other;
            return java.util.Objects.equals(at, that.at);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(at);
        }
    }

    /** The close of a working day after the date of an instant. */
    public static final class AddWorkingDays extends TimeAsk {
        @com.fasterxml.jackson.annotation.JsonProperty("days")
        private int days;

        @com.fasterxml.jackson.annotation.JsonProperty("start")
        private java.time.Instant start;

        /** Of the how manieth; when negative, of those before. Zero gives {@code start} back. */
        public int days() {
            return days;
        }

        /** Of the how manieth; when negative, of those before. Zero gives {@code start} back. */
        public AddWorkingDays days(int days) {
            this.days = days;
            return this;
        }

        /** The instant, whose own date does not count. */
        public java.time.Instant start() {
            return start;
        }

        /** The instant, whose own date does not count. */
        public AddWorkingDays start(java.time.Instant start) {
            this.start = start;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof AddWorkingDays)) {
                return false;
            }
            AddWorkingDays that = (AddWorkingDays) other;
            return java.util.Objects.equals(days, that.days)
                    && java.util.Objects.equals(start, that.start);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(days, start);
        }
    }

    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends TimeAsk {}
}
