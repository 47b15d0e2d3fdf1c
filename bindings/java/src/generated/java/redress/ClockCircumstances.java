// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What decides which targets hold for a clock. */
public final class ClockCircumstances {
    @com.fasterxml.jackson.annotation.JsonProperty("category")
    private String category;

    @com.fasterxml.jackson.annotation.JsonProperty("priority")
    private redress.Priority priority;

    @com.fasterxml.jackson.annotation.JsonProperty("urgency")
    private redress.Urgency urgency;

    /** The main category. */
    public String category() {
        return category;
    }

    /** The main category. */
    public ClockCircumstances category(String category) {
        this.category = category;
        return this;
    }

    /** How soon a desk must act. */
    public redress.Priority priority() {
        return priority;
    }

    /** How soon a desk must act. */
    public ClockCircumstances priority(redress.Priority priority) {
        this.priority = priority;
        return this;
    }

    /** How urgent the message was. */
    public redress.Urgency urgency() {
        return urgency;
    }

    /** How urgent the message was. */
    public ClockCircumstances urgency(redress.Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ClockCircumstances)) {
            return false;
        }
        ClockCircumstances that = (ClockCircumstances) other;
        return java.util.Objects.equals(category, that.category)
                && java.util.Objects.equals(priority, that.priority)
                && java.util.Objects.equals(urgency, that.urgency);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(category, priority, urgency);
    }
}
