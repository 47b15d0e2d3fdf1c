// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What is asked of which calendar. */
public final class TimeQuestion {
    @com.fasterxml.jackson.annotation.JsonProperty("ask")
    private redress.TimeAsk ask;

    @com.fasterxml.jackson.annotation.JsonProperty("calendar")
    private String calendar;

    @com.fasterxml.jackson.annotation.JsonProperty("outside")
    private redress.OutsideCoverage outside;

    /** What is asked. */
    public redress.TimeAsk ask() {
        return ask;
    }

    /** What is asked. */
    public TimeQuestion ask(redress.TimeAsk ask) {
        this.ask = ask;
        return this;
    }

    /** A calendar of the policy. */
    public String calendar() {
        return calendar;
    }

    /** A calendar of the policy. */
    public TimeQuestion calendar(String calendar) {
        this.calendar = calendar;
        return this;
    }

    /** What to do where the calendar does not cover a date that the answer rests on. Null where absent. */
    public redress.OutsideCoverage outside() {
        return outside;
    }

    /** What to do where the calendar does not cover a date that the answer rests on. Null where absent. */
    public TimeQuestion outside(redress.OutsideCoverage outside) {
        this.outside = outside;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof TimeQuestion)) {
            return false;
        }
        TimeQuestion that = (TimeQuestion) other;
        return java.util.Objects.equals(ask, that.ask)
                && java.util.Objects.equals(calendar, that.calendar)
                && java.util.Objects.equals(outside, that.outside);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(ask, calendar, outside);
    }
}
