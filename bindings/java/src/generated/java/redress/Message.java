// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A customer's message; all but the text is optional. */
public final class Message {
    @com.fasterxml.jackson.annotation.JsonProperty("channel")
    private String channel;

    @com.fasterxml.jackson.annotation.JsonProperty("customer")
    private redress.Customer customer;

    @com.fasterxml.jackson.annotation.JsonProperty("device")
    private redress.Device device;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("institution")
    private String institution;

    @com.fasterxml.jackson.annotation.JsonProperty("language")
    private String language;

    @com.fasterxml.jackson.annotation.JsonProperty("received_at")
    private java.time.Instant receivedAt;

    @com.fasterxml.jackson.annotation.JsonProperty("region")
    private String region;

    @com.fasterxml.jackson.annotation.JsonProperty("text")
    private String text;

    @com.fasterxml.jackson.annotation.JsonProperty("transaction")
    private redress.Transaction transaction;

    /** How it came in. Null where absent. */
    public String channel() {
        return channel;
    }

    /** How it came in. Null where absent. */
    public Message channel(String channel) {
        this.channel = channel;
        return this;
    }

    /** Who wrote it. Null where absent. */
    public redress.Customer customer() {
        return customer;
    }

    /** Who wrote it. Null where absent. */
    public Message customer(redress.Customer customer) {
        this.customer = customer;
        return this;
    }

    /** The device that it came from. Null where absent. */
    public redress.Device device() {
        return device;
    }

    /** The device that it came from. Null where absent. */
    public Message device(redress.Device device) {
        this.device = device;
        return this;
    }

    /** The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are received in the same millisecond share theirs. Null where absent. */
    public String id() {
        return id;
    }

    /** The host's own id of the message: give it. Ids of actions are made from it; without it, equal texts that are received in the same millisecond share theirs. Null where absent. */
    public Message id(String id) {
        this.id = id;
        return this;
    }

    /** The kind of institution that received it, for the law that applies. Null where absent. */
    public String institution() {
        return institution;
    }

    /** The kind of institution that received it, for the law that applies. Null where absent. */
    public Message institution(String institution) {
        this.institution = institution;
        return this;
    }

    /** The customer's language; told from the text when absent. Null where absent. */
    public String language() {
        return language;
    }

    /** The customer's language; told from the text when absent. Null where absent. */
    public Message language(String language) {
        this.language = language;
        return this;
    }

    /** When the message came in; clocks start here. {@code now} when absent, and when it would be later than {@code now}. Null where absent. */
    public java.time.Instant receivedAt() {
        return receivedAt;
    }

    /** When the message came in; clocks start here. {@code now} when absent, and when it would be later than {@code now}. Null where absent. */
    public Message receivedAt(java.time.Instant receivedAt) {
        this.receivedAt = receivedAt;
        return this;
    }

    /** The jurisdiction. Null where absent. */
    public String region() {
        return region;
    }

    /** The jurisdiction. Null where absent. */
    public Message region(String region) {
        this.region = region;
        return this;
    }

    /** What the customer wrote; at most {@code MAX_BYTES} bytes of UTF-8. */
    public String text() {
        return text;
    }

    /** What the customer wrote; at most {@code MAX_BYTES} bytes of UTF-8. */
    public Message text(String text) {
        this.text = text;
        return this;
    }

    /** The transaction that it is about. Null where absent. */
    public redress.Transaction transaction() {
        return transaction;
    }

    /** The transaction that it is about. Null where absent. */
    public Message transaction(redress.Transaction transaction) {
        this.transaction = transaction;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Message)) {
            return false;
        }
        Message that = (Message) other;
        return java.util.Objects.equals(channel, that.channel)
                && java.util.Objects.equals(customer, that.customer)
                && java.util.Objects.equals(device, that.device)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(institution, that.institution)
                && java.util.Objects.equals(language, that.language)
                && java.util.Objects.equals(receivedAt, that.receivedAt)
                && java.util.Objects.equals(region, that.region)
                && java.util.Objects.equals(text, that.text)
                && java.util.Objects.equals(transaction, that.transaction);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(channel, customer, device, id, institution, language, receivedAt, region, text, transaction);
    }
}
