// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** A response code; the same code means different things in different schemes. */
public final class FailureCode {
    @com.fasterxml.jackson.annotation.JsonProperty("code")
    private String code;

    @com.fasterxml.jackson.annotation.JsonProperty("scheme")
    private String scheme;

    /** The code as the scheme writes it. */
    public String code() {
        return code;
    }

    /** The code as the scheme writes it. */
    public FailureCode code(String code) {
        this.code = code;
        return this;
    }

    /** The scheme that the code belongs to. */
    public String scheme() {
        return scheme;
    }

    /** The scheme that the code belongs to. */
    public FailureCode scheme(String scheme) {
        this.scheme = scheme;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof FailureCode)) {
            return false;
        }
        FailureCode that = (FailureCode) other;
        return java.util.Objects.equals(code, that.code)
                && java.util.Objects.equals(scheme, that.scheme);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(code, scheme);
    }
}
