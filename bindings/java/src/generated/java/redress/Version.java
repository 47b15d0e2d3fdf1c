// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** Which build this is. */
public final class Version {
    @com.fasterxml.jackson.annotation.JsonProperty("library")
    private String library;

    @com.fasterxml.jackson.annotation.JsonProperty("operations")
    private java.util.List<String> operations = java.util.List.of();

    /** The library's semantic version. */
    public String library() {
        return library;
    }

    /** The library's semantic version. */
    public Version library(String library) {
        this.library = library;
        return this;
    }

    /** The name of every operation in this build. */
    public java.util.List<String> operations() {
        return operations;
    }

    /** The name of every operation in this build. */
    public Version operations(java.util.List<String> operations) {
        this.operations = operations;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Version)) {
            return false;
        }
        Version that = (Version) other;
        return java.util.Objects.equals(library, that.library)
                && java.util.Objects.equals(operations, that.operations);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(library, operations);
    }
}
