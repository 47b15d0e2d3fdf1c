// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The number of a value. */
public final class StreamLabel {
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private long number;

    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private String value;

    /** Its number. */
    public long number() {
        return number;
    }

    /** Its number. */
    public StreamLabel number(long number) {
        this.number = number;
        return this;
    }

    /** The first half of the SHA-256 of its plain form, in hexadecimal. */
    public String value() {
        return value;
    }

    /** The first half of the SHA-256 of its plain form, in hexadecimal. */
    public StreamLabel value(String value) {
        this.value = value;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof StreamLabel)) {
            return false;
        }
        StreamLabel that = (StreamLabel) other;
        return java.util.Objects.equals(number, that.number)
                && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(number, value);
    }
}
