// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

public final class ErrorDocument {
    @com.fasterxml.jackson.annotation.JsonProperty("code")
    private redress.ErrorCode code;

    @com.fasterxml.jackson.annotation.JsonProperty("faults")
    private java.util.List<redress.Fault> faults = java.util.List.of();

    public redress.ErrorCode code() {
        return code;
    }

    public ErrorDocument code(redress.ErrorCode code) {
        this.code = code;
        return this;
    }

    public java.util.List<redress.Fault> faults() {
        return faults;
    }

    public ErrorDocument faults(java.util.List<redress.Fault> faults) {
        this.faults = faults;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ErrorDocument)) {
            return false;
        }
        ErrorDocument that = (ErrorDocument) other;
        return java.util.Objects.equals(code, that.code)
                && java.util.Objects.equals(faults, that.faults);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(code, faults);
    }
}
