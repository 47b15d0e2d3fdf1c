// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The keys of one call of masking, and what sealed values are bound to. */
public final class MaskKeys {
    @com.fasterxml.jackson.annotation.JsonProperty("entropy")
    private String entropy;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("public_key")
    private String publicKey;

    @com.fasterxml.jackson.annotation.JsonProperty("repeat")
    private redress.Repeat repeat;

    @com.fasterxml.jackson.annotation.JsonProperty("secret")
    private String secret;

    @com.fasterxml.jackson.annotation.JsonProperty("tenant")
    private String tenant;

    @com.fasterxml.jackson.annotation.JsonProperty("ticket")
    private String ticket;

    /** At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values. Null where absent. */
    public String entropy() {
        return entropy;
    }

    /** At least 32 random bytes, fresh for each call; needed to seal, but for repeatable values. Null where absent. */
    public MaskKeys entropy(String entropy) {
        this.entropy = entropy;
        return this;
    }

    /** Which keys these are; sealed values carry it. */
    public String id() {
        return id;
    }

    /** Which keys these are; sealed values carry it. */
    public MaskKeys id(String id) {
        this.id = id;
        return this;
    }

    /** An X25519 public key of 32 bytes (RFC 7748): whoever has only this can seal and not open. It takes precedence over {@code secret} in sealing. Null where absent. */
    public String publicKey() {
        return publicKey;
    }

    /** An X25519 public key of 32 bytes (RFC 7748): whoever has only this can seal and not open. It takes precedence over {@code secret} in sealing. Null where absent. */
    public MaskKeys publicKey(String publicKey) {
        this.publicKey = publicKey;
        return this;
    }

    /** Whether equal values become equal sealed values; never when absent. Null where absent. */
    public redress.Repeat repeat() {
        return repeat;
    }

    /** Whether equal values become equal sealed values; never when absent. Null where absent. */
    public MaskKeys repeat(redress.Repeat repeat) {
        this.repeat = repeat;
        return this;
    }

    /** The secret of keyed hashes, format-preserving values and values sealed by servers: at least 32 random bytes. Null where absent. */
    public String secret() {
        return secret;
    }

    /** The secret of keyed hashes, format-preserving values and values sealed by servers: at least 32 random bytes. Null where absent. */
    public MaskKeys secret(String secret) {
        this.secret = secret;
        return this;
    }

    /** Whose customers these are: another tenant's keyed values are others, and its sealed values do not open. */
    public String tenant() {
        return tenant;
    }

    /** Whose customers these are: another tenant's keyed values are others, and its sealed values do not open. */
    public MaskKeys tenant(String tenant) {
        this.tenant = tenant;
        return this;
    }

    /** The ticket that sealed values belong to: on another they do not open. Null where absent. */
    public String ticket() {
        return ticket;
    }

    /** The ticket that sealed values belong to: on another they do not open. Null where absent. */
    public MaskKeys ticket(String ticket) {
        this.ticket = ticket;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MaskKeys)) {
            return false;
        }
        MaskKeys that = (MaskKeys) other;
        return java.util.Objects.equals(entropy, that.entropy)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(publicKey, that.publicKey)
                && java.util.Objects.equals(repeat, that.repeat)
                && java.util.Objects.equals(secret, that.secret)
                && java.util.Objects.equals(tenant, that.tenant)
                && java.util.Objects.equals(ticket, that.ticket);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(entropy, id, publicKey, repeat, secret, tenant, ticket);
    }
}
