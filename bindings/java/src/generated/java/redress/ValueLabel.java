// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** The number of a value. */
public final class ValueLabel {
    @com.fasterxml.jackson.annotation.JsonProperty("number")
    private long number;

    @com.fasterxml.jackson.annotation.JsonProperty("value")
    private String value;

    /** Its number. */
    public long number() {
        return number;
    }

    /** Its number. */
    public ValueLabel number(long number) {
        this.number = number;
        return this;
    }

    /** The first half of a SHA-256 of its plain form, in hexadecimal digits in lower case; of an HMAC under the caller's secret in what a host carries from text to text. */
    public String value() {
        return value;
    }

    /** The first half of a SHA-256 of its plain form, in hexadecimal digits in lower case; of an HMAC under the caller's secret in what a host carries from text to text. */
    public ValueLabel value(String value) {
        this.value = value;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ValueLabel)) {
            return false;
        }
        ValueLabel that = (ValueLabel) other;
        return java.util.Objects.equals(number, that.number)
                && java.util.Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(number, value);
    }
}
