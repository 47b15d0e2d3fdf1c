// Generated from core/schema/redress.json by `tools typed`; not to be edited.
package redress;

/** What the host knows about the device. */
public final class Device {
    @com.fasterxml.jackson.annotation.JsonProperty("app_version")
    private String appVersion;

    @com.fasterxml.jackson.annotation.JsonProperty("model")
    private String model;

    @com.fasterxml.jackson.annotation.JsonProperty("network")
    private String network;

    @com.fasterxml.jackson.annotation.JsonProperty("system")
    private String system;

    @com.fasterxml.jackson.annotation.JsonProperty("system_version")
    private String systemVersion;

    /** The wallet app's version. Null where absent. */
    public String appVersion() {
        return appVersion;
    }

    /** The wallet app's version. Null where absent. */
    public Device appVersion(String appVersion) {
        this.appVersion = appVersion;
        return this;
    }

    /** The model, as the maker names it. Null where absent. */
    public String model() {
        return model;
    }

    /** The model, as the maker names it. Null where absent. */
    public Device model(String model) {
        this.model = model;
        return this;
    }

    /** The kind of network. Null where absent. */
    public String network() {
        return network;
    }

    /** The kind of network. Null where absent. */
    public Device network(String network) {
        this.network = network;
        return this;
    }

    /** The operating system. Null where absent. */
    public String system() {
        return system;
    }

    /** The operating system. Null where absent. */
    public Device system(String system) {
        this.system = system;
        return this;
    }

    /** The operating system's version. Null where absent. */
    public String systemVersion() {
        return systemVersion;
    }

    /** The operating system's version. Null where absent. */
    public Device systemVersion(String systemVersion) {
        this.systemVersion = systemVersion;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Device)) {
            return false;
        }
        Device that = (Device) other;
        return java.util.Objects.equals(appVersion, that.appVersion)
                && java.util.Objects.equals(model, that.model)
                && java.util.Objects.equals(network, that.network)
                && java.util.Objects.equals(system, that.system)
                && java.util.Objects.equals(systemVersion, that.systemVersion);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(appVersion, model, network, system, systemVersion);
    }
}
