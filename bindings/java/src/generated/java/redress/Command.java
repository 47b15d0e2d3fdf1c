// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A command on a ticket: one document, told apart by {@code kind}. */
@com.fasterxml.jackson.annotation.JsonTypeInfo(
        use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME,
        property = "kind",
        defaultImpl = Command.Unknown.class)
@com.fasterxml.jackson.annotation.JsonSubTypes({
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Open.class, name = "open"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Accept.class, name = "accept"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Start.class, name = "start"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.AskCustomer.class, name = "ask_customer"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.CustomerReply.class, name = "customer_reply"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.UpdateCustomer.class, name = "update_customer"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.AskThirdParty.class, name = "ask_third_party"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.ThirdPartyReply.class, name = "third_party_reply"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Resolve.class, name = "resolve"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Confirm.class, name = "confirm"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Dispute.class, name = "dispute"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Reopen.class, name = "reopen"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Close.class, name = "close"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Withdraw.class, name = "withdraw"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Reject.class, name = "reject"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.Reprioritise.class, name = "reprioritise"),
    @com.fasterxml.jackson.annotation.JsonSubTypes.Type(value = Command.RecordAccess.class, name = "record_access"),
})
public abstract class Command {
    private Command() {}

    /** Makes a ticket of a decision. */
    public static final class Open extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("customer_id")
        private String customerId;

        @com.fasterxml.jackson.annotation.JsonProperty("decision")
        private redress.Decision decision;

        @com.fasterxml.jackson.annotation.JsonProperty("ticket_id")
        private String ticketId;

        @com.fasterxml.jackson.annotation.JsonProperty("transaction_id")
        private String transactionId;

        /** The host's own id of the customer; 1 to 256 bytes. Null where absent. */
        public String customerId() {
            return customerId;
        }

        /** The host's own id of the customer; 1 to 256 bytes. Null where absent. */
        public Open customerId(String customerId) {
            this.customerId = customerId;
            return this;
        }

        /** What triage decided about the message. */
        public redress.Decision decision() {
            return decision;
        }

        /** What triage decided about the message. */
        public Open decision(redress.Decision decision) {
            this.decision = decision;
            return this;
        }

        /** The host's id of the new ticket. */
        public String ticketId() {
            return ticketId;
        }

        /** The host's id of the new ticket. */
        public Open ticketId(String ticketId) {
            this.ticketId = ticketId;
            return this;
        }

        /** The host's own id of the transaction; 1 to 256 bytes. Null where absent. */
        public String transactionId() {
            return transactionId;
        }

        /** The host's own id of the transaction; 1 to 256 bytes. Null where absent. */
        public Open transactionId(String transactionId) {
            this.transactionId = transactionId;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Open)) {
                return false;
            }
            Open that = (Open) other;
            return java.util.Objects.equals(customerId, that.customerId)
                    && java.util.Objects.equals(decision, that.decision)
                    && java.util.Objects.equals(ticketId, that.ticketId)
                    && java.util.Objects.equals(transactionId, that.transactionId);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(customerId, decision, ticketId, transactionId);
        }
    }

    /** The desk takes the complaint on. */
    public static final class Accept extends Command {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Accept)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** The investigation begins. */
    public static final class Start extends Command {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Start)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** Asks the customer for something; the ticket waits. */
    public static final class AskCustomer extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The question. */
        public String text() {
            return text;
        }

        /** The question. */
        public AskCustomer text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof AskCustomer)) {
                return false;
            }
            AskCustomer that = (AskCustomer) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer writes again. */
    public static final class CustomerReply extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** What the customer wrote. */
        public String text() {
            return text;
        }

        /** What the customer wrote. */
        public CustomerReply text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof CustomerReply)) {
                return false;
            }
            CustomerReply that = (CustomerReply) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** Tells the customer how things stand. */
    public static final class UpdateCustomer extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** What the customer is told. */
        public String text() {
            return text;
        }

        /** What the customer is told. */
        public UpdateCustomer text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof UpdateCustomer)) {
                return false;
            }
            UpdateCustomer that = (UpdateCustomer) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** Asks a bank, a merchant or another third party; the ticket waits. */
    public static final class AskThirdParty extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The question. */
        public String text() {
            return text;
        }

        /** The question. */
        public AskThirdParty text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof AskThirdParty)) {
                return false;
            }
            AskThirdParty that = (AskThirdParty) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The third party answers. */
    public static final class ThirdPartyReply extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The answer. */
        public String text() {
            return text;
        }

        /** The answer. */
        public ThirdPartyReply text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof ThirdPartyReply)) {
                return false;
            }
            ThirdPartyReply that = (ThirdPartyReply) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The desk gives its solution. */
    public static final class Resolve extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The solution, as the customer reads it. Null where absent. */
        public String text() {
            return text;
        }

        /** The solution, as the customer reads it. Null where absent. */
        public Resolve text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Resolve)) {
                return false;
            }
            Resolve that = (Resolve) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer agrees with the solution. */
    public static final class Confirm extends Command {
        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Confirm)) {
                return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash();
        }
    }

    /** The customer disagrees with the solution. */
    public static final class Dispute extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Dispute text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Dispute)) {
                return false;
            }
            Dispute that = (Dispute) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** A ticket that was over goes on. */
    public static final class Reopen extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Reopen text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Reopen)) {
                return false;
            }
            Reopen that = (Reopen) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The desk ends a resolved ticket. */
    public static final class Close extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Close text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Close)) {
                return false;
            }
            Close that = (Close) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The customer takes the complaint back. */
    public static final class Withdraw extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Withdraw text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Withdraw)) {
                return false;
            }
            Withdraw that = (Withdraw) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** The desk does not take the complaint on, or finds it unfounded. */
    public static final class Reject extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** Why, as the customer reads it. Null where absent. */
        public String text() {
            return text;
        }

        /** Why, as the customer reads it. Null where absent. */
        public Reject text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Reject)) {
                return false;
            }
            Reject that = (Reject) other;
            return java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(text);
        }
    }

    /** Sets another priority; the clocks get its targets and keep what has elapsed. */
    public static final class Reprioritise extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("priority")
        private redress.Priority priority;

        @com.fasterxml.jackson.annotation.JsonProperty("text")
        private String text;

        /** The new priority. */
        public redress.Priority priority() {
            return priority;
        }

        /** The new priority. */
        public Reprioritise priority(redress.Priority priority) {
            this.priority = priority;
            return this;
        }

        /** Why. Null where absent. */
        public String text() {
            return text;
        }

        /** Why. Null where absent. */
        public Reprioritise text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Reprioritise)) {
                return false;
            }
            Reprioritise that = (Reprioritise) other;
            return java.util.Objects.equals(priority, that.priority)
                    && java.util.Objects.equals(text, that.text);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(priority, text);
        }
    }

    /** Records who saw sealed values of the ticket. */
    public static final class RecordAccess extends Command {
        @com.fasterxml.jackson.annotation.JsonProperty("record")
        private redress.AccessRecord record;

        /** What {@code unmask} said of it: of this ticket, by the actor of the command, and not later than now. */
        public redress.AccessRecord record() {
            return record;
        }

        /** What {@code unmask} said of it: of this ticket, by the actor of the command, and not later than now. */
        public RecordAccess record(redress.AccessRecord record) {
            this.record = record;
            return this;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof RecordAccess)) {
                return false;
            }
            RecordAccess that = (RecordAccess) other;
            return java.util.Objects.equals(record, that.record);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(record);
        }
    }

    /** A kind that a newer library gives and this version does not know; it cannot be given back. */
    public static final class Unknown extends Command {}
}
