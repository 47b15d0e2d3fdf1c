// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What happens to a clock. What does not fit its state changes nothing: a pause of what is paused, a resumption of what runs, the fulfilment of what has ended. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = "kind",
        defaultImpl = ClockAction.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Activate.class, name = "activate"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Pause.class, name = "pause"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Resume.class, name = "resume"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Fulfil.class, name = "fulfil"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Change.class, name = "change"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Reopen.class, name = "reopen"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = ClockAction.Cancel.class, name = "cancel"),
})
public abstract class ClockAction {
    private ClockAction() {}

    /** A clock begins; one that has ended begins anew, from zero. */
    public static final class Activate extends ClockAction {
        @com.fasterxml.jackson.annotation.JsonProperty("begins")
        private redress.ClockBeginning begins;

        @com.fasterxml.jackson.annotation.JsonProperty("metric")
        private String metric;

        @com.fasterxml.jackson.annotation.JsonProperty("under")
        private redress.ClockCircumstances under;

        /** Whether time passes from the beginning. Null where absent. */
        public redress.ClockBeginning begins() {
            return begins;
        }

        /** Whether time passes from the beginning. Null where absent. */
        public Activate begins(redress.ClockBeginning begins) {
            this.begins = begins;
            return this;
        }

        /** What it measures. */
        public String metric() {
            return metric;
        }

        /** What it measures. */
        public Activate metric(String metric) {
            this.metric = metric;
            return this;
        }

        /** What decides which target holds. */
        public redress.ClockCircumstances under() {
            return under;
        }

        /** What decides which target holds. */
        public Activate under(redress.ClockCircumstances under) {
            this.under = under;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Activate)) {
                return false;
            }
            Activate that = (Activate) other;
            return java.util.Objects.equals(begins, that.begins)
                    && java.util.Objects.equals(metric, that.metric)
                    && java.util.Objects.equals(under, that.under);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(begins, metric, under);
        }
    }

    /** No time passes until it is resumed. */
    public static final class Pause extends ClockAction {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Pause)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** Time passes again. */
    public static final class Resume extends ClockAction {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Resume)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** What it measures was done: met until the due instant and at it, breached after. */
    public static final class Fulfil extends ClockAction {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Fulfil)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** Other circumstances: the target that holds now takes the place of the one before, what has elapsed is kept, and counted anew where the calendar is another. Where none holds any more, the clock stops. */
    public static final class Change extends ClockAction {
        @com.fasterxml.jackson.annotation.JsonProperty("under")
        private redress.ClockCircumstances under;

        /** What decides which target holds. */
        public redress.ClockCircumstances under() {
            return under;
        }

        /** What decides which target holds. */
        public Change under(redress.ClockCircumstances under) {
            this.under = under;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Change)) {
                return false;
            }
            Change that = (Change) other;
            return java.util.Objects.equals(under, that.under);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(under);
        }
    }

    /** Work begins again on what has ended: it goes on with what had elapsed. What begins from zero is activated. */
    public static final class Reopen extends ClockAction {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Reopen)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** What it measures is no longer asked for: withdrawn, merged, rejected. */
    public static final class Cancel extends ClockAction {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Cancel)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends ClockAction {}
}
