// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What the host knows about the transaction. */
public final class Transaction {
    @com.fasterxml.jackson.annotation.JsonProperty("amount")
    private redress.Money amount;

    @com.fasterxml.jackson.annotation.JsonProperty("failure")
    private redress.FailureCode failure;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("status")
    private String status;

    /** Its amount. Null where absent. */
    public redress.Money amount() {
        return amount;
    }

    /** Its amount. Null where absent. */
    public Transaction amount(redress.Money amount) {
        this.amount = amount;
        return this;
    }

    /** Why it failed, in its scheme's own code. Null where absent. */
    public redress.FailureCode failure() {
        return failure;
    }

    /** Why it failed, in its scheme's own code. Null where absent. */
    public Transaction failure(redress.FailureCode failure) {
        this.failure = failure;
        return this;
    }

    /** The host's own id of the transaction. Null where absent. */
    public String id() {
        return id;
    }

    /** The host's own id of the transaction. Null where absent. */
    public Transaction id(String id) {
        this.id = id;
        return this;
    }

    /** Where it stands. Null where absent. */
    public String status() {
        return status;
    }

    /** Where it stands. Null where absent. */
    public Transaction status(String status) {
        this.status = status;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Transaction)) {
            return false;
        }
        Transaction that = (Transaction) other;
        return java.util.Objects.equals(amount, that.amount)
                && java.util.Objects.equals(failure, that.failure)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(status, that.status);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(amount, failure, id, status);
    }
}
