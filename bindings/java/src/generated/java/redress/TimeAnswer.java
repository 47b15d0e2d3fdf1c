// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** An answer, and what it rests on. */
public final class TimeAnswer {
    @com.fasterxml.jackson.annotation.JsonProperty("answer")
    private redress.TimeValue answer;

    @com.fasterxml.jackson.annotation.JsonProperty("calendar")
    private redress.CalendarRef calendar;

    @com.fasterxml.jackson.annotation.JsonProperty("provisional")
    private boolean provisional;

    /** The answer. */
    public redress.TimeValue answer() {
        return answer;
    }

    /** The answer. */
    public TimeAnswer answer(redress.TimeValue answer) {
        this.answer = answer;
        return this;
    }

    /** The calendar, with the versions of its dates and of its zone. */
    public redress.CalendarRef calendar() {
        return calendar;
    }

    /** The calendar, with the versions of its dates and of its zone. */
    public TimeAnswer calendar(redress.CalendarRef calendar) {
        this.calendar = calendar;
        return this;
    }

    /** Whether it rests on dates that the calendar does not cover, and may change when it comes to cover them. */
    public boolean provisional() {
        return provisional;
    }

    /** Whether it rests on dates that the calendar does not cover, and may change when it comes to cover them. */
    public TimeAnswer provisional(boolean provisional) {
        this.provisional = provisional;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TimeAnswer)) {
            return false;
        }
        TimeAnswer that = (TimeAnswer) other;
        return java.util.Objects.equals(answer, that.answer)
                && java.util.Objects.equals(calendar, that.calendar)
                && java.util.Objects.equals(provisional, that.provisional);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(answer, calendar, provisional);
    }
}
