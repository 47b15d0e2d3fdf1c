// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What an event changed, told apart by {@code kind}. Text is masked. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = "kind",
        defaultImpl = Change.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Opened.class, name = "opened"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Accepted.class, name = "accepted"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Started.class, name = "started"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.CustomerAsked.class, name = "customer_asked"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.CustomerReplied.class, name = "customer_replied"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.CustomerUpdated.class, name = "customer_updated"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.ThirdPartyAsked.class, name = "third_party_asked"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.ThirdPartyReplied.class, name = "third_party_replied"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Resolved.class, name = "resolved"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Confirmed.class, name = "confirmed"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Disputed.class, name = "disputed"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Reopened.class, name = "reopened"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Closed.class, name = "closed"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Withdrawn.class, name = "withdrawn"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Rejected.class, name = "rejected"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.Reprioritised.class, name = "reprioritised"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Change.AccessRecorded.class, name = "access_recorded"),
})
public abstract class Change {
    private Change() {}

    /** The ticket was made of a decision. */
    public static final class Opened extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("category")
        private String category;

        @com.fasterxml.jackson.annotation.JsonProperty("customer_id")
        private String customerId;

        @com.fasterxml.jackson.annotation.JsonProperty("decided_under")
        private redress.PolicyRef decidedUnder;

        @com.fasterxml.jackson.annotation.JsonProperty("language")
        private String language;

        @com.fasterxml.jackson.annotation.JsonProperty("priority")
        private redress.Priority priority;

        @com.fasterxml.jackson.annotation.JsonProperty("reasons")
        private java.util.List<redress.Reason> reasons = java.util.List.of();

        @com.fasterxml.jackson.annotation.JsonProperty("received_at")
        private java.time.Instant receivedAt;

        @com.fasterxml.jackson.annotation.JsonProperty("subcategory")
        private String subcategory;

        @com.fasterxml.jackson.annotation.JsonProperty("tags")
        private java.util.List<String> tags = java.util.List.of();

        @com.fasterxml.jackson.annotation.JsonProperty("team")
        private String team;

        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        @com.fasterxml.jackson.annotation.JsonProperty("transaction_id")
        private String transactionId;

        @com.fasterxml.jackson.annotation.JsonProperty("urgency")
        private redress.Urgency urgency;

        /** What it is about. */
        public String category() {
            return category;
        }

        /** What it is about. */
        public Opened category(String category) {
            this.category = category;
            return this;
        }

        /** The host's own id of the customer. Null where absent. */
        public String customerId() {
            return customerId;
        }

        /** The host's own id of the customer. Null where absent. */
        public Opened customerId(String customerId) {
            this.customerId = customerId;
            return this;
        }

        /** The policy that the decision was made under. */
        public redress.PolicyRef decidedUnder() {
            return decidedUnder;
        }

        /** The policy that the decision was made under. */
        public Opened decidedUnder(redress.PolicyRef decidedUnder) {
            this.decidedUnder = decidedUnder;
            return this;
        }

        /** The customer's language. */
        public String language() {
            return language;
        }

        /** The customer's language. */
        public Opened language(String language) {
            this.language = language;
            return this;
        }

        /** How soon a desk must act. */
        public redress.Priority priority() {
            return priority;
        }

        /** How soon a desk must act. */
        public Opened priority(redress.Priority priority) {
            this.priority = priority;
            return this;
        }

        /** The decision's reasons; without evidence, which counts positions in one host's unit. */
        public java.util.List<redress.Reason> reasons() {
            return reasons;
        }

        /** The decision's reasons; without evidence, which counts positions in one host's unit. */
        public Opened reasons(java.util.List<redress.Reason> reasons) {
            this.reasons = reasons;
            return this;
        }

        /** When the clocks began. */
        public java.time.Instant receivedAt() {
            return receivedAt;
        }

        /** When the clocks began. */
        public Opened receivedAt(java.time.Instant receivedAt) {
            this.receivedAt = receivedAt;
            return this;
        }

        /** The finer kind. Null where absent. */
        public String subcategory() {
            return subcategory;
        }

        /** The finer kind. Null where absent. */
        public Opened subcategory(String subcategory) {
            this.subcategory = subcategory;
            return this;
        }

        /** Themes. */
        public java.util.List<String> tags() {
            return tags;
        }

        /** Themes. */
        public Opened tags(java.util.List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Who handles it. */
        public String team() {
            return team;
        }

        /** Who handles it. */
        public Opened team(String team) {
            this.team = team;
            return this;
        }

        /** The customer's message. */
        public String text() {
            return text;
        }

        /** The customer's message. */
        public Opened text(String text) {
            this.text = text;
            return this;
        }

        /** The host's own id of the transaction. Null where absent. */
        public String transactionId() {
            return transactionId;
        }

        /** The host's own id of the transaction. Null where absent. */
        public Opened transactionId(String transactionId) {
            this.transactionId = transactionId;
            return this;
        }

        /** How urgent the message is. */
        public redress.Urgency urgency() {
            return urgency;
        }

        /** How urgent the message is. */
        public Opened urgency(redress.Urgency urgency) {
            this.urgency = urgency;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Opened)) {
                return false;
            }
            Opened that = (Opened) other;
            return java.util.Objects.equals(category, that.category)
                    && java.util.Objects.equals(customerId, that.customerId)
                    && java.util.Objects.equals(decidedUnder, that.decidedUnder)
                    && java.util.Objects.equals(language, that.language)
                    && java.util.Objects.equals(priority, that.priority)
                    && java.util.Objects.equals(reasons, that.reasons)
                    && java.util.Objects.equals(receivedAt, that.receivedAt)
                    && java.util.Objects.equals(subcategory, that.subcategory)
                    && java.util.Objects.equals(tags, that.tags)
                    && java.util.Objects.equals(team, that.team)
                    && java.util.Objects.equals(text, that.text)
                    && java.util.Objects.equals(transactionId, that.transactionId)
                    && java.util.Objects.equals(urgency, that.urgency);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(category, customerId, decidedUnder, language, priority, reasons, receivedAt, subcategory, tags, team, text, transactionId, urgency);
        }
    }

    /** The desk took the complaint on. */
    public static final class Accepted extends Change {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Accepted)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** The investigation began. */
    public static final class Started extends Change {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Started)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** The customer was asked for something. */
    public static final class CustomerAsked extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The question. */
        public String text() {
            return text;
        }

        /** The question. */
        public CustomerAsked text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof CustomerAsked)) {
                return false;
            }
            CustomerAsked that = (CustomerAsked) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer wrote again. */
    public static final class CustomerReplied extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** What the customer wrote. */
        public String text() {
            return text;
        }

        /** What the customer wrote. */
        public CustomerReplied text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof CustomerReplied)) {
                return false;
            }
            CustomerReplied that = (CustomerReplied) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer was told how things stand. */
    public static final class CustomerUpdated extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** What the customer was told. */
        public String text() {
            return text;
        }

        /** What the customer was told. */
        public CustomerUpdated text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof CustomerUpdated)) {
                return false;
            }
            CustomerUpdated that = (CustomerUpdated) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** A third party was asked. */
    public static final class ThirdPartyAsked extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The question. */
        public String text() {
            return text;
        }

        /** The question. */
        public ThirdPartyAsked text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof ThirdPartyAsked)) {
                return false;
            }
            ThirdPartyAsked that = (ThirdPartyAsked) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The third party answered. */
    public static final class ThirdPartyReplied extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The answer. */
        public String text() {
            return text;
        }

        /** The answer. */
        public ThirdPartyReplied text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof ThirdPartyReplied)) {
                return false;
            }
            ThirdPartyReplied that = (ThirdPartyReplied) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The desk gave its solution. */
    public static final class Resolved extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The solution. Null where absent. */
        public String text() {
            return text;
        }

        /** The solution. Null where absent. */
        public Resolved text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Resolved)) {
                return false;
            }
            Resolved that = (Resolved) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer agreed with the solution. */
    public static final class Confirmed extends Change {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Confirmed)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** The customer disagreed with the solution. */
    public static final class Disputed extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Disputed text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Disputed)) {
                return false;
            }
            Disputed that = (Disputed) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** A ticket that was over goes on. */
    public static final class Reopened extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Reopened text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Reopened)) {
                return false;
            }
            Reopened that = (Reopened) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The desk ended the ticket. */
    public static final class Closed extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Closed text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Closed)) {
                return false;
            }
            Closed that = (Closed) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer took the complaint back. */
    public static final class Withdrawn extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Withdrawn text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Withdrawn)) {
                return false;
            }
            Withdrawn that = (Withdrawn) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The desk did not take the complaint on, or found it unfounded. */
    public static final class Rejected extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Rejected text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Rejected)) {
                return false;
            }
            Rejected that = (Rejected) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** Another priority was set. */
    public static final class Reprioritised extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("previous")
        private redress.Priority previous;

        @com.fasterxml.jackson.annotation.JsonProperty("priority")
        private redress.Priority priority;

        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The priority before. */
        public redress.Priority previous() {
            return previous;
        }

        /** The priority before. */
        public Reprioritised previous(redress.Priority previous) {
            this.previous = previous;
            return this;
        }

        /** The new priority. */
        public redress.Priority priority() {
            return priority;
        }

        /** The new priority. */
        public Reprioritised priority(redress.Priority priority) {
            this.priority = priority;
            return this;
        }

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Reprioritised text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Reprioritised)) {
                return false;
            }
            Reprioritised that = (Reprioritised) other;
            return java.util.Objects.equals(previous, that.previous)
                    && java.util.Objects.equals(priority, that.priority)
                    && java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(previous, priority, text);
        }
    }

    /** Somebody saw sealed values of the ticket. */
    public static final class AccessRecorded extends Change {
        @com.fasterxml.jackson.annotation.JsonProperty("record")
        private redress.AccessRecord record;

        /** Who, when, under which keys, and how many of which kinds; no value. */
        public redress.AccessRecord record() {
            return record;
        }

        /** Who, when, under which keys, and how many of which kinds; no value. */
        public AccessRecorded record(redress.AccessRecord record) {
            this.record = record;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof AccessRecorded)) {
                return false;
            }
            AccessRecorded that = (AccessRecorded) other;
            return java.util.Objects.equals(record, that.record);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(record);
        }
    }

    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends Change {}
}
