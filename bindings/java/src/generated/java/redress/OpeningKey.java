// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A key that opens sealed values. */
public final class OpeningKey {
    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private String id;

    @com.fasterxml.jackson.annotation.JsonProperty("private_key")
    private String privateKey;

    @com.fasterxml.jackson.annotation.JsonProperty("secret")
    private String secret;

    /** Which key it is. */
    public String id() {
        return id;
    }

    /** Which key it is. */
    public OpeningKey id(String id) {
        this.id = id;
        return this;
    }

    /** The X25519 private key of 32 bytes to the public key that phones seal to. Null where absent. */
    public String privateKey() {
        return privateKey;
    }

    /** The X25519 private key of 32 bytes to the public key that phones seal to. Null where absent. */
    public OpeningKey privateKey(String privateKey) {
        this.privateKey = privateKey;
        return this;
    }

    /** The secret that servers seal with. Null where absent. */
    public String secret() {
        return secret;
    }

    /** The secret that servers seal with. Null where absent. */
    public OpeningKey secret(String secret) {
        this.secret = secret;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof OpeningKey)) {
            return false;
        }
        OpeningKey that = (OpeningKey) other;
        return java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(privateKey, that.privateKey)
                && java.util.Objects.equals(secret, that.secret);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(id, privateKey, secret);
    }
}
