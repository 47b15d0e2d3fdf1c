// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A policy's name, version and digest. */
public final class PolicyRef {
    @com.fasterxml.jackson.annotation.JsonProperty("digest")
    private String digest;

    @com.fasterxml.jackson.annotation.JsonProperty("id")
    private com.fasterxml.jackson.databind.JsonNode id;

    @com.fasterxml.jackson.annotation.JsonProperty("version")
    private String version;

    /** SHA-256 of the effective policy, as 64 hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** SHA-256 of the effective policy, as 64 hexadecimal digits. */
    public PolicyRef digest(String digest) {
        this.digest = digest;
        return this;
    }

    /** The policy's name. */
    public com.fasterxml.jackson.databind.JsonNode id() {
        return id;
    }

    /** The policy's name. */
    public PolicyRef id(com.fasterxml.jackson.databind.JsonNode id) {
        this.id = id;
        return this;
    }

    /** The policy's version. */
    public String version() {
        return version;
    }

    /** The policy's version. */
    public PolicyRef version(String version) {
        this.version = version;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof PolicyRef)) {
            return false;
        }
        PolicyRef that = (PolicyRef) other;
        return java.util.Objects.equals(digest, that.digest)
                && java.util.Objects.equals(id, that.id)
                && java.util.Objects.equals(version, that.version);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(digest, id, version);
    }
}
